import Canonical
import MesaService

extension SessionPaper {
  /// The cases that a commission spoke of: codes and counts, never more.
  ///
  /// - Source: handbook §4.4; R19, R40.
  func cases(_ paper: inout Document) {
    let cases = record.elements("cases")
    guard !cases.isEmpty else { return }
    paper.heading(Phrase(words.text("acta.cases")))
    paper.table(
      Document.Table(
        caption: Phrase(words.text("acta.cases.caption")),
        header: ["code", "actions"].map { Phrase(words.text("acta.cases." + $0)) },
        rows: cases.map { entry in
          [
            Phrase(entry.string("code")),
            Phrase(
              entry["parked"] == .bool(true)
                ? words.text("acta.cases.parked") : entry.digits("actions")),
          ]
        }))
  }
}
