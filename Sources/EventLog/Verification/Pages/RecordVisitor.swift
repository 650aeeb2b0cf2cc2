/// Hears of a tree's records in order.
protocol RecordVisitor {
  /// `row` is the row's number in a table, 0 in an index. `record` is valid during the call.
  mutating func visit(row: Int, _ record: UnsafeRawBufferPointer) throws
}
