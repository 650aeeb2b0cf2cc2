extension Profile {
  /// How one organ is made up, called, opened, decides and is minuted. Rules attach here (§3).
  public struct Organ: Codable, Sendable, Equatable {
    /// One of `Organ.kinds`; unique in the profile.
    public var kind: String
    /// By language tag.
    public var title: [String: String]
    /// True: a mesa may do without. The plenary never is.
    public var optional: Bool
    /// Whether it may treat cases. What is `policy` cannot name one: R19.
    public var scope: DataScope
    /// Agency kinds or `posts` that may chair, in the order in which they stand in. R05; art. 19.2.
    public var chairRule: [String]
    public var secretaryRule: SecretaryRule
    public var seats: [SeatRule]
    /// How often it meets at least; nil: on demand. Handbook §2.5.
    public var frequency: Frequency?
    public var notice: NoticeRule
    /// Nil: there is no second call. R14, R23.
    public var secondCall: SecondCall?
    public var quorum: QuorumRule
    public var decision: DecisionRule
    /// Whether the chair's vote breaks a tie; off unless own rules grant it. R31; art. 19.2.d.
    public var castingVote: Bool
    /// Those who may not abstain: agency kinds, or `exOfficio`. R33; art. 19.3.c.
    public var abstentionForbiddenFor: [String]
    /// Only a rule of its own may forbid it. R25; art. 17.1.
    public var remoteAllowed: Bool
    public var minutes: MinutesRule
    /// Term for a written dissenting opinion from the session's end; nil: none. R36; art. 19.5.
    public var dissent: Term?
    /// R44; art. 18.2. Never where cases are treated [?].
    public var recordingAllowed: Bool
    /// Whether the agenda ends with it. Nothing is voted there: R18.
    public var anyOtherBusiness: Bool
    /// Rules that bind only because this body took them over, by rule id: `R11: adopted-art19`.
    ///
    /// Article 19 is not basic law (final provision 14.2.a): what is not listed here is off.
    public var adopted: [String: RuleSource]
    // What follows was added later: nil reads as it did before the value could be said.

    /// In which order those designated stand in for the chair: `Organ.substitutions`.
    ///
    /// Nil: by art. 19.2 where R05 was taken over from it, else by their offices in `chairRule`.
    /// R05; art. 19.2.
    public var chairSubstitution: [String]?
    /// How long before the session members' petitions are still in time. R15; art. 19.3.b.
    public var petitionCutoff: Term?
    /// What stands on an agenda by itself, after the approval of minutes. R39.
    ///
    /// Nil: the follow-up of agreements, in ordinary sessions.
    public var standingItems: [StandingItem]?
    /// Methods by which a remote participant may be known; nil: any that is named. R26; art. 17.1.
    public var identityMethods: [String]?
    /// Whether one person may hold two seats of the organ; nil: no. R28 [?].
    public var doubleHolding: Bool?
    /// Term for a full transcription of what was said, from the session's end. R35; art. 19.5.
    public var transcriptTerm: Term?
    /// Whether those who voted in favour may dissent in writing too; nil: no. R36 [?].
    public var dissentOpenToAll: Bool?
    /// Whether certificates wait for the data protection officer; nil: where cases are treated.
    /// R46 [?].
    public var certificateNeedsOfficer: Bool?
    /// How agreements are followed up between sessions. R38, R39 [?].
    public var agreements: AgreementRule?
    /// How much time case conferences have; nil: nobody counts. Handbook §8 row 4 [?].
    public var conference: ConferenceRule?

    enum CodingKeys: String, CodingKey, CaseIterable {
      case kind, title, optional
      case scope = "dataScope"
      case chairRule, secretaryRule, seats, frequency, notice, secondCall, quorum, decision
      case castingVote, abstentionForbiddenFor, remoteAllowed, minutes, dissent, recordingAllowed
      case anyOtherBusiness, adopted
      case chairSubstitution, petitionCutoff, standingItems, identityMethods, doubleHolding
      case transcriptTerm, dissentOpenToAll, certificateNeedsOfficer, agreements
      case conference
    }

    /// The rule for seats of that agency kind.
    public func seat(of agencyKind: AgencyKind) -> SeatRule? {
      seats.first { $0.agencyKind == agencyKind }
    }

    /// The order of substitution where the organ agreed on none (R05).
    ///
    /// Article 19.2 leaves bodies of several administrations to rules of their own: its order holds
    /// only where the profile took it over as it stands, or names it.
    public var chairWays: [String] {
      chairSubstitution
        ?? (adopted["R05"] == .adoptedArt19 ? ["viceChair"] + Self.standards : chairRule)
    }

    /// What may give a substitute of the chair the place in the order: `mayorDelegate`.
    public var chairOffices: [String] {
      (chairWays + chairRule).reduce(into: []) { known, way in
        guard way != "designated", !Self.standards.contains(way), !known.contains(way) else {
          return
        }
        known.append(way)
      }
    }

    /// Whether a rule of kind A of the handbook's §3 binds this organ.
    public func adopts(_ rule: String) -> Bool { adopted[rule] != nil }
  }
}

