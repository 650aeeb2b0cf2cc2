import HTTPTypes
import Hummingbird
import MesaDomain
import MesaService

/// What a form of one of our pages sends, each field once.
struct FormBody {
  private let values: [String: String]

  private static let maximumBytes = 4_096

  /// - Throws: `http.crossSite` unless the page was ours; `http.mediaType`, `http.tooLarge`,
  ///   `http.timeout`; `field.missing`.
  init(_ request: Request, _ names: [String]) async throws {
    try request.refuseCrossSite()
    guard request.mediaType == "application/x-www-form-urlencoded" else {
      throw Refusal(
        "http.mediaType", ["expected": "application/x-www-form-urlencoded"])
    }
    let bytes = try await request.bytes(upTo: Self.maximumBytes)
    var values: [String: String] = [:]
    for pair in bytes.split(separator: UInt8(ascii: "&")) {
      let parts = pair.split(
        separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
      guard let name = Self.text(parts[0]), names.contains(name), values[name] == nil,
        let value = Self.text(parts.count == 2 ? parts[1] : [])
      else { throw Refusal("http.malformed") }
      values[name] = value
    }
    for name in names where values[name] == nil {
      throw Refusal("field.missing", field: "/" + name)
    }
    self.values = values
  }

  /// - Parameter name: of a field that was asked for.
  subscript(name: String) -> String { values[name] ?? "" }

  /// Nil for what is no text.
  private static func text(_ encoded: ArraySlice<UInt8>) -> String? {
    var bytes: [UInt8] = []
    var rest = encoded
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "+"): bytes.append(0x20)
      case UInt8(ascii: "%"):
        guard let high = rest.popFirst(), let low = rest.popFirst(),
          let value = UInt8(String(decoding: [high, low], as: UTF8.self), radix: 16)
        else { return nil }
        bytes.append(value)
      default: bytes.append(byte)
      }
    }
    return String(validating: bytes, as: UTF8.self)
  }
}
