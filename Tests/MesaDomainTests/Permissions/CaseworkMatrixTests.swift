import Canonical
import TestSupport
import Testing

@testable import MesaDomain

/// Every person × case × part × action against the table that was written by hand.
@Suite struct `Who may see what of a case` {
  /// One cell: who asks for what of which part of which case.
  struct Cell {
    let person: String
    let file: CaseID
    let part: CasePart
    let action: String
  }

  static let people = CaseworkOracle.people.keys.sorted() + CaseworkOracle.strangers

  /// Whose it is, with whom it was shared, and whether it was marked.
  static let parts: [CasePart] = [
    .file, CasePart(producer: .agency(1)), CasePart(producer: .agency(2)),
    CasePart(producer: .agency(3)), CasePart(producer: .agency(4)), CasePart(producer: .agency(5)),
    CasePart(producer: .agency(1), sharedWith: [.agency(2), .agency(3)]),
    CasePart(producer: .agency(2), sharedWith: [.agency(1), .agency(4), .agency(5)]),
    CasePart(producer: .agency(1), safetyRelevant: true),
    CasePart(producer: .agency(3), sharedWith: [.agency(2)], safetyRelevant: true),
  ]

  /// Actions that have to do with a case: what no row of casework names is nobody's at a case.
  static let actions = Permissions.actions.union(Commands.byName.keys).filter { action in
    ["case.", "carePlan.", "consent.", "review.", "conflict.", "conference."]
      .contains { action.hasPrefix($0) } || action == "referral.draft"
  }.subtracting(CaseworkOracle.elsewhere).sorted()

  private static let table: [String: [String: Set<String>]] = {
    let rows = CaseworkOracle.visible.split(separator: "\n").map { line in
      line.split(separator: "|").map { $0.split(separator: " ").map(String.init) }
    }
    let columns = rows[0].map { $0.joined() }
    return rows.dropFirst().reduce(into: [:]) { table, row in
      table[row[0].joined()] = Dictionary(
        uniqueKeysWithValues: zip(columns.dropFirst(), row.dropFirst().map(Set.init)))
    }
  }()

  private static let done: [String: Set<String>] = CaseworkOracle.done.split(separator: "\n")
    .reduce(into: [:]) { lines, line in
      let halves = line.split(separator: "=", omittingEmptySubsequences: false)
        .map { $0.split(separator: " ").map(String.init) }
      lines[halves[0].joined()] = Set(halves[1].flatMap { CaseworkOracle.groups[$0] ?? [$0] })
    }

  /// Nil where the oracle says nothing: then the test fails.
  static func expected(_ cell: Cell) -> Bool? {
    let relation = CaseworkOracle.relation(of: cell.person, to: cell.file)
    guard let column = CaseworkOracle.questions[cell.action] else {
      return done[cell.action].map { $0.contains(relation) }
    }
    guard let marks = table[relation]?[column] else { return nil }
    let agency = CaseworkOracle.agencies[cell.person].map { AgencyID.agency($0) }
    return marks.contains("yes")
      || (marks.contains("own") && agency != nil && cell.part.producer == agency)
      || (marks.contains("shared") && agency.map(cell.part.sharedWith.contains) == true)
      || (marks.contains("marked") && cell.part.safetyRelevant)
  }

  /// What the product answers, and how.
  static func answer(_ cell: Cell, _ context: Context) -> Refusal? {
    do {
      try context.authorize(cell.action, at: .caseFile(.totana, cell.file, cell.part))
      return nil
    } catch {
      return error
    }
  }

  /// What it answers of a case that does not exist, under that case's own name.
  static func answerOfNothing(_ cell: Cell, _ context: Context) -> Refusal? {
    do {
      try context.authorize(cell.action, at: .nowhere(kind: "case", id: cell.file.rawValue))
      return nil
    } catch {
      return error
    }
  }

