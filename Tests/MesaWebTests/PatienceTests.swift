import NIOCore
import Testing

@testable import MesaWeb

@Suite struct `The patience of a connection` {
  private static let terms = Patience.Terms()
  private static let start = NIODeadline.uptimeNanoseconds(1_000_000_000_000)
  private static let blink = TimeAmount.milliseconds(1)

  private func patience() -> Patience { Patience(Self.terms, at: Self.start) }

  @Test func `ends with a client that says nothing`() {
    let patience = patience()
    #expect(patience.verdict(at: Self.start + Self.terms.idle) == nil)
    #expect(patience.verdict(at: Self.start + Self.terms.idle + Self.blink) == .idle)
  }

  @Test func `ends with a head that drips, however often it does`() {
    var patience = patience()
    for second in 0..<10 { patience.received(at: Self.start + .seconds(Int64(second))) }
    #expect(patience.verdict(at: Self.start + Self.terms.head) == nil)
    #expect(patience.verdict(at: Self.start + Self.terms.head + Self.blink) == .head)
  }

  @Test func `ends with a body that drips`() {
    var patience = patience()
    patience.received(at: Self.start)
    patience.readHead(at: Self.start)
    for second in 0..<35 { patience.received(at: Self.start + .seconds(Int64(second))) }
    #expect(patience.verdict(at: Self.start + Self.terms.body) == nil)
    #expect(patience.verdict(at: Self.start + Self.terms.body + Self.blink) == .body)
  }

  /// A request that is here, and on which somebody works.
  private func working() -> Patience {
    var patience = patience()
    patience.received(at: Self.start)
    patience.readHead(at: Self.start)
    patience.readEnd(at: Self.start)
    return patience
  }

  @Test func `lasts while an answer is awaited, and begins anew behind it`() {
    var patience = working()
    let later = Self.start + .hours(1)
    #expect(patience.verdict(at: later) == nil)
    patience.answered(at: later)
    #expect(patience.verdict(at: later + Self.terms.idle) == nil)
    #expect(patience.verdict(at: later + Self.terms.idle + Self.blink) == .idle)
  }

  @Test func `ends with a reader that does not read`() {
    var patience = working()
    patience.gave(100, at: Self.start)
    patience.saw(waiting: 40, at: Self.start + .seconds(1))
    let last = Self.start + .seconds(1) + Self.terms.progress
    patience.saw(waiting: 40, at: last)
    #expect(patience.verdict(at: last) == nil)
    #expect(patience.verdict(at: last + Self.blink) == .progress)
  }

  @Test func `ends with a reader that takes a byte now and then`() {
    var patience = working()
    patience.gave(1_000, at: Self.start)
    for second in 1...60 {
      patience.saw(waiting: 1_000 - second, at: Self.start + .seconds(Int64(second)))
    }
    #expect(patience.verdict(at: Self.start + Self.terms.backlog) == nil)
    #expect(patience.verdict(at: Self.start + Self.terms.backlog + Self.blink) == .backlog)
  }

  @Test func `lasts for a stream that its reader keeps up with`() {
    var patience = working()
    for minute in 0..<600 {
      let moment = Self.start + .minutes(Int64(minute))
      patience.gave(10, at: moment)
      patience.saw(waiting: 5, at: moment + .seconds(1))
      patience.saw(waiting: 0, at: moment + .seconds(2))
      #expect(patience.verdict(at: moment + .seconds(59)) == nil)
    }
  }

  @Test func `lasts for a reader that is always a little behind`() {
    var patience = working()
    for second in 0..<600 {
      let moment = Self.start + .seconds(Int64(second))
      patience.gave(100, at: moment)
      patience.saw(waiting: 50, at: moment)
      #expect(patience.verdict(at: moment) == nil)
    }
  }
}
