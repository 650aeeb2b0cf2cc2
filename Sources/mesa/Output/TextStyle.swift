/// Emphasis in a terminal; `plain` where there is no terminal or no colour is wanted.
///
/// Colour never says anything alone: each use stands beside a word.
enum TextStyle: Sendable {
  case plain, colour

  func heading(_ text: String) -> String { wrapped(text, "1") }
  func faint(_ text: String) -> String { wrapped(text, "2") }
  func good(_ text: String) -> String { wrapped(text, "32") }
  func late(_ text: String) -> String { wrapped(text, "31") }
  func warning(_ text: String) -> String { wrapped(text, "33") }

  private func wrapped(_ text: String, _ code: String) -> String {
    self == .plain || text.isEmpty ? text : "\u{1b}[\(code)m\(text)\u{1b}[0m"
  }
}
