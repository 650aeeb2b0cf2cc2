import Canonical
import MesaDomain
import Testing

@testable import MesaService

/// What one may not know of and what does not exist have one answer.
@Suite struct `Need to know` {
  private static let nobody = "01a2020d-0000-7001-8000-00000000dead"

  /// Existing records of each kind, with a name of the same form that nobody has.
  private static let records: [(kind: RecordKind, there: String, absent: String)] = [
    (.agency, "town", "nowhere"), (.person, "centre", "nobody"), (.mesa, "alhama", "atlantis"),
    (.meeting, Plenary.meeting, nobody), (.minutes, Plenary.meeting, nobody),
    (.agreement, Plenary.agreement, nobody), (.redactedMinutes, Plenary.meeting, nobody),
  ]
  private static let outsiders = ["person/stranger", "person/unregistered"]

  /// A refusal with the id that was asked for taken out of it.
  private func shape(_ refusal: Refusal?, _ id: String) -> Refusal? {
    refusal.map {
      Refusal(
        $0.code, rule: $0.rule, $0.values.mapValues { $0 == .word(id) ? "ID" : $0 },
        field: $0.field)
    }
  }

  @Test func `one who is not in the directory gets no list, and is told why`() async throws {
    try await Bed().with { instance in
      try await Plenary.give(to: instance)
      for kind in RecordKind.allCases {
        let refused = try await refusal {
          _ = try await instance.list(kind, as: "person/unregistered")
        }
        #expect(refused == Refusal("auth.unknownPrincipal"), "\(kind)")
      }
    }
  }

