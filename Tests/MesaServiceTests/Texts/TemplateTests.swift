import Testing

@testable import MesaService

@Suite struct `Templates and their files` {
  @Test func `a sentence with all kinds of places is read`() throws {
    let template = try Template("a {b} {c:number}{d|one|# many}{e? f {g}}.")
    #expect(template.names == ["b", "c", "d", "e", "g"])
    #expect(template.formats == ["number"])
    #expect(template.parts.count == 7)
  }

  @Test(arguments: [
    "{", "a {b", "b} c", "{}", "{a|one}", "{a|b|c|d}", "{a?b", "{ñ}", "{a:}", "{a!}",
  ])
  func `a slip of a brace is found`(text: String) {
    #expect(throws: Template.Fault.self) { try Template(text) }
  }

  @Test func `lines that start with a space go on`() {
    let file = CatalogueFile("# for the reader\na.b = one\n  two\n\nc = {x} = y\n")
    #expect(file.sentences == ["a.b": "one two", "c": "{x} = y"])
    #expect(file.faults == [])
  }

  @Test func `slips of a translator are found`() {
    let file = CatalogueFile("  lost\na = one\na = two\nb\nc =\n")
    #expect(file.faults.map(\.line) == [1, 3, 4, 5])
  }

  @Test func `braces in a value stay as they are`() {
    let text = Catalogue(.en).refusal("command.unknown", ["command": "{kind} # {a|b|c}"])
    #expect(text.hasPrefix("There is no command “{kind} # {a|b|c}”."))
  }
}
