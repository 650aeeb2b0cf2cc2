/// One page of a b-tree (SQLite file format, 1.6).
struct TreePage {
  enum Kind: UInt8 {
    case interiorIndex = 2
    case interiorTable = 5
    case leafIndex = 10
    case leafTable = 13

    var isLeaf: Bool { self == .leafIndex || self == .leafTable }
    var isTable: Bool { self == .interiorTable || self == .leafTable }
  }

  /// One cell: what it holds depends on the page's kind.
  struct Cell {
    /// The page to its left, in an interior page.
    var child = 0
    /// In a table.
    var row = 0
    /// Of the whole record.
    var length = 0
    /// What of the record stands here.
    var local: Range<Int> = 0..<0
    /// Where the record goes on; 0 when it does not.
    var overflow = 0
    var end = 0
  }

  let number: Int
  let kind: Kind
  let count: Int
  /// The last child of an interior page.
  let right: Int
  private let bytes: UnsafeRawBufferPointer
  /// Page 1 begins with the file's own header.
  private let start: Int
  private let pointers: Int

  /// - Parameter bytes: the page, all of which SQLite uses.
  init(_ bytes: UnsafeRawBufferPointer, number: Int) throws(PageFault) {
    start = number == 1 ? 100 : 0
    guard let kind = Kind(rawValue: bytes[start]) else {
      throw PageFault(page: number, what: .header)
    }
    self.bytes = bytes
    (self.number, self.kind) = (number, kind)
    count = bytes.short(start + 3)
    right = kind.isLeaf ? 0 : bytes.long(start + 8)
    pointers = start + (kind.isLeaf ? 8 : 12)
    guard pointers + 2 * count <= bytes.count else {
      throw PageFault(page: number, what: .header)
    }
  }

  @inline(__always) func slice(_ range: Range<Int>) -> UnsafeRawBufferPointer {
    bytes[slice: range]
  }

  @inline(__always) func cell(_ index: Int) throws(PageFault) -> Cell {
    guard let cell = parse(bytes.short(pointers + 2 * index)) else {
      throw PageFault(page: number, what: .cell)
    }
    return cell
  }

  @inline(__always) private func parse(_ place: Int) -> Cell? {
    guard place >= pointers + 2 * count, place + 4 <= bytes.count else { return nil }
    var cell = Cell()
    var at = place
    if !kind.isLeaf {
      cell.child = bytes.long(at)
      at += 4
    }
    if kind != .interiorTable {
      guard let (length, read) = bytes.varint(at) else { return nil }
      cell.length = length
      at += read
    }
    if kind.isTable {
      guard let (row, read) = bytes.varint(at) else { return nil }
      cell.row = row
      at += read
    }
    if kind == .interiorTable {
      cell.end = max(at, place + 4)
      return cell.end <= bytes.count ? cell : nil
    }
    let local = localLength(cell.length)
    guard local <= bytes.count - at else { return nil }
    cell.local = at..<(at + local)
    at += local
    if local < cell.length {
      guard at + 4 <= bytes.count else { return nil }
      cell.overflow = bytes.long(at)
      at += 4
    }
    cell.end = max(at, place + 4)
    return cell.end <= bytes.count ? cell : nil
  }

  /// How much of a record stands on the page itself.
  @inline(__always) private func localLength(_ length: Int) -> Int {
    let usable = bytes.count
    let most = kind.isTable ? usable - 35 : (usable - 12) * 64 / 255 - 23
    if length <= most { return length }
    let least = (usable - 12) * 32 / 255 - 23
    let best = least + (length - least) % (usable - 4)
    return best <= most ? best : least
  }

  /// Every byte behind the free space in the middle belongs to one cell, to one free block, or is
  /// counted as a fragment: else the next insertion would write over what is there.
  func checkSpace(_ taken: inout TakenBytes) throws(PageFault) {
    let fault = PageFault(page: number, what: .space)
    var content = bytes.short(start + 5)
    if content == 0 { content = 65_536 }
    guard content >= pointers + 2 * count, content <= bytes.count else { throw fault }
    var sum = 0
    var floor = bytes.count
    var isStacked = bytes.short(start + 1) == 0
    for index in 0..<count {
      let place = bytes.short(pointers + 2 * index)
      let end = try cell(index).end
      guard place >= content else { throw fault }
      isStacked = isStacked && end <= floor
      floor = place
      sum += end - place
    }
    // What was only appended to lies one below the other: then nothing lies over anything.
    if !isStacked { sum += try freeBytes(&taken, behind: content) }
    guard sum + Int(bytes[start + 7]) == bytes.count - content else { throw fault }
  }

  /// The bytes in free blocks, of which none lies over a cell or another block, nor a cell over a cell.
  private func freeBytes(
    _ taken: inout TakenBytes, behind content: Int
  ) throws(PageFault) -> Int {
    let fault = PageFault(page: number, what: .space)
    taken.clear()
    for index in 0..<count {
      let place = bytes.short(pointers + 2 * index)
      guard taken.take(place..<(try cell(index).end)) else { throw fault }
    }
    var sum = 0
    var block = bytes.short(start + 1)
    while block != 0 {
      guard block >= content, block + 4 <= bytes.count else { throw fault }
      let (next, length) = (bytes.short(block), bytes.short(block + 2))
      guard length >= 4, block + length <= bytes.count, next == 0 || next > block + length,
        taken.take(block..<(block + length))
      else { throw fault }
      sum += length
      block = next
    }
    return sum
  }
}

/// The bytes of one page that have been accounted for, a bit for each.
struct TakenBytes {
  private var words: [UInt64]

  init(pageSize: Int) { words = [UInt64](repeating: 0, count: (pageSize + 63) / 64) }

  mutating func clear() {
    words.withUnsafeMutableBufferPointer { $0.update(repeating: 0) }
  }

  /// False when one of them is taken already.
  mutating func take(_ range: Range<Int>) -> Bool {
    words.withUnsafeMutableBufferPointer { words in
      var at = range.lowerBound
      while at < range.upperBound {
        let end = min(range.upperBound, (at | 63) + 1)
        let mask = (~UInt64(0) >> UInt64(64 - (end - at))) << UInt64(at & 63)
        if words[at >> 6] & mask != 0 { return false }
        words[at >> 6] |= mask
        at = end
      }
      return true
    }
  }
}
