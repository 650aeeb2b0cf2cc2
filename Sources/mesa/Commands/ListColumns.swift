import Canonical
import MesaService

/// Which columns a list of a kind has, and what stands in them.
struct ListColumns {
  struct Column {
    let name: String
    var whole = false
    var priority = 0
    let cell: (JSONValue) -> String
  }

  let words: Catalogue
  let today: String

  init(_ words: Catalogue, today: String) { (self.words, self.today) = (words, today) }

  func columns(_ kind: ListKind) -> [Column] {
    switch kind {
    case .agencies:
      [
        text("id", whole: true), text("name"), word("kind", "agencyKind"),
        text("municipality", whole: true, priority: 1),
      ]
    case .persons:
      [
        text("id", whole: true), text("name"), Column(name: "posts", cell: posts),
        Column(name: "roles", priority: 1, cell: roles),
      ]
    case .calendars:
      [
        text("id", whole: true), text("municipality", whole: true),
        Column(name: "year", whole: true) { digits($0["year"]) },
        Column(name: "version", whole: true) { digits($0["version"]) },
        Column(name: "holidays", whole: true, priority: 1) {
          String($0["holidays"]?.arrayValue?.count ?? 0)
        }, text("source", priority: 2),
      ]
    case .mesas:
      [
        text("id", whole: true), text("name"), word("state", "state"),
        Column(name: "municipalities", priority: 1) { $0.texts("municipalities") },
        text("profile", priority: 2),
      ]
    case .seats:
      [
        text("mesa", whole: true, priority: 2), word("organ", "organ", priority: 1),
        text("id", whole: true), text("agency", whole: true),
        Column(name: "holder") { current($0["holders"]) },
        Column(name: "alternates", priority: 1) { current($0["alternates"]) },
      ]
    case .meetings:
      [
        text("id", whole: true), text("mesa", whole: true, priority: 2), word("organ", "organ"),
        Column(name: "startsAt", whole: true) { time($0["startsAt"]) }, word("state", "state"),
        Column(name: "minutes", priority: 1) { minutesState($0) },
      ]
    case .minutes:
      [
        Column(name: "number", whole: true) { $0["minutes"]?["number"]?.stringValue ?? "" },
        text("mesa", whole: true, priority: 2), word("organ", "organ"),
        Column(name: "openedAt", whole: true) { time($0["openedAt"]) },
        Column(name: "state") { minutesState($0) }, text("id", whole: true, priority: 1),
      ]
    case .certificates:
      [
        text("number", whole: true), word("kind", "certificateKind"),
        Column(name: "state") {
          words.word("state", "certificate." + ($0["state"]?.stringValue ?? ""))
        }, word("interest", "interest", priority: 1),
        Column(name: "requestedAt", whole: true, priority: 2) { time($0["requestedAt"]) },
        text("id", whole: true),
      ]
    case .cases:
      [
        text("code", whole: true),
        Column(name: "state") {
          words.word("state", "case." + ($0["state"]?.stringValue ?? ""))
        },
        Column(name: "risk", whole: true) { record in
          record["risk"]?["level"]?.stringValue.map { words.word("riskLevel", $0) } ?? ""
        },
        Column(name: "conferenceReasons", priority: 1) { record in
          (record["conferenceReasons"]?.arrayValue ?? []).compactMap(\.stringValue)
            .map { words.word("conferenceReason", $0) }.joined(separator: ", ")
        },
        Column(name: "openedAt", whole: true, priority: 1) { time($0["openedAt"]) },
        text("id", whole: true, priority: 2),
      ]
    case .networks:
      [
        text("id", whole: true), text("name"), word("region", "region"), text("from", whole: true),
      ]
    case .areas:
      [
        text("id", whole: true), text("name"), word("kind", "areaKind"),
        Column(name: "municipalities", priority: 1) {
          $0.elements("members").filter { $0["to"] == nil }
            .compactMap { $0["municipality"]?.stringValue }.joined(separator: ", ")
        },
      ]
    case .offices:
      [
        text("id", whole: true), text("name"),
        Column(name: "network", whole: true) {
          $0.elements("networks").last { $0["to"] == nil }?["network"]?.stringValue ?? ""
        },
        Column(name: "serves", whole: true, priority: 1) {
          ($0["municipality"] ?? $0["area"])?.stringValue ?? ""
        },
        Column(name: "openedOn", whole: true, priority: 1) {
          $0.elements("openings").last?["from"]?.stringValue ?? ""
        },
        Column(name: "closedOn", whole: true, priority: 2) {
          $0.elements("openings").last?["to"]?.stringValue ?? ""
        },
      ]
    case .plans:
      [
        text("id", whole: true), text("title"), text("municipality", whole: true, priority: 1),
        text("from", whole: true), text("to", whole: true),
        Column(name: "measures", whole: true) {
          let measures = $0.elements("measures")
          let finished = measures.count { $0["progress"]?.stringValue == "finished" }
          return "\(finished)/\(measures.count)"
        },
      ]
    case .covenants:
      [
        text("id", whole: true), text("title"), text("from", whole: true), text("to", whole: true),
        Column(name: "state") { covenantState($0) },
        Column(name: "signatories", priority: 1) { $0.texts("signatories") },
        Column(name: "lastMeeting", whole: true, priority: 2) {
          $0.elements("meetings").compactMap(\.stringValue).max() ?? ""
        }, text("nextMeeting", whole: true, priority: 1),
      ]
    case .objectives:
      [
        text("text"), word("aim", "objectiveAim", priority: 1),
        text("owner", whole: true, priority: 1), text("due", whole: true),
        Column(name: "state") { objectiveState($0) },
        Column(name: "progress", whole: true) { "\($0["progress"]?.integerValue ?? 0) %" },
        text("mesa", whole: true, priority: 2), text("id", whole: true, priority: 2),
      ]
    case .gatherings:
      [
        text("on", whole: true), text("title"), text("municipality", whole: true, priority: 1),
        Column(name: "state") {
          words.word("gatheringState", $0["state"]?.stringValue ?? "")
        },
        Column(name: "registered", whole: true, priority: 1) { digits($0["registered"]) },
        Column(name: "participants", whole: true) { digits($0["attended"]) },
        Column(name: "practices", whole: true, priority: 1) {
          String($0.elements("practices").count)
        }, text("id", whole: true),
      ]
    case .evaluations:
      [
        text("mesa", whole: true), Column(name: "year", whole: true) { digits($0["year"]) },
        Column(name: "state") { words.word("evaluationState", $0["state"]?.stringValue ?? "") },
        Column(name: "answers", whole: true) {
          "\($0["answers"]?.integerValue ?? 0)/\($0["seats"]?.integerValue ?? 0)"
        },
        Column(name: "drafts", whole: true) { String($0.elements("drafts").count) },
      ]
    case .careFigures:
      [
        text("agency", whole: true), text("period", whole: true),
        Column(name: "interventions", whole: true) { digits($0["total"]) },
        Column(name: "women", whole: true, priority: 1) { told($0["women"]) },
        Column(name: "newWomen", whole: true, priority: 1) { told($0["newWomen"]) },
        Column(name: "corrections", whole: true, priority: 2) { digits($0["corrections"]) },
      ]
    case .releases:
      [
        Column(name: "report") { words.text("report.title." + ($0["report"]?.stringValue ?? "")) },
        text("subject", whole: true), text("from", whole: true), text("through", whole: true),
        Column(name: "releasedAt", whole: true) { time($0["releasedAt"]) },
        text("approver", whole: true, priority: 1), text("digest", whole: true, priority: 3),
        text("id", whole: true, priority: 2),
      ]
    case .activities:
      [
        Column(name: "on", whole: true) { $0["sheet"]?["on"]?.stringValue ?? "" },
        text("office", whole: true, priority: 1),
        Column(name: "title") { $0["sheet"]?["title"]?.stringValue ?? "" },
        Column(name: "kind", priority: 1) {
          words.word("activityKind", $0["sheet"]?["kind"]?.stringValue ?? "")
        },
        Column(name: "participants", whole: true) { digits($0["sheet"]?["people"]?["total"]) },
        Column(name: "state", priority: 2) {
          words.word("state", "activity." + ($0["state"]?.stringValue ?? ""))
        }, text("id", whole: true, priority: 3),
      ]
    case .retentions:
      [
        text("code", whole: true),
        Column(name: "state") {
          words.word("state", "retention." + ($0["state"]?.stringValue ?? ""))
        }, text("closedOn", whole: true), text("blockOn", whole: true),
        text("destroyFrom", whole: true),
        Column(name: "holds", priority: 1) { record in
          record.elements("holds").map { words.word("holdGround", $0["ground"]?.stringValue ?? "") }
            .joined(separator: ", ")
        },
        Column(name: "erasureProposal", priority: 1) {
          words.word("erasureGround", $0["proposal"]?["ground"]?.stringValue ?? "")
        }, text("id", whole: true, priority: 2),
      ]
    case .referrals:
      [
        text("code", whole: true), Column(name: "state", cell: referralState),
        text("from", whole: true), text("to", whole: true), word("risk", "riskLevel"),
        Column(name: "nextDue", whole: true, priority: 1) { time($0["next"]?["at"]) },
        Column(name: "sentAt", whole: true, priority: 2) { time($0["sentAt"]) },
        text("id", whole: true, priority: 3),
      ]
    case .agreements:
      [
        text("number", whole: true), text("text"),
        Column(name: "owner", whole: true, priority: 1, cell: agencies),
        text("due", whole: true), Column(name: "state", cell: agreementState),
        Column(name: "progress", whole: true, priority: 2) {
          "\($0["progress"]?.integerValue ?? 0) %"
        },
        Column(name: "answeredAt", whole: true, priority: 2) { answered($0) },
        text("id", whole: true, priority: 3),
      ]
    }
  }

