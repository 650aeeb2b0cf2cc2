public import Canonical

/// Everything a decision needs that is not in the command: who, when, and other records' states.
///
/// Values only; no clock, no chance, no file. What is read through `state` is pinned: the events
/// are appended only if none of it has changed meanwhile.
public struct Context {
  /// `person/…` or `system/…`.
  public let principal: Principal
  /// Id of the command, a UUID; new records of the command take their identifier from it.
  public let command: String
  /// When it is recorded.
  public let at: Instant
  /// When it happened, as the command says; `at` where it says nothing.
  public let effective: Instant
  let records: any Records
  let profiles: any Profiles
  /// Where the question is about the past: the same principal today.
  let present: Present?
  /// What may not be done here whatever the principal's rights: beyond what a token gives.
  let barred: Set<String>
  /// The day on which it is recorded, on the mainland and in the Canaries: rights ask for them at
  /// every turn.
  let days: (mainland: CivilDate, canary: CivilDate)

  /// - Parameter present: the same principal today, where the question is about the past. What was
  ///   permitted then must be permitted today as well: a right that was given up does not live on in
  ///   the past, nor does one that came later reach back.
  public init(
    principal: Principal, command: String, at: Instant, effective: Instant,
    records: any Records, profiles: any Profiles, present: Present? = nil,
    barred: Set<String> = []
  ) {
    (self.principal, self.command, self.at, self.effective) = (principal, command, at, effective)
    (self.records, self.profiles, self.present) = (records, profiles, present)
    self.barred = barred
    days = (Zone.peninsular.day(of: at), Zone.canary.day(of: at))
  }

  /// Today, beside the past that is asked about.
  public final class Present {
    let context: Context

    public init(_ context: Context) { self.context = context }
  }

  /// The state of a record, folded from its events.
  public func state<A: Aggregate>(_ aggregate: A.Type, _ stream: StreamID) -> A.State {
    records.shared(aggregate, stream).state
  }

  /// The same for whoever needs a few of many fields: nothing is copied.
  func shared<A: Aggregate>(_ aggregate: A.Type, _ stream: StreamID) -> SharedState<A.State> {
    records.shared(aggregate, stream)
  }

  func profile(_ id: String) -> Profile? { profiles.profile(id) }
}

/// Folded states by stream; whoever provides it remembers what was asked for.
public protocol Records {
  func shared<A: Aggregate>(_ aggregate: A.Type, _ stream: StreamID) -> SharedState<A.State>
}

/// The coordination profiles that a mesa can adopt.
public protocol Profiles: Sendable {
  func profile(_ id: String) -> Profile?
}

/// Who acts. Swift already has an `Actor`.
public enum Principal: Hashable, Sendable, CustomStringConvertible {
  case person(PersonID)
  /// The local terminal without `--as`: set-up, and questions that touch no case.
  case system(String)

  public static let `operator` = Principal.system("operator")
  public static let clock = Principal.system("clock")
  /// Whoever holds an auditor's copy of an instance; there, and never in an instance itself, for
  /// nobody can say to be it.
  public static let copyHolder = Principal.system("copy")

  public init?(_ text: String) {
    guard let slash = text.firstIndex(of: "/") else { return nil }
    let key = String(text[slash...].dropFirst())
    switch text[..<slash] {
    case "person":
      guard let person = PersonID(rawValue: key) else { return nil }
      self = .person(person)
    case "system" where ["operator", "clock"].contains(key): self = .system(key)
    default: return nil
    }
  }

  public var description: String {
    switch self {
    case .person(let id): "person/" + id.rawValue
    case .system(let name): "system/" + name
    }
  }

  public var person: PersonID? {
    if case .person(let id) = self { id } else { nil }
  }
}

extension Context {
  /// `effective` is never before what it depends on.
  func notBefore(_ earlier: Instant?) throws(Refusal) {
    guard let earlier, effective < earlier else { return }
    throw Refusal(
      "effective.beforeDependency",
      ["effective": .word(effective.description), "earliest": .word(earlier.description)],
      field: "/effective")
  }
}
