import ArgumentParser
import Canonical
import MesaDomain
import MesaService

struct ConsentCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "consent", abstract: "What she agrees to be told of her, to whom, what for.",
    discussion: """
      EXAMPLES
        mesa consent give C-7K3Q-M2XP-5 cavi-totana --for attention --parts identity,narrative \\
          --kept-at 'Cabinet 2, folder 14'
        mesa consent refuse C-7K3Q-M2XP-5 salud-totana --offered information,safetyPlan,openDoor
        mesa consent withdraw C-7K3Q-M2XP-5
        mesa consent override C-7K3Q-M2XP-5 juzgado-totana --ground vitalInterest \\
          --text '…' --superior PERSON
        mesa consent show C-7K3Q-M2XP-5
        mesa consent list C-7K3Q-M2XP-5 --for-her
        mesa consent overrides
      """,
    subcommands: [
      Give.self, Refuse.self, Withdraw.self, Notify.self, Override.self, Confirm.self, Tell.self,
      Show.self, List.self, Overrides.self,
    ])

  struct Give: Verb {
    static let configuration = CommandConfiguration(
      abstract: "She consents: on paper, kept where --kept-at says, or told before a witness.")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The case, by its code.") var file: String
    @Argument(help: "Agencies that may be told.") var to: [String]
    @Option(
      name: .customLong("for"),
      help: "attention, followUp, conference, safetyPlan, procedure; several with commas.")
    var purposes = "attention"
    @Option(help: "Parts of the file, with commas: identity,narrative.")
    var parts = "identity,narrative"
    @Option(help: "Until which day: 2027-06-30.") var until: String?
    @Option(help: "Where the signed paper is kept; sealed.") var keptAt: String?
    @Option(help: "Who heard it; you if not said.") var witness: String?
    @Option(help: "herself, guardian or both.") var by: String?
    @Option(help: "Who the guardian is; sealed.") var guardian: String?
    @Flag(help: "She is a minor.") var minor = false
    @Option(help: "What serves her best; sealed.") var bestInterest: String?
    @Option(help: "For which agency you act.") var agency: String?

    func run(_ session: Session) async throws {
      try await session.give(
        "consent.record",
        fields(
          ("agency", text(agency)), ("bestInterest", text(bestInterest)), ("by", text(by)),
          ("case", text(try await session.caseID(file))), ("data", words(parts)),
          ("guardian", text(guardian)), ("keptAt", text(keptAt)),
          ("minor", minor ? .bool(true) : nil), ("purposes", words(purposes)),
          ("to", list(to)), ("until", text(until)), ("witness", text(witness))), writing)
    }
  }

  struct Refuse: Verb {
    static let configuration = CommandConfiguration(
      abstract: "She refuses; only that is kept.")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The case, by its code.") var file: String
    @Argument(help: "Agencies that are not to be told.") var to: [String]
    @Option(help: "What you offered: information,safetyPlan,openDoor.") var offered = ""
    @Option(help: "For which agency you act.") var agency: String?

    func run(_ session: Session) async throws {
      try await session.give(
        "consent.refuse",
        data(
          ("agency", text(agency)), ("case", text(try await session.caseID(file))),
          ("offered", words(offered)), ("to", list(to))), writing)
    }
  }

  struct Withdraw: Verb {
    static let configuration = CommandConfiguration(
      abstract: "She takes it back: from the agencies named, or from all.")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The case, by its code.") var file: String
    @Argument(help: "Agencies; all if none is said.") var from: [String] = []
    @Option(help: "For which agency you act.") var agency: String?

    func run(_ session: Session) async throws {
      try await session.give(
        "consent.withdraw",
        data(
          ("agency", text(agency)), ("case", text(try await session.caseID(file))),
          ("from", from.isEmpty ? nil : list(from))), writing)
    }
  }

  struct Notify: Verb {
    static let configuration = CommandConfiguration(
      abstract: "An agency has heard that her consent ended.")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The case, by its code.") var file: String
    @Argument(help: "The agency.") var recipient: String
    @Option(help: "For which agency you act.") var agency: String?

    func run(_ session: Session) async throws {
      try await session.give(
        "consent.notify",
        data(
          ("agency", text(agency)), ("case", text(try await session.caseID(file))),
          ("recipient", text(recipient))), writing)
    }
  }

  struct Override: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Disclose without her consent, on a coded ground, with a superior.",
      discussion: """
        Grounds: vitalInterest and minorProtection hold at once; judicialOrder, policeRequest and
        dutyToReportCrime when the superior has confirmed it. Orders and requests are cited with
        --reference (LO 7/2021, art. 7).
        """)
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The case, by its code.") var file: String
    @Argument(help: "Agencies that are told.") var to: [String]
    @Option(help: "The ground.") var ground: String
    @Option(help: "The reasons; sealed.") var text: String
    @Option(help: "The superior, of your agency.") var superior: String
    @Option(help: "Number and date of the order or request; sealed.") var reference: String?
    @Option(help: "Parts of the file, with commas.") var parts: String?
    @Option(help: "Until which day.") var until: String?
    @Flag(help: "The law forbids telling her (LO 7/2021, art. 7.4).") var notInformable = false
    @Option(help: "For which agency you act.") var agency: String?

    func run(_ session: Session) async throws {
      try await session.give(
        "consent.override",
        fields(
          ("agency", optional(agency)), ("case", optional(try await session.caseID(file))),
          ("data", parts.map { words($0) } ?? nil), ("ground", .string(ground)),
          ("notInformable", notInformable ? .bool(true) : nil),
          ("reference", optional(reference)), ("superior", .string(superior)),
          ("text", .string(text)), ("to", list(to)), ("until", optional(until))), writing)
    }
  }

  struct Confirm: Verb {
    static let configuration = CommandConfiguration(
      abstract: "As the superior: confirm a disclosure without consent, or end it.")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The case, by its code.") var file: String
    @Argument(help: "The number of the disclosure.") var override: Int
    @Flag(inversion: .prefixedNo, help: "Whether it holds.") var confirm: Bool

    func run(_ session: Session) async throws {
      try await session.give(
        "consent.confirmOverride",
        data(
          ("case", text(try await session.namedCase(file))), ("confirmed", .bool(confirm)),
          ("override", number(override))), writing)
    }
  }

  struct Tell: Verb {
    static let configuration = CommandConfiguration(
      abstract: "She was told of a disclosure, in a way that is safe for her.")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The case, by its code.") var file: String
    @Argument(help: "The number of the disclosure.") var override: Int
    @Option(help: "inPerson, phone or throughService.") var channel = "inPerson"
    @Option(help: "For which agency you act.") var agency: String?

    func run(_ session: Session) async throws {
      try await session.give(
        "consent.tell",
        data(
          ("agency", text(agency)), ("case", text(try await session.caseID(file))),
          ("channel", text(channel)), ("override", number(override))), writing)
    }
  }

  struct Show: Verb {
    static let configuration = CommandConfiguration(
      abstract: "What stands, what was refused, and what was disclosed without her.")
    @OptionGroup var globals: Globals
    @Argument(help: "The case, by its code.") var file: String
    @Option(help: "text or json.") var format = OutputFormat.text

    func run(_ session: Session) async throws {
      let ledger = try await session.asking { client, principal in
        let id = try await CaseCodes(client: client, principal: principal).identifier(file)
        return try await client.consent(of: CaseID(wellFormed: id), as: principal)
      }
      if format == .json { return try session.write(json: ledger) }
      try ConsentSheet(session: session, ledger: ledger).write()
    }
  }
}

// Under other names where an option hides the usual ones.
private func fields(_ members: (String, JSONValue?)...) -> JSONValue {
  .object(members.compactMap { name, value in value.map { JSONMember(name: name, value: $0) } })
}
private func optional(_ value: String?) -> JSONValue? { text(value) }

/// A list of words with commas between them.
func words(_ text: String) -> JSONValue {
  list(
    text.split(separator: ",").map { part in
      String(part.filter { $0 != " " })
    })
}

func list(_ words: [String]) -> JSONValue { .array(words.map { .string($0) }) }
