import Canonical
import EventLog
import Foundation
import MesaDomain
import Testing

@testable import MesaService

@Suite struct `An auditor's bundle` {
  private func filled() async throws -> Bed {
    let bed = try await Bed()
    try await bed.with { instance in
      try await Casework.give(to: instance)
      for line in Plenary.lines[Plenary.constituted...] { try await instance.give(line) }
    }
    return bed
  }

  @Test func `opens elsewhere as the log that it was made of`() async throws {
    let bed = try await filled()
    let made = try await bed.export(as: "person/auditor")
    let report = try await bed.open(key: try await bed.key())
    #expect(report.head.size == made.size && report.head.hash == made.root)
    #expect(report.minutesKeys == 0)
    let here = try await bed.with { try $0.entries }
    let there = try await bed.inCopy { try $0.entries }
    #expect(there == Array(here.prefix(made.size)))
    #expect(try mode(bed.bundle) == 0o600 && mode(bed.copy.path) == 0o700)
  }

  @Test func `holds no name, no text and no key`() async throws {
    let bed = try await filled()
    try await bed.export()
    let bundle = Data(try bytes(bed.bundle))
    for word in Canary.all + [Casework.name, Casework.place] {
      #expect(bundle.range(of: Data(word.utf8)) == nil, "\(word)")
    }
    let keys = try Keys.load(from: bed.directory.keys, data: bed.directory.path)
    for secret in [keys.kek, keys.checkpointSeed] {
      #expect(bundle.range(of: secret.withBytes { Data($0) }) == nil)
    }
  }

  @Test func `is read by everybody's ordinary questions, what is sealed as sealed`() async throws {
    let bed = try await filled()
    try await bed.export()
    try await bed.open()
    try await bed.inCopy { (instance) async throws in
      for kind in RecordKind.allCases where kind != .glass && kind != .carePlan {
        let records = try await instance.client.list(ListQuestion(kind, as: .copyHolder))
        let text = records.map { String(decoding: $0.canonicalBytes, as: UTF8.self) }.joined()
        for word in Canary.all + [Casework.name] {
          #expect(!text.contains(word), "\(kind): \(word)")
        }
      }
      let person = try await instance.client.show(.person, "centre", as: .copyHolder)
      #expect(person["name"] == .string(Opener.redacted))
      let file = try await instance.client.show(.caseFile, Casework.file, as: .copyHolder)
      #expect(file["state"] == .string("open"))
      let minutes = try await instance.client.show(.minutes, Plenary.meeting, as: .copyHolder)
      let text = String(decoding: minutes.canonicalBytes, as: UTF8.self)
      #expect(text.contains(Opener.redacted) && !text.contains(Canary.deliberation))
      let then = try instance.client.past(.position(instance.size - 3))
      let mesas = try await then.list(ListQuestion(.mesa, as: .copyHolder))
      #expect(mesas.count == 1)
      let report = try await instance.client.drift()
      #expect(report.isSound)
    }
  }

