import Foundation

@testable import MesaService

/// What tests do to an instance's files behind its back.
enum Files {
  /// A database and what SQLite keeps beside it.
  static func remove(_ database: String) {
    for suffix in ["", "-wal", "-shm"] { PrivateFile.remove(database + suffix) }
  }

  static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }
}
