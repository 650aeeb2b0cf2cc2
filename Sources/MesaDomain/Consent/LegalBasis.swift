/// What allows an agency to process the data; not her consent, which is a thing of its own.
///
/// - Source: handbook §4.5, §5.1.
public enum LegalBasis: String, Choice {
  /// Services and powers that a law gives the administration.
  case publicTask
  case legalObligation
  case vitalInterests
  /// Health data by who treats her.
  case healthCare
  /// Social services and social protection.
  case socialProtection
  /// Police, prosecution and courts, for criminal purposes.
  case criminalProceedings

  /// As a lawyer cites it.
  public var article: String {
    switch self {
    case .publicTask: "RGPD art. 6.1.e; LOPDGDD art. 8.2; LO 1/2004 arts. 19, 31 y 32"
    case .legalObligation: "RGPD art. 6.1.c; LOPDGDD art. 8.1"
    case .vitalInterests: "RGPD arts. 6.1.d y 9.2.c"
    case .healthCare: "RGPD art. 9.2.h; LOPDGDD art. 9.2"
    case .socialProtection: "RGPD art. 9.2.b; LO 1/2004 art. 19"
    case .criminalProceedings: "LO 7/2021 arts. 6 y 7"
    }
  }

  /// On what that kind of agency usually acts.
  public static func usual(for kind: AgencyKind?) -> LegalBasis {
    switch kind {
    case .some(.localPolice), .some(.guardiaCivil), .some(.nationalPolice), .some(.judiciary),
      .some(.prosecutor), .some(.prison):
      .criminalProceedings
    case .some(.health), .some(.forensic): .healthCare
    case .some(.socialServices), .some(.shelter), .some(.childProtection): .socialProtection
    default: .publicTask
    }
  }
}

extension Consent.Ground {
  /// The basis of a disclosure that stands on the ground.
  public var legalBasis: LegalBasis {
    switch self {
    case .vitalInterest: .vitalInterests
    case .minorProtection, .dutyToReportCrime: .legalObligation
    case .judicialOrder, .policeRequest: .criminalProceedings
    }
  }
}
