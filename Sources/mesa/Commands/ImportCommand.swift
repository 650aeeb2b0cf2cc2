import ArgumentParser
import Canonical
import MesaDomain
import MesaService

struct ImportCommand: Verb {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Take in a CSV file: all of it, or nothing.",
    discussion: """
      Every error of the file is listed with its line and column before anything is written.

      HEADERS
        municipalities  municipio_id,provincia_id,cmun,dc,nombre (INE), or CODAUTO,CPRO,CMUN,DC,NOMBRE
        agencies        id,name,kind,municipality
        persons         id,name,email,phone
        seats           mesa,organ,agency,person,alternates,vote,from
        activities      office,date,kind,title,topics,targets,hours,people,women,men
                        and, if known: other,basis,municipality,venue,until,partners,trained,cost,
                        source,list,axis,measure,covenant,id
        contacts        office,date,profile,area,subject,sex and, if known: age,basis,id

      EXAMPLES
        mesa import municipalities 17codmun.csv --source 'INE 2017' --as person/admin
        mesa import persons persons.csv --dry-run
        mesa import activities 2012.csv --dry-run --as person/…
      """)

  @OptionGroup var globals: Globals
  @Argument(help: "municipalities, agencies, persons, seats, activities or contacts.") var kind:
    Named<ImportKind>
  @Argument(help: "The file.") var file: String
  @Option(help: "Edition of a list of municipalities.") var source = "INE"
  @Flag(help: "List what is wrong; change nothing.") var dryRun = false

  func validate() throws {
    guard kind.value != .renewals else {
      throw ValidationError("A renewal has a day and a document: mesa mesa renew \(file) …")
    }
  }

  func run(_ session: Session) async throws {
    let bytes = try LineReader.bytes(of: file)
    let plan = ImportPlan(kind.value, bytes)
    guard plan.isSound else {
      for finding in plan.findings {
        let sentence = session.words.refusal(finding.code, finding.values)
        try session.say(
          "\(file):\(finding.line):\(finding.column): \(sentence.printable()) [\(finding.code)]")
      }
      try session.say("cli.import.faults", ["n": String(plan.findings.count)])
      throw Exit.data
    }
    let instance = try session.open(.write)
    // The ids follow from the file: the same file again does nothing twice.
    var chain = instance.vault.lineChain()
    _ = chain.next(bytes)
    let bulk = instance.client.bulk()
    let setting = try session.setting()
    var faults = 0
    let steps = try ImportSteps(source: source).steps(plan.rows)
    var progress = session.progress(session.words.text("cli.import.label"), total: steps.count)
    for (done, step) in steps.enumerated() {
      progress.update(done)
      let identifier = chain.next(step.data.canonicalBytes)
      do {
        let request = try CommandRequest(
          .object([
            JSONMember(name: "command", value: .string(step.command)),
            JSONMember(name: "data", value: step.data),
          ]),
          CommandRequest.Setting(
            principal: setting.principal, zone: setting.zone, identifier: { identifier }))
        try await bulk.add(request, dryRun ? .never : .whenAsked)
      } catch {
        let refusals = (error as? Refusal).map { [$0.alone] + $0.also } ?? []
        faults += max(1, refusals.count)
        for error in refusals.isEmpty ? [error] : refusals as [any Error] {
          _ = session.report(error, at: step.place(in: file, of: error))
        }
      }
    }
    progress.finish()
    guard faults == 0 else {
      try session.say("cli.import.faults", ["n": String(faults)])
      throw Exit.data
    }
    if !dryRun { try await bulk.commit() }
    try session.warn(bulk.warnings.uniqued())
    let new = dryRun ? plan.rows.count : max(0, plan.rows.count - bulk.repeated)
    if bulk.repeated > 0 {
      try session.say("cli.import.repeated", ["n": String(bulk.repeated)])
    }
    if dryRun || new > 0 {
      try session.say(dryRun ? "cli.import.rehearsed" : "cli.import.done", ["n": String(new)])
    }
    try instance.close()
  }
}

