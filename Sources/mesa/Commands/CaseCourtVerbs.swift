import ArgumentParser
import Canonical
import MesaService

extension CaseCommand {
  struct Title: Verb {
    static let configuration = CommandConfiguration(
      abstract: "A paper that accredits her situation; a complaint is not needed to be helped.",
      discussion: """
        Kinds: judgment, protectionOrder, precautionaryMeasure, prosecutorReport, serviceReport,
        labourInspectionReport, policeReport, clinicalReport. Which count follows from the profile.
        """)
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @OptionGroup var options: CaseOptions
    @Argument(help: "The kind of paper.") var kind: String
    @Option(help: "Its day; today if not said.") var on: String?
    @Option(help: "Last day on which it holds.") var until: String?
    @Option(help: "Where the paper is kept; sealed.") var keptAt: String?
    @Option(help: "An agency of the team that may read it, too.") var share: [String] = []

    func run(_ session: Session) async throws {
      try await session.give(
        "case.recordTitle", on: options,
        [
          ("keptAt", try told(keptAt)), ("kind", text(kind)), ("on", session.day(on)),
          ("sharedWith", texts(share)), ("until", text(until)),
        ], writing)
    }
  }

  struct Order: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Measures of courts that protect her.",
      subcommands: [Add.self, Change.self], defaultSubcommand: Add.self)

    struct Add: Verb {
      static let configuration = CommandConfiguration(
        abstract: "A measure, or one that was asked for.",
        discussion: """
          Kinds: protectionOrder, noApproach, noContact, leaveHome, trackingDevice, weapons, custody,
          homeUse, support, other. Courts: violenceCourt, dutyCourt, criminalCourt,
          provincialCourt, civilCourt, otherCourt.

          EXAMPLE
            mesa case order CODE protectionOrder violenceCourt inForce --from 2026-11-20 --civil
          """)
      @OptionGroup var globals: Globals
      @OptionGroup var writing: WritingOptions
      @OptionGroup var options: CaseOptions
      @Argument(help: "The kind of measure.") var kind: String
      @Argument(help: "The kind of court.") var court: String
      @Argument(help: "requested, inForce, refused, modified, lifted or expired.")
      var status: String
      @Option(help: "Since when; today if not said.") var from: String?
      @Option(help: "Until when.") var to: String?
      @Flag(help: "It has a civil part, which ends after thirty days unless a claim is filed.")
      var civil = false
      @Option(help: "Its number, or what has to be known; sealed.") var reference: String?
      @Option(help: "An agency of the team that may read it, too.") var share: [String] = []

      func run(_ session: Session) async throws {
        try await session.give(
          "case.recordMeasure", on: options,
          [
            ("civil", civil ? .bool(true) : nil), ("court", text(court)),
            ("from", session.day(from)), ("kind", text(kind)),
            ("reference", try told(reference)), ("sharedWith", texts(share)),
            ("status", text(status)), ("to", text(to)),
          ], writing)
      }
    }

    struct Change: Verb {
      static let configuration = CommandConfiguration(
        abstract: "What became of a measure; a civil claim that carries it further.")
      @OptionGroup var globals: Globals
      @OptionGroup var writing: WritingOptions
      @OptionGroup var options: CaseOptions
      @Argument(help: "The measure, by its version in the case.") var entry: Int
      @Argument(help: "inForce, refused, modified, lifted or expired.") var status: String
      @Option(help: "Since when; today if not said.") var on: String?
      @Option(help: "Until when.") var to: String?
      @Option(help: "Day on which the civil claim was filed.") var claim: String?

      func run(_ session: Session) async throws {
        try await session.give(
          "case.changeMeasure", on: options,
          [
            ("claimFiledOn", text(claim)), ("entry", number(entry)), ("on", session.day(on)),
            ("status", text(status)), ("to", text(to)),
          ], writing)
      }
    }
  }

  struct FollowUp: Verb {
    static let configuration = CommandConfiguration(
      commandName: "follow-up",
      abstract: "How the police follows it: active, inactive, supervisedInactivation.")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @OptionGroup var options: CaseOptions
    @Argument(help: "active, inactive or supervisedInactivation.") var state: String
    @Option(help: "Since when; today if not said.") var from: String?
    @Option(help: "Last day of a supervised inactivation.") var until: String?
    @Option(help: "An agency of the team that may read it, too.") var share: [String] = []

    func run(_ session: Session) async throws {
      try await session.give(
        "case.recordFollowUp", on: options,
        [
          ("from", session.day(from)), ("sharedWith", texts(share)), ("state", text(state)),
          ("until", text(until)),
        ], writing)
    }
  }

  struct Accused: Verb {
    static let configuration = CommandConfiguration(
      abstract: "What concerns the person investigated, under presumption of innocence.",
      discussion: """
        Standings: named, investigated, prosecuted, acquitted, dismissed, convicted; the last only
        with the day of the final judgment.
        """)
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @OptionGroup var options: CaseOptions
    @Argument(help: "What the person is to a court.") var standing: String
    @Option(help: "Day of the final judgment.") var finalJudgment: String?
    @Option(help: "fact, assessment or selfReport.") var basis: String
    @Option(help: "The kind of source.") var source: String
    @Option(help: "Its day; today if not said.") var on: String?
    @Option(help: "The name; sealed.") var name: String?
    @Option(help: "What has to be known; sealed.") var facts: String?

    func run(_ session: Session) async throws {
      try await session.give(
        "case.recordAccused", on: options,
        [
          ("basis", text(basis)), ("finalJudgmentOn", text(finalJudgment)),
          ("name", try told(name)), ("on", session.day(on)), ("source", text(source)),
          ("standing", text(standing)), ("text", try told(facts)),
        ], writing)
    }
  }
}
