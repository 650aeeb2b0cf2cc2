public import Canonical
import Crypto
import MesaDomain

extension Report {
  /// As programs read it: identifiers and numbers, no language; what is hidden is null and listed.
  public var json: JSONValue {
    .object(
      content + [
        JSONMember(name: "cut", value: .integer(Int64(cut.position))),
        JSONMember(name: "digest", value: .string(digest)),
        JSONMember(name: "generatedAt", value: .string(cut.at.description)),
        JSONMember(name: "releases", value: .array(releases.map(\.json))),
      ])
  }

  /// SHA-256 of the figures as canonical JSON, without when and where they were taken; hex.
  public var digest: String {
    hexadecimal(SHA256.hash(data: JSONValue.object(content).canonicalBytes))
  }

  private var content: [JSONMember] {
    let narrowed = filters.map { JSONValue.string($0.record) }
    return (narrowed.isEmpty ? [] : [JSONMember(name: "filters", value: .array(narrowed))]) + [
      JSONMember(name: "k", value: .integer(Int64(k))),
      JSONMember(name: "name", value: .string(name)),
      JSONMember(
        name: "period",
        value: .object([
          JSONMember(name: "from", value: .string(period.from.description)),
          JSONMember(name: "through", value: .string(period.through.description)),
        ])),
      JSONMember(name: "report", value: .string(kind.rawValue)),
      JSONMember(name: "subject", value: .string(subject)),
      JSONMember(name: "tables", value: .array(tables.map(\.json))),
    ]
  }
}

extension Report.Release {
  fileprivate var json: JSONValue {
    .object([
      JSONMember(name: "approver", value: .string(approver)),
      JSONMember(name: "at", value: .string(at.description)),
      JSONMember(name: "cut", value: .integer(Int64(position))),
      JSONMember(name: "digest", value: .string(digest)),
      JSONMember(name: "id", value: .string(id.rawValue)),
    ])
  }
}

extension Report.Table {
  fileprivate var json: JSONValue {
    let members: [(String, JSONValue?)] = [
      ("basis", basis.map { .string($0.rawValue) }), ("id", .string(id)),
      ("overlaps", overlaps ? .bool(true) : nil),
      ("rows", .array(rows.map { $0.json(columns) })),
    ]
    return .object(
      members.compactMap { name, value in value.map { JSONMember(name: name, value: $0) } })
  }
}

extension Report.Row {
  fileprivate func json(_ columns: [Report.Column]) -> JSONValue {
    var members = [JSONMember(name: "id", value: .string(id))]
    switch label {
    case .name(let name): members.append(JSONMember(name: "name", value: .string(name)))
    case .titles(let titles, let id):
      members.append(JSONMember(name: "name", value: .string(titles["es"] ?? id)))
    case .word, .words, .pactMeasure, .pactAge, .total: break
    }
    var hidden: [JSONValue] = []
    for (column, cell) in zip(columns, cells) {
      guard cell != .absent else { continue }
      if cell == .hidden { hidden.append(.string(column.rawValue)) }
      members.append(JSONMember(name: column.rawValue, value: cell.json))
    }
    if !hidden.isEmpty { members.append(JSONMember(name: "hidden", value: .array(hidden))) }
    return .object(members)
  }
}

extension Report.Cell {
  fileprivate var json: JSONValue {
    switch self {
    case .count(let number), .percent(let number), .cents(let number), .hundredths(let number),
      .minutes(let number), .permille(let number):
      .integer(Int64(number))
    case .day(let day): .string(day.description)
    case .word(_, let word): .string(word)
    case .name(let name): .string(name)
    case .hidden, .absent: .null
    }
  }
}
