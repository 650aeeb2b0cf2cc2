import Canonical
import EventLog
import Foundation
import GRDB
import MesaDomain
import Synchronization
import Testing

@testable import MesaService

/// A clock that the test sets.
final class TestClock: Sendable {
  private let instant = Mutex(Instant(milliseconds: 1_795_348_800_000))  // 2026-11-22T12:00Z

  var now: Instant { instant.withLock { $0 } }
  func advance(byHours hours: Int) { advance(bySeconds: hours * 3_600) }
  func advance(bySeconds seconds: Int) {
    instant.withLock { $0 = $0.advanced(byMilliseconds: Int64(seconds) * 1_000) }
  }
}

/// A real instance, founded in a folder of its own that goes with the test.
final class Bed: Sendable {
  let folder: String
  let directory: DataDirectory
  let clock = TestClock()

  /// - Parameters:
  ///   - found: whether it is founded, or only has a place.
  ///   - reserve: bytes kept for the reading log; little, since there are many instances.
  ///   - pace: different cases that one person may open before somebody asks.
  init(
    found: Bool = true, reserve: Int = 4_096, pace: CasePace.Limit = CasePace.Limit()
  ) async throws {
    folder = NSTemporaryDirectory() + "/mesa-" + UUID().uuidString
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
    directory = DataDirectory(folder + "/data", accessReserve: reserve, casePace: pace)
    if found { _ = try await self.found() }
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  func found() async throws -> Founding.Founded {
    let clock = clock
    return try await Founding.found(
      directory, administrator: Canary.admin, product: "test", via: "os/0", now: { clock.now })
  }

  /// Opens the instance for as long as `body` runs.
  func with<R>(
    _ access: OpenInstance.Access = .write, _ body: (OpenInstance) async throws -> R
  ) async throws -> R {
    let clock = clock
    let instance = try OpenInstance(directory, access: access, via: "os/0", now: { clock.now })
    defer { try? instance.close() }
    return try await body(instance)
  }

  /// The files of the data directory, those in its folders too.
  var files: [String] {
    get throws {
      try FileManager.default.subpathsOfDirectory(atPath: directory.path).sorted()
        .map { directory.path + "/" + $0 }
        .filter { try PrivateFile.status($0)?.kind == .file }
    }
  }

  /// The content of every file.
  func snapshot() throws -> [String: [UInt8]] {
    try Dictionary(uniqueKeysWithValues: files.map { ($0, try bytes($0)) })
  }

  /// Files that have come, gone or changed.
  func changes(since before: [String: [UInt8]]) throws -> [String] {
    let now = try snapshot()
    return Set(now.keys).union(before.keys).filter { now[$0] != before[$0] }.sorted()
  }

  /// Every row of the views, in their order, with its bytes.
  func viewRows() throws -> [String] {
    var configuration = Configuration()
    configuration.readonly = true
    return try DatabaseQueue(path: directory.views, configuration: configuration).read { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT quote(kind) || quote(id) || quote(mesa) || quote(organ) || quote(owner)
            || quote(sort) || quote(body) FROM record ORDER BY kind, id
          """)
    }
  }

  func execute(_ sql: String, on path: String) throws {
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
    try queue.close()
  }
}

/// Words that must never stand in clear in a file.
enum Canary {
  static let admin = "CANARY-ADMIN"
  static let name = "CANARY-Ñame"
  static let email = "canary@mail.example"
  static let phone = "+34600987654"
  static let deliberation = "CANARY-DELIBERATION"
  static let note = "CANARY-NOTE"
  static let evidence = "CANARY-EVIDENCE"
  static let all = [admin, name, email, phone, deliberation, note, evidence]
}

extension OpenInstance {
  /// Entries in the log.
  var size: Int { log.head.size }

  func request(_ json: String) throws -> CommandRequest {
    let now = client.handler.now
    return try CommandRequest(
      try JSONValue(parsing: json),
      CommandRequest.Setting(principal: .operator, zone: "Europe/Madrid") {
        var generator = SystemRandomNumberGenerator()
        return UUIDText.version7(at: now(), using: &generator)
      })
  }

  @discardableResult
  func give(_ json: String) async throws -> CommandAnswer {
    try await client.submit(try request(json))
  }

  func list(_ kind: RecordKind, as principal: String = "system/operator") async throws
    -> [JSONValue]
  {
    try await client.list(ListQuestion(kind, as: try #require(Principal(principal))))
  }

  func show(_ kind: RecordKind, _ id: String, as principal: String) async throws -> JSONValue {
    try await client.show(kind, id, as: try #require(Principal(principal)))
  }

  var entries: [String] {
    get throws {
      var entries: [String] = []
      try log.entries(from: 1, through: nil) {
        entries.append(String(decoding: $0.bytes, as: UTF8.self))
        return true
      }
      return entries
    }
  }
}

/// Runs `body` and gives the refusal that it threw.
func refusal(_ body: () async throws -> Void) async throws -> Refusal? {
  do {
    try await body()
    return nil
  } catch let refusal as Refusal {
    return refusal
  }
}

/// Runs `body` and gives the code of whatever it threw.
func failure(_ body: () async throws -> Void) async -> String? {
  do {
    try await body()
    return nil
  } catch let failure as ServiceFailure {
    return failure.code
  } catch let fault as VaultFault {
    return fault.failure.code
  } catch let fault as LogFault {
    return fault.code
  } catch let refusal as Refusal {
    return refusal.code
  } catch let fault as ReplayFault {
    return fault.code
  } catch {
    return "\(error)"
  }
}

func verified(_ bed: Bed) throws -> Int {
  try Verification.run(path: bed.directory.log, checkpoints: []) { _, _ in }.head.size
}
