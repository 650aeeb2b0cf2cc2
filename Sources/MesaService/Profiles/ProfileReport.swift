public import MesaDomain

/// What the check of one profile file found.
public struct ProfileReport: Sendable {
  /// The name under which the file was read, for messages.
  public let name: String
  /// The complete profile, its parent merged in; nil where any finding is an error.
  public let profile: Profile?
  /// By line and column.
  public let findings: [Finding]

  public var errors: [Finding] { findings.filter { $0.severity == .error } }

  /// One thing that is wrong, or that a lawyer should confirm.
  public struct Finding: Sendable, Hashable {
    public enum Severity: String, Sendable { case error, warning }
    public let severity: Severity
    /// From 1; in the file checked, even where the cause is an inherited value.
    public let line: Int
    /// From 1, in Unicode scalars.
    public let column: Int
    /// `organs/plenary/notice/ordinary`; empty for the file itself. Steps of lists count from 0.
    public let path: String
    /// One of `ProfileCode`: `profile.unknownKey`, …
    public let code: String
    /// What the sentence needs: `key`, `nearest`, `known`, `expected`, `found`, `rule`, …
    public let values: [String: String]

    public init(
      severity: Severity, line: Int, column: Int, path: String, code: String,
      values: [String: String]
    ) {
      (self.severity, self.line, self.column) = (severity, line, column)
      (self.path, self.code, self.values) = (path, code, values)
    }
  }
}
