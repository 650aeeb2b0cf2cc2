public import MesaService

/// A paper before it has a form: what it says, in order, in one language.
///
/// Papers are functions that return one; `TextRenderer` and `HTMLRenderer` give it a form, and a
/// bilingual paper is several of them rendered together.
public struct Document: Sendable, Equatable {
  public let language: Language
  public let title: Phrase
  /// Whose paper it is: the mesa.
  public var issuer: Phrase = ""
  /// Beside the issuer, line by line: organ, number, kind of session.
  public var particulars: [Phrase] = []
  /// What names it on every printed page, such as `ACTA-2026-003 · Plenario`. No personal data.
  public var reference: String
  /// A word that must be seen on every page, such as «borrador»; nil where the text stands.
  public var mark: String?
  public private(set) var blocks: [Block] = []

  public init(_ language: Language, title: Phrase, reference: String = "", mark: String? = nil) {
    (self.language, self.title) = (language, title)
    (self.reference, self.mark) = (reference, mark)
  }

  public enum Block: Sendable, Equatable {
    /// Level 2 opens a section, 3 one inside it; the title is level 1.
    case heading(Phrase, level: Int)
    case paragraph(Phrase)
    case list([ListItem])
    case definitions([Definition])
    case table(Table)
    case chart(Chart)
    /// An agreement, set apart: its number, its text, who and until when.
    case resolution(Resolution)
    case signatures([Signature])
    case note(NoteKind, Phrase)
  }

  public struct ListItem: Sendable, Equatable {
    /// Of an agenda, the item's own; nil for a plain list.
    public let number: Int?
    public let text: Phrase

    public init(_ text: Phrase, number: Int? = nil) { (self.number, self.text) = (number, text) }
  }

  public struct Definition: Sendable, Equatable {
    public let term: Phrase
    public let value: Phrase

    public init(_ term: Phrase, _ value: Phrase) { (self.term, self.value) = (term, value) }
  }

  /// Rows under headings; the first cell of a row names it.
  public struct Table: Sendable, Equatable {
    public let caption: Phrase
    public let header: [Phrase]
    /// Each as long as the header.
    public let rows: [[Phrase]]
    /// Columns of figures, which stand on the right.
    public let figures: Set<Int>

    public init(caption: Phrase, header: [Phrase], rows: [[Phrase]], figures: Set<Int> = []) {
      (self.caption, self.header, self.figures) = (caption, header, figures)
      self.rows = rows.map { row in
        Array(
          (row + Array(repeating: "", count: max(0, header.count - row.count)))
            .prefix(header.count))
      }
    }
  }

  public struct Resolution: Sendable, Equatable {
    public let title: Phrase
    public let text: [Phrase]
    public let facts: [Definition]

    public init(_ title: Phrase, text: [Phrase], facts: [Definition] = []) {
      (self.title, self.text) = (title, text)
      self.facts = facts.filter { !$0.value.isEmpty }
    }
  }

  /// A place to sign in: in what capacity, and who if it is known.
  public struct Signature: Sendable, Equatable {
    /// «El visto bueno de la presidencia».
    public let capacity: Phrase
    public let name: Phrase?
    /// The post that is held outside the organ; it stays where the name is gone.
    public let office: Phrase?

    public init(_ capacity: Phrase, name: Phrase? = nil, office: Phrase? = nil) {
      (self.capacity, self.name, self.office) = (capacity, name, office)
    }
  }

  public enum NoteKind: String, Sendable, CaseIterable {
    /// How firm the paper is: a draft, a translation, a certificate before approval.
    case caveat
    /// What the reader may want to know.
    case information
  }
}

extension Document {
  mutating func append(_ block: Block) { blocks.append(block) }

  public mutating func heading(_ text: Phrase, level: Int = 2) {
    blocks.append(.heading(text, level: min(max(level, 2), 4)))
  }

  /// One paragraph a line of what was written; blank lines are left out.
  public mutating func paragraphs(_ text: String, in language: Language? = nil) {
    for line in text.split(whereSeparator: \.isNewline) where line.contains(where: { $0 != " " }) {
      paragraph(Phrase(String(line), in: language))
    }
  }

  public mutating func paragraph(_ text: Phrase) {
    if !text.isEmpty { blocks.append(.paragraph(text)) }
  }

  public mutating func list(_ items: [Phrase]) { list(items.map { ListItem($0) }) }

  public mutating func list(_ items: [ListItem]) {
    if !items.isEmpty { blocks.append(.list(items)) }
  }

  public mutating func definitions(_ pairs: [Definition]) {
    let said = pairs.filter { !$0.value.isEmpty }
    if !said.isEmpty { blocks.append(.definitions(said)) }
  }

  /// A table without rows is left out: say in a paragraph that there is nothing.
  public mutating func table(_ table: Table) {
    if !table.rows.isEmpty { blocks.append(.table(table)) }
  }

  public mutating func resolution(_ resolution: Resolution) {
    blocks.append(.resolution(resolution))
  }

  public mutating func signatures(_ signatures: [Signature]) {
    if !signatures.isEmpty { blocks.append(.signatures(signatures)) }
  }

  public mutating func note(_ kind: NoteKind, _ text: Phrase) {
    if !text.isEmpty { blocks.append(.note(kind, text)) }
  }
}
