import Canonical
import EventLog
import MesaDomain
import Testing

@testable import MesaService

/// A session that is being held, over a real log.
@Suite struct `A session while it is held` {
  /// Opened with town hall and centre of three seats, and the secretary: exactly the quorum.
  private static let opened = Plenary.lines.count - 5
  private static let this = #""meeting":"\#(Plenary.meeting)""#

  private func line(_ command: String, _ data: String, at time: String) -> String {
    """
    {"as":"person/officer","effective":"2026-02-03T\(time)","command":"\(command)",\
    "data":{\(Self.this)\(data)}}
    """
  }

  @Test func `a vote and a departure at once: it had its quorum, or is refused`() async throws {
    let bed = try await Bed()
    try await bed.with { instance in
      try await Plenary.give(to: instance, upTo: Self.opened)
      for round in 0..<8 {
        let (now, later) = ("10:\(10 + 2 * round)", "10:\(11 + 2 * round)")
        let vote = line("meeting.vote", #","item":1,"method":"consensus""#, at: now)
        let leave = line("meeting.leave", #","person":"centre""#, at: now)
        async let voted = failure { try await instance.give(vote) }
        async let left = failure { try await instance.give(leave) }
        let (ofVote, ofLeave) = await (voted, left)
        #expect(ofVote == nil || ofVote == "vote.quorumLost")
        #expect(ofLeave == nil)
        try await instance.give(line("meeting.arrive", #","person":"centre""#, at: later))
      }
      let stream = try #require(StreamID("meeting/" + Plenary.meeting))
      let state = try instance.client.handler.states.state(Meeting.self, stream)
      #expect(state.votes.allSatisfy { $0.result.quorum.present == 2 })
    }
    _ = try verified(bed)
  }

  @Test func `two who open a recess at once open one`() async throws {
    try await Bed().with { instance in
      try await Plenary.give(to: instance, upTo: Self.opened)
      let size = instance.size
      let recess = line("meeting.recess", "", at: "10:30")
      let chair = recess.replacing("person/officer", with: "person/mayor")
      async let one = instance.give(recess)
      async let other = instance.give(chair)
      let answers = try await [one, other]
      #expect(answers.map(\.events.count).sorted() == [0, 1])
      #expect(instance.size == size + 1)
    }
  }

  @Test func `of a secret vote the log holds totals and seats, and nothing else`() async throws {
    try await Bed().with { instance in
      try await Plenary.give(to: instance, upTo: Self.opened)
      let vote = line(
        "meeting.vote",
        #","item":1,"method":"secret","inFavour":1,"against":1,"voters":["centre","town-hall"]"#,
        at: "10:30")
      let answer = try await instance.give(vote)
      #expect(answer.events.map(\.type) == ["meeting.voted"])
      #expect(answer.warnings.map(\.code) == ["vote.tieNotBroken"])
      let entry = try JSONValue(parsing: try #require(try instance.entries.last))
      let data = try #require(entry["data"])
      #expect(
        data.objectValue?.map(\.name) == [
          "carried", "count", "entitled", "item", "majority", "method", "quorum", "voters",
        ])
      #expect(data["voters"]?.arrayValue == [.string("town-hall"), .string("centre")])
      let size = instance.size
      let named = vote.replacing(
        #""voters""#, with: #""ballots":[{"seat":"centre","sense":"against"}],"voters""#)
      #expect(await failure { try await instance.give(named) } == "vote.secretBallot")
      #expect(instance.size == size)
    }
  }

  @Test func `the quorum is told as it is, and what stands in the way of a vote`() async throws {
    try await Bed().with { instance in
      try await Plenary.give(to: instance, upTo: Self.opened)
      let mayor = try #require(Principal("person/mayor"))
      let now = try await instance.client.quorum(Plenary.meeting, at: nil, as: mayor)
      #expect((now.present, now.members, now.needed, now.entitled) == (2, 3, 2, 2))
      #expect(now.quorate)
      let shown = try await instance.show(.meeting, Plenary.meeting, as: "person/mayor")
      #expect(shown["quorumNow"]?["quorate"] == .bool(true))
      try await instance.give(line("meeting.leave", #","person":"centre""#, at: "10:30"))
      let lost = try await instance.client.quorum(Plenary.meeting, at: nil, as: mayor)
      #expect(lost.obstacle?.code == "vote.quorumLost" && lost.present == 1)
      let before = try await instance.client.quorum(
        Plenary.meeting, at: Instant("2026-02-03T09:15:00.000Z"), as: mayor)
      #expect(before.quorate)
      let stranger = try #require(Principal("person/stranger"))
      #expect(
        await failure {
          _ = try await instance.client.quorum(Plenary.meeting, at: nil, as: stranger)
        } == "record.unknown")
      try await instance.give(line("meeting.close", "", at: "11:00"))
      #expect(
        await failure {
          _ = try await instance.client.quorum(Plenary.meeting, at: nil, as: mayor)
        } == "record.notNow")
      let closed = try await instance.show(.meeting, Plenary.meeting, as: "person/mayor")
      #expect(closed["quorumNow"] == nil)
    }
  }

  @Test func `a session shows excuses, incidents and what members had recorded`() async throws {
    try await Bed().with { instance in
      try await Plenary.give(to: instance, upTo: Self.opened)
      for step in [
        line("meeting.excuse", #","seat":"police","reason":"leave","note":"Nota""#, at: "10:05"),
        line("meeting.reportIncident", #","kind":"means","note":"Red""#, at: "10:10"),
        line("meeting.resolveIncident", #","resolution":"restored""#, at: "10:12"),
        line(
          "meeting.vote",
          #","item":1,"method":"showOfHands","inFavour":1,"against":1"#, at: "10:30"),
        line(
          "meeting.requestRecordOfVote", #","item":1,"seat":"centre","sense":"against""#,
          at: "10:31"),
        line("meeting.recess", "", at: "10:40"),
      ] {
        try await instance.give(step)
      }
      let shown = try await instance.show(.meeting, Plenary.meeting, as: "person/officer")
      #expect(shown["excuses"]?.arrayValue?.first?["note"]?.stringValue == "Nota")
      #expect(shown["incidents"]?.arrayValue?.first?["resolution"]?.stringValue == "restored")
      #expect(shown["recesses"]?.arrayValue?.count == 1)
      #expect(shown["quorumNow"]?["obstacle"]?.stringValue == "session.inRecess")
      let vote = shown["agenda"]?.arrayValue?.first?["votes"]?.arrayValue?.first
      #expect(vote?["tied"] == .bool(true))
      #expect(vote?["senses"]?.arrayValue?.first?["seat"]?.stringValue == "centre")
      let entries = try instance.entries.joined()
      #expect(!entries.contains("Nota") && !entries.contains("\"Red\""))
    }
  }
}
