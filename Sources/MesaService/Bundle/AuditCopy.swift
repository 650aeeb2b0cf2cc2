import Canonical
public import EventLog

/// A data directory that an auditor's bundle was opened into: read with the ordinary verbs, and never
/// written to.
///
/// Its vault holds no key, or those of the proceedings, under a key that was made for this copy.
public struct AuditCopy: Sendable, Equatable, Codable {
  static let name = "copy.json"

  /// The log's, by which the bundle was verified.
  let key: String
  let origin: String
  let size: Int
  let root: String

  public static func isThere(_ folder: String) -> Bool {
    (try? PrivateFile.status(folder + "/" + name)) != nil
  }

  /// The key of the log from which the copy was made; nil for an instance of its own.
  ///
  /// - Throws: `copy.malformed`.
  public static func key(of folder: String) throws -> NoteVerifier? {
    try read(folder).map { try NoteVerifier(vkey: $0.key) }
  }

  /// Nil for an instance of its own.
  ///
  /// - Throws: `copy.malformed`.
  static func read(_ folder: String) throws -> AuditCopy? {
    guard isThere(folder) else { return nil }
    guard let bytes = try? PrivateFile.bytes(of: folder + "/" + name),
      let copy = try? CanonicalDecoder().decode(AuditCopy.self, from: bytes)
    else { throw ServiceFailure("copy.malformed", .dataError, ["path": folder]) }
    return copy
  }

  func write(to folder: String) throws {
    try CanonicalEncoder().encode(self).withUnsafeBytes {
      try PrivateFile.write($0, to: folder + "/" + Self.name, mode: 0o600)
    }
  }
}
