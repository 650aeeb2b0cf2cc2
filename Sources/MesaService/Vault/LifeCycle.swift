import GRDB

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What the tables of `keys.sqlite` say became of keys.
enum LifeCycle {
  struct Escrowed {
    let id: KeyID
    let name: String
    let generation: Int
    let wrapped: [UInt8]
    let createdAt: String

    init(_ row: Row) throws {
      guard let id = KeyID(row["id"] as Data) else { throw VaultFault.keysWrong }
      self.id = id
      (name, generation) = (row["name"], row["generation"])
      (wrapped, createdAt) = (Array(row["wrapped"] as Data), row["created_at"])
    }

    init(id: KeyID, name: String, generation: Int, wrapped: [UInt8], createdAt: String) {
      (self.id, self.name, self.generation) = (id, name, generation)
      (self.wrapped, self.createdAt) = (wrapped, createdAt)
    }
  }

  /// Nil for a name that never had a key.
  static func state(of name: String, _ db: Database) throws -> KeyState? {
    if let row = try KeyStore.rows(db, "name = ?", [name]).first {
      return row.restricted ? .restricted : .live
    }
    guard try KeyFormat.found(db) > 1 else { return nil }
    if try escrowed(.named(name), db).first != nil { return .blocked }
    return try isDestroyed(name, db) ? .destroyed : nil
  }

  static func isDestroyed(_ name: String, _ db: Database) throws -> Bool {
    let statement = try db.cachedStatement(sql: "SELECT 1 FROM destroyed WHERE name = ?")
    return try (KeyRange.above(name) + [name]).contains {
      try Int.fetchOne(statement, arguments: [$0]) != nil
    }
  }

  /// Of every name that has a key, had one, or must never have one.
  static func hashes(_ db: Database) throws -> Set<Int> {
    var hashes: Set<Int> = []
    for table in ["key", "escrow", "destroyed"] {
      let names = try String.fetchCursor(db, SQLRequest(sql: "SELECT name FROM \(table)"))
      while let name = try names.next() { hashes.insert(name.hashValue) }
    }
    return hashes
  }

  static func rows(_ keys: KeyRange, _ db: Database) throws -> [KeyStore.Row] {
    let (condition, arguments) = condition(keys)
    return try KeyStore.rows(db, condition + " ORDER BY name", arguments)
  }

  static func escrowed(_ keys: KeyRange, _ db: Database) throws -> [Escrowed] {
    guard try KeyFormat.found(db) > 1 else { return [] }
    let (condition, arguments) = condition(keys)
    let statement = try db.cachedStatement(
      sql: """
        SELECT id, name, generation, wrapped, created_at FROM escrow WHERE \(condition)
        ORDER BY name
        """)
    return try Row.fetchAll(statement, arguments: arguments).map(Escrowed.init)
  }

  /// All keys in escrow in the order of their ids, a page at a time.
  static func eachEscrowed(_ db: Database, _ body: (Escrowed) throws -> Void) throws {
    var last = Data()
    while true {
      let page = try Row.fetchAll(
        db,
        sql: """
          SELECT id, name, generation, wrapped, created_at FROM escrow WHERE id > ?
          ORDER BY id LIMIT 1000
          """, arguments: [last]
      ).map(Escrowed.init)
      for escrowed in page { try body(escrowed) }
      guard let end = page.last else { return }
      last = Data(end.id.bytes)
    }
  }

  /// Names of keys that were there once.
  static func destroyed(_ keys: KeyRange, _ db: Database) throws -> [String] {
    if case .id = keys { return [] }
    guard try KeyFormat.found(db) > 1 else { return [] }
    let (condition, arguments) = condition(keys)
    return try String.fetchAll(
      db, sql: "SELECT name FROM destroyed WHERE \(condition) ORDER BY name",
      arguments: arguments
    ).filter { $0.last != "/" }
  }

  private static func condition(_ keys: KeyRange) -> (String, StatementArguments) {
    switch keys {
    case .named(let name): ("name = ?", [name])
    // "0" is the character after "/".
    case .below(let parent): ("name > ? AND name < ?", [parent + "/", parent + "0"])
    case .id(let id): ("id = ?", [Data(id.bytes)])
    }
  }
}

extension LifeCycle {
  static func setRestricted(_ restricted: Bool, _ row: KeyStore.Row, _ db: Database) throws {
    try db.cachedStatement(sql: "UPDATE key SET restricted = ? WHERE id = ?")
      .execute(arguments: [restricted, Data(row.id.bytes)])
  }

  static func insert(_ escrowed: Escrowed, _ db: Database) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO escrow(id, name, generation, wrapped, created_at) VALUES(?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      Data(escrowed.id.bytes), escrowed.name, escrowed.generation, Data(escrowed.wrapped),
      escrowed.createdAt,
    ])
  }

  static func createdAt(_ id: KeyID, _ db: Database) throws -> String {
    try String.fetchOne(
      try db.cachedStatement(sql: "SELECT created_at FROM key WHERE id = ?"),
      arguments: [Data(id.bytes)]) ?? ""
  }

  /// Takes a row away; that its bytes may still lie in the file is noted.
  static func delete(_ id: KeyID, from table: String, _ db: Database) throws {
    try db.cachedStatement(sql: "DELETE FROM \(table) WHERE id = ?")
      .execute(arguments: [Data(id.bytes)])
    try noteResidue(db)
  }

  static func noteResidue(_ db: Database) throws {
    try db.execute(sql: "UPDATE vault SET residue = 1 WHERE residue = 0")
  }

  static func noteDestroyed(_ name: String, _ db: Database) throws {
    try db.cachedStatement(sql: "INSERT OR IGNORE INTO destroyed(name) VALUES(?)")
      .execute(arguments: [name])
  }
}

extension KeyStore {
  /// Writes the file anew where deleted rows may still lie in it.
  ///
  /// `secure_delete` overwrites what is deleted, but not the copies that SQLite leaves in a page
  /// when it moves rows to another.
  func cleanse() throws {
    try storage {
      try queue.writeWithoutTransaction { db in
        guard try Bool.fetchOne(db, sql: "SELECT residue FROM vault") == true else { return }
        try db.execute(sql: "VACUUM")
        try db.execute(sql: "UPDATE vault SET residue = 0")
      }
    }
  }
}
