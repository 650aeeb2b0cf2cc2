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
  @Option(
    help: ArgumentHelp(
      "Write it into this folder, under a name made of its number.", valueName: "dir"))
  var out: String?

  func validate() throws {
    for code in codes where Language(rawValue: code) == nil {
      let known = Language.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("--language knows \(known); several with commas between them.")
    }
  }

  /// The languages that were asked for; where none was, those given.
  func languages(_ own: [Language]) -> [Language] {
    let asked = codes.compactMap(Language.init(rawValue:))
    return asked.isEmpty ? own : asked
  }

  private var codes: [String] {
    (language ?? "").split(separator: ",").map { String($0.drop { $0 == " " }) }
  }

  /// Writes the paper of a session that `compose` makes, in each language that was asked for.
  func write(
    _ kind: RecordKind, of meeting: String, _ globals: Globals, _ session: Session,
    _ compose: (SessionPaper) -> Document
  ) async throws {
    let instance = try await session.connect(.disclose)
    let actor = try globals.actor()
    let meeting = try await Numbers(client: instance.client, principal: actor).identifier(meeting)
    let record = try await instance.client.show(kind, meeting, as: actor)
    let setting = try await Self.setting(of: record, instance.client, actor, session)
    let paper = SessionPaper(
      setting.completing(record), session.words,
      names: try await Names(instance.client, as: actor).byID,
      agreements: try await instance.client.list(ListQuestion(.agreement, as: actor)))
    let documents = languages(own(setting, kind, record)).map {
      compose(paper.told(in: Catalogue($0, zone: setting.zone)))
    }
    let number = record["minutes"]?["number"]?.stringValue ?? "session-" + meeting
    try emit(documents, named: kind == .redactedMinutes ? number + "-redacted" : number, session)
  }

  /// How the mesa of a record writes: in its own zone, wherever the asker sits.
  static func setting(
    of record: JSONValue, _ client: any MesaClient, _ actor: Principal, _ session: Session
  ) async throws -> PaperSetting {
    var mesa: JSONValue?
    if let id = record["mesa"]?.stringValue {
      do {
        mesa = try await client.show(.mesa, id, as: actor)
      } catch is Refusal {
        // Who may read the paper but not the mesa gets it all the same.
      }
    }
    return PaperSetting(mesa: mesa, session: record, zone: session.words.zone)
  }

  /// On paper all co-official languages, minutes only in those into which they were translated; on
  /// a screen the first (R49).
  private func own(
    _ setting: PaperSetting, _ kind: RecordKind, _ record: JSONValue
  ) -> [Language] {
    let first = Array(setting.languages.prefix(1))
    guard format == .html || out != nil else { return first }
    guard kind != .meeting else { return setting.languages }
    let translated = (record["minutes"]?["translations"]?.arrayValue ?? [])
      .compactMap { $0["language"]?.stringValue.flatMap(Language.init(tag:)) }
    return first + setting.languages.dropFirst().filter(translated.contains)
  }

  /// Writes the documents to the window, or into the folder that was asked for.
  ///
  /// - Parameter name: of the file; a number or an identifier, never anything about a person.
  func emit(_ documents: [Document], named name: String, _ session: Session) throws {
    var lines: [String]
    switch format {
    case .text:
      let width = out == nil ? min(session.out.width ?? 80, 80) : 80
      lines = TextRenderer(width: width).lines(documents).map { $0.printable() }
    case .html:
      let page = HTMLRenderer(columns ? .columns : .sequence).page(documents)
      lines = page.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      if lines.last?.isEmpty == true { lines.removeLast() }
    }
    guard let out else {
      for line in lines { try session.out.write(line: line) }
      return
    }
    let codes = documents.map(\.language.rawValue).joined(separator: "-")
    let path = "\(out)/\(name).\(codes).\(format == .html ? "html" : "txt")"
    try PrivatePaper.write(lines.joined(separator: "\n") + "\n", to: path)
    try session.say("cli.paper.written", ["path": path])
  }
}
