import ArgumentParser
import Canonical
import MesaService

struct CovenantCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "covenant", abstract: "Agreements between administrations (convenios).",
    discussion: """
      EXAMPLES
        mesa covenant sign convenio-oficina 'Convenio de la oficina' 'Una oficina con dos técnicas' \\
          --signatory ayto-caceres --signatory imex --signed 2009-01-15 --from 2009-02-01 \\
          --to 2010-12-31 --owes 'imex:3000000:Paga a las técnicas' --owes 'ayto-caceres::Pone el local'
        mesa covenant report convenio-oficina 1 fulfilled --cents 3000000
        mesa covenant follow-up convenio-oficina imex ayto-caceres
        mesa covenant met convenio-oficina 2009-06-10 --next 2009-12-10
        mesa covenant extend convenio-oficina 2012-12-31
        mesa covenant end convenio-oficina 2010-06-30
        mesa covenant list
        mesa covenant show convenio-oficina
      """,
    subcommands: [
      Sign.self, Extend.self, Report.self, End.self, FollowUp.self, Met.self, List.self, Show.self,
    ])

  struct Sign: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Record one that two administrations or more have signed.")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "Its own name: convenio-imex-2009.") var covenant: String
    @Argument(help: "Its title.") var title: String
    @Argument(help: "What it is for; names nobody.") var object: String
    @Option(help: "An agency that signs; as often as needed.") var signatory: [String] = []
    @Option(help: "AGENCY:CENTS:TEXT or AGENCY::TEXT, in the order in which they are numbered.")
    var owes: [String] = []
    @Option(help: "The day on which it was signed.") var signed: String
    @Option(help: "The first day on which it binds.") var from: String
    @Option(help: "The last one.") var to: String
    @Option(help: "Days before its end to speak of a renewal; 90 if not said.") var warn: Int?
    @Option(help: "An agency that watches over it; all signatories if not said.")
    var followUp: [String] = []

    func validate() throws {
      for owed in owes where Self.obligation(owed) == nil {
        throw ValidationError("\(owed) is no obligation: AGENCY:CENTS:TEXT or AGENCY::TEXT.")
      }
    }

    func run(_ session: Session) async throws {
      try await session.give(
        "covenant.sign",
        data(
          ("covenant", text(covenant)), ("followUp", texts(followUp)), ("from", text(from)),
          ("object", text(object)), ("obligations", .array(owes.compactMap(Self.obligation))),
          ("signatories", .array(signatory.map { .string($0) })), ("signedOn", text(signed)),
          ("title", text(title)), ("to", text(to)), ("warnDays", number(warn))), writing)
    }

    /// `imex:3000000:Paga a las técnicas`
    private static func obligation(_ owed: String) -> JSONValue? {
      let parts = owed.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false)
        .map(String.init)
      guard parts.count == 3, !parts[0].isEmpty, !parts[2].isEmpty else { return nil }
      let cents = Int(parts[1])
      guard parts[1].isEmpty || cents != nil else { return nil }
      return data(
        ("agency", text(parts[0])), ("cents", number(cents)), ("text", text(parts[2])))
    }
  }

  struct Extend: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Prolong it before it ends, by up to four years.")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The covenant.") var covenant: String
    @Argument(help: "Its new last day.") var to: String

    func run(_ session: Session) async throws {
      try await session.give(
        "covenant.extend", data(("covenant", text(covenant)), ("to", text(to))), writing)
    }
  }

  struct Report: Verb {
    static let configuration = CommandConfiguration(
      abstract: "What became of an obligation so far.")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The covenant.") var covenant: String
    @Argument(help: "Its number, as mesa covenant show has it.") var obligation: Int
    @Argument(help: "pending, partly, fulfilled or failed.") var outcome: String
    @Option(help: "What of the money was spent, in cents.") var cents: Int?

    func run(_ session: Session) async throws {
      try await session.give(
        "covenant.report",
        data(
          ("cents", number(cents)), ("covenant", text(covenant)),
          ("obligation", number(obligation)), ("outcome", text(outcome))), writing)
    }
  }

  struct End: Verb {
    static let configuration = CommandConfiguration(
      abstract: "End it before its term (denuncia).")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The covenant.") var covenant: String
    @Argument(help: "The last day on which it binds.") var on: String

    func run(_ session: Session) async throws {
      try await session.give(
        "covenant.denounce", data(("covenant", text(covenant)), ("from", text(on))), writing)
    }
  }

  struct FollowUp: Verb {
    static let configuration = CommandConfiguration(
      commandName: "follow-up", abstract: "Say who watches over it from now on.")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The covenant.") var covenant: String
    @Argument(help: "The agencies.") var agencies: [String]

    func run(_ session: Session) async throws {
      try await session.give(
        "covenant.nameFollowUp",
        data(
          ("covenant", text(covenant)),
          ("followUp", .array(agencies.map { .string($0) }))), writing)
    }
  }

  struct Met: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Its follow-up commission has met.")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The covenant.") var covenant: String
    @Argument(help: "The day.") var on: String
    @Option(help: "When it meets next.") var next: String?

    func run(_ session: Session) async throws {
      try await session.give(
        "covenant.meetFollowUp",
        data(("covenant", text(covenant)), ("next", text(next)), ("on", text(on))), writing)
    }
  }
}
