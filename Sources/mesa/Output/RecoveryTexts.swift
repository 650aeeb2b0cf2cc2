import MesaService

extension Catalogue {
  /// The words of the recovery sheet in this language.
  var recoverySheet: RecoverySheet.Texts {
    RecoverySheet.Texts(
      title: text("sheet.title"), instance: text("sheet.instance"),
      printed: text("sheet.printed"), kek: text("sheet.kek"),
      checkpoint: text("sheet.checkpoint"), fingerprints: text("sheet.fingerprints"),
      advice: [text("sheet.advice1"), text("sheet.advice2"), text("sheet.advice3")])
  }
}
