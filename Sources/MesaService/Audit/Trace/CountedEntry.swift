import Canonical
import EventLog
import MesaDomain

/// Which entry of a stream made a figure count it: the last that answers to the description.
struct CountedEntry: Hashable {
  let stream: String
  /// Any where it is empty.
  var types: Set<String> = []
  /// Only those that say this of themselves.
  var member: Member?

  struct Member: Hashable {
    let name, value: String
  }

  init(_ stream: StreamID, _ types: Set<String> = [], _ member: Member? = nil) {
    (self.stream, self.types, self.member) = (stream.text, types, member)
  }

  func holds(_ envelope: Envelope) throws -> Bool {
    guard types.isEmpty || types.contains(envelope.type) else { return false }
    guard let member else { return true }
    return try JSONValue.parse(envelope.dataBytes)[member.name]?.stringValue == member.value
  }
}

extension LocalClient {
  /// What a figure counts, as far as this client looks.
  func counted(in cell: String, of told: Telling) async throws -> [CountedEntry] {
    switch told {
    case .counts(let mesa, let figures):
      return try await casework(cell, of: mesa, from: figures.from, to: figures.to)
    case .report(let report):
      guard let name = CellName(cell), let question = ReportQuestion(report, as: .copyHolder)
      else { return [] }
      return try await counted(in: name, of: question)
    }
  }

  private func counted(
    in cell: CellName, of question: ReportQuestion
  ) async throws -> [CountedEntry] {
    let context = context(question.principal)
    switch question.kind {
    case .networkAnnual, .statePact, .training:
      return try await deeds(of: question, behind: cell, context)
    case .mancomunidadOverview:
      return try await ofMancomunidad(cell, question, context)
    case .planFollowUp: return ofPlan(cell, question, context)
    case .regionOverview: return try await ofRegion(cell, question, context)
    case .referralPerformance: return try await referrals(question, behind: cell, context)
    case .coordinationEvaluation:
      return question.mesa.map { ofEvaluation(cell, $0, question.period.through.year) } ?? []
    case .semesterBalance, .attendance, .agreementFulfilment:
      return try await ofMesa(cell, question, context)
    }
  }

  /// Cases and referrals behind a mesa’s count: `opened`, `sent/police-cavi`.
  func casework(
    _ cell: String, of mesa: MesaID, from: CivilDate, to: CivilDate
  ) async throws -> [CountedEntry] {
    let zone = try handler.states.state(Mesa.self, .mesa(mesa)).zone
    return try await views.counted(
      cell, of: mesa.rawValue, from: zone.startOfDay(from), to: zone.startOfDay(to)
    ).compactMap { stream, types in StreamID(stream).map { CountedEntry($0, types) } }
  }

  private func referrals(
    _ question: ReportQuestion, behind cell: CellName, _ context: Context
  ) async throws -> [CountedEntry] {
    let period = cell.column == "before" ? question.period.before : question.period
    let end = period.monthNumbers.upperBound + 1
    var found: [CountedEntry] = []
    for (way, pieces) in try await pathways(of: question.subject, period, context)
    where cell.row == way || cell.row == "total" || cell.table == "referrals.reasons" {
      for piece in pieces {
        let mesa = MesaID(wellFormed: String(piece.unit.prefix { $0 != "/" }))
        let (from, to) = instants(mesa, piece.months, context)
        let (over, _) = instants(mesa, end...end, context)
        for referral in try await views.referrals(of: mesa.rawValue, from: from, to: to)
        where referral.pathway == way && cell.counts(referral, over: over) {
          if let stream = StreamID(referral.stream) {
            found.append(CountedEntry(stream, ["referral.sent"]))
          }
        }
      }
    }
    return found
  }

  /// What offices did, with groups and with single people.
  func deeds(
    of question: ReportQuestion, behind cell: CellName, _ context: Context
  ) async throws -> [CountedEntry] {
    let period = cell.column == "before" ? question.period.before : question.period
    let offices = chosen(try await offices(context), question.subject, period, context)
    return try await deeds(of: offices.map(\.piece), behind: cell)
  }

  func deeds(
    of pieces: [CountKey.Piece], behind cell: CellName
  ) async throws -> [CountedEntry] {
    var found: [CountedEntry] = []
    for piece in pieces {
      let streams = try await views.deeds(
        of: piece.unit, from: monthText(piece.months.lowerBound) + "-01",
        through: monthText(piece.months.upperBound) + "-31")
      for stream in streams.compactMap({ StreamID($0) }) {
        let contribution: Contribution? =
          stream.kind == .activity
          ? try handler.states.state(Activity.self, stream).contribution()
          : try handler.states.state(Contact.self, stream).contribution()
        if let contribution, cell.counts(contribution) { found.append(CountedEntry(stream)) }
      }
    }
    return found
  }
}

extension CellName {
  /// Whether a referral is in a figure of its pathway.
  fileprivate func counts(_ referral: SentReferral, over: Instant) -> Bool {
    switch column {
    case "answered": referral.answer == .onTime
    case "answeredLate": referral.answer == .late
    case "unanswered": referral.answer == .open
    case "overdue": referral.isOverdue(by: over)
    case "count": referral.reason == row
    case "percent":
      referral.answer == .onTime || referral.answer == .late || referral.isOverdue(by: over)
    case "median": referral.answered != nil
    default: true
    }
  }
}
