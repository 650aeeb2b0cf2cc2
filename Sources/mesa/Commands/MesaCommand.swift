import ArgumentParser
import Canonical
import MesaDomain
import MesaService

struct MesaCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mesa", abstract: "Who sits at a mesa and presides it, from which day on.",
    discussion: """
      EXAMPLES
        mesa mesa renew seats.csv --mesa totana --from 2027-07-01 --document 'Acuerdo de Pleno 12/2027' \\
          --chair p31 --chair p32
        mesa mesa substitute totana centre p40 --from 2027-09-01 --to 2027-09-15 --document 'Oficio'
        mesa mesa delegate totana p32 --from 2027-08-01 --to 2027-08-31
        mesa mesa order totana p32 p33 --from 2027-10-01 --session ACTA-2027-002 --item 3
        mesa show mesa totana --on 2026-11-22
      """,
    subcommands: [Renew.self, Substitute.self, Delegate.self, Order.self])

  struct Substitute: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Somebody comes for a seat in place of its holder, for a time (R06).")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @OptionGroup var document: DocumentOptions
    @Argument(help: "The mesa.") var mesa: String
    @Argument(help: "The seat.") var seat: String
    @Argument(help: "Who comes.") var person: String
    @Option(help: "Its organ.") var organ = "plenary"
    @Option(help: "From which day: 2027-09-01.") var from: String
    @Option(help: "Last day; until further notice if not said.") var to: String?

    func run(_ session: Session) async throws {
      try await session.give(
        "mesa.substitute",
        data(
          ("accreditation", document.json), ("from", text(from)), ("mesa", text(mesa)),
          ("organ", text(organ)), ("person", text(person)), ("seat", text(seat)),
          ("to", text(to))), writing)
    }
  }

  struct Delegate: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Somebody of the order of substitution presides for some days (R05).",
      discussion: "Delegating to the titular takes a delegation back.")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @OptionGroup var document: DocumentOptions
    @Argument(help: "The mesa.") var mesa: String
    @Argument(help: "Who presides on those days.") var person: String
    @Option(help: "Its organ.") var organ = "plenary"
    @Option(help: "First day: 2027-08-01.") var from: String
    @Option(help: "Last day: 2027-08-31.") var to: String

    func run(_ session: Session) async throws {
      try await session.give(
        "mesa.delegateChair",
        data(
          ("accreditation", document.json), ("from", text(from)), ("mesa", text(mesa)),
          ("organ", text(organ)), ("person", text(person)), ("to", text(to))), writing)
    }
  }

  struct Order: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Lay down who stands in for the chair, as a session agreed (R05).")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The mesa.") var mesa: String
    @Argument(help: "The substitutes, in their order.") var people: [String]
    @Option(help: "Its organ.") var organ = "plenary"
    @Option(help: "From which day: 2027-10-01.") var from: String
    @Option(help: "The session that agreed on it.") var session: String
    @Option(help: "Under which item.") var item: Int

    func run(_ session: Session) async throws {
      try await session.give(
        "mesa.orderChair",
        data(
          ("from", text(from)), ("item", number(item)), ("mesa", text(mesa)),
          ("organ", text(organ)), ("people", .array(people.map { .string($0) })),
          ("session", text(self.session))), writing)
    }
  }
}

/// The document that accredits something: what it is, its day, its hash.
struct DocumentOptions: ParsableArguments {
  @Option(help: "What accredits it, and where it is kept; sealed.") var document: String?
  @Option(help: "The document's day.") var documentDate: String?
  @Option(help: "SHA-256 of its file, kept elsewhere.") var sha256: String?

  func validate() throws {
    guard document != nil || (documentDate == nil && sha256 == nil) else {
      throw ValidationError("--document-date and --sha256 are of a --document.")
    }
  }

  var json: JSONValue? {
    document.map {
      data(("date", text(documentDate)), ("document", .string($0)), ("sha256", text(sha256)))
    }
  }
}
