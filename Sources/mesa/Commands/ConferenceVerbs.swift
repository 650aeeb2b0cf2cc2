import ArgumentParser
import Canonical
import MesaDomain
import MesaService

// The verbs of a conference that is being held.

extension ConferenceCommand {
  struct Open: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Begin with a case; everybody in the room has declared (R50).")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The session.") var meeting: String
    @Argument(help: "The case, by its code.") var file: String

    func run(_ session: Session) async throws {
      try await session.give(
        "conference.open",
        data(
          ("case", text(try await session.caseID(file, in: meeting))),
          ("meeting", text(meeting))), writing)
    }
  }

  struct Identity: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Open who she is, for this item, with a reason.",
      discussion: "Reasons: sameSubject, protectionMeasure, childProtection, contact.")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The session.") var meeting: String
    @Argument(help: "The case, by its code.") var file: String
    @Option(help: "Why it is needed.") var reason: String

    func run(_ session: Session) async throws {
      try await session.give(
        "conference.openIdentity",
        data(
          ("case", text(try await session.caseID(file, in: meeting))),
          ("meeting", text(meeting)), ("reason", text(reason))), writing)
    }
  }

  struct Note: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Her voice, whether she knows, what matters for her safety, and what is next.")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The session.") var meeting: String
    @Argument(help: "The case, by its code.") var file: String
    @Option(help: "yes, no or notSafe.") var informed: String
    @Option(help: "What she says and wants; sealed.") var voice: String
    @Option(help: "What matters for her safety; sealed.") var conclusions: String?
    @Option(help: "When it is looked at again: 2026-12-20.") var next: String
    @OptionGroup var outreach: OutreachOptions

    func run(_ session: Session) async throws {
      try await session.give(
        "conference.discuss",
        data(
          ("case", text(try await session.caseID(file, in: meeting))),
          ("conclusions", text(conclusions)), ("informed", text(informed)),
          ("meeting", text(meeting)), ("nextReview", text(next)), ("told", outreach.json),
          ("voice", text(voice))),
        writing)
    }
  }

  struct Decide: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Agree on an action: who does what until when, and by what it will be seen.")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The session.") var meeting: String
    @Argument(help: "The case, by its code.") var file: String
    @Option(help: "The agency that does it.") var owner: String
    @Option(help: "Until which day.") var due: String
    @Option(name: .customLong("text"), help: "What is done; sealed.") var what: String
    @Option(help: "By what it will be seen; sealed.") var measure: String
    @Option(help: "subject, children, accused or system.") var regarding = "subject"

    func run(_ session: Session) async throws {
      try await session.give(
        "conference.decide",
        data(
          ("case", text(try await session.caseID(file, in: meeting))), ("due", text(due)),
          ("measure", text(measure)), ("meeting", text(meeting)), ("owner", text(owner)),
          ("regarding", text(regarding)), ("text", text(what))), writing)
    }
  }

  struct Park: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Leave a case for later in the session, or for another one.")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The session.") var meeting: String
    @Argument(help: "The case, by its code.") var file: String
    @Option(help: "laterInSession or nextSession.") var until = "nextSession"

    func run(_ session: Session) async throws {
      try await session.give(
        "conference.park",
        data(
          ("case", text(try await session.caseID(file, in: meeting))),
          ("meeting", text(meeting)), ("until", text(until))), writing)
    }
  }

  struct Next: Verb {
    static let configuration = CommandConfiguration(
      abstract: "End with the case that is open, and begin with the next on the roster.")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The session.") var meeting: String

    func run(_ session: Session) async throws {
      if let current = try await roster(session)["current"]?.stringValue {
        try await session.give(
          "conference.finish", data(("case", text(current)), ("meeting", text(meeting))),
          writing)
      }
      let left = (try await roster(session)["cases"]?.arrayValue ?? []).first {
        ["listed", "parked"].contains($0["state"]?.stringValue ?? "")
      }
      guard let left, let id = left["case"], let code = left["code"]?.stringValue else {
        return try session.say("cli.conference.through", ["meeting": meeting])
      }
      try session.say("cli.conference.now", ["code": code])
      try await session.give(
        "conference.open", data(("case", id), ("meeting", text(meeting))), writing)
    }

    private func roster(_ session: Session) async throws -> JSONValue {
      guard let id = MeetingID(rawValue: meeting) else {
        throw Refusal("record.unknown", ["kind": "meeting", "id": .word(meeting)])
      }
      return try await session.asking { client, principal in
        try await client.roster(of: id, as: principal)
      }
    }
  }

  struct Close: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Close the roster; what the minutes may tell of it are codes and counts.")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The session.") var meeting: String

    func run(_ session: Session) async throws {
      try await session.give("conference.close", data(("meeting", text(meeting))), writing)
    }
  }

  struct Report: Verb {
    static let configuration = CommandConfiguration(
      abstract: "What came of an action, and whether it helped.",
      discussion: "Outcomes: done, partly, notDone, notPossible.")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The case, by its code.") var file: String
    @Argument(help: "The number of the action.") var action: Int
    @Option(help: "What came of it.") var outcome: String
    @Flag(inversion: .prefixedNo, help: "Whether it helped.") var helped: Bool?
    @Option(help: "A note; sealed.") var note: String?

    func run(_ session: Session) async throws {
      try await session.give(
        "conference.reportAction",
        data(
          ("action", number(action)), ("case", text(try await session.caseID(file))),
          ("helped", helped.map { .bool($0) }), ("note", text(note)),
          ("outcome", text(outcome))), writing)
    }
  }
}
