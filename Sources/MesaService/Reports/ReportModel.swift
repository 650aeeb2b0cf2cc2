public import Canonical
public import MesaDomain

/// What can be reported, by the name that people type.
public enum ReportKind: String, CaseIterable, Sendable, Codable {
  case networkAnnual = "network-annual"
  case statePact = "state-pact"
  case regionOverview = "region-overview"
  case attendance
  case agreementFulfilment = "agreement-fulfilment"
  case planFollowUp = "plan-follow-up"
  case mancomunidadOverview = "mancomunidad-overview"
  case semesterBalance = "semester-balance"
  case coordinationEvaluation = "coordination-evaluation"
  case training
  case referralPerformance = "referral-performance"
}

/// Figures of a period, after disclosure control and before any language or form.
///
/// A function of kind, subject, period and what the log held: the same at the same moment of the past,
/// for ever. `digest` vouches for it.
public struct Report: Sendable, Equatable, Codable {
  public let kind: ReportKind
  /// `network/extremadura`
  public let subject: String
  public let name: String
  public let period: ReportPeriod
  /// Counts of people under it are not shown.
  public let k: Int
  public let tables: [Table]
  /// What the figures rest on.
  public let cut: Cut
  /// By which a release says how its report was made: raised with each table, column or way of
  /// control that earlier ones had not.
  static let revision = 2
  /// What narrows the subject: an office of a network, its offices in a territory.
  public var filters: [Filter] = []
  /// When it was told, the latest last: of the same kind, subject and period.
  public var releases: [Release] = []

  public struct Filter: Sendable, Equatable, Codable {
    /// `office/oficina-caceres`
    public let record: String
    public let name: String
  }

  /// That it was told.
  public struct Release: Sendable, Equatable, Codable {
    public let id: ReportReleaseID
    public let at: Instant
    /// `person/p12`
    public let approver: String
    /// On which the figures rested.
    public let position: Int
    public let digest: String
  }

  /// Where in the log, and when, the figures were taken.
  public struct Cut: Sendable, Equatable, Codable {
    public let position: Int
    public let at: Instant
  }

  public init(
    kind: ReportKind, subject: String, name: String, period: ReportPeriod, k: Int,
    tables: [Table], cut: Cut
  ) {
    (self.kind, self.subject, self.name, self.period) = (kind, subject, name, period)
    (self.k, self.tables, self.cut) = (k, tables, cut)
  }

  /// Rows of figures under headings.
  public struct Table: Sendable, Equatable, Codable {
    /// `individual.profile`; its title is the text `report.table.individual.profile`.
    public let id: String
    /// How people in it were counted; nil where it counts none.
    public let basis: CountBasis?
    public let columns: [Column]
    public let rows: [Row]
    /// The column that a chart shows; nil for none.
    public let charted: Int?
    /// Rows overlap, so that they have no sum: an activity with two topics counts in both.
    public let overlaps: Bool

    public init(
      _ id: String, basis: CountBasis? = nil, columns: [Column], rows: [Row], charted: Int? = nil,
      overlaps: Bool = false
    ) {
      assert(rows.allSatisfy { $0.cells.count == columns.count }, "a cell for each column: \(id)")
      (self.id, self.basis, self.columns, self.rows) = (id, basis, columns, rows)
      (self.charted, self.overlaps) = (charted, overlaps)
    }

    public subscript(row: String, column: Column) -> Cell? {
      guard let index = columns.firstIndex(of: column) else { return nil }
      return rows.first { $0.id == row }?.cells[index]
    }
  }

  /// What stands in a column; its heading is the text `report.column.count`.
  public enum Column: String, Sendable, CaseIterable, Codable {
    case count, percent, before, activities, people, individual, information, genderViolence
    case cents, value, hours
    case sent, answered, answeredLate, unanswered, overdue, median
    case women, men, otherSex, unknown
    case convened, attended, due, onTime, late, open
    case measures, finished, started, notStarted, progress, responsible, budget, spent
    case baseline, observed, target, attainment
    case mesa, sessions, agreements
    case state, municipalities, lastSession, daysSince, nextSession
    case objectives, reached, dropped
    case day, place, registered, practices, takenUp, aim, group
    case interventions, perWoman, newWomen, change, children
    case marks, average, agreement
  }

  public struct Row: Sendable, Equatable, Codable {
    public let id: String
    public let label: Label
    public let cells: [Cell]

    public init(_ id: String, _ label: Label, _ cells: [Cell]) {
      (self.id, self.label, self.cells) = (id, label, cells)
    }
  }

