import ArgumentParser
import Canonical
import MesaDocuments
import MesaDomain
import MesaService

/// How a paper is written: its form and its languages.
struct PaperOptions: ParsableArguments {
  enum Form: String, CaseIterable, ExpressibleByArgument { case text, html }

  @Option(help: "text or html.") var format = Form.text
  @Option(
    help: ArgumentHelp(
      "Languages of the paper, such as ca,es; the session's own if not said.", valueName: "codes"))
  var language: String?
  @Flag(help: "Its languages beside each other, not one after the other.") var columns = false

  func validate() throws {
    for code in codes where Language(rawValue: code) == nil {
      let known = Language.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("--language knows \(known); several with commas between them.")
    }
  }

  private var codes: [String] {
    (language ?? "").split(separator: ",").map { String($0.drop { $0 == " " }) }
  }

  /// Writes the paper of a session that `compose` makes, in each language that was asked for.
  func write(
    _ kind: RecordKind, of meeting: String, _ globals: Globals, _ session: Session,
    _ compose: (SessionPaper) -> Document
  ) async throws {
    let instance = try session.open(.read)
    let actor = try globals.actor()
    let meeting = try await Numbers(client: instance.client, principal: actor).identifier(meeting)
    let record = try await instance.client.show(kind, meeting, as: actor)
    let paper = SessionPaper(
      record, session.words, names: try await Names(instance.client, as: actor).byID,
      agreements: try await instance.client.list(ListQuestion(.agreement, as: actor)))
    let languages = codes.compactMap(Language.init(rawValue:))
    let documents = (languages.isEmpty ? [session.words.language] : languages).map {
      compose(paper.told(in: Catalogue($0, zone: session.words.zone)))
    }
    switch format {
    case .text:
      let width = min(session.out.width ?? 80, 80)
      for line in TextRenderer(width: width).lines(documents) {
        try session.out.write(line: line.printable())
      }
    case .html:
      let page = HTMLRenderer(columns ? .columns : .sequence).page(documents)
      for line in page.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
        try session.out.write(line: String(line))
      }
    }
  }
}
