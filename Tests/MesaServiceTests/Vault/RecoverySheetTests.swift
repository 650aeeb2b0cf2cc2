import Testing

@testable import MesaService

private let keys = Keys(
  kek: Secret((0..<32).map { UInt8($0 * 7 + 3) }),
  checkpointSeed: Secret((0..<32).map { 255 - UInt8($0) }))

private let sheet = RecoverySheet(keys: keys, instance: "0198c0de-0000-7000-8000-000000000001")
  .text(.init(Catalogue(.en)), on: "2026-11-22")

/// The lines that are typed, without the words around them.
private let typed = sheet.split(separator: "\n").map { $0.drop { $0 == " " } }.filter {
  $0.wholeMatch(of: /[KC][1-4F]  .*/) != nil
}.map(String.init)

private func parse(_ lines: [String]) throws(RecoverySheet.Fault) -> Keys {
  try RecoverySheet.parse(lines.joined(separator: "\n"))
}

@Suite struct `Recovery sheet` {
  @Test func `the page names the instance, the day and what to do`() {
    #expect(sheet.contains("0198c0de-0000-7000-8000-000000000001"))
    #expect(sheet.contains("2026-11-22"))
    #expect(sheet.contains("mesa keys recover FILE"))
    #expect(typed.count == 10)
    #expect(typed[0].wholeMatch(of: /K1  [0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{5}-[0-9A-Z]{2}/) != nil)
    #expect(sheet.split(separator: "\n").allSatisfy { $0.count <= 72 })
    #expect(!typed.joined().dropFirst(0).contains { "ILOU".contains($0) })
  }

  @Test(arguments: Language.allCases)
  func `it is read back in whatever language it was printed`(language: Language) throws {
    let sheet = RecoverySheet(keys: keys, instance: "x")
      .text(.init(Catalogue(language)), on: "2026-11-22")
    #expect(try RecoverySheet.parse(sheet).kek.matches(keys.kek))
    #expect(!sheet.contains("sheet."))
  }

  @Test func `typed in again, whole or only its lines, it gives the keys`() throws {
    let sloppy = typed.map {
      $0.lowercased().replacing("-", with: " ").replacing("0", with: "o").replacing("1", with: "l")
    }
    #expect(throws: RecoverySheet.Fault.self) { try parse(sloppy) }
    let labels = typed.map { $0.prefix(2) }
    let small = zip(labels, sloppy).map { $0.lowercased() + " " + $1.dropFirst(2) + "  " }
    for found in [
      try RecoverySheet.parse(sheet), try parse(typed), try parse(typed.reversed()),
      try parse(small), try RecoverySheet.parse(typed.joined(separator: "\r\n")),
    ] {
      #expect(found.kek.matches(keys.kek))
      #expect(found.checkpointSeed.matches(keys.checkpointSeed))
    }
  }

  @Test func `one wrong character is found and its line named, whichever it is`() {
    for line in typed.indices {
      let label = String(typed[line].prefix(2))
      for place in typed[line].indices.dropFirst(4) where typed[line][place] != "-" {
        for other in "0123456789ABCDEFGHJKMNPQRSTVWXYZ*U" where other != typed[line][place] {
          var lines = typed
          lines[line].replaceSubrange(place...place, with: String(other))
          let fault = #expect(throws: RecoverySheet.Fault.self) { try parse(lines) }
          #expect(fault?.line == label)
        }
      }
    }
  }

  @Test func `two neighbours exchanged are found`() {
    for line in typed.indices {
      var characters = Array(typed[line])
      for place in 4..<(characters.count - 1) where characters[place] != characters[place + 1] {
        guard characters[place] != "-", characters[place + 1] != "-" else { continue }
        characters.swapAt(place, place + 1)
        var lines = typed
        lines[line] = String(characters)
        #expect(throws: RecoverySheet.Fault.self) { try parse(lines) }
        characters.swapAt(place, place + 1)
      }
    }
  }

  @Test func `a line too short, too long, missing, doubled or exchanged is named`() {
    func fault(_ change: (inout [String]) -> Void) -> RecoverySheet.Fault? {
      var lines = typed
      change(&lines)
      return #expect(throws: RecoverySheet.Fault.self) { try parse(lines) }
    }
    #expect(fault { $0[2].removeLast() } == .wrong(line: "K3"))
    #expect(fault { $0[2] += "0" } == .wrong(line: "K3"))
    #expect(fault { $0.remove(at: 5) } == .missing(line: "C2"))
    #expect(fault { $0.removeLast() } == .missing(line: "CF"))
    #expect(fault { $0.append("K1  0000") } == .twice(line: "K1"))
    #expect(
      fault { lines in
        let (a, b) = (lines[0].dropFirst(2), lines[1].dropFirst(2))
        (lines[0], lines[1]) = ("K1" + b, "K2" + a)
      } == .wrong(line: "K1"))
    #expect(RecoverySheet.Fault.wrong(line: "K1").code == "recovery.wrongLine")
  }

  @Test func `lines of another sheet are told by the fingerprint`() throws {
    let other = RecoverySheet(keys: .known, instance: "x").text(
      .init(Catalogue(.en)), on: "2026-11-22")
    let line = try #require(other.split(separator: "\n").first { $0.contains("C4") })
    let fault = #expect(throws: RecoverySheet.Fault.self) {
      try parse(typed.filter { !$0.hasPrefix("C4") } + [String(line)])
    }
    #expect(fault == .fingerprint(line: "CF"))
  }

  @Test func `the keys go back into a folder`() throws {
    let scratch = try Scratch()
    let data = try scratch.folder("data")
    try RecoverySheet.parse(sheet).write(to: scratch("data.keys"))
    let loaded = try Keys.load(from: scratch("data.keys"), data: data)
    #expect(loaded.kek.matches(keys.kek))
    #expect(loaded.checkpointSeed.matches(keys.checkpointSeed))
  }
}
