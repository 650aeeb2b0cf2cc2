import ArgumentParser
import Canonical
import MesaDomain
import MesaService

/// What happened in a case, with all that belongs to it.
struct CaseTimelineVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "timeline",
    abstract: "What happened in a case: file, referrals, plan, consent and sessions, in order.",
    discussion: """
      Sealed text is open as far as you may read it; what you may not read is not there. The look is
      recorded with its purpose.

      EXAMPLE
        mesa case timeline C-7K3Q-M2XP-5 --purpose attend
      """)
  @OptionGroup var globals: Globals
  @Argument(help: "The case's code, or its id.") var file: String
  @Option(help: "text or json.") var format = OutputFormat.text

  func run(_ session: Session) async throws {
    let instance = try await session.connect(.disclose)
    defer { try? instance.close() }
    let actor = try globals.actor()
    let id = try await Numbers(client: instance.client, principal: actor).identifier(file)
    let lines = try await instance.client.timeline(of: id, as: actor)
    if format == .json {
      for line in lines {
        try session.out.write(line: String(decoding: line.json.canonicalBytes, as: UTF8.self))
      }
      return
    }
    let names = try await Names(instance.client, as: actor).byID
    let words = session.words
    let table = TableLayout(
      [
        .init(heading: words.text("column.effective"), whole: true),
        .init(heading: words.text("column.code"), priority: 1, whole: true),
        .init(heading: words.text("column.happened"), minimum: 28),
        .init(heading: words.text("column.actor"), minimum: 10, priority: 2),
      ],
      rows: lines.map { line in
        let late = line.isLate ? " · " + words.text("cli.history.late") : ""
        return [
          line.effective.local(words), line.code ?? "",
          told(line, words, names) + late, names[line.actor] ?? line.actor,
        ]
      })
    // Prose: also where no window says how wide it is.
    let width = min(session.out.width ?? Self.width, Self.width)
    for line in table.lines(width: width, style: session.out.style) {
      try session.out.write(line: line)
    }
  }

  /// Columns within which it stays.
  private static let width = 100

  /// The sentence of the event, and below it what people wrote.
  private func told(
    _ line: TimelineLine, _ words: Catalogue, _ names: [String: String]
  ) -> String {
    var said: [String] = []
    for member in line.data.objectValue ?? [] {
      guard let text = member.value.stringValue, line.isOpened(member.name) else { continue }
      said.append(words.word("field", member.name) + ": " + text)
    }
    return ([words.line(ofEvent: line.type, line.data)] + said).joined(separator: " — ")
  }
}

extension TimelineLine {
  fileprivate var json: JSONValue {
    .object([
      JSONMember(name: "actor", value: .string(actor)),
      JSONMember(name: "at", value: .string(at.description)),
      JSONMember(name: "code", value: code.map { .string($0) } ?? .null),
      JSONMember(name: "data", value: data),
      JSONMember(name: "effective", value: .string(effective.description)),
      JSONMember(name: "kind", value: .string(kind)),
      JSONMember(name: "late", value: .bool(isLate)),
      JSONMember(name: "position", value: .integer(Int64(position))),
      JSONMember(name: "type", value: .string(type)),
    ])
  }
}
