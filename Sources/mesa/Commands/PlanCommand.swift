import ArgumentParser
import Canonical
import MesaService

struct PlanCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan", abstract: "The individual and safety plan of a case.",
    discussion: """
      EXAMPLES
        mesa plan goal CODE economicHousing 'A flat of her own'
        mesa plan measure CODE 'Register for social housing' --by social-services --due 2026-12-20
        mesa plan safety CODE 'Bag with papers at her sister'
        mesa plan report CODE 1 met
        mesa plan review CODE --voice - < voice.txt
        mesa plan show CODE
      """,
    subcommands: [
      Goal.self, Assess.self, Measure.self, Report.self, Safety.self, Review.self, Show.self,
    ])

  struct Goal: Verb {
    static let configuration = CommandConfiguration(abstract: "What is to be reached.")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @OptionGroup var options: CaseOptions
    @Argument(
      help: "safety, health, psychosocial, justice, economicHousing or children.")
    var area: String
    @Argument(help: "The goal; sealed.") var goal: String

    func run(_ session: Session) async throws {
      try await session.give(
        "carePlan.setGoal", on: options, [("area", text(area)), ("text", try told(goal))],
        writing)
    }
  }

  struct Assess: Verb {
    static let configuration = CommandConfiguration(abstract: "How far a goal is reached.")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @OptionGroup var options: CaseOptions
    @Argument(help: "The goal's number.") var goal: Int
    @Argument(help: "met, inProgress, notMet or notApplicable.") var status: String

    func run(_ session: Session) async throws {
      try await session.give(
        "carePlan.assessGoal", on: options, [("goal", number(goal)), ("status", text(status))],
        writing)
    }
  }

  struct Measure: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Entrust a measure to an agency of the case team, with a day.")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @OptionGroup var options: CaseOptions
    @Argument(help: "The measure; sealed.") var measure: String
    @Option(help: "The agency that carries it out; your own if not said.") var by: String?
    @Option(help: "The last day: 2026-12-20.") var due: String
    @Option(help: "The goal that it serves.") var goal: Int?
    @Option(help: "When she is expected somewhere for it: 2026-12-15T10:00.")
    var appointment: String?
    @OptionGroup var outreach: OutreachOptions

    func run(_ session: Session) async throws {
      try await session.give(
        "carePlan.setMeasure", on: options,
        [
          ("appointment", text(appointment)), ("due", text(due)), ("goal", number(goal)),
          ("responsible", text(by)), ("text", try told(measure)), ("told", outreach.json),
        ], writing)
    }
  }

  struct Report: Verb {
    static let configuration = CommandConfiguration(
      abstract: "How far a measure is, by the agency entrusted with it.")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @OptionGroup var options: CaseOptions
    @Argument(help: "The measure's number.") var measure: Int
    @Argument(help: "met, inProgress, notMet or notApplicable.") var status: String
    @Option(help: "No clinical content; sealed.") var note: String?

    func run(_ session: Session) async throws {
      try await session.give(
        "carePlan.reportMeasure", on: options,
        [("measure", number(measure)), ("note", try told(note)), ("status", text(status))],
        writing)
    }
  }

  struct Safety: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Add something that protects her, or take it out with --end.")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @OptionGroup var options: CaseOptions
    @Argument(help: "What protects her; sealed.") var item: String?
    @Option(help: "Number of what holds no longer.") var end: Int?

    func validate() throws {
      guard (item == nil) != (end == nil) else {
        throw ValidationError("Give a text, or --end NUMBER.")
      }
    }

    func run(_ session: Session) async throws {
      if let end {
        return try await session.give(
          "carePlan.endSafetyItem", on: options, [("item", number(end))], writing)
      }
      try await session.give(
        "carePlan.addSafetyItem", on: options, [("text", try told(item))], writing)
    }
  }

  struct Review: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Look at the plan again, with her own view of it.")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @OptionGroup var options: CaseOptions
    @Option(help: "What she says; that she did not wish to speak is an answer, too. Sealed.")
    var voice: String?
    @Option(help: "What the team says; sealed.") var note: String?

    func run(_ session: Session) async throws {
      try await session.give(
        "carePlan.review", on: options,
        [("note", try told(note)), ("voice", try told(voice))], writing)
    }
  }

  struct Show: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Goals, measures with owner and day, what protects her, her views.")
    @OptionGroup var globals: Globals
    @Argument(help: "The case.") var file: String
    @Option(help: "text or json.") var format = OutputFormat.text

    func run(_ session: Session) async throws {
      try await ShowCommand.show(.carePlan, file, history: false, format, session)
    }
  }
}
