import Canonical
import MesaDomain
import MesaService

/// A desk's inbox on one screen: what waits, how long is left, with whom; late in words and colour.
struct DeskSheet {
  let words: Catalogue
  /// What agencies and people are called, as far as the reader may know.
  let names: [String: String]

  /// `CAVI de Totana, Mesa de Totana · 22 November 2026, 13:05`, and how much waits; of who serves at
  /// no desk, the mesas from which something was brought up.
  func heading(_ inbox: DeskInbox) -> [String] {
    let desks = inbox.desks.map { name("agency", $0.agency.rawValue) }.uniqued()
    let known = desks.isEmpty ? inbox.items.compactMap(\.mesa) : inbox.desks.map(\.mesa)
    let mesas = known.map { name("mesa", $0.rawValue) }.uniqued()
    let place = (desks.prefix(3) + mesas.prefix(2)).joined(separator: ", ")
    let late = inbox.late
    var counts = [words.text("cli.desk.count", ["n": String(inbox.items.count)])]
    if late > 0 { counts.append(words.text("cli.desk.late", ["n": String(late)])) }
    return [
      words.text("cli.desk.title", ["desks": place, "at": inbox.at.description]),
      counts.joined(separator: ", "),
    ]
  }

  /// How many lines of a table are shown where there is room for so many: all that fit, or all but
  /// the one that says that more is there; never less than its head and what is most urgent.
  static func room(for lines: Int, in height: Int) -> Int {
    lines <= height ? lines : max(3, height - 1)
  }

  func table(_ inbox: DeskInbox) -> TableLayout {
    TableLayout(
      [
        .init(heading: words.text("column.left"), whole: true),
        .init(heading: words.text("column.what"), minimum: 16),
        .init(heading: words.text("column.code"), whole: true),
        .init(heading: words.text("column.risk"), priority: 1, whole: true),
        .init(heading: words.text("column.with"), minimum: 12, priority: 2),
        .init(heading: words.text("column.person"), minimum: 10, priority: 3),
        .init(heading: words.text("column.due"), priority: 4, whole: true),
        .init(heading: words.text("column.since"), priority: 5, whole: true),
      ], rows: inbox.items.map(cells))
  }

  private func cells(_ item: DeskItem) -> [String] {
    [
      item.left.map(words.left) ?? "", what(item), item.code,
      item.risk.map { words.word("riskLevel", $0) } ?? "",
      item.other.map { name("agency", $0.rawValue) } ?? "",
      item.person.map { item.isMine ? words.text("column.mine") : name("person", $0.rawValue) }
        ?? "",
      item.due.map { $0.local(words) } ?? "", item.since.map { $0.local(words) } ?? "",
    ]
  }

  func what(_ item: DeskItem) -> String {
    let word = words.word("deskWork", item.what.rawValue)
    guard let detail = item.detail else { return word }
    let known = sections(item.what).first { words.has($0 + "." + detail) }
    return word + ": " + (known.map { words.word($0, detail) } ?? detail)
  }

  /// Where the detail may have its word.
  private func sections(_ what: DeskWork) -> [String] {
    switch what {
    case .returned: ["rejectReason", "failReason"]
    case .escalated: ["escalationGround"]
    case .glass: ["glassGround"]
    case .override: ["consentGround"]
    case .casePace: ["casePace"]
    default: ["referralMissing"]
    }
  }

  private func name(_ kind: String, _ id: String) -> String { names["\(kind)/\(id)"] ?? id }
}

extension TableLayout {
  /// The table as it is written to a window or a pipe.
  func write(to out: Terminal) throws {
    for line in lines(width: out.width, style: out.style) { try out.write(line: line) }
  }
}