  @Test func `exactly what the table says, and of the rest there is nothing to know`() throws {
    let world = try CaseworkWorld()
    var (cells, permitted) = (0, 0)
    for person in Self.people {
      let context = world.context(person)
      for file in CaseworkWorld.cases {
        let header = Cell(person: person, file: file, part: .file, action: "case.readHeader")
        let knows = Self.expected(header) == true
        for part in Self.parts {
          for action in Self.actions {
            let cell = Cell(person: person, file: file, part: part, action: action)
            cells += 1
            guard let expected = Self.expected(cell) else {
              Issue.record("the oracle has no line of \(action): who may do it?")
              return
            }
            let found = Self.answer(cell, context)
            guard expected == (found == nil) else {
              Issue.record("\(person), \(action) at \(file), \(part): \(String(describing: found))")
              continue
            }
            if expected { permitted += 1 }
            guard let found else { continue }
            // Who knows of the case hears whose it is to do; for all others there is no case.
            if knows {
              #expect(found.code == "auth.notPermitted")
            } else {
              #expect(found == Self.answerOfNothing(cell, context), "\(person) \(action)")
              #expect(found == .unknown("case", file.rawValue))
            }
          }
        }
      }
    }
    print("casework matrix: \(cells) cells, \(permitted) permitted")
    #expect(cells > 40_000 && permitted > 1_000)
  }

  /// What is not of casework is, at a case, only for offices that have it everywhere.
  @Test func `no other right reaches a case`() throws {
    let world = try CaseworkWorld()
    let others = Permissions.actions.union(Commands.byName.keys).subtracting(Self.actions)
      .subtracting(CaseworkOracle.elsewhere).subtracting(["record.late"])
    // What serving at a desk of the mesa gives, or a referral in hand, whatever the place is called
    // with.
    let atDesks: Set<String> = [
      "desk.read", "referral.logEmergency", "referral.readContent", "agency.read", "person.read",
      "desk.handOver",
    ]
    for person in Self.people {
      let context = world.context(person)
      for action in others {
        let place = Place.caseFile(.totana, CaseworkWorld.cases[0], .file)
        guard let right = context.right(to: Permissions.action(action), at: place) else { continue }
        #expect(right.scope == .instance || atDesks.contains(action), "\(person) \(action)")
      }
    }
  }

  /// `security.md` §5 (e).
  @Test func `an exclusion takes everything from that person and nothing from or to others`() throws
  {
    let world = try CaseworkWorld()
    let file = CaseworkWorld.cases[0]
    func seen(_ world: CaseworkWorld, _ person: String) -> Set<String> {
      let context = world.context(person)
      var seen: Set<String> = []
      for file in CaseworkWorld.cases {
        for (number, part) in Self.parts.enumerated() {
          for action in Self.actions
          where Self.answer(Cell(person: person, file: file, part: part, action: action), context)
            == nil
          {
            seen.insert("\(file) \(number) \(action)")
          }
        }
      }
      return seen
    }
    let before = Dictionary(uniqueKeysWithValues: Self.people.map { ($0, seen(world, $0)) })
    for excluded in Self.people where !["operator", "clock"].contains(excluded) {
      let after = world.excluding(PersonID(wellFormed: excluded), from: file)
      for person in [excluded, "holder-worker", "table-member", "auditor", "outsider"] {
        let (now, then) = (seen(after, person), before[person] ?? [])
        #expect(now.isSubset(of: then), "\(excluded) \(person)")
        if person == excluded {
          #expect(now.filter { $0.hasPrefix(file.rawValue + " ") } == [], "\(person)")
        } else {
          #expect(now == then, "\(excluded) \(person)")
        }
      }
    }
  }

  /// `security.md` §5 (f): without the row, a cell that the table permits is refused.
  @Test func `no row of the visibility table could be left out unnoticed`() throws {
    let world = try CaseworkWorld()
    var alone: Set<Grant> = []
    for person in Self.people {
      let context = world.context(person)
      for part in Self.parts {
        let held = [0, 4].map {
          context.held(towards: .caseFile(.totana, CaseworkWorld.cases[$0], part))
        }
        for (held, action) in held.flatMap({ held in Self.actions.map { (held, $0) } }) {
          let rows = Permissions.grants(of: action).filter {
            held.contains(Standing($0.role, $0.scope))
          }
          if rows.count == 1 { alone.formUnion(rows) }
        }
      }
    }
    let reading = Set(CaseworkOracle.questions.keys)
    let unseen = Permissions.all.filter { reading.contains($0.action) && !alone.contains($0) }
    #expect(
      unseen.filter { $0.scope != .opened }.map { "\($0.action) \($0.role) \($0.scope)" } == [])
    print("casework matrix: \(alone.count) rows decide alone")
  }
}
