public import Canonical

extension Activity {
  /// Everything that is said of an activity.
  public struct Sheet: Payload {
    public let kind: Kind
    /// Of the programme, as it was announced; names nobody.
    public let title: String
    /// At least one, each once.
    public let topics: [Topic]
    public let targets: [Target]
    public let on: CivilDate
    /// Last day, where it took several.
    public let until: CivilDate?
    public let municipality: MunicipalityCode?
    public let venue: String?
    public let durationMinutes: Int
    public let countBasis: CountBasis
    public let people: People
    public let partners: [AgencyID]?
    /// Kinds of agency whose professionals were trained.
    public let trained: [AgencyKind]?
    public let funding: [Funding]?
    /// In cents of a euro.
    public let costCents: Int?

    public init(
      kind: Kind, title: String, topics: [Topic], targets: [Target], on: CivilDate,
      until: CivilDate? = nil, municipality: MunicipalityCode? = nil, venue: String? = nil,
      durationMinutes: Int, countBasis: CountBasis, people: People, partners: [AgencyID]? = nil,
      trained: [AgencyKind]? = nil, funding: [Funding]? = nil, costCents: Int? = nil
    ) {
      (self.kind, self.title, self.topics, self.targets) = (kind, title, topics, targets)
      (self.on, self.until, self.municipality, self.venue) = (on, until, municipality, venue)
      (self.durationMinutes, self.countBasis) = (durationMinutes, countBasis)
      (self.people, self.partners, self.trained) = (people, partners, trained)
      (self.funding, self.costCents) = (funding, costCents)
    }
  }

  /// How many took part: all, and of them by sex as far as it is known.
  ///
  /// - Source: LO 1/2004 art. 30: every count of persons by sex.
  public struct People: Payload {
    public let total: Int
    public let women: Int
    public let men: Int
    /// Neither, by their own account.
    public let other: Int?
    public let ages: [AgeGroup]?

    public init(total: Int, women: Int, men: Int, other: Int? = nil, ages: [AgeGroup]? = nil) {
      (self.total, self.women, self.men, self.other) = (total, women, men, other)
      self.ages = ages
    }

    /// Whose sex was not recorded.
    public var unknown: Int { total - women - men - (other ?? 0) }
  }

  /// Some of them by age.
  public struct AgeGroup: Payload {
    public let band: AgeBand
    public let women: Int
    public let men: Int
    public let other: Int?
    public let unknown: Int?

    public init(band: AgeBand, women: Int, men: Int, other: Int? = nil, unknown: Int? = nil) {
      (self.band, self.women, self.men) = (band, women, men)
      (self.other, self.unknown) = (other, unknown)
    }

    public var total: Int { women + men + (other ?? 0) + (unknown ?? 0) }
  }

  /// Out of which money.
  public struct Funding: Payload {
    public let source: FundingSource
    /// Of the State Pact: edition of its list of measures, axis and measure.
    public let pactList: PactList?
    public let axis: Int?
    public let pactMeasure: Int?
    public let covenant: CovenantID?
    public let cents: Int

    public init(
      source: FundingSource, pactList: PactList? = nil, axis: Int? = nil, pactMeasure: Int? = nil,
      covenant: CovenantID? = nil, cents: Int
    ) {
      (self.source, self.pactList, self.axis) = (source, pactList, axis)
      (self.pactMeasure, self.covenant, self.cents) = (pactMeasure, covenant, cents)
    }
  }

  public enum Kind: String, Choice {
    case awareness, prevention, training, empowerment, support, campaign, conference
  }

  public enum Topic: String, Choice {
    case violencePrevention, coResponsibility, health, egalitarianValues, womensAssociations
    case employment, participation, masculinities, sexuality, other
  }

  public enum Target: String, Choice {
    case womensAssociations, pupils, teachers, parents, localAdministration, professionals
    case victims, youth, generalPublic, otherCollectives
  }

  public enum FundingSource: String, Choice { case statePact, covenant, regional, own }
}

/// Sex as it is asked for and counted.
public enum Sex: String, Choice { case woman, man, other, unknown }

/// Age in bands, wide enough to single nobody out by themselves.
public enum AgeBand: String, Choice {
  case under12, from12to17, from18to29, from30to44, from45to64, from65
}

/// Editions of the State Pact's list of measures.
///
/// - Source: handbook §6.3.
public enum PactList: String, Choice {
  case pact2017 = "2017"
  case pact2025 = "2025"

  /// Axes and measures of the edition.
  public var axes: ClosedRange<Int> { 1...10 }
  public var measures: ClosedRange<Int> {
    switch self {
    case .pact2017: 1...290
    case .pact2025: 1...461
    }
  }
}
