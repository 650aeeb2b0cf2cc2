import MesaService
import Testing

@Suite struct `Composed text` {
  @Test(arguments: [
    ("Totana", "Totana"), ("A\u{301}gora", "\u{c1}gora"), ("n\u{303}", "\u{f1}"),
    ("\u{212b}", "\u{c5}"), ("col·legi", "col·legi"), ("\u{1100}\u{1161}", "\u{ac00}"),
  ])
  func `composes as NFC does, scalar by scalar`(text: String, composed: String) {
    #expect(Normalisation.nfc(text).unicodeScalars.elementsEqual(composed.unicodeScalars))
  }

  @Test func `knows what is composed already`() {
    #expect(Normalisation.isNFC("acción"))
    #expect(!Normalisation.isNFC("accio\u{301}n"))
  }
}
