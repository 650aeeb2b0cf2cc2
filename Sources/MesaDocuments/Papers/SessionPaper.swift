public import Canonical
public import MesaService

/// What every paper of a session is written from: the record that a question answered, and words.
///
/// A paper is a function of this that returns a `Document`; asked of another language's catalogue
/// it is the same paper in that language.
public struct SessionPaper: Sendable {
  /// The words, and with them the language, of the paper.
  public let words: Catalogue
  public let record: JSONValue
  /// Names by `person/…`, `agency/…`, `mesa/…`, as far as the reader may know them.
  let people: People
  /// Records of agreements by their id.
  let agreements: [String: JSONValue]

  /// - Parameter names: by `person/…`, `agency/…`, `mesa/…`; the record's own people are added.
  /// - Parameter agreements: records of the agreements that the reader may see.
  public init(
    _ record: JSONValue, _ words: Catalogue, names: [String: String], agreements: [JSONValue] = []
  ) {
    (self.record, self.words) = (record, words)
    self.people = People(record, names: names)
    self.agreements = agreements.reduce(into: [:]) { $0[$1.string("id")] = $1 }
  }

  /// The same paper's facts, told in another language.
  public func told(in words: Catalogue) -> SessionPaper {
    SessionPaper(record, words, names: people.names, agreements: Array(agreements.values))
  }

  /// The language in which people wrote in this session: that of its minutes, else the first of
  /// its papers' languages.
  public var writtenIn: Language {
    if let minutes = record["minutes"]?["language"]?.stringValue.flatMap(Language.init(tag:)) {
      return minutes
    }
    return record.elements("languages").lazy.compactMap {
      $0.stringValue.flatMap(Language.init(tag:))
    }
    .first ?? .standard
  }
}

extension SessionPaper {
  /// What people wrote, in the language in which they did.
  func written(_ text: String) -> Phrase {
    text == People.destroyed
      ? Phrase(words.text("cli.redacted"))
      : Phrase(text, in: writtenIn == words.language ? nil : writtenIn)
  }

  func name(_ kind: String, _ id: JSONValue?) -> String {
    guard let id = id?.stringValue else { return "—" }
    return people.name("\(kind)/\(id)", words) ?? id
  }

  /// `miércoles, 14 de febrero de 2018, 10:00`
  func moment(_ value: JSONValue?) -> String { time(value, .dateTime) }

  /// `14 de febrero de 2018`
  func day(_ value: JSONValue?) -> String { time(value, .day) }

  /// `10:00`
  func clock(_ value: JSONValue?) -> String { time(value, .time) }

  private func time(_ value: JSONValue?, _ style: LocalTime.Style) -> String {
    value?.stringValue.flatMap { words.time($0, style) } ?? "—"
  }

  func definition(_ key: String, _ value: String?) -> Document.Definition {
    Document.Definition(Phrase(words.text(key)), Phrase(value ?? ""))
  }

  /// Number and title; standing items carry their kind as title.
  func title(_ item: JSONValue) -> Phrase {
    let kind = item.string("kind")
    let title = item.string("title")
    let text = title == kind ? Phrase(words.text("acta.item." + kind)) : written(title)
    return item["urgent"] == .bool(true) ? text + Phrase(" (\(words.text("acta.urgent")))") : text
  }

  /// The agenda as a numbered list.
  var agenda: [Document.ListItem] {
    record.elements("agenda").map {
      Document.ListItem(title($0), number: $0["number"]?.integerValue.map { Int($0) })
    }
  }

  /// An empty paper with its head: whose it is, which organ, what kind of session.
  func paper(_ title: String, number: String? = nil, mark: String? = nil) -> Document {
    let organ = words.word("organ", record.string("organ"))
    let kind = words.word("sessionKind", record.string("kind"))
    let mesa = name("mesa", record["mesa"])
    var document = Document(
      words.language, title: Phrase(title),
      reference: [number, organ, mesa].compactMap(\.self).joined(separator: " · "), mark: mark)
    document.issuer = Phrase(mesa)
    document.particulars = [organ, number, words.text("acta.session", ["kind": kind])]
      .compactMap { $0.map { Phrase($0) } }
    return document
  }
}

extension JSONValue {
  func string(_ name: String) -> String { self[name]?.stringValue ?? "" }
  func elements(_ name: String) -> [JSONValue] { self[name]?.arrayValue ?? [] }
  func digits(_ name: String) -> String { String(self[name]?.integerValue ?? 0) }
}