  @Test func `is never written to`() async throws {
    let bed = try await filled()
    try await bed.export()
    try await bed.open()
    let clock = bed.clock
    #expect(throws: ServiceFailure("copy.readOnly", .unavailable)) {
      try OpenInstance(bed.copy, access: .write, via: nil, now: { clock.now })
    }
    let before = try bytes(bed.copy.log)
    try await bed.inCopy { (instance) async throws in
      #expect(throws: ServiceFailure.self) { try instance.signer() }
      await #expect(throws: (any Error).self) {
        try await instance.give(
          #"{"command":"agency.register","data":{"agency":"x","name":"X","kind":"health"}}"#)
      }
      _ = try await instance.client.show(.caseFile, Casework.file, as: .copyHolder)
    }
    #expect(try bytes(bed.copy.log) == before)
    #expect(!Files.exists(bed.copy.access))
  }

  @Test func `nobody can say to be its holder in an instance`() async throws {
    #expect(Principal("system/copy") == nil)
    let bed = try await filled()
    try await bed.with { (instance) async throws -> Void in
      await #expect(throws: Refusal.self) {
        _ = try await instance.give(
          #"{"as":"system/copy","command":"instance.open","data":{}}"#)
      }
    }
  }

  @Test func `takes the keys of the proceedings along for data protection, and no others`()
    async throws
  {
    let bed = try await filled()
    for other in ["system/operator", "person/auditor", "person/admin"] {
      await #expect(throws: Refusal.self) {
        try await bed.export(withMinutesKeys: true, as: other)
      }
      #expect(!Files.exists(bed.bundle))
    }
    let made = try await bed.export(withMinutesKeys: true, as: "person/dpo")
    #expect(made.minutesKeys == 1)
    #expect(try await bed.open().minutesKeys == 1)
    try await bed.inCopy { (instance) async throws in
      let minutes = try await instance.client.show(.minutes, Plenary.meeting, as: .copyHolder)
      let text = String(decoding: minutes.canonicalBytes, as: UTF8.self)
      #expect(text.contains(Canary.deliberation))
      let person = try await instance.client.show(.person, "centre", as: .copyHolder)
      #expect(person["name"] == .string(Opener.redacted))
      let file = try await instance.client.show(.caseFile, Casework.file, as: .copyHolder)
      #expect(!String(decoding: file.canonicalBytes, as: UTF8.self).contains(Casework.name))
    }
  }

  @Test(arguments: [
    "case/01a2020f-0000-7003-8000-746f75720000/identity", "person/centre", "mesa/alhama",
    "mesa/alhama/2026/x", "mesa//2026", "mesa/alhama/20a6", "",
  ])
  func `no other key is one of the proceedings`(name: String) {
    #expect(!MinutesKeys.holds(name))
    #expect(MinutesKeys.holds("mesa/alhama/2026"))
  }

  @Test func `is for who may have the log`() async throws {
    let bed = try await filled()
    for other in ["person/officer", "person/stranger", "person/admin", "person/worker"] {
      await #expect(throws: Refusal.self) { try await bed.export(as: other) }
    }
    try await bed.export(as: "person/dpo")
    await #expect(throws: ServiceFailure("bundle.exists", .dataError, ["path": bed.bundle])) {
      try await bed.with {
        _ = try await BundleExport.write($0, to: bed.bundle, withMinutesKeys: false, as: .operator)
      }
    }
  }

  @Test func `that keys of proceedings went out is recorded, and by whom`() async throws {
    let bed = try await filled()
    func handed() async throws -> [String] {
      try await bed.with { instance in
        try await instance.readers(of: "instance/main", as: "person/dpo")
          .filter { $0.kind == .exported }.map(\.reader)
      }
    }
    try await bed.export(as: "person/dpo")
    #expect(try await handed() == [])
    try await bed.export(withMinutesKeys: true, as: "person/dpo")
    #expect(try await handed() == ["person/dpo"])
  }

  @Test func `that it went out is recorded`() async throws {
    let bed = try await filled()
    try await bed.export(as: "person/auditor")
    try await bed.with { (instance) async throws in
      let readers = try await instance.readers(of: "case/" + Casework.file, as: "person/dpo")
      #expect(readers.contains { $0.reader == "person/auditor" })
    }
  }

  @Test func `tells a longer log's holder that theirs begins so`() async throws {
    let bed = try await filled()
    let early = try await bed.with { try await $0.checkpoint() }
    try await bed.with { (instance) async throws in
      _ = try await instance.give(
        #"{"command":"agency.register","data":{"agency":"x","name":"X","kind":"health"}}"#)
    }
    try await bed.export()
    #expect(try await bed.open(known: [early]).checkpoints == 1)
    PrivateFile.discardTree(bed.copy.path)
    PrivateFile.discardTree(bed.copy.keys)
    let forged = try await bed.with {
      try $0.signer().sign(
        Checkpoint(origin: $0.origin, head: Head(size: 3, hash: .empty)).text)
    }
    await #expect(throws: VerificationFailure.self) { try await bed.open(known: [forged]) }
    let other = try await Bed()
    let theirs = try await other.with { try await $0.checkpoint() }
    await #expect(throws: ProofRejection.otherLog) { try await bed.open(known: [theirs]) }
    #expect(!Files.exists(bed.copy.path) && !Files.exists(bed.copy.keys))
  }

  @Test func `lists what was destroyed, and where it stood`() async throws {
    let bed = try await filled()
    try await bed.with { (instance) async throws in
      let none = try Erasures.lines(of: instance.log, through: instance.size)
      #expect(none == [])
    }
  }

  @Test func `is checked by the program that it brings`() async throws {
    let bed = try await filled()
    try await bed.export()
    let key = try await bed.key()
    func run(_ bundle: String, _ key: String) throws -> Int32 {
      let process = Process()
      process.executableURL = URL(filePath: "/usr/bin/env")
      let verifier = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../../Protocols/verifier/verify.py").path
      process.arguments = ["python3", verifier, "bundle", bundle, "--key", key]
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
      return process.terminationStatus
    }
    #expect(try run(bed.bundle, key.description) == 0)
    let other = try await Bed()
    #expect(try run(bed.bundle, try await other.key().description) == 1)
    let whole = try bytes(bed.bundle)
    let log = try #require(try TarReader(bed.bundle).member("log.jsonl"))
    for place in [log.offset, log.offset + log.size / 2, log.offset + log.size - 2] {
      var altered = Archive(bytes: whole)
      altered.bytes[place] ^= 1
      try altered.write(to: bed.folder + "/altered")
      #expect(try run(bed.folder + "/altered", key.description) == 1)
    }
    try Archive(bytes: Array("nonsense".utf8)).write(to: bed.folder + "/altered")
    #expect(try run(bed.folder + "/altered", key.description) == 65)
  }
}

