import ArgumentParser
import Canonical
import MesaDomain
import MesaService

extension CaseCommand {
  struct Assign: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Who takes care of a case in your agency; of what a leaver has in hand, all of it.",
      discussion: """
        EXAMPLES
          mesa case assign CODE person-7
          mesa case assign --all-of person-3 person-7
        """)
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The case, unless --all-of, and the person.") var fileAndPerson: [String]
    @Option(help: "For which agency; needed only where you serve at several desks.")
    var agency: String?
    @Option(help: "Every open case and referral of that person, whom somebody succeeds.") var allOf:
      String?

    func validate() throws {
      guard fileAndPerson.count == (allOf == nil ? 2 : 1) else {
        throw ValidationError("Give CASE PERSON, or --all-of LEAVER PERSON.")
      }
    }

    func run(_ session: Session) async throws {
      guard let person = fileAndPerson.last else { return }
      if let allOf { return try await handOver(from: allOf, to: person, session) }
      try await session.give(
        "case.assign",
        data(
          ("agency", text(agency)), ("case", text(fileAndPerson[0])),
          ("professional", text(person))),
        writing)
    }

    /// Everything in the leaver's name that the asker may see, desk by desk, each in one step.
    private func handOver(
      from leaver: String, to successor: String, _ session: Session
    ) async throws {
      let held = try await holdings(of: leaver, session)
      var count = 0
      for (desk, held) in held.sorted(by: { $0.key < $1.key }) where !held.isEmpty {
        func ids(_ kind: String) -> JSONValue {
          .array(held.filter { $0.kind == kind }.map { .string($0.id) })
        }
        try await session.give(
          "desk.handOver",
          data(
            ("agency", text(desk.agency.rawValue)), ("cases", ids("case")),
            ("mesa", text(desk.mesa.rawValue)), ("person", text(leaver)),
            ("referrals", ids("referral")), ("successor", text(successor))), writing)
        count += held.count
      }
      try session.say(
        "cli.case.assigned", ["count": String(count), "person": successor])
    }

    private func holdings(
      of leaver: String, _ session: Session
    ) async throws -> [DeskName: [Holding]] {
      let instance = try await session.connect(.disclose)
      defer { try? instance.close() }
      let actor = try session.globals.actor()
      let id: PersonID = try identifier(leaver, "person", "--all-of")
      var held: [DeskName: [Holding]] = [:]
      for desk in try await instance.client.ownDesks(of: actor)
      where agency == nil || desk.agency.rawValue == agency {
        held[desk] = try await instance.client.holdings(of: id, at: desk, as: actor)
          .filter { $0.kind == "case" || ["accepted", "inProgress"].contains($0.state) }
      }
      return held
    }
  }

  struct Close: Verb {
    static let configuration = CommandConfiguration(
      abstract: "End the work on a case, with its reason.",
      discussion: """
        Reasons: objectivesMet, voluntaryExit, moved, noContact, subjectDeclined, deceased,
        duplicate, notGenderViolence.
        """)
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The case.") var file: String
    @Argument(help: "The reason.") var reason: String
    @Option(help: "What has to be known; sealed.") var note: String?

    func run(_ session: Session) async throws {
      try await session.give(
        "case.close",
        data(("case", text(file)), ("note", try told(note)), ("reason", text(reason))), writing)
    }
  }

  struct Reopen: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Take a closed case up again; a new incident may make it a repeated one.",
      discussion: "Reasons: newIncident (with --incident), returned, closedByMistake, other.")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The case.") var file: String
    @Argument(help: "The reason.") var reason: String
    @Option(help: "Day of the new incident.") var incident: String?
    @Option(help: "What has to be known; sealed.") var note: String?

    func run(_ session: Session) async throws {
      try await session.give(
        "case.reopen",
        data(
          ("case", text(file)), ("incidentOn", text(incident)), ("note", try told(note)),
          ("reason", text(reason))), writing)
    }
  }

  struct Merge: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Two files of the same woman: the first goes on in the second.")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The file that ends.") var file: String
    @Argument(help: "The file in which it goes on.") var into: String

    func run(_ session: Session) async throws {
      let target = try await session.identifier(into)
      try await session.give(
        "case.merge", data(("case", text(file)), ("into", text(target))), writing)
    }
  }

  struct Split: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Tell files apart that were joined wrongly.",
      discussion: """
        EXAMPLES
          mesa case split CODE --merged OTHER            the merged file stands alone again
          mesa case split CODE --entry 7 --entry 9       entries of another woman: a file of her own
        """)
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The case.") var file: String
    @Option(help: "The merged file.") var merged: String?
    @Option(help: "An entry about another woman, by its version.") var entry: [Int] = []
    @Option(help: "Kinds of violence of the new file.") var kind: [String] = []

    func run(_ session: Session) async throws {
      let other = try await session.identifier(merged)
      try await session.give(
        "case.split",
        data(
          ("case", text(file)),
          ("entries", entry.isEmpty ? nil : .array(entry.map { .integer(Int64($0)) })),
          ("kinds", texts(kind)), ("merged", text(other))), writing)
    }
  }

  struct Repeat: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Say whether another file is about the same woman; show lists the proposals.")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The case.") var file: String
    @Argument(help: "The proposal, as the case shows it.") var proposal: String
    @Flag(inversion: .prefixedNo, help: "It is the same woman.") var same: Bool

    func run(_ session: Session) async throws {
      try await session.give(
        same ? "case.confirmRepeat" : "case.rejectRepeat",
        data(("case", text(file)), ("match", text(proposal))), writing)
    }
  }
}