  public enum Label: Sendable, Equatable, Codable {
    /// A word of the catalogue, by section.
    case word(section: String, String)
    /// Several of them put together, because each alone would be too few.
    case words(section: String, [String])
    /// A proper name.
    case name(String)
    /// A title that a profile has in several languages, by language; its id where it has none.
    case titles([String: String], id: String)
    /// An axis of the State Pact, and a measure of it where one is named.
    case pactMeasure(list: PactList, axis: Int, measure: Int?)
    /// The same, `3-12`, with a band of age.
    case pactAge(measure: String, band: AgeBand)
    case total
  }

  public enum Cell: Sendable, Equatable, Codable {
    case count(Int)
    case percent(Int)
    case cents(Int)
    /// To two decimals, in hundredths.
    case hundredths(Int)
    case minutes(Int)
    /// A share in thousandths, told with one decimal.
    case permille(Int)
    case day(CivilDate)
    /// A word of the catalogue, by section.
    case word(section: String, String)
    case name(String)
    /// Not told, for the sake of those who would be recognised.
    case hidden
    /// There is no such figure.
    case absent
  }

  public subscript(table: String) -> Table? { tables.first { $0.id == table } }
}

/// Whole months, so that no two periods that anybody may choose differ by a single person's day.
public struct ReportPeriod: Sendable, Hashable, Codable, CustomStringConvertible {
  public let from: CivilDate
  /// The last day.
  public let through: CivilDate

  /// Nil unless it begins with the first day of a month and ends with the last of one.
  public init?(from: CivilDate, through: CivilDate) {
    guard from.day == 1, through.adding(days: 1).day == 1, from <= through else { return nil }
    (self.from, self.through) = (from, through)
  }

  public init?(year: Int) {
    guard (1_900...2_200).contains(year), let from = CivilDate(year: year, month: 1, day: 1),
      let through = CivilDate(year: year, month: 12, day: 31)
    else { return nil }
    (self.from, self.through) = (from, through)
  }

  /// `2012`, `2012-S1`, `2012-Q3`, `2012-07`.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let year = parts.first.flatMap({ Int($0) }), parts[0].utf8.count == 4, parts.count <= 2,
      let start = CivilDate(year: year, month: 1, day: 1), (1_900...2_200).contains(year)
    else { return nil }
    let months: Range<Int>
    switch parts.count == 2 ? parts[1] : "" {
    case "": months = 0..<12
    case "S1": months = 0..<6
    case "S2": months = 6..<12
    case "Q1": months = 0..<3
    case "Q2": months = 3..<6
    case "Q3": months = 6..<9
    case "Q4": months = 9..<12
    case let month:
      guard month.utf8.count == 2, let number = Int(month), (1...12).contains(number) else {
        return nil
      }
      months = (number - 1)..<number
    }
    from = start.adding(months: months.lowerBound)
    through = start.adding(months: months.upperBound).adding(days: -1)
  }

  private init(_ from: CivilDate, months: Int) {
    (self.from, through) = (from, from.adding(months: months).adding(days: -1))
  }

  /// The same as a year or half of one, by which casework is counted; nil for any other.
  var counted: CountedPeriod? {
    ["", "-S1", "-S2"].lazy.compactMap { CountedPeriod("\(from.year)" + $0) }.first {
      $0.from == from && $0.to == through.adding(days: 1)
    }
  }

  /// `2012-01-01/2012-12-31`
  public var description: String { "\(from)/\(through)" }

  public func contains(_ day: CivilDate) -> Bool { from <= day && day <= through }

  public var months: Int {
    (through.year * 12 + through.month) - (from.year * 12 + from.month) + 1
  }

  /// The same months of the year before.
  public var before: ReportPeriod { ReportPeriod(from.adding(months: -12), months: months) }
}

/// A report as it is asked for.
public struct ReportQuestion: Sendable {
  public let kind: ReportKind
  /// Of what: each kind of report asks for one of them.
  public var network: NetworkID?
  public var mesa: MesaID?
  public var area: AreaID?
  public var region: Region?
  public var plan: EqualityPlanID?
  /// Only of that office.
  public var office: OfficeID?
  public let period: ReportPeriod
  public let principal: Principal

  public init(
    _ kind: ReportKind, network: NetworkID? = nil, period: ReportPeriod, as principal: Principal
  ) {
    (self.kind, self.network, self.period, self.principal) = (kind, network, period, principal)
  }

  /// Of what it asks, as a release says it.
  var subject: ReportSubject {
    ReportSubject(
      network: network, mesa: mesa, area: area, region: region, plan: plan, office: office)
  }

  /// The same as a release says it; nil for a kind or a period that there is not (any more).
  init?(_ released: ReleasedReport, as principal: Principal) {
    guard let kind = ReportKind(rawValue: released.report),
      let period = ReportPeriod(from: released.from, through: released.to.adding(days: -1))
    else { return nil }
    self.init(kind, network: released.subject.network, period: period, as: principal)
    (mesa, area, region) = (released.subject.mesa, released.subject.area, released.subject.region)
    (plan, office) = (released.subject.plan, released.subject.office)
  }
}
