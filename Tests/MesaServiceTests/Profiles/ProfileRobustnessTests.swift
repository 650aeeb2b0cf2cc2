import Testing

@testable import MesaService

/// Broken input may be anything; the check must come back with places that lie in the file.
@Suite struct `Profile check under broken input` {
  @Test(arguments: ["[", "- ", "{a: ", "? "])
  func `nesting without end is refused`(step: String) throws {
    let text = String(repeating: step, count: 60_000)
    let report = try embedded.get().check(Array(text.utf8), named: "x")
    #expect(report.profile == nil)
    #expect(!report.errors.isEmpty)
  }

  @Test func `a file too large is not even parsed`() throws {
    let bytes = [UInt8](repeating: 35, count: ProfileCheck.maximumFile + 1)
    #expect(
      try embedded.get().check(bytes, named: "x").errors.map(\.code) == ["profile.fileTooLarge"])
  }

  /// Bytes of a real profile changed, cut out and doubled, by a generator with a fixed start.
  @Test func `a damaged file is read or refused, the same way each time, within its lines`() throws
  {
    let catalogue = try embedded.get()
    let original = try #require(embeddedFile("es-mc-mesa-cavi"))
    var random = Generator(state: 20_261_122)
    for _ in 0..<150 {
      var bytes = original
      for _ in 0...random.next(below: 4) {
        let at = random.next(below: bytes.count)
        switch random.next(below: 4) {
        case 0: bytes[at] = UInt8(random.next(below: 256))
        case 1: bytes[at] = Array("{}[]:,-#&*!|>'\"%@`?\n\t ".utf8)[random.next(below: 22)]
        case 2: bytes.removeSubrange(at..<min(bytes.count, at + random.next(below: 40)))
        default: bytes.insert(contentsOf: bytes[at..<min(bytes.count, at + 30)], at: at)
        }
      }
      let report = catalogue.check(bytes, named: "x")
      let lines = bytes.count { $0 == 10 || $0 == 13 } + 2
      #expect(report.findings.allSatisfy { $0.line >= 1 && $0.column >= 1 && $0.line <= lines })
      #expect(report.profile != nil || !report.errors.isEmpty)
      #expect(catalogue.check(bytes, named: "x").findings == report.findings)
    }
  }

  private func embeddedFile(_ id: String) -> [UInt8]? {
    ProfileCatalogue.embeddedFiles.first { $0.name == id + ".yaml" }?.bytes
  }
}

@Suite struct `CSV reader under broken input` {
  @Test func `what is quoted by the book reads back, whatever it holds`() {
    var random = Generator(state: 7)
    let alphabet = Array("a,;\"\n\r\t ñ€😀")
    for _ in 0..<300 {
      let rows = (0...random.next(below: 4)).map { _ in
        (0..<3).map { _ in
          String((0..<random.next(below: 6)).map { _ in alphabet[random.next(below: 10)] })
        }
      }
      let text = rows.map { row in
        row.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ",")
      }.joined(separator: "\r\n")
      let reader = CSVReader(Array(text.utf8))
      #expect(reader.faults == [])
      #expect(reader.rows.map { $0.fields.map(\.text) } == rows)
    }
  }

  @Test func `any bytes at all are read or refused`() {
    var random = Generator(state: 11)
    for _ in 0..<300 {
      let bytes = (0..<random.next(below: 80)).map { _ in
        random.next(below: 2) == 0
          ? Array("id,name;\"\n\r".utf8)[random.next(below: 11)] : UInt8(random.next(below: 256))
      }
      for kind in ImportKind.allCases {
        let plan = ImportPlan(kind, bytes)
        #expect(plan.rows.isEmpty || plan.findings.allSatisfy { $0.line >= 1 && $0.column >= 1 })
      }
    }
  }
}

/// SplitMix64: the same numbers on every run and machine.
private struct Generator {
  var state: UInt64

  mutating func next(below bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((z ^ (z >> 31)) % UInt64(bound))
  }
}
