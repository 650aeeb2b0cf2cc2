import EventLog

/// What an `init` that was cut off leaves behind: `DIR.new-<instance>`, and perhaps its keys.
///
/// Keys that are in place keep anybody from making an instance there. Those of an instance that
/// never got its name protect nothing, and are taken away with it; all others stay.
enum UnfinishedFounding {
  static func place(of directory: DataDirectory, instance: String) -> DataDirectory {
    DataDirectory(
      PrivateFile.trimmed(directory.path) + ".new-" + instance, keys: directory.keys)
  }

  /// Discards the instance, with its keys, whose vault the keys of `directory` fit.
  ///
  /// A restore makes its folder under a name of another form, so its keys are safe. Does nothing
  /// where there is no such instance, or where an `init` is at work on it.
  static func discard(of directory: DataDirectory) throws {
    for name in PrivateFile.names(in: PrivateFile.parent(of: directory.path)) ?? [] {
      let instance = String(name.suffix(36))
      let left = place(of: directory, instance: instance)
      guard UUIDText.isWellFormed(instance), name == PrivateFile.name(of: left.path) else {
        continue
      }
      guard let lock = try? WriterLock(path: left.lock, patience: 0),
        let keys = try? Keys.load(from: left.keys, data: left.path),
        let vault = try? Vault(at: left.vault, keys: keys, mode: .read)
      else { continue }
      try vault.close()
      // The keys first: cut off in between, this leaves what is in nobody's way.
      PrivateFile.discard(left.keys)
      try PrivateFile.sync(PrivateFile.parent(of: left.keys))
      PrivateFile.discard(left.path)
      withExtendedLifetime(lock) {}
    }
  }
}
