import Canonical
import EventLog
import MesaDomain
import MesaService

/// Stays at a desk: draws the inbox anew when the log grows or a term passes, and rings when
/// something new waits or grows late.
///
/// Between two questions the instance is closed, so that others can write; only the log is followed.
struct DeskWatch {
  let session: Session
  let question: () throws -> DeskQuestion
  let verb: DeskCommand.Inbox
  private let log: EventLog
  private static let bell = "\u{7}"

  init(
    session: Session, question: @escaping () throws -> DeskQuestion, _ verb: DeskCommand.Inbox
  ) throws {
    (self.session, self.question, self.verb) = (session, question, verb)
    log = try EventLog(path: session.globals.directory.log, mode: .read)
  }

  func run() async throws {
    defer { log.close() }
    var known: Set<String>?
    var size = -1
    var next: Instant?
    while !Task.isCancelled {
      let head = try log.refresh().size
      if head != size || next.map({ $0 <= Edge.now() }) == true {
        let inbox = try await ask()
        let current = Set(inbox.inbox.items.map(Self.key))
        let news = known.map { current.subtracting($0) } ?? []
        try draw(inbox.inbox, inbox.names, news: known == nil ? nil : news)
        (known, size) = (current, head)
        next = inbox.inbox.items.compactMap(\.due).filter { Edge.now() < $0 }.min()
      }
      try await Task.sleep(for: .milliseconds(500))
    }
  }

  /// What makes two looks at the same thing differ: that it is there, and that it is late.
  private static func key(_ item: DeskItem) -> String {
    "\(item.what.rawValue) \(item.id) \(item.detail ?? "") \(item.isLate)"
  }

  private func ask() async throws -> (inbox: DeskInbox, names: [String: String]) {
    let instance = try session.open(.disclose)
    defer { try? instance.close() }
    let question = try question()
    let inbox = try await instance.client.desk(question)
    return (inbox, try await Names(instance.client, as: question.principal).byID)
  }

  /// A window is drawn anew; what goes into a pipe or a file is told once.
  ///
  /// - Parameter news: keys of what was not there, or not late, at the last look; nil at the first.
  private func draw(_ inbox: DeskInbox, _ names: [String: String], news: Set<String>?) throws {
    let out = session.out
    let fresh = inbox.only { news?.contains(Self.key($0)) != false }
    if verb.format == .json {
      for item in fresh.items { try out.write(line: item.line()) }
      return
    }
    guard out.isWindow || news == nil || !fresh.items.isEmpty else { return }
    if out.isWindow { try out.write("\u{1b}[H\u{1b}[2J\u{1b}[3J") }
    // Below it stands that somebody watches, and the cursor.
    try verb.show(
      out.isWindow ? inbox : fresh, DeskSheet(words: session.words, names: names), session,
      height: out.height.map { $0 - 2 })
    if out.isWindow {
      try session.say("cli.desk.watching", [:])
      if news?.isEmpty == false { try out.write(Self.bell) }
    }
  }
}
