import Canonical
import MesaDomain
import MesaService

/// Rosters and reviews on a terminal: codes, never names.
struct RosterSheet {
  let session: Session

  private var words: Catalogue { session.words }

  func write(_ roster: JSONValue) throws {
    let cases = roster["cases"]?.arrayValue ?? []
    if cases.isEmpty { return try session.say("cli.conference.empty", [:]) }
    try session.write(
      TableLayout(
        [
          column("order", whole: true), column("code", whole: true), column("box", whole: true),
          column("risk"), column("proposedBy", priority: 2), column("reason", priority: 1),
          column("pending", whole: true), column("state"), column("declared", whole: true),
        ],
        rows: cases.map { entry in
          [
            digits(entry["order"]), entry["code"]?.stringValue ?? "",
            words.text("cli.conference.minutes", ["minutes": digits(entry["minutes"])]),
            words.word("riskLevel", entry["risk"]?.stringValue ?? ""),
            entry["agency"]?.stringValue ?? "",
            words.word("reviewReason", entry["reason"]?.stringValue ?? ""),
            digits(entry["pending"]),
            words.word("rosterState", entry["state"]?.stringValue ?? ""),
            digits(entry["declared"]) + (entry["free"] == .bool(true) ? " ✓" : ""),
          ]
        }))
    var values = ["cases": String(cases.count), "minutes": digits(roster["minutes"])]
    if let available = roster["available"]?.integerValue {
      values["available"] = String(available)
    }
    try session.say("cli.conference.total", values)
    for entry in cases {
      let actions = entry["actions"]?.arrayValue ?? []
      let openings = entry["openings"]?.arrayValue ?? []
      guard !actions.isEmpty || !openings.isEmpty else { continue }
      try session.out.write(line: "")
      try session.out.write(line: entry["code"]?.stringValue ?? "")
      try write(openings)
      if !actions.isEmpty { try session.write(table(of: actions)) }
    }
  }

  func candidates(_ found: [JSONValue]) -> TableLayout {
    TableLayout(
      [
        column("code", whole: true), column("due", whole: true), column("risk"),
        column("proposedBy", priority: 1), column("reason"), column("pending", whole: true),
      ],
      rows: found.map { entry in
        [
          entry["code"]?.stringValue ?? "",
          entry["due"]?.stringValue.flatMap { words.time($0, .short) } ?? "",
          words.word("riskLevel", entry["risk"]?.stringValue ?? ""),
          entry["agency"]?.stringValue ?? "",
          words.word("reviewReason", entry["reason"]?.stringValue ?? ""),
          digits(entry["pending"]),
        ]
      })
  }

  /// One case: what was agreed before comes first, then what was last said of it.
  func write(review: JSONValue) throws {
    let actions = (review["actions"]?.arrayValue ?? []).map { action in
      JSONValue.object(
        (action["agreed"]?.objectValue ?? [])
          + (action["reports"]?.arrayValue?.last?.objectValue ?? []).filter {
            ["outcome", "helped"].contains($0.name)
          })
    }
    try write(review["openings"]?.arrayValue ?? [])
    if !actions.isEmpty { try session.write(table(of: actions)) }
    guard let last = review["discussions"]?.arrayValue?.last else {
      if actions.isEmpty { try session.say("cli.conference.nothingYet", [:]) }
      return
    }
    let rows: [(String, String)] = [
      (words.text("column.voice"), last["voice"]?.stringValue ?? ""),
      (
        words.text("column.informed"),
        words.word("informed", last["informed"]?.stringValue ?? "")
      ),
      (words.text("column.conclusions"), last["conclusions"]?.stringValue ?? ""),
      (
        words.text("column.nextReview"),
        last["nextReview"]?.stringValue.flatMap { words.time($0, .short) } ?? ""
      ),
    ].filter { !$0.1.isEmpty }
    for line in KeyValue(rows).lines(width: session.out.width, style: session.out.style) {
      try session.out.write(line: line)
    }
  }

  /// One line for each time the case was opened in an emergency.
  private func write(_ openings: [JSONValue]) throws {
    for opening in openings {
      let verdict =
        switch (opening["justified"], opening["overdue"]) {
        case (.bool(true)?, _): "justified"
        case (.bool(false)?, _): "unjustified"
        case (_, .bool(true)?): "overdue"
        default: "waiting"
        }
      var values = [
        "role": opening["role"]?.stringValue ?? "", "ground": opening["ground"]?.stringValue ?? "",
        "until": opening["until"]?.stringValue ?? "",
        "verdict": words.text("glassVerdict." + verdict),
      ]
      values["agency"] = opening["agency"]?.stringValue
      try session.out.write(line: words.text("cli.conference.opening", values))
    }
  }

  private func table(of actions: [JSONValue]) -> TableLayout {
    TableLayout(
      [
        column("number", whole: true), column("owner"), column("due", whole: true),
        column("text", priority: 1), column("outcome"), column("helped", whole: true),
      ],
      rows: actions.map { action in
        [
          digits(action["number"]), action["owner"]?.stringValue ?? "",
          action["due"]?.stringValue.flatMap { words.time($0, .short) } ?? "",
          action["text"]?.stringValue ?? "",
          words.word("actionOutcome", action["outcome"]?.stringValue ?? "pending"),
          action["helped"].map { words.text($0 == .bool(true) ? "cli.yes" : "cli.no") } ?? "",
        ]
      })
  }

  private func digits(_ value: JSONValue?) -> String { String(value?.integerValue ?? 0) }

  private func column(
    _ name: String, whole: Bool = false, priority: Int = 0
  ) -> TableLayout.Column {
    .init(heading: words.word("column", name), priority: priority, whole: whole)
  }
}
