import ArgumentParser
import Canonical
import MesaDocuments
import MesaDomain
import MesaService

/// How an answer about the data themselves is written.
struct RightsOptions: ParsableArguments {
  enum Form: String, CaseIterable, ExpressibleByArgument { case text, json, html }

  @Option(help: "text, json or html.") var format = Form.text
  @Option(
    help: ArgumentHelp(
      "Languages of the paper, such as ca,es; that of the words if not said.",
      valueName: "codes"))
  var language: String?
  @Option(
    help: ArgumentHelp("Write it into this folder, for nobody else to read.", valueName: "dir"))
  var out: String?

  /// What is written as a paper; the data themselves go out as they are.
  fileprivate var paper: PaperOptions {
    var paper = PaperOptions()
    paper.format = format == .html ? .html : .text
    (paper.language, paper.columns, paper.out) = (language, false, out)
    return paper
  }

  func validate() throws {
    try paper.validate()
    if format == .json, out != nil {
      throw ValidationError("--out is for papers; json goes where the output goes.")
    }
  }

  /// As data, or as a paper in each language that was asked for.
  fileprivate func write(
    _ value: some Encodable, named name: String, _ session: Session,
    _ compose: (Catalogue) -> Document
  ) throws {
    if format == .json { return try session.out.write(line: value.line()) }
    let documents = paper.languages([session.words.language]).map {
      compose(Catalogue($0, zone: session.words.zone))
    }
    try paper.emit(documents, named: name, session)
  }
}

extension AuditCommand {
  /// What is held of a woman, for who answers her.
  struct Subject: Verb {
    static let configuration = CommandConfiguration(
      abstract: "What is held of a woman, who was told and until when: her right of access.",
      discussion: """
        For the data-protection officer. It counts what is of others and does not copy it, and never
        tells where she can be found. What is hers is copied as far as the officer has opened it:
        mesa glass open CODE --ground subjectRights. That it was exported is recorded.

        EXAMPLES
          mesa audit subject C-7K3Q-M2XP-5 --as person/dpo
          mesa audit subject C-7K3Q-M2XP-5 --format html --out papers
          mesa audit subject C-7K3Q-M2XP-5 --format json
        """)
    @OptionGroup var globals: Globals
    @OptionGroup var options: RightsOptions
    @Argument(help: "The case, by code or id.") var file: String

    func run(_ session: Session) async throws {
      let instance = try await session.connect(.disclose)
      defer { try? instance.close() }
      let actor = try globals.actor()
      let export = try await instance.client.subjectExport(of: file, as: actor)
      let names = try await Names(instance.client, as: actor).byID
      try options.write(export, named: export.code.rawValue + "-access", session) {
        SubjectAccessPaper(export, $0, names: names).document()
      }
    }
  }

  /// The register of processing activities.
  struct Register: Verb {
    static let configuration = CommandConfiguration(
      abstract: "The register of processing activities, from the profiles in force.",
      discussion: """
        It names agencies and offices, no person and no case, and may be published as it is.

        EXAMPLES
          mesa audit register
          mesa audit register --mesa totana --format html --out papers
        """)
    @OptionGroup var globals: Globals
    @OptionGroup var options: RightsOptions
    @Option(help: "Of one mesa.") var mesa: String?

    func run(_ session: Session) async throws {
      let instance = try await session.connect(.read)
      defer { try? instance.close() }
      let actor = try globals.actor()
      let id: MesaID? = try mesa.map { try identifier($0, "mesa", "--mesa") }
      let register = try await instance.client.processingRegister(of: id, as: actor)
      let names = try await Names(instance.client, as: actor).byID
      try options.write(register, named: "register", session) {
        RegisterPaper(register, $0, names: names).document()
      }
    }
  }
}
