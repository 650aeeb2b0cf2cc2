import Testing

@testable import MesaService

@Suite struct `Catalogues` {
  @Test(arguments: Language.allCases)
  func `a file is read without faults`(language: Language) {
    #expect(CatalogueFile(language.sentences).faults == [])
  }

  @Test(arguments: Language.allCases)
  func `every sentence can be read as a template`(language: Language) throws {
    for (key, sentence) in CatalogueFile(language.sentences).sentences {
      #expect(throws: Never.self, "\(key)") { try Template(sentence) }
    }
  }

  @Test(arguments: Language.allCases)
  func `all languages have the same keys`(language: Language) {
    let english = Set(CatalogueFile(Language.en.sentences).sentences.keys)
    let keys = Set(CatalogueFile(language.sentences).sentences.keys)
    #expect(english.subtracting(keys).sorted() == [])
    #expect(keys.subtracting(english).sorted() == [])
  }

  @Test(arguments: Language.allCases)
  func `a sentence asks for the same values in all languages`(language: Language) throws {
    let english = CatalogueFile(Language.en.sentences).sentences
    for (key, sentence) in CatalogueFile(language.sentences).sentences {
      let names = try Template(sentence).names
      let expected = try english[key].map { try Template($0).names } ?? []
      if key.hasPrefix("date.") { continue }  // English needs no words between day and month.
      #expect(names == expected, "\(key)")
    }
  }

  @Test(arguments: Language.allCases)
  func `a format is known, or a section of keys`(language: Language) throws {
    let sentences = CatalogueFile(language.sentences).sentences
    let known = ["number", "size", "moment", "time", "date", "day", "list", "choice", "state"]
    for (key, sentence) in sentences {
      for format in try Template(sentence).formats where !known.contains(format) {
        #expect(sentences.keys.contains { $0.hasPrefix(format + ".") }, "\(key): \(format)")
      }
    }
  }

  @Test func `a key that no language has is shown as it is`() {
    #expect(Catalogue(.es).text("no.such.key") == "no.such.key")
    #expect(!Catalogue(.es).has("no.such.key"))
  }

  @Test func `a refusal without a sentence names its code`() {
    #expect(Catalogue(.es).refusal("no.such") == "No ha sido posible (no.such).")
    #expect(Catalogue(.en).refusal("no.such") == "It was not possible (no.such).")
  }

