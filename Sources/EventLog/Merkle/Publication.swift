#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A log as static files (C2SP tlog-tiles), for any web server: `checkpoint` and `tile/…`.
///
/// Tiles come first and the checkpoint last, each whole or not at all, so that whoever fetches
/// meanwhile never lacks what the checkpoint speaks of. What was published stays: partial tiles
/// too, and a file that says something else is refused, never replaced.
public struct Publication: Sendable {
  public let folder: String
  /// Entry bundles are the log itself: for auditors only.
  public let withEntries: Bool

  public struct Report: Sendable, Equatable {
    /// New files, the checkpoint not counted.
    public let written: Int
    /// All files that belong to this size.
    public let files: Int
  }

  public init(to folder: String, withEntries: Bool) {
    (self.folder, self.withEntries) = (folder, withEntries)
  }

  /// Publishes the log up to a checkpoint that is stored.
  ///
  /// - Throws: `Fault`, `LogFault`, `ProofFault`; what `progress` throws.
  public func publish(
    _ log: EventLog, _ stored: StoredCheckpoint,
    progress: (_ done: Int, _ total: Int) throws -> Void = { _, _ in }
  ) throws -> Report {
    let size = stored.checkpoint.size
    try refuseContradiction(log, stored.checkpoint)
    let all = TilePath.all(size: size).filter { withEntries || $0.level != nil }
    var written = 0
    for (index, tile) in all.enumerated() {
      let bytes: [UInt8]
      let path: String
      if let level = tile.level {
        bytes = try log.tile(level: level, number: tile.number, width: tile.width)
        path = TilePath.tile(level: level, number: tile.number, width: tile.width)
      } else {
        bytes = try log.bundle(number: tile.number, width: tile.width)
        path = TilePath.bundle(number: tile.number, width: tile.width)
      }
      if try add(bytes, path) { written += 1 }
      if index % 64 == 63 { try progress(index + 1, all.count) }
    }
    // One call makes all of the tiles durable before the checkpoint can be seen.
    if written > 0 { sync() }
    try put(Array(stored.note.description.utf8), "checkpoint", durably: true)
    return Report(written: written, files: all.count)
  }

  /// What was published here before must be the beginning of this log.
  private func refuseContradiction(_ log: EventLog, _ checkpoint: Checkpoint) throws {
    guard let bytes = try read("checkpoint", limit: SignedNote.maximumBytes) else { return }
    guard let note = try? SignedNote(parsing: bytes),
      let before = try? Checkpoint(text: note.text), before.origin == checkpoint.origin,
      before.size <= checkpoint.size, try log.root(at: before.size) == before.root
    else { throw Fault.contradicts(path: folder + "/checkpoint") }
  }

  /// False when it is there already.
  private func add(_ bytes: [UInt8], _ path: String) throws -> Bool {
    if let found = try read(path, limit: bytes.count) {
      guard found == bytes else { throw Fault.contradicts(path: folder + "/" + path) }
      return false
    }
    try put(bytes, path, durably: false)
    return true
  }

  /// Nil where there is no file; one byte more than `limit` of a longer one.
  private func read(_ path: String, limit: Int) throws(Fault) -> [UInt8]? {
    let path = folder + "/" + path
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      if errno == ENOENT { return nil }
      throw .file(path: path, errno: errno)
    }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: limit + 1)
    var count = 0
    while count < bytes.count {
      let got = bytes.withUnsafeMutableBytes { buffer in
        readBytes(descriptor, buffer.baseAddress! + count, buffer.count - count)
      }
      guard got >= 0 else { throw .file(path: path, errno: errno) }
      if got == 0 { break }
      count += got
    }
    return Array(bytes.prefix(count))
  }

  /// Written beside and moved into place: nobody sees half of a file.
  private func put(_ bytes: [UInt8], _ path: String, durably: Bool) throws(Fault) {
    let path = folder + "/" + path
    try makeFolder(of: path)
    let new = path + ".new"
    let descriptor = open(new, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw .file(path: new, errno: errno) }
    var written = 0
    while written < bytes.count {
      let put = bytes.withUnsafeBytes { buffer in
        write(descriptor, buffer.baseAddress! + written, buffer.count - written)
      }
      guard put > 0 else {
        let number = errno
        close(descriptor)
        unlink(new)
        throw .file(path: new, errno: number)
      }
      written += put
    }
    guard !durably || fsync(descriptor) == 0, close(descriptor) == 0, rename(new, path) == 0 else {
      throw .file(path: path, errno: errno)
    }
  }

  /// The folders that a path needs, those of the publication included.
  private func makeFolder(of path: String) throws(Fault) {
    let folder = String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)])
    guard !folder.isEmpty, mkdir(folder, 0o755) != 0, errno != EEXIST else { return }
    guard errno == ENOENT else { throw .file(path: folder, errno: errno) }
    try makeFolder(of: folder)
    guard mkdir(folder, 0o755) == 0 || errno == EEXIST else {
      throw .file(path: folder, errno: errno)
    }
  }

  /// Why nothing more was published.
  public enum Fault: Error, Sendable, Equatable {
    /// What stands there is not the beginning of this log.
    case contradicts(path: String)
    case file(path: String, errno: Int32)

    public var code: String {
      switch self {
      case .contradicts: "publish.contradicts"
      case .file: "file.failed"
      }
    }
  }
}

/// `read(2)`, by a name that a type with a `read` of its own does not hide.
private func readBytes(_ descriptor: Int32, _ start: UnsafeMutableRawPointer, _ count: Int) -> Int {
  read(descriptor, start, count)
}