/// The commands that rows of a file stand for.
private struct ImportSteps {
  struct Step {
    let line: Int
    let command: String
    let data: JSONValue
    var places: ImportedPlaces?

    /// The line, and the column where the file says what was refused.
    func place(in file: String, of error: any Error) -> String {
      guard let places, let refusal = error as? Refusal else { return "\(file):\(line)" }
      return "\(file):\(line):\(places.column(of: refusal.field))"
    }
  }

  /// Municipalities in one command: well under the limits of a list and of an entry.
  private static let chunk = 400
  let source: String

  func steps(_ rows: [ImportRow]) throws -> [Step] {
    var municipalities: [ImportedMunicipality] = []
    var steps: [Step] = []
    for row in rows {
      switch row {
      case .municipality(let row): municipalities.append(row)
      case .agency(let row): steps.append(agency(row))
      case .person(let row): steps.append(person(row))
      case .seat(let row): steps += seat(row)
      case .activity(let row):
        steps.append(
          Step(
            line: row.line, command: Activity.Record.name, data: try Self.encoded(row.activity),
            places: row.columns))
      case .contact(let row):
        steps.append(
          Step(
            line: row.line, command: Contact.Record.name, data: try Self.encoded(row.contact),
            places: row.columns))
      case .renewal: break  // One act with a day and a document: `mesa mesa renew`.
      }
    }
    return chunks(municipalities) + steps
  }

  private static func encoded(_ command: some Command) throws -> JSONValue {
    try JSONValue(parsing: try CanonicalEncoder().encode(command))
  }

  private func chunks(_ rows: [ImportedMunicipality]) -> [Step] {
    stride(from: 0, to: rows.count, by: Self.chunk).map { start in
      let part = rows[start..<min(rows.count, start + Self.chunk)]
      let entries = part.map { row in
        data(("code", .string(row.code.rawValue)), ("name", .string(row.name)))
      }
      return Step(
        line: part[start].line, command: "list.importMunicipalities",
        data: data(("municipalities", .array(entries)), ("source", .string(source))))
    }
  }

  private func agency(_ row: ImportedAgency) -> Step {
    Step(
      line: row.line, command: "agency.register",
      data: data(
        ("agency", .string(row.id.rawValue)), ("kind", .string(row.kind.rawValue)),
        ("municipality", text(row.municipality?.rawValue)), ("name", .string(row.name))))
  }

  private func person(_ row: ImportedPerson) -> Step {
    Step(
      line: row.line, command: "person.register",
      data: data(
        ("email", row.email?.plainText), ("name", row.name.plainText),
        ("person", .string(row.id.rawValue)), ("phone", row.phone?.plainText)))
  }

  /// The seat takes the agency's id for its own; its people are assigned after it.
  private func seat(_ row: ImportedSeat) -> [Step] {
    let common: [(String, JSONValue?)] = [
      ("from", .string(row.from.description)), ("mesa", .string(row.mesa.rawValue)),
      ("organ", .string(row.organ.rawValue)), ("seat", .string(row.agency.rawValue)),
    ]
    func step(_ command: String, _ more: [(String, JSONValue?)]) -> Step {
      let members = (common + more).compactMap { name, value in
        value.map { JSONMember(name: name, value: $0) }
      }
      return Step(line: row.line, command: command, data: .object(members))
    }
    let vote = row.vote.map { JSONValue.bool($0) }
    var steps = [
      step("mesa.addSeat", [("agency", .string(row.agency.rawValue)), ("vote", vote)])
    ]
    if let person = row.person {
      steps.append(step("mesa.assignSeat", [("person", .string(person.rawValue))]))
    }
    steps += row.alternates.map {
      step("mesa.assignSeat", [("alternate", .bool(true)), ("person", .string($0.rawValue))])
    }
    return steps
  }
}

extension Refusal {
  /// Without what else was wrong, which is told at its own place.
  fileprivate var alone: Refusal { Refusal(code, rule: rule, values, field: field) }
}

extension Confidential {
  /// What a command carries to the service, which seals it.
  fileprivate var plainText: JSONValue? {
    if case .plain(let text) = self { .string(text) } else { nil }
  }
}
