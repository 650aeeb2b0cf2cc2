import EventLog
import MesaDomain

extension AccessLog {
  /// Copies every month to a folder of a backup, each verified in its copy.
  ///
  /// - Returns: the names of the copies.
  func backup(to folder: String) throws -> [String] {
    try months.compactMap { month in
      guard let log = try reading(month) else { return nil }
      let name = BackupManifest.name(of: month)
      _ = try log.backup(to: folder + "/" + name)
      return name
    }
  }
}

extension Restore {
  /// Puts a month of readings in its place.
  static func copy(
    _ file: BackupManifest.File, from folder: String, to new: String, of month: AccessMonth
  ) throws {
    let readings = DataDirectory(new).access
    if try PrivateFile.status(readings) == nil { try PrivateFile.makeFolder(readings) }
    let (source, target) = (folder + "/" + file.name, readings + "/\(month).sqlite")
    guard try PrivateFile.status(source)?.kind == .file else {
      throw BackupFault.missing(name: file.name)
    }
    try PrivateFile.copy(source, to: target, mode: 0o600)
    guard try fileDigest(target) == (file.bytes, file.sha256) else {
      throw BackupFault.altered(name: file.name)
    }
  }

  /// The readings are all that the log has anchored, and what it has anchored.
  ///
  /// - Throws: `backup.missing`, `backup.altered`.
  static func verifyReadings(_ new: String) throws {
    let directory = DataDirectory(new)
    do {
      _ = try AccessVerification.run(directory)
    } catch let contradiction as AccessContradiction {
      let name = BackupManifest.name(of: contradiction.month)
      throw contradiction.difference == .missing
        ? BackupFault.missing(name: name) : BackupFault.altered(name: name)
    }
    // Reading leaves empty side files behind, which belong to nobody.
    let paths = AccessLog.months(in: directory.access).map { directory.access + "/\($0).sqlite" }
    for path in paths + [directory.log] {
      for suffix in ["-wal", "-shm"] { PrivateFile.remove(path + suffix) }
    }
    if try PrivateFile.status(directory.access) != nil { try PrivateFile.sync(directory.access) }
  }
}
