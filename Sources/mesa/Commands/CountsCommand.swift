import ArgumentParser
import Canonical
import MesaDomain
import MesaService

/// What the plenary learns of casework.
struct CountsCommand: Verb {
  static let configuration = CommandConfiguration(
    commandName: "counts", abstract: "Counts of casework for the plenary, small ones hidden.",
    discussion: """
      Of a year or half year that is over. Counts under the profile's threshold are not told, nor
      those from which they would follow. --release writes them down as told, in the name of who
      approves them: mesa audit drift comes to the same for ever, mesa audit trace shows what a figure
      counts.

      EXAMPLES
        mesa counts totana --period 2026-S1
        mesa counts totana --period 2026-S1 --release --as person/secretary
      """)
  @OptionGroup var globals: Globals
  @Argument(help: "The mesa.") var mesa: String
  @Option(help: "2026, 2026-S1 or 2026-S2.") var period: String
  @Flag(help: "Write them into the log as told.") var release = false
  @Option(help: "text or json.") var format = OutputFormat.text

  func validate() throws {
    guard CountedPeriod(period) != nil else {
      throw ValidationError("--period is a year or a half of one: 2026, 2026-S1, 2026-S2.")
    }
  }

  func run(_ session: Session) async throws {
    guard let period = CountedPeriod(period) else { return }
    let instance = try await session.connect(release ? .write : .read)
    defer { try? instance.close() }
    let counts: PlenaryCounts
    let (id, actor) = (try identifier(mesa, "mesa", "MESA") as MesaID, try globals.actor())
    if release {
      let (told, answer) = try await instance.client.releaseCounts(of: id, in: period, as: actor)
      counts = told
      if format == .text { try await session.tell([answer], by: instance.client) }
    } else {
      counts = try await instance.client.plenaryCounts(of: id, in: period, as: actor)
    }
    if format == .json { return try session.out.write(line: counts.line()) }
    let words = session.words
    let profile = try? await instance.client.profileInForce(
      of: counts.mesa, on: counts.to, as: try globals.actor())
    func told(_ count: PublishedCount) -> String {
      switch count {
      case .count(let count): words.number(String(count))
      case .hidden: "–"
      }
    }
    func title(_ pathway: String) -> String {
      let titles = profile?.pathway(pathway)?.title ?? [:]
      return titles[words.language.rawValue] ?? titles["es"] ?? pathway
    }
    let rows =
      [("opened", counts.opened), ("closed", counts.closed), ("open", counts.open)].map {
        [words.text("counts." + $0), told($1)]
      } + counts.pathways.map { [title($0.id), told($0.sent)] }
    try TableLayout(
      [
        .init(heading: words.text("counts.what"), minimum: 24),
        .init(heading: words.text("counts.number"), alignment: .right, whole: true),
      ], rows: rows
    ).write(to: session.out)
    try session.say("counts.note", ["k": String(counts.k)])
  }
}
