import MesaDocuments
import Testing

@testable import mesa

@Suite struct `Words in columns` {
  @Test(arguments: [
    ("acción", 6), ("accio\u{301}n", 6), ("l·l", 3), ("日本", 4), ("👩‍⚖️", 2), ("", 0), ("a\u{a0}b", 3),
  ])
  func `width is what a terminal shows`(text: String, width: Int) {
    #expect(DisplayWidth.of(text) == width)
  }

  @Test(arguments: [(10, 10, 10), (11, 10, 9), (30, 10, 9), (30, 2, 3), (30, -1, 3)])
  func `a window keeps what is most urgent in sight`(lines: Int, height: Int, shown: Int) {
    #expect(DeskSheet.room(for: lines, in: height) == shown)
  }

  @Test func `words wrap at spaces, and only a longer word is broken`() {
    #expect(WordWrap.lines(of: "uno dos tres", width: 7) == ["uno dos", "tres"])
    #expect(WordWrap.lines(of: "coeducación", width: 4) == ["coed", "ucac", "ión"])
    #expect(WordWrap.lines(of: "ACTA-2026-003", width: 4, whole: true) == ["ACTA-2026-003"])
    #expect(WordWrap.lines(of: "", width: 4) == [""])
    #expect(WordWrap.lines(of: "uno\n\ndos", width: 9) == ["uno", "", "dos"])
    #expect(WordWrap.lines(of: "日本語", width: 1) == ["日", "本", "語"])
  }

  @Test func `a record shows its labels in one column`() {
    let record = KeyValue([("Estado", "abierta"), ("Órgano", "Plenario de la mesa de Totana")])
    #expect(
      record.lines(width: nil) == ["Estado  abierta", "Órgano  Plenario de la mesa de Totana"])
    #expect(
      record.lines(width: 32)
        == ["Estado  abierta", "Órgano  Plenario de la mesa de", "        Totana"])
    #expect(
      record.lines(width: 24)
        == ["Estado", "  abierta", "Órgano", "  Plenario de la mesa de", "  Totana"])
  }
}

@Suite struct `A terminal` {
  @Test func `is plain and unbounded on a pipe, whatever the environment says`() {
    let pipe = Terminal(
      .output, isWindow: false, columns: nil, environment: ["COLUMNS": "40", "TERM": "xterm"])
    #expect(pipe.width == nil)
    #expect(pipe.style == .plain)
  }

  @Test func `has colour and width in a window, unless colour is refused`() {
    func window(_ columns: Int?, _ environment: [String: String]) -> Terminal {
      Terminal(.messages, isWindow: true, columns: columns, environment: environment)
    }
    #expect(window(132, [:]).width == 132)
    #expect(window(132, ["COLUMNS": "60"]).width == 132)
    #expect(window(nil, ["COLUMNS": "60"]).width == 60)
    #expect(window(nil, ["COLUMNS": "wide"]).width == 80)
    #expect(window(3, [:]).width == 20)
    #expect(window(80, [:]).style == .colour)
    #expect(window(80, ["NO_COLOR": ""]).style == .colour)
    #expect(window(80, ["NO_COLOR": "1"]).style == .plain)
    #expect(window(80, ["TERM": "dumb"]).style == .plain)
  }
}

@Suite struct `Progress on a terminal` {
  private let phrases = Progress.Phrases(
    number: { "\($0)" }, rate: { "\($0)/s" }, remaining: { "quedan \($0)" })

  private func progress(total: Int?, columns: Int? = 100) -> Progress {
    let terminal = Terminal(
      .messages, isWindow: columns != nil, columns: columns, environment: [:])
    return Progress("Aplicando", total: total, on: terminal, phrases: phrases, now: start)
  }
  private let start = ContinuousClock.now

  @Test func `tells count, share, rate and time left`() {
    #expect(
      progress(total: 40_000).line(12_000, elapsed: .seconds(2), width: 100)
        == "Aplicando  12000/40000  30\u{a0}%  6000/s  quedan 5\u{a0}s")
    #expect(
      progress(total: nil).line(500, elapsed: .seconds(2), width: 100) == "Aplicando  500  250/s")
  }

  @Test func `shows what fits`() {
    #expect(
      progress(total: 40_000).line(12_000, elapsed: .seconds(2), width: 30)
        == "Aplicando  12000/40000  30\u{a0}%")
    #expect(progress(total: 10).line(0, elapsed: .zero, width: 20) == "Aplicando  0/10")
  }

  @Test func `is drawn at most ten times a second, not at once, and on no pipe`() {
    var window = progress(total: 100)
    #expect(window.draw(1, now: start + .milliseconds(499)) == nil)
    #expect(window.draw(2, now: start + .milliseconds(500)) != nil)
    #expect(window.draw(3, now: start + .milliseconds(599)) == nil)
    #expect(window.draw(4, now: start + .milliseconds(600)) != nil)
    var pipe = progress(total: 100, columns: nil)
    #expect(pipe.draw(50, now: start + .seconds(9)) == nil)
  }

  @Test(arguments: [
    (0.2, "1 s"), (89, "89 s"), (90, "2 min"), (5_399, "1 h 30 min"),
    (7_500, "2 h 05 min"),
  ])
  func `time left is an estimate`(seconds: Double, text: String) {
    #expect(Progress.time(seconds: seconds).replacing("\u{a0}", with: " ") == text)
  }
}

@Suite struct `CSV` {
  @Test func `quotes what needs it, ends lines with CRLF, begins with a mark`() {
    #expect(
      MesaDocuments.CSV.document(
        headings: ["Id.", "Texto"], rows: [[.text("a"), .text("uno, \"dos\"\ntres")]])
        == "\u{feff}Id.,Texto\r\na,\"uno, \"\"dos\"\"\ntres\"\r\n")
  }

  @Test(arguments: ["=1+1", "+34600", "-5", "@SUM(A1)", "\tx", "\rx", "\r\nx"])
  func `a text that a spreadsheet would calculate is made a text`(text: String) {
    #expect(MesaDocuments.CSV.line([.text(text)]).drop { $0 == "\"" }.hasPrefix("'"))
  }

  @Test func `a number stays a number`() {
    #expect(MesaDocuments.CSV.line([.number(-5), .number(12)]) == "-5,12\r\n")
  }

  @Test func `a quotation mark under an accent cannot close a cell`() {
    #expect(
      MesaDocuments.CSV.line([.text("a\"\u{301},=1")]).unicodeScalars
        .elementsEqual("\"a\"\"\u{301},=1\"\r\n".unicodeScalars))
  }
}
