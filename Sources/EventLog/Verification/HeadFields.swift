import Canonical

/// The head as its page tells it.
struct HeadFields: RecordVisitor {
  private(set) var stored: StoredHead?

  mutating func visit(row: Int, _ record: UnsafeRawBufferPointer) throws {
    guard row == 1, stored == nil, var fields = Fields(record), fields.null(),
      let size = fields.integer(), let root = fields.blob(), let frontier = fields.blob(),
      let at = fields.integer(), let behind = fields.integer(), fields.isEnd, size >= 0,
      let stored = try? StoredHead(
        size: size, root: root, frontier: frontier, at: at, behind: behind)
    else { throw VerificationFailure(.head) }
    self.stored = stored
  }

  /// The size that a page of the head's table says, nil for a page of another kind.
  static func size(onPage page: UnsafeRawBufferPointer, pageSize: Int) -> Int? {
    guard let tree = try? TreePage(page, number: 2), tree.kind == .leafTable, tree.count > 0,
      let cell = try? tree.cell(0), var fields = Fields(tree.slice(cell.local)), fields.null()
    else { return nil }
    return fields.integer()
  }
}

/// Tables of which the pages are looked at here, and the rows elsewhere.
struct AnyRows: RecordVisitor {
  private(set) var count = 0

  mutating func visit(row: Int, _ record: UnsafeRawBufferPointer) { count += 1 }
}
