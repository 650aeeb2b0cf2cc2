public import Canonical
import EventLog
public import MesaDomain

/// What an auditor looks for through the whole log.
public enum AuditSearch: Sendable, Equatable {
  /// Recorded so much later than it happened.
  case late(by: Duration)
  /// Done by persons out of the hours of offices.
  case outsideHours(OfficeHours)
  /// Cases opened by breaking glass, asked for, reviewed.
  case glass
  /// Told to an agency although she had not agreed, or had refused.
  case overrides
}

/// When offices are open: Monday to Friday, on days that are no holiday of the whole country.
public struct OfficeHours: Sendable, Equatable, Codable {
  /// Minutes since midnight.
  public let opens, closes: Int
  public let zone: Zone

  /// - Parameters:
  ///   - opens: minutes since midnight, before `closes`.
  ///   - closes: minutes since midnight, at most 1,440.
  public init(opens: Int = 7 * 60, closes: Int = 21 * 60, zone: Zone = .peninsular) {
    (self.opens, self.closes, self.zone) = (opens, closes, zone)
  }

  /// Whether offices are open at that moment.
  func hold(_ moment: Instant, holidays: Set<CivilDate>) -> Bool {
    let day = zone.day(of: moment)
    guard day.weekday <= 5, !holidays.contains(day) else { return false }
    let minute = Int((moment.milliseconds - zone.startOfDay(day).milliseconds) / 60_000)
    return (opens..<closes).contains(minute)
  }
}

/// An entry that was looked for. Nothing of its data is told but codes.
public struct AuditFinding: Sendable, Equatable, Codable {
  public let position: Int
  public let at: Instant
  public let effective: Instant
  public let actor: String
  public let stream: String
  public let type: String
  /// The code that says why, where the entry has one: `reason`, `ground`.
  public let ground: String?
}

extension LocalClient {
  /// Looks through the whole log.
  ///
  /// That entries of cases are told is recorded first, as every look at a case is.
  ///
  /// - Throws: `auth.notPermitted`; as `disclose`; `LogFault`.
  public func findings(
    _ search: AuditSearch, as principal: Principal
  ) async throws -> [AuditFinding] {
    let grant = try answering(as: principal) { (context: Context) throws(Refusal) in
      try context.authorize("log.read", at: .instance)
    }
    let holidays = try await holidays(for: search)
    var found: [AuditFinding] = []
    try handler.log.entries(from: 1, through: size) { entry in
      let envelope = try entry.envelope()
      guard past?.horizon.admits(envelope) ?? true, search.finds(envelope, holidays) else {
        return true
      }
      found.append(try AuditFinding(envelope))
      return true
    }
    let guarded = Set(found.compactMap { StreamID($0.stream) })
      .filter { $0.kind?.isGuarded ?? true }
    try await disclose(
      guarded.sorted().map { AccessRecord($0, .listed, for: .audit, right: Standing(grant)) },
      as: principal)
    return found
  }

  private func holidays(for search: AuditSearch) async throws -> Set<CivilDate> {
    guard case .outsideHours = search else { return [] }
    try await upToDate()
    return try await views.records(RecordKind.calendar.view, mesa: nil).reduce(into: []) {
      for holiday in try $1.value()["holidays"]?.arrayValue ?? []
      where holiday["level"]?.stringValue == "national" {
        if let day = holiday["date"]?.stringValue.flatMap({ CivilDate($0) }) { $0.insert(day) }
      }
    }
  }
}

extension AuditSearch {
  fileprivate func finds(_ envelope: Envelope, _ holidays: Set<CivilDate>) -> Bool {
    switch self {
    case .late(let delay):
      return envelope.at.milliseconds - envelope.effective.milliseconds
        > delay.components.seconds * 1_000
    case .outsideHours(let hours):
      return envelope.actor.hasPrefix("person/") && !hours.hold(envelope.at, holidays: holidays)
    case .glass: return envelope.type.hasPrefix(StreamKind.glass.rawValue + ".")
    case .overrides:
      return ["consent.overridden", "consent.overrideDecided"].contains(envelope.type)
    }
  }
}

extension AuditFinding {
  init(_ envelope: Envelope) throws {
    let data = try JSONValue.parse(envelope.dataBytes)
    self.init(
      position: envelope.position, at: envelope.at, effective: envelope.effective,
      actor: envelope.actor, stream: envelope.stream, type: envelope.type,
      ground: (data["ground"] ?? data["reason"])?.stringValue)
  }
}
