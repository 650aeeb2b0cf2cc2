import ArgumentParser
import Canonical
import MesaDomain
import MesaService

extension AuditCommand {
  /// Who had which right.
  struct RightsVerb: Verb {
    static let configuration = CommandConfiguration(
      commandName: "rights", abstract: "Who had which right when, and why.",
      discussion: """
        Of a person: what they held, and the entry that gave it. Of a record: who could have seen what
        of it, and the text that gives the right. With --at as of then.

        EXAMPLES
          mesa audit rights person/p07 --at 2026-03-03 --as person/dpo
          mesa audit rights C-7K2Q-M --at 1200 --as person/auditor
        """)
    @OptionGroup var globals: Globals
    @Argument(help: "A person as person/ID; a case by its code; a record as meeting/ID.")
    var subject: String
    @Option(help: "text, json or csv.") var format = OutputFormat.text

    func run(_ session: Session) async throws {
      let instance = try await session.connect(.disclose)
      let actor = try globals.actor()
      let id = try await CaseCodes(client: instance.client, principal: actor).identifier(subject)
      let parts = id.split(separator: "/", maxSplits: 1).map(String.init)
      switch (parts.count, RecordKind(rawValue: parts[0])) {
      case (1, _): try await record(.caseFile, id, instance.client, actor, session)
      case (2, .person?):
        guard let person = PersonID(rawValue: parts[1]) else {
          throw Refusal.unknown("person", parts[1])
        }
        let held = try await instance.client.rights(of: person, as: actor)
        try AuditSheet(session).write(held, format)
      case (2, let kind?): try await record(kind, parts[1], instance.client, actor, session)
      default: throw Refusal.unknown("record", subject)
      }
    }

    private func record(
      _ kind: RecordKind, _ id: String, _ client: any MesaClient, _ actor: Principal,
      _ session: Session
    ) async throws {
      try AuditSheet(session).write(try await client.rights(to: kind, id, as: actor), format)
    }
  }

  /// Entries of a sort, through the whole log.
  struct FindVerb: Verb {
    enum Sought: String, CaseIterable, ExpressibleByArgument {
      case late, hours, glass, overrides
    }

    static let configuration = CommandConfiguration(
      commandName: "find", abstract: "What was recorded late, out of hours, by exception.",
      discussion: """
        late: so many hours after it happened. hours: by persons when offices are closed. glass: cases
        opened by breaking glass. overrides: told although she had not agreed.

        EXAMPLES
          mesa audit find late --hours 72 --as person/auditor
          mesa audit find hours --opens 08:00 --closes 20:00 --as person/auditor
          mesa audit find glass --as person/auditor
        """)
    @OptionGroup var globals: Globals
    @Argument(help: "late, hours, glass or overrides.") var sought: Sought
    @Option(help: "Of late: after so many.") var hours = 24
    @Option(help: "Of hours: when offices open.") var opens = "07:00"
    @Option(help: "Of hours: when they close.") var closes = "21:00"
    @Option(help: "text, json or csv.") var format = OutputFormat.text

    func validate() throws {
      guard let opening = Self.minutes(opens), let closing = Self.minutes(closes),
        opening < closing
      else { throw ValidationError("--opens and --closes are times, 08:00, one after the other.") }
      guard hours >= 0 else { throw ValidationError("--hours is a number, 0 or more.") }
    }

    func run(_ session: Session) async throws {
      let client = try await session.connect(.disclose).client
      let found = try await client.findings(search, as: try globals.actor())
      try AuditSheet(session).write(found, format)
    }

    private var search: AuditSearch {
      switch sought {
      case .late: .late(by: .seconds(hours * 3_600))
      case .hours:
        .outsideHours(
          OfficeHours(
            opens: Self.minutes(opens) ?? 0, closes: Self.minutes(closes) ?? 1_440,
            zone: Zone(rawValue: globals.zoneName) ?? .peninsular))
      case .glass: .glass
      case .overrides: .overrides
      }
    }

    private static func minutes(_ text: String) -> Int? {
      let parts = text.split(separator: ":").compactMap { Int($0) }
      guard parts.count == 2, (0...24).contains(parts[0]), (0..<60).contains(parts[1]) else {
        return nil
      }
      return parts[0] * 60 + parts[1]
    }
  }

  /// What must never be.
  struct RulesVerb: Verb {
    static let configuration = CommandConfiguration(
      commandName: "rules", abstract: "Votes without quorum and gaps in the numbering: none.",
      discussion: """
        Judges every vote again at its place in the log, and counts through the numbers of minutes,
        agreements and certificates. Ends with 1 where anything is found.

        EXAMPLE
          mesa audit rules --as person/auditor
        """)
    @OptionGroup var globals: Globals
    @Option(help: "text or json.") var format = OutputFormat.text

    func run(_ session: Session) async throws {
      let client = try await session.connect(.read).client
      let actor = try globals.actor()
      let (votes, unlawful) = try await client.quorums(as: actor)
      let (numbers, gaps) = try await client.numbering(as: actor)
      try AuditSheet(session).write(
        votes: votes, unlawful, numbers: numbers, gaps, format)
      if !unlawful.isEmpty || !gaps.isEmpty { throw Exit.notAsClaimed }
    }
  }

  /// Commands that were refused.
  struct RefusedVerb: Verb {
    static let configuration = CommandConfiguration(
      commandName: "refused", abstract: "Commands that were refused, per person and day.",
      discussion: """
        Counted by the service itself, beside the log: who, which command, with which answer, how often;
        nothing of what it was about.

        EXAMPLE
          mesa audit refused --as person/auditor
        """)
    @OptionGroup var globals: Globals
    @Option(help: "text, json or csv.") var format = OutputFormat.text

    func run(_ session: Session) async throws {
      let client = try await session.connect(.read).client
      try AuditSheet(session).write(
        try await client.refusals(as: try globals.actor()), format)
    }
  }
}
