import Canonical
import EventLog
import Foundation
import MesaDomain
import Synchronization
import Testing

@testable import MesaService

@Suite struct `A bundle that is not what it was` {
  /// A log of a founding alone, in a bundle with as little as there can be.
  private func small() async throws -> (Bed, SmallBundle) {
    let bed = try await Bed()
    let bundle = try await bed.with { instance in
      var bundle = try SmallBundle(
        instance.entries, instance.signer(), claiming: instance.log.head)
      let proof = try instance.log.inclusionProof(of: 1, in: instance.size)
      bundle.proofs =
        Array(ProofFile.inclusion(proof, root: instance.log.head.hash).description.utf8) + [0x0A]
      return bundle
    }
    return (bed, bundle)
  }

  /// What reading it comes to; what it would take to open it is looked at elsewhere.
  private func reading(_ path: String, key: NoteVerifier?) -> String? {
    let log = path + ".log"
    defer { Files.remove(log) }
    do {
      _ = try BundleReading(path, key: key).rebuild(at: log)
      return nil
    } catch {
      return Bed.code(of: error)
    }
  }

  @Test(arguments: [true, false])
  func `is refused whichever byte was changed`(knowingKey: Bool) async throws {
    let (bed, bundle) = try await small()
    let whole = try bundle.archive().bytes
    try Archive(bytes: whole).write(to: bed.bundle)
    let key = knowingKey ? try await bed.key() : nil
    #expect(reading(bed.bundle, key: key) == nil)
    let verdicts = Mutex<[String: Int]>([:])
    let folder = bed.folder
    DispatchQueue.concurrentPerform(iterations: 4) { worker in
      for place in stride(from: worker, to: whole.count, by: 4) {
        var altered = Archive(bytes: whole)
        altered.bytes[place] ^= UInt8(1 << (place % 8))
        let path = folder + "/altered-\(worker)"
        try? altered.write(to: path)
        let verdict = reading(path, key: key) ?? "accepted at \(place)"
        verdicts.withLock { $0[verdict, default: 0] += 1 }
      }
    }
    let found = verdicts.withLock { $0 }
    let known: Set = [
      "bundle.malformed", "bundle.unexpected", "bundle.missing", "bundle.newer", "bundle.altered",
      "note.malformed", "note.key", "proof.forged", "proof.otherLog",
    ]
    #expect(Set(found.keys).subtracting(known).sorted() == [])
    #expect(found.values.reduce(0, +) == whole.count)
  }

  @Test func `is refused wherever it was cut off, or goes on`() async throws {
    let (bed, bundle) = try await small()
    let whole = try bundle.archive().bytes
    for length in stride(from: 0, to: whole.count, by: 173) {
      try Archive(bytes: Array(whole[..<length])).write(to: bed.bundle)
      #expect(reading(bed.bundle, key: nil) == "bundle.malformed", "\(length)")
    }
    for more in [1, 512, 1_024] {
      try Archive(bytes: whole + [UInt8](repeating: 0, count: more)).write(to: bed.bundle)
      #expect(reading(bed.bundle, key: nil) == "bundle.malformed")
    }
    #expect(reading(bed.folder + "/none", key: nil) == "file.failed")
    #expect(reading(bed.folder, key: nil) != nil)
  }

  @Test func `is refused with a file, a checkpoint or a log of another`() async throws {
    let (bed, bundle) = try await small()
    let (_, theirs) = try await small()
    let mine = bundle
    func verdict(_ change: (inout SmallBundle) -> Void) throws -> String? {
      var changed = mine
      change(&changed)
      try changed.archive().write(to: bed.bundle)
      return reading(bed.bundle, key: bundle.signer.verifier)
    }
    #expect(try verdict { $0.checkpoint = theirs.checkpoint } == "proof.otherLog")
    #expect(try verdict { $0.log = theirs.log } == "bundle.entries")
    #expect(try verdict { $0.proofs = theirs.proofs } == "bundle.altered")
    #expect(try verdict { $0.proofs = Array("[]\n".utf8) } == "proof.malformed")
    #expect(try verdict { $0.log += $0.log } == "bundle.entries")
    #expect(try verdict { $0.log = [] } == "bundle.entries")
    #expect(try verdict { $0.others = [("minutes-keys.jsonl", [1])] } == "bundle.malformed")
    #expect(try verdict { $0.others = [("other.txt", [1])] } == "bundle.unexpected")
    #expect(try verdict { $0.others = [("contracts/a/b.json", [1])] } == "bundle.unexpected")
    #expect(try verdict { $0.others = [("checkpoints.jsonl", [0x5B])] } != nil)
    try theirs.archive().write(to: bed.bundle)
    #expect(reading(bed.bundle, key: bundle.signer.verifier) == "proof.otherLog")
    #expect(reading(bed.bundle, key: nil) == nil)
  }

