import ArgumentParser
import Canonical
import MesaDocuments
import MesaDomain
import MesaService

struct MinutesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "minutes", abstract: "Write minutes and get them approved.",
    discussion: """
      FROM THE DRAFT TO THE APPROVAL
        mesa minutes gaps MEETING                       # what is still missing, and why
        mesa minutes edit MEETING                       # every text on one sheet
        mesa minutes draft MEETING
        mesa minutes chair MEETING --as person/CHAIR
        mesa minutes circulate MEETING
        mesa minutes respond MEETING SEAT --conforms
        mesa minutes approve MEETING                    # everybody conforms
        mesa minutes approve MEETING --session NEXT     # or by a vote of the next session
        mesa minutes show ACTA-2018-001                 # the number stands for its session
        mesa minutes show ACTA-2018-001 --redacted --format html --out papers
      """,
    subcommands: [
      Gaps.self, Edit.self, Draft.self, Chair.self, Circulate.self, Respond.self, Approve.self,
      Rectify.self, Show.self, Translate.self, Release.self, Publish.self,
      AttachRecording.self, CertifyRecording.self, VerifyRecording.self, Transcript.self,
    ])

  struct Draft: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Draw them up from what was recorded, or a new revision.",
      discussion: "EXAMPLE\n  mesa minutes draft MEETING --text '3:What was said on item 3.'")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The session.") var meeting: String
    @Option(help: "ITEM:TEXT, in place of what was noted on that item.") var text: [String] = []

    func validate() throws {
      for written in text where Int(written.prefix { $0 != ":" }) == nil {
        throw ValidationError("--text is ITEM:TEXT, such as '3:What was said.'")
      }
    }

    func run(_ session: Session) async throws {
      let texts = text.map { written -> JSONValue in
        let item = written.prefix { $0 != ":" }
        let words = written.dropFirst(item.count + 1)
        return data(("item", number(Int(item))), ("text", .string(String(words))))
      }
      try await session.give(
        "minutes.draft",
        data(("meeting", .string(meeting)), ("texts", texts.isEmpty ? nil : .array(texts))),
        writing)
    }
  }

  struct Chair: Verb {
    static let configuration = CommandConfiguration(
      abstract: "The chair's approval of the draft (visto bueno).")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The session.") var meeting: String

    func run(_ session: Session) async throws {
      try await session.give(
        "minutes.approveByChair", data(("meeting", .string(meeting))), writing)
    }
  }

  struct Circulate: Verb {
    static let configuration = CommandConfiguration(abstract: "Send them to the members.")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The session.") var meeting: String

    func run(_ session: Session) async throws {
      try await session.give(
        "minutes.circulate", data(("meeting", .string(meeting))), writing)
    }
  }

  struct Respond: Verb {
    static let configuration = CommandConfiguration(abstract: "A member's answer.")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The session.") var meeting: String
    @Argument(help: "For which seat.") var seat: String
    @Flag(help: "Conforms.") var conforms = false
    @Option(help: "Objects: to what.") var objects: String?

    func validate() throws {
      guard conforms != (objects != nil) else {
        throw ValidationError("Say either --conforms or --objects 'to what'.")
      }
    }

    func run(_ session: Session) async throws {
      try await session.give(
        "minutes.respond",
        data(
          ("answer", .string(conforms ? "conforms" : "objects")),
          ("meeting", .string(meeting)), ("seat", .string(seat)),
          ("text", objects.map { .string($0) })), writing)
    }
  }

  struct Approve: Verb {
    static let configuration = CommandConfiguration(
      abstract: "By everybody's conformity, or by the next session's vote.")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The session whose minutes they are.") var meeting: String
    @Option(help: "The session that approved them.") var session: String?

    func run(_ session: Session) async throws {
      try await session.give(
        "minutes.approve",
        data(("meeting", .string(meeting)), ("session", self.session.map { .string($0) })),
        writing)
    }
  }

  struct Rectify: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Rectify approved minutes by a later session's vote (R48).")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The session whose minutes they are.") var meeting: String
    @Option(help: "The session that decided it.") var session: String
    @Option(help: "Under which item.") var item: Int
    @Option(help: "What is to be read instead; sealed.") var text: String

    func run(_ session: Session) async throws {
      try await session.give(
        "minutes.rectify",
        data(
          ("item", number(item)), ("meeting", .string(meeting)),
          ("session", .string(self.session)), ("text", .string(text))), writing)
    }
  }

  struct Show: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Read the minutes, or print them.",
      discussion: """
        EXAMPLES
          mesa minutes show ACTA-2018-001
          mesa minutes show ACTA-2018-001 --format html --language ca,es > acta.html
        """)
    @OptionGroup var globals: Globals
    @OptionGroup var paper: PaperOptions
    @Argument(help: "The session.") var meeting: String
    @Flag(help: "The edition for others: offices for names, only released texts.")
    var redacted = false

    func run(_ session: Session) async throws {
      if redacted {
        return try await paper.write(.redactedMinutes, of: meeting, globals, session) {
          $0.redactedMinutes()
        }
      }
      try await paper.write(.minutes, of: meeting, globals, session) { $0.minutes() }
    }
  }
}

/// What people, agencies and mesas are called, as far as the asker may know.
struct Names {
  let byID: [String: String]

  init(_ client: any MesaClient, as principal: Principal) async throws {
    var names: [String: String] = [:]
    for kind in [RecordKind.person, .agency, .mesa] {
      for record in try await client.list(ListQuestion(kind, as: principal)) {
        guard let id = record["id"]?.stringValue, let name = record["name"]?.stringValue else {
          continue
        }
        names["\(kind.rawValue)/\(id)"] = name
      }
    }
    byID = names
  }
}
