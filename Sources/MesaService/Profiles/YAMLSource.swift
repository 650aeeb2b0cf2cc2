internal import Yams

/// A parsed YAML file whose nodes know their places.
///
/// Yams stops at the first key given twice and names only the first of the two. To report every
/// one, each such first key is altered in a copy of the text until the rest parses; `isHidden`
/// tells these keys by their place.
struct YAMLSource {
  let root: Node
  private let hidden: [TextPlace: String]
  /// Anchors live as long as their parser.
  private let parser: Parser

  struct Fault: Error, Equatable {
    let code: ProfileCode
    let place: TextPlace
    var values: [String: String] = [:]
  }

  /// - Parameter maximum: bytes beyond which the file is not looked at.
  /// - Throws: `profile.fileTooLarge`, `.utf8`, `.empty`, `.syntax` or `.duplicateKey`.
  init(_ bytes: [UInt8], maximum: Int) throws(Fault) {
    guard bytes.count <= maximum else {
      throw Fault(
        code: .fileTooLarge, place: .start,
        values: ["found": String(bytes.count), "maximum": String(maximum)])
    }
    let body = withoutByteOrderMark(bytes)
    if let place = firstInvalidUTF8(body) { throw Fault(code: .utf8, place: place) }
    var scalars = Array(String(decoding: body, as: UTF8.self).unicodeScalars)
    var hidden: [TextPlace: String] = [:]
    while true {
      do {
        // Without Yams' rules for types, which are regular expressions: the schema tells types.
        let parser = try Parser(yaml: scalars.asText, resolver: .basic, encoding: .utf8)
        guard let root = try parser.singleRoot() else {
          throw Fault(code: .empty, place: .start)
        }
        (self.root, self.parser, self.hidden) = (root, parser, hidden)
        return
      } catch let YamlError.duplicatedKeysInMapping(names, context) {
        let place = TextPlace(context.mark)
        guard let name = names.first, hidden[place] == nil, hidden.count < 100,
          let index = scalars.index(of: place), scalars.hideKey(at: index, as: hidden.count)
        else {
          throw Fault(
            code: .duplicateKey, place: place, values: ["key": names.first ?? ""])
        }
        hidden[place] = name
      } catch let fault as Fault {
        throw fault
      } catch {
        throw Self.syntaxFault(error)
      }
    }
  }

  /// The key's text as written, and whether the same key comes again later in its mapping.
  func key(_ node: Node.Scalar) -> (name: String, isHidden: Bool) {
    if let mark = node.mark, let name = hidden[TextPlace(mark)] { return (name, true) }
    return (node.string, false)
  }

  /// The scalar under that key of the file's outermost mapping.
  func text(of key: String) -> String? {
    root.mapping?.first { $0.key.scalar?.string == key }?.value.scalar?.string
  }

  private static func syntaxFault(_ error: any Error) -> Fault {
    switch error as? YamlError {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      return Fault(code: .syntax, place: TextPlace(mark), values: ["problem": problem])
    case .reader(let problem, let offset, _, let yaml):
      var place = TextPlace.start
      for character in yaml.prefix(offset ?? 0) {
        place =
          character.isNewline
          ? TextPlace(line: place.line + 1, column: 1)
          : TextPlace(line: place.line, column: place.column + character.unicodeScalars.count)
      }
      return Fault(code: .syntax, place: place, values: ["problem": problem])
    default:
      return Fault(code: .syntax, place: .start)
    }
  }
}

extension TextPlace {
  init(_ mark: Mark) { self.init(line: mark.line, column: mark.column) }
}

extension [Unicode.Scalar] {
  fileprivate var asText: String {
    var text = ""
    text.unicodeScalars.append(contentsOf: self)
    return text
  }

  /// The scalar at a place, lines counted as YAML counts them.
  fileprivate func index(of place: TextPlace) -> Int? {
    var line = 1
    var index = 0
    while line < place.line, index < count {
      if self[index] == "\r", index + 1 < count, self[index + 1] == "\n" { index += 1 }
      if ["\r", "\n", "\u{85}", "\u{2028}", "\u{2029}"].contains(self[index]) { line += 1 }
      index += 1
    }
    index += place.column - 1
    return index < count ? index : nil
  }

  /// Replaces the key's first letter by one of the private use area, so that columns stay.
  fileprivate mutating func hideKey(at index: Int, as number: Int) -> Bool {
    let quoted = self[index] == "\"" || self[index] == "'"
    let letter = quoted ? index + 1 : index
    guard letter < count, !["\"", "'", "{", "[", "?", "\\"].contains(self[letter]),
      let replacement = Unicode.Scalar(0xE000 + UInt32(number))
    else { return false }
    self[letter] = replacement
    return true
  }
}
