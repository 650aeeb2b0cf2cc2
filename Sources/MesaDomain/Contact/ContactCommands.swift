import Canonical

extension Contact {
  /// Records an individual attention, of which nothing is told but what is counted.
  public struct Record: Command {
    public static let name = "contact.record"
    public let office: OfficeID
    /// The office's own reference; where it is left out the command's id is taken.
    public let contact: ContactID?
    public let sheet: Sheet

    public init(office: OfficeID, contact: ContactID? = nil, sheet: Sheet) {
      (self.office, self.contact, self.sheet) = (office, contact, sheet)
    }

    public func place(in context: Context) -> Place { .office(office) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let id = contact ?? ContactID(wellFormed: context.command)
      let state = context.state(Contact.self, .contact(id))
      if state.office == office, state.counted == sheet { return .nothing }
      guard state.office == nil else {
        throw .exists("contact", id.rawValue, field: "/data/contact")
      }
      try Contact.sound(sheet, of: office, context)
      let recorded = Recorded(office: office, sheet: sheet)
      return Decision([Emission(.contact(id), Event.recorded(recorded))])
    }
  }

  /// Puts a contact right; what was written stays in its history.
  public struct Correct: Command {
    public static let name = "contact.correct"
    public let contact: ContactID
    public let sheet: Sheet
    public let ground: CorrectionGround

    public init(contact: ContactID, sheet: Sheet, ground: CorrectionGround) {
      (self.contact, self.sheet, self.ground) = (contact, sheet, ground)
    }

    public func place(in context: Context) -> Place { context.place(of: contact) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let state = context.state(Contact.self, .contact(contact))
      guard let office = state.office else { throw .unknown("contact", contact.rawValue) }
      if state.counted == sheet { return .nothing }
      try Contact.sound(sheet, of: office, context)
      return Decision([
        Emission(.contact(contact), Event.corrected(Corrected(sheet: sheet, ground: ground)))
      ])
    }
  }

  /// Takes a contact out of all figures.
  public struct Withdraw: Command {
    public static let name = "contact.withdraw"
    public let contact: ContactID
    public let ground: CorrectionGround

    public init(contact: ContactID, ground: CorrectionGround) {
      (self.contact, self.ground) = (contact, ground)
    }

    public func place(in context: Context) -> Place { context.place(of: contact) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      if context.state(Contact.self, .contact(contact)).isWithdrawn { return .nothing }
      return Decision([
        Emission(.contact(contact), Event.withdrawn(Withdrawn(ground: ground)))
      ])
    }
  }

  /// A contact counts on a day that has come and on which the office was open.
  ///
  /// - Throws: `activity.inFuture`, `office.notOpen`.
  static func sound(
    _ sheet: Sheet, of office: OfficeID, _ context: Context
  ) throws(Refusal) {
    let state = try context.office(office)
    let ground: MunicipalityCode? =
      if case .municipality(let code)? = state.territory { code } else { nil }
    try Activity.held(sheet.on, nil, ground, context)
    try Office.open(state, office, on: sheet.on, field: "/data/sheet/on")
  }
}

extension Context {
  func place(of contact: ContactID) -> Place {
    state(Contact.self, .contact(contact)).office.map { .office($0) }
      ?? .nowhere(kind: "contact", id: contact.rawValue)
  }
}
