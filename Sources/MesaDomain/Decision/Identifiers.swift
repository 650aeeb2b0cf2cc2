/// A name of one record: lower-case letters and digits in words joined by single hyphens.
///
/// 1 to 64 characters. A UUID in lower case has this form; so has a slug that a person chose.
public protocol Identifier: RawRepresentable, Hashable, Comparable, Sendable, Codable, Scalar,
  CustomStringConvertible, ReadStraight
where RawValue == String {
  init(wellFormed: String)
  /// Judges the UTF-8 of a name; what is well formed is ASCII.
  static func isWellFormed(_ name: UnsafeBufferPointer<UInt8>) -> Bool
}

extension Identifier {
  public init?(rawValue: String) {
    var name = rawValue
    guard name.withUTF8({ Self.isWellFormed($0) }) else { return nil }
    self.init(wellFormed: rawValue)
  }

  /// Words of `a-z0-9` joined by single hyphens, 1 to 64 characters in all.
  public static func isWellFormed(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    guard (1...64).contains(name.count) else { return false }
    var afterHyphen = true
    for byte in name {
      switch byte {
      case 97...122, 48...57: afterHyphen = false
      case 45 where !afterHyphen: afterHyphen = true
      default: return false
      }
    }
    return !afterHyphen
  }

  public var description: String { rawValue }
  public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
  public static var form: ValueForm { .identifier }
  public static var example: Self { Self(wellFormed: "0193a1b2-0000-7000-8000-000000000001") }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let identifier = Self(rawValue: try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "expected an identifier")
    }
    self = identifier
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }
}

/// An agency: a chosen slug, `policia-local-totana`.
public struct AgencyID: Identifier {
  public let rawValue: String
  public init(wellFormed: String) { rawValue = wellFormed }
  public static var example: AgencyID { AgencyID(wellFormed: "cavi-totana") }
}

/// A person: never made of the name, which is sealed.
public struct PersonID: Identifier {
  public let rawValue: String
  public init(wellFormed: String) { rawValue = wellFormed }
}

/// A mesa: a chosen slug, `totana`.
public struct MesaID: Identifier {
  public let rawValue: String
  public init(wellFormed: String) { rawValue = wellFormed }
  public static var example: MesaID { MesaID(wellFormed: "totana") }
}

/// A session of an organ.
public struct MeetingID: Identifier {
  public let rawValue: String
  public init(wellFormed: String) { rawValue = wellFormed }
}

/// A petition for an item of a session's agenda.
public struct ProposalID: Identifier {
  public let rawValue: String
  public init(wellFormed: String) { rawValue = wellFormed }
}

/// An agreement that an organ adopted.
public struct AgreementID: Identifier {
  public let rawValue: String
  public init(wellFormed: String) { rawValue = wellFormed }
}

/// A case file: random, and never shown where its code will do.
public struct CaseID: Identifier {
  public let rawValue: String
  public init(wellFormed: String) { rawValue = wellFormed }
}

/// A referral of a case from one agency to another.
public struct ReferralID: Identifier {
  public let rawValue: String
  public init(wellFormed: String) { rawValue = wellFormed }
}

/// A proposal that two files may be about the same woman; it tells neither.
public struct MatchID: Identifier {
  public let rawValue: String
  public init(wellFormed: String) { rawValue = wellFormed }
}

/// A seat of an organ, unique within its mesa: `plenary-local-police`.
public struct SeatID: Identifier {
  public let rawValue: String
  public init(wellFormed: String) { rawValue = wellFormed }
  public static var example: SeatID { SeatID(wellFormed: "local-police") }
}

/// An organ of a mesa by its kind in the profile: `plenary`, `technicalCommission`.
public struct OrganKind: Identifier {
  public let rawValue: String
  public init(wellFormed: String) { rawValue = wellFormed }
  /// Organ kinds are camel-cased names of the glossary: letters only, 1 to 64.
  public static func isWellFormed(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    (1...64).contains(name.count)
      && name.allSatisfy { (97...122).contains($0) || (65...90).contains($0) }
  }
  public static var form: ValueForm { .name }
  public static var example: OrganKind { .plenary }
  /// All seats; policy, statistics, agreements.
  public static let plenary = OrganKind(wellFormed: "plenary")
}
