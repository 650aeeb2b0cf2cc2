import Canonical
import EventLog
import MesaDomain
import Testing

@testable import MesaService

/// Entries of another woman leave a file for one of her own: sealed anew, under her keys alone.
@Suite struct `Entries sealed anew` {
  private static let other = "0193a1b2-0000-7000-8000-00000000ca0e"
  private static let name = "CANARY-THE-OTHER-NAME"
  private static let told = "CANARY-THE-OTHER-TOLD"

  /// A file with entries of two women, the other's told apart from it.
  private func split(_ instance: OpenInstance, bulk: Bool = false) async throws {
    try await Casework.give(to: instance)
    let lines = """
      {"as":"person/worker","command":"case.recordIdentity","data":{"case":"\(Casework.file)","name":"\(Self.name)","document":"00000000-T"}}
      {"as":"person/worker","command":"case.recordVoice","data":{"case":"\(Casework.file)","on":"2026-11-20","text":"\(Self.told)"}}
      {"as":"person/worker","command":"case.split","data":{"case":"\(Casework.file)","entries":[4,5],"newCase":"\(Self.other)"}}
      """.split(separator: "\n").map(String.init)
    guard bulk else {
      for line in lines { try await instance.give(line) }
      return
    }
    let session = instance.client.bulk()
    for line in lines { try await session.add(try instance.request(line)) }
    try await session.commit()
  }

  private func text(_ instance: OpenInstance, _ file: String) async throws -> String {
    let shown = try await instance.show(.caseFile, file, as: "person/worker")
    return String(decoding: shown.canonicalBytes, as: UTF8.self)
  }

  @Test(arguments: [false, true])
  func `each shows in her own file, and in no other`(bulk: Bool) async throws {
    try await Bed().with { instance in
      try await split(instance, bulk: bulk)
      let (hers, others) = (
        try await text(instance, Casework.file), try await text(instance, Self.other)
      )
      #expect(others.contains(Self.name) && others.contains(Self.told))
      #expect(!others.contains(Casework.name) && !others.contains(Casework.place))
      #expect(!hers.contains(Self.name) && !hers.contains(Self.told))
      #expect(hers.contains(Casework.name))
    }
  }

  @Test func `it opens without the keys of the file that it came from`() async throws {
    try await Bed().with { instance in
      try await split(instance)
      let keys = "case/" + Casework.file
      try instance.vault.destroy([.below(keys)])
      let others = try await text(instance, Self.other)
      #expect(others.contains(Self.name) && others.contains(Self.told))
      #expect(try await !text(instance, Casework.file).contains(Casework.name))
    }
  }

  @Test func `nothing of it stands in the old file's history and timeline`() async throws {
    try await Bed().with { instance in
      try await split(instance)
      let worker = try #require(Principal("person/worker"))
      let timeline = try await instance.client.timeline(of: Casework.file, as: worker)
      let told = timeline.map { String(decoding: $0.data.canonicalBytes, as: UTF8.self) }.joined()
      #expect(!told.contains(Self.name) && !told.contains(Self.told))
      #expect(told.contains(Casework.name))
      let history = try await instance.client.history(.caseFile, Casework.file, as: worker)
      #expect(history.map(\.version).filter { [4, 5].contains($0) } == [])
      #expect(history.contains { $0.type == "case.detached" })
    }
  }

  @Test func `nothing stands in clear, and rebuilt it is the same`() async throws {
    let bed = try await Bed()
    try await bed.with { instance in try await split(instance) }
    for file in try bed.files {
      let content = try bytes(file)
      for canary in [Self.name, Self.told] {
        #expect(!content.contains(run: Array(canary.utf8)), "\(canary) in \(file)")
      }
    }
    let before = try await bed.with { instance in try await text(instance, Self.other) }
    let after = try await bed.with { instance in try await text(instance, Self.other) }
    #expect(before == after && before.contains(Self.told))
  }

