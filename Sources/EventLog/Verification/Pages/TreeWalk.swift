/// A part of a tree that is walked on its own.
enum TreePart: Sendable {
  /// The tree under this page, so many levels above its leaves; rows after `after` and, where it is
  /// known, up to `through`.
  case branch(page: Int, height: Int, after: Int, through: Int?)
  /// One record that stands between two branches of an index.
  case record([UInt8])
  /// Here the tree cannot be read further.
  case broken(PageFault)
}

/// Goes through trees page by page, and remembers which pages they stand on.
final class TreeWalk {
  private(set) var use: PageUse
  private let reader: PageReader
  /// One page for each level, leaves first.
  private var buffers: [UnsafeMutableRawBufferPointer] = []
  private var taken: TakenBytes
  private var scratch: UnsafeMutableRawBufferPointer
  private let link: UnsafeMutableRawBufferPointer
  private var lastRow = -1
  /// Leaves of a table that is only appended to mostly follow each other.
  private let ahead: UnsafeMutableRawBufferPointer
  private var aheadPages = 0..<0
  private var lastLeaf = 0

  private static let deepest = 20
  private static let pagesAhead = 16
  /// Longer than any record of a log; what says to be longer is damaged.
  private static let longestRecord = 1 << 21

  init(_ reader: PageReader) {
    self.reader = reader
    use = PageUse(pages: reader.pages.count)
    taken = TakenBytes(pageSize: reader.pages.size)
    link = .allocate(byteCount: reader.pages.size, alignment: 8)
    scratch = .allocate(byteCount: 1 << 16, alignment: 8)
    ahead = .allocate(byteCount: Self.pagesAhead * reader.pages.size, alignment: 8)
  }

  deinit {
    for buffer in buffers { buffer.deallocate() }
    link.deallocate()
    ahead.deallocate()
    scratch.deallocate()
  }

  /// The parts of a tree, in order: enough of them to share, and each little work.
  func parts(of root: Int, table: Bool) -> [TreePart] {
    var parts: [TreePart] = []
    do throws(PageFault) {
      let height = try height(of: root)
      if height <= 1 { return [.branch(page: root, height: height, after: -1, through: nil)] }
      var after = -1
      try divide(root, height, table, &after, nil, &parts)
    } catch {
      parts.append(.broken(error))
    }
    return parts
  }

  private func height(of root: Int) throws(PageFault) -> Int {
    var (page, height) = (root, 0)
    while height < Self.deepest {
      let tree = try load(page, 0)
      if tree.kind.isLeaf { return height }
      page = tree.count > 0 ? try tree.cell(0).child : tree.right
      height += 1
    }
    throw PageFault(page: root, what: .header)
  }

  private func divide(
    _ page: Int, _ height: Int, _ table: Bool, _ after: inout Int, _ through: Int?,
    _ parts: inout [TreePart]
  ) throws(PageFault) {
    guard height > 1 else {
      parts.append(.branch(page: page, height: 1, after: after, through: through))
      if let through { after = through }
      return
    }
    let tree = try open(page, height, table)
    for index in 0..<tree.count {
      let cell = try tree.cell(index)
      try divide(cell.child, height - 1, table, &after, table ? cell.row : nil, &parts)
      if !table { parts.append(.record(Array(try record(cell, tree)))) }
    }
    try divide(tree.right, height - 1, table, &after, through, &parts)
  }

  /// Walks a part; its pages and free space are checked on the way.
  func walk(
    _ part: TreePart, table: Bool, _ visitor: inout some RecordVisitor
  ) throws {
    switch part {
    case .branch(let page, let height, let after, let through):
      lastRow = after
      try walk(page, height, table, &visitor)
      if let through, lastRow > through { throw PageFault(page: page, what: .order) }
    case .record(let bytes): try bytes.withUnsafeBytes { try visitor.visit(row: 0, $0) }
    case .broken(let fault): throw fault
    }
  }

