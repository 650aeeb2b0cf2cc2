import Canonical
import MesaDocuments
import MesaDomain
import Testing

@testable import MesaService

/// What a session was stays what its paper says, whatever comes later.
@Suite struct `Papers of an old session` {
  private static let second = "01a2020f-0150-7002-8000-746f75720000"

  /// Closes the first session and holds a second ordinary one that takes up the follow-up.
  private static let later: [String] = """
    {"as":"person/officer","effective":"2026-02-03T11:00","command":"meeting.close","data":{"meeting":"\(Plenary.meeting)"}}
    {"id":"\(second)","as":"person/officer","effective":"2026-05-20T09:00","command":"meeting.convene","data":{"mesa":"alhama","organ":"plenary","startsAt":"2026-06-03T10:00","place":"Salón","agenda":[{"title":"Balance","kind":"information"}]}}
    {"as":"person/officer","effective":"2026-06-03T09:55","command":"meeting.arrive","data":{"meeting":"\(second)","person":"mayor"}}
    {"as":"person/officer","effective":"2026-06-03T09:56","command":"meeting.arrive","data":{"meeting":"\(second)","person":"officer"}}
    {"as":"person/officer","effective":"2026-06-03T09:58","command":"meeting.arrive","data":{"meeting":"\(second)","person":"centre"}}
    {"as":"person/officer","effective":"2026-06-03T10:01","command":"meeting.open","data":{"meeting":"\(second)"}}
    {"as":"person/officer","effective":"2026-06-03T10:15","command":"meeting.deliberate","data":{"meeting":"\(second)","item":2,"text":"Se repasa."}}
    """.split(separator: "\n").map(String.init)

  private static let renewal = """
    {"as":"person/officer","command":"mesa.renewSeats","data":{"mesa":"alhama","from":"2026-02-01",\
    "accreditation":{"document":"Acuerdo de Pleno"},"seats":[\
    {"organ":"plenary","seat":"centre","holder":"stranger"},{"organ":"plenary","seat":"police"}],\
    "posts":[{"organ":"plenary","post":"chair","people":["police"]}]}}
    """

  private func minutes(_ meeting: String, _ instance: OpenInstance) async throws -> [String] {
    let record = try await instance.show(.minutes, meeting, as: "person/officer")
    var names: [String: String] = [:]
    for kind in [RecordKind.person, .agency, .mesa] {
      for named in try await instance.list(kind, as: "person/officer") {
        let id = try #require(named["id"]?.stringValue)
        names["\(kind.rawValue)/\(id)"] = named["name"]?.stringValue
      }
    }
    let agreements = try await instance.list(.agreement, as: "person/officer")
    let paper = SessionPaper(record, Catalogue(.en), names: names, agreements: agreements)
    return TextRenderer(width: 100).lines([paper.minutes()])
  }

  @Test func `a renewal, an answer and an extension change no word of its minutes`() async throws {
    try await Bed().with { instance in
      try await Plenary.give(to: instance)
      for line in Self.later { try await instance.give(line) }
      try await instance.give(
        """
        {"as":"person/officer","effective":"2026-06-03T10:20","command":"meeting.vote","data":{\
        "meeting":"\(Self.second)","item":3,"method":"consensus"}}
        """)
      let before = try await minutes(Plenary.meeting, instance)
      let secondBefore = try await minutes(Self.second, instance)
      try await instance.give(Self.renewal)
      try await instance.give(
        """
        {"as":"person/officer","command":"agreement.report","data":{\
        "agreement":"\(Plenary.agreement)","progress":90,"note":"Later"}}
        """)
      #expect(try await minutes(Plenary.meeting, instance) == before)
      try await instance.give(
        """
        {"as":"person/officer","command":"agreement.extend","data":{\
        "agreement":"\(Plenary.agreement)","due":"2026-12-31","reason":"newFacts",\
        "session":"\(Self.second)","item":3}}
        """)
      #expect(try await minutes(Plenary.meeting, instance) == before)
      let item = try #require(secondBefore.firstIndex { $0.hasPrefix("2. ") && $0.count < 40 })
      #expect(item > 0)
      let after = try await minutes(Self.second, instance)
      let followUp: ([String]) -> [String] = { lines in lines.filter { $0.contains("AC-2026-001") }
      }
      #expect(followUp(after) == followUp(secondBefore))
    }
  }

  @Test func `the follow-up tells what each agency had answered by then`() async throws {
    try await Bed().with { instance in
      try await Plenary.give(to: instance)
      for line in Self.later { try await instance.give(line) }
      let lines = try await minutes(Self.second, instance).filter { $0.contains("AC-2026-001") }
      #expect(lines.contains { $0.contains("CAVI") && $0.contains("50 %, overdue") })
      #expect(lines.contains { $0.contains(Canary.note) })
    }
  }
}
