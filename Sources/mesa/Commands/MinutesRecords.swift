import ArgumentParser
import Canonical
import MesaDomain
import MesaService

// What goes with minutes: recordings by their hash, transcripts, and the edition for others.

extension MinutesCommand {
  struct AttachRecording: Verb {
    static let configuration = CommandConfiguration(
      commandName: "attach-recording",
      abstract: "Add a recording or electronic document by its hash (R44).",
      discussion: """
        The file is read here and stays where it is; only its hash and length are recorded.

        EXAMPLE
          mesa minutes attach-recording MEETING sesion.ogg --kept-at 'Archivo municipal, 2026/14'
        """)
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The session.") var meeting: String
    @Argument(help: "The file.") var file: String
    @Option(help: "Where it is kept; sealed.") var keptAt: String
    @Option(help: "audio, video or document.") var kind = "audio"

    func run(_ session: Session) async throws {
      let digest = try fileDigest(file)
      try await session.give(
        "meeting.attachRecording",
        data(
          ("bytes", number(digest.bytes)), ("keptAt", .string(keptAt)), ("kind", .string(kind)),
          ("meeting", .string(meeting)), ("sha256", .string(digest.sha256))), writing)
    }
  }

  struct CertifyRecording: Verb {
    static let configuration = CommandConfiguration(
      commandName: "certify-recording",
      abstract: "The secretary's certificate that the file is authentic and whole (R41).")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The session.") var meeting: String
    @Argument(help: "The file as it lies before you.") var file: String

    func run(_ session: Session) async throws {
      let digest = try fileDigest(file)
      try await session.give(
        "meeting.certifyRecording",
        data(("meeting", .string(meeting)), ("sha256", .string(digest.sha256))), writing)
    }
  }

  struct VerifyRecording: Verb {
    static let configuration = CommandConfiguration(
      commandName: "verify-recording",
      abstract: "Check that a file is the one that was attached (R44).",
      discussion: "EXAMPLE\n  mesa minutes verify-recording ACTA-2026-003 sesion.ogg")
    @OptionGroup var globals: Globals
    @Argument(help: "The session.") var meeting: String
    @Argument(help: "The file.") var file: String

    func run(_ session: Session) async throws {
      let digest = try fileDigest(file)
      let instance = try await session.connect(.read)
      let actor = try globals.actor()
      let meeting = try await Numbers(client: instance.client, principal: actor)
        .identifier(meeting)
      try await instance.client.verifyRecording(
        digest.sha256, bytes: digest.bytes, of: meeting, as: actor)
      try session.say("cli.recording.verified", [:])
    }
  }

  struct Transcript: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "transcript", abstract: "What was said for a seat, in full (R35).",
      discussion: """
        EXAMPLES
          mesa minutes transcript ask MEETING local-police 3 --until 2026-12-04T10:00
          mesa minutes transcript submit MEETING local-police 3 --file words.txt
          mesa minutes transcript check MEETING local-police 3 --faithful
        """, subcommands: [Ask.self, Submit.self, Check.self])

    struct Ask: Verb {
      static let configuration = CommandConfiguration(
        abstract: "Ask for it, during the session; the secretary adds the chair's term.")
      @OptionGroup var globals: Globals
      @OptionGroup var writing: WritingOptions
      @Argument(help: "The session.") var meeting: String
      @Argument(help: "For which seat.") var seat: String
      @Argument(help: "On which item.") var item: Int
      @Option(help: "The chair's term; at once if not said.") var until: String?

      func run(_ session: Session) async throws {
        try await session.give(
          "minutes.requestTranscript",
          data(
            ("item", number(item)), ("meeting", .string(meeting)), ("seat", .string(seat)),
            ("until", text(until))), writing)
      }
    }

    struct Submit: Verb {
      static let configuration = CommandConfiguration(
        abstract: "Hand the text over, within its term.")
      @OptionGroup var globals: Globals
      @OptionGroup var writing: WritingOptions
      @Argument(help: "The session.") var meeting: String
      @Argument(help: "For which seat.") var seat: String
      @Argument(help: "On which item.") var item: Int
      @Option(help: "A file with the text; - for standard input.") var file: String

      func run(_ session: Session) async throws {
        let words = try SheetReader.text(of: file)
        try await session.give(
          "minutes.submitTranscript",
          data(
            ("item", number(item)), ("meeting", .string(meeting)), ("seat", .string(seat)),
            ("text", .string(words))), writing)
      }
    }

    struct Check: Verb {
      static let configuration = CommandConfiguration(
        abstract: "The secretary's check that it is what was said.")
      @OptionGroup var globals: Globals
      @OptionGroup var writing: WritingOptions
      @Argument(help: "The session.") var meeting: String
      @Argument(help: "For which seat.") var seat: String
      @Argument(help: "On which item.") var item: Int
      @Flag(inversion: .prefixedNo, help: "Whether it is what was said.") var faithful: Bool

      func run(_ session: Session) async throws {
        try await session.give(
          "minutes.checkTranscript",
          data(
            ("faithful", .bool(faithful)), ("item", number(item)),
            ("meeting", .string(meeting)), ("seat", .string(seat))), writing)
      }
    }
  }

  struct Release: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Let the redacted edition show the text of items.",
      discussion: "EXAMPLE\n  mesa minutes release ACTA-2026-003 2 4 5")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The session.") var meeting: String
    @Argument(help: "Numbers of the items.") var items: [Int] = []
    @Flag(help: "Also the rectifications that there are.") var rectifications = false

    func run(_ session: Session) async throws {
      try await session.give(
        "minutes.release",
        data(
          ("items", .array(items.map { .integer(Int64($0)) })), ("meeting", .string(meeting)),
          ("rectifications", rectifications ? .bool(true) : nil)), writing)
    }
  }

  struct Publish: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Record that the redacted edition goes out (R3A).",
      discussion: """
        EXAMPLES
          mesa minutes publish ACTA-2026-003 press
          mesa minutes show ACTA-2026-003 --redacted --format html --out papers
        """)
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The session.") var meeting: String
    @Argument(help: "press, website or agencies.") var audience: String
    @Option(help: "The agreement by which the organ charged you with it.") var mandate: String?

    func run(_ session: Session) async throws {
      try await session.give(
        "minutes.publish",
        data(
          ("audience", .string(audience)), ("mandate", text(mandate)),
          ("meeting", .string(meeting))), writing)
    }
  }
}
