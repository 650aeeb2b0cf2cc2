import ArgumentParser
import Canonical
import MesaDomain
import MesaService

struct ReferralCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "referral", abstract: "Refer a woman to another agency, and follow it up.",
    discussion: """
      In imminent danger call 112; 016 advises at any hour. Note the call afterwards:
      mesa referral emergency.

      FROM ONE DESK TO ANOTHER (codes such as R-7K3Q-M2XP-5 and C-7K3Q-M2XP-5, or ids)
        mesa referral draft C-… --pathway police-cavi --to cavi --field complaintNumber=12/2026
        mesa referral send R-…
        mesa referral ack R-…                       at the other desk
        mesa referral ask R-… 'Which court?'        the clock stands until
        mesa referral answer R-… 'Court 2'
        mesa referral accept R-… --professional PERSON --appointment 2026-11-24T10:00
        mesa referral start R-… --made
        mesa referral complete R-… --provided yes --goals 80
        mesa referral show R-…
      """,
    subcommands: [
      Draft.self, Amend.self, Discard.self, Send.self, Ack.self, Ask.self, Answer.self,
      Supply.self, Accept.self, Reject.self, Start.self, Progress.self, Complete.self,
      Close.self, Withdraw.self, Revoke.self, TakeBack.self, Escalate.self, Transfer.self,
      Reopen.self, Emergency.self, Paper.self, List.self, Show.self,
    ])
}

/// What several verbs say of the answer of an agency without account.
/// How she hears of something: planned or done, by a way and at an hour that she said are safe.
struct OutreachOptions: ParsableArguments {
  @Option(
    help: "How she hears of it: inPerson, phone, message, email, letter or throughAgency.")
  var toldBy: String?
  @Option(help: "When, if it is not now: 2026-11-24T10:00.") var toldAt: String?

  func validate() throws {
    guard toldAt == nil || toldBy != nil else {
      throw ValidationError("--told-at goes with --told-by.")
    }
  }

  var json: JSONValue? {
    toldBy.map { data(("at", text(toldAt)), ("by", .string($0))) }
  }
}

struct BehalfOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The agency without account whose answer on paper you enter.", valueName: "agency"))
  var onBehalfOf: String?
}

/// What the pathway asks for: `--field complaintNumber=12/2026`, again for each.
struct PathwayFields: ParsableArguments {
  @Option(
    help: ArgumentHelp("What the pathway asks for; sealed.", valueName: "name=value"))
  var field: [String] = []

  func validate() throws {
    for text in field where !text.dropFirst().contains("=") {
      throw ValidationError("--field is NAME=VALUE: \(text.prefix { $0 != "=" }) has no value.")
    }
  }

  var json: JSONValue? {
    guard !field.isEmpty else { return nil }
    return .array(
      field.map { text in
        let name = text.prefix { $0 != "=" }
        return .object([
          JSONMember(name: "name", value: .string(String(name))),
          JSONMember(name: "value", value: .string(String(text.dropFirst(name.count + 1)))),
        ])
      })
  }
}

/// What the state's model asks of a move between shelters.
struct ShelterOptions: ParsableArguments {
  @Option(
    name: .customLong("shelter-ground"),
    help: "Between shelters: safety, familyRegrouping, study or work.")
  var ground: String?
  @Option(
    name: .customLong("shelter-title"),
    help: """
      Between shelters: judgment, protectionOrder, precautionaryMeasure, prosecutorReport or \
      centreReport.
      """)
  var title: String?
  @Option(
    name: .customLong("enclosed"),
    help: "Between shelters: request, accreditation, socialReport, takeBackCommitment.")
  var documents: [String] = []

  var json: JSONValue? {
    guard ground != nil || title != nil else { return nil }
    return data(
      ("documents", .array(documents.map { .string($0) })), ("ground", text(ground)),
      ("title", text(title)))
  }
}
