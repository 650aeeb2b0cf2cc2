import Crypto

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Writes a bundle's archive, file after file; under its name only once it is whole.
final class TarWriter {
  private let path: String
  private let new: String
  private let descriptor: Int32
  private var offset = 0
  /// The file that is being written.
  private var current = (name: "", start: 0, hash: SHA256(), size: 0)
  /// What was written: names in their order, lengths and digests.
  private(set) var files: [BundleManifest.File] = []

  /// - Throws: `bundle.exists` where something is at `path`; `VaultFault.file`.
  init(at path: String) throws {
    guard try PrivateFile.status(path) == nil else {
      throw ServiceFailure("bundle.exists", .dataError, ["path": path])
    }
    self.path = path
    new = path + ".new-" + Base32.text(Randomness.system.bytes(5))
    descriptor = open(new, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, mode_t(0o600))
    guard descriptor >= 0 else { throw PrivateFile.failure(path) }
  }

  deinit {
    posixClose(descriptor)
    // Gone already where it got its name.
    unlink(new)
  }

  func add(_ name: String, _ bytes: [UInt8]) throws {
    try begin(name)
    try append(bytes)
    try end()
  }

  /// A file whose length is known once it is written: its header is put before it then.
  func begin(_ name: String) throws {
    current = (name, offset, SHA256(), 0)
    offset += TarHeader.byteCount
  }

  func append(_ bytes: [UInt8]) throws {
    try bytes.withUnsafeBytes { bytes in
      current.hash.update(bufferPointer: bytes)
      try write(bytes, at: offset)
    }
    current.size += bytes.count
    offset += bytes.count
  }

  func end() throws {
    guard let header = TarHeader(name: current.name, size: current.size) else {
      throw ServiceFailure("bundle.tooLarge", .dataError, ["name": current.name])
    }
    try header.bytes.withUnsafeBytes { try write($0, at: current.start) }
    let padding = TarHeader.padding(current.size)
    try [UInt8](repeating: 0, count: padding).withUnsafeBytes { try write($0, at: offset) }
    offset += padding
    files.append(
      .init(
        name: current.name, bytes: current.size,
        sha256: hexadecimal(current.hash.finalize())))
  }

  /// Ends the archive and gives it its name, durably.
  func finish() throws {
    try [UInt8](repeating: 0, count: 2 * TarHeader.byteCount).withUnsafeBytes {
      try write($0, at: offset)
    }
    guard fsync(descriptor) == 0 else { throw PrivateFile.failure(path) }
    // A link fails where somebody was faster; a rename would take the other's place.
    guard link(new, path) == 0 else { throw PrivateFile.failure(path) }
    try PrivateFile.sync(PrivateFile.parent(of: path))
  }

  private func write(_ bytes: UnsafeRawBufferPointer, at offset: Int) throws {
    var written = 0
    while written < bytes.count {
      let rest = UnsafeRawBufferPointer(rebasing: bytes[written...])
      let count = pwrite(descriptor, rest.baseAddress, rest.count, off_t(offset + written))
      guard count > 0 else { throw PrivateFile.failure(path) }
      written += count
    }
  }
}

private func posixClose(_ descriptor: Int32) { close(descriptor) }
