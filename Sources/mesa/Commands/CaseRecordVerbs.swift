import ArgumentParser
import Canonical
import MesaService

extension CaseCommand {
  struct Identity: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Who she is; sealed. What is left out stays as it was.")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @OptionGroup var options: CaseOptions
    @Option(help: "Her name.") var name: String?
    @Option(help: "Her identity document.") var document: String?
    @Option(help: "When she was born: 1990-05-31.") var birthDate: String?
    @Option(help: "A telephone that is hers alone.") var phone: String?
    @Option(help: "An address of e-mail that is hers alone.") var email: String?
    @Option(help: "How she may be reached without danger, in words.") var safeContact: String?

    func run(_ session: Session) async throws {
      try await session.give(
        "case.recordIdentity", on: options,
        [
          ("birthDate", try told(birthDate)), ("document", try told(document)),
          ("email", try told(email)), ("name", try told(name)), ("phone", try told(phone)),
          ("safeContact", try told(safeContact)),
        ], writing)
    }
  }

  struct Contact: Verb {
    static let configuration = CommandConfiguration(
      abstract: "By which ways she may be reached, as she said; everybody obeys it.",
      discussion: """
        Channels: phone, message, email, letter, throughAgency. Without any, nobody calls or writes.

        EXAMPLE
          mesa case contact CODE --channel phone --hours 9-14 --never-leave-message --never-mention
        """)
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @OptionGroup var options: CaseOptions
    @Option(help: "A way that is safe; several times for several.") var channel: [String] = []
    @Option(help: "Hours at which she may be called: 9-14; several times for several.")
    var hours: [String] = []
    @Flag(help: "No message may be left.") var neverLeaveMessage = false
    @Flag(help: "Nobody may be told who calls.") var neverMention = false
    @Option(help: "Instructions in words; sealed.") var instructions: String?

    func validate() throws {
      for span in hours where Self.span(span) == nil {
        throw ValidationError("--hours is a span of full hours: 9-14.")
      }
    }

    static func span(_ text: String) -> JSONValue? {
      let parts = text.split(separator: "-").map { Int($0) }
      guard parts.count == 2, let from = parts[0], let to = parts[1] else { return nil }
      return data(("days", .array([])), ("from", number(from)), ("to", number(to)))
    }

    func run(_ session: Session) async throws {
      try await session.give(
        "case.setContactRules", on: options,
        [
          ("channels", .array(channel.map { .string($0) })),
          ("hours", .array(hours.compactMap(Self.span))),
          ("neverLeaveMessage", .bool(neverLeaveMessage)),
          ("neverMention", .bool(neverMention)), ("safeContact", try told(instructions)),
        ], writing)
    }
  }

  struct Location: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Where she can be found: home, work, school, shelter, other; never exported.")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @OptionGroup var options: CaseOptions
    @Argument(help: "home, work, school, shelter or other.") var kind: String
    @Argument(help: "The place; sealed.") var place: String

    func run(_ session: Session) async throws {
      try await session.give(
        "case.recordLocation", on: options, [("kind", text(kind)), ("place", try told(place))],
        writing)
    }
  }

  struct Risk: Verb {
    static let configuration = CommandConfiguration(
      abstract: "A level of risk that an assessing body found, on its own scale.",
      discussion: """
        Scales are those of the mesa's profile: viogen-v2, dash, professional. Nothing is computed.

        EXAMPLES
          mesa case risk CODE viogen-v2 high --automatic medium --next 2026-11-29
          mesa case risk CODE dash --points 15
        """)
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @OptionGroup var options: CaseOptions
    @Argument(help: "The scale.") var scale: String
    @Argument(help: "The level; may be left out on a scale of points.") var level: String?
    @Option(help: "Points of the questionnaire.") var points: Int?
    @Option(help: "The level that the tool proposed.") var automatic: String?
    @Option(help: "Day of the assessment; today if not said.") var on: String?
    @Option(help: "Day on which it is looked at again.") var next: String?
    @Flag(help: "By professional judgement it belongs before the commission.")
    var concern = false

    func run(_ session: Session) async throws {
      try await session.give(
        "case.assessRisk", on: options,
        [
          ("automatic", text(automatic)), ("concern", concern ? .bool(true) : nil),
          ("level", text(level)), ("nextReview", text(next)), ("on", session.day(on)),
          ("points", number(points)), ("scale", text(scale)),
        ], writing)
    }
  }

  struct Say: Verb {
    static let configuration = CommandConfiguration(
      abstract: "A fact, an assessment or what she told, with its source; or a correction.",
      discussion: """
        Bases: fact, assessment, selfReport. Sources: interview, phoneCall, ownObservation,
        policeReport, courtDecision, clinicalReport, socialReport, schoolReport, thirdParty,
        document, other. Parts: narrative, health, police, accused.

        EXAMPLES
          mesa case say CODE selfReport interview 'What she told'
          mesa case say CODE fact policeReport - --part police --share cavi-totana < report.txt
          mesa case say CODE fact policeReport 'As it really was' --corrects 12
        """)
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @OptionGroup var options: CaseOptions
    @Argument(help: "fact, assessment or selfReport.") var basis: String
    @Argument(help: "The kind of source.") var source: String
    @Argument(help: "The text; sealed.") var statement: String
    @Option(help: "The part of the file.") var part = "narrative"
    @Option(help: "Its day; today if not said.") var on: String?
    @Option(help: "An agency of the team that may read it, too.") var share: [String] = []
    @Option(help: "The version of the statement that it corrects.") var corrects: Int?

    func run(_ session: Session) async throws {
      try await session.give(
        "case.recordStatement", on: options,
        [
          ("basis", text(basis)), ("compartment", text(part)), ("corrects", number(corrects)),
          ("on", session.day(on)), ("sharedWith", texts(share)), ("source", text(source)),
          ("text", try told(statement)),
        ], writing)
    }
  }

  struct Share: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Let other agencies of the team read an entry of yours.")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @OptionGroup var options: CaseOptions
    @Argument(help: "The entry, by its version.") var entry: Int
    @Argument(help: "The agencies.") var with: [String]

    func run(_ session: Session) async throws {
      try await session.give(
        "case.share", on: options, [("entry", number(entry)), ("with", texts(with))], writing)
    }
  }

  struct Voice: Verb {
    static let configuration = CommandConfiguration(
      abstract: "What she wants, in her words, and whether she knows that she is talked about.")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @OptionGroup var options: CaseOptions
    @Argument(help: "What she says; sealed.") var words: String
    @Option(help: "Its day; today if not said.") var on: String?
    @Flag(inversion: .prefixedNo, help: "She knows that her case is talked about.")
    var informed: Bool?

    func run(_ session: Session) async throws {
      try await session.give(
        "case.recordVoice", on: options,
        [
          ("informed", truth(informed)), ("on", session.day(on)), ("text", try told(words)),
        ], writing)
    }
  }

  struct Incident: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Something has happened again; of a closed case use reopen.")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @OptionGroup var options: CaseOptions
    @Argument(help: "What happened; sealed.") var what: String
    @Option(help: "Its day; today if not said.") var on: String?

    func run(_ session: Session) async throws {
      try await session.give(
        "case.recordIncident", on: options,
        [("on", session.day(on)), ("text", try told(what))], writing)
    }
  }

  struct Child: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Who depends on her; of it only whether minors are at risk stands in clear.")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @OptionGroup var options: CaseOptions
    @Flag(inversion: .prefixedNo, help: "Minors are at risk.") var atRisk: Bool
    @Option(help: "What has to be known; sealed.") var details: String?

    func run(_ session: Session) async throws {
      try await session.give(
        "case.recordDependants", on: options,
        [("details", try told(details)), ("minorsAtRisk", .bool(atRisk))], writing)
    }
  }

  struct Kinds: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Say anew which kinds of violence it is about.")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @OptionGroup var options: CaseOptions
    @Argument(help: "All kinds.") var kinds: [String]

    func run(_ session: Session) async throws {
      try await session.give("case.changeKinds", on: options, [("kinds", texts(kinds))], writing)
    }
  }
}

extension Session {
  /// A day as it was given; today where nobody says one.
  func day(_ text: String?) -> JSONValue { .string(text ?? today.description) }
}
