import ArgumentParser
import Canonical
import MesaDomain
import MesaService

// Votes, and what follows them.

extension MeetingCommand {
  struct Vote: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Record a vote on an item.",
      discussion: """
        EXAMPLES
          mesa meeting vote MEETING 3 --consensus
          mesa meeting vote MEETING 3 --in-favour 7 --against 1 --abstained 1
          mesa meeting vote MEETING 3 --nominal local-police=inFavour health=against
          mesa meeting vote MEETING 3 --secret --in-favour 2 --against 1 \\
            --voters local-police,health,education
          mesa meeting vote MEETING 3 --in-favour 9 --against 0 --matter regulation

        Of a secret vote only the figures and the seats that voted are given and kept; a blank vote
        counts as an abstention. A tie is recorded and not adopted: see tie-break.
        """)
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The session.") var meeting: String
    @Argument(help: "Number of the item.") var item: Int
    @Flag(help: "Nobody present is against.") var consensus = false
    @Flag(help: "By ballot; say --voters.") var secret = false
    @Option var inFavour: Int?
    @Option var against: Int?
    @Option var abstained: Int?
    @Option(
      parsing: .upToNextOption,
      help: "By name: SEAT=inFavour|against|abstained, one after the other.")
    var nominal: [String] = []
    @Option(help: "The same, one at a time: SEAT=inFavour|against|abstained.")
    var ballot: [String] = []
    @Option(help: "Of a secret vote: the seats that voted, with commas between them.")
    var voters: String?
    @Option(help: "Of a secretary without a seat, where the rules give a vote (R04): which.")
    var secretary: String?
    @Flag(help: "The same in a secret vote: that the secretary voted.") var secretaryVoted = false
    @Option(help: "A matter with a majority of its own.") var matter: String?
    @Flag(help: "Consensus was sought before, and not reached.") var consensusSought = false

    func validate() throws {
      let methods = [consensus, secret, !(nominal + ballot).isEmpty].count { $0 }
      guard methods <= 1 else {
        throw ValidationError("A vote is by --consensus, --secret or --nominal: say one of them.")
      }
      for written in nominal + ballot where !written.contains("=") {
        throw ValidationError("A ballot is SEAT=inFavour, SEAT=against or SEAT=abstained.")
      }
    }

    func run(_ session: Session) async throws {
      let ballots = (nominal + ballot).map { written -> JSONValue in
        let parts = written.split(separator: "=", maxSplits: 1).map(String.init)
        return data(
          ("seat", text(parts.first)), ("sense", text(parts.count > 1 ? parts[1] : nil)))
      }
      let seats = voters?.split(separator: ",").map {
        JSONValue.string(String($0.drop { $0 == " " }))
      }
      let method =
        consensus ? "consensus" : secret ? "secret" : ballots.isEmpty ? "showOfHands" : "nominal"
      try await session.give(
        "meeting.vote",
        data(
          ("abstained", number(abstained)), ("against", number(against)),
          ("ballots", ballots.isEmpty ? nil : .array(ballots)),
          ("consensusSought", consensusSought ? .bool(true) : nil),
          ("inFavour", number(inFavour)), ("item", number(item)), ("matter", text(matter)),
          ("meeting", text(meeting)), ("method", .string(method)),
          ("secretary", text(secretary)),
          ("secretaryVoted", secretaryVoted ? .bool(true) : nil),
          ("voters", seats.map { .array($0) })), writing)
    }
  }

  struct TieBreak: Verb {
    static let configuration = CommandConfiguration(
      abstract: "The chair's vote in a tie, where the rules grant it (R31).",
      discussion: """
        The sense is the side that the chair takes: inFavour carries the proposal, against turns it
        down. A chair has no third way: a tie that nobody breaks is not adopted.

        EXAMPLES
          5 in favour and 5 against on item 3; the chair decides for the proposal:
            mesa meeting tie-break MEETING 3 inFavour --as person/CHAIR
          for the proposal to fall, with the chair's name to it:
            mesa meeting tie-break MEETING 3 against --as person/CHAIR

        Where the organ's own rules do not grant a casting vote, a tie is not adopted. Whether they
        do: mesa protocol show MESA.
        """)
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The session.") var meeting: String
    @Argument(help: "Number of the item.") var item: Int
    @Argument(help: "The chair's side: inFavour (it is carried) or against (it falls).")
    var sense: String

    func run(_ session: Session) async throws {
      try await session.give(
        "meeting.breakTie",
        data(("item", number(item)), ("meeting", text(meeting)), ("sense", text(sense))),
        writing)
    }
  }

  struct RecordVote: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Have the minutes say how a seat voted, on its request (R32, R34).",
      discussion: """
        A vote against and an abstention can always be recorded: they free of liability for the
        agreement (Ley 40/2015 art. 17.6). Reasons, or a vote in favour, where the organ's rules
        say so (art. 19.5). During the session.

        EXAMPLE
          mesa meeting record-vote MEETING 3 health against --reasons 'No budget for it'
        """)
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The session.") var meeting: String
    @Argument(help: "Number of the item.") var item: Int
    @Argument(help: "The seat.") var seat: String
    @Argument(help: "inFavour, against or abstained.") var sense: String
    @Option(help: "Why; sealed.") var reasons: String?

    func run(_ session: Session) async throws {
      try await session.give(
        "meeting.requestRecordOfVote",
        data(
          ("item", number(item)), ("meeting", text(meeting)), ("reasons", text(reasons)),
          ("seat", text(seat)), ("sense", text(sense))), writing)
    }
  }

  struct Dissent: Verb {
    static let configuration = CommandConfiguration(
      abstract: "File a written dissent after the session (R36).",
      discussion: """
        By who did not vote in favour, within the term from the end of the session:
        mesa meeting show says until when. What came on paper the secretary records, with --effective.

        EXAMPLE
          mesa meeting dissent MEETING 3 health 'We hold that…' --as person/…
        """)
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The session.") var meeting: String
    @Argument(help: "Number of the item.") var item: Int
    @Argument(help: "The seat.") var seat: String
    @Argument(help: "The dissent; sealed, and added to the minutes.") var words: String

    func run(_ session: Session) async throws {
      try await session.give(
        "meeting.fileDissent",
        data(
          ("item", number(item)), ("meeting", text(meeting)), ("seat", text(seat)),
          ("text", text(words))), writing)
    }
  }

  struct Quorum: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Whether a vote could be held now, and what stands in its way.",
      discussion: """
        EXAMPLES
          mesa meeting quorum MEETING
          mesa meeting quorum MEETING --when 2026-12-01T10:45

        Ends with 0 where a vote could be held, with 65 where not.
        """)
    @OptionGroup var globals: Globals
    @Argument(help: "The session.") var meeting: String
    @Option(help: "At another moment of it.") var when: String?
    @Option(help: "text or json.") var format = OutputFormat.text

    func run(_ session: Session) async throws {
      let moment = try moment()
      let instance = try await session.connect(.read)
      let found = try await instance.client.quorum(meeting, at: moment, as: globals.actor())
      if format == .json {
        let value = try JSONValue(parsing: CanonicalEncoder().encode(found))
        try session.out.write(line: String(decoding: value.canonicalBytes, as: UTF8.self))
      } else {
        try session.out.write(line: session.words.text("cli.quorum", found.texts))
        if let obstacle = found.obstacle {
          try session.out.write(line: session.words.sentence(of: obstacle) + " [\(obstacle.label)]")
        }
      }
      if !found.quorate { throw ExitCode(65) }
    }

    /// - Throws: `time.malformed`, `time.skipped`.
    private func moment() throws(Refusal) -> Instant? {
      try when.map { (text) throws(Refusal) in try globals.instant(text, field: "--when") }
    }
  }
}

extension Meeting.LiveQuorum {
  var texts: [String: String] {
    [
      "at": at.description, "present": String(present), "members": String(members),
      "needed": String(needed), "entitled": String(entitled),
    ]
  }
}