  @Test func `a refusal tells what decided it`() {
    let values = ["present": "4", "members": "9", "needed": "5", "missing": "chair,secretary"]
    #expect(
      Catalogue(.es).refusal("session.noQuorum", values)
        == """
        La sesión no se ha abierto: hay 4 miembros presentes de 9 y hacen falta 5; falta por llegar: \
        presidencia y secretaría. Anota las llegadas o convoca otra sesión.
        """)
    #expect(
      Catalogue(.en).refusal("session.noQuorum", values.filter { $0.key != "missing" })
        == """
        The session was not opened: 4 of 9 members are present and 5 are needed. Record the \
        arrivals, or convene another session.
        """)
  }

  @Test func `states, moments and lists are told in words`() {
    let catalogue = Catalogue(.es)
    let values = ["state": "open", "possible": "inProgress, completed"]
    #expect(
      catalogue.refusal("record.notNow", values, about: "agreement")
        == "Ahora no es posible: el estado es «abierto». Es posible en estado: en curso o cumplido."
    )
    #expect(
      catalogue.refusal("record.notNow", ["state": "open", "possible": ""], about: "meeting")
        == "Ahora no es posible: el estado es «abierta».")
    #expect(
      catalogue.refusal("session.tooEarly", ["startsAt": "2018-02-14T09:00:00.000Z"])
        .contains("convocada para miércoles, 14 de febrero de 2018, 10:00."))
    #expect(
      Catalogue(.es, zone: "Atlantic/Canary")
        .refusal("session.tooEarly", ["startsAt": "2018-02-14T09:00:00.000Z"]).contains("09:00"))
  }

  @Test func `a moment is told in the zone that the values name`() {
    let values = [
      "time": "2018-03-25T01:30", "zone": "Atlantic/Canary", "next": "2018-03-25T01:00:00.000Z",
    ]
    #expect(Catalogue(.es).refusal("time.skipped", values).contains("hasta las 02:00"))
  }

  @Test func `a field is told as its path in the data`() {
    let known = ["known": "organ, startsAt"]
    #expect(
      Catalogue(.en).refusal("field.unknown", known, field: "/data/agenda/0/titel")
        == """
        The command was not carried out: it has no field “agenda/0/titel”. Known here: organ and \
        startsAt.
        """)
    #expect(
      Catalogue(.en).refusal("field.missing", field: "/effective")
        == "The command was not carried out: “effective” is missing. Add it.")
  }

  @Test func `a state is told in the gender of what is in it`() {
    let values = ["number": "AC-2018-001", "state": "cancelled"]
    #expect(Catalogue(.es).refusal("agreement.closed", values).hasSuffix("en estado «sin efecto»."))
  }

  @Test func `one and many have their own forms`() {
    let catalogue = Catalogue(.es)
    #expect(catalogue.text("cli.rows", ["count": "1"]) == "1 fila")
    #expect(catalogue.text("cli.rows", ["count": "0"]) == "0 filas")
    #expect(catalogue.text("cli.rows", ["count": "32370"]) == "32.370 filas")
    #expect(Catalogue(.en).text("cli.rows", ["count": "9846"]) == "9846 rows")
  }

  @Test(arguments: [
    ("1234.5", "1234,5", "1234.5"), ("12345.25", "12.345,25", "12,345.25"),
    ("-1234567", "-1.234.567", "-1,234,567"), ("9846", "9846", "9846"), ("1.2.3", "1.2.3", "1.2.3"),
    ("x", "x", "x"), ("", "", ""), ("1.", "1.", "1."),
  ])
  func `a number is written as its readers do`(value: String, told: String, english: String) {
    for language in [Language.es, .gl, .ca] {
      #expect(Catalogue(language).number(value) == told)
    }
    #expect(Catalogue(.en).number(value) == english)
  }

  @Test(arguments: [Language.gl, .ca])
  func `no sentence was left in another language`(language: Language) {
    let own = CatalogueFile(language.sentences).sentences
    for other in [Language.es, .en] {
      let sentences = CatalogueFile(other.sentences).sentences
      // What is short may be the same: acta, comisión técnica, «pasa de».
      let same = own.filter { sentences[$0.key] == $0.value && letters(of: $0.value) > 40 }
      #expect(same.keys.sorted() == [])
    }
  }

  /// Without its places.
  private func letters(of sentence: String) -> Int {
    var depth = 0
    return sentence.count { character in
      if character == "{" { depth += 1 }
      if character == "}" { depth -= 1 }
      return depth == 0 && character.isLetter
    }
  }

  @Test func `in Catalan de and el are elided before what begins in a vowel`() {
    let catalogue = Catalogue(.ca)
    func told(_ present: String, _ members: String) -> String {
      catalogue.text(
        "acta.quorum.values", ["present": present, "members": members, "needed": "6"])
    }
    #expect(told("9", "11") == "9 d’11 membres presents; en calien 6")
    #expect(told("9", "12") == "9 de 12 membres presents; en calien 6")
    #expect(told("1", "1") == "1 d’1 membres presents; en calien 6")
    #expect(
      catalogue.text("event.person.entrusted", ["agency": "igualtat"])
        == "Respon d’un acord d’igualtat")
    for (value, whole) in [
      ("iogurt", "de iogurt"), ("hospital", "d’hospital"), ("Huelva", "de Huelva"),
    ] {
      #expect(
        catalogue.text("event.person.entrusted", ["agency": value])
          == "Respon d’un acord \(whole)")
    }
  }

  @Test func `a size is told in the unit people use`() {
    #expect(Catalogue(.es).size(bytes: 65_535) == "63,9\u{a0}KiB")
    #expect(Catalogue(.en).size(bytes: 1_023) == "1023\u{a0}B")
    #expect(Catalogue(.en).size(bytes: 8 * 1_048_576) == "8\u{a0}MiB")
  }
}
