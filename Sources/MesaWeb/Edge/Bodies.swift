import Canonical
import FoundationEssentials
import HTTPTypes
import Hummingbird
import MesaDomain
import NIOCore

extension Request {
  /// The media type of the body in lower case, without parameters; nil where the body is said to be in
  /// another encoding than UTF-8.
  var mediaType: String? {
    guard let header = headers[.contentType] else { return nil }
    let parts = header.lowercased().split(separator: ";").map(\.trimmed)
    let charsets = parts.dropFirst().filter { $0.hasPrefix("charset=") }
    guard charsets.allSatisfy({ ["utf-8", "\"utf-8\""].contains($0.dropFirst(8)) }) else {
      return nil
    }
    return parts.first.map(String.init)
  }

  /// The whole body.
  ///
  /// - Throws: `http.tooLarge`, `http.timeout`, `http.malformed`.
  func bytes(upTo limit: Int) async throws -> [UInt8] {
    let tooLarge = Refusal("http.tooLarge", ["maximum": .number(limit)])
    let length = headers[.contentLength].flatMap { Int($0) }
    if let length, length > limit { throw tooLarge }
    let body = body
    let time = AnswerTime.current
    let patience = time?.body ?? WebLimits.body
    time?.awaitBody()
    defer { time?.hasBody() }
    return try await withThrowingTaskGroup(of: [UInt8]?.self) { group in
      group.addTask {
        do {
          return Array(try await body.collect(upTo: limit).readableBytesView)
        } catch is NIOTooManyBytesError {
          throw tooLarge
        }
      }
      group.addTask {
        try await Task.sleep(for: patience)
        return nil
      }
      defer { group.cancelAll() }
      guard let bytes = try await group.next() ?? nil else { throw Refusal("http.timeout") }
      // Of a connection that broke off the rest never comes: half a request is none.
      guard length.map({ $0 == bytes.count }) ?? true else { throw Refusal("http.malformed") }
      return bytes
    }
  }
}

extension Response {
  static func json(_ value: JSONValue, headers: HTTPFields = [:]) -> Response {
    .bytes(value.canonicalBytes, "application/json", headers: headers)
  }

  static func text(_ text: String, _ type: String = "text/plain; charset=utf-8") -> Response {
    .bytes(Array(text.utf8), type)
  }

  static func bytes(_ bytes: [UInt8], _ type: String, headers: HTTPFields = [:]) -> Response {
    var headers = headers
    headers[.contentType] = type
    return Response(
      status: .ok, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
  }
}

extension Request {
  /// The dearest to the asker of what there is.
  ///
  /// - Throws: `http.notAcceptable`.
  func choice(of offered: [String]) throws(Refusal) -> String {
    guard let choice = Weighted(headers[.accept] ?? "").choice(of: offered) else {
      throw Refusal("http.notAcceptable", ["offered": .word(offered.joined(separator: ", "))])
    }
    return choice
  }
}
