import ArgumentParser
import Canonical
import MesaService

struct GatheringCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gathering", abstract: "Days on which professionals of many mesas meet.",
    discussion: """
      People are counted by kind of agency, profile and sex: KIND:PROFILE:WOMEN:MEN. Nobody is named.

      EXAMPLES
        mesa gathering announce jornada-lugo 'Jornada de impulso' --organiser igualdade-xunta \\
          --on 2022-11-22 --municipality 27028 --slot roundTable:90:'Faladoiro' \\
          --slot workingGroups:120:'Grupos' --group 'Detección' --group 'Protocolos'
        mesa gathering register jornada-lugo localPolice:technical:2:4 health:technical:3:0
        mesa gathering hold jornada-lugo localPolice:technical:2:3 health:technical:3:0
        mesa gathering share jornada-lugo coordination 'Ficha única' --mesa lalin
        mesa gathering take-up jornada-lugo 1 --mesa sarria
        mesa gathering outcome jornada-lugo 'Un calendario común' --group 1
        mesa list gatherings
      """,
    subcommands: [
      Announce.self, Register.self, Hold.self, Share.self, TakeUp.self, Outcome.self,
      CallOff.self,
    ])

  struct Announce: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Announce one, with its programme and working groups.")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "Its own name: jornada-lugo-2022.") var gathering: String
    @Argument(help: "Its title.") var title: String
    @Option(help: "The agency that holds it.") var organiser: String
    @Option(help: "The day: 2022-11-22.") var on: String
    @Option(help: "INE's code of the place.") var municipality: String
    @Option(help: "Where.") var venue: String?
    @Option(help: "KIND:MINUTES:TITLE; talk, roundTable, workingGroups, plenary or pause.")
    var slot: [String] = []
    @Option(help: "Title of a working group.") var group: [String] = []

    func validate() throws {
      for slot in slot where Gatherings.slot(slot) == nil {
        throw ValidationError("\(slot) is no part of a programme: KIND:MINUTES:TITLE.")
      }
    }

    func run(_ session: Session) async throws {
      try await session.give(
        "gathering.announce",
        data(
          ("gathering", text(gathering)),
          ("groups", group.isEmpty ? nil : .array(group.map { .string($0) })),
          ("municipality", text(municipality)), ("on", text(on)),
          ("organiser", text(organiser)),
          ("programme", .array(slot.compactMap(Gatherings.slot))), ("title", text(title)),
          ("venue", text(venue))), writing)
    }
  }

  struct Register: Verb {
    static let configuration = CommandConfiguration(
      abstract: "How many have registered so far, all of them.")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The gathering.") var gathering: String
    @OptionGroup var people: PeopleOptions

    func run(_ session: Session) async throws {
      try await session.give(
        "gathering.register", data(("gathering", text(gathering)), ("people", people.json)),
        writing)
    }
  }

  struct Hold: Verb {
    static let configuration = CommandConfiguration(abstract: "It was held: how many came.")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The gathering.") var gathering: String
    @OptionGroup var people: PeopleOptions
    @Option(help: "How many minutes; the programme's if not said.") var minutes: Int?

    func run(_ session: Session) async throws {
      try await session.give(
        "gathering.hold",
        data(
          ("durationMinutes", number(minutes)), ("gathering", text(gathering)),
          ("people", people.json)), writing)
    }
  }

  struct Share: Verb {
    static let configuration = CommandConfiguration(abstract: "A good practice that was shared.")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The gathering.") var gathering: String
    @Argument(help: "detection, coordination, training, awareness or functioning.")
    var aim: String
    @Argument(help: "What it is; names nobody.") var title: String
    @Option(help: "Whose it is.") var mesa: String?

    func run(_ session: Session) async throws {
      try await session.give(
        "gathering.sharePractice",
        data(
          ("aim", .string(aim)), ("gathering", .string(gathering)),
          ("mesa", mesa.map { .string($0) }), ("title", .string(title))), writing)
    }
  }

  struct TakeUp: Verb {
    static let configuration = CommandConfiguration(
      abstract: "A mesa takes up what another has shared.")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The gathering.") var gathering: String
    @Argument(help: "The practice's number.") var practice: Int
    @Option(help: "The mesa that takes it up.") var mesa: String

    func run(_ session: Session) async throws {
      try await session.give(
        "gathering.takeUpPractice",
        data(
          ("gathering", text(gathering)), ("mesa", text(mesa)), ("practice", number(practice))),
        writing)
    }
  }

  struct Outcome: Verb {
    static let configuration = CommandConfiguration(
      abstract: "What it came to, or one of its working groups.")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The gathering.") var gathering: String
    @Argument(help: "What it came to; names nobody.") var outcome: String
    @Option(help: "The working group's number.") var group: Int?

    func run(_ session: Session) async throws {
      try await session.give(
        "gathering.noteOutcome",
        data(
          ("gathering", text(gathering)), ("group", number(group)), ("text", text(outcome))),
        writing)
    }
  }

  struct CallOff: Verb {
    static let configuration = CommandConfiguration(abstract: "It is not held after all.")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The gathering.") var gathering: String
    @Option(help: "fewRegistered, noVenue, forceMajeure or other.") var ground: String

    func run(_ session: Session) async throws {
      try await session.give(
        "gathering.callOff", data(("gathering", text(gathering)), ("ground", text(ground))),
        writing)
    }
  }
}

/// How many came from agencies of a kind.
struct PeopleOptions: ParsableArguments {
  @Argument(help: "KIND:PROFILE:WOMEN:MEN, localPolice:technical:2:4.") var people: [String]

  func validate() throws {
    for group in people where Gatherings.delegation(group) == nil {
      throw ValidationError("\(group) is no count of people: KIND:PROFILE:WOMEN:MEN.")
    }
  }

  var json: JSONValue { .array(people.compactMap(Gatherings.delegation)) }
}

/// Parts of a gathering as they are written in one word.
private enum Gatherings {
  static func slot(_ written: String) -> JSONValue? {
    let parts = written.split(separator: ":", maxSplits: 2).map(String.init)
    guard parts.count == 3, let minutes = Int(parts[1]) else { return nil }
    return data(
      ("kind", text(parts[0])), ("minutes", number(minutes)), ("title", text(parts[2])))
  }

  static func delegation(_ written: String) -> JSONValue? {
    let parts = written.split(separator: ":").map(String.init)
    guard parts.count == 4, let women = Int(parts[2]), let men = Int(parts[3]) else { return nil }
    return data(
      ("kind", text(parts[0])), ("men", number(men)), ("profile", text(parts[1])),
      ("women", number(women)))
  }
}
