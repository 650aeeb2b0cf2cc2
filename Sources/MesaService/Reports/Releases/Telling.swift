import Canonical
import EventLog
import MesaDomain

/// Figures that were told or are to be: a report, or a mesa's counts, which have a contract of their
/// own because they came first.
enum Telling: Sendable, Equatable {
  case counts(MesaID, ReleasedFigures)
  case report(ReleasedReport)

  /// Nil for a command that tells no figures.
  init?(_ command: any Command) {
    switch command {
    case let release as Mesa.ReleaseFigures: self = .counts(release.mesa, release.released)
    case let release as ReportRelease.Release: self = .report(release.released)
    default: return nil
    }
  }

  /// The right that telling them takes.
  var action: Action {
    switch self {
    case .counts: Permissions.action(Mesa.ReleaseFigures.name)
    case .report: Permissions.action(ReportRelease.Release.name)
    }
  }

  func place(in context: Context) -> Place {
    switch self {
    case .counts(let mesa, _): .mesa(mesa)
    case .report(let report): context.place(of: report.subject)
    }
  }

  var mesa: MesaID? {
    switch self {
    case .counts(let mesa, _): mesa
    case .report(let report): report.subject.mesa
    }
  }

  /// `mesa/totana`
  var subject: String {
    switch self {
    case .counts(let mesa, _): StreamID.mesa(mesa).text
    case .report(let report): report.subject.text
    }
  }

  /// By which name it is asked for.
  var name: String {
    switch self {
    case .counts(_, let figures): figures.report
    case .report(let report): report.report
    }
  }

  /// Of the log, on which they rest.
  var position: Int {
    switch self {
    case .counts(_, let figures): figures.position
    case .report(let report): report.position
    }
  }

  var from: CivilDate {
    switch self {
    case .counts(_, let figures): figures.from
    case .report(let report): report.from
    }
  }

  /// The first day after the period.
  var to: CivilDate {
    switch self {
    case .counts(_, let figures): figures.to
    case .report(let report): report.to
    }
  }

  /// Who answers for it besides whoever writes it down.
  var approver: PersonID? {
    if case .report(let report) = self { report.approver } else { nil }
  }

  /// Every figure by its name.
  var cells: [ReleasedFigure] {
    switch self {
    case .counts(_, let figures): figures.figures
    case .report(let report): report.cells
    }
  }

  /// Whether this version of the product makes such figures.
  var isKnown: Bool {
    switch self {
    case .counts(_, let figures): figures.report == PlenaryCounts.report
    case .report(let report): ReportQuestion(report, as: .copyHolder) != nil
    }
  }

  /// Whether it was made as such figures are made today, so that the whole can be compared.
  private var isOfToday: Bool {
    if case .report(let report) = self { report.revision == Report.revision } else { true }
  }

  /// Cells that come out otherwise, and `digest` where only the whole does; `position` for nil.
  ///
  /// Of a report that was made before it had the columns and the control of today, the figures that
  /// both tell are compared.
  func different(from anew: Telling?) -> [String] {
    guard let anew else { return ["position"] }
    func byCell(_ telling: Telling) -> [String: ReleasedFigure] {
      Dictionary(telling.cells.map { ($0.cell, $0) }) { first, _ in first }
    }
    let (old, new) = (byCell(self), byCell(anew))
    guard isOfToday else {
      return old.keys.sorted().filter { cell in
        guard let then = old[cell]?.value, let now = new[cell]?.value else { return false }
        return then != now
      }
    }
    let different = Set(old.keys).union(new.keys).sorted().filter { old[$0] != new[$0] }
    return different.isEmpty && self != anew ? ["digest"] : different
  }
}

extension LocalClient {
  /// What an entry tells; nil for one that tells no figures.
  ///
  /// A report of several entries is told by each of them.
  func telling(_ envelope: Envelope) throws -> Telling? {
    guard let stream = StreamID(envelope.stream) else { return nil }
    switch (stream.kind, envelope.type) {
    case (.mesa, "mesa.figuresReleased"):
      return .counts(
        MesaID(wellFormed: stream.key),
        try CanonicalDecoder().decode(ReleasedFigures.self, from: envelope.dataBytes))
    case (.report, _):
      return try handler.states.state(ReportRelease.self, stream).released.map {
        .report($0)
      }
    default: return nil
    }
  }

  /// Everything that was ever told, as far as this client looks.
  func register(_ context: Context) async throws -> [Telling] {
    let reports = try await views.records(RecordKind.report.view, mesa: nil).compactMap {
      context.state(ReportRelease.self, .report(ReportReleaseID(wellFormed: $0.id))).released
    }
    let counts = try await views.records(RecordKind.mesa.view, mesa: nil).flatMap { record in
      let mesa = MesaID(wellFormed: record.id)
      return context.state(Mesa.self, .mesa(mesa)).releases.map { Telling.counts(mesa, $0) }
    }
    return reports.map { .report($0) } + counts
  }
}
