/// Which pages of a file hold something, a bit for each.
struct PageUse {
  private var words: [UInt64]
  private let count: Int

  init(pages count: Int) {
    self.count = count
    words = [UInt64](repeating: 0, count: count / 64 + 1)
  }

  /// - Throws: when something else stands on the page, or there is none.
  mutating func take(_ page: Int) throws(PageFault) {
    guard page >= 1, page <= count else { throw PageFault(page: page, what: .unreadable) }
    let mask = UInt64(1) << UInt64(page & 63)
    guard words[page >> 6] & mask == 0 else { throw PageFault(page: page, what: .use) }
    words[page >> 6] |= mask
  }

  /// - Throws: when both have one page.
  mutating func join(_ other: PageUse) throws(PageFault) {
    for index in words.indices {
      let both = words[index] & other.words[index]
      guard both == 0 else {
        throw PageFault(page: index << 6 + both.trailingZeroBitCount, what: .use)
      }
      words[index] |= other.words[index]
    }
  }

  /// - Throws: for the first page on which nothing stands.
  func checkAll(but lockPage: Int) throws(PageFault) {
    for page in 1...count where words[page >> 6] >> UInt64(page & 63) & 1 == 0 {
      guard page == lockPage else { throw PageFault(page: page, what: .use) }
    }
  }
}

extension PageReader {
  /// The file's header, and the pages that are listed as free.
  func checkHeader(_ use: inout PageUse) throws(PageFault) {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: pages.size, alignment: 8)
    defer { buffer.deallocate() }
    try read(1, into: buffer.baseAddress!)
    let header = UnsafeRawBufferPointer(buffer)
    // All of each page is used, nothing moves when pages become free, and texts are UTF-8.
    guard header[20] == 0, header.long(52) == 0, header.long(64) == 0, header.long(56) == 1 else {
      throw PageFault(page: 1, what: .header)
    }
    var trunk = header.long(32)
    let free = header.long(36)
    var found = 0
    while found < free {
      try use.take(trunk)
      let page = trunk
      try read(trunk, into: buffer.baseAddress!)
      let leaves = header.long(4)
      found += 1 + leaves
      guard leaves <= pages.size / 4 - 2, found <= free else {
        throw PageFault(page: page, what: .space)
      }
      for leaf in 0..<leaves { try use.take(header.long(8 + 4 * leaf)) }
      trunk = header.long(0)
      guard (trunk == 0) == (found == free) else { throw PageFault(page: page, what: .space) }
    }
  }
}
