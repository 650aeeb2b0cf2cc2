import Canonical
import EventLog
import Foundation
import MesaDomain
import Testing

@testable import MesaService

private let register =
  #"{"command":"agency.register","data":{"agency":"a%","name":"A","kind":"health"}}"#

extension Bed {
  /// As many agencies more.
  fileprivate func write(_ names: String...) async throws {
    try await with { instance in
      for name in names {
        try await instance.give(register.replacingOccurrences(of: "%", with: name))
      }
    }
  }

  fileprivate func backUp(_ name: String) async throws {
    try await with { instance in
      _ = try Backup.make(
        at: folder + "/" + name, log: instance.log, vault: instance.vault,
        readings: instance.access, checkpoint: try await instance.checkpoint(),
        instance: instance.id, origin: instance.origin, at: clock.now)
    }
  }

  /// Puts a backup in the place of the data, with or without what lies beside the keys.
  @discardableResult
  fileprivate func restore(
    _ name: String, acceptsLoss: Bool = true, known: [Checkpoint] = [], forgetting: Bool = false
  ) throws -> Restored {
    let keys = try Keys.load(from: directory.keys, data: directory.path)
    if forgetting { PrivateFile.remove(directory.keys + "/" + CheckpointMark.name) }
    let whole = folder + "/before-" + UUID().uuidString
    try FileManager.default.moveItem(atPath: directory.path, toPath: whole)
    do {
      return try Restore.run(
        from: folder + "/" + name, to: directory.path, keys: keys,
        knowing: .init(
          checkpoints: known, keys: keys, in: directory.keys, acceptsLoss: acceptsLoss))
    } catch {
      try FileManager.default.moveItem(atPath: whole, toPath: directory.path)
      throw error
    }
  }

  fileprivate func acknowledge(
    _ reason: Instance.RestoreReason = .diskLost, as principal: Principal = .operator
  ) async throws {
    try await with { instance in
      var generator = SystemRandomNumberGenerator()
      let id = UUIDText.version7(at: clock.now, using: &generator)
      _ = try await instance.acknowledgeRestore(
        reason, .init(principal: principal, zone: "Etc/UTC") { id })
    }
  }

  /// What a command is answered.
  fileprivate func refusal(_ name: String) async -> String? {
    do {
      try await write(name)
      return nil
    } catch {
      return (error as? Refusal)?.code ?? (error as? ServiceFailure)?.code ?? "\(error)"
    }
  }

  fileprivate var size: Int { get async throws { try await with(.read) { $0.log.head.size } } }
  fileprivate var origin: String { get async throws { try await with(.read) { $0.origin } } }
}

@Suite struct `A restore with loss` {
  @Test func `of the newest backup loses nothing and asks nothing`() async throws {
    let bed = try await Bed()
    try await bed.write("1")
    try await bed.backUp("backup")
    let restored = try bed.restore("backup", acceptsLoss: false)
    #expect(!restored.isPending && restored.lost == nil)
    #expect(await bed.refusal("2") == nil)
    #expect(try await bed.origin.hasSuffix("/1"))
  }

