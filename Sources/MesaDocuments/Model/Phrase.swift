public import MesaService

/// Text of a paper that knows which language its parts are in.
///
/// A part in no language of its own speaks the document's. What people wrote keeps their language
/// when the words around it are translated: a reader's voice and a browser's hyphens follow it.
public struct Phrase: Sendable, Equatable, ExpressibleByStringLiteral {
  public struct Part: Sendable, Equatable {
    public let text: String
    /// Nil where it is the document's.
    public let language: Language?
    public let isStrong: Bool
  }

  public private(set) var parts: [Part]

  public init(_ text: String, in language: Language? = nil, strong: Bool = false) {
    parts = text.isEmpty ? [] : [Part(text: text, language: language, isStrong: strong)]
  }

  public init(stringLiteral text: String) { self.init(text) }

  public static func + (one: Phrase, other: Phrase) -> Phrase {
    var sum = one
    sum.parts += other.parts
    return sum
  }

  public var isEmpty: Bool { parts.isEmpty }

  /// Without its languages, for where only letters go.
  public var plain: String { parts.map(\.text).joined() }

  /// The one language that all of it is in, where that is not the document's.
  var language: Language? {
    guard let first = parts.first?.language else { return nil }
    return parts.allSatisfy { $0.language == first } ? first : nil
  }
}
