import Canonical
import MesaDomain
import MesaService

extension RecordSheets {
  /// A referral on one screen: how far it is, what comes next, what is still missing.
  func referral(_ record: JSONValue, now: Instant) -> RecordSheet {
    var sheet = RecordSheet()
    let code = record["code"]?.stringValue
    sheet.fields = [
      field("code", code), field("state", state(record, now)),
      field("nextDue", next(record, now)), field("case", record["caseCode"]?.stringValue),
      field("from", name("agency", record["from"])), field("to", name("agency", record["to"])),
      field("person", name("person", record["person"])),
      field("pathway", words.pathway(of: record)),
      field("risk", record["risk"]?.stringValue.map { words.word("riskLevel", $0) }),
      field("professional", professional(record)),
      field("firstAppointment", time(record["firstAppointment"])),
      field("told", outreach(record["told"])),
      field(
        "notInformable",
        record["notInformable"] == .bool(true) ? words.text("cli.consent.notInformable") : nil),
      field("outcome", outcome(record)), field("proposal", name("agency", record["proposal"])),
      field("emergencyCall", call(record)), field("reason", record["reason"]?.stringValue),
    ].compactMap(\.self)
    for (title, key, table) in [
      ("column.loop", "loop", loop(record)), ("column.terms", "terms", terms(record, now)),
      ("column.obligations", "obligations", obligations(record)),
      ("column.fields", "fields", fields(record)),
      ("column.escalations", "escalations", escalations(record)),
      ("column.notes", "notes", notes(record)),
    ] where key == "terms" ? record["sentAt"] != nil : !record.elements(key).isEmpty {
      sheet.tables.append((words.text(title), table))
    }
    return sheet
  }

  private func state(_ record: JSONValue, _ now: Instant) -> String {
    let word = words.word("state", "referral." + (record["state"]?.stringValue ?? ""))
    return isLate(record, now) ? word + " · " + words.text("column.late") : word
  }

  private func isLate(_ record: JSONValue, _ now: Instant) -> Bool {
    record["next"]?["at"]?.stringValue.flatMap { Instant($0) }.map { $0 < now } ?? false
  }

  private func next(_ record: JSONValue, _ now: Instant) -> String? {
    guard let next = record["next"], let at = next["at"]?.stringValue else { return nil }
    let what = words.word("dueGround", next["ground"]?.stringValue ?? "")
    return what + ", " + words.text("cli.referral.by", ["at": at])
  }

  /// `by telephone, 24 November 2026, 10:00`
  func outreach(_ told: JSONValue?) -> String? {
    guard let way = told?["by"]?.stringValue else { return nil }
    return [words.word("contactWay", way), time(told?["at"])].compactMap(\.self)
      .joined(separator: ", ")
  }

  private func professional(_ record: JSONValue) -> String? {
    let named = name("person", record["professional"])
    return named.isEmpty ? record["professionalName"]?.stringValue : named
  }

  private func outcome(_ record: JSONValue) -> String? {
    guard let outcome = record["outcome"] else { return nil }
    let section: String? =
      switch record["state"]?.stringValue {
      case "rejected": "rejectReason"
      case "closedUnsuccessful": "failReason"
      case "withdrawn": "referralWithdrawReason"
      case "revoked": "revokeReason"
      default: nil
      }
    let reason = section.flatMap { section in
      outcome["reason"]?.stringValue.map { words.word(section, $0) }
    }
    let stay = outcome["endOfStay"]?.stringValue.map { words.word("endOfStay", $0) }
    let goals = outcome["goalsMet"]?.integerValue.map { "\($0) %" }
    let said = [reason, stay, goals].compactMap(\.self)
    return ([time(outcome["at"]) ?? ""] + said).joined(separator: " · ")
  }

  private func call(_ record: JSONValue) -> String? {
    guard let number = record["number"]?.stringValue, record["calledAt"] != nil else { return nil }
    let caller = words.word("emergencyCaller", record["caller"]?.stringValue ?? "")
    return [words.word("emergencyNumber", number), time(record["calledAt"]) ?? "", caller]
      .joined(separator: " · ")
  }

  private func loop(_ record: JSONValue) -> TableLayout {
    var rows = record.elements("loop").map { step in
      [
        words.word("loopStep", step["step"]?.stringValue ?? ""), time(step["at"]) ?? "",
      ]
    }
    if record["onPaper"] == .bool(true) {
      rows.insert([words.text("loopStep.onPaper"), ""], at: 1)
    }
    return TableLayout([column("step"), column("at", whole: true)], rows: rows)
  }

  private func terms(_ record: JSONValue, _ now: Instant) -> TableLayout {
    let terms = [
      ("acknowledgement", "dueAcknowledgement"), ("decision", "dueDecision"),
      ("firstContact", "dueFirstContact"), ("commissionReview", "dueReview"),
    ]
    return TableLayout(
      [column("term"), column("due", whole: true)],
      rows: terms.compactMap { ground, key in
        time(record[key]).map { [words.word("dueGround", ground), $0] }
      })
  }

  private func obligations(_ record: JSONValue) -> TableLayout {
    TableLayout(
      [column("obligation"), column("due", whole: true), column("metAt", whole: true)],
      rows: record.elements("obligations").map { duty in
        [
          words.word(
            "referralMissing", duty["field"]?.stringValue ?? duty["what"]?.stringValue ?? ""),
          time(duty["due"]) ?? "", time(duty["metAt"]) ?? "",
        ]
      })
  }

  private func fields(_ record: JSONValue) -> TableLayout {
    TableLayout(
      [column("field"), column("value")],
      rows: record.elements("fields").map { field in
        [
          words.word("referralMissing", field["name"]?.stringValue ?? ""),
          field["value"]?.stringValue ?? "",
        ]
      })
  }

  private func escalations(_ record: JSONValue) -> TableLayout {
    TableLayout(
      [column("what"), column("to"), column("due", priority: 1, whole: true)],
      rows: record.elements("escalations").map { step in
        let hearers = step.elements("to").compactMap(\.stringValue)
          .map { words.word("hearer", $0) }.joined(separator: ", ")
        return [
          words.word("escalationGround", step["ground"]?.stringValue ?? ""), hearers,
          time(step["due"]) ?? "",
        ]
      })
  }

  private func notes(_ record: JSONValue) -> TableLayout {
    TableLayout(
      [
        column("at", whole: true), column("what"), column("agency", priority: 1), column("text"),
      ],
      rows: record.elements("notes").map { note in
        [
          time(note["at"]) ?? "", words.word("referralNote", note["kind"]?.stringValue ?? ""),
          name("agency", note["agency"]), note["text"]?.stringValue ?? "",
        ]
      })
  }
}
