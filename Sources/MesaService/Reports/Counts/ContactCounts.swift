import GRDB
import MesaDomain

/// How individual attention is counted, and how a table of it that was told is read again.
enum ContactCounts {
  /// A way to take the people apart.
  struct Dimension {
    let id: String
    /// Of the catalogue.
    let section: String
    let words: [String]
    var isOrdered = false
  }

  static let dimensions = [
    Dimension(
      id: "profile", section: "contactProfile", words: Contact.Profile.allCases.map(\.rawValue)),
    Dimension(
      id: "area", section: "contactArea", words: Contact.Attention.allCases.map(\.rawValue)),
    Dimension(id: "sex", section: "sex", words: Sex.allCases.map(\.rawValue)),
    Dimension(
      id: "age", section: "ageBand", words: AgeBand.allCases.map(\.rawValue) + ["unknown"],
      isOrdered: true),
    Dimension(
      id: "subject", section: "contactSubject", words: Contact.Subject.allCases.map(\.rawValue)),
  ]

  /// As views name the figures.
  static func family(_ basis: CountBasis) -> String { "contacts." + basis.rawValue }

  static func words(of dimension: String) -> [String] {
    dimensions.first { $0.id == dimension }?.words ?? []
  }

  /// Puts down what a report told of individual attention.
  ///
  /// - Parameters:
  ///   - pieces: offices and months that it was of.
  ///   - before: those of the same months of the year before.
  static func remember(
    _ released: ReleasedReport, _ pieces: [CountKey.Piece], before: [CountKey.Piece],
    _ board: inout CountBoard
  ) {
    let told = TellTale(pieces: pieces, before: before)
    for table in released.tables {
      for (key, value) in told.counts(of: table) where !key.pieces.isEmpty {
        board.remember(key, value)
      }
    }
  }

  /// What a table told, count by count.
  private struct TellTale {
    let pieces, before: [CountKey.Piece]

    func counts(of table: ReleasedTable) -> [(CountKey, Int?)] {
      if table.id == "summary" { return summary(table) }
      guard let basis = table.basis else { return [] }
      if table.id == "offices" { return offices(table, family(basis)) }
      guard table.id.hasPrefix("individual.") else { return [] }
      return dimension(table, String(table.id.dropFirst("individual.".count)), family(basis))
    }

    private func summary(_ table: ReleasedTable) -> [(CountKey, Int?)] {
      table.rows.flatMap { row -> [(CountKey, Int?)] in
        guard row.id.hasPrefix("individual.") else { return [] }
        let basis = row.id.dropFirst("individual.".count)
        return figures(row, table, ["value": pieces, "before": before]).map {
          (CountKey("contacts." + basis, $0), $1)
        }
      }
    }

    private func dimension(
      _ table: ReleasedTable, _ dimension: String, _ family: String
    ) -> [(CountKey, Int?)] {
      let told = Set(table.rows.flatMap { $0.id.split(separator: "+").map(String.init) })
      let rows = table.rows.flatMap { row -> [(CountKey, Int?)] in
        let words = row.id == "total" ? [] : row.id.split(separator: "+").map(String.init)
        return figures(row, table, ["count": pieces, "before": before]).map {
          (CountKey(family, $0, words.isEmpty ? "" : dimension, words), $1)
        }
      }
      // Rows without anybody are left out, which tells that there was nobody.
      return rows
        + ContactCounts.words(of: dimension).filter { !told.contains($0) }.map {
          (CountKey(family, pieces, dimension, [$0]), 0)
        }
    }

    private func offices(_ table: ReleasedTable, _ family: String) -> [(CountKey, Int?)] {
      table.rows.flatMap { row -> [(CountKey, Int?)] in
        let own = pieces.filter { $0.unit == row.id }
        return zip(table.columns, row.figures).compactMap { column, figure in
          guard figure != ReleasedRow.none else { return nil }
          switch column {
          case "individual": return (CountKey(family, own), Int(figure))
          case "information", "genderViolence":
            return (CountKey(family, own, "area", [column]), Int(figure))
          default: return nil
          }
        }
      }
    }

    private func figures(
      _ row: ReleasedRow, _ table: ReleasedTable, _ columns: [String: [CountKey.Piece]]
    ) -> [([CountKey.Piece], Int?)] {
      zip(table.columns, row.figures).compactMap { column, figure in
        guard figure != ReleasedRow.none, let pieces = columns[column] else { return nil }
        return (pieces, Int(figure))
      }
    }
  }
}

extension OfficeSums {
  /// Contacts of all offices by the words of a dimension.
  func contacts(_ basis: CountBasis, _ dimension: ContactCounts.Dimension) -> [String: Int] {
    switch dimension.id {
    case "profile": contacts(basis, by: 0)
    case "area": contacts(basis, by: 1)
    case "sex": contacts(basis, by: 2)
    case "age": words("contactAge." + basis.rawValue)
    default: words("contactSubject." + basis.rawValue)
    }
  }
}

extension ViewStore {
  /// What each office's months count of individual attention, by family.
  func contacts(
    of pieces: [CountKey.Piece]
  ) throws -> [String: [CountKey.Piece: ElementCounts]] {
    try reading { database in
      let statement = try database.cachedStatement(
        sql: """
          SELECT subject, word, SUM(count) FROM figure
          WHERE office = ? AND month BETWEEN ? AND ? AND subject >= 'contact' AND subject < 'contacu'
          GROUP BY subject, word
          """)
      var found: [String: [CountKey.Piece: ElementCounts]] = [:]
      for piece in pieces {
        let rows = try Row.fetchCursor(
          statement,
          arguments: [
            piece.unit, monthText(piece.months.lowerBound), monthText(piece.months.upperBound),
          ])
        while let row = try rows.next() {
          let (subject, word, count): (String, String, Int) = (row[0], row[1], row[2])
          let parts = subject.split(separator: ".").map(String.init)
          guard parts.count == 2 else { continue }
          let family = "contacts." + parts[1]
          var counts = found[family]?[piece] ?? ElementCounts()
          switch parts[0] {
          case "contactAge": counts.add("age", word, count)
          case "contactSubject": counts.add("subject", word, count)
          default:
            counts.add("", "", count)
            for (dimension, word) in zip(["profile", "area", "sex"], word.split(separator: ".")) {
              counts.add(dimension, String(word), count)
            }
          }
          found[family, default: [:]][piece] = counts
        }
      }
      return found
    }
  }
}
