extension Profile {
  /// A way that a referral may take, from one kind of agency to another. Handbook §7.
  public struct Pathway: Codable, Sendable, Equatable {
    /// Slug such as `police-cavi`; unique in the profile.
    public var id: String
    /// By language tag.
    public var title: [String: String]
    /// Agency kinds that may send; empty: any.
    public var from: [AgencyKind]
    /// Agency kinds that may receive; empty: any. For what is not an agency, see `service`.
    public var to: [AgencyKind]
    /// The particular service at the far end, where its agency kind does not tell: `SAPMEX`.
    public var service: String?
    /// Names of what the form asks beyond the least: one of `Pathway.knownFields`.
    public var fields: [String]
    /// True: only noted afterwards; the help itself runs by telephone (112, 016).
    public var emergency: Bool
    /// Terms of its own; empty: the profile's.
    public var deadlinesByRisk: [RiskDeadlines]

    /// Fields that a form may ask for. Handbook §7, §4.6.
    public static let knownFields = [
      "complaintNumber", "safeContact", "consentForm", "labourInsertionProtocol", "childData",
      "guardianship", "emergencyLog", "orderReference", "pseudonym", "boeModel",
      "accreditation", "nearestPoint",
    ]
  }

  /// Terms of a referral at one level of risk. Handbook §4.6 [?].
  public struct RiskDeadlines: Codable, Sendable, Equatable {
    /// A level of the scale in use, `notAssessed`, or `any` where the risk makes no difference.
    public var risk: String
    public var acknowledgement: Term?
    public var decision: Term?
    public var firstContact: Term?
    /// By when the case comes before the commission.
    public var commissionReview: Term?
    /// By when the woman's plan is looked at again.
    public var planReview: Term?
    /// Within which what was missing at the sending follows; nil: by the first contact.
    public var completion: Term?
    /// Who hears of it when a term passes: `commissionChair`, `police`, `facilitator`, …
    public var escalateTo: [String]

    /// Handbook §4.3; levels are versioned with their scale, these are those in use since 2024.
    public static let levels = ["extreme", "high", "medium", "low", "notAssessed", "any"]
    /// From the highest risk down; what is no level comes last.
    public static func rank(_ level: String) -> Int {
      levels.firstIndex(of: level) ?? levels.endIndex
    }
    public static let escalations = [
      "commissionChair", "police", "facilitator", "regionalBody",
    ]
  }

  /// How long data stay. Handbook §5.3, all [?] where no law is quoted.
  public struct Retention: Codable, Sendable, Equatable {
    /// What is kept for good: `minutes`, `agreements`. LO 3/2018 art. 26.
    public var permanent: [String]
    /// Years after closure during which case and referral data stay live.
    public var caseYears: Int
    /// Years blocked afterwards, before keys are destroyed.
    public var blockedYears: Int
    /// Years after which need for data under the police regime is reviewed. LO 7/2021.
    public var policeReviewYears: Int
    /// Longest such data may stay. LO 7/2021.
    public var policeMaximumYears: Int
    public var accessLogYears: Int
    /// Years during which spending of Pact money must be provable.
    public var pactYears: Int
  }

  /// Limits under which figures about people are published. Handbook §5.4 [?].
  public struct Disclosure: Codable, Sendable, Equatable {
    /// Counts from 1 to k−1 are suppressed; 3 to 10.
    public var k: Int
    /// Fewest people on whom a percentage may stand.
    public var percentageBase: Int
    /// What is merged before anything is suppressed, in order: `level`, `period`, `territory`.
    public var merge: [String]
    /// Figures that are not about victims and so exempt: `activityAttendance`.
    public var exempt: [String]
  }
}
