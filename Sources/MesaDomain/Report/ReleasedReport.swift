public import Canonical

/// Everything that was told, and on what it rests.
public struct ReleasedReport: Payload {
  /// `network-annual`
  public let report: String
  public let subject: ReportSubject
  /// First day of the period.
  public let from: CivilDate
  /// The first day after it.
  public let to: CivilDate
  /// Position of the log on which the figures rest.
  public let position: Int
  /// Counts of people under it are hidden.
  public let k: Int
  /// By which method of disclosure control: `Disclosure.method` of that day.
  public let method: String
  /// A long one stands here several times, with other rows each time.
  public let tables: [ReleasedTable]
  /// SHA-256 of the report without when and where it was made, in hex, lower case.
  public let digest: String
  /// Who approved it; nil: whoever wrote it down.
  public let approver: PersonID?
  /// Of the way in which such reports are made; nil: the first.
  public let revision: Int?

  public init(
    report: String, subject: ReportSubject, from: CivilDate, to: CivilDate, position: Int, k: Int,
    method: String, tables: [ReleasedTable], digest: String, approver: PersonID?,
    revision: Int? = nil
  ) {
    (self.report, self.subject, self.from, self.to) = (report, subject, from, to)
    (self.position, self.k, self.method, self.tables) = (position, k, method, tables)
    (self.digest, self.approver, self.revision) = (digest, approver, revision)
  }
}

/// A table of it.
public struct ReleasedTable: Payload {
  /// `individual.area`
  public let id: String
  /// How people in it were counted; nil where it counts none.
  public let basis: CountBasis?
  public let columns: [String]
  public let rows: [ReleasedRow]

  public init(id: String, basis: CountBasis?, columns: [String], rows: [ReleasedRow]) {
    (self.id, self.basis, self.columns, self.rows) = (id, basis, columns, rows)
  }
}

/// A row of it.
public struct ReleasedRow: Payload {
  public let id: String
  /// One for each column: digits; `ReleasedRow.hidden`; `ReleasedRow.none`.
  public let figures: [String]

  /// Stands for a figure that was not told.
  public static let hidden = "?"
  /// Stands where there is no figure.
  public static let none = "-"

  public init(id: String, figures: [String]) { (self.id, self.figures) = (id, figures) }
}

/// Of what a report is; what is left out does not narrow it.
public struct ReportSubject: Payload, Hashable {
  public let network: NetworkID?
  public let mesa: MesaID?
  public let area: AreaID?
  public let region: Region?
  public let plan: EqualityPlanID?
  public let office: OfficeID?

  public init(
    network: NetworkID? = nil, mesa: MesaID? = nil, area: AreaID? = nil, region: Region? = nil,
    plan: EqualityPlanID? = nil, office: OfficeID? = nil
  ) {
    (self.network, self.mesa, self.area) = (network, mesa, area)
    (self.region, self.plan, self.office) = (region, plan, office)
  }
}

extension ReleasedReport {
  /// Whether such a report can have been made at all.
  ///
  /// - Throws: `field.invalid`, `field.missing`.
  func wellFormed() throws(Refusal) {
    guard !tables.isEmpty else { throw .field("field.missing", "released/tables") }
    let digits = digest.utf8.allSatisfy { (48...57).contains($0) || (97...102).contains($0) }
    guard digest.utf8.count == 64, digits else { throw .field("field.invalid", "released/digest") }
    guard from < to else { throw .field("field.invalid", "released/to") }
    guard position > 0 else { throw .field("field.invalid", "released/position") }
    for (index, table) in tables.enumerated() {
      guard table.rows.allSatisfy({ $0.figures.count == table.columns.count }) else {
        throw .field("field.invalid", "released/tables/\(index)")
      }
    }
  }
}

extension Context {
  /// What a report of that is judged by: the mesa, the network, the plan's municipality; else the
  /// whole instance.
  public func place(of subject: ReportSubject) -> Place {
    if let mesa = subject.mesa { return .mesa(mesa) }
    if let network = subject.network { return .network(network) }
    if let plan = subject.plan {
      return state(EqualityPlan.self, .plan(plan)).adopted.map { .municipality($0.municipality) }
        ?? .nowhere(kind: StreamKind.plan.rawValue, id: plan.rawValue)
    }
    return .instance
  }
}
