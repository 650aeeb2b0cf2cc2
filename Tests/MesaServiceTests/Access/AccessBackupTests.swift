import Canonical
import EventLog
import Foundation
import MesaDomain
import Testing

@testable import MesaService

@Suite struct `Readings in a backup` {
  /// A bed whose case was read twice, tied to the log, and backed up to `backup` beside it.
  private func backedUp() async throws -> Bed {
    let bed = try await Bed()
    try await bed.with { instance in
      try await Casework.give(to: instance)
      for _ in 1...2 {
        _ = try await instance.show(.caseFile, Casework.file, as: "person/worker")
      }
      try await instance.client.anchorAccess()
      let manifest = try Backup.make(
        at: bed.folder + "/backup", log: instance.log, vault: instance.vault,
        readings: instance.access, checkpoint: nil, instance: instance.id,
        origin: instance.origin, at: bed.clock.now)
      #expect(manifest.files.map(\.name).contains("access-2026-11.sqlite"))
    }
    return bed
  }

  private func restore(_ bed: Bed) throws -> DataDirectory {
    let restored = DataDirectory(bed.folder + "/restored", keys: bed.directory.keys)
    _ = try Restore.run(
      from: bed.folder + "/backup", to: restored.path,
      keys: try Keys.load(from: bed.directory.keys, data: bed.directory.path))
    return restored
  }

  @Test func `come back with it, whole and for their owner alone`() async throws {
    let bed = try await backedUp()
    let restored = try restore(bed)
    #expect(PrivateFile.names(in: restored.access) == ["2026-11.sqlite"])
    #expect(try mode(restored.access) == 0o700)
    #expect(try mode(restored.access + "/2026-11.sqlite") == 0o600)
    #expect(try AccessVerification.run(restored) == .init(months: 1, readings: 2, anchors: 1))
  }

  @Test(arguments: [true, false])
  func `are missed where they are not in it, or not those that were tied`(
    removed: Bool
  ) async throws {
    let bed = try await backedUp()
    let manifest = bed.folder + "/backup/manifest.json"
    let file = bed.folder + "/backup/access-2026-11.sqlite"
    if removed {
      // Somebody takes the month out of the manifest as well.
      let text = try String(contentsOfFile: manifest, encoding: .utf8)
      let mended = text.replacing(/,?\{"bytes":\d+,"name":"access-[^}]*\}/, with: "")
      try mended.write(toFile: manifest, atomically: true, encoding: .utf8)
      PrivateFile.remove(file)
    } else {
      try bed.execute("UPDATE head SET size = 1", on: file)
    }
    #expect(throws: BackupFault.self) { _ = try restore(bed) }
    #expect(!Files.exists(bed.folder + "/restored"))
    #expect(PrivateFile.names(in: bed.folder)?.filter { $0.hasPrefix("restored") } == [])
  }
}
