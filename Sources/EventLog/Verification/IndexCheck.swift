/// Goes through the index over stream and version, in its order.
struct IndexCheck {
  private let connection: Connection
  private let size: Int

  init(_ connection: Connection, size: Int) { (self.connection, self.size) = (connection, size) }

  /// Each stream's versions count from 1 without gaps in the order of the positions, and the
  /// index holds exactly the places that the entries have.
  func run(_ places: MultisetDigest) throws {
    let select = try connection.prepare(
      """
      SELECT stream, version, position FROM entry INDEXED BY entry_stream
      WHERE (stream, version) > (?1, ?2) ORDER BY stream, version LIMIT \(EventLog.chunk)
      """)
    var found = MultisetDigest()
    // Before every name.
    var stream: [UInt8] = [0]
    var version = 0
    var position = 0
    var broken: Int?
    var rows = -1
    while rows != 0 {
      rows = 0
      let start = stream
      try start.withUnsafeBytes { text in
        select.bind(1, text: text)
        select.bind(2, version)
        defer { select.reset() }
        while try select.step() {
          rows += 1
          let name = select.text(0)
          let (nextVersion, nextPosition) = (select.integer(1), select.integer(2))
          let same = stream.withUnsafeBytes { $0.sameBytes(as: name) }
          let whole =
            same
            ? nextVersion == version + 1 && nextPosition > position : nextVersion == 1
          if !same { stream = Array(name) }
          (version, position) = (nextVersion, nextPosition)
          guard position <= size else { continue }
          found.add(name, version, position)
          if !whole { broken = min(broken ?? position, position) }
        }
      }
    }
    if let broken { throw VerificationFailure(.chain, at: broken) }
    if found != places { throw VerificationFailure(.index, at: try firstStray()) }
  }

  /// Slow, and only run when it is known that something is wrong.
  private func firstStray() throws -> Int? {
    let rows = try connection.prepare(
      """
      SELECT min(position) FROM entry AS row NOT INDEXED WHERE NOT EXISTS (
        SELECT 1 FROM entry AS place INDEXED BY entry_stream
        WHERE place.stream = row.stream AND place.version = row.version
          AND place.position = row.position)
      """)
    defer { rows.reset() }
    return try rows.step() && !rows.isNull(0) ? rows.integer(0) : nil
  }
}
