import ArgumentParser
import Canonical
import MesaDomain
import MesaService

extension ReferralCommand {
  struct Draft: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Write a referral down; prints its code.",
      discussion: """
        Pathways and what they ask for: mesa protocol show PROFILE. Nobody else sees a draft.

        EXAMPLES
          mesa referral draft C-7K3Q-M2XP-5 --pathway police-cavi --to cavi-totana \\
            --field complaintNumber=12/2026 --reason 'Asks for legal advice'
        """)
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @OptionGroup var fields: PathwayFields
    @OptionGroup var shelter: ShelterOptions
    @Argument(help: "The case, by code or id.") var caseFile: String
    @Option(help: "Id of a pathway of the profile.") var pathway: String
    @Option(help: "The agency that is asked.") var to: String
    @Option(help: "Somebody in particular at its desk.") var person: String?
    @Option(help: "The agency that refers; that of your desk if not said.") var from: String?
    @Option(help: "What is asked, and why; sealed.") var reason: String

    func run(_ session: Session) async throws {
      let id = writing.id ?? Edge.identifier()
      var writing = writing
      writing.id = id
      try await session.give(
        "referral.draft",
        data(
          ("case", .string(caseFile)), ("fields", fields.json), ("from", text(from)),
          ("pathway", .string(pathway)), ("person", text(person)), ("reason", .string(reason)),
          ("shelter", shelter.json), ("to", .string(to))), writing)
      if !writing.dryRun {
        try await ReferralCommand.tell(id, "cli.referral.code", session)
      }
    }
  }

  struct Amend: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Change a draft; what is left out stays.")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @OptionGroup var fields: PathwayFields
    @OptionGroup var shelter: ShelterOptions
    @Argument(help: "The referral, by code or id.") var referral: String
    @Option(help: "The agency that is asked.") var to: String?
    @Option(help: "Somebody in particular at its desk.") var person: String?
    @Option(help: "What is asked, and why; sealed.") var reason: String?

    func run(_ session: Session) async throws {
      try await session.give(
        "referral.amend",
        data(
          ("fields", fields.json), ("person", text(person)), ("reason", text(reason)),
          ("referral", .string(referral)), ("shelter", shelter.json), ("to", text(to))), writing)
    }
  }

  struct Discard: Verb {
    static let configuration = CommandConfiguration(abstract: "Throw a draft away.")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The referral, by code or id.") var referral: String

    func run(_ session: Session) async throws {
      try await session.give("referral.discard", data(("referral", .string(referral))), writing)
    }
  }

  struct Send: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Send it to the other agency's desk; from now on its terms run.",
      discussion: """
        At high and extreme risk what is missing may follow; only a recipient's conflict of
        interest stops it. In imminent danger call 112; 016 advises at any hour.
        """)
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The referral, by code or id.") var referral: String

    func run(_ session: Session) async throws {
      try await session.give("referral.send", data(("referral", .string(referral))), writing)
      if !writing.dryRun {
        try await ReferralCommand.tell(referral, nil, session)
      }
    }
  }

  struct Supply: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Add what was missing when it went out.",
      discussion: "Without options: checks off what is there by now: consent, a calendar.")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @OptionGroup var fields: PathwayFields
    @Argument(help: "The referral, by code or id.") var referral: String
    @Option(
      name: .customLong("enclosed"),
      help: "Between shelters: request, accreditation, socialReport, takeBackCommitment.")
    var documents: [String] = []
    @Option(help: "Why this agency on this pathway; sealed.") var text: String?

    func run(_ session: Session) async throws {
      try await session.give(
        "referral.supplyMissing",
        data(
          ("documents", documents.isEmpty ? nil : .array(documents.map { .string($0) })),
          ("fields", fields.json), ("referral", .string(referral)),
          ("text", text.map { .string($0) })), writing)
    }
  }

  struct Withdraw: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Take it back before it was served.",
      discussion: """
        Reasons: subjectDeclined, consentWithdrawn, noLongerNeeded, servedElsewhere, sentInError,
        other (with --text).
        """)
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The referral, by code or id.") var referral: String
    @Option(help: "Why.") var reason: String
    @Option(help: "In words; sealed.") var text: String?

    func run(_ session: Session) async throws {
      try await session.give(
        "referral.withdraw",
        data(
          ("reason", .string(reason)), ("referral", .string(referral)),
          ("text", text.map { .string($0) })), writing)
    }
  }

  struct TakeBack: Verb {
    static let configuration = CommandConfiguration(
      commandName: "take-back", abstract: "Answer for her again after a case was given back.")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The referral, by code or id.") var referral: String
    @Option(help: "In words; sealed.") var text: String?

    func run(_ session: Session) async throws {
      try await session.give(
        "referral.takeBack",
        data(("referral", .string(referral)), ("text", text.map { .string($0) })), writing)
    }
  }

  struct Emergency: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Note afterwards that help was called: 112, 016.",
      discussion: """
        In imminent danger call first. No referral is made of it.
        Numbers: 112, 016, 091, 062, localPolice. Callers: professional, herself, relative, other.

        EXAMPLE
          mesa referral emergency --mesa totana --number 112 --when 2026-11-22T10:05
        """)
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Option(help: "The mesa.") var mesa: String
    @Option(help: "Which number was called.") var number: String
    @Option(help: "When.") var when: String
    @Option(help: "Who called; a professional if not said.") var caller = "professional"
    @Option(
      name: .customLong("case"), help: "Of which case, by code or id; none if not said.")
    var caseFile: String?
    @Option(help: "For which agency, where you serve at several.") var agency: String?

    func run(_ session: Session) async throws {
      try session.say("cli.referral.emergency", [:])
      try await session.give(
        "referral.logEmergency",
        data(
          ("agency", text(agency)), ("calledAt", .string(when)), ("caller", .string(caller)),
          ("case", text(caseFile)), ("mesa", .string(mesa)), ("number", .string(number))),
        writing)
    }
  }

  /// Says the code by which people will name it, and that it goes on paper where it does.
  static func tell(_ referral: String, _ key: String?, _ session: Session) async throws {
    let instance = try await session.connect(.disclose)
    defer { try? instance.close() }
    let actor = try session.globals.actor()
    let id = try await Numbers(client: instance.client, principal: actor).identifier(referral)
    let record = try await instance.client.show(.referral, id, as: actor)
    let code = record["code"]?.stringValue ?? id
    if let key { try session.say(key, ["code": code]) }
    if record["onPaper"] == .bool(true) {
      try session.say(
        "cli.referral.onPaper", ["agency": record["to"]?.stringValue ?? "", "code": code])
    }
  }
}
