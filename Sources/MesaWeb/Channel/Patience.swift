import NIOCore

/// How long one connection may take for what it does: a pure judgement over what was seen of it.
///
/// The server's own timeout sees neither a head that drips nor a body that does, nor a reader that does
/// not read.
///
/// - Source: `security.md` §2, §4.11.
struct Patience {
  struct Terms: Sendable {
    /// Without a request.
    var idle = TimeAmount.seconds(15)
    /// From the first byte of a head to its last.
    var head = TimeAmount.seconds(10)
    /// From the head to the end of the body. Whoever waits for the body gives up earlier, with an
    /// answer; this is for a body that nobody reads any more.
    var body = TimeAmount.seconds(35)
    /// Between two bytes that the client takes, where some wait for it.
    var progress = TimeAmount.seconds(15)
    /// In which each byte that waits for the client is taken.
    var backlog = TimeAmount.seconds(60)
    /// Between two judgements.
    var beat = TimeAmount.seconds(1)
  }

  /// What it took too long for.
  enum Verdict: Equatable { case idle, head, body, progress, backlog }

  private enum Reading: Equatable {
    case nothing
    case head(since: NIODeadline)
    case body(since: NIODeadline)
  }

  let terms: Terms
  private var reading = Reading.nothing
  /// Requests that are not answered to the end.
  private(set) var unanswered = 0
  private var quietSince: NIODeadline
  /// Bytes handed to the socket since the beginning, and taken by the client.
  private var given = 0
  private var taken = 0
  private var movedAt: NIODeadline
  /// How many have to be taken by the end of the term that began then.
  private var mark = 0
  private var markedAt: NIODeadline

  init(_ terms: Terms, at now: NIODeadline) {
    self.terms = terms
    (quietSince, movedAt, markedAt) = (now, now, now)
  }

  var isReadingBody: Bool { if case .body = reading { true } else { false } }

  /// Bytes from the client, whatever they are.
  mutating func received(at now: NIODeadline) {
    if reading == .nothing { reading = .head(since: now) }
  }

  mutating func readHead(at now: NIODeadline) {
    reading = .body(since: now)
    unanswered += 1
  }

  mutating func readEnd(at now: NIODeadline) {
    reading = .nothing
    if unanswered == 0 { quietSince = now }
  }

  mutating func answered(at now: NIODeadline) {
    unanswered = max(0, unanswered - 1)
    if unanswered == 0 { quietSince = now }
  }

  mutating func gave(_ bytes: Int, at now: NIODeadline) {
    if taken == given { (movedAt, markedAt, mark) = (now, now, given + bytes) }
    given += bytes
  }

  /// - Parameter waiting: bytes that the client has not taken.
  mutating func saw(waiting: Int, at now: NIODeadline) {
    let gone = given - min(waiting, given)
    if gone > taken { (taken, movedAt) = (gone, now) }
    if taken >= mark { (mark, markedAt) = (given, now) }
  }

  func verdict(at now: NIODeadline) -> Verdict? {
    if taken < given {
      if now - movedAt > terms.progress { return .progress }
      if now - markedAt > terms.backlog { return .backlog }
    }
    switch reading {
    case .head(let since): return now - since > terms.head ? .head : nil
    case .body(let since): return now - since > terms.body ? .body : nil
    case .nothing: return unanswered == 0 && now - quietSince > terms.idle ? .idle : nil
    }
  }
}
