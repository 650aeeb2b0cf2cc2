import ArgumentParser
import Canonical
import MesaDomain
import MesaService

// The verbs of a session that is being held, beside arrivals, items and votes.

extension MeetingCommand {
  struct Excuse: Verb {
    static let configuration = CommandConfiguration(
      abstract: "A seat will not be there; with a coded reason.",
      discussion: """
        EXAMPLES
          mesa meeting excuse MEETING health --reason duties
          mesa meeting excuse MEETING health --reason leave --note 'Back in March' --as person/…
        """)
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The session.") var meeting: String
    @Argument(help: "The seat.") var seat: String
    @Option(help: "duties, otherSession, leave, personal or notSaid.") var reason = "notSaid"
    @Option(help: "A note; sealed.") var note: String?

    func run(_ session: Session) async throws {
      try await session.give(
        "meeting.excuse",
        data(
          ("meeting", text(meeting)), ("note", text(note)), ("reason", text(reason)),
          ("seat", text(seat))), writing)
    }
  }

  struct Identity: Verb {
    static let configuration = CommandConfiguration(
      abstract: "How it is known who takes part from elsewhere (R26).",
      discussion: """
        Nothing is voted until it stands here of everybody who takes part from elsewhere.

        EXAMPLE
          mesa meeting identity MEETING PERSON videoRecognition
        """)
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The session.") var meeting: String
    @Argument(help: "Who.") var person: String
    @Argument(
      help: "certificate, clave, institutionalAccount, personalAccess or videoRecognition.")
    var method: String

    func run(_ session: Session) async throws {
      try await session.give(
        "meeting.assureIdentity",
        data(("identity", text(method)), ("meeting", text(meeting)), ("person", text(person))),
        writing)
    }
  }

  struct Disconnect: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Somebody's connection was lost.",
      discussion: """
        The person no longer counts, and nothing is voted until one of these:
          mesa meeting reconnect MEETING PERSON
          mesa meeting incident MEETING --resolve goesOnWithout
        """)
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The session.") var meeting: String
    @Argument(help: "Who.") var person: String

    func run(_ session: Session) async throws {
      try await session.give(
        "meeting.disconnect", data(("meeting", text(meeting)), ("person", text(person))),
        writing)
    }
  }

  struct Reconnect: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Somebody whose connection was lost is back.")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The session.") var meeting: String
    @Argument(help: "Who.") var person: String
    @Option(help: "How identity is assured; as before where it is left out.")
    var identity: String?

    func run(_ session: Session) async throws {
      try await session.give(
        "meeting.reconnect",
        data(
          ("identity", text(identity)), ("meeting", text(meeting)), ("person", text(person))),
        writing)
    }
  }

  struct Incident: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Report an incident of connection, or resolve one (R26).",
      discussion: """
        EXAMPLES
          mesa meeting incident MEETING means                       # the system is down
          mesa meeting incident MEETING identity --person PERSON    # who is that?
          mesa meeting incident MEETING --resolve restored
          mesa meeting incident MEETING --resolve goesOnWithout --incident 23
        """)
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The session.") var meeting: String
    @Argument(help: "connection, means or identity.") var kind: String?
    @Option(help: "Whose; everybody's where it is left out.") var person: String?
    @Option(help: "What happened; sealed.") var note: String?
    @Option(help: "restored, identityConfirmed or goesOnWithout.") var resolve: String?
    @Option(help: "Which, by its version; not needed where only one is open.") var incident: Int?

    func validate() throws {
      guard (kind == nil) != (resolve == nil) else {
        throw ValidationError("Say either what kind it is, or --resolve.")
      }
    }

    func run(_ session: Session) async throws {
      if let resolve {
        return try await session.give(
          "meeting.resolveIncident",
          data(
            ("incident", number(incident)), ("meeting", text(meeting)),
            ("resolution", text(resolve))), writing)
      }
      try await session.give(
        "meeting.reportIncident",
        data(
          ("kind", text(kind)), ("meeting", text(meeting)), ("note", text(note)),
          ("person", text(person))), writing)
    }
  }

  struct Recess: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Interrupt the session; nothing is treated meanwhile.")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The session.") var meeting: String
    @Option(help: "When it is to go on: 2026-12-01T11:30.") var resumesAt: String?

    func run(_ session: Session) async throws {
      try await session.give(
        "meeting.recess", data(("meeting", text(meeting)), ("resumesAt", text(resumesAt))),
        writing)
    }
  }

  struct Resume: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Go on after a recess, with quorum (R24).")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The session.") var meeting: String

    func run(_ session: Session) async throws {
      try await session.give("meeting.resume", data(("meeting", text(meeting))), writing)
    }
  }

  struct Park: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Leave an item for later, or for the next session.",
      discussion: """
        What is left for the next session stands on its agenda by itself. To take it up again in
        this one: mesa meeting item MEETING ITEM
        """)
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The session.") var meeting: String
    @Argument(help: "Number of the item.") var item: Int
    @Flag(help: "For the next session.") var next = false

    func run(_ session: Session) async throws {
      try await session.give(
        "meeting.park",
        data(
          ("item", number(item)), ("meeting", text(meeting)),
          ("until", .string(next ? "nextSession" : "laterInSession"))), writing)
    }
  }

  struct Reorder: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Change the order of what is still to come.",
      discussion: """
        The chair proposes, those present agree; without figures nobody objects. Numbers stay.

        EXAMPLE
          mesa meeting reorder MEETING 5 3        # 5 comes next, then 3, then the rest
        """)
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The session.") var meeting: String
    @Argument(help: "Numbers of the items that come next.") var items: [Int]
    @Option var inFavour: Int?
    @Option var against: Int?
    @Option var abstained: Int?

    func run(_ session: Session) async throws {
      try await session.give(
        "meeting.reorder",
        data(
          ("abstained", number(abstained)), ("against", number(against)),
          ("inFavour", number(inFavour)),
          ("items", .array(items.map { .integer(Int64($0)) })), ("meeting", text(meeting))),
        writing)
    }
  }
}
