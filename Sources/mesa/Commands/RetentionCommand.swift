import ArgumentParser
import Canonical
import MesaDomain
import MesaService

/// How long data of cases stay: for the data-protection officer, and a second person.
struct RetentionCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "retention", abstract: "Hold, restrict, block and destroy the data of cases.",
    discussion: """
      EXAMPLES
        mesa retention list
        mesa retention hold C-7K3Q-M2XP-5 openProceedings --until 2027-03-01
        mesa retention block C-7K3Q-M2XP-5 erasureRequest
        mesa retention erase C-7K3Q-M2XP-5 courtOrder
        mesa retention confirm C-7K3Q-M2XP-5 --as person/…
        mesa retention certificate C-7K3Q-M2XP-5
      """,
    subcommands: [
      List.self, Hold.self, Release.self, Restrict.self, Lift.self, Block.self, Unblock.self,
      Erase.self, Withdraw.self, Confirm.self, Certificate.self,
    ])

  struct List: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Closed cases, and what becomes of their data when.")
    @OptionGroup var globals: Globals
    @Option(help: "Of one mesa.") var mesa: String?
    @Option(help: "text, json or csv.") var format = OutputFormat.text

    func run(_ session: Session) async throws {
      try await session.list(.retentions, .init(mesa: mesa), format)
    }
  }

  struct Hold: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Keep the data beyond their term, until somebody has looked again.")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The case.") var `case`: String
    @Argument(
      help: "openProceedings, legalRetention, liabilityClaims or protectionOfOthers.")
    var ground: String
    @Option(help: "When somebody looks again: 2027-03-01.") var until: String

    func run(_ session: Session) async throws {
      try await session.retain(
        "retention.hold", self.case, globals, writing,
        ("ground", text(ground)), ("reviewOn", text(until)))
    }
  }

  struct Release: Verb {
    static let configuration = CommandConfiguration(abstract: "Release a hold.")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The case.") var `case`: String
    @Argument(help: "The ground that has ended.") var ground: String

    func run(_ session: Session) async throws {
      try await session.retain(
        "retention.releaseHold", self.case, globals, writing, ("ground", text(ground)))
    }
  }

  struct Restrict: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Keep the data and do not use them (GDPR art. 18).")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The case.") var `case`: String
    @Argument(
      help: "accuracyContested, unlawfulProcessing, neededForClaims or objectionPending.")
    var ground: String

    func run(_ session: Session) async throws {
      try await session.retain(
        "retention.restrict", self.case, globals, writing, ("ground", text(ground)))
    }
  }

  struct Lift: Verb {
    static let configuration = CommandConfiguration(abstract: "Lift a restriction.")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The case.") var `case`: String

    func run(_ session: Session) async throws {
      try await session.retain("retention.lift", self.case, globals, writing)
    }
  }

  struct Block: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Hide the data from all but courts and authorities (LO 3/2018 art. 32).")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The case; it is closed.") var `case`: String
    @Argument(help: "termEnded, erasureRequest, rectification or unlawfulProcessing.")
    var ground: String

    func run(_ session: Session) async throws {
      try await session.retain(
        "retention.block", self.case, globals, writing, ("ground", text(ground)))
    }
  }

  struct Unblock: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Open blocked data for an authority, with both officers' sheets.")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The case.") var `case`: String
    @Argument(
      help: "court, prosecutor, dataProtectionAuthority or competentAdministration.")
    var ground: String
    @Option(help: "Number and date of the request; sealed.") var reference: String
    @Option(help: "A file with an officer's sheet as typed in; twice.") var sheet: [String]

    func validate() throws {
      guard sheet.count == 2 else { throw ValidationError("--sheet FILE is said twice.") }
    }

    func run(_ session: Session) async throws {
      let shares = try sheet.map { path in
        try EscrowSheet.parse(String(decoding: try LineReader.bytes(of: path), as: UTF8.self))
      }
      let instance = try session.open(.write)
      let actor = try globals.actor()
      let id = try await Numbers(client: instance.client, principal: actor).identifier(self.case)
      // Before there is an event: a sheet that is not right changes nothing.
      try instance.vault.checkSheets(shares, for: [.below("case/" + id)])
      try instance.close()
      try await session.retain(
        "retention.unblock", id, globals, writing, ("ground", text(ground)),
        ("reference", text(reference)))
      let again = try session.open(.write)
      _ = try again.vault.unblock([.below("case/" + id)], with: shares)
      try again.close()
    }
  }

  struct Erase: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Propose that the keys be destroyed; a second person confirms.")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The case; its data are blocked.") var `case`: String
    @Argument(help: "termEnded, courtOrder or authorityOrder.") var ground: String

    func run(_ session: Session) async throws {
      try await session.retain(
        "retention.proposeErasure", self.case, globals, writing, ("ground", text(ground)))
    }
  }

  struct Withdraw: Verb {
    static let configuration = CommandConfiguration(abstract: "Withdraw a proposed erasure.")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The case.") var `case`: String

    func run(_ session: Session) async throws {
      try await session.retain("retention.withdrawErasure", self.case, globals, writing)
    }
  }

  struct Confirm: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Confirm an erasure: the keys are destroyed for ever.")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The case, by its code or id.") var `case`: String

    func run(_ session: Session) async throws {
      try await session.retain("retention.confirmErasure", self.case, globals, writing)
    }
  }

  struct Certificate: Verb {
    static let configuration = CommandConfiguration(
      abstract: "What shows that the data were destroyed, and nothing else was touched.")
    @OptionGroup var globals: Globals
    @Argument(help: "The case.") var `case`: String
    @Option(help: "text or json.") var format = OutputFormat.text

    func run(_ session: Session) async throws {
      let instance = try await session.connect(.read)
      let actor = try globals.actor()
      let id = try await Numbers(client: instance.client, principal: actor).identifier(self.case)
      let certificate = try await instance.client.erasureCertificate(
        of: CaseID(wellFormed: id), as: actor)
      let value = try JSONValue(parsing: try CanonicalEncoder().encode(certificate))
      if format == .json {
        return try session.out.write(line: String(decoding: value.canonicalBytes, as: UTF8.self))
      }
      for line in ErasureSheet(words: session.words, certificate: certificate).lines {
        try session.out.write(line: line.printable())
      }
    }
  }
}

extension Session {
  /// Gives a command about a case, named by its code or id.
  fileprivate func retain(
    _ name: String, _ file: String, _ globals: Globals, _ writing: WritingOptions,
    _ members: (String, JSONValue?)...
  ) async throws {
    let instance = try await connect(.read)
    let id = try await Numbers(client: instance.client, principal: try globals.actor())
      .identifier(file)
    try instance.close()
    let data = JSONValue.object(
      ([("case", .string(id))] + members).sorted { $0.0 < $1.0 }.compactMap { name, value in
        value.map { JSONMember(name: name, value: $0) }
      })
    try await give(name, data, writing)
  }
}
