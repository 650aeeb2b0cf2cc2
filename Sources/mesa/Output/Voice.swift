import MesaService

/// Speaks to people on standard error, so that standard output holds nothing but what was asked
/// for.
struct Voice: Sendable {
  let terminal: Terminal
  let catalogue: Catalogue

  /// What was done, or what comes next.
  func say(_ key: String, _ values: [String: String] = [:]) {
    write(catalogue.text(key, values), mark: nil)
  }

  func warn(_ sentence: String) {
    write(sentence, mark: terminal.style.warning(catalogue.text("cli.warning") + ":"))
  }

  /// A refusal as people read it: its place if it has one, the sentence, then code and rule for
  /// whoever looks it up.
  func refuse(_ sentence: String, code: String, rule: String?, at place: String? = nil) {
    let reference = [code, rule].compactMap { $0 }.joined(separator: ", ")
    let mark = terminal.style.late(catalogue.text("cli.refused") + ":")
    let head = place.map { $0.printable() + ": " } ?? ""
    write(sentence, mark: head + mark, after: terminal.style.faint("[" + reference + "]"))
  }

  private func write(_ sentence: String, mark: String?, after: String? = nil) {
    let parts = [mark, sentence.printable(), after].compactMap { $0 }
    let lines = WordWrap.lines(
      of: parts.joined(separator: " "), width: terminal.width ?? Int.max)
    // Words for people are lost with their reader; nothing depends on them.
    try? terminal.write(lines.map { $0 + "\n" }.joined())
  }

  /// The numbers and words of a progress line in this language.
  var progressPhrases: Progress.Phrases {
    let catalogue = catalogue
    return Progress.Phrases(
      number: { catalogue.number(String($0)) },
      rate: { catalogue.text("cli.progress.rate", ["rate": catalogue.number(String($0))]) },
      remaining: { catalogue.text("cli.progress.remaining", ["time": $0]) })
  }
}
