import Canonical

// How the values of a profile look in a contract.

extension Profile {
  /// A whole profile: its keys are those of its file, which `mesa protocol check` tells apart.
  public static let form = ValueForm.object(Shape.of(Profile.self))
}

extension Profile.Mark: Choice {}
extension Profile.DataScope: Choice {}
extension Profile.RuleSource: Choice {}
extension Profile.Term.Unit: Choice {}
extension Profile.Term.Count: Choice {}
extension Profile.Frequency.Period: Choice {}

extension Profile.Fraction: Scalar {
  public static var form: ValueForm { .code(pattern: "n/d") }
  public static var example: Profile.Fraction {
    guard let half = Profile.Fraction(1, 2) else { preconditionFailure("1/2 is a fraction") }
    return half
  }
}

extension Profile.Majority: Scalar {
  public static var form: ValueForm { .code(pattern: "simple|absolute|consensus|n/d") }
  public static var example: Profile.Majority { .simple }
}

extension AgencyKind: Scalar {
  public static var form: ValueForm { .choice(known.map(\.rawValue)) }
  public static var example: AgencyKind { .localPolice }
}

extension MunicipalityCode: Scalar {
  public static var form: ValueForm { .code(pattern: "00000") }
  public static var example: MunicipalityCode {
    guard let totana = MunicipalityCode(rawValue: "30039") else {
      preconditionFailure("five digits are a code")
    }
    return totana
  }
}

extension Tenure: Payload {}

extension AccessMonth: Scalar {
  public static var form: ValueForm { .code(pattern: "2026-11") }
  public static var example: AccessMonth {
    AccessMonth(of: Instant(milliseconds: 1_795_348_800_000))
  }
}