extension Profile.Organ {
  /// Handbook §2.4.
  public static let kinds = [
    "plenary", "technicalCommission", "interventionCommission", "preventionCommission",
    "followUpCommission", "policeTable",
  ]

  /// Posts that may chair or keep the minutes, beside agency kinds. Handbook §2.3.
  public static let posts = [
    "mayor", "mayorDelegate", "equalityCouncillor", "mancomunidadPresident",
    "mancomunidadDelegate", "publicEmployee", "equalityTechnician", "centreDirector",
  ]

  /// Ways in which a chair may be stood in for: those of art. 19.2, the order of designation.
  public static let substitutions = ["designated", "viceChair"] + standards + posts

  /// What orders people by comparing them, one after the other. Ley 40/2015 art. 19.2.
  static let standards = ["rank", "seniority", "age"]

  /// Ways in which somebody at a distance may be known. R26; Ley 40/2015 art. 17.1.
  public static let identityMethods = [
    "certificate", "clave", "institutionalAccount", "videoRecognition", "personalAccess",
  ]

  /// Rules of §3 that bind only where adopted (kind A).
  public static let adoptableRules = [
    "R04", "R05", "R06", "R10", "R11", "R15", "R23", "R31", "R33", "R34", "R35", "R36", "R3A",
    "R45", "R47",
  ]

  /// Matters that may ask for a majority of their own. R30.
  public static let matters = [
    "regulation", "dissolution", "territory", "urgency", "minutes", "plan", "creationOfCommission",
  ]
}

extension Profile {
  /// What an organ may work with.
  public enum DataScope: String, Codable, Sendable, CaseIterable {
    /// Policy, statistics, agreements; no case, by type. R19.
    case policy
    /// Cases too, by professionals with a duty of secrecy.
    case cases
  }

  /// Who keeps the minutes. R01, R03, R04; Ley 40/2015 arts. 16.1, 16.3 and 19.4.a.
  public struct SecretaryRule: Codable, Sendable, Equatable {
    /// Agency kinds or posts from which the secretary comes, in order of preference.
    public var kinds: [String]
    /// Whether a secretary who holds no seat may vote. One with a seat always may: R03.
    public var votes: Bool
  }

  /// The places of one kind of agency. Handbook §2.3.
  public struct SeatRule: Codable, Sendable, Equatable {
    public var agencyKind: AgencyKind
    /// Fewest seats of this kind; 0 where it is welcome but not needed.
    public var minimum: Int
    /// Voice and vote; otherwise voice only. R37.
    public var vote: Bool
    /// Whether the mesa counts as incomplete without it.
    public var required: Bool
    /// Counts for the special quorum of bodies made of several administrations. R22; art. 17.2.
    public var spokesperson: Bool
  }

  /// So many sessions in each period, at least.
  public struct Frequency: Codable, Sendable, Equatable {
    public enum Period: String, Codable, Sendable, CaseIterable { case month, quarter, year }
    public var count: Int
    public var per: Period
  }