  @Test(arguments: outsiders)
  func `an outsider's question gets one answer for both`(outsider: String) async throws {
    try await Bed().with { instance in
      try await Plenary.give(to: instance)
      for (kind, there, absent) in Self.records {
        let hidden = try await refusal {
          _ = try await instance.show(kind, there, as: outsider)
        }
        let missing = try await refusal {
          _ = try await instance.show(kind, absent, as: outsider)
        }
        #expect(hidden?.code == "record.unknown", "\(kind)")
        #expect(hidden?.values == ["kind": .word(kind.rawValue), "id": .word(there)], "\(kind)")
        #expect(shape(hidden, there) == shape(missing, absent), "\(kind)")
        let history = try await refusal {
          _ = try await instance.client.history(
            kind, there, as: try #require(Principal(outsider)))
        }
        #expect(history == hidden, "\(kind)")
        guard outsider == "person/stranger" else { continue }
        // Of persons, oneself: everybody may know what is held of them.
        let listed = try await instance.list(kind, as: outsider).map { $0["id"]?.stringValue }
        let own = kind == .person ? ["stranger"] : []
        #expect(listed == own, "\(kind)")
      }
    }
  }

  @Test(arguments: outsiders)
  func `an outsider's command gets one answer for both`(outsider: String) async throws {
    let commands: [(name: String, data: String, there: String, absent: String)] = [
      (
        "mesa.constitute",
        #"{"mesa":"ID","creation":{"body":"P","date":"2026-01-15"},"minutesReference":"A"}"#,
        "alhama", "atlantis"
      ),
      (
        "mesa.addSeat",
        #"{"mesa":"ID","organ":"plenary","seat":"s","agency":"town","from":"2026-01-12"}"#,
        "alhama", "atlantis"
      ),
      (
        "meeting.convene",
        #"{"mesa":"ID","organ":"plenary","startsAt":"2026-12-03T10:00","place":"S","agenda":[{"title":"a","kind":"decision"}]}"#,
        "alhama", "atlantis"
      ),
      ("meeting.open", #"{"meeting":"ID"}"#, Plenary.meeting, Self.nobody),
      ("meeting.arrive", #"{"meeting":"ID","person":"mayor"}"#, Plenary.meeting, Self.nobody),
      (
        "meeting.deliberate", #"{"meeting":"ID","item":1,"text":"t"}"#, Plenary.meeting, Self.nobody
      ),
      ("minutes.draft", #"{"meeting":"ID"}"#, Plenary.meeting, Self.nobody),
      ("minutes.approveByChair", #"{"meeting":"ID"}"#, Plenary.meeting, Self.nobody),
      ("agreement.report", #"{"agreement":"ID","progress":1}"#, Plenary.agreement, Self.nobody),
      (
        "agreement.cancel",
        #"{"agreement":"ID","session":"01a2020d-0000-7001-8000-00000000beef","item":1}"#,
        Plenary.agreement, Self.nobody
      ),
      ("person.amend", #"{"person":"ID","name":"N"}"#, "centre", "nobody"),
      ("agency.amend", #"{"agency":"ID","name":"N"}"#, "town", "nowhere"),
      ("agency.close", #"{"agency":"ID","on":"2026-01-01"}"#, "town", "nowhere"),
    ]
    try await Bed().with { instance in
      try await Plenary.give(to: instance)
      for (name, data, there, absent) in commands {
        func refused(_ id: String) async throws -> Refusal? {
          try await refusal {
            try await instance.give(
              """
              {"as":"\(outsider)","command":"\(name)",\
              "data":\(data.replacing("ID", with: id))}
              """)
          }
        }
        let hidden = try await refused(there)
        #expect(hidden?.code.hasPrefix("field.") == false, "\(name)")
        #expect(shape(hidden, there) == shape(try await refused(absent), absent), "\(name)")
      }
    }
  }

  @Test(arguments: outsiders)
  func `an outsider learns nothing by expecting a version`(outsider: String) async throws {
    try await Bed().with { instance in
      try await Plenary.give(to: instance)
      for expected in ["meeting/\(Plenary.meeting)", "meeting/\(Self.nobody)"] {
        let refused = try await refusal {
          try await instance.give(
            """
            {"as":"\(outsider)","expect":{"\(expected)":7},"command":"person.amend",\
            "data":{"person":"stranger"}}
            """)
        }
        #expect(refused?.values["found"] == nil)
      }
    }
  }

  @Test func `one who may act learns no version of what the command does not read`() async throws {
    try await Bed().with { instance in
      try await Plenary.give(to: instance)
      func refused(_ expected: String) async throws -> Refusal? {
        try await refusal {
          try await instance.give(
            """
            {"as":"person/centre","expect":{"\(expected)":0},"command":"person.amend",\
            "data":{"person":"centre","name":"N"}}
            """)
        }
      }
      let there = try await refused("agreement/\(Plenary.agreement)")
      let absent = try await refused("agreement/\(Self.nobody)")
      #expect(there != nil)
      #expect(
        shape(there, "agreement/\(Plenary.agreement)")?.code
          == shape(absent, "agreement/\(Self.nobody)")?.code)
      #expect(there?.values["found"] == nil && absent?.values["found"] == nil)
    }
  }

  @Test func `the auditor sees sessions and agreements, and no person but oneself`() async throws {
    try await Bed().with { instance in
      try await Plenary.give(to: instance)
      let auditor = "person/auditor"
      let persons = try await instance.list(.person, as: auditor)
      #expect(persons.map { $0["id"]?.stringValue } == ["auditor"])
      let refused = try await refusal {
        _ = try await instance.show(.person, "centre", as: auditor)
      }
      #expect(refused?.code == "record.unknown")
      #expect(try await instance.list(.meeting, as: auditor).count == 1)
      #expect(try await instance.list(.agreement, as: auditor).count == 1)
    }
  }

  @Test func `a list leaves out what is of another mesa`() async throws {
    try await Bed().with { instance in
      try await Plenary.give(to: instance)
      try await instance.give(
        #"{"effective":"2026-01-12T09:00","command":"mesa.promote","data":{"mesa":"other","name":"Otra mesa","promoter":"town","municipalities":["30039"],"profile":"generic-l40"}}"#
      )
      func ids(_ principal: String) async throws -> [String?] {
        try await instance.list(.mesa, as: principal).map { $0["id"]?.stringValue }
      }
      #expect(try await ids("person/officer") == ["alhama"])
      #expect(try await ids("system/operator") == ["alhama", "other"])
      let refused = try await refusal {
        _ = try await instance.show(.mesa, "other", as: "person/officer")
      }
      #expect(refused?.code == "record.unknown")
    }
  }

  @Test func `contact data are for those who may read them`() async throws {
    try await Bed().with { instance in
      try await Plenary.give(to: instance)
      func contact(_ principal: String) async throws -> [String?] {
        let person = try await instance.show(.person, "centre", as: principal)
        #expect(person["name"]?.stringValue == Canary.name)
        return [person["email"]?.stringValue, person["phone"]?.stringValue]
      }
      for permitted in [
        "system/operator", "person/admin", "person/dpo", "person/officer", "person/centre",
      ] {
        #expect(try await contact(permitted) == [Canary.email, Canary.phone], "\(permitted)")
      }
      // The chair may know the members, and has no notices to send.
      #expect(try await contact("person/mayor") == [nil, nil])
    }
  }
}
