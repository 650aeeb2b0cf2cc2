internal import Canonical
internal import MesaDomain

/// What a CSV file would bring in, and everything that is wrong with it.
///
/// Pure: reading it changes nothing, so the dry run and the import see the same. A file with any
/// finding is not to be imported at all; `rows` then holds those that are sound by themselves.
public struct ImportPlan: Sendable {
  public let kind: ImportKind
  /// In the order of the file.
  public let rows: [ImportRow]
  /// By line and column.
  public let findings: [ImportFinding]

  public var isSound: Bool { findings.isEmpty }

  public init(_ kind: ImportKind, _ bytes: [UInt8]) {
    self.kind = kind
    var work = ImportWork(
      ImportTable(bytes, layouts: Self.layouts(of: kind), maximum: kind.maximumFile))
    switch kind {
    case .municipalities: work.municipalities()
    case .agencies: work.agencies()
    case .persons: work.persons()
    case .seats: work.seats()
    case .renewals: work.renewals()
    case .activities: work.activities()
    case .contacts: work.contacts()
    }
    rows = work.rows
    findings = work.findings.sorted {
      ($0.line, $0.column, $0.code) < ($1.line, $1.column, $1.code)
    }
  }

  /// The headers of that kind of file, as a person would write its first line.
  public static func header(of kind: ImportKind) -> String {
    layouts(of: kind)[0].map(\.name).joined(separator: ",")
  }

  static func layouts(of kind: ImportKind) -> [[ImportColumn]] {
    switch kind {
    case .municipalities:
      [
        ["municipio_id", "provincia_id", "cmun", "dc", "nombre"].map { ImportColumn($0) },
        ["codauto", "cpro", "cmun", "dc", "nombre"].map { ImportColumn($0) },
      ]
    case .agencies:
      [
        [
          ImportColumn("id"), ImportColumn("name"), ImportColumn("kind"),
          ImportColumn("municipality", required: false),
        ]
      ]
    case .persons:
      [
        [
          ImportColumn("id", quotable: false), ImportColumn("name", quotable: false),
          ImportColumn("email", required: false, quotable: false),
          ImportColumn("phone", required: false, quotable: false),
        ]
      ]
    case .seats:
      [
        [
          ImportColumn("mesa"), ImportColumn("organ"), ImportColumn("agency"),
          ImportColumn("person", quotable: false),
          ImportColumn("alternates", required: false, quotable: false),
          ImportColumn("vote", required: false), ImportColumn("from"),
        ]
      ]
    case .activities:
      [
        ["office", "date", "kind", "title", "topics", "targets", "hours", "people", "women", "men"]
          .map { ImportColumn($0) }
          + [
            "other", "basis", "municipality", "venue", "until", "partners", "trained", "cost",
            "source",
            "list",
            "axis", "measure", "covenant", "id",
          ].map { ImportColumn($0, required: false) }
      ]
    case .contacts:
      [
        ["office", "date", "profile", "area", "subject", "sex"].map { ImportColumn($0) }
          + ["age", "basis", "id"].map { ImportColumn($0, required: false) }
      ]
    case .renewals:
      [
        [
          ImportColumn("organ", required: false), ImportColumn("seat"),
          ImportColumn("person", quotable: false),
          ImportColumn("alternates", required: false, quotable: false),
        ]
      ]
    }
  }
}
