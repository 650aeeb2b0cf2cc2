/// A folder for its owner alone that goes, with all that is in it, when its holder does.
public final class TemporaryFolder: Sendable {
  public let path: String

  /// - Parameter place: a folder that is there.
  /// - Throws: `VaultFault.file`.
  public init(in place: String, for what: String) throws {
    path =
      PrivateFile.trimmed(place) + "/mesa-\(what)-" + Base32.text(Randomness.system.bytes(5))
    try PrivateFile.makeFolder(path)
  }

  deinit { PrivateFile.discardTree(path) }
}
