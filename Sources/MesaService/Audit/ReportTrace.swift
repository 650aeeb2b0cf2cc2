import Canonical
import EventLog
import MesaDomain

/// The name of a figure of a report, `individual.area@attendance/genderViolence/count`, in its parts.
struct CellName {
  let table: String
  let basis: CountBasis?
  let row: String
  let column: String

  init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count >= 3 else { return nil }
    let named = parts[0].split(separator: "@").map(String.init)
    table = named.first ?? ""
    basis = named.count > 1 ? CountBasis(rawValue: named[1]) : nil
    row = parts[1..<(parts.count - 1)].joined(separator: "/")
    column = parts[parts.count - 1]
  }

  /// Whether what an activity or a contact counts for is in the figure.
  func counts(_ contribution: Contribution) -> Bool {
    contribution.counts.contains { counts($0.subject, $0.word, of: contribution.office) }
  }

  private func counts(_ subject: String, _ word: String, of office: String) -> Bool {
    let basis = basis?.rawValue ?? CountBasis.attendance.rawValue
    let words = row == "total" ? nil : Set(row.split(separator: "+").map(String.init))
    func isWord(_ found: some StringProtocol) -> Bool { words?.contains(String(found)) != false }
    let parts = table.split(separator: ".").map(String.init)
    switch parts[0] {
    case "summary": return isOfSummary(subject)
    case "offices":
      guard office == row else { return false }
      let isContact = subject == "contacts." + basis
      switch column {
      case "individual": return isContact
      case "information", "genderViolence":
        return isContact && word.split(separator: ".").contains { $0 == column }
      default: return subject == "activities"
      }
    case "individual":
      switch parts.last {
      case "age": return subject == "contactAge." + basis && isWord(word)
      case "subject": return subject == "contactSubject." + basis && isWord(word)
      default:
        return subject == "contacts." + basis
          && (words == nil || word.split(separator: ".").contains { isWord($0) })
      }
    case "group":
      let name = parts.last ?? ""
      let subjects = ["sex": "people." + basis, "age": "age." + basis]
      return subject == subjects[name] ?? name && isWord(word)
    case "training":
      let name = parts.last ?? ""
      let subjects = [
        "kind": "trainingKind", "sex": "trainingPeople." + basis, "age": "trainingAge." + basis,
        "topic": "trainingTopic", "target": "trainingTarget", "agencies": "trained",
      ]
      let last = name == "sex" ? String(word.drop { $0 != "." }.dropFirst()) : word
      return subject == subjects[name] && isWord(last)
    case "towns": return subject == "town" && isWord(word)
    case "pact": return isOfPact(subject, word, "pact.\(parts[1]).\(basis)", ".")
    case "pactAges": return isOfPact(subject, word, "pact.\(parts[1]).\(basis)", "-")
    case "funding":
      let axis = row.split(separator: ".").map(String.init)
      return axis.first == "axis" && axis.count == 3
        ? subject == "axisCents." + axis[1] && word == axis[2] : subject == "fund" && isWord(word)
    default: return false
    }
  }

  private func isOfSummary(_ subject: String) -> Bool {
    let parts = row.split(separator: ".").map(String.init)
    if row == "trainings" || row == "costPerPerson" { return subject == "trainingKind" }
    guard parts.count == 2 else { return subject == (row == "cost" ? "cost" : "activities") }
    let (people, contacts) = ("people." + parts[1], "contacts." + parts[1])
    switch parts[0] {
    case "individual": return subject == contacts
    case "group": return subject == people
    default: return subject == people || subject == contacts
    }
  }

  private func isOfPact(
    _ subject: String, _ word: String, _ list: String, _ separator: String
  ) -> Bool {
    subject == list && (row == "total" || word.hasPrefix(row + separator))
  }
}

extension LocalClient {
  /// Streams of the records that a figure of a report counts, as far as this client looks; of figures
  /// that are of no activity and no contact, those of the records that its table is made of.
  func streams(behind cell: CellName, of report: ReleasedReport) async throws -> [StreamID] {
    guard let question = ReportQuestion(report, as: .copyHolder) else { return [] }
    let context = context(question.principal)
    switch question.kind {
    case .networkAnnual, .statePact, .mancomunidadOverview, .training:
      let period = cell.column == "before" ? question.period.before : question.period
      let offices = chosen(try await offices(context), question.subject, period, context)
      return try await deeds(of: offices.map(\.piece), behind: cell)
    case .planFollowUp: return question.plan.map { [.plan($0)] } ?? []
    case .regionOverview:
      return try await views.records(RecordKind.mesa.view, mesa: nil).compactMap { record in
        let id = MesaID(wellFormed: record.id)
        let towns = context.state(Mesa.self, .mesa(id)).municipalities
        return towns.contains { Region.of($0) == question.region } ? .mesa(id) : nil
      }
    case .referralPerformance:
      let ways = try await pathways(of: question.subject, question.period, context)
      return try await referrals(of: ways, behind: cell, context)
    case .coordinationEvaluation:
      return try await views.records(RecordKind.evaluation.view, mesa: question.mesa?.rawValue)
        .map { StreamID(.evaluation, $0.id) }
    case .semesterBalance, .attendance, .agreementFulfilment:
      let kind: RecordKind = cell.table == "fulfilment" ? .agreement : .meeting
      return try await views.records(kind.view, mesa: question.mesa?.rawValue).map {
        StreamID(kind.stream, $0.id)
      }
    }
  }

  private func referrals(
    of ways: [String: [CountKey.Piece]], behind cell: CellName, _ context: Context
  ) async throws -> [StreamID] {
    var found: [StreamID] = []
    for (way, pieces) in ways where cell.row == way || ways[cell.row] == nil {
      for piece in pieces {
        let mesa = MesaID(wellFormed: String(piece.unit.prefix { $0 != "/" }))
        let (from, to) = instants(mesa, piece.months, context)
        found += try await views.tallied(
          "began >= :from AND began < :to", StreamKind.referral.rawValue, of: mesa.rawValue,
          from: from, to: to, pathway: way
        ).compactMap { StreamID($0) }
      }
    }
    return found.sorted()
  }

  private func deeds(
    of pieces: [CountKey.Piece], behind cell: CellName
  ) async throws -> [StreamID] {
    var found: [StreamID] = []
    for piece in pieces {
      let streams = try await views.deeds(
        of: piece.unit, from: monthText(piece.months.lowerBound) + "-01",
        through: monthText(piece.months.upperBound) + "-31")
      for stream in streams.compactMap({ StreamID($0) }) {
        let contribution: Contribution? =
          stream.kind == .activity
          ? try handler.states.state(Activity.self, stream).contribution()
          : try handler.states.state(Contact.self, stream).contribution()
        if let contribution, cell.counts(contribution) { found.append(stream) }
      }
    }
    return found
  }
}
