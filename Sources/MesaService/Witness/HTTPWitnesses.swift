import AsyncHTTPClient
import EventLog
import NIOCore
import NIOHTTP1

/// Witnesses over HTTP: to the addresses of the policy and nowhere else.
///
/// A redirection is not followed, an answer is read up to what a signature can need, and plain
/// HTTP goes to this machine only.
public struct HTTPWitnesses: WitnessTransport {
  private static let patience = TimeAmount.seconds(20)
  private let client: HTTPClient

  public init() {
    var configuration = HTTPClient.Configuration()
    configuration.redirectConfiguration = .disallow
    configuration.timeout.connect = .seconds(10)
    configuration.timeout.read = Self.patience
    client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
  }

  public func close() async { try? await client.shutdown() }

  public func post(
    _ body: String, to url: String
  ) async throws(WitnessUnreachable) -> WitnessReply {
    var request = HTTPClientRequest(url: url)
    request.method = .POST
    request.headers.add(name: "Content-Type", value: "text/plain; charset=utf-8")
    request.body = .bytes(ByteBuffer(string: body))
    return try await execute(request)
  }

  public func get(_ url: String) async throws(WitnessUnreachable) -> WitnessReply {
    try await execute(HTTPClientRequest(url: url))
  }

  private func execute(
    _ request: HTTPClientRequest
  ) async throws(WitnessUnreachable) -> WitnessReply {
    guard Self.isAllowed(request.url) else { throw WitnessUnreachable(reason: "https?") }
    do {
      let response = try await client.execute(request, timeout: Self.patience)
      let body = try await response.body.collect(upTo: WitnessCall.maximumAnswerBytes)
      return WitnessReply(
        status: Int(response.status.code),
        contentType: response.headers.first(name: "Content-Type"),
        body: Array(body.readableBytesView))
    } catch {
      throw WitnessUnreachable(reason: "\(error)")
    }
  }

  /// TLS anywhere; without it only this machine.
  static func isAllowed(_ url: String) -> Bool {
    if url.hasPrefix("https://") { return true }
    let local = ["127.0.0.1", "localhost", "[::1]"]
    return local.contains { host in
      [":", "/", ""].contains { end in
        let start = "http://" + host + end
        return end.isEmpty ? url == start : url.hasPrefix(start)
      }
    }
  }
}
