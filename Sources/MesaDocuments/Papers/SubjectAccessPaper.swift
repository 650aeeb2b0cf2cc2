import Canonical
import MesaDomain
public import MesaService

/// The answer to a woman who asks what is held of her, to be handed to her in person.
///
/// It names agencies and never who works there; the case by its code alone.
///
/// - Source: GDPR arts. 12, 15; handbook §5.5 (plain language).
public struct SubjectAccessPaper: Sendable {
  private let export: SubjectExport
  private let words: Catalogue
  private let names: [String: String]

  /// - Parameter names: of agencies, by `agency/ID`.
  public init(_ export: SubjectExport, _ words: Catalogue, names: [String: String] = [:]) {
    (self.export, self.words, self.names) = (export, words, names)
  }

  public func document() -> Document {
    var paper = Document(
      words.language, title: Phrase(words.text("subject.title")),
      reference: export.code.rawValue)
    paper.particulars = [Phrase(export.code.rawValue), Phrase(moment(export.at))]
    paper.note(.caveat, Phrase(words.text("subject.byHand")))
    paper.note(.caveat, Phrase(words.text("subject.ofOthers")))
    held(&paper)
    copies(&paper)
    why(&paper)
    recipients(&paper)
    readings(&paper)
    term(&paper)
    paper.heading(Phrase(words.text("subject.rights")))
    paper.paragraphs(words.text("subject.rights.text"))
    return paper
  }

  private func held(_ paper: inout Document) {
    paper.heading(Phrase(words.text("subject.held")))
    if export.categories.isEmpty { paper.paragraph(Phrase(words.text("subject.held.none"))) }
    paper.table(
      Document.Table(
        caption: Phrase(words.text("subject.held")),
        header: [
          "subject.part", "subject.entries", "subject.from", "subject.producers",
          "subject.sources", "subject.copy",
        ].map { Phrase(words.text($0)) },
        rows: export.categories.map { part in
          [
            Phrase(words.word("compartment", part.compartment.rawValue)),
            Phrase(words.number(String(part.entries))),
            Phrase(moment(part.from) + " – " + moment(part.to)),
            Phrase(part.producers.map { agency($0.rawValue) }.joined(separator: ", ")),
            Phrase(
              part.sources.map { words.word("statementSource", $0.rawValue) }
                .joined(separator: ", ")),
            Phrase(
              words.word("subjectWithheld", part.withheld?.rawValue ?? "copied")),
          ]
        }, figures: [1]))
  }

  /// What is hers, as it was written.
  private func copies(_ paper: inout Document) {
    for part in export.categories where !part.copies.isEmpty {
      paper.heading(Phrase(words.word("compartment", part.compartment.rawValue)), level: 3)
      for copy in part.copies {
        let texts = Self.texts(copy).map { label, text in
          Document.Definition(Phrase(words.word("field", label)), Phrase(text))
        }
        paper.definitions(
          [
            Document.Definition(
              Phrase(words.text("subject.written")),
              Phrase(
                agency(copy.string("agency"))
                  + (copy["at"]?.stringValue.flatMap { Instant($0) }.map { ", " + moment($0) }
                    ?? "")))
          ] + texts)
      }
    }
  }

  /// The texts of an entry, by the names of their members.
  private static func texts(_ entry: JSONValue) -> [(String, String)] {
    let envelope: Set<String> = [
      "version", "at", "agency", "compartment", "sharedWith", "correctedBy",
    ]
    return (entry.objectValue ?? []).filter { !envelope.contains($0.name) }.flatMap { kind in
      (kind.value.objectValue ?? []).compactMap { member in
        guard !envelope.contains(member.name), let text = member.value.stringValue else {
          return nil
        }
        return (member.name, text)
      }
    }
  }

  private func why(_ paper: inout Document) {
    paper.heading(Phrase(words.text("subject.purposes")))
    let read = export.purposes.map { words.word("accessPurpose", $0.rawValue) }
    paper.list(read.map { Phrase($0) })
    if !export.agreed.isEmpty {
      paper.paragraph(Phrase(words.text("subject.agreed")))
      paper.list(export.agreed.map { Phrase(words.word("consentPurpose", $0.rawValue)) })
    }
    paper.heading(Phrase(words.text("subject.bases")))
    paper.definitions(
      export.bases.map { basis in
        Document.Definition(
          Phrase(agency(basis.agency.rawValue)),
          Phrase(words.word("legalBasis", basis.basis.rawValue) + " (" + basis.article + ")"))
      })
  }

  private func recipients(_ paper: inout Document) {
    paper.heading(Phrase(words.text("subject.recipients")))
    if export.recipients.isEmpty {
      return paper.paragraph(Phrase(words.text("subject.recipients.none")))
    }
    paper.table(
      Document.Table(
        caption: Phrase(words.text("subject.recipients")),
        header: ["subject.whom", "subject.since", "subject.right", "subject.reference"].map {
          Phrase(words.text($0))
        },
        rows: export.recipients.map { recipient in
          let whom =
            recipient.agency.map { agency($0.rawValue) }
            ?? recipient.organ.map { words.word("organ", $0.rawValue) }
            ?? words.text("subject.office")
          let ground = recipient.ground.map { word -> String in
            let section = recipient.right == .glass ? "glassGround" : "consentGround"
            return ": " + words.word(section, word.rawValue)
          }
          return [
            Phrase(whom), Phrase(recipient.since.map(moment) ?? ""),
            Phrase(words.word("subjectRight", recipient.right.rawValue) + (ground ?? "")),
            Phrase(recipient.code?.rawValue ?? ""),
          ]
        }))
  }

  private func readings(_ paper: inout Document) {
    paper.heading(Phrase(words.text("subject.readings")))
    if export.readings.isEmpty {
      return paper.paragraph(Phrase(words.text("cli.access.none")))
    }
    paper.table(
      Document.Table(
        caption: Phrase(words.text("subject.readings")),
        header: ["subject.whom", "subject.purpose", "subject.times", "subject.from"].map {
          Phrase(words.text($0))
        },
        rows: export.readings.map { reading in
          [
            Phrase(reading.agency.map { agency($0.rawValue) } ?? words.text("subject.office")),
            Phrase(reading.purpose.map { words.word("accessPurpose", $0.rawValue) } ?? ""),
            Phrase(words.number(String(reading.times))),
            Phrase(moment(reading.first) + " – " + moment(reading.last)),
          ]
        }, figures: [2]))
  }

  private func term(_ paper: inout Document) {
    paper.heading(Phrase(words.text("subject.term")))
    paper.paragraph(
      Phrase(words.text("subject.term.stage." + export.term.stage.rawValue)))
    var values: [String: String] = [:]
    values["years"] = export.term.caseYears.map { String($0) }
    values["blocked"] = export.term.blockedYears.map { String($0) }
    paper.paragraph(Phrase(words.text("subject.term.text", values)))
    paper.definitions(
      [("subject.blockOn", export.term.blockOn), ("subject.destroyFrom", export.term.destroyFrom)]
        .compactMap { key, day in
          day.map {
            Document.Definition(
              Phrase(words.text(key)), Phrase(words.time($0.description, .day) ?? ""))
          }
        })
  }

  private func agency(_ id: String) -> String { names["agency/" + id] ?? id }

  private func moment(_ instant: Instant) -> String {
    words.time(instant.description, .day) ?? instant.description
  }
}
