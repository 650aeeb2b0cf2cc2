/// The two secrets of an instance, which live beside the data and never inside it.
public struct Keys: Sendable {
  /// Wraps every key of the vault.
  public let kek: Secret
  /// Ed25519 seed of the key that signs checkpoints.
  public let checkpointSeed: Secret
  /// The key of a rotation that is not over; which of the two is in force, the vault tells.
  let nextKEK: Secret?

  static let kekName = "kek"
  static let nextKEKName = "kek.next"
  static let partKEKName = "kek.part"
  static let checkpointName = "checkpoint.key"
  static let byteCount = 32

  init(kek: Secret, checkpointSeed: Secret, nextKEK: Secret? = nil) {
    (self.kek, self.checkpointSeed, self.nextKEK) = (kek, checkpointSeed, nextKEK)
  }

  /// The key that a vault is under, and whether it is the next one.
  ///
  /// - Throws: `keys.wrong` when it is neither.
  func fitting(
    _ header: KeyStore.Header, _ randomness: Randomness = .system
  ) throws(VaultFault) -> (wrapping: KeyWrapping, isNext: Bool) {
    for (kek, isNext) in [(kek, false), (nextKEK ?? kek, true)]
    where DerivedKeys.check(kek) == header.kekCheck {
      let wrapping = KeyWrapping(kek: kek, version: header.kekVersion, randomness: randomness)
      return (wrapping, isNext)
    }
    throw .keysWrong
  }

  /// Where the keys of a data directory are unless something else was said: `DIR.keys`.
  public static func folder(for data: String) -> String {
    PrivateFile.trimmed(data) + ".keys"
  }

  /// New random keys in a new folder (0700, files 0400): both are there, durably, or neither.
  ///
  /// - Throws: `keys.exist` where the folder holds anything; `file.failed`.
  public static func create(in folder: String) throws(VaultFault) -> Keys {
    let keys = made()
    try keys.write(to: folder)
    return keys
  }

  /// New random keys, which are nowhere but in memory yet.
  static func made() -> Keys {
    Keys(
      kek: Secret(Randomness.system.bytes(byteCount)),
      checkpointSeed: Secret(Randomness.system.bytes(byteCount)))
  }

  /// Puts keys, as typed in from a recovery sheet, into a new folder.
  public func write(to folder: String) throws(VaultFault) {
    guard !Self.exist(in: folder) else { throw .keysExist(path: folder) }
    let folder = PrivateFile.trimmed(folder)
    let temporary = folder + ".new-" + Base32.text(Randomness.system.bytes(5))
    try PrivateFile.makeFolder(temporary)
    do throws(VaultFault) {
      try Self.write(kek, to: temporary + "/" + Self.kekName)
      try Self.write(checkpointSeed, to: temporary + "/" + Self.checkpointName)
      try PrivateFile.moveFolder(temporary, to: folder)
    } catch {
      PrivateFile.discard(temporary)
      throw error
    }
  }

  /// There is a folder of keys, or of anything.
  public static func exist(in folder: String) -> Bool {
    PrivateFile.names(in: folder)?.isEmpty == false
  }

  static func write(_ secret: Secret, to path: String) throws(VaultFault) {
    let result = secret.withBytes { bytes in
      Result { () throws(VaultFault) in try PrivateFile.write(bytes, to: path, mode: 0o400) }
    }
    try result.get()
  }

  /// Loads both keys, refusing folders and files that others may read.
  ///
  /// - Throws: `keys.missing`, `keys.tooOpen`, `keys.wrongSize`, `data.tooOpen`, `data.holdsKey`.
  public static func load(from folder: String, data: String) throws(VaultFault) -> Keys {
    try refuseOpenData(data)
    guard let status = try PrivateFile.status(folder), status.kind == .folder else {
      throw .keysMissing(path: folder)
    }
    guard !status.isOpen else { throw .keysTooOpen(path: folder) }
    let next = folder + "/" + nextKEKName
    // The next key first: between the two readings a rotation may put it in the other's place.
    let nextKEK = try PrivateFile.status(next) == nil ? nil : try? secret(at: next)
    return Keys(
      kek: try secret(at: folder + "/" + kekName),
      checkpointSeed: try secret(at: folder + "/" + checkpointName), nextKEK: nextKEK)
  }

  /// Refuses a data directory that others may read, or that holds a key.
  public static func refuseOpenData(_ data: String) throws(VaultFault) {
    guard let status = try PrivateFile.status(data) else { return }
    if status.isOpen { throw .dataTooOpen(path: data) }
    for name in [kekName, nextKEKName, partKEKName, checkpointName] {
      let path = data + "/" + name
      if try PrivateFile.status(path) != nil { throw .dataHoldsKey(path: path) }
    }
  }

  private static func secret(at path: String) throws(VaultFault) -> Secret {
    guard let status = try PrivateFile.status(path), status.kind == .file else {
      throw .keysMissing(path: path)
    }
    guard !status.isOpen else { throw .keysTooOpen(path: path) }
    guard status.bytes == byteCount else {
      throw .keysWrongSize(path: path, bytes: status.bytes)
    }
    let bytes = try PrivateFile.bytes(of: path)
    guard bytes.count == byteCount else {
      throw .keysWrongSize(path: path, bytes: bytes.count)
    }
    return Secret(bytes)
  }
}

extension Keys: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  public var description: String { "***" }
  public var debugDescription: String { "***" }
  public var customMirror: Mirror { Mirror(self, children: EmptyCollection()) }
}
