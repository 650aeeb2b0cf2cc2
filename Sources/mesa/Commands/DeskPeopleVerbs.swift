import ArgumentParser
import Canonical
import MesaDocuments
import MesaDomain
import MesaService

/// Which desk is meant.
struct DeskOptions: ParsableArguments {
  @Option(help: "The mesa.") var mesa: String
  @Option(help: "The agency whose desk it is.") var agency: String

  func desk() throws -> DeskName {
    DeskName(
      mesa: try identifier(mesa, "mesa", "--mesa"),
      agency: try identifier(agency, "agency", "--agency"))
  }
}

extension DeskCommand {
  struct People: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Who serves at a desk, since when, and who stands in for whom.")
    @OptionGroup var globals: Globals
    @OptionGroup var desk: DeskOptions
    @Flag(help: "Also who no longer serves there.") var all = false
    @Option(help: "text, json or csv.") var format = OutputFormat.text

    func run(_ session: Session) async throws {
      let instance = try await session.connect(.read)
      defer { try? instance.close() }
      let actor = try globals.actor()
      let today = session.today
      let places = try await instance.client.deskPeople(at: try desk.desk(), as: actor)
        .filter { place in all || place.to.map { today <= $0 } != false }
      if format == .json {
        for place in places { try session.out.write(line: place.line()) }
        return
      }
      let names = try await Names(instance.client, as: actor).byID
      let rows = places.map { place in
        [
          names["person/" + place.person.rawValue] ?? "", place.person.rawValue,
          place.from.description, place.to?.description ?? "",
          place.covers.map { covered in
            session.words.text(
              "cli.desk.covers",
              ["person": names["person/" + covered.rawValue] ?? covered.rawValue])
          } ?? "",
        ]
      }
      let headings = ["name", "person", "from", "to", "note"].map {
        session.words.text("column." + $0)
      }
      if format == .csv {
        return try session.out.write(
          CSV.document(headings: headings, rows: rows.map { $0.map { .text($0) } }))
      }
      guard !rows.isEmpty else { return try session.say("cli.desk.people.none", [:]) }
      try TableLayout(
        zip(headings, [0, 1, 0, 0, 0]).enumerated().map { index, column in
          .init(
            heading: column.0, minimum: 12, priority: column.1,
            whole: (1...3).contains(index))
        }, rows: rows
      ).write(to: session.out)
    }
  }

  struct Join: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Somebody serves at the desk from a day on.",
      discussion: """
        EXAMPLE
          mesa desk join p45 --mesa totana --agency cavi-totana --from 2026-12-01
        """)
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @OptionGroup var desk: DeskOptions
    @Argument(help: "Who.") var person: String
    @Option(help: "First day.") var from: String
    @Option(help: "Last day; until further notice if not said.") var to: String?

    func run(_ session: Session) async throws {
      try await session.give(
        "desk.join",
        data(
          ("agency", text(desk.agency)), ("from", text(from)), ("mesa", text(desk.mesa)),
          ("person", text(person)), ("to", text(to))), writing)
    }
  }

  struct Cover: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Somebody stands in at the desk while another is away.",
      discussion: """
        EXAMPLE
          mesa desk cover p12 --by p45 --mesa totana --agency cavi-totana --from 2026-12-01 --to 2026-12-15
        """)
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @OptionGroup var desk: DeskOptions
    @Argument(help: "Who is away.") var away: String
    @Option(help: "Who stands in.") var by: String
    @Option(help: "First day.") var from: String
    @Option(help: "Last day.") var to: String

    func run(_ session: Session) async throws {
      try await session.give(
        "desk.join",
        data(
          ("agency", text(desk.agency)), ("covers", text(away)), ("from", text(from)),
          ("mesa", text(desk.mesa)), ("person", text(by)), ("to", text(to))), writing)
    }
  }

  struct Leave: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Somebody serves at the desk no longer; says first what is in their name.")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @OptionGroup var desk: DeskOptions
    @Argument(help: "Who.") var person: String
    @Option(help: "Last day.") var on: String

    func run(_ session: Session) async throws {
      try await session.holdings(of: person, at: try desk.desk())
      try await session.give(
        "desk.leave",
        data(
          ("agency", text(desk.agency)), ("mesa", text(desk.mesa)), ("on", text(on)),
          ("person", text(person))), writing)
    }
  }

  struct Holds: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Open cases and referrals in somebody's name: what a leaver hands over.")
    @OptionGroup var globals: Globals
    @OptionGroup var desk: DeskOptions
    @Argument(help: "Who.") var person: String
    @Option(help: "text or json.") var format = OutputFormat.text

    func run(_ session: Session) async throws {
      try await session.holdings(of: person, at: try desk.desk(), format)
    }
  }
}

extension Session {
  /// Tells what is in somebody's name at a desk, as far as who asks may see it.
  func holdings(
    of person: String, at desk: DeskName, _ format: OutputFormat = .text
  ) async throws {
    let instance = try await connect(.disclose)
    defer { try? instance.close() }
    let actor = try globals.actor()
    let id: PersonID = try mesa.identifier(person, "person", "person")
    let held = try await instance.client.holdings(of: id, at: desk, as: actor)
    if format == .json {
      for held in held { try out.write(line: held.line()) }
      return
    }
    let name = try await Names(instance.client, as: actor).byID["person/" + person] ?? person
    guard !held.isEmpty else { return try say("cli.desk.holdsNone", ["person": name]) }
    try say("cli.desk.holds", ["n": String(held.count), "person": name])
    let layout = TableLayout(
      [
        .init(heading: words.text("column.kind"), minimum: 10),
        .init(heading: words.text("column.code"), whole: true),
        .init(heading: words.text("column.state"), minimum: 10),
        .init(heading: words.text("column.risk"), priority: 1),
      ],
      rows: held.map { held in
        [
          words.word("kind", held.kind), held.code,
          words.text("state." + held.kind + "." + held.state),
          held.risk.map { words.word("riskLevel", $0) } ?? "",
        ]
      })
    for line in layout.lines(width: messages.width, style: messages.style) {
      try messages.write(line: line)
    }
  }
}
