import ArgumentParser
import Canonical
import EventLog
import MesaDomain
import MesaService

struct DoCommand: Verb {
  static let configuration = CommandConfiguration(
    commandName: "do", abstract: "Carry out one command.",
    discussion: """
      Fields are given as JSON or as key=value; key.inner=value reaches into an object, and a list of
      words is written with commas.

      EXAMPLES
        mesa do --list
        mesa do --describe meeting.convene
        mesa do agency.register agency=cavi-totana name='CAVI de Totana' kind=specialisedCentre
        mesa do meeting.open --data-json '{"meeting":"0190…"}' --as person/… --effective 2018-02-14T10:00
      """)

  @OptionGroup var globals: Globals
  @Argument(help: "The command's name.") var command: String?
  @Argument(help: "Its fields, key=value.") var fields: [String] = []
  @Option(name: .customLong("data-json"), help: "Its fields as one JSON object.")
  var dataJSON: String?
  @OptionGroup var writing: WritingOptions
  @Flag(help: "List every command.") var list = false
  @Option(help: "Describe a command: its fields, and who may give it.") var describe: String?

  func validate() throws {
    if command == nil, !list, describe == nil {
      throw ValidationError("Name a command, or give --list or --describe NAME.")
    }
    if dataJSON != nil, !fields.isEmpty {
      throw ValidationError("Give the fields as --data-json or as key=value, not both.")
    }
  }

  func run(_ session: Session) async throws {
    if list { return try CommandHelp(session).list() }
    if let describe { return try CommandHelp(session).describe(describe) }
    guard let command else { return }
    let data =
      try dataJSON.map { try JSONValue(parsing: $0) }
      ?? FieldArguments.object(fields, of: command)
    try await session.give(command, data, writing)
  }
}

/// Options of everything that writes.
struct WritingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("When it happened: 2018-02-14T10:00, or in UTC with Z.", valueName: "time"))
  var effective: String?
  @Option(
    help: ArgumentHelp(
      "The command's id, a UUID; the same again is not done twice.", valueName: "uuid"))
  var id: String?
  @Flag(help: "Say what would happen; change nothing.") var dryRun = false
  @Option(help: "text or json.") var format = OutputFormat.text
  @Option(
    help: ArgumentHelp(
      "Also write the proof that its last entry is in the log (.tlog-proof).", valueName: "file"))
  var receipt: String?

  func validate() throws {
    guard receipt == nil || !dryRun else {
      throw ValidationError("Nothing is recorded with --dry-run, so there is no --receipt.")
    }
  }
}

extension Session {
  /// Gives one command and tells what became of it.
  func give(_ command: String, _ data: JSONValue, _ options: WritingOptions) async throws {
    let data = try await withIdentifiers(data)
    var members = [
      JSONMember(name: "command", value: .string(command)), JSONMember(name: "data", value: data),
    ]
    if let effective = options.effective {
      members.append(JSONMember(name: "effective", value: .string(effective)))
    }
    if let id = options.id { members.append(JSONMember(name: "id", value: .string(id))) }
    let request = try CommandRequest(.object(members), try setting(zone: await zone(of: data)))
    let instance = try await connect(.write)
    let answer =
      options.dryRun
      ? try await instance.client.rehearse(request) : try await instance.client.submit(request)
    try warn(answer.warnings)
    try await tell(answer, from: options.dryRun ? nil : instance.client, options.format)
    if let path = options.receipt, !answer.events.isEmpty,
      let receipt = try await instance.receipt(for: answer, to: request)
    {
      try PrivatePaper.write(receipt, to: path)
    }
    try instance.close()
  }

  /// Writes the proof that an entry is in the log, for whoever gave the command.
  func writeReceipt(for position: Int, of instance: OpenInstance, to path: String) async throws {
    let receipt = try await instance.log.receipt(
      for: position, signedBy: try instance.signer())
    try PrivatePaper.write(receipt.description, to: path)
  }

  /// - Parameter client: knows what its events say; nil of a rehearsal.
  private func tell(
    _ answer: CommandAnswer, from client: (any MesaClient)?, _ format: OutputFormat
  ) async throws {
    if format == .json {
      return try out.write(line: String(decoding: answer.json.canonicalBytes, as: UTF8.self))
    }
    let key =
      if answer.repeated { "cli.repeated" } else if answer.events.isEmpty {
        "cli.nothing"
      } else if client == nil {
        "cli.would"
      } else { "cli.done" }
    try say(key, ["first": String(answer.first), "count": String(answer.events.count)])
    let recorded = try await client?.recorded(answer, as: globals.actor()) ?? []
    for (index, line) in answer.events.enumerated() {
      let starts = line.startsAt.map {
        JSONMember(name: "startsAt", value: .string($0.description))
      }
      let known = recorded.isEmpty ? .object([starts].compactMap(\.self)) : recorded[index].data
      let sentence = words.line(ofEvent: line.type, known)
      try out.write(
        line: "\(answer.first + index)  \(line.stream)  \(line.version)  \(sentence)".printable())
    }
  }
}
