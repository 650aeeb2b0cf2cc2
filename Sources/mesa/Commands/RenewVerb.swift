import ArgumentParser
import Canonical
import MesaDomain
import MesaService

extension MesaCommand {
  struct Renew: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Renew seats and posts in one act, from a CSV file: all of it, or nothing.",
      discussion: """
        The file says who holds each seat from that day on; an empty person leaves the seat vacant, and
        alternates that are not listed end. Seats that are not in the file stay as they are. Every
        error is listed with its line. Sessions held before keep their members.

        HEADER
          organ,seat,person,alternates     organ may be left out: plenary; alternates with | between

        EXAMPLES
          mesa mesa renew seats.csv --mesa totana --from 2027-07-01 --document 'Acuerdo 12/2027' --dry-run
          mesa mesa renew seats.csv --mesa totana --from 2027-07-01 --document 'Acuerdo 12/2027' \\
            --chair p31 --chair p32 --secretary p40
        """)
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @OptionGroup var document: DocumentOptions
    @Argument(help: "The file.") var file: String
    @Option(help: "The mesa.") var mesa: String
    @Option(help: "From which day: 2027-07-01.") var from: String
    @Option(help: "Organ of --chair and --secretary.") var organ = "plenary"
    @Option(help: "Who presides from that day: the titular, then substitutes in their order.")
    var chair: [String] = []
    @Option(help: "Who keeps the minutes from that day, in the same way.")
    var secretary: [String] = []

    func validate() throws {
      guard document.document != nil else {
        throw ValidationError("Say which document accredits it: --document 'Acuerdo …'.")
      }
    }

    func run(_ session: Session) async throws {
      let plan = ImportPlan(.renewals, try LineReader.bytes(of: file))
      guard plan.isSound else {
        for finding in plan.findings {
          let sentence = session.words.refusal(finding.code, finding.values)
          try session.say(
            "\(file):\(finding.line):\(finding.column): \(sentence.printable()) [\(finding.code)]")
        }
        try session.say("cli.import.faults", ["n": String(plan.findings.count)])
        throw Exit.data
      }
      let rows = plan.rows.compactMap { row -> ImportedRenewal? in
        if case .renewal(let renewal) = row { renewal } else { nil }
      }
      do {
        try await session.give("mesa.renewSeats", command(rows), writing)
      } catch let refusal as Refusal where !refusal.also.isEmpty || refusal.seatIndex != nil {
        let faults =
          [
            Refusal(
              refusal.code, rule: refusal.rule, refusal.values, field: refusal.field)
          ] + refusal.also
        for fault in faults {
          let line = fault.seatIndex.flatMap { rows.indices.contains($0) ? rows[$0].line : nil }
          _ = session.report(fault, at: line.map { "\(file):\($0)" })
        }
        try session.say("cli.import.faults", ["n": String(faults.count)])
        throw Exit.data
      }
    }

    private func command(_ rows: [ImportedRenewal]) -> JSONValue {
      let seats = rows.map { row in
        data(
          ("alternates", .array(row.alternates.map { .string($0.rawValue) })),
          ("holder", text(row.person?.rawValue)), ("organ", .string(row.organ.rawValue)),
          ("seat", .string(row.seat.rawValue)))
      }
      let posts = [("chair", chair), ("secretary", secretary)].filter { !$0.1.isEmpty }
        .map { post, people in
          data(
            ("organ", text(organ)), ("people", .array(people.map { .string($0) })),
            ("post", text(post)))
        }
      return data(
        ("accreditation", document.json), ("from", text(from)), ("mesa", text(mesa)),
        ("posts", posts.isEmpty ? nil : .array(posts)), ("seats", .array(seats)))
    }
  }
}

extension Refusal {
  /// Place in the list of seats that it is about.
  fileprivate var seatIndex: Int? {
    guard let field, field.hasPrefix("/data/seats/") else { return nil }
    return Int(field.dropFirst("/data/seats/".count).prefix { $0 != "/" })
  }
}
