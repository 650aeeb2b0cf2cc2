#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Reads a bundle's archive from its file, which anybody may have made.
///
/// Nothing is unpacked by name: files are found, and read as pieces of this one. What an archive says
/// of lengths is believed as far as its own length goes, and nothing in it is compressed, so it never
/// takes more room than it has.
final class TarReader {
  struct Member: Sendable, Equatable {
    let name: String
    /// Where its bytes begin.
    let offset: Int
    let size: Int
  }

  /// More than a bundle has.
  private static let mostMembers = 4_096
  static let pieceBytes = 1 << 18

  /// In the order of the archive, each name once.
  let members: [Member]
  private let path: String
  private let descriptor: Int32

  /// - Throws: `input.missing`; `bundle.malformed` for what is not exactly an archive as it is
  ///   written: a header altered, a name twice, bytes missing or left over.
  init(_ path: String) throws {
    self.path = path
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw PrivateFile.failure(path) }
    do {
      members = try Self.members(of: path, descriptor)
    } catch {
      close(descriptor)
      throw error
    }
  }

  deinit { close(descriptor) }

  private static func members(of path: String, _ descriptor: Int32) throws -> [Member] {
    var info = stat()
    guard fstat(descriptor, &info) == 0 else { throw PrivateFile.failure(path) }
    let size = Int(info.st_size)
    guard info.st_mode & S_IFMT == S_IFREG, size.isMultiple(of: TarHeader.byteCount) else {
      throw BundleFault.malformed(offset: 0)
    }
    var members: [Member] = []
    var names: Set<String> = []
    var offset = 0
    while true {
      let block = try read(descriptor, TarHeader.byteCount, at: offset, path)
      if block.allSatisfy({ $0 == 0 }) { break }
      guard let header = TarHeader(block), names.insert(header.name).inserted,
        members.count < mostMembers
      else { throw BundleFault.malformed(offset: offset) }
      let start = offset + TarHeader.byteCount
      let end = start + header.size
      let padding = TarHeader.padding(header.size)
      guard end + padding <= size else { throw BundleFault.malformed(offset: offset) }
      guard try read(descriptor, padding, at: end, path).allSatisfy({ $0 == 0 }) else {
        throw BundleFault.malformed(offset: end)
      }
      members.append(Member(name: header.name, offset: start, size: header.size))
      offset = end + padding
    }
    // Two empty blocks, and there it ends.
    let rest = try read(descriptor, TarHeader.byteCount, at: offset + TarHeader.byteCount, path)
    guard rest.allSatisfy({ $0 == 0 }), offset + 2 * TarHeader.byteCount == size else {
      throw BundleFault.malformed(offset: offset)
    }
    return members
  }

  /// - Throws: `bundle.malformed` where the file ends before.
  private static func read(
    _ descriptor: Int32, _ count: Int, at offset: Int, _ path: String
  ) throws -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    var done = 0
    while done < count {
      let read = bytes.withUnsafeMutableBytes {
        pread(descriptor, $0.baseAddress.map { $0 + done }, count - done, off_t(offset + done))
      }
      guard read >= 0 else { throw PrivateFile.failure(path) }
      guard read > 0 else { throw BundleFault.malformed(offset: offset) }
      done += read
    }
    return bytes
  }

  func member(_ name: String) -> Member? { members.first { $0.name == name } }

  /// The whole of a file that is no longer than that.
  func bytes(of member: Member, upTo limit: Int) throws -> [UInt8] {
    guard member.size <= limit else { throw BundleFault.malformed(offset: member.offset) }
    return try Self.read(descriptor, member.size, at: member.offset, path)
  }

  /// Hands a file on in pieces.
  func read(_ member: Member, _ body: (ArraySlice<UInt8>) throws -> Void) throws {
    var done = 0
    while done < member.size {
      let count = min(Self.pieceBytes, member.size - done)
      try body(try Self.read(descriptor, count, at: member.offset + done, path)[...])
      done += count
    }
  }
}