  /// Those whom an agreement binds; each with its progress where there are several.
  private func agencies(_ record: JSONValue) -> String {
    let parts = record["parts"]?.arrayValue ?? []
    guard parts.count > 1 else { return record["owner"]?.stringValue ?? "" }
    return parts.map { part in
      "\(part["agency"]?.stringValue ?? "") \(part["progress"]?.integerValue ?? 0) %"
    }.joined(separator: ", ")
  }

  /// The day of the last answer of any agency.
  private func answered(_ record: JSONValue) -> String {
    let last = (record["parts"]?.arrayValue ?? []).compactMap { $0["answeredAt"]?.stringValue }
      .max()
    return last.map { String($0.prefix(10)) } ?? ""
  }

  /// Whether it binds today, and whether its renewal is to be spoken of.
  private func covenantState(_ record: JSONValue) -> String {
    func day(_ name: String) -> String { record[name]?.stringValue ?? "9999" }
    let state =
      day("last") < today
      ? "ended" : today < day("from") ? "toCome" : day("warnFrom") <= today ? "ending" : "inForce"
    return words.word("covenantState", state)
  }

  /// How it stands, and whether its day has passed.
  private func objectiveState(_ record: JSONValue) -> String {
    let state = record["state"]?.stringValue ?? ""
    let isLate = state == "open" && (record["due"]?.stringValue ?? "9999") < today
    return words.word("objectiveState", isLate ? "overdue" : state)
  }

