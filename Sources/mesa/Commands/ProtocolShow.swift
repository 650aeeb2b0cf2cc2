import ArgumentParser
import Canonical
import MesaDomain
import MesaService

extension ProtocolCommand {
  struct Show: Verb {
    static let configuration = CommandConfiguration(
      abstract: "The rules of a mesa on a day, or of a profile, each value with how firm it is.",
      discussion: """
        S was found in a source or confirmed by the mesa's regulation, K is known law or practice,
        ? is a proposal that no regulation has confirmed.

        EXAMPLES
          mesa protocol show totana --unconfirmed
          mesa protocol show totana --on 2026-02-28
          mesa protocol show es-ga-mesa-cim --organ plenary
        """)
    @OptionGroup var globals: Globals
    @Argument(help: "A mesa, or the id of a profile.") var id: String
    @Option(help: "The day; today where it is left out.") var on: String?
    @Option(help: "Only of that organ.") var organ: String?
    @Flag(help: "Only what no regulation has confirmed.") var unconfirmed = false
    @Option(help: "text or json.") var format = OutputFormat.text

    func run(_ session: Session) async throws {
      let profile = try await profile(session)
      if format == .json {
        return try session.out.write(
          line: String(decoding: try CanonicalEncoder().encode(profile), as: UTF8.self))
      }
      let sheet = ProfileSheet(profile, session.words)
      for line in sheet.lines(
        organ: organ, onlyOpen: unconfirmed, width: session.out.width, style: session.out.style)
      {
        try session.out.write(line: line)
      }
    }

    /// A shipped profile by its id; else the one that binds the mesa of that name.
    private func profile(_ session: Session) async throws -> Profile {
      if let shipped = try ProfileCatalogue()[id] { return shipped }
      guard let mesa = MesaID(rawValue: id) else {
        throw Refusal.unknown(RecordKind.mesa.rawValue, id)
      }
      let day: CivilDate
      if let on {
        guard let given = CivilDate(on) else {
          throw Refusal("field.wrongType", ["expected": "date"], field: "/on")
        }
        day = given
      } else {
        day = Edge.now().utcDate
      }
      let instance = try await session.connect(.read)
      return try await instance.client.profileInForce(of: mesa, on: day, as: try globals.actor())
    }
  }
}

/// A profile as people read it: what it rests on, then each value with its mark.
struct ProfileSheet {
  private let profile: Profile
  private let words: Catalogue
  private let content: JSONValue

  init(_ profile: Profile, _ words: Catalogue) {
    (self.profile, self.words) = (profile, words)
    content =
      (try? CanonicalEncoder().encode(profile)).flatMap { try? JSONValue(parsing: $0) } ?? .null
  }

  func lines(organ: String?, onlyOpen: Bool, width: Int?, style: TextStyle) -> [String] {
    let under = organ.map { "organs/" + $0 + "/" }
    let paths = grouped(onlyOpen ? profile.unconfirmedValues : profile.valuePaths)
      .filter { path in under.map(path.hasPrefix) ?? true }
    let table = TableLayout(
      [
        .init(heading: words.text("column.value"), minimum: 24),
        .init(heading: words.text("column.rule"), minimum: 10),
        .init(heading: words.text("column.mark"), whole: true),
      ],
      rows: paths.map { path in
        [path, value(at: path), profile.mark(at: path)?.rawValue ?? "?"]
      })
    var lines = KeyValue(head).lines(width: width, style: style) + [""]
    lines += table.lines(width: width, style: style)
    let open = profile.unconfirmed.count
    return lines + ["", words.text("cli.profileOpen", ["count": String(open)])]
  }

  /// A term, a seat or another small thing whose parts are as firm as each other takes one row.
  private func grouped(_ paths: [String]) -> [String] {
    var rows: [String] = []
    for path in paths {
      let parent = path.split(separator: "/").dropLast().joined(separator: "/")
      let parts = paths.filter { $0.hasPrefix(parent + "/") }
      let isSmall =
        parent.split(separator: "/").count > 1 && parts.count > 1 && !isOrgan(parent)
        && parts.allSatisfy { part in
          part.split(separator: "/").count == path.split(separator: "/").count
            && profile.mark(at: part) == profile.mark(at: path)
        }
        && profile.valuePaths.count { $0.hasPrefix(parent + "/") } == parts.count
      let row = isSmall ? parent : path
      if rows.last != row { rows.append(row) }
    }
    return rows
  }

  private func isOrgan(_ path: String) -> Bool {
    path.hasPrefix("organs/") && path.split(separator: "/").count == 2
  }

  private var head: [(label: String, value: String)] {
    var rows = [
      ("id", profile.id + " " + String(profile.version)),
      ("title", profile.title.told(in: words.language)),
      ("legalRefs", profile.legalRefs.joined(separator: "; ")),
    ]
    if let regulation = profile.regulation {
      let dates = [regulation.inForceFrom, regulation.inForceTo].map { $0?.description ?? "" }
      let span = dates.allSatisfy(\.isEmpty) ? nil : dates.joined(separator: " – ")
      let text = [regulation.reference, regulation.version, regulation.gazette, span]
      rows.append(("regulation", text.compactMap(\.self).joined(separator: "; ")))
    }
    return rows.map { (words.text("column." + $0.0), $0.1) }
  }

  /// Lists on a line, truths and words in the reader's language.
  private func value(at path: String) -> String {
    var value = content
    for step in path.split(separator: "/").map(String.init) {
      if let elements = value.arrayValue {
        let next = elements.first { element in
          ["id", "agencyKind", "risk", "kind"].contains { element[$0]?.stringValue == step }
        }
        value = next ?? .null
      } else {
        value = value[step] ?? .null
      }
    }
    return told(value)
  }

  private func told(_ value: JSONValue) -> String {
    switch value {
    case .bool(let truth): words.text(truth ? "cli.yes" : "cli.no")
    case .integer(let number): String(number)
    case .string(let text):
      words.has("agencyKind." + text) ? words.text("agencyKind." + text) : text
    case .array(let elements): elements.isEmpty ? "–" : elements.map(told).joined(separator: ", ")
    case .object(let members):
      if let number = value["value"]?.integerValue, let unit = value["unit"]?.stringValue,
        let count = value["count"]?.stringValue
      {
        words.text("term.\(unit).\(count)", ["n": String(number)])
      } else {
        members.isEmpty
          ? "–" : members.map { $0.name + " " + told($0.value) }.joined(separator: ", ")
      }
    case .null: "–"
    }
  }
}
