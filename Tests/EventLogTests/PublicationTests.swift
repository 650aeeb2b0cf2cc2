import Foundation
import Testing

@testable import EventLog

@Suite struct `A published log` {
  let folder: TemporaryFolder
  let signer: NoteSigner

  init() throws {
    folder = try TemporaryFolder()
    signer = try NoteSigner(name: "mesa.local/x/1", seed: [UInt8](repeating: 7, count: 32))
  }

  private var published: String { folder.file("published") }

  private func log(_ count: Int, named name: String = "log.sqlite") async throws -> EventLog {
    let log = try folder.log(name)
    try await append(1...count, to: log, "meeting/\(name)")
    return log
  }

  private func append(
    _ numbers: ClosedRange<Int>, to log: EventLog, _ stream: String = "meeting/a"
  ) async throws {
    _ = try await log.append(bulk: numbers.map { batch($0, [entry(stream)]) })
  }

  private func publish(_ log: EventLog, entries: Bool = true) async throws -> Publication.Report {
    let note = try await log.checkpoint(signedBy: signer)
    return try Publication(to: published, withEntries: entries)
      .publish(log, try StoredCheckpoint(note))
  }

  private func bytes(_ path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(filePath: published + "/" + path)))
  }

  private var files: [String] {
    get throws {
      try FileManager.default.subpathsOfDirectory(atPath: published)
        .filter {
          var isFolder: ObjCBool = false
          _ = FileManager.default.fileExists(
            atPath: published + "/" + $0, isDirectory: &isFolder)
          return !isFolder.boolValue
        }.sorted()
    }
  }

  @Test func `is checkpoint, tiles and, for auditors, bundles`() async throws {
    let log = try await log(600)
    #expect(try await publish(log) == Publication.Report(written: 7, files: 7))
    #expect(
      try files == [
        "checkpoint", "tile/0/000", "tile/0/001", "tile/0/002.p/88", "tile/1/000.p/2",
        "tile/entries/000", "tile/entries/001", "tile/entries/002.p/88",
      ])
    #expect(
      try bytes("checkpoint") == Array(try await log.checkpoint(signedBy: signer).description.utf8))
    var leaves: [UInt8] = []
    var bundles: [UInt8] = []
    try log.entries(from: 1) { entry in
      leaves += TreeHash.leaf(entry.bytes).bytes
      bundles += [UInt8(entry.bytes.count >> 8), UInt8(entry.bytes.count & 255)] + entry.bytes
      return true
    }
    let tiles = try ["tile/0/000", "tile/0/001", "tile/0/002.p/88"].flatMap { try bytes($0) }
    #expect(tiles == leaves)
    let parts = ["tile/entries/000", "tile/entries/001", "tile/entries/002.p/88"]
    #expect(try parts.flatMap { try bytes($0) } == bundles)
    let roots = try bytes("tile/1/000.p/2")
    for number in 0..<2 {
      var frontier = Frontier()
      for at in stride(from: number * 8_192, to: (number + 1) * 8_192, by: 32) {
        frontier.append(TreeHash(leaves[at..<(at + 32)])!)
      }
      #expect(Array(roots[(number * 32)..<(number * 32 + 32)]) == frontier.root.bytes)
    }
  }

  @Test func `holds no entries unless they are asked for`() async throws {
    _ = try await publish(try await log(300), entries: false)
    #expect(
      try files == ["checkpoint", "tile/0/000", "tile/0/001.p/44", "tile/1/000.p/1"])
  }

  @Test func `grows, and keeps what was published before`() async throws {
    let log = try await log(300)
    _ = try await publish(log, entries: false)
    #expect(try await publish(log, entries: false).written == 0)
    try await append(301...520, to: log)
    #expect(try await publish(log, entries: false) == Publication.Report(written: 3, files: 4))
    #expect(try files.contains("tile/0/001.p/44"))
    #expect(try files.contains("tile/0/001"))
  }

  @Test func `is not followed by another history, nor by a shorter one`() async throws {
    let log = try await log(300)
    _ = try await publish(log)
    let before = try bytes("checkpoint")
    let fault = Publication.Fault.contradicts(path: published + "/checkpoint")
    let other = try await self.log(310, named: "other.sqlite")
    await #expect(throws: fault) { try await publish(other) }
    let shorter = try await self.log(200, named: "shorter.sqlite")
    await #expect(throws: fault) { try await publish(shorter) }
    #expect(try bytes("checkpoint") == before)
  }

  @Test func `that was tampered with is not written over`() async throws {
    let log = try await log(300)
    _ = try await publish(log)
    for path in ["tile/0/000", "tile/1/000.p/1", "tile/entries/001.p/44"] {
      let before = try bytes(path)
      for changed in [before.dropLast(), before + [0], [before[0] ^ 1] + before.dropFirst()] {
        try Data(changed).write(to: URL(filePath: published + "/" + path))
        await #expect(throws: Publication.Fault.contradicts(path: published + "/" + path)) {
          try await publish(log)
        }
      }
      try Data(before).write(to: URL(filePath: published + "/" + path))
    }
    #expect(try await publish(log).written == 0)
  }

  @Test func `in a place that cannot be written tells so`() async throws {
    try Data().write(to: URL(filePath: published))
    let log = try await log(3)
    await #expect {
      try await publish(log)
    } throws: {
      if case Publication.Fault.file = $0 { true } else { false }
    }
  }
}
