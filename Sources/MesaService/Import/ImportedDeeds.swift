public import MesaDomain

/// A row of what an office did, as the command that it stands for.
public struct ImportedActivity: Sendable, Hashable {
  public let line: Int
  public let columns: ImportedPlaces
  public let activity: Activity.Record

  public static func == (a: Self, b: Self) -> Bool {
    a.line == b.line && a.activity == b.activity
  }
  public func hash(into hasher: inout Hasher) { hasher.combine(line) }
}

/// A row of individual attention.
public struct ImportedContact: Sendable, Hashable {
  public let line: Int
  public let columns: ImportedPlaces
  public let contact: Contact.Record

  public static func == (a: Self, b: Self) -> Bool {
    a.line == b.line && a.contact == b.contact
  }
  public func hash(into hasher: inout Hasher) { hasher.combine(line) }
}

/// Where the cells of a row begin, by which a refusal of the whole finds its place in the file.
public struct ImportedPlaces: Sendable {
  let headers: [String]
  let columns: [Int]

  /// The column at which stands what a refusal is about; 1 where it is about the row.
  public func column(of field: String?) -> Int {
    let parts = (field ?? "").split(separator: "/").filter { Int($0) == nil }
    guard let last = parts.last.map(String.init) else { return 1 }
    let name = Self.names[last] ?? last
    return headers.firstIndex(of: name).map { columns[$0] } ?? 1
  }

  /// What a command calls otherwise than the file.
  private static let names = [
    "on": "date", "total": "people", "durationMinutes": "hours", "costCents": "cost",
    "cents": "cost", "pactMeasure": "measure", "pactList": "list", "countBasis": "basis",
    "activity": "id", "contact": "id", "attended": "profile", "attention": "area",
    "ageBand": "age", "funding": "cost",
  ]
}
