/// What an agency is to a mesa; seats, pathways and attendance go by it.
///
/// Any text can be held, so that a log of a newer version still reads; `isKnown` tells whether the
/// closed list of this version has it, and commands refuse what it has not.
///
/// - Source: handbook §2.3.
public struct AgencyKind: RawRepresentable, Hashable, Sendable, Codable {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  public var isKnown: Bool { Self.known.contains(self) }
}

extension AgencyKind {
  /// Mayor, councillors.
  public static let municipalPolitical = AgencyKind(rawValue: "municipality.political")
  /// Equality technicians and agents; often secretary.
  public static let municipalTechnical = AgencyKind(rawValue: "municipality.technical")
  /// CAVI, CIM, equality office: the specialised service.
  public static let specialisedCentre = AgencyKind(rawValue: "specialisedCentre")
  public static let socialServices = AgencyKind(rawValue: "socialServices")
  public static let localPolice = AgencyKind(rawValue: "localPolice")
  public static let guardiaCivil = AgencyKind(rawValue: "guardiaCivil")
  public static let nationalPolice = AgencyKind(rawValue: "nationalPolice")
  public static let health = AgencyKind(rawValue: "health")
  public static let education = AgencyKind(rawValue: "education")
  public static let employment = AgencyKind(rawValue: "employment")
  public static let judiciary = AgencyKind(rawValue: "judiciary")
  public static let prosecutor = AgencyKind(rawValue: "prosecutor")
  public static let barAssociation = AgencyKind(rawValue: "barAssociation")
  public static let regionalEquality = AgencyKind(rawValue: "regionalEquality")
  public static let stateDelegation = AgencyKind(rawValue: "stateDelegation")
  public static let forensic = AgencyKind(rawValue: "forensic")
  public static let victimOffice = AgencyKind(rawValue: "victimOffice")
  public static let shelter = AgencyKind(rawValue: "shelter")
  public static let childProtection = AgencyKind(rawValue: "childProtection")
  public static let prison = AgencyKind(rawValue: "prison")
  public static let probation = AgencyKind(rawValue: "probation")
  public static let civilSociety = AgencyKind(rawValue: "civilSociety")
  /// The Consell of a Balearic island: insular services beside the region's.
  public static let islandCouncil = AgencyKind(rawValue: "islandCouncil")

  /// The closed list, in the handbook's order.
  public static let known: [AgencyKind] = [
    .municipalPolitical, .municipalTechnical, .specialisedCentre, .socialServices, .localPolice,
    .guardiaCivil, .nationalPolice, .health, .education, .employment, .judiciary, .prosecutor,
    .barAssociation, .regionalEquality, .stateDelegation, .forensic, .victimOffice, .shelter,
    .childProtection, .prison, .probation, .islandCouncil,
    .civilSociety,
  ]
}

extension AgencyKind: CustomStringConvertible {
  public var description: String { rawValue }
}
