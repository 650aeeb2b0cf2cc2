import ArgumentParser
import Canonical
import MesaDocuments
import MesaService

/// Members of a command's data; what was not said is left out.
func data(_ members: (String, JSONValue?)...) -> JSONValue {
  .object(members.compactMap { name, value in value.map { JSONMember(name: name, value: $0) } })
}

func text(_ value: String?) -> JSONValue? { value.map { .string($0) } }
func number(_ value: Int?) -> JSONValue? { value.map { .integer(Int64($0)) } }

struct MeetingCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "meeting", abstract: "Convene a session and run it.",
    discussion: """
      A SESSION, FROM THE NOTICE TO THE CLOSE
        mesa meeting convene --mesa totana --organ plenary --starts-at 2026-12-01T10:00 \\
          --place 'Salón de plenos' --item 'information:Balance del semestre' --item 'decision:Plan'
        mesa meeting arrive MEETING person-1
        mesa meeting open MEETING
        mesa meeting item MEETING 2 --note 'Main points…'
        mesa meeting vote MEETING 2 --in-favour 7 --against 1
        mesa meeting adopt MEETING 2 'Text of the agreement' --owner cavi-totana --due 2027-03-31
        mesa meeting close MEETING

      WHERE THE CHAIR ORDERS NOTICES (R10)
        mesa meeting order --mesa totana --starts-at 2026-12-01T10:00 --item 'decision:Plan' \\
          --as person/CHAIR
        mesa meeting convene MEETING --place 'Salón de plenos'

      WHAT IS STILL MISSING
        mesa meeting show MEETING
      """,
    subcommands: [
      Series.self, Order.self, Propose.self, AnswerProposal.self, Convene.self, Dispatch.self,
      Amend.self, Withdraw.self, Postpone.self, Cancel.self, Notice.self, Show.self, Arrive.self,
      Leave.self, Excuse.self, Identity.self, Disconnect.self, Reconnect.self, Incident.self,
      Agree.self, Deem.self, Fail.self, Open.self, Quorum.self, Item.self, Reorder.self, Park.self,
      Urgency.self, Recess.self, Resume.self, Vote.self, TieBreak.self, RecordVote.self,
      Adopt.self, Dissent.self, Correct.self, Close.self,
    ])

  struct Notice: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Read the notice of a session, or print it.",
      discussion: "EXAMPLE\n  mesa meeting notice MEETING --format html > convocatoria.html")
    @OptionGroup var globals: Globals
    @OptionGroup var paper: PaperOptions
    @Argument(help: "The session.") var meeting: String

    func run(_ session: Session) async throws {
      try await paper.write(.meeting, of: meeting, globals, session) { $0.notice() }
    }
  }

  struct Postpone: Verb {
    static let configuration = CommandConfiguration(abstract: "Move it to another moment.")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The session.") var meeting: String
    @Option(help: "The new moment.") var startsAt: String

    func run(_ session: Session) async throws {
      try await session.give(
        "meeting.postpone", data(("meeting", text(meeting)), ("startsAt", text(startsAt))),
        writing)
    }
  }

  struct Cancel: Verb {
    static let configuration = CommandConfiguration(abstract: "Withdraw it before it is opened.")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The session.") var meeting: String
    @Option(help: "noMatters, attendanceNotExpected, forceMajeure, merged or other.")
    var reason: String

    func run(_ session: Session) async throws {
      try await session.give(
        "meeting.cancel", data(("meeting", text(meeting)), ("reason", text(reason))), writing)
    }
  }

  struct Arrive: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Somebody came in.",
      discussion: """
        EXAMPLES
          mesa meeting arrive MEETING PERSON --effective 2026-12-01T10:05
          mesa meeting arrive MEETING PERSON --remote --identity videoRecognition
        """)
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The session.") var meeting: String
    @Argument(help: "Who.") var person: String
    @Option(help: "For which seat; found by itself where there is one.") var seat: String?
    @Flag(help: "With voice, without vote, not counted.") var guest = false
    @Flag(help: "Connected from elsewhere; say --identity.") var remote = false
    @Option(
      help: """
        How it is known who is there: certificate, clave, institutionalAccount, personalAccess or \
        videoRecognition.
        """)
    var identity: String?

    func run(_ session: Session) async throws {
      try await session.give(
        "meeting.arrive",
        data(
          ("guest", guest ? .bool(true) : nil), ("identity", text(identity)),
          ("meeting", text(meeting)), ("mode", remote ? .string("remote") : nil),
          ("person", text(person)),
          ("seat", text(seat))), writing)
    }
  }

  struct Leave: Verb {
    static let configuration = CommandConfiguration(abstract: "Somebody went out.")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The session.") var meeting: String
    @Argument(help: "Who.") var person: String

    func run(_ session: Session) async throws {
      try await session.give(
        "meeting.leave", data(("meeting", text(meeting)), ("person", text(person))), writing)
    }
  }

  struct Item: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Take up an item, or note what was said on it.")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The session.") var meeting: String
    @Argument(help: "Number of the item.") var item: Int
    @Option(help: "Main points of what was said; sealed.") var note: String?

    func run(_ session: Session) async throws {
      try await session.give(
        note == nil ? "meeting.startItem" : "meeting.deliberate",
        data(("item", number(item)), ("meeting", text(meeting)), ("text", text(note))), writing)
    }
  }

  struct Urgency: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Add an item that was not on the agenda (R16).")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The session.") var meeting: String
    @Argument(help: "Title of the item.") var title: String
    @Option var inFavour: Int
    @Option var against = 0
    @Option var abstained = 0

    func run(_ session: Session) async throws {
      try await session.give(
        "meeting.declareUrgency",
        data(
          ("abstained", number(abstained)), ("against", number(against)),
          ("inFavour", number(inFavour)), ("meeting", text(meeting)), ("title", text(title))),
        writing)
    }
  }

  struct Adopt: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Adopt an agreement on a carried vote; prints its id.",
      discussion: """
        EXAMPLES
          mesa meeting adopt MEETING 3 'Common referral form' --owner cavi-totana --due 2027-03-31
          mesa meeting adopt MEETING 2 'Takes note of the balance' --informational
        """)
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The session.") var meeting: String
    @Argument(help: "Number of the item.") var item: Int
    @Argument(help: "Its text; stands in clear: no personal data.") var words: String
    @Option(help: "Agency that carries it out.") var owner: String?
    @Option(help: "Until when: 2027-03-31.") var due: String?
    @Option(help: "An agency that it binds beside the owner; as often as needed.")
    var with: [String] = []
    @Flag(help: "Takes note of something; nothing is to be done.") var informational = false

    func run(_ session: Session) async throws {
      try await session.give(
        "meeting.adopt",
        data(
          ("due", text(due)), ("informational", informational ? .bool(true) : nil),
          ("item", number(item)), ("meeting", text(meeting)), ("owner", text(owner)),
          ("participants", with.isEmpty ? nil : .array(with.map { .string($0) })),
          ("text", text(words))), writing)
    }
  }

  struct Correct: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Take back what was wrongly recorded, before the close.",
      discussion: """
        The version is the one of the wrong event: mesa show meeting MEETING --history
        """)
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The session.") var meeting: String
    @Argument(help: "Version of the wrong event.") var version: Int
    @Option(help: "wrongPerson, wrongTime, wrongCount, wrongText or wrongItem.")
    var reason: String

    func run(_ session: Session) async throws {
      try await session.give(
        "meeting.correct",
        data(
          ("meeting", text(meeting)), ("reason", text(reason)), ("version", number(version))),
        writing)
    }
  }

  struct Close: Verb {
    static let configuration = CommandConfiguration(
      abstract: "End it; what is left over is listed.")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The session.") var meeting: String

    func run(_ session: Session) async throws {
      try await session.give("meeting.close", data(("meeting", text(meeting))), writing)
    }
  }
}
