import ArgumentParser
import Canonical
import MesaDocuments
import MesaDomain
import MesaService

extension DeskCommand {
  struct Workload: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Open cases and referrals by professional, of what you may see.",
      discussion: """
        For sharing work out, not for comparing people: nothing of it is kept or ranked.

        EXAMPLE
          mesa desk workload --over 25
        """)
    @OptionGroup var globals: Globals
    @Option(help: "The desk of one agency.") var agency: String?
    @Option(help: "In one mesa.") var mesa: String?
    @Option(help: "Warn of more open cases than that; as the profile says if not said.")
    var over: Int?
    @Option(help: "text, json or csv.") var format = OutputFormat.text

    func run(_ session: Session) async throws {
      let instance = try await session.connect(.disclose)
      defer { try? instance.close() }
      let actor = try globals.actor()
      let question = DeskQuestion(
        agency: try agency.map { try identifier($0, "agency", "--agency") },
        mesa: try mesa.map { try identifier($0, "mesa", "--mesa") }, as: actor)
      let lines = try await instance.client.workload(question)
      if format == .json {
        for line in lines { try session.out.write(line: line.line()) }
        return
      }
      let words = session.words
      let names = try await Names(instance.client, as: actor).byID
      func name(_ line: WorkloadLine) -> String {
        line.person.map { names["person/" + $0.rawValue] ?? $0.rawValue }
          ?? words.text("cli.workload.nobody")
      }
      let headings = ["agency", "person", "cases", "referrals", "late"].map {
        words.text("column." + $0)
      }
      if format == .csv {
        return try session.out.write(
          CSV.document(
            headings: headings,
            rows: lines.map {
              [
                .text($0.agency.rawValue), .text($0.person?.rawValue ?? ""), .number($0.cases),
                .number($0.referrals), .number($0.late),
              ]
            }))
      }
      guard !lines.isEmpty else { return try session.say("cli.workload.none", [:]) }
      try TableLayout(
        headings.enumerated().map { index, heading in
          .init(
            heading: heading, alignment: index < 2 ? .left : .right, minimum: 14,
            whole: index >= 2)
        },
        rows: lines.map { line in
          [
            names["agency/" + line.agency.rawValue] ?? line.agency.rawValue, name(line),
            words.number(String(line.cases)), words.number(String(line.referrals)),
            words.number(String(line.late)),
          ]
        }
      ).write(to: session.out)
      for line in lines where line.person != nil {
        guard let limit = over ?? line.limit, line.cases > limit else { continue }
        let sentence = words.text(
          "cli.workload.over",
          ["person": name(line), "n": String(line.cases), "limit": String(limit)])
        try session.say(session.messages.style.warning(sentence.printable()))
      }
    }
  }
}
