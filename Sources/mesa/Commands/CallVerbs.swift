import ArgumentParser
import Canonical
import MesaDomain
import MesaService

// Petitions for the agenda, and what happens at the hour of a session until it is open.

extension MeetingCommand {
  struct Propose: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Ask for an item on the agenda, before the notice goes out (R15).",
      discussion:
        "EXAMPLE\n  mesa meeting propose MEETING health 'debate:Guardias de fin de semana'")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The session: planned or ordered.") var meeting: String
    @Argument(help: "The seat that asks.") var seat: String
    @Argument(help: "KIND:TITLE or TITLE.") var item: String
    @Option(help: "Title of a document; as often as needed.") var document: [String] = []

    func run(_ session: Session) async throws {
      let parts = item.split(separator: ":", maxSplits: 1).map(String.init)
      let hasKind = parts.count == 2 && ["information", "debate", "decision"].contains(parts[0])
      let title = hasKind ? String(parts[1].drop { $0 == " " }) : item
      try await session.give(
        "meeting.proposeItem",
        data(
          ("documents", document.isEmpty ? nil : .array(document.map { .string($0) })),
          ("kind", hasKind ? text(parts[0]) : nil), ("meeting", text(meeting)),
          ("seat", text(seat)), ("title", text(title))), writing)
    }
  }

  struct AnswerProposal: Verb {
    static let configuration = CommandConfiguration(
      commandName: "answer-proposal",
      abstract: "The chair takes a petition onto the agenda, or turns it down with a reason.",
      discussion: """
        EXAMPLES
          mesa meeting answer-proposal MEETING PROPOSAL --accept
          mesa meeting answer-proposal MEETING PROPOSAL --refuse nextSession
        """)
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The session.") var meeting: String
    @Argument(help: "The petition, as mesa meeting show lists it.") var proposal: String
    @Flag(help: "It comes onto the agenda.") var accept = false
    @Option(
      help: """
        Why not: notCompetent, alreadyTreated, lacksDocuments, nextSession, caseMatter or duplicate.
        """)
    var refuse: String?

    func validate() throws {
      if accept == (refuse != nil) {
        throw ValidationError("Give either --accept or --refuse REASON.")
      }
    }

    func run(_ session: Session) async throws {
      try await session.give(
        "meeting.answerProposal",
        data(
          ("accepted", .bool(accept)), ("meeting", text(meeting)), ("proposal", text(proposal)),
          ("reason", text(refuse))), writing)
    }
  }

  struct Show: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Show a session: agenda, presence, its quorum now, and what it still lacks.",
      discussion: "EXAMPLE\n  mesa meeting show MEETING --as person/…")
    @OptionGroup var globals: Globals
    @Argument(help: "The session.") var meeting: String
    @Flag(help: "What happened to it, in order.") var history = false
    @Option(help: "text or json.") var format = OutputFormat.text

    func run(_ session: Session) async throws {
      try await ShowCommand.show(.meeting, meeting, history: history, format, session)
    }
  }

  struct Agree: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Record that a member agrees to meet without a notice in time (R17).",
      discussion: """
        With all members present and agreed the session is universal.

        EXAMPLE
          mesa meeting agree MEETING health police town-hall
        """)
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The session.") var meeting: String
    @Argument(help: "The seats that agree.") var seats: [String]

    func validate() throws {
      if seats.isEmpty { throw ValidationError("Name the seats that agree.") }
      if writing.id != nil, seats.count > 1 {
        throw ValidationError("--id is for one seat at a time.")
      }
    }

    func run(_ session: Session) async throws {
      for seat in seats {
        try await session.give(
          "meeting.agreeToMeet", data(("meeting", text(meeting)), ("seat", text(seat))), writing)
      }
    }
  }

  struct Deem: Verb {
    static let configuration = CommandConfiguration(
      abstract: "The chair deems the organ constituted with all its spokespersons (R22).",
      discussion: "Then: mesa meeting open MEETING --spokespersons")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The session.") var meeting: String

    func run(_ session: Session) async throws {
      try await session.give("meeting.deemConstituted", data(("meeting", text(meeting))), writing)
    }
  }

  struct Fail: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Record that too few had come (R23).",
      discussion: """
        The session waits for its second call, where the organ has one; otherwise it has failed.

        EXAMPLES
          mesa meeting fail MEETING --effective 2026-12-01T10:15
          mesa meeting fail MEETING --final            nobody waits for the second call
        """)
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The session.") var meeting: String
    @Flag(help: "Nobody waits for the second call.") var final = false

    func run(_ session: Session) async throws {
      try await session.give(
        "meeting.recordFailedCall",
        data(("final", final ? .bool(true) : nil), ("meeting", text(meeting))), writing)
    }
  }

  struct Open: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Open it, with quorum (R20).",
      discussion: """
        EXAMPLES
          mesa meeting open MEETING
          mesa meeting open MEETING --second-call       after mesa meeting fail, at its time (R23)
          mesa meeting open MEETING --spokespersons     after mesa meeting deem (R22)
        """)
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The session.") var meeting: String
    @Flag(help: "In second call, with its own number.") var secondCall = false
    @Flag(help: "With all spokespersons, as the chair deemed.") var spokespersons = false
    @Option(help: "At a distance, where the mesa has no seat on record: where the chair is.")
    var chairPlace: String?

    func run(_ session: Session) async throws {
      try await session.give(
        "meeting.open",
        data(
          ("call", secondCall ? .string("second") : nil), ("chairPlace", text(chairPlace)),
          ("meeting", text(meeting)),
          ("quorumMode", spokespersons ? .string("spokespersons") : nil)), writing)
    }
  }
}