  @Test func `is refused with keys of cases among those of the proceedings`() async throws {
    let (bed, bundle) = try await small()
    for name in ["case/01a2020f-0000-7003-8000-746f75720000/identity", "person/admin"] {
      var changed = bundle
      let line =
        #"{"id":"AAAAAAAAAAAAAAAAAAAAAA","key":"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA","#
        + #""name":"\#(name)"}"# + "\n"
      changed.others = [("minutes-keys.jsonl", Array(line.utf8))]
      try changed.archive().write(to: bed.bundle)
      #expect(reading(bed.bundle, key: nil) == "bundle.malformed")
    }
  }

  @Test(arguments: [
    "../escape", "/etc/passwd", "contracts/../../x.json", "./key", "a//b", "-rf", "a\nb", "a b",
    "é", "contracts/.json", "",
  ])
  func `has no name that climbs or plays tricks`(name: String) async throws {
    let bed = try await Bed()
    var archive = Archive()
    archive.add(name, [1])
    archive.end()
    try archive.write(to: bed.bundle)
    let verdict = reading(bed.bundle, key: nil)
    #expect(verdict == "bundle.malformed" || verdict == "bundle.unexpected")
    #expect(PrivateFile.names(in: bed.folder) == ["bundle.tar", "data", "data.keys"])
  }

  @Test(arguments: ["1", "2", "3", "5", "6", "7", "x", "g", "L", "S", "\0"])
  func `holds files and nothing else`(kind: Character) async throws {
    let bed = try await Bed()
    var archive = Archive()
    archive.add("key", [], kind: kind)
    archive.end()
    try archive.write(to: bed.bundle)
    #expect(reading(bed.bundle, key: nil) == "bundle.malformed")
  }

  @Test(arguments: ["77777777777", "00000010000", "-0000000001", "99999999999", "\u{7F}7777777777"])
  func `says no size that it does not have`(size: String) async throws {
    let bed = try await Bed()
    var archive = Archive()
    archive.add("log.jsonl", [1, 2, 3], size: size)
    archive.end()
    try archive.write(to: bed.bundle)
    #expect(reading(bed.bundle, key: nil) == "bundle.malformed")
  }

  @Test func `has each file once, and not many`() async throws {
    let (bed, bundle) = try await small()
    var twice = Archive()
    twice.add("key", [1])
    twice.add("key", [1])
    twice.end()
    try twice.write(to: bed.bundle)
    #expect(reading(bed.bundle, key: nil) == "bundle.malformed")
    var many = Archive()
    for number in 0..<5_000 { many.add("contracts/c\(number).json", []) }
    many.end()
    try many.write(to: bed.bundle)
    #expect(reading(bed.bundle, key: nil) == "bundle.malformed")
    var listedTwice = bundle
    listedTwice.others = [("contracts/a.json", [1]), ("contracts/a.json", [1])]
    try listedTwice.archive().write(to: bed.bundle)
    #expect(reading(bed.bundle, key: nil) == "bundle.malformed")
  }

  @Test func `with holes takes no more than it has`() async throws {
    let bed = try await Bed()
    var archive = Archive()
    archive.add("log.jsonl", [], size: "10000000000")
    try archive.write(to: bed.bundle)
    // A file of a gigabyte of nothing, which takes no room.
    #expect(truncate(bed.bundle, 512 + (1 << 30) + 1_024) == 0)
    #expect(reading(bed.bundle, key: nil) == "bundle.missing")
  }

  /// Whoever makes a bundle may sign whatever they like with a key of their own.
  @Test func `of an attacker's own making comes to an answer, and leaves nothing`() async throws {
    let bed = try await Bed()
    let entries = try await bed.with { try $0.entries }
    let signer = try await bed.with {
      try NoteSigner(name: $0.origin, seed: [UInt8](repeating: 7, count: 32))
    }
    func verdict(_ line: String) async throws -> String? {
      try SmallBundle(
        [line], signer, claiming: Head(size: 1, hash: .leaf(Array(line.utf8)))
      ).archive().write(to: bed.bundle)
      return await bed.verdict()
    }
    let deep = String(repeating: "[", count: 30_000) + String(repeating: "]", count: 30_000)
    let nested = entries[0].replacing(/"product":"[^"]*"/, with: "\"product\":\(deep)")
    #expect(nested != entries[0])
    #expect(try await verdict(nested) != nil)
    #expect(try await verdict(entries[0].replacing("\"epoch\":1", with: "\"epoch\":-1")) != nil)
    #expect(try await verdict("{}") == "bundle.entries")
    #expect(try await verdict(String(repeating: "[", count: 65_000)) == "bundle.entries")
    #expect(try await verdict(String(repeating: "x", count: 200_000)) != nil)
    let huge = entries[0].replacing("\"position\":1", with: "\"position\":999999999999999")
    #expect(try await verdict(huge) == "bundle.entries")
    let unknown = entries[0].replacing("instance.founded", with: "instance.unheard")
    #expect(try await verdict(unknown) != nil)
    let stranger = entries[0].replacing("instance/main", with: "nobody/knows")
    #expect(try await verdict(stranger) != nil)
  }
}
