import Canonical
import MesaService

// What goes with the text of minutes: the language they speak, recordings, transcripts.

extension SessionPaper {
  /// The translation into the paper's language, where the paper is not in the minutes' own.
  var translation: JSONValue? {
    guard words.language != writtenIn else { return nil }
    return record["minutes"]?.elements("translations").first {
      $0.string("language") == words.language.rawValue
    }
  }

  /// R49: a copy in another language says whether it is authentic.
  func languageNote(_ paper: inout Document) {
    let drafted = record["minutes"]?["language"] != nil
    guard drafted, words.language != writtenIn else { return }
    let values = ["language": words.word("language", writtenIn.rawValue)]
    guard let translation else {
      return paper.note(.caveat, Phrase(words.text("acta.copy.untranslated", values)))
    }
    if translation["certified"] == .bool(true) {
      paper.note(.information, Phrase(words.text("acta.copy.certified", values)))
    } else {
      paper.note(.caveat, Phrase(words.text("acta.copy.notAuthentic", values)))
    }
  }

  /// What was said on an item: in the paper's language where it was translated.
  func texts(of item: JSONValue) -> [Phrase] {
    let translated = translation?.elements("texts").filter { $0["item"] == item["number"] } ?? []
    if !translated.isEmpty {
      return translated.flatMap { $0.string("text").split(whereSeparator: \.isNewline) }
        .map { Phrase(String($0)) }
    }
    return item.elements("texts").compactMap(\.stringValue)
      .flatMap { $0.split(whereSeparator: \.isNewline) }.map { written(String($0)) }
  }

  /// The text of an agreement in the paper's language, where it was translated.
  func translated(_ agreement: String) -> String? {
    translation?.elements("agreements").first { $0.string("agreement") == agreement }?["text"]?
      .stringValue
  }

  /// Full transcripts that the secretary found faithful (R35), and where an item says nothing,
  /// that it stands in the recording (R41).
  func additions(to item: JSONValue, _ paper: inout Document) {
    let minutes = record["minutes"]
    let isRecorded = (minutes?.elements("recordings") ?? []).contains {
      $0["certifiedAt"] != nil && $0.string("kind") != "document"
    }
    if isRecorded, item.elements("texts").isEmpty {
      paper.note(.information, Phrase(words.text("acta.recorded.item")))
    }
    let agencies = record.elements("members").reduce(into: [String: JSONValue]()) {
      $0[$1.string("seat")] = $1["agency"]
    }
    for transcript in minutes?.elements("transcripts") ?? []
    where transcript["item"] == item["number"] && transcript["faithful"] == .bool(true) {
      let agency = name("agency", agencies[transcript.string("seat")])
      paper.heading(Phrase(words.text("acta.transcript", ["agency": agency])), level: 3)
      for line in transcript.string("text").split(whereSeparator: \.isNewline) {
        paper.paragraph(written(String(line)))
      }
    }
  }

  /// Recordings and documents that go with the minutes, each by its hash (R44).
  func recordings(_ paper: inout Document) {
    let rows = (record["minutes"]?.elements("recordings") ?? []).map { recording in
      [
        Phrase(words.word("mediaKind", recording.string("kind"))),
        Phrase(recording.string("sha256")),
        Phrase(words.size(bytes: Int(recording["bytes"]?.integerValue ?? 0))),
        Phrase(recording["certifiedAt"].map { day($0) } ?? words.text("cli.no")),
      ]
    }
    guard !rows.isEmpty else { return }
    paper.heading(Phrase(words.text("acta.recordings")))
    paper.table(
      Document.Table(
        caption: Phrase(words.text("acta.recordings.caption")),
        header: ["kind", "sha256", "size", "certified"].map {
          Phrase(words.text("acta.recordings." + $0))
        }, rows: rows, figures: [2]))
  }
}
