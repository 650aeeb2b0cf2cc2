import HTTPTypes
import Hummingbird
import MesaService

/// A page that works without script and brings no style: what a one-time link opens.
///
/// Names of elements are written here; everything else comes in as text and is escaped on the way.
struct PlainPage {
  static let mediaType = "text/html; charset=utf-8"

  enum Field {
    case hidden(name: String, value: String)
    case text(name: String, label: String, completion: String)
    case secret(name: String, label: String, completion: String)
  }

  private let words: Catalogue
  private let title: String
  private var content = ""

  init(_ words: Catalogue, _ title: String) {
    (self.words, self.title) = (words, words.text(title))
  }

  mutating func paragraph(_ text: String) { content += "<p>\(Self.escaped(text))</p>\n" }

  /// To be typed elsewhere, exactly.
  mutating func code(_ text: String) {
    content += "<p><code>\(Self.escaped(text))</code></p>\n"
  }

  mutating func list(_ items: [String]) {
    let items = items.map { "<li>\(Self.escaped($0))</li>\n" }.joined()
    content += "<ul>\n\(items)</ul>\n"
  }

  /// - Parameter path: of this service.
  mutating func link(_ path: StaticString, _ text: String) {
    content += "<p><a href=\"\(path)\">\(Self.escaped(text))</a></p>\n"
  }

  mutating func form(_ path: StaticString, _ fields: [Field], submit: String) {
    content += "<form method=\"post\" action=\"\(path)\">\n"
    for field in fields { content += html(field) }
    content += "<p><button>\(Self.escaped(submit))</button></p>\n</form>\n"
  }

  private func html(_ field: Field) -> String {
    func input(_ type: String, _ name: String, _ label: String, _ completion: String) -> String {
      "<p><label>\(Self.escaped(label))<br><input type=\"\(type)\" name=\"\(Self.escaped(name))\" "
        + "autocomplete=\"\(Self.escaped(completion))\" required></label></p>\n"
    }
    return switch field {
    case .hidden(let name, let value):
      "<input type=\"hidden\" name=\"\(Self.escaped(name))\" value=\"\(Self.escaped(value))\">\n"
    case .text(let name, let label, let completion): input("text", name, label, completion)
    case .secret(let name, let label, let completion):
      input("password", name, label, completion)
    }
  }

  func response(_ status: HTTPResponse.Status = .ok) -> Response {
    let language = words.language.rawValue
    let title = Self.escaped(title)
    var response = Response.text(
      """
      <!doctype html>
      <html lang="\(language)">
      <head><meta charset="utf-8"><title>\(title)</title>
      <meta name="viewport" content="width=device-width, initial-scale=1"></head>
      <body><main><h1>\(title)</h1>
      \(content)</main></body>
      </html>

      """, Self.mediaType)
    response.status = status
    response.headers[.contentLanguage] = language
    return response
  }

  private static func escaped(_ text: String) -> String {
    var safe = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": safe += "&amp;"
      case "<": safe += "&lt;"
      case ">": safe += "&gt;"
      case "\"": safe += "&quot;"
      case "'": safe += "&#39;"
      default:
        if scalar.properties.generalCategory != .control { safe.unicodeScalars.append(scalar) }
      }
    }
    return safe
  }
}
