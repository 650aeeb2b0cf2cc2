extension ReleasedReport {
  /// Bytes of figures in one entry: what an entry may hold, less whatever else it says.
  ///
  /// - Source: `log-format.md`, 64 KiB.
  static let partBytes = 49_152

  /// Its tables, in as many parts as entries hold them; at least one.
  var parts: [[ReleasedTable]] {
    var (parts, size): ([[ReleasedTable]], Int) = ([[]], 0)
    for table in tables {
      if size + table.bytes > Self.partBytes, !parts[parts.count - 1].isEmpty {
        parts.append([])
        size = 0
      }
      parts[parts.count - 1].append(table)
      size += table.bytes
    }
    return parts
  }

  /// The same with other tables.
  func with(_ tables: [ReleasedTable]) -> ReleasedReport {
    ReleasedReport(
      report: report, subject: subject, from: from, to: to, position: position, k: k,
      method: method, tables: tables, digest: digest, approver: approver, revision: revision)
  }
}

extension ReleasedTable {
  /// The same in tables that a command and an entry hold, one after the other.
  public var pieces: [ReleasedTable] {
    var (pieces, piece, size): ([ReleasedTable], [ReleasedRow], Int) = ([], [], headBytes)
    for row in rows {
      if piece.count == Limits.list || size + row.bytes > ReleasedReport.partBytes, !piece.isEmpty {
        pieces.append(with(piece))
        (piece, size) = ([], headBytes)
      }
      piece.append(row)
      size += row.bytes
    }
    return pieces + [with(piece)]
  }

  private func with(_ rows: [ReleasedRow]) -> ReleasedTable {
    ReleasedTable(id: id, basis: basis, columns: columns, rows: rows)
  }

  fileprivate var bytes: Int { rows.reduce(headBytes) { $0 + $1.bytes } }

  private var headBytes: Int { 64 + id.jsonBytes + columns.reduce(0) { $0 + $1.jsonBytes } }
}

extension ReleasedRow {
  fileprivate var bytes: Int { 24 + id.jsonBytes + figures.reduce(0) { $0 + $1.jsonBytes } }
}

extension String {
  /// At most so many bytes with its quotes and a comma.
  fileprivate var jsonBytes: Int {
    utf8.reduce(3) { $0 + ($1 < 0x20 || $1 == 0x22 || $1 == 0x5c ? 6 : 1) }
  }
}
