public import Canonical
import MesaService

/// What the service tells its operator of each request: never what it was about.
public struct Journal: Sendable {
  struct Line: Sendable {
    let request: String
    let method: String
    /// The template of the route, and not what was asked for in it.
    let route: String?
    let status: Int
    let taken: Duration
    /// The code of what went wrong; the answer may tell less.
    let failure: String?
    /// `person/…`; nil where nobody was found who asks.
    let principal: String?
  }

  private let level: LogLevel
  private let write: @Sendable (JSONValue) -> Void

  public init(_ level: LogLevel = .info, _ write: @escaping @Sendable (JSONValue) -> Void) {
    (self.level, self.write) = (level, write)
  }

  /// - Parameter who: a principal, where it is about one.
  func note(_ event: SecurityEvent, of who: String? = nil) {
    let members: [(String, JSONValue?)] = [
      ("principal", who.map(JSONValue.string)), ("security", .string(event.rawValue)),
    ]
    write(
      .object(
        members.compactMap { name, value in value.map { JSONMember(name: name, value: $0) } }))
  }

  func note(_ line: Line) {
    guard line.status >= level.least else { return }
    let (seconds, attoseconds) = line.taken.components
    let microseconds = seconds * 1_000_000 + attoseconds / 1_000_000_000_000
    let members: [(String, JSONValue?)] = [
      ("failure", line.failure.map(JSONValue.string)), ("method", .string(line.method)),
      ("microseconds", .integer(microseconds)),
      ("principal", line.principal.map(JSONValue.string)), ("request", .string(line.request)),
      ("route", line.route.map(JSONValue.string)), ("status", .integer(Int64(line.status))),
    ]
    write(
      .object(
        members.compactMap { name, value in value.map { JSONMember(name: name, value: $0) } }))
  }
}

extension LogLevel {
  /// The lowest status that is told.
  fileprivate var least: Int {
    switch self {
    case .info: 100
    case .notice: 400
    case .error: 500
    }
  }
}
