import ArgumentParser
import Canonical
import EventLog
import MesaDomain
import MesaRemote
import MesaService
import Synchronization

/// One run of a verb: its windows, its words, its instance.
struct Session {
  let globals: Globals
  let out: Terminal
  let messages: Terminal
  let words: Catalogue
  private let opened = OpenedInstances()
  let past = PastLookedAt()

  init(_ globals: Globals) {
    self.globals = globals
    out = Terminal(.output, environment: globals.environment)
    messages = Terminal(.messages, environment: globals.environment)
    words = globals.catalogue
  }

  /// - Parameter ties: whether what is read in this run is tied to the log at its end.
  /// - Throws: `remote.localOnly` where a service elsewhere was asked for; as `OpenInstance.init`.
  func open(_ access: OpenInstance.Access, ties: Bool = true) throws -> OpenInstance {
    if ServiceInUse.current?.isHere == false {
      throw Refusal("remote.localOnly", field: "--server")
    }
    let instance = try OpenInstance(
      globals.directory, access: access, via: Edge.via, now: Edge.now)
    try tell(instance.keyDifferences)
    if ties { opened.add(instance) }
    return try asOf(instance, access)
  }

  /// That the vault was not what the log says: how often, never whose keys.
  func tell(_ differences: [KeyDifference]) throws {
    guard !differences.isEmpty else { return }
    let mended = differences.count(where: \.mended)
    try say(
      "cli.keys.reconciled", ["count": String(differences.count), "mended": String(mended)])
    guard mended < differences.count else { return }
    try say("cli.keys.unmended", ["count": String(differences.count - mended)])
  }

  /// Ties what was read in this run to the log. What was shown is recorded already: where this fails,
  /// the next run or the clock does it, and only a contradiction is told.
  ///
  /// Then waits for the checkpoint that is being signed over what this run appended.
  func finish() async {
    defer {
      for instance in opened.all {
        if let refusal = instance.log.finishSigning() { _ = report(refusal) }
        instance.keepMark()
      }
    }
    for instance in opened.all {
      do {
        try await instance.client.anchorAccess()
      } catch let refusal as Refusal {
        _ = report(refusal)
      } catch {
        continue
      }
    }
  }

  /// - Parameter zone: in which local times are read; left out, the one that was asked for.
  func setting(zone: String? = nil) throws -> CommandRequest.Setting {
    CommandRequest.Setting(
      principal: try globals.actor(), zone: zone ?? globals.zoneName, identifier: Edge.identifier)
  }

  /// The zone in which local times of a mesa are read: as asked for, else the mesa's own.
  func zone(ofMesa mesa: String, _ client: any MesaClient, as principal: Principal) async -> String
  {
    if let asked = globals.askedZone { return asked }
    let record = try? await client.show(.mesa, mesa, as: principal)
    return record?["zone"]?.stringValue ?? globals.zoneName
  }

  /// The same for what a command is about: its mesa, or that of its case, referral, session or
  /// agreement.
  func zone(of data: JSONValue) async -> String {
    let kinds: [(String, RecordKind)] = [("meeting", .meeting), ("agreement", .agreement)]
    let casework: [(String, RecordKind)] = [("referral", .referral), ("case", .caseFile)]
    let named = (["mesa"] + (kinds + casework).map(\.0)).contains {
      data[$0]?.stringValue != nil
    }
    guard named, globals.askedZone == nil, let principal = try? globals.actor(),
      let instance = try? await connect(.read)
    else { return globals.zoneName }
    defer { try? instance.close() }
    for (member, kind) in casework {
      guard let id = data[member]?.stringValue else { continue }
      if let zone = try? await instance.client.zoneName(of: kind, id, as: principal) {
        return zone
      }
    }
    var mesa = data["mesa"]?.stringValue
    for (member, kind) in kinds where mesa == nil {
      guard let id = data[member]?.stringValue else { continue }
      mesa = try? await instance.client.show(kind, id, as: principal)["mesa"]?.stringValue
    }
    guard let mesa else { return globals.zoneName }
    return await zone(ofMesa: mesa, instance.client, as: principal)
  }