@Suite struct `An import of a log` {
  private func filled() async throws -> Bed {
    let bed = try await Bed()
    try await bed.with { (instance) async throws in
      for line in Plenary.lines.prefix(8) { try await instance.give(line) }
    }
    return bed
  }

  private func goOn(_ bed: Bed, in directory: DataDirectory) async throws {
    let clock = bed.clock
    let instance = try OpenInstance(directory, access: .write, via: nil, now: { clock.now })
    defer { try? instance.close() }
    let more = #"{"command":"agency.register","data":{"agency":"more","name":"M","kind":"health"}}"#
    await #expect(throws: ServiceFailure.self) { try await instance.give(more) }
    let first = try #require(try JSONValue(parsing: Array(try instance.entries[5].utf8))["command"])
    var generator = SystemRandomNumberGenerator()
    let id = UUIDText.version7(at: clock.now, using: &generator)
    _ = try await instance.acknowledgeRestore(
      .imported, .init(principal: .operator, zone: "Etc/UTC") { id })
    #expect(instance.origin.hasSuffix("/2"))
    try await instance.give(more)
    // What a command was is not in the log: its id is not taken twice.
    await #expect(throws: Refusal.self) {
      try await instance.give(
        #"{"id":"\#(first.stringValue ?? "")","command":"agency.register","#
          + #""data":{"agency":"town","name":"N","kind":"health"}}"#)
    }
    _ = try instance.log.verify()
  }

  @Test(arguments: [true, false])
  func `goes on where the bundle ends, under a new name`(underItsKeys: Bool) async throws {
    let bed = try await filled()
    let made = try await bed.export()
    let directory = DataDirectory(
      bed.folder + "/new", keys: underItsKeys ? bed.directory.keys : nil, accessReserve: 4_096)
    let head = try BundleOpening.found(
      BundleReading(bed.bundle, key: try await bed.key()), in: directory)
    #expect(head.size == made.size && head.hash == made.root)
    try await goOn(bed, in: directory)
  }

  @Test func `takes entries one a line with something signed`() async throws {
    let bed = try await filled()
    let (lines, note, key) = try await bed.with {
      (try $0.entries, try await $0.checkpoint(), try $0.verifier())
    }
    let path = bed.folder + "/log.jsonl"
    func write(_ lines: [String], end: String = "\n") throws {
      PrivateFile.remove(path)
      try Array((lines.joined(separator: "\n") + end).utf8).withUnsafeBytes {
        try PrivateFile.write($0, to: path, mode: 0o600)
      }
    }
    func refusal(_ notes: [SignedNote]) -> String? {
      let directory = DataDirectory(bed.folder + "/new", accessReserve: 4_096)
      do {
        _ = try BundleOpening.found(entries: path, signed: notes, by: key, in: directory)
        return nil
      } catch {
        let left = PrivateFile.names(in: bed.folder)?.filter { $0.hasPrefix("new") } ?? []
        return left.isEmpty ? Bed.code(of: error) : "left \(left)"
      }
    }
    try write(lines)
    #expect(refusal([]) == "bundle.unsigned")
    try write(lines.dropLast())
    #expect(refusal([note]) == "bundle.unsigned")
    try write(lines, end: "")
    #expect(refusal([note]) == "bundle.entries")
    try write(lines.reversed())
    #expect(refusal([note]) == "bundle.entries")
    try write([lines[0]] + lines)
    #expect(refusal([note]) == "bundle.entries")
    var changed = lines
    changed[3] = changed[3].replacingOccurrences(of: "CAVI", with: "CAVA")
    changed[6] = changed[6].replacingOccurrences(of: "police", with: "policf")
    try write(changed)
    #expect(refusal([note]) == "verify.checkpoint")
    let leaf = TreeHash.leaf(Array(lines[4].utf8))
    try write(
      lines[..<4] + [#"{"leaf":"\#(leaf)","position":5,"withheld":true}"#] + lines[5...])
    #expect(refusal([note]) == "bundle.withheld")
    try write([String(repeating: "[", count: 1_000_000)])
    #expect(refusal([note]) == "bundle.entries")
    try write(lines)
    #expect(refusal([note]) == nil)
    try await goOn(bed, in: DataDirectory(bed.folder + "/new", accessReserve: 4_096))
  }
}
