import MesaService
import Testing

@Suite struct `The language` {
  @Test(arguments: [
    ("es", Language.es), ("es_ES.UTF-8", .es), ("EN", .en), ("en-GB", .en),
    ("en@posix", .en), ("gl", .gl), ("gl_ES.UTF-8", .gl), ("ca", .ca), ("ca_ES@valencia", .ca),
  ])
  func `is read from what systems write`(tag: String, language: Language) {
    #expect(Language(tag: tag) == language)
  }

  @Test(arguments: ["", "C", "POSIX", "C.UTF-8", "fr_FR", "english"])
  func `is not read from what is not spoken here`(tag: String) {
    #expect(Language(tag: tag) == nil)
  }

  @Test func `is the option's, else MESA_LANG, else the system's, else Spanish`() {
    let both = ["MESA_LANG": "en", "LANG": "es_ES.UTF-8"]
    #expect(Language.preferred(option: "es", environment: both) == .es)
    #expect(Language.preferred(environment: both) == .en)
    #expect(Language.preferred(environment: ["LC_ALL": "C", "LANG": "en_US"]) == .en)
    #expect(Language.preferred(environment: [:]) == .es)
  }
}