  /// The day on calendars on the wall of who asks, or in the past that they look at.
  var today: CivilDate {
    let now = past.footing?.at ?? Edge.now()
    return (try? LocalTime.day(of: now, in: globals.zoneName)) ?? Zone.peninsular.day(of: now)
  }

  /// A line for people.
  func say(_ text: String) throws { try messages.write(line: text) }

  func say(_ key: String, _ values: [String: String]) throws {
    try say(words.text(key, values))
  }

  /// What is good to know although nothing forbade it.
  func warn(_ warnings: [Refusal]) throws {
    for warning in warnings {
      let sentence = words.refusal(warning.code, warning.texts)
      try say(messages.style.warning(sentence) + " [\(warning.label)]")
    }
  }

  func progress(_ label: String, total: Int?) -> Progress {
    let words = words
    return Progress(
      label, total: total, on: messages,
      phrases: Progress.Phrases(
        number: { words.number(String($0)) },
        rate: { words.text("cli.progress.rate", ["rate": words.number(String($0))]) },
        remaining: { words.text("cli.progress.remaining", ["time": $0]) }))
  }
}

/// Progress that begins when the first word of it comes, with as much to do as that says.
struct ProgressOfWork {
  private let session: Session
  private let label: String
  private var progress: Progress?

  init(_ session: Session, _ label: String) {
    (self.session, self.label) = (session, session.words.text(label))
  }

  mutating func update(_ done: Int, of total: Int) {
    if progress == nil { progress = session.progress(label, total: total) }
    progress?.update(done)
  }

  mutating func finish() { progress?.finish() }
}

/// The past that a run looks at, of which it is told once.
final class PastLookedAt: Sendable {
  private let known = Mutex<PastFooting?>(nil)
  var footing: PastFooting? { known.withLock { $0 } }

  /// - Returns: whether this is the first look.
  func look(_ footing: PastFooting) -> Bool {
    known.withLock { known in
      defer { known = footing }
      return known == nil
    }
  }
}

/// The instances that a run has opened.
private final class OpenedInstances: Sendable {
  private let instances = Mutex<[OpenInstance]>([])
  var all: [OpenInstance] { instances.withLock { $0 } }
  func add(_ instance: OpenInstance) { instances.withLock { $0.append(instance) } }
}

/// A verb: what it does, with errors told in one place.
protocol Verb: AsyncParsableCommand {
  var globals: Globals { get }
  /// Whether it is about the files of an instance, so that no service does it for anybody.
  static var isOfFiles: Bool { get }
  /// Whether it is about how services are reached, and reaches none by what it is told itself.
  static var isOfProfiles: Bool { get }
  func run(_ session: Session) async throws
}

extension Verb {
  static var isOfFiles: Bool { false }
  static var isOfProfiles: Bool { false }

  func run() async throws {
    let session = Session(globals)
    var service: ServiceInUse?
    do {
      if !Self.isOfFiles, !Self.isOfProfiles {
        service = try await session.service()
      } else if Self.isOfFiles, globals.server.isAsked(globals.environment) {
        throw Refusal("remote.localOnly", field: "--server")
      }
      // Whatever a verb shows of a case is recorded with what it was asked for.
      try await ReadingPurpose.$said.withValue(globals.purpose?.value) {
        try await ServiceInUse.$current.withValue(service) { try await run(session) }
      }
    } catch let exit as ExitCode {
      await session.finish()
      await service?.client.close()
      throw exit
    } catch {
      await session.finish()
      await service?.client.close()
      throw session.report(error)
    }
    await session.finish()
    await service?.client.close()
  }
}

extension Refusal {
  /// `session.noQuorum, R20`
  var label: String { rule.map { code + ", " + $0 } ?? code }
}