  private func walk(
    _ page: Int, _ height: Int, _ table: Bool, _ visitor: inout some RecordVisitor
  ) throws {
    let tree = try open(page, height, table)
    for index in 0..<tree.count {
      let cell = try tree.cell(index)
      if height > 0 { try walk(cell.child, height - 1, table, &visitor) }
      if table {
        // The key between two pages is not smaller than the last row before it.
        guard height > 0 ? cell.row >= lastRow : cell.row > lastRow else {
          throw PageFault(page: page, what: .order)
        }
        lastRow = cell.row
        if height > 0 { continue }
      }
      try visitor.visit(row: cell.row, try record(cell, tree))
    }
    if height > 0 { try walk(tree.right, height - 1, table, &visitor) }
  }

  /// A page that belongs to a tree at this height, its free space checked.
  private func open(_ page: Int, _ height: Int, _ table: Bool) throws(PageFault) -> TreePage {
    try use.take(page)
    let tree = height == 0 && table ? try loadLeaf(page) : try load(page, height)
    guard tree.kind.isTable == table, tree.kind.isLeaf == (height == 0) else {
      throw PageFault(page: page, what: .header)
    }
    try tree.checkSpace(&taken)
    return tree
  }

  private func loadLeaf(_ page: Int) throws(PageFault) -> TreePage {
    let isNear = page > lastLeaf && page < lastLeaf + Self.pagesAhead / 2
    lastLeaf = page
    if !aheadPages.contains(page), isNear {
      let count = reader.read(
        from: page, most: Self.pagesAhead, into: ahead.baseAddress!)
      aheadPages = page..<(page + count)
    }
    guard aheadPages.contains(page) else { return try load(page, 0) }
    let start = (page - aheadPages.lowerBound) * reader.pages.size
    return try TreePage(
      UnsafeRawBufferPointer(rebasing: ahead[start..<(start + reader.pages.size)]), number: page)
  }

  private func load(_ page: Int, _ height: Int) throws(PageFault) -> TreePage {
    while buffers.count <= height {
      buffers.append(.allocate(byteCount: reader.pages.size, alignment: 8))
    }
    try reader.read(page, into: buffers[height].baseAddress!)
    return try TreePage(UnsafeRawBufferPointer(buffers[height]), number: page)
  }

  /// The record of a cell; gathered from its other pages when it is longer than fits.
  @inline(__always) private func record(
    _ cell: TreePage.Cell, _ tree: TreePage
  ) throws(PageFault) -> UnsafeRawBufferPointer {
    let local = tree.slice(cell.local)
    if cell.overflow == 0 { return local }
    return try gather(cell, tree, local)
  }

  private func gather(
    _ cell: TreePage.Cell, _ tree: TreePage, _ local: UnsafeRawBufferPointer
  ) throws(PageFault) -> UnsafeRawBufferPointer {
    guard cell.length <= Self.longestRecord else { throw PageFault(page: tree.number, what: .cell) }
    if scratch.count < cell.length {
      scratch.deallocate()
      scratch = .allocate(byteCount: cell.length, alignment: 8)
    }
    scratch.copyMemory(from: local)
    var (filled, next) = (local.count, cell.overflow)
    while filled < cell.length {
      try use.take(next)
      let page = next
      try reader.read(page, into: link.baseAddress!)
      let part = min(cell.length - filled, link.count - 4)
      UnsafeMutableRawBufferPointer(rebasing: scratch[filled...])
        .copyMemory(from: UnsafeRawBufferPointer(rebasing: link[4..<(4 + part)]))
      filled += part
      next = UnsafeRawBufferPointer(link).long(0)
      guard (next == 0) == (filled == cell.length) else {
        throw PageFault(page: page, what: .cell)
      }
    }
    return UnsafeRawBufferPointer(rebasing: scratch[..<cell.length])
  }
}
