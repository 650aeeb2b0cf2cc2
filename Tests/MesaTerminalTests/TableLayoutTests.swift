import Testing

@testable import mesa

@Suite struct `Tables` {
  private let table = TableLayout(
    [
      .init(heading: "Id.", priority: 0, whole: true),
      .init(heading: "Entidad", minimum: 8),
      .init(heading: "Acuerdo", minimum: 10),
      .init(heading: "Nota", minimum: 10, priority: 2),
      .init(heading: "Votos", alignment: .right, priority: 1, whole: true),
    ],
    rows: [
      [
        "ACTA-2026-003", "Centro de Atención Especializada",
        "Difundir la guía de recursos entre los centros educativos", "se revisa cada mes", "12",
      ],
      ["ACTA-2026-004", "CAVI", "Jornada", "", "7"],
    ])

  @Test func `without a window each row is one line of natural width`() {
    #expect(
      TableLayout(
        [.init(heading: "A"), .init(heading: "Nº", alignment: .right)], rows: [["ñandú", "7"]]
      )
      .lines(width: nil) == ["A      Nº", "─────  ──", "ñandú   7"])
    #expect(table.lines(width: nil).count == 4)
  }

  @Test(arguments: 60...160)
  func `in a window no line is wider than it`(width: Int) {
    for line in table.lines(width: width) { #expect(DisplayWidth.of(line) <= width, "\(line)") }
  }

  @Test(arguments: 20...160)
  func `an identifier is never cut or wrapped`(width: Int) {
    #expect(table.lines(width: width).contains { $0.hasPrefix("ACTA-2026-003") })
    #expect(table.lines(width: width).contains { $0.hasPrefix("ACTA-2026-004") })
  }

  @Test(arguments: 60...160)
  func `wrapping loses no word of a column that is shown`(width: Int) {
    let text = table.lines(width: width).joined(separator: " ")
    for word in ["Difundir", "recursos", "educativos", "Especializada"] where width > 70 {
      #expect(text.contains(word))
    }
  }

  @Test func `columns leave by priority, and it can be told`() {
    #expect(table.leftOut(width: 160) == [])
    #expect(table.leftOut(width: 50) == ["Nota"])
    #expect(table.leftOut(width: 40) == ["Nota", "Votos"])
    #expect(table.leftOut(width: nil) == [])
  }

  @Test func `numbers stand at the right, and lines end without spaces`() {
    let lines = table.lines(width: 120)
    #expect(lines.allSatisfy { $0.last != " " })
    #expect(lines.contains { $0.hasSuffix("   12") })
    #expect(lines.contains { $0.hasSuffix("    7") })
  }

  @Test func `data cannot steer the terminal, nor break a row`() {
    let lines = TableLayout([.init(heading: "A")], rows: [["x\u{1b}[31mred\r\n\u{202e}y\u{9b}2J"]])
      .lines(width: 80)
    #expect(lines[2] == "x[31mred y2J")
    #expect(lines.count == 3)
  }

  @Test func `a row with too few cells, and no rows at all, are shown`() {
    let columns = [TableLayout.Column(heading: "A"), TableLayout.Column(heading: "B")]
    #expect(TableLayout(columns, rows: [["1"]]).lines(width: 40) == ["A  B", "─  ─", "1"])
    #expect(TableLayout(columns).lines(width: 40) == ["A  B", "─  ─"])
    #expect(TableLayout([], rows: [[]]).lines(width: 40).count <= 3)
  }
}
