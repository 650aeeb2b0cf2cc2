#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The pages of committed transactions that stand in a write-ahead log (SQLite file format, 4).
///
/// Kept in memory: SQLite moves them to the file after a thousand, while nobody reads.
final class WriteAheadPages: Sendable {
  /// Pages of the file after the last transaction, nil when there is none.
  let count: Int?
  /// Transactions from a damaged frame on that were followed by another: they were durable by then,
  /// so that no power cut can explain it.
  let lost: Int
  /// The last transaction is damaged, or a power cut caught it.
  let isTorn: Bool
  private let bytes: [UInt8]
  /// Where a page's newest content begins.
  private let places: [Int: Int]
  private let pageSize: Int

  private static let header = 32
  private static let frameHeader = 24

  /// `accepts` sees each page of a transaction; the first one refused ends before it.
  convenience init(
    path: String, pageSize: Int, accepts: (_ number: Int, UnsafeRawBufferPointer) -> Bool
  ) throws {
    var bytes = try Self.whole(path)
    var scan = Scan()
    for _ in 0..<5 {
      scan = bytes.withUnsafeBytes { Self.scan($0, pageSize, accepts) }
      // A frame that is being written looks damaged until it is.
      guard scan.behind > 0 else { break }
      usleep(20_000)
      let later = try Self.whole(path)
      if later == bytes { break }
      bytes = later
    }
    self.init(scan, bytes, pageSize)
  }

  /// A writer may begin the file anew while it is read: then the header is another after it.
  private static func whole(_ path: String) throws -> [UInt8] {
    for _ in 0..<100 {
      let bytes = try contents(path)
      if bytes.prefix(header) == (try contents(path, header))[...] { return bytes }
    }
    throw LogFault.storage(code: -EAGAIN, reason: "the write-ahead log changes all the time")
  }

  convenience init(
    bytes: [UInt8], pageSize: Int, accepts: (_ number: Int, UnsafeRawBufferPointer) -> Bool
  ) {
    self.init(bytes.withUnsafeBytes { Self.scan($0, pageSize, accepts) }, bytes, pageSize)
  }

  private init(_ scan: Scan, _ bytes: [UInt8], _ pageSize: Int) {
    self.pageSize = pageSize
    (count, places) = (scan.count, scan.places)
    (lost, isTorn) = (max(0, scan.behind - 1), scan.behind > 0)
    self.bytes = places.isEmpty ? [] : bytes
  }

  var isEmpty: Bool { places.isEmpty }

  /// False for a page that is not here.
  func copy(_ number: Int, to buffer: UnsafeMutableRawPointer) -> Bool {
    guard !places.isEmpty, let place = places[number] else { return false }
    bytes.withUnsafeBytes {
      buffer.copyMemory(from: $0.baseAddress! + place, byteCount: pageSize)
    }
    return true
  }

  private struct Scan {
    var count: Int?
    var places: [Int: Int] = [:]
    var behind = 0
  }

  private static func scan(
    _ bytes: UnsafeRawBufferPointer, _ pageSize: Int,
    _ accepts: (Int, UnsafeRawBufferPointer) -> Bool
  ) -> Scan {
    var scan = Scan()
    let frame = frameHeader + pageSize
    guard bytes.count >= header + frame else { return scan }
    var sum = Checksum(bigEndian: bytes.word(0) & 1 == 1)
    sum.add(bytes[slice: 0..<24])
    guard bytes.word(0) & ~1 == 0x377F_0682, bytes.word(8) == pageSize,
      sum.matches(bytes, at: 24)
    else {
      // Nothing is believed then; it was written, and synced, before the first frame.
      scan.behind = transactions(from: header, frame, bytes, generation: header + 8)
      return scan
    }
    var pending: [Int: Int] = [:]
    var accepting = true
    var offset = header
    while offset + frame <= bytes.count {
      let (number, size) = (bytes.word(offset), bytes.word(offset + 4))
      let page = (offset + frameHeader)..<(offset + frame)
      sum.add(bytes[slice: offset..<(offset + 8)])
      sum.add(bytes[slice: page])
      let isOfThis = bytes.isFrame(offset, ofGeneration: 16)
      let isNext = sum.matches(bytes, at: offset + 16)
      guard isOfThis, isNext, number > 0 else {
        // Of an older generation, unless one of the two says otherwise.
        guard isOfThis || isNext else { break }
        scan.behind = max(1, transactions(from: offset, frame, bytes, generation: 16))
        return scan
      }
      // What comes later is looked at all the same: damage there is damage.
      accepting = accepting && accepts(number, bytes[slice: page])
      pending[number] = page.lowerBound
      if size > 0 {
        if accepting {
          scan.places.merge(pending) { _, newer in newer }
          scan.count = size
        }
        pending = [:]
      }
      offset += frame
    }
    // The end of a transaction is missing.
    scan.behind = pending.isEmpty ? 0 : 1
    return scan
  }

  /// Ends of transactions of the same generation from `offset` on, whatever their checksums say.
  private static func transactions(
    from offset: Int, _ frame: Int, _ bytes: UnsafeRawBufferPointer, generation: Int
  ) -> Int {
    stride(from: offset, through: bytes.count - frame, by: frame).count {
      bytes.isFrame($0, ofGeneration: generation) && bytes.word($0 + 4) > 0
    }
  }

  private static func contents(_ path: String, _ most: Int = .max) throws -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      if errno == ENOENT { return [] }
      throw LogFault.system()
    }
    // No lock of SQLite's is on this file: those are on the shared memory beside it.
    defer { close(descriptor) }
    let end = min(Int(lseek(descriptor, 0, SEEK_END)), most)
    guard end > 0 else { return [] }
    return try [UInt8](unsafeUninitializedCapacity: end) { buffer, count in
      while count < end {
        let got = pread(descriptor, buffer.baseAddress! + count, end - count, off_t(count))
        if got < 0, errno == EINTR { continue }
        guard got >= 0 else { throw LogFault.system() }
        if got == 0 { break }
        count += got
      }
    }
  }
}

/// The running checksum of a write-ahead log.
private struct Checksum {
  let bigEndian: Bool
  var first: UInt32 = 0
  var second: UInt32 = 0

  init(bigEndian: Bool) { self.bigEndian = bigEndian }

  mutating func add(_ bytes: UnsafeRawBufferPointer) {
    for offset in stride(from: 0, to: bytes.count - 7, by: 8) {
      first &+= number(bytes, offset) &+ second
      second &+= number(bytes, offset + 4) &+ first
    }
  }

  func matches(_ bytes: UnsafeRawBufferPointer, at offset: Int) -> Bool {
    bytes.word(offset) == first && bytes.word(offset + 4) == second
  }

  private func number(_ bytes: UnsafeRawBufferPointer, _ offset: Int) -> UInt32 {
    let word = bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self)
    return bigEndian ? UInt32(bigEndian: word) : UInt32(littleEndian: word)
  }
}

extension UnsafeRawBufferPointer {
  /// Four bytes, big-endian.
  @inline(__always) fileprivate func word(_ offset: Int) -> Int {
    Int(UInt32(bigEndian: loadUnaligned(fromByteOffset: offset, as: UInt32.self)))
  }

  /// Whether a frame is of the generation of which the eight bytes stand there.
  fileprivate func isFrame(_ frame: Int, ofGeneration salts: Int) -> Bool {
    loadUnaligned(fromByteOffset: frame + 8, as: UInt64.self)
      == loadUnaligned(fromByteOffset: salts, as: UInt64.self)
  }
}
