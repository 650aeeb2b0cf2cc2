import GRDB

/// Copies of the views as they were at some positions, from which the past is answered without
/// replaying the log from its beginning.
///
/// As disposable as the views: what they hold can be made again. They lie `interval` entries apart,
/// and the interval doubles as the log grows, so that there are never more than `most` of them.
struct Snapshots: Sendable {
  /// Entries between two of them in a small log.
  static let shortest = 32_768
  static let most = 12

  let folder: String
  var shortest = Self.shortest

  /// Entries between two snapshots of a log of that size.
  func interval(_ size: Int) -> Int {
    var interval = shortest
    while size / interval > Self.most { interval *= 2 }
    return interval
  }

  /// The next position after that one at which a copy is due.
  func next(after position: Int) -> Int {
    let interval = interval(position)
    return (position / interval + 1) * interval
  }

  /// Copies the views, which stand at `position`, where a copy is due; gives up those that have come
  /// to lie too close.
  ///
  /// A copy under its name is whole: it is synced before it gets it.
  func take(_ database: any DatabaseReader, at position: Int) throws {
    let interval = interval(position)
    guard position > 0, position.isMultiple(of: interval) else { return }
    if try PrivateFile.status(folder) == nil { try PrivateFile.makeFolder(folder) }
    let path = path(position)
    let new = path + ".new"
    remove(new)
    let copy = try DatabaseQueue(path: new)
    try database.backup(to: copy)
    // A file of its own: nothing beside it has to be kept together with it.
    try copy.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
    try copy.close()
    try PrivateFile.setMode(0o600, of: new)
    try PrivateFile.sync(new)
    try PrivateFile.moveFolder(new, to: path)
    for other in positions where !other.isMultiple(of: interval) { remove(self.path(other)) }
  }

  /// The copies at or before that position, the nearest first.
  func before(_ position: Int) -> [String] {
    positions.filter { $0 <= position }.reversed().map(path)
  }

  /// Gives up copies beyond the log's end: the log has been replaced by a shorter one.
  func keep(upTo size: Int) {
    for position in positions where position > size { remove(path(position)) }
  }

  func removeAll() { for position in positions { remove(path(position)) } }

  private var positions: [Int] {
    (PrivateFile.names(in: folder) ?? []).compactMap { name in
      guard name.hasPrefix("views-"), name.hasSuffix(".sqlite") else { return nil }
      return Int(name.dropFirst(6).dropLast(7))
    }.sorted()
  }

  private func path(_ position: Int) -> String { "\(folder)/views-\(position).sqlite" }

  private func remove(_ path: String) {
    for suffix in ["", "-journal", "-wal", "-shm"] { PrivateFile.remove(path + suffix) }
  }
}
