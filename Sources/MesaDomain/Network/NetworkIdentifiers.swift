/// A network of offices: a chosen slug, `extremadura`.
public struct NetworkID: Identifier {
  public let rawValue: String
  public init(wellFormed: String) { rawValue = wellFormed }
  public static var example: NetworkID { NetworkID(wellFormed: "extremadura") }
}

/// An office of a network: a chosen slug, `oficina-caceres`.
public struct OfficeID: Identifier {
  public let rawValue: String
  public init(wellFormed: String) { rawValue = wellFormed }
  public static var example: OfficeID { OfficeID(wellFormed: "oficina-caceres") }
}

/// A group activity of an office.
public struct ActivityID: Identifier {
  public let rawValue: String
  public init(wellFormed: String) { rawValue = wellFormed }
}

/// A care contact of an office; never made of anything about a person.
public struct ContactID: Identifier {
  public let rawValue: String
  public init(wellFormed: String) { rawValue = wellFormed }
}

/// A territory of several municipalities: a chosen slug, `pla-de-mallorca`.
public struct AreaID: Identifier {
  public let rawValue: String
  public init(wellFormed: String) { rawValue = wellFormed }
  public static var example: AreaID { AreaID(wellFormed: "sierra-de-san-pedro") }
}
