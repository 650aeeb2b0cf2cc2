/// The fields of a record (SQLite file format, 2.1), taken one after the other.
///
/// Whatever does not fit, or is of another type than asked for, is nil: the bytes come from a file
/// that may say anything.
struct Fields {
  private let bytes: UnsafeRawBufferPointer
  private var type: Int
  private var value: Int
  private let types: Int

  @inline(__always) init?(_ bytes: UnsafeRawBufferPointer) {
    guard let (header, read) = bytes.varint(0), header >= read, header <= bytes.count else {
      return nil
    }
    self.bytes = bytes
    type = read
    types = header
    value = header
  }

  /// All of the record was taken, and there is nothing more in it.
  @inline(__always) var isEnd: Bool { type == types && value == bytes.count }

  @inline(__always) private mutating func next() -> Int? {
    guard type < types, let (serial, read) = bytes.varint(type) else { return nil }
    type += read
    return type <= types ? serial : nil
  }

  /// A column that the row's own number stands for.
  @inline(__always) mutating func null() -> Bool { next() == 0 }

  @inline(__always) mutating func integer() -> Int? {
    guard let serial = next() else { return nil }
    switch serial {
    case 8: return 0
    case 9: return 1
    case 1...6:
      let count = serial < 5 ? serial : serial == 5 ? 6 : 8
      guard value + count <= bytes.count else { return nil }
      var number = Int(Int8(bitPattern: bytes[value]))
      for offset in 1..<max(count, 1) { number = number << 8 | Int(bytes[value + offset]) }
      value += count
      return number
    default: return nil
    }
  }

  @inline(__always) mutating func text() -> UnsafeRawBufferPointer? { run(odd: 1) }

  @inline(__always) mutating func blob() -> UnsafeRawBufferPointer? { run(odd: 0) }

  @inline(__always) private mutating func run(odd: Int) -> UnsafeRawBufferPointer? {
    guard let serial = next(), serial >= 12, serial & 1 == odd else { return nil }
    let count = (serial - 12) / 2
    guard count <= bytes.count - value else { return nil }
    defer { value += count }
    return bytes[slice: value..<(value + count)]
  }
}

extension UnsafeRawBufferPointer {
  /// A number of one to nine bytes, seven bits in each but the last, and how many bytes; nil where
  /// it ends beyond, or is not positive.
  @inline(__always) func varint(_ offset: Int) -> (value: Int, count: Int)? {
    guard offset < count else { return nil }
    let first = self[offset]
    if first < 0x80 { return (Int(first), 1) }
    return longVarint(offset)
  }

  private func longVarint(_ offset: Int) -> (value: Int, count: Int)? {
    var value: UInt64 = 0
    for index in 0..<9 {
      guard offset + index < count else { return nil }
      let byte = self[offset + index]
      if index == 8 {
        value = value << 8 | UInt64(byte)
        return value <= UInt64(Int.max) ? (Int(value), 9) : nil
      }
      value = value << 7 | UInt64(byte & 0x7F)
      if byte < 0x80 { return (Int(value), index + 1) }
    }
    return nil
  }

  @inline(__always) func short(_ offset: Int) -> Int {
    Int(UInt16(bigEndian: loadUnaligned(fromByteOffset: offset, as: UInt16.self)))
  }

  @inline(__always) func long(_ offset: Int) -> Int {
    Int(UInt32(bigEndian: loadUnaligned(fromByteOffset: offset, as: UInt32.self)))
  }
}
