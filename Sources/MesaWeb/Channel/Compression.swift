import HTTPTypes
import Hummingbird
import NIOHTTP1
import NIOHTTPCompression

/// Which answers are worth being packed for the way.
enum Compression {
  /// Set on an answer that is, taken off before it leaves: only the responder knows of a HEAD request,
  /// which has no body to pack.
  static let mark = HTTPField.Name("Mesa-Compress")!
  /// Smaller ones fit into a packet as they are.
  static let least = 1_024

  private static let types = [
    "application/json", "application/jsonl", "application/x-ndjson", "application/problem+json",
    "text/csv", "text/html", "text/plain", "text/calendar",
  ]

  /// A stream of events has no known length: each has to leave at once.
  static func prepare(_ response: inout Response, of request: Request) {
    let type = response.headers[.contentType]?.prefix { $0 != ";" } ?? ""
    guard types.contains(String(type)) else { return }
    response.headers[.vary] = [response.headers[.vary], "Accept-Encoding"].compactMap(\.self)
      .joined(separator: ", ")
    guard request.method != .head, let length = response.body.contentLength, length >= least else {
      return
    }
    response.headers[mark] = "1"
  }

  static func decide(
    _ head: inout HTTPResponseHead, _ isWanted: Bool
  ) -> HTTPResponseCompressor.CompressionIntent {
    guard head.headers.contains(name: mark.rawName) else { return .doNotCompress }
    head.headers.remove(name: mark.rawName)
    // Other bytes than those that the tag was made of.
    if isWanted, let tag = head.headers.first(name: "ETag"), !tag.hasPrefix("W/") {
      head.headers.replaceOrAdd(name: "ETag", value: "W/" + tag)
    }
    return .compressIfPossible
  }
}
