import Canonical
import EventLog
import MesaDocuments
import MesaDomain
import Testing

@testable import MesaService

/// Casework that cannot be right, or comes twice, through the service; and what it is answered.
@Suite struct `Bad input in casework` {
  private func command(
    _ name: String, _ data: String, as who: String = "agent", id: String? = nil
  ) -> String {
    let id = id.map { #","id":"\#($0)""# } ?? ""
    return #"{"as":"person/\#(who)","command":"\#(name)","data":{\#(data)}\#(id)}"#
  }

  /// Caseload's mesa, with an officer, and a case of the police brought to a stage: 0 a draft, 1
  /// sent, 2 acknowledged, 3 accepted.
  private func given(
    _ instance: OpenInstance, _ stage: Int, _ risk: String = "medium"
  ) async throws {
    for line in Caseload.setting
      + [
        #"{"command":"person.register","data":{"person":"dpo","name":"Delegada"}}"#,
        #"{"as":"person/admin","command":"person.grantRole","data":{"person":"dpo","role":"dataProtectionOfficer"}}"#,
      ]
      + Caseload.refer(
        3, risk, by: "agent", on: "police-cavi", at: "2026-11-20T09:00:00.000Z", upTo: stage)
    { try await instance.give(line) }
  }
  private let file = #""case":"\#(Caseload.file(3))""#
  private let referral = #""referral":"\#(Caseload.referral(3))""#

  /// Refused with that code, nothing recorded, and no sentence repeats what was typed about her.
  private func expectRefused(
    _ instance: OpenInstance, _ line: String, _ code: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    let size = instance.size
    let found = try await refusal { try await instance.give(line) }
    #expect(found?.code == code, sourceLocation: sourceLocation)
    #expect(instance.size == size, sourceLocation: sourceLocation)
    guard let found else { return }
    for language in Language.allCases {
      let sentence = Catalogue(language).sentence(of: found)
      for canary in Canary.all {
        #expect(!sentence.contains(canary), "\(language)", sourceLocation: sourceLocation)
      }
    }
    let values = found.values.values.map(\.description).joined()
    for canary in Canary.all {
      #expect(!values.contains(canary), sourceLocation: sourceLocation)
    }
  }

  // Twice

  @Test func `two acceptances at once are one`() async throws {
    try await Bed().with { instance in
      try await given(instance, 2)
      let lines = ["ines", "marta"].map {
        command(
          "referral.accept",
          referral + #","professional":"\#($0)","firstAppointment":"2026-11-24T10:00:00.000Z""#,
          as: $0)
      }
      let outcomes = await withTaskGroup(of: String.self) { group in
        for line in lines {
          group.addTask {
            do {
              return try await instance.give(line).events.isEmpty ? "nothing" : "accepted"
            } catch { return (error as? Refusal)?.code ?? "\(error)" }
          }
        }
        return await group.reduce(into: []) { $0.append($1) }
      }
      #expect(outcomes.sorted() == ["accepted", "record.notNow"])
      #expect(try instance.entries.count { $0.contains(#""type":"referral.accepted""#) } == 1)
    }
  }

  @Test func `a double click is one command`() async throws {
    try await Bed().with { instance in
      try await given(instance, 1)
      let line = command(
        "referral.acknowledge", referral, as: "ines", id: "0193a1b2-0000-7000-8000-0000000000c1")
      let answers = try await withThrowingTaskGroup(of: CommandAnswer.self) { group in
        for _ in 0..<8 { group.addTask { try await instance.give(line) } }
        return try await group.reduce(into: []) { $0.append($1) }
      }
      #expect(Set(answers.map(\.first)).count == 1)
      #expect(answers.count { !$0.repeated } == 1)
      #expect(try instance.entries.count { $0.contains(#""type":"referral.acknowledged""#) } == 1)
    }
  }

  // To whom it cannot go

  @Test func `nobody refers to themselves, nor to an agency that is closed or not there`()
    async throws
  {
    try await Bed().with { instance in
      try await given(instance, 0)
      func draft(_ to: String) -> String {
        command(
          "referral.draft",
          file + #","pathway":"police-cavi","to":"\#(to)","reason":"\#(Canary.note)""#)
      }
      try await expectRefused(instance, draft("police"), "referral.toOneself")
      try await expectRefused(instance, draft("nowhere"), "record.unknown")
      try await instance.give(
        #"{"command":"agency.close","data":{"agency":"centre","on":"2026-11-22"}}"#)
      try await expectRefused(
        instance, command("referral.send", referral), "referral.agencyClosed")
    }
  }

  @Test func `nor to an agency whose only person is in conflict`() async throws {
    try await Bed().with { instance in
      try await given(instance, 0, "extreme")
      try await instance.give(
        command(
          "case.exclude", file + #","person":"worker","ground":"accusedAtWork""#, as: "dpo"))
      try await instance.give(command("referral.amend", referral + #","to":"social""#))
      try await expectRefused(
        instance, command("referral.send", referral), "conflict.nobodyFree")
    }
  }

  // What ended between two steps

  @Test func `consent taken back between two steps stops the next one`() async throws {
    for (stage, next) in [
      (1, command("referral.acknowledge", referral, as: "ines")),
      (
        2,
        command(
          "referral.accept",
          referral + #","professional":"ines","firstAppointment":"2026-11-24T10:00:00.000Z""#,
          as: "ines")
      ),
      (3, command("referral.startService", referral + #","contact":"made""#, as: "marta")),
    ] {
      try await Bed().with { instance in
        try await given(instance, stage)
        try await instance.give(command("consent.withdraw", file))
        try await expectRefused(instance, next, "referral.consentEnded")
      }
    }
  }

  @Test func `an answer about a woman whose data are destroyed is refused`() async throws {
    try await Bed().with { instance in
      try await given(instance, 1)
      for line in [
        command("referral.withdraw", referral + #","reason":"noLongerNeeded""#),
        command("case.close", file + #","reason":"moved""#),
        command("retention.block", file + #","ground":"erasureRequest""#, as: "dpo"),
        command("retention.proposeErasure", file + #","ground":"courtOrder""#, as: "dpo"),
        command("retention.confirmErasure", file, as: "admin"),
      ] { try await instance.give(line) }
      for line in [
        command("referral.acknowledge", referral, as: "ines"),
        command("referral.requestInfo", referral + #","text":"\#(Canary.note)""#, as: "ines"),
        command("referral.reopen", referral + #","incident":"2026-11-22""#, as: "ines"),
        command("case.recordVoice", file + #","on":"2026-11-22","text":"\#(Canary.note)""#),
        command(
          "consent.record",
          file + #","to":["centre"],"purposes":["attention"],"data":["narrative"]"#),
        command("case.reopen", file + #","reason":"returned""#),
      ] { try await expectRefused(instance, line, "record.unknown") }
    }
  }

  // What is no value

  @Test func `a level of another scale is refused`() async throws {
    try await Bed().with { instance in
      try await given(instance, 0)
      func assess(_ scale: String, _ level: String) -> String {
        command(
          "case.assessRisk", file + #","scale":"\#(scale)","level":"\#(level)","on":"2026-11-20""#)
      }
      try await expectRefused(
        instance, assess("professional", "lowWithMeasures"), "risk.levelUnknown")
      try await expectRefused(instance, assess("nothing", "high"), "risk.scaleUnknown")
      let later = file + #","on":"2027-01-01","text":"\#(Canary.note)""#
      try await expectRefused(
        instance, command("case.recordIncident", later), "case.dateInFuture")
    }
  }

  // Text that is more than text

  /// A line break, a formula, marks and overrides of direction, a zero-width space, markup.
  private static let nasty = "=HYPERLINK(1)\\n@x\\r\\n\\u202eelpmaxe\\u202c\\u200f\\u200b<b>\\\"'&"

  @Test func `is kept as it was written, in whichever field`() async throws {
    try await Bed().with { instance in
      try await given(instance, 0)
      let text = try #require(
        try JSONValue(parsing: "\"" + Self.nasty + "\"").stringValue)
      for line in [
        command("case.recordVoice", file + #","on":"2026-11-20","text":"\#(Self.nasty)""#),
        command("case.recordIdentity", file + #","name":"\#(Self.nasty)""#),
        command("case.recordLocation", file + #","kind":"home","place":"\#(Self.nasty)""#),
        command("carePlan.setGoal", file + #","area":"safety","text":"\#(Self.nasty)""#),
        command("referral.amend", referral + #","reason":"\#(Self.nasty)""#),
      ] { try await instance.give(line) }
      let shown = try await instance.show(.caseFile, Caseload.file(3), as: "person/agent")
      let entries = shown["entries"]?.arrayValue ?? []
      #expect(entries.contains { $0["voice"]?["text"]?.stringValue == text })
      #expect(entries.contains { $0["identity"]?["name"]?.stringValue == text })
      #expect(entries.contains { $0["location"]?["place"]?.stringValue == text })
      let plan = try await instance.show(.carePlan, Caseload.file(3), as: "person/agent")
      #expect(plan["goals"]?.arrayValue?.first?["text"]?.stringValue == text)
      // The log holds it sealed, and in one line an entry.
      #expect(try instance.entries.allSatisfy { !$0.contains("HYPERLINK") })
    }
  }

  @Test func `in a paper turns nothing around and builds no markup`() async throws {
    try await Bed().with { instance in
      try await given(instance, 0)
      try await instance.give(command("referral.amend", referral + #","reason":"\#(Self.nasty)""#))
      try await instance.give(command("referral.send", referral))
      let record = try await instance.show(.referral, Caseload.referral(3), as: "person/agent")
      let paper = ReferralPaper(
        record, Catalogue(.es), caseCode: "C-7K3Q-M2XP-5", safeContact: SafeContact(.object([])))
      let page = HTMLRenderer(.sequence).page([paper.document()])
      #expect(page.contains("HYPERLINK") && !page.contains("<b>"))
      let turning: [Unicode.Scalar] = ["\u{202e}", "\u{202c}", "\u{200f}", "\u{200b}"]
      #expect(!page.unicodeScalars.contains(where: turning.contains))
    }
  }

  @Test func `as the name of a thing is no name`() async throws {
    try await Bed().with { instance in
      try await given(instance, 0)
      for data in [
        file + #","pathway":"police-cavi","to":"\#(Self.nasty)","reason":"x""#,
        file + #","pathway":"\#(Self.nasty)","to":"centre","reason":"x""#,
      ] {
        let found = try await refusal {
          try await instance.give(command("referral.draft", data))
        }
        // The sentence that names it is made printable where it is shown.
        #expect(["field.wrongType", "referral.pathwayUnknown"].contains(found?.code))
      }
    }
  }
}
