import Canonical

extension ReleasedReport {
  /// Bytes of figures in one entry: what an entry may hold, less whatever else it says.
  ///
  /// - Source: `log-format.md`, 64 KiB.
  static let partBytes = 49_152

  /// Its tables, cut up so that each part fits into an entry; at least one.
  var parts: [[ReleasedTable]] {
    var parts: [[ReleasedTable]] = [[]]
    var size = 0
    for table in tables {
      var rows: [ReleasedRow] = []
      size += table.headBytes
      for row in table.rows {
        if size + row.bytes > Self.partBytes, !(rows.isEmpty && parts[parts.count - 1].isEmpty) {
          if !rows.isEmpty { parts[parts.count - 1].append(table.with(rows)) }
          parts.append([])
          rows = []
          size = table.headBytes
        }
        rows.append(row)
        size += row.bytes
      }
      if !rows.isEmpty || table.rows.isEmpty { parts[parts.count - 1].append(table.with(rows)) }
    }
    return parts
  }

  /// The same with other tables.
  func with(_ tables: [ReleasedTable]) -> ReleasedReport {
    ReleasedReport(
      report: report, subject: subject, from: from, to: to, position: position, k: k,
      method: method, tables: tables, digest: digest, approver: approver, revision: revision)
  }

  /// The same with what did not fit.
  func continued(by more: [ReleasedTable]) -> ReleasedReport {
    guard let last = tables.last, let next = more.first, last.id == next.id,
      last.basis == next.basis
    else { return with(tables + more) }
    return with(tables.dropLast() + [last.with(last.rows + next.rows)] + more.dropFirst())
  }
}

extension ReleasedTable {
  fileprivate func with(_ rows: [ReleasedRow]) -> ReleasedTable {
    ReleasedTable(id: id, basis: basis, columns: columns, rows: rows)
  }

  fileprivate var headBytes: Int { 64 + id.jsonBytes + columns.reduce(0) { $0 + $1.jsonBytes } }
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
