import ArgumentParser
import Canonical
import MesaDomain
import MesaService

struct ConferenceCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "conference", abstract: "Speak of cases in a commission, by their codes.",
    discussion: """
      FROM THE PROPOSAL TO THE CLOSE
        mesa conference propose C-7K3Q-M2XP-5 --reason team
        mesa conference candidates totana technicalCommission
        mesa conference list MEETING C-7K3Q-M2XP-5 --minutes 15
        mesa conference show MEETING
        mesa conference declare MEETING C-7K3Q-M2XP-5 --as person/…
        mesa conference open MEETING C-7K3Q-M2XP-5
        mesa conference note MEETING C-7K3Q-M2XP-5 --informed yes --voice '…' --next 2026-12-20
        mesa conference decide MEETING C-7K3Q-M2XP-5 --owner cavi-totana --due 2026-12-01 \\
          --text '…' --measure '…'
        mesa conference next MEETING
        mesa conference close MEETING
      """,
    subcommands: [
      Propose.self, Retract.self, Candidates.self, List.self, Unlist.self, Show.self,
      Declare.self, Open.self, Identity.self, Note.self, Decide.self, Park.self, Next.self,
      Close.self, Report.self, Flagged.self, Settle.self,
    ])

  struct Propose: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Bring a case before the commission.",
      discussion: "Reasons: team, risk, repeated, followUp.")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The case, by its code.") var file: String
    @Option(help: "Why.") var reason = "team"
    @Option(help: "By which day.") var due: String?
    @Option(help: "The organ, where several treat cases.") var organ: String?
    @Option(help: "A note; sealed.") var note: String?
    @Option(help: "For which agency you act.") var agency: String?

    func run(_ session: Session) async throws {
      try await session.give(
        "conference.propose",
        data(
          ("agency", text(agency)), ("case", text(try await session.caseID(file))),
          ("due", text(due)), ("note", text(note)), ("organ", text(organ)),
          ("reason", text(reason))), writing)
    }
  }

  struct Retract: Verb {
    static let configuration = CommandConfiguration(
      abstract: "The case need not come before the commission.")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The case, by its code.") var file: String

    func run(_ session: Session) async throws {
      try await session.give(
        "conference.retract", data(("case", text(try await session.caseID(file)))), writing)
    }
  }

  struct Candidates: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Cases that wait for a commission, by their codes, soonest first.")
    @OptionGroup var globals: Globals
    @OptionGroup var commission: CommissionOptions

    func run(_ session: Session) async throws {
      let found = try await commission.ask(session, orSay: "cli.conference.noCandidates") {
        try await $0.candidates($1, of: $2, as: $3)
      }
      guard let found else { return }
      try session.write(RosterSheet(session: session).candidates(found))
    }
  }

  struct List: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Put a case on the roster, or move it: its place and its time.")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The session.") var meeting: String
    @Argument(help: "The case, by its code.") var file: String
    @Option(help: "Its place, from 1.") var order: Int?
    @Option(help: "Its time.") var minutes: Int?

    func run(_ session: Session) async throws {
      try await session.give(
        "conference.list",
        data(
          ("case", text(try await session.caseID(file, in: meeting))),
          ("meeting", text(meeting)), ("minutes", number(minutes)), ("order", number(order))),
        writing)
    }
  }

  struct Unlist: Verb {
    static let configuration = CommandConfiguration(abstract: "Take a case off the roster.")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The session.") var meeting: String
    @Argument(help: "The case, by its code.") var file: String

    func run(_ session: Session) async throws {
      try await session.give(
        "conference.unlist",
        data(
          ("case", text(try await session.caseID(file, in: meeting))),
          ("meeting", text(meeting))), writing)
    }
  }

  struct Show: Verb {
    static let configuration = CommandConfiguration(
      abstract: "The roster: code, risk, time, what is pending; with a code, one case.",
      discussion: """
        More than the code is shown to who has declared that nothing stands in the way (R50).
        """)
    @OptionGroup var globals: Globals
    @Argument(help: "The session.") var meeting: String
    @Argument(help: "A case, by its code.") var file: String?
    @Option(help: "text or json.") var format = OutputFormat.text

    func run(_ session: Session) async throws {
      guard let id = MeetingID(rawValue: meeting) else {
        throw Refusal("record.unknown", ["kind": "meeting", "id": .word(meeting)])
      }
      let roster = try await session.asking { client, principal in
        try await client.roster(of: id, as: principal)
      }
      guard let file else {
        if format == .json { return try session.write(json: roster) }
        return try RosterSheet(session: session).write(roster)
      }
      let found = try await session.asking { client, principal in
        let id = try await CaseCodes(client: client, principal: principal)
          .identifier(file, in: meeting)
        return try await client.review(of: CaseID(wellFormed: id), as: principal)
      }
      if format == .json { return try session.write(json: found) }
      try RosterSheet(session: session).write(review: found)
    }
  }

  struct Declare: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Nothing stands in your way in these cases (R50).",
      discussion: "If something does: mesa conflict declare CODE --ground …")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The session.") var meeting: String
    @Argument(help: "Cases, by their codes.") var files: [String]

    func run(_ session: Session) async throws {
      var cases: [String] = []
      for file in files { cases.append(try await session.caseID(file, in: meeting)) }
      try await session.give(
        "conference.declare", data(("cases", list(cases)), ("meeting", text(meeting))), writing)
    }
  }
}
