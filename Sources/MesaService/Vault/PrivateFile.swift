#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Small files that nobody else may read, written so that they are whole or not there.
enum PrivateFile {
  enum Kind { case file, folder, other }

  struct Status {
    let kind: Kind
    let bytes: Int
    /// Permission bits.
    let mode: UInt32

    /// Group or others have a right of any kind.
    var isOpen: Bool { mode & 0o077 != 0 }
  }

  /// Follows links; nil where there is nothing.
  static func status(_ path: String) throws(VaultFault) -> Status? {
    var info = stat()
    guard stat(path, &info) == 0 else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw failure(path)
    }
    let kind: Kind =
      switch info.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      default: .other
      }
    return Status(kind: kind, bytes: Int(info.st_size), mode: UInt32(info.st_mode) & 0o7777)
  }

  static func failure(_ path: String) -> VaultFault { .file(path: path, errno: errno) }

  /// A folder for its owner alone, where there was nothing.
  static func makeFolder(_ path: String) throws(VaultFault) {
    guard mkdir(path, 0o700) == 0 else { throw failure(path) }
  }

  /// Writes a new file, synced; refuses one that exists.
  static func write(
    _ bytes: UnsafeRawBufferPointer, to path: String, mode: UInt32
  ) throws(VaultFault) {
    try fill(path, mode) { (put) throws(VaultFault) in try put(bytes) }
  }

  /// Copies a file of any size to a new one, synced.
  static func copy(_ from: String, to path: String, mode: UInt32) throws(VaultFault) {
    try fill(path, mode) { (put) throws(VaultFault) in try read(from, put) }
  }

  private static func fill(
    _ path: String, _ mode: UInt32,
    _ body: ((UnsafeRawBufferPointer) throws(VaultFault) -> Void) throws(VaultFault) -> Void
  ) throws(VaultFault) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode_t(mode))
    guard descriptor >= 0 else { throw failure(path) }
    defer { close(descriptor) }
    try body { (bytes) throws(VaultFault) in
      var written = 0
      while written < bytes.count {
        let count = posixWrite(descriptor, UnsafeRawBufferPointer(rebasing: bytes[written...]))
        guard count > 0 else { throw failure(path) }
        written += count
      }
    }
    guard fsync(descriptor) == 0 else { throw failure(path) }
  }

  /// Hands the file to `body` in pieces, so that its size does not matter.
  static func read(
    _ path: String, _ body: (UnsafeRawBufferPointer) throws(VaultFault) -> Void
  ) throws(VaultFault) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(path) }
    defer { close(descriptor) }
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 16)
    defer { buffer.deallocate() }
    while true {
      let count = posixRead(descriptor, buffer)
      guard count >= 0 else { throw failure(path) }
      if count == 0 { return }
      try body(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
    }
  }

  /// The same for a body that fails in its own ways.
  static func pieces(
    of path: String, _ body: (UnsafeRawBufferPointer) throws -> Void
  ) throws {
    var failure: (any Error)?
    try read(path) { (piece) throws(VaultFault) in
      guard failure == nil else { return }
      do { try body(piece) } catch { failure = error }
    }
    if let failure { throw failure }
  }

  /// The whole of a small file.
  static func bytes(of path: String) throws(VaultFault) -> [UInt8] {
    var bytes: [UInt8] = []
    try read(path) { bytes += $0 }
    return bytes
  }

  /// Makes a file's bytes, or a folder's names, durable.
  static func sync(_ path: String) throws(VaultFault) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(path) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw failure(path) }
  }

  /// Puts a finished folder where nothing is, or an empty folder, durably.
  static func moveFolder(_ from: String, to path: String) throws(VaultFault) {
    try sync(from)
    guard rename(from, path) == 0 else { throw failure(path) }
    try sync(parent(of: path))
  }

  static func setMode(_ mode: UInt32, of path: String) throws(VaultFault) {
    guard chmod(path, mode_t(mode)) == 0 else { throw failure(path) }
  }

  /// Names in a folder, sorted; nil where there is no folder.
  static func names(in path: String) -> [String]? {
    guard let folder = opendir(path) else { return nil }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// Removes a file where there is one.
  static func remove(_ path: String) { unlink(path) }

  /// Removes a folder that holds files only, as far as that goes.
  static func discard(_ path: String) {
    for name in names(in: path) ?? [] { unlink(path + "/" + name) }
    rmdir(path)
  }

  /// Removes a folder with all that is in it, as far as that goes; a link goes, not what it leads to.
  static func discardTree(_ path: String) {
    for name in names(in: path) ?? [] {
      let inner = path + "/" + name
      var info = stat()
      if lstat(inner, &info) == 0, info.st_mode & S_IFMT == S_IFDIR {
        discardTree(inner)
      } else {
        unlink(inner)
      }
    }
    rmdir(path)
  }

  static func parent(of path: String) -> String {
    let trimmed = trimmed(path)
    guard let slash = trimmed.lastIndex(of: "/") else { return "." }
    return slash == trimmed.startIndex ? "/" : String(trimmed[..<slash])
  }

  /// The last part of a path.
  static func name(of path: String) -> String {
    let trimmed = trimmed(path)
    return trimmed.lastIndex(of: "/").map { String(trimmed[trimmed.index(after: $0)...]) }
      ?? trimmed
  }

  /// Without the slashes at its end.
  static func trimmed(_ path: String) -> String {
    var path = path[...]
    while path.count > 1, path.last == "/" { path.removeLast() }
    return String(path)
  }
}

// By names of their own: within the type, its members would hide the system's functions.
private func posixWrite(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  write(descriptor, bytes.baseAddress, bytes.count)
}

private func posixRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
  read(descriptor, buffer.baseAddress, buffer.count)
}
