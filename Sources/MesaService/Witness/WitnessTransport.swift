/// How a request gets to a witness and its answer back.
public protocol WitnessTransport: Sendable {
  /// - Throws: `WitnessUnreachable`.
  func post(
    _ body: String, to url: String
  ) async throws(WitnessUnreachable) -> WitnessReply

  /// - Throws: `WitnessUnreachable`.
  func get(_ url: String) async throws(WitnessUnreachable) -> WitnessReply
}

/// What a witness answered, not judged yet.
public struct WitnessReply: Sendable, Equatable {
  public let status: Int
  public let contentType: String?
  public let body: [UInt8]

  public init(status: Int, contentType: String?, body: [UInt8]) {
    (self.status, self.contentType, self.body) = (status, contentType, body)
  }
}

/// Nobody answered, or not in time, or far too much.
public struct WitnessUnreachable: Error, Sendable, Equatable {
  public let reason: String

  public init(reason: String) { self.reason = reason }
}
