extension Profile {
  /// A length of time with its unit and way of counting: `48 hours` and `2 days` differ in law.
  ///
  /// Working days leave out Saturdays, Sundays and holidays; a period in working hours is at most
  /// 24. Months and years run from date to date, however they are said to count. Ley 39/2015
  /// art. 30.
  public struct Term: Codable, Sendable, Equatable {
    public enum Unit: String, Codable, Sendable, CaseIterable { case day, hour, month, year }
    public enum Count: String, Codable, Sendable, CaseIterable { case working, calendar }
    public var value: Int
    public var unit: Unit
    public var count: Count

    public init(value: Int, unit: Unit, count: Count) {
      (self.value, self.unit, self.count) = (value, unit, count)
    }
  }

  /// What gives a rule its force in this body. Handbook §3, head.
  public enum RuleSource: String, Codable, Sendable, CaseIterable {
    /// The body's own rules (art. 15.2).
    case own
    /// Ley 40/2015 arts. 15–18: binds every administration.
    case lawBasic = "law-basic"
    /// Ley 40/2015 art. 19, taken over.
    case adoptedArt19 = "adopted-art19"
    /// Ley 7/1985 and its regulations on local plenaries, taken over.
    case adoptedLRBRL = "adopted-LRBRL"
  }

  /// A part of a whole, above nothing and at most one; written `1/2`.
  public struct Fraction: Sendable, Equatable {
    public let numerator: Int
    public let denominator: Int

    /// Nil unless 1 ≤ numerator ≤ denominator ≤ 1000.
    public init?(_ numerator: Int, _ denominator: Int) {
      guard numerator >= 1, numerator <= denominator, denominator <= 1000 else { return nil }
      (self.numerator, self.denominator) = (numerator, denominator)
    }

    /// Fewest members that make up this part: half of 7 is 4.
    public func of(_ members: Int) -> Int {
      (members * numerator + denominator - 1) / denominator
    }
  }

  /// What a vote needs to carry. R30; Ley 40/2015 art. 17.5.
  ///
  /// Written `simple`, `absolute`, `consensus`, or for a qualified majority its share, `2/3`.
  public enum Majority: Sendable, Equatable {
    /// More yes than no; abstentions do not count.
    case simple
    /// More than half of all who may vote.
    case absolute
    /// At least that share of all who may vote.
    case qualified(Fraction)
    /// Nobody against.
    case consensus
  }
}

extension Profile.Fraction: LosslessStringConvertible, Codable {
  public init?(_ description: String) {
    let parts = description.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let numerator = Int(parts[0]), let denominator = Int(parts[1])
    else { return nil }
    self.init(numerator, denominator)
    guard self.description == description else { return nil }
  }

  public var description: String { "\(numerator)/\(denominator)" }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let value = Self(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "expected a fraction such as 1/2")
    }
    self = value
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

extension Profile.Majority: LosslessStringConvertible, Codable {
  public init?(_ description: String) {
    switch description {
    case "simple": self = .simple
    case "absolute": self = .absolute
    case "consensus": self = .consensus
    default:
      guard let share = Profile.Fraction(description) else { return nil }
      self = .qualified(share)
    }
  }

  public var description: String {
    switch self {
    case .simple: "simple"
    case .absolute: "absolute"
    case .consensus: "consensus"
    case .qualified(let share): share.description
    }
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let value = Self(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(
        in: container,
        debugDescription: "expected simple, absolute, consensus or a share such as 2/3")
    }
    self = value
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
