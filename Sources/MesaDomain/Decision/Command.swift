import Canonical

/// One thing that somebody may ask for. The type is its descriptor: decoding, contract, help and
/// permission row are all made from it.
public protocol Command: Payload {
  /// As it is written, imperative: `meeting.convene`. Also the action in the permission matrix.
  static var name: String { get }
  /// What the command touches, from which follows what the principal is to it.
  func place(in context: Context) -> Place
  func decide(_ context: Context) throws(Refusal) -> Decision
}

/// Where a command or a question has its effect.
public enum Place: Hashable, Sendable {
  case instance
  case agency(AgencyID)
  case person(PersonID)
  /// What is true of a municipality whichever mesa asks: its calendars.
  case municipality(MunicipalityCode)
  case mesa(MesaID)
  case organ(MesaID, OrganKind)
  /// An organ's matter that agencies have to carry out.
  case agreement(MesaID, OrganKind, agencies: [AgencyID])
  /// An agency's desk of a mesa.
  case desk(MesaID, AgencyID)
  /// A case file, or a part of it that somebody wrote.
  case caseFile(MesaID, CaseID, CasePart)
  case referral(MesaID, ReferralID)
  case network(NetworkID)
  /// An office, and what it does.
  case office(OfficeID)
  /// There is no such record: nobody has a right to it.
  case nowhere(kind: String, id: String)

  public var mesa: MesaID? {
    switch self {
    case .mesa(let mesa), .organ(let mesa, _), .agreement(let mesa, _, _), .desk(let mesa, _),
      .caseFile(let mesa, _, _), .referral(let mesa, _):
      mesa
    case .instance, .agency, .person, .municipality, .network, .office, .nowhere: nil
    }
  }
}

/// A command with its type erased, as the catalogue lists it.
public struct CommandDescriptor: Sendable {
  public let name: String
  public let shape: Shape
  let type: any Command.Type

  init(_ type: any Command.Type) {
    self.type = type
    name = type.name
    shape = Shape.of(type)
  }

  /// The command from canonical bytes that `Shape` has checked already.
  public func decode(_ bytes: [UInt8]) throws -> any Command {
    try type.decoded(bytes)
  }
}

extension Command {
  fileprivate static func decoded(_ bytes: [UInt8]) throws -> any Command {
    try CanonicalDecoder().decode(Self.self, from: bytes)
  }
}

/// Every command there is, by name.
public enum Commands {
  public static let all: [CommandDescriptor] = types.map(CommandDescriptor.init)
  public static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })

  private static let types: [any Command.Type] = [
    instanceCommands,
    directoryCommands,
    calendarCommands,
    mesaCommands,
    meetingCommands,
    minutesCommands,
    agreementCommands,
    certificateCommands,
    deskCommands,
    caseCommands,
    carePlanCommands,
    referralCommands,
    consentCommands,
    conflictCommands,
    conferenceCommands,
    retentionCommands,
    glassCommands,
    networkCommands,
    activityCommands,
    covenantCommands,
    equalityPlanCommands,
    objectiveCommands,
    gatheringCommands,
    evaluationCommands,
    careFiguresCommands,
    reportCommands,
  ].flatMap(\.self)
}
