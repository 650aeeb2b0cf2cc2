public import Canonical
import Crypto
import MesaDomain

/// What a backup holds: `manifest.json`, canonical JSON, last of its files to be written.
public struct BackupManifest: Sendable, Equatable, Codable {
  public struct File: Sendable, Equatable, Codable {
    public let name: String
    public let bytes: Int
    /// Lower-case hexadecimal.
    public let sha256: String
  }

  public struct Log: Sendable, Equatable, Codable {
    /// Entries in the log.
    public let size: Int
    /// Merkle root over them, lower-case hexadecimal.
    public let root: String
  }

  /// A signed checkpoint of the log, up to whose size what is in the backup is proven to others.
  public struct Proven: Sendable, Equatable, Codable {
    public let size: Int
    /// Under which it is signed.
    public let origin: String
    /// Size of the newest one in the log that witnesses have cosigned.
    public let cosigned: Int?
  }

  static let name = "manifest.json"
  static let log = "log.sqlite"
  static let vault = "keys.sqlite"
  static let checkpoint = "checkpoint"
  static let readings = "access"
  static let version = 1

  /// Version of this form.
  public let format: Int
  public let instance: String
  /// `mesa.local/<instance>/<epoch>`.
  public let origin: String
  public let madeAt: Instant
  public let log: Log
  /// Nil where nothing was signed; and of a backup from before this was written down.
  public var proven: Proven?
  public let files: [File]

  /// Reads a backup's manifest; what the files are is not yet looked at.
  ///
  /// - Throws: `backup.notABackup`, `backup.newer`.
  public static func read(_ folder: String) throws(BackupFault) -> BackupManifest {
    let path = folder + "/" + name
    guard let bytes = try? PrivateFile.bytes(of: path),
      let format = try? JSONValue(parsing: bytes)["format"]?.integerValue
    else { throw .notABackup(path: folder) }
    guard format <= version else { throw .newer(found: Int(format)) }
    guard let manifest = try? CanonicalDecoder().decode(BackupManifest.self, from: bytes) else {
      throw .notABackup(path: folder)
    }
    return manifest
  }

  /// The names that a restore puts in place: no others but `readings`, whatever the manifest says.
  static let restored = [log, vault]

  /// Name of a month's readings in a backup, which has no folders: `access-2026-11.sqlite`.
  static func name(of month: AccessMonth) -> String { "\(readings)-\(month).sqlite" }

  /// The month of a file of that name; nil of any other.
  static func month(of name: String) -> AccessMonth? {
    let month = AccessMonth(rawValue: String(name.dropFirst(readings.count + 1).prefix(7)))
    return month.flatMap { Self.name(of: $0) == name ? $0 : nil }
  }
}

/// SHA-256 and length of a file of any size, read in pieces.
public func fileDigest(_ path: String) throws(VaultFault) -> (bytes: Int, sha256: String) {
  var (hash, count) = (SHA256(), 0)
  try PrivateFile.read(path) { piece in
    hash.update(bufferPointer: piece)
    count += piece.count
  }
  return (count, hexadecimal(hash.finalize()))
}
