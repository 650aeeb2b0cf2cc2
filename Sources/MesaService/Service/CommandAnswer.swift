public import Canonical
public import MesaDomain

/// What became of a command that was not refused.
public struct CommandAnswer: Sendable, Equatable, Codable {
  public let id: String
  /// Whether it is the answer of the first time: nothing was appended now.
  public let repeated: Bool
  /// Position of its first event; where it made none, the size of the log then.
  public let first: Int
  /// When it was recorded.
  public let at: Instant
  public let events: [Line]
  /// What the person should know although nothing forbids it.
  public let warnings: [Refusal]

  public struct Line: Sendable, Equatable, Codable {
    public let stream: String
    /// `meeting.convened`
    public let type: String
    public let version: Int
    /// Of a session that a rehearsal would plan: the day is what one rehearses for.
    public var startsAt: Instant?
  }
}

extension CommandAnswer {
  /// As programs read it.
  public var json: JSONValue {
    func number(_ value: Int) -> JSONValue { .integer(Int64(value)) }
    let events = events.enumerated().map { index, line in
      JSONValue.object(
        [JSONMember(name: "position", value: number(first + index))]
          + (line.startsAt.map { [JSONMember(name: "startsAt", value: .string($0.description))] }
            ?? [])
          + [
            JSONMember(name: "stream", value: .string(line.stream)),
            JSONMember(name: "type", value: .string(line.type)),
            JSONMember(name: "version", value: number(line.version)),
          ])
    }
    let warnings = warnings.map { warning in
      JSONValue.object(
        [JSONMember(name: "code", value: .string(warning.code))]
          + (warning.rule.map { [JSONMember(name: "rule", value: .string($0))] } ?? []))
    }
    return .object([
      JSONMember(name: "at", value: .string(at.description)),
      JSONMember(name: "events", value: .array(events)),
      JSONMember(name: "id", value: .string(id)),
      JSONMember(name: "repeated", value: .bool(repeated)),
      JSONMember(name: "warnings", value: .array(warnings)),
    ])
  }
}

extension CommandAnswer {
  /// The same with all that a terminal tells of it: where it begins, and what its warnings stood on.
  ///
  /// `CommandAnswer` reads itself back from it.
  public var representation: JSONValue {
    get throws {
      let warnings = try warnings.map {
        try JSONValue(parsing: try CanonicalEncoder().encode($0))
      }
      let members = (json.objectValue ?? []).filter { $0.name != "warnings" }
      return JSONValue.object(members).adding("first", .integer(Int64(first)))
        .adding("warnings", .array(warnings))
    }
  }
}

/// A technical "no": nothing was decided, and nothing is wrong with what was asked.
public struct ServiceFailure: Error, Sendable, Equatable {
  /// Stable, dotted: `log.writerRunning`.
  public let code: String
  public let kind: Kind
  public let values: [String: String]

  /// What a program can do about it; the terminal's exit code follows from it.
  public enum Kind: Sendable {
    case dataError, missing, unavailable, io, defect
  }

  public init(_ code: String, _ kind: Kind, _ values: [String: String] = [:]) {
    (self.code, self.kind, self.values) = (code, kind, values)
  }
}
