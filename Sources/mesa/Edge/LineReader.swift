import MesaDomain
import MesaService

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A file that could not be read or written.
struct FileFailure: Error {
  let path: String
  let number: Int32

  var code: String { number == ENOENT ? "input.missing" : "file.failed" }
  var kind: FailureReport.Kind { number == ENOENT ? .missing : .io }
}

/// The lines of a file or of standard input, one at a time, whatever its size.
struct LineReader: ~Copyable {
  private let descriptor: Int32
  private let path: String
  private var buffer: [UInt8] = []
  private var start = 0
  private var ended = false
  /// Number of the line that was read last, from 1.
  private(set) var line = 0
  /// Bytes that make a line too long to be a command.
  static let maximumLine = 1 << 20

  /// - Parameter path: `-` for standard input.
  init(_ path: String) throws {
    self.path = path
    if path == "-" {
      descriptor = 0
    } else {
      descriptor = open(path, O_RDONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw FileFailure(path: path, number: errno) }
    }
  }

  deinit { if descriptor > 0 { close(descriptor) } }

  /// The next line without its end (LF or CRLF); nil after the last.
  ///
  /// - Throws: `FileFailure`, `line.tooLong`, `line.byteOrderMark`; `line` is the one at fault.
  mutating func next() throws -> [UInt8]? {
    while true {
      if let end = buffer[start...].firstIndex(of: 10) {
        defer { start = end + 1 }
        return try checked(buffer[start..<end])
      }
      if ended || buffer.count - start > Self.maximumLine + 1 {
        guard start < buffer.count else { return nil }
        defer { start = buffer.count }
        return try checked(buffer[start...])
      }
      try fill()
    }
  }

  private mutating func checked(_ bytes: ArraySlice<UInt8>) throws -> [UInt8] {
    line += 1
    if line == 1, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { throw Refusal("line.byteOrderMark") }
    let bytes = bytes.last == 13 ? bytes.dropLast() : bytes
    guard bytes.count <= Self.maximumLine else {
      throw Refusal("line.tooLong", ["maximum": .number(Self.maximumLine)])
    }
    return Array(bytes)
  }

  private mutating func fill() throws {
    buffer.removeFirst(start)
    start = 0
    let count = 1 << 16
    var chunk = [UInt8](repeating: 0, count: count)
    while true {
      let got = read(descriptor, &chunk, count)
      if got < 0, errno == EINTR { continue }
      guard got >= 0 else { throw FileFailure(path: path, number: errno) }
      ended = got == 0
      buffer += chunk[..<got]
      return
    }
  }

  /// The whole of a file.
  ///
  /// - Parameter limit: bytes beyond which it is not read on; what is parsed then refuses it.
  static func bytes(of path: String, upTo limit: Int = .max) throws -> [UInt8] {
    var reader = try LineReader(path)
    while !reader.ended, reader.buffer.count <= limit { try reader.fill() }
    return reader.buffer
  }
}
