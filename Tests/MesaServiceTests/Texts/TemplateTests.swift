import Testing

@testable import MesaService

@Suite struct `Templates and their files` {
  @Test func `a sentence with all kinds of places is read`() throws {
    let template = try Template("a {b} {c:number}{d|one|# many}{e? f {g}}.")
    #expect(template.names == ["b", "c", "d", "e", "g"])
    #expect(template.formats == ["number"])
    #expect(template.parts.count == 7)
  }

  @Test func `a form of a plural may have places of its own`() throws {
    let template = try Template("{n|# of {all:number}|{n} and {m?{m}|#}}")
    #expect(template.names == ["n", "all", "m"])
    #expect(template.formats == ["number"])
    let catalogue = Catalogue(.en)
    func told(_ values: [String: String]) -> String {
      Filling(catalogue: catalogue, values: values, kind: nil).text(template)
    }
    #expect(told(["n": "1", "all": "12345"]) == "1 of 12,345")
    #expect(told(["n": "2", "m": "x"]) == "2 and x|2")
    #expect(told(["n": "0"]) == "0 and ")
  }

  @Test(arguments: [
    "{", "a {b", "b} c", "{}", "{a|one}", "{a|b|c|d}", "{a?b", "{ñ}", "{a:}", "{a!}", "{a:b|c}",
    "{a|{b|c}", "{a|b{c}}", "{a|b|c{}}", "{a,b}", "{a,|b}",
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
