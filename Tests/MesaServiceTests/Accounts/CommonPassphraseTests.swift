import Foundation
import Testing

@testable import MesaService

@Suite struct `A common passphrase` {
  @Test(arguments: [
    "passwordpassword", "abcabcabcabcabc", "123412341234123", "aaaaaaaaaaaaaaa",
    "hola hola hola hola", "qwertyuiopasdfgh", "1234567890123456", "zxcvbnmasdfghjkl",
    "0987654321qwerty", "qwerty-12345-asdfg",
  ])
  func `is what is computed by whoever guesses`(text: String) {
    #expect(CommonPassphrases().contains(text))
  }

  @Test(arguments: [
    "cinco palabras sin sentido", "otras palabras muy distintas", "el perro de san roque",
    "tres tristes tigres", "9f3k2-qlm7x-02hvb",
  ])
  func `is not what has to be known`(text: String) {
    #expect(!CommonPassphrases().contains(text))
  }

  @Test func `stands in a list of the machine, alone, twice or with digits`() throws {
    let scratch = try Scratch()
    let path = scratch("words")
    try Data("extraordinariamente\nBibliotecarias\nsol\n".utf8).write(to: URL(filePath: path))
    let common = CommonPassphrases(lists: [path, scratch("missing")])
    for text in [
      "extraordinariamente", "extraordinariamente2026", "bibliotecarias bibliotecarias!",
      "2026bibliotecarias",
    ] { #expect(common.contains(text), "\(text)") }
    #expect(!common.contains("bibliotecarias extraordinariamente"))
  }
}
