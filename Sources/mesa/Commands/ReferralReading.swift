import ArgumentParser
import Canonical
import MesaDocuments
import MesaDomain
import MesaService

extension ReferralCommand {
  struct Show: Verb {
    static let configuration = CommandConfiguration(
      abstract: "How far it is, what comes next, and what is still missing.")
    @OptionGroup var globals: Globals
    @Argument(help: "The referral, by code or id.") var referral: String
    @Flag(help: "What happened to it, in order.") var history = false
    @Option(help: "text or json.") var format = OutputFormat.text

    func run(_ session: Session) async throws {
      try await ShowCommand.show(
        .referral, referral, history: history, format, session)
    }
  }

  struct List: Verb {
    static let configuration = CommandConfiguration(
      abstract: "The referrals that one may know of.")
    @OptionGroup var globals: Globals
    @Option(help: "Of one mesa.") var mesa: String?
    @Option(help: "text, json or csv.") var format = OutputFormat.text

    func run(_ session: Session) async throws {
      try await session.list(.referrals, .init(mesa: mesa), format)
    }
  }

  struct Paper: Verb {
    static let configuration = CommandConfiguration(
      abstract: "The sheet for an agency without account.",
      discussion: """
        It begins with how she may be reached without danger, and never says where she is.

        EXAMPLES
          mesa referral paper R-7K3Q-M2XP-5
          mesa referral paper R-7K3Q-M2XP-5 --format html --out papers
        """)
    @OptionGroup var globals: Globals
    @OptionGroup var paper: PaperOptions
    @Argument(help: "The referral, by code or id.") var referral: String

    func run(_ session: Session) async throws {
      let instance = try await session.connect(.disclose)
      defer { try? instance.close() }
      let actor = try globals.actor()
      let id = try await Numbers(client: instance.client, principal: actor).identifier(referral)
      let record = try await instance.client.show(.referral, id, .printed, as: actor)
      // Who may not read what is asked has nothing to print.
      guard record["reason"] != nil, record["sentAt"] != nil else {
        throw Refusal(
          "record.notNow",
          ["state": .word(record["state"]?.stringValue ?? ""), "possible": ["sent"]])
      }
      let file = try await instance.client.show(
        .caseFile, record["case"]?.stringValue ?? "", as: actor)
      let setting = try await PaperOptions.setting(of: record, instance.client, actor, session)
      let sheet = ReferralPaper(
        record, session.words, caseCode: file["code"]?.stringValue ?? "",
        safeContact: SafeContact(file),
        names: try await Names(instance.client, as: actor).byID)
      let documents = paper.languages(Array(setting.languages.prefix(1))).map {
        sheet.told(in: Catalogue($0, zone: setting.zone)).document()
      }
      try paper.emit(documents, named: sheet.code, session)
    }
  }
}