  @Test func `is refused where it is not accepted`() async throws {
    let bed = try await Bed()
    try await bed.backUp("backup")
    try await bed.write("1", "2")
    let size = try await bed.size
    #expect(throws: BackupFault.shorter(known: size, found: size - 2)) {
      try bed.restore("backup", acceptsLoss: false)
    }
    #expect(await bed.refusal("3") == nil)
  }

  @Test func `is read and not written until somebody has answered for it`() async throws {
    let bed = try await Bed()
    try await bed.write("1")
    try await bed.backUp("backup")
    try await bed.write("2")
    let lost = try await bed.size
    let restored = try bed.restore("backup")
    #expect(restored.isPending && restored.lost?.size == lost)
    for _ in 1...2 {
      #expect(await bed.refusal("3") == "restore.unacknowledged")
      try await bed.with { (instance) async throws in
        let agencies = try await instance.list(.agency)
        #expect(agencies.count == 1)
        #expect(throws: ServiceFailure.self) { try instance.signer() }
        #expect(instance.log.head.size == lost - 1)
      }
    }
    try await bed.acknowledge()
    #expect(try await bed.size == lost)
    #expect(try await bed.origin.hasSuffix("/2"))
    #expect(await bed.refusal("3") == nil)
    try await bed.with { instance in
      let shown = try await instance.show(.instance, "main", as: "system/operator")
      #expect(shown["epoch"] == .integer(2))
      let note = try await instance.checkpoint()
      #expect(try Checkpoint(text: note.text).origin == instance.origin)
      let event = try CanonicalDecoder().decode(
        Instance.Restored.self,
        from: try #require(
          try JSONValue(parsing: try instance.entries[lost - 1].utf8.map(\.self))["data"]
        )
        .canonicalBytes)
      #expect(event.reason == .diskLost && event.position == lost - 1)
      #expect(event.lost?.size == lost && event.lost?.epoch == 1)
      #expect(throws: Refusal.self) {
        try instance.continuity.admit(
          Instance.AcknowledgeRestore(reason: .mistake, position: 1, epoch: 9, lost: nil))
      }
    }
    #expect(!Files.exists(bed.directory.path + "/restore.pending"))
  }

  @Test func `is noticed too where somebody copied an old log into place`() async throws {
    let bed = try await Bed()
    try await bed.write("1")
    let old = try bytes(bed.directory.log)
    try await bed.write("2")
    PrivateFile.remove(bed.directory.log)
    try old.withUnsafeBytes { try PrivateFile.write($0, to: bed.directory.log, mode: 0o600) }
    #expect(await bed.refusal("3") == "restore.unacknowledged")
    try await bed.acknowledge(.mistake)
    #expect(await bed.refusal("3") == nil)
  }

  @Test func `is assumed where nothing tells how far the log had come`() async throws {
    let bed = try await Bed()
    try await bed.backUp("backup")
    let restored = try bed.restore("backup", acceptsLoss: false, forgetting: true)
    #expect(restored.isPending && restored.lost == nil)
    #expect(await bed.refusal("1") == "restore.unacknowledged")
    try await bed.acknowledge()
    #expect(try await bed.origin.hasSuffix("/2"))
  }

  @Test func `is known by a checkpoint that was kept elsewhere`() async throws {
    let bed = try await Bed()
    try await bed.backUp("backup")
    try await bed.write("1")
    let kept = try await bed.with { try Checkpoint(text: try await $0.checkpoint().text) }
    #expect(throws: BackupFault.self) {
      try bed.restore("backup", acceptsLoss: false, known: [kept], forgetting: true)
    }
    let restored = try bed.restore("backup", known: [kept], forgetting: true)
    #expect(restored.lost?.size == kept.size)
    #expect(await bed.refusal("1") == "restore.unacknowledged")
  }

  @Test func `twice of the same backup never signs under one name twice`() async throws {
    let bed = try await Bed()
    try await bed.backUp("backup")
    try await bed.write("1")
    for epoch in 2...4 {
      try bed.restore("backup")
      try await bed.acknowledge()
      #expect(try await bed.origin.hasSuffix("/\(epoch)"))
      try await bed.write("2")
    }
  }

  @Test func `leaves what was signed before as far as the log reaches`() async throws {
    let bed = try await Bed()
    try await bed.write("1")
    let early = try await bed.with { try Checkpoint(text: try await $0.checkpoint().text) }
    try await bed.backUp("backup")
    try await bed.write("2", "3")
    let late = try await bed.with { try Checkpoint(text: try await $0.checkpoint().text) }
    try bed.restore("backup")
    try await bed.acknowledge()
    try await bed.write("4", "5", "6")
    try await bed.with { instance in
      let epochs = try Epochs(instance.log)
      #expect(try epochs.judge(early, against: instance.log) == .held)
      #expect(try epochs.judge(late, against: instance.log) == .lost(position: early.size))
      let now = try Checkpoint(text: try await instance.checkpoint().text)
      #expect(try epochs.judge(now, against: instance.log) == .held)
    }
    // The better backup, found later, is another history than the one that goes on now.
    #expect(throws: BackupFault.self) { try bed.restore("backup", acceptsLoss: false) }
  }

  @Test func `is answered for by administrators and the terminal alone`() async throws {
    let bed = try await Bed()
    try await bed.give(#"{"command":"person.register","data":{"person":"p","name":"P"}}"#)
    try await bed.backUp("backup")
    try await bed.write("1")
    try bed.restore("backup")
    await #expect(throws: Refusal.self) {
      try await bed.acknowledge(as: try #require(Principal("person/p")))
    }
    #expect(await bed.refusal("1") == "restore.unacknowledged")
    try await bed.acknowledge(as: try #require(Principal("person/admin")))
    #expect(await bed.refusal("1") == nil)
  }

  @Test func `is not noticed by a mark that somebody else made`() async throws {
    let bed = try await Bed()
    try await bed.write("1")
    let path = bed.directory.keys + "/" + CheckpointMark.name
    let mine = try bytes(path)
    let other = try await Bed()
    try await other.write("1", "2", "3")
    for forged in [
      try bytes(other.directory.keys + "/" + CheckpointMark.name), Array("nonsense".utf8), [],
    ] {
      PrivateFile.remove(path)
      try forged.withUnsafeBytes { try PrivateFile.write($0, to: path, mode: 0o400) }
      #expect(await bed.refusal("2") == "restore.unacknowledged")
    }
    PrivateFile.remove(path)
    try mine.withUnsafeBytes { try PrivateFile.write($0, to: path, mode: 0o400) }
    #expect(await bed.refusal("2") == nil)
  }

  @Test func `is no reason to stop where only the mark is behind`() async throws {
    let bed = try await Bed()
    try await bed.write("1")
    let path = bed.directory.keys + "/" + CheckpointMark.name
    let behind = try bytes(path)
    try await bed.write("2")
    PrivateFile.remove(path)
    #expect(await bed.refusal("3") == nil)
    PrivateFile.remove(path)
    try behind.withUnsafeBytes { try PrivateFile.write($0, to: path, mode: 0o400) }
    #expect(await bed.refusal("4") == nil)
    #expect(try bytes(path) != behind)
  }
}

extension Bed {
  fileprivate func give(_ json: String) async throws {
    try await with { _ = try await $0.give(json) }
  }
}

@Suite struct `A drill` {
  private func prove(
    _ bed: Bed, _ name: String = "backup", keys: Bool = true
  ) async throws -> Drill.Report {
    let clock = bed.clock
    let place = bed.folder + "/place"
    try? PrivateFile.makeFolder(place)
    let found = try Keys.load(from: bed.directory.keys, data: bed.directory.path)
    defer { #expect(PrivateFile.names(in: place) == []) }
    return try await Drill.run(
      bed.folder + "/" + name, in: place, keys: keys ? found : nil,
      knowing: .init(keys: found, in: bed.directory.keys), now: { clock.now })
  }

  @Test(arguments: [true, false])
  func `proves log, readings, views and keys, and leaves nothing behind`(keys: Bool) async throws {
    let bed = try await Bed()
    try await bed.with { instance in
      try await Casework.give(to: instance)
      _ = try await instance.show(.caseFile, Casework.file, as: "person/worker")
      try await instance.client.anchorAccess()
      _ = try await instance.client.commitViews(as: .operator)
    }
    try await bed.backUp("backup")
    let before = try bed.snapshot()
    let report = try await prove(bed, keys: keys)
    #expect(try bed.changes(since: before) == [])
    #expect(report.head.size == report.manifest.log.size)
    #expect(report.manifest.proven?.size == report.head.size)
    #expect(report.readings.readings == 1)
    #expect(report.views.isSound && report.views.rows > 3)
    #expect(report.views.commits.map(\.outcome) == [.same])
    #expect(keys ? (report.keys ?? 0) > 0 : report.keys == nil)
    #expect(report.lost == nil)
    try await bed.write("1")
    #expect(try await prove(bed).lost?.size == report.head.size + 1)
  }

  @Test func `tells a backup that cannot be restored`() async throws {
    let bed = try await Bed()
    try await bed.backUp("backup")
    let path = bed.folder + "/backup/keys.sqlite"
    var altered = try bytes(path)
    altered[altered.count / 2] ^= 1
    PrivateFile.remove(path)
    try altered.withUnsafeBytes { try PrivateFile.write($0, to: path, mode: 0o600) }
    await #expect(throws: BackupFault.altered(name: "keys.sqlite")) { _ = try await prove(bed) }
  }
}
