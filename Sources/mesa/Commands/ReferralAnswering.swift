import ArgumentParser
import Canonical
import MesaDomain
import MesaService

extension ReferralCommand {
  struct Ack: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Take it in hand: somebody at the desk has seen it.")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @OptionGroup var behalf: BehalfOption
    @Argument(help: "The referral, by code or id.") var referral: String

    func run(_ session: Session) async throws {
      try await session.give(
        "referral.acknowledge",
        data(("onBehalfOf", text(behalf.onBehalfOf)), ("referral", .string(referral))), writing)
    }
  }

  struct Ask: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Ask the origin for what is missing; until it answers the clock stands.")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The referral, by code or id.") var referral: String
    @Argument(help: "What is asked; sealed.") var question: String
    @Option(help: "A field of the pathway that is asked for.") var field: [String] = []

    func run(_ session: Session) async throws {
      try await session.give(
        "referral.requestInfo",
        data(
          ("asked", field.isEmpty ? nil : .array(field.map { .string($0) })),
          ("referral", .string(referral)), ("text", .string(question))), writing)
    }
  }

  struct Answer: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Answer what was asked; the clock runs again.")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @OptionGroup var fields: PathwayFields
    @Argument(help: "The referral, by code or id.") var referral: String
    @Argument(help: "The answer; sealed.") var answer: String

    func run(_ session: Session) async throws {
      try await session.give(
        "referral.supplyInfo",
        data(
          ("fields", fields.json), ("referral", .string(referral)), ("text", .string(answer))),
        writing)
    }
  }

  struct Accept: Verb {
    static let configuration = CommandConfiguration(
      abstract: "A named professional takes the case on, with a first appointment.",
      discussion: """
        EXAMPLES
          mesa referral accept R-… --professional PERSON --appointment 2026-11-24T10:00 \\
            --told-by phone --told-at 2026-11-23T10:30
          mesa referral accept R-… --name 'Invented Name' --appointment 2026-11-24T10:00 \\
            --on-behalf-of centro-salud
        """)
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @OptionGroup var behalf: BehalfOption
    @OptionGroup var outreach: OutreachOptions
    @Argument(help: "The referral, by code or id.") var referral: String
    @Option(help: "Who takes it on, of the desk; yourself if not said.") var professional: String?
    @Option(help: "The same by name, of an agency without account; sealed.") var name: String?
    @Option(help: "The first appointment: 2026-11-24T10:00.") var appointment: String

    func run(_ session: Session) async throws {
      var professional = professional
      if professional == nil, name == nil, behalf.onBehalfOf == nil {
        professional = try globals.actor().person?.rawValue
      }
      try await session.give(
        "referral.accept",
        data(
          ("firstAppointment", .string(appointment)), ("onBehalfOf", text(behalf.onBehalfOf)),
          ("professional", text(professional)), ("professionalName", text(name)),
          ("referral", .string(referral)), ("told", outreach.json)), writing)
    }
  }

  struct Reject: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Do not take her on: why, and what is proposed instead.",
      discussion:
        "Reasons: noCapacity, requirementsNotMet, courtRegimeObstacle, technicalAssessment."
    )
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @OptionGroup var behalf: BehalfOption
    @Argument(help: "The referral, by code or id.") var referral: String
    @Option(help: "Why.") var reason: String
    @Option(help: "In words; sealed.") var text: String
    @Option(help: "What is proposed instead; sealed.") var alternative: String
    @Option(help: "An agency that is proposed.") var agency: String?

    func run(_ session: Session) async throws {
      try await session.give(
        "referral.reject",
        data(
          ("alternative", .string(alternative)),
          ("alternativeAgency", agency.map { .string($0) }),
          ("onBehalfOf", behalf.onBehalfOf.map { .string($0) }), ("reason", .string(reason)),
          ("referral", .string(referral)), ("text", .string(text))), writing)
    }
  }

  struct Start: Verb {
    static let configuration = CommandConfiguration(
      abstract: "The service begins: she was reached, or tried often enough.",
      discussion: """
        EXAMPLES
          mesa referral start R-… --made --by phone
          mesa referral start R-… --tried 2026-11-24T10:00 --tried 2026-11-25T17:30 --tried …
        """)
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @OptionGroup var behalf: BehalfOption
    @Argument(help: "The referral, by code or id.") var referral: String
    @Flag(help: "She was reached.") var made = false
    @Option(help: "When she was tried.") var tried: [String] = []
    @Option(help: "By which way: inPerson, phone, message, email, letter or throughAgency.")
    var by: String?
    @Option(help: "In words; sealed.") var text: String?

    func validate() throws {
      guard made || !tried.isEmpty else {
        throw ValidationError("Say --made, or each time she was --tried.")
      }
    }

    func run(_ session: Session) async throws {
      try await session.give(
        "referral.startService",
        data(
          ("attempts", tried.isEmpty ? nil : .array(tried.map { .string($0) })),
          ("by", by.map { .string($0) }),
          ("contact", .string(made ? "made" : "attempted")),
          ("onBehalfOf", behalf.onBehalfOf.map { .string($0) }),
          ("referral", .string(referral)), ("text", text.map { .string($0) })), writing)
    }
  }

  struct Progress: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Tell the origin how it goes; nothing clinical.")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @OptionGroup var behalf: BehalfOption
    @Argument(help: "The referral, by code or id.") var referral: String
    @Argument(help: "How it goes; sealed.") var progress: String

    func run(_ session: Session) async throws {
      try await session.give(
        "referral.reportProgress",
        data(
          ("onBehalfOf", text(behalf.onBehalfOf)), ("referral", .string(referral)),
          ("text", .string(progress))), writing)
    }
  }

  struct Complete: Verb {
    enum Provided: String, ExpressibleByArgument, CaseIterable { case yes, no }

    static let configuration = CommandConfiguration(
      abstract: "The service has ended, with what came of it.",
      discussion: "End of a stay in a shelter: goalsMet, voluntaryExit, other.")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @OptionGroup var behalf: BehalfOption
    @Argument(help: "The referral, by code or id.") var referral: String
    @Option(help: "Whether the service was given: yes or no.") var provided: Provided
    @Option(help: "Per cent of the goals that were met.") var goals: Int?
    @Option(help: "What the origin should know; sealed.") var feedback: String?
    @Option(help: "How a stay in a shelter ended.") var endOfStay: String?

    func run(_ session: Session) async throws {
      try await session.give(
        "referral.complete",
        data(
          ("endOfStay", text(endOfStay)), ("feedback", text(feedback)),
          ("goalsMet", number(goals)), ("onBehalfOf", text(behalf.onBehalfOf)),
          ("referral", .string(referral)), ("serviceProvided", .bool(provided == .yes))),
        writing)
    }
  }

  struct Close: Verb {
    static let configuration = CommandConfiguration(
      abstract: "It came to nothing: say why.",
      discussion: """
        Reasons: clientRefused, noLongerNeeded, unableToContactClient, unableToContactAgency (the
        origin's), lackOfCapacity (the other's), other (with --text).
        """)
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The referral, by code or id.") var referral: String
    @Option(help: "Why.") var reason: String
    @Option(help: "In words; sealed.") var text: String?
    @Option(help: "For which agency, where you serve at both desks.") var agency: String?

    func run(_ session: Session) async throws {
      try await session.give(
        "referral.closeUnsuccessful",
        data(
          ("agency", agency.map { .string($0) }), ("reason", .string(reason)),
          ("referral", .string(referral)), ("text", text.map { .string($0) })), writing)
    }
  }

  struct Revoke: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Give a case back that was accepted; the origin has to take her.",
      discussion: "Reasons: relevantDataOmitted, serviceRulesBroken, unsuitable (shelters).")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The referral, by code or id.") var referral: String
    @Option(help: "Why.") var reason: String
    @Option(help: "In words; sealed.") var text: String

    func run(_ session: Session) async throws {
      try await session.give(
        "referral.revoke",
        data(
          ("reason", .string(reason)), ("referral", .string(referral)),
          ("text", .string(text))), writing)
    }
  }

  struct Escalate: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Bring before others what is late, or cannot wait.")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The referral, by code or id.") var referral: String
    @Option(help: "Why; sealed.") var text: String?

    func run(_ session: Session) async throws {
      try await session.give(
        "referral.escalate",
        data(("referral", .string(referral)), ("text", text.map { .string($0) })), writing)
    }
  }

  struct Transfer: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Propose that the case pass over, or answer the other's proposal.",
      discussion: """
        EXAMPLES
          mesa referral transfer R-…             propose it
          mesa referral transfer R-… --accept    the other side
          mesa referral transfer R-… --decline
        """)
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The referral, by code or id.") var referral: String
    @Flag(help: "Accept what the other side has proposed.") var accept = false
    @Flag(help: "Decline it, or take one's own proposal back.") var decline = false
    @Option(help: "Why it is declined; sealed.") var text: String?
    @Option(help: "For which agency, where you serve at both desks.") var agency: String?

    func validate() throws {
      if accept, decline { throw ValidationError("Either --accept or --decline.") }
    }

    func run(_ session: Session) async throws {
      let name = accept ? "accept" : decline ? "decline" : "propose"
      try await session.give(
        "referral.\(name)Transfer",
        data(
          ("agency", agency.map { .string($0) }), ("referral", .string(referral)),
          ("text", decline ? text.map { .string($0) } : nil)), writing)
    }
  }

  struct Reopen: Verb {
    static let configuration = CommandConfiguration(
      abstract: "After a new incident it goes to the same desk again.")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The referral, by code or id.") var referral: String
    @Option(help: "The day of the new incident: 2026-11-22.") var incident: String
    @Option(help: "In words; sealed.") var text: String?

    func run(_ session: Session) async throws {
      try await session.give(
        "referral.reopen",
        data(
          ("incident", .string(incident)), ("referral", .string(referral)),
          ("text", text.map { .string($0) })), writing)
    }
  }
}
