import Canonical
import MesaDomain
public import MesaService

/// The register of processing activities on paper, mesa by mesa; it names no person.
///
/// - Source: GDPR art. 30; LOPDGDD art. 31.
public struct RegisterPaper: Sendable {
  private let register: ProcessingRegister
  private let words: Catalogue
  private let names: [String: String]

  /// - Parameter names: of agencies, by `agency/ID`.
  public init(_ register: ProcessingRegister, _ words: Catalogue, names: [String: String] = [:]) {
    (self.register, self.words, self.names) = (register, words, names)
  }

  public func document() -> Document {
    var paper = Document(
      words.language, title: Phrase(words.text("register.title")),
      reference: words.text("register.title"))
    paper.particulars = [
      Phrase(words.time(register.at.description, .day) ?? register.at.description)
    ]
    if register.mesas.isEmpty { paper.paragraph(Phrase(words.text("register.none"))) }
    for mesa in register.mesas {
      paper.heading(Phrase(mesa.name))
      paper.definitions([
        definition("register.controller", mesa.controller.map { agency($0.rawValue) } ?? ""),
        definition(
          "register.municipalities",
          mesa.municipalities.map(\.rawValue).joined(separator: ", ")),
        definition("register.profile", "\(mesa.profile) · \(mesa.profileVersion)"),
      ])
      for entry in mesa.activities { write(entry, &paper) }
    }
    return paper
  }

  private func write(_ entry: ProcessingRegister.Entry, _ paper: inout Document) {
    paper.heading(
      Phrase(words.word("registerActivity", entry.activity.rawValue)), level: 3)
    func list(_ section: String, _ values: [String]) -> String {
      values.map { words.word(section, $0) }.joined(separator: "; ")
    }
    paper.definitions([
      definition("register.purposes", list("accessPurpose", entry.purposes.map(\.rawValue))),
      definition(
        "register.bases",
        entry.bases.map { words.word("legalBasis", $0.rawValue) + " (" + $0.article + ")" }
          .joined(separator: "; ")),
      definition("register.subjects", list("registerSubject", entry.subjects.map(\.rawValue))),
      definition("register.categories", list("compartment", entry.categories.map(\.rawValue))),
      definition(
        "register.recipients", entry.recipients.map { agency($0.rawValue) }.joined(separator: "; ")),
      definition("register.terms", entry.terms.map(term).joined(separator: "; ")),
      definition("register.measures", list("registerMeasure", entry.measures.map(\.rawValue))),
    ])
  }

  private func term(_ term: ProcessingRegister.Term) -> String {
    let years = term.years.map { words.text("register.years", ["years": String($0)]) }
    return words.word("registerTerm", term.what.rawValue) + ": "
      + (years ?? words.text("register.forGood"))
  }

  private func agency(_ id: String) -> String { names["agency/" + id] ?? id }

  private func definition(_ key: String, _ value: String) -> Document.Definition {
    Document.Definition(Phrase(words.text(key)), Phrase(value))
  }
}
