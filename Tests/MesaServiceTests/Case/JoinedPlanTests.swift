import Canonical
import MesaDomain
import Testing

@testable import MesaService

/// The plan of a file that was merged is told with that of the one in which it goes on.
@Suite struct `Plans of joined files` {
  private static let other = "0193a1b2-0000-7000-8000-00000000ca0c"

  private func merged(_ instance: OpenInstance) async throws {
    try await Casework.give(to: instance)
    for line in [
      #"{"as":"person/worker","command":"carePlan.setGoal","data":{"case":"\#(Casework.file)","area":"safety","text":"CANARY-HER-GOAL"}}"#,
      #"{"as":"person/worker","command":"case.open","data":{"case":"\#(Self.other)","mesa":"alhama","kinds":["digital"]}}"#,
      #"{"as":"person/worker","command":"case.merge","data":{"case":"\#(Casework.file)","into":"\#(Self.other)"}}"#,
    ] { try await instance.give(line) }
  }

  @Test func `by the code of its file, whether or not there is another`() async throws {
    try await Bed().with { instance in
      try await merged(instance)
      func shown() async throws -> JSONValue {
        try await instance.show(.carePlan, Self.other, as: "person/worker")
      }
      let alone = try await shown()
      let file = try await instance.show(.caseFile, Casework.file, as: "person/worker")
      let inherited = try #require(alone["inherited"]?.arrayValue?.first)
      #expect(inherited["code"] == file["code"])
      #expect(
        inherited["goals"]?.arrayValue?.first?["text"]?.stringValue == "CANARY-HER-GOAL")
      try await instance.give(
        #"{"as":"person/worker","command":"carePlan.setGoal","data":{"case":"\#(Self.other)","area":"health","text":"x"}}"#
      )
      let both = try await shown()
      #expect(both["goals"]?.arrayValue?.count == 1)
      #expect(both["inherited"]?.arrayValue?.count == 1)
      let recorded = try instance.readings().compactMap { $0["stream"]?.stringValue }
      #expect(recorded.contains("carePlan/" + Casework.file))
    }
  }

  @Test(arguments: ["agent", "mayor"])
  func `to nobody else`(who: String) async throws {
    try await Bed().with { instance in
      try await merged(instance)
      let hidden = try await refusal {
        _ = try await instance.show(.carePlan, Self.other, as: "person/" + who)
      }
      #expect(hidden?.code == "record.unknown")
    }
  }
}