  private func text(_ name: String, whole: Bool = false, priority: Int = 0) -> Column {
    Column(name: name, whole: whole, priority: priority) { $0[name]?.stringValue ?? "" }
  }

  private func digits(_ value: JSONValue?) -> String { String(value?.integerValue ?? 0) }

  /// Nothing where it was not said: that is no zero.
  private func told(_ value: JSONValue?) -> String {
    value?.integerValue.map { String($0) } ?? ""
  }

  private func word(_ name: String, _ section: String, priority: Int = 0) -> Column {
    Column(name: name, priority: priority) { record in
      record[name]?.stringValue.map { words.word(section, $0) } ?? ""
    }
  }

  private func time(_ value: JSONValue?) -> String {
    value?.stringValue.flatMap { Instant($0) }.map { $0.local(words) } ?? ""
  }

  /// The reader's day of a moment, as it is written.
  private func day(_ value: JSONValue?) -> String? {
    guard let moment = value?.stringValue.flatMap({ Instant($0) }) else { return nil }
    return try? LocalTime.day(of: moment, in: words.zone).description
  }

  private func minutesState(_ record: JSONValue) -> String {
    let state = record["minutes"]?["state"]?.stringValue ?? "none"
    return state == "none" ? "" : words.word("state", state)
  }

  private func referralState(_ record: JSONValue) -> String {
    let word = words.word("state", "referral." + (record["state"]?.stringValue ?? ""))
    guard let due = record["next"]?["at"]?.stringValue.flatMap({ Instant($0) }), due < Edge.now()
    else { return word }
    return word + " · " + words.text("column.late")
  }

  private func agreementState(_ record: JSONValue) -> String {
    let state = record["state"]?.stringValue ?? ""
    let word = words.agreementState(state)
    let due = record["due"]?.stringValue ?? "9999"
    if state == "completed", let completed = day(record["completedAt"]), completed > due {
      return word + " · " + words.word("state", "agreement.overdue")
    }
    guard ["open", "inProgress"].contains(state), due < today else { return word }
    return word + " · " + words.word("state", "agreement.overdue")
  }

  private func posts(_ record: JSONValue) -> String {
    (record["posts"]?.arrayValue ?? []).compactMap { $0["title"]?.stringValue }
      .joined(separator: "; ")
  }

  private func roles(_ record: JSONValue) -> String {
    let granted = (record["roles"]?.arrayValue ?? []).compactMap { $0["role"]?.stringValue }
    let placed = (record["places"]?.arrayValue ?? []).compactMap { $0["capacity"]?.stringValue }
      .map { $0 == "holder" || $0 == "alternate" ? "member" : $0 }
    return (granted + placed).uniqued().map { words.word("role", $0) }.joined(separator: ", ")
  }

  private func current(_ value: JSONValue?) -> String {
    (value?.arrayValue ?? []).filter {
      ($0["from"]?.stringValue ?? "") <= today && today <= ($0["to"]?.stringValue ?? "9999")
    }
    .compactMap { $0["person"]?.stringValue }.joined(separator: ", ")
  }
}

extension JSONValue {
  fileprivate func texts(_ name: String) -> String {
    (self[name]?.arrayValue ?? []).compactMap(\.stringValue).joined(separator: ", ")
  }
}

extension Instant {
  /// In the reader's zone and spelling, to the minute.
  func local(_ words: Catalogue) -> String {
    LocalTime.text(self, in: words.zone, words.language, .table)
  }
}