  @Test func `by what was told of each, each is found`() async throws {
    try await Bed().with { instance in
      try await split(instance)
      func codes(_ file: String) throws -> [String] {
        try instance.vault.equalMatches(of: CaseID(wellFormed: file).key(.identity)).flatMap {
          [$0.0, $0.1]
        }
      }
      let third = "0193a1b2-0000-7000-8000-00000000ca0d"
      try await instance.give(
        #"{"as":"person/worker","command":"case.open","data":{"case":"\#(third)","mesa":"alhama","kinds":["digital"]}}"#
      )
      try await instance.give(
        #"{"as":"person/worker","command":"case.recordIdentity","data":{"case":"\#(third)","document":"00.000.000 t"}}"#
      )
      #expect(try codes(Self.other).count == 2)
      #expect(try codes(Casework.file).isEmpty)
    }
  }

  @Test func `a woman is found by what was told of her in two commands`() async throws {
    try await Bed().with { instance in
      try await Casework.give(to: instance)
      // The name came first; with the date of birth it makes a code.
      try await instance.give(
        #"{"as":"person/worker","command":"case.recordIdentity","data":{"case":"\#(Casework.file)","birthDate":"1990-05-31"}}"#
      )
      let third = "0193a1b2-0000-7000-8000-00000000ca0d"
      try await instance.give(
        #"{"as":"person/agent","command":"case.open","data":{"case":"\#(third)","mesa":"alhama","kinds":["digital"]}}"#
      )
      try await instance.give(
        #"{"as":"person/agent","command":"case.recordIdentity","data":{"case":"\#(third)","name":"\#(Casework.name)","birthDate":"31/5/1990"}}"#
      )
      let matches = try await instance.show(.caseFile, third, as: "person/agent")["matches"]
      #expect(matches?.arrayValue?.count == 1)
    }
  }

  @Test func `told in two commands of one file that is applied, too`() async throws {
    try await Bed().with { instance in
      try await Casework.give(to: instance)
      let session = instance.client.bulk()
      for data in [#""document":"00000000-T""#, #""birthDate":"1990-05-31""#] {
        try await session.add(
          try instance.request(
            #"{"as":"person/worker","command":"case.recordIdentity","data":{"case":"\#(Casework.file)",\#(data)}}"#
          ))
      }
      try await session.commit()
      let own = CaseID(wellFormed: Casework.file).key(.identity)
      let told = MatchText.of(
        .init(name: Casework.name, document: "00000000-T", birthDate: "1990-05-31"))
      for (number, text) in told.enumerated() {
        let other = "case/other\(number)/identity"
        try await instance.vault.prepare([other], at: instance.client.handler.now())
        try instance.vault.noteMatches([instance.vault.matchCode(text)], under: other)
      }
      #expect(told.count == 2)
      #expect(try instance.vault.equalMatches(of: own).count == 2)
    }
  }

  @Test func `a name that was corrected finds nobody any more`() async throws {
    try await Bed().with { instance in
      try await Casework.give(to: instance)
      func record(_ data: String) async throws {
        try await instance.give(
          #"{"as":"person/worker","command":"case.recordIdentity","data":{"case":"\#(Casework.file)",\#(data)}}"#
        )
      }
      try await record(#""document":"00000000-T""#)
      try await record(#""document":"00000001-R""#)
      let own = CaseID(wellFormed: Casework.file).key(.identity)
      let stale = MatchText.of(.init(document: "00000000-T")).map(instance.vault.matchCode)
      let kept = MatchText.of(.init(document: "00000001-R")).map(instance.vault.matchCode)
      let other = "case/other/identity"
      try await instance.vault.prepare([other], at: instance.client.handler.now())
      try instance.vault.noteMatches(stale, under: other)
      #expect(try instance.vault.equalMatches(of: own).isEmpty)
      try instance.vault.noteMatches(kept, under: other)
      #expect(try instance.vault.equalMatches(of: own).count == 1)
    }
  }
}
