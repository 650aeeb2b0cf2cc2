import Canonical
import EventLog
import MesaDomain
import Testing

@testable import MesaService

@Suite struct `Entries of cases in the log` {
  private static let auditors: [String] = ["relative"].flatMap {
    [
      #"{"command":"person.register","data":{"person":"\#($0)","name":"Control"}}"#,
      #"{"as":"person/admin","command":"person.grantRole","data":{"person":"\#($0)","role":"auditor"}}"#,
    ]
  }

  /// The entries as they were shown: whole ones as text, positions of those withheld.
  private struct Shown {
    var whole: [String] = []
    var withheld: [Int: TreeHash] = [:]
  }

  private func ask(
    _ instance: OpenInstance, _ principal: Principal, _ how: AccessKind, stream: String? = nil,
    withholding: Bool = false
  ) async throws -> Shown {
    var shown = Shown()
    try await instance.client.entries(
      LogQuestion(stream: stream, how: how, withholdsUnrecorded: withholding, as: principal)
    ) { entry in
      switch entry {
      case .whole(let bytes): shown.whole.append(String(decoding: bytes, as: UTF8.self))
      case .withheld(let position, let leaf): shown.withheld[position] = leaf
      }
    }
    return shown
  }

  private func instance(_ body: (OpenInstance, Bed) async throws -> Void) async throws {
    let bed = try await Bed()
    try await bed.with { instance in
      try await Casework.give(to: instance)
      for line in Self.auditors { try await instance.give(line) }
      try await body(instance, bed)
    }
  }

  private var auditor: Principal { .person(PersonID(wellFormed: "auditor")) }

  @Test(arguments: [AccessKind.listed, .exported])
  func `are shown to an auditor, once recorded for each record`(how: AccessKind) async throws {
    try await instance { instance, _ in
      let shown = try await ask(instance, auditor, how)
      #expect(shown.whole == (try instance.entries) && shown.withheld.isEmpty)
      let readings = try instance.readings()
      #expect(readings.map { $0["type"]?.stringValue } == ["access." + how.rawValue])
      #expect(readings[0]["stream"]?.stringValue == "case/" + Casework.file)
      #expect(readings[0]["actor"]?.stringValue == "person/auditor")
      let data = #"{"compartments":["metadata"],"purpose":"audit","right":"auditor/instance"}"#
      #expect(readings[0]["data"] == (try JSONValue(parsing: data)))
    }
  }

  @Test func `are recorded with the purpose that was said`() async throws {
    try await instance { instance, _ in
      _ = try await ReadingPurpose.$said.withValue(.legalDuty) {
        try await ask(instance, auditor, .exported)
      }
      let purposes = try instance.readings().map { $0["data"]?["purpose"]?.stringValue }
      #expect(purposes == ["legalDuty"])
    }
  }

  @Test func `are not listed to the terminal of the machine, and exported under its user's name`()
    async throws
  {
    try await instance { instance, _ in
      let listed = try await ask(instance, .operator, .listed)
      #expect(!listed.withheld.isEmpty && !"\(listed.whole)".contains(Casework.file))
      #expect(try instance.readings() == [])
      let exported = try await ask(instance, .operator, .exported)
      #expect(exported.whole == (try instance.entries))
      let readings = try instance.readings()
      #expect(readings.map { $0["actor"]?.stringValue } == ["system/operator"])
      #expect(readings.map { $0["via"]?.stringValue } == ["os/0"])
    }
  }

  @Test func `are told by their leaf to who has a conflict, so that the tree can be checked`()
    async throws
  {
    try await instance { instance, _ in
      try await instance.give(
        """
        {"as":"person/worker","command":"case.proposeExclusion","data":{"case":"\(Casework.file)",\
        "person":"relative","ground":"closeFriendship"}}
        """)
      let before = try await ask(instance, .person(PersonID(wellFormed: "relative")), .exported)
      #expect(before.withheld.isEmpty)
      for command in Self.excluding { try await instance.give(command) }
      let count = try instance.readings().count
      let after = try await ask(instance, .person(PersonID(wellFormed: "relative")), .exported)
      #expect(!after.withheld.isEmpty && !"\(after.whole)".contains(Casework.file))
      #expect(try instance.readings().count == count)
      let leaves = try instance.entries.map { TreeHash.leaf(Array($0.utf8)) }
      for (position, leaf) in after.withheld { #expect(leaves[position - 1] == leaf) }
      #expect(after.whole.count + after.withheld.count == leaves.count)
    }
  }

  private static let excluding = [
    """
    {"as":"person/dpo","command":"case.decideConflict","data":{"case":"\(Casework.file)",\
    "person":"relative","outcome":"confirmed"}}
    """
  ]

  @Test func `asked for by their stream are nothing to who may not see them, which is recorded`()
    async throws
  {
    try await instance { instance, _ in
      for stream in ["case/" + Casework.file, "case/nobody-knows-her"] {
        let shown = try await ask(instance, .operator, .listed, stream: stream)
        #expect(shown.whole.isEmpty && shown.withheld.isEmpty)
      }
      #expect(try instance.readings().map { $0["type"]?.stringValue } == ["access.refused"])
      let shown = try await ask(
        instance, auditor, .listed, stream: "case/" + Casework.file)
      #expect(shown.whole.count == 3)
    }
  }

  @Test func `are not shown where that cannot be recorded`() async throws {
    try await instance { _, bed in
      try await bed.with(.read) { reader in
        #expect(
          await failure { _ = try await ask(reader, auditor, .exported) }
            == "access.writerElsewhere")
        let shown = try await ask(reader, auditor, .exported, withholding: true)
        #expect(!shown.whole.isEmpty && !"\(shown.whole)".contains(Casework.file))
        #expect(!shown.withheld.isEmpty)
      }
    }
  }

  @Test(arguments: ["worker", "agent", "admin"])
  func `are for nobody without the right to the log`(person: String) async throws {
    try await instance { instance, _ in
      let answer = try await refusal {
        _ = try await ask(instance, .person(PersonID(wellFormed: person)), .listed)
      }
      #expect(answer?.code == "auth.notPermitted")
      #expect(try instance.readings() == [])
    }
  }
}
