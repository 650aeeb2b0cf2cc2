import Testing

@testable import MesaService

@Suite struct `Texts of refusals` {
  @Test(arguments: Language.allCases)
  func `every code has a sentence, every sentence a code`(language: Language) {
    let prefix = "refusal."
    let keys = CatalogueFile(language.sentences).sentences.keys.filter { $0.hasPrefix(prefix) }
    let written = Set(keys.map { String($0.dropFirst(prefix.count)) })
    let listed = Set(RefusalTexts.rows.map(\.code))
    #expect(listed.subtracting(written).sorted() == [])
    #expect(written.subtracting(listed).sorted() == [])
  }

  @Test func `no code is listed twice`() {
    let codes = RefusalTexts.rows.map(\.code)
    #expect(Set(codes).count == codes.count)
  }

  @Test(arguments: Language.allCases)
  func `a sentence shows the values of its row, all and no others`(language: Language) throws {
    for row in RefusalTexts.rows {
      let sentence = Catalogue(language).sentence("refusal." + row.code) ?? ""
      #expect(try Template(sentence).names == row.values, "\(row.code)")
    }
  }

  @Test(arguments: Language.allCases)
  func `a sentence ends as one, and blames nobody`(language: Language) throws {
    for row in RefusalTexts.rows {
      let sentence = Catalogue(language).refusal(row.code)
      #expect(sentence.last == "." || sentence.last == "?" || sentence.last == ")", "\(row.code)")
      for word in ["inválid", "incorrect", "usuario", "invalid", "illegal", "agresor", "error:"] {
        #expect(!sentence.lowercased().contains(word), "\(row.code): \(word)")
      }
    }
  }
}