  /// Shortest time between the last delivery of the notice and the session. R11; art. 19.3.a.
  public struct NoticeRule: Codable, Sendable, Equatable {
    public var ordinary: Term
    public var extraordinary: Term
    /// Nil: an urgent session has no shortest time; its first vote is on the urgency.
    public var urgent: Term?
    /// Why it binds: article 19 is not basic law.
    public var source: RuleSource
  }

  /// A second start, with its own number. R14, R23; Ley 40/2015 art. 17.3.
  public struct SecondCall: Codable, Sendable, Equatable {
    /// Minutes after the first start.
    public var delayMinutes: Int
    /// Share of members, rounded up.
    public var fraction: Fraction
    /// Fewest members present, whatever the share gives.
    public var minimum: Int
  }

  /// Who must be there to open, deliberate and adopt. R20–R22, R28; Ley 40/2015 art. 17.2.
  public struct QuorumRule: Codable, Sendable, Equatable {
    /// Share of members beside chair and secretary, rounded up; basic law asks for half.
    public var fraction: Fraction
    /// Whether the chair counts inside the share. R21 [?].
    public var countsChair: Bool
    /// Whether a secretary who holds a seat counts inside it. R21 [?].
    public var countsSecretaryIfMember: Bool
    /// Whether empty seats count among the members. R28 [?].
    public var vacantSeatsCount: Bool
    /// Whether the chair may open with all spokespersons instead. R22.
    public var spokespersons: Bool
  }

  /// What carries a vote. R30; Ley 40/2015 art. 17.5.
  public struct DecisionRule: Codable, Sendable, Equatable {
    public var standard: Majority
    /// Try consensus before voting; a vote stays open to the chair. Handbook §7 [?].
    public var consensusFirst: Bool
    /// Exceptions by matter, one of `Organ.matters`.
    public var byMatter: [String: Majority]
    /// Whether abstentions count among the votes of a simple majority; nil: no. R30 [?].
    public var abstentionsCount: Bool?

    /// What that matter asks for.
    public func majority(for matter: String) -> Majority { byMatter[matter] ?? standard }
  }

  /// How minutes are approved between sessions. R43; Ley 40/2015 art. 18.2.
  public struct MinutesRule: Codable, Sendable, Equatable {
    /// Members may conform in writing, so that the session itself approves.
    public var eConformity: Bool
    /// Whether no answer counts as conformity; off unless own rules say so [?].
    public var silenceIsConformity: Bool
    /// How long members have to answer from the circulation; nil: until the next session. R43 [?].
    public var answerTerm: Term?
  }

  /// Something that each agenda of a kind of session has. R39; handbook §3.4 [?].
  public struct StandingItem: Codable, Sendable, Equatable {
    /// Slug, unique in the organ: `follow-up`, `semester-balance`.
    public var id: String
    /// By language tag.
    public var title: [String: String]
    /// One of `StandingItem.kinds`.
    public var kind: String
    /// Kinds of session whose agenda has it; empty: all.
    public var sessions: [String]

    /// What a standing item may be; what is to be decided is asked for each time.
    public static let kinds = ["followUp", "information", "debate"]
    public static let sessionKinds = [
      "ordinary", "extraordinary", "urgent", "universal", "constitutive",
    ]
  }

  /// The time of a session in which cases are spoken of. Handbook §8 row 4 [?].
  public struct ConferenceRule: Codable, Sendable, Equatable {
    /// For all cases together; nil: nobody counts.
    public var sessionMinutes: Int?
    /// For one case, unless the roster says otherwise.
    public var minutesPerCase: Int?

    public init(sessionMinutes: Int? = nil, minutesPerCase: Int? = nil) {
      (self.sessionMinutes, self.minutesPerCase) = (sessionMinutes, minutesPerCase)
    }
  }

  /// How agreements are followed up between sessions. R38, R39; handbook §3.4 [?].
  public struct AgreementRule: Codable, Sendable, Equatable {
    /// Whether the chair may move a due day between sessions; otherwise only a session may.
    public var chairExtends: Bool
    /// By how many days in all at most; nil: no limit.
    public var extensionDays: Int?
    /// How many days before the due day the agency is reminded; nil: not at all.
    public var remindDaysBefore: Int?
  }
}
