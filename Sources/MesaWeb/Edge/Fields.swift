import Canonical
import HTTPTypes
import Hummingbird
import MesaDomain
import MesaService

/// The few texts that a body brings, as strict as a command: each name known, none left out.
struct Fields {
  private let values: [String: String]

  /// More than a passphrase and a link take.
  private static let maximumBytes = 4_096

  /// - Throws: `http.mediaType`, `http.tooLarge`, `http.timeout`; `json.…`; `field.missing`,
  ///   `field.unknown`, `field.wrongType`.
  init(_ request: Request, _ needed: [String], optional: [String] = []) async throws {
    guard request.mediaType == "application/json" else {
      throw Refusal("http.mediaType", ["expected": "application/json"])
    }
    let json = try JSONValue(parsing: try await request.bytes(upTo: Self.maximumBytes))
    guard let members = json.objectValue else {
      throw Refusal("field.wrongType", ["expected": "object"], field: "")
    }
    let known = needed + optional
    var values: [String: String] = [:]
    for member in members {
      guard known.contains(member.name) else {
        throw Refusal(
          "field.unknown", ["known": .words(known)],
          field: "/" + String(member.name.prefix(64)))
      }
      guard let text = member.value.stringValue else {
        throw Refusal("field.wrongType", ["expected": "string"], field: "/" + member.name)
      }
      values[member.name] = text
    }
    for name in needed where values[name] == nil {
      throw Refusal("field.missing", field: "/" + name)
    }
    self.values = values
  }

  /// - Parameter name: of a field that is needed, or was looked for before.
  subscript(name: String) -> String { values[name] ?? "" }

  func has(_ name: String) -> Bool { values[name] != nil }
}
