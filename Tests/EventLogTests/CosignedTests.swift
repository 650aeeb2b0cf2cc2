import Canonical
import Crypto
import Foundation
import GRDB
import Testing

@testable import EventLog

@Suite struct `Cosigned checkpoints` {
  let folder: TemporaryFolder
  let signer: NoteSigner
  let witnesses: [(key: Curve25519.Signing.PrivateKey, verifier: NoteVerifier)]

  init() throws {
    folder = try TemporaryFolder()
    signer = try NoteSigner(name: "mesa.local/x/1", seed: [UInt8](repeating: 7, count: 32))
    witnesses = try (1...2).map { number in
      let key = try Curve25519.Signing.PrivateKey(
        rawRepresentation: [UInt8](repeating: UInt8(number), count: 32))
      return (
        key,
        NoteVerifier(
          name: "w.example/\(number)", type: NoteKeyID.cosignature, publicKey: key.publicKey)
      )
    }
  }

  private func cosigned(
    _ note: SignedNote, by number: Int, at seconds: UInt64 = 1_679_315_147
  ) throws -> SignedNote {
    let (key, verifier) = witnesses[number]
    let signature = try key.signature(for: Cosignature.message(seconds, note.text))
    let time = (0..<8).map { UInt8(truncatingIfNeeded: seconds >> (56 - 8 * $0)) }
    return note.adding([
      NoteSignature(name: verifier.name, keyID: verifier.keyID, bytes: time + signature)
    ])
  }

  private func log(_ count: Int) async throws -> EventLog {
    let log = try folder.log()
    for number in 1...count { _ = try await log.append(batch(number, [entry("meeting/a")])) }
    return log
  }

  @Test func `are kept for good, with what each witness said`() async throws {
    let log = try await log(3)
    #expect(try log.lastCosigned() == nil)
    #expect(try log.sizeCosigned(by: witnesses[0].verifier, origin: signer.name) == 0)
    let first = try await log.checkpoint(signedBy: signer)
    try await log.keep(cosigned: try cosigned(first, by: 0))
    _ = try await log.append(batch(4, [entry("meeting/a")]))
    let second = try await log.checkpoint(signedBy: signer)
    try await log.keep(cosigned: try cosigned(second, by: 1))
    log.close()
    let again = try folder.open(mode: .read)
    #expect(try again.lastCosigned()?.note == cosigned(second, by: 1))
    #expect(try again.sizeCosigned(by: witnesses[0].verifier, origin: signer.name) == 3)
    #expect(try again.sizeCosigned(by: witnesses[1].verifier, origin: signer.name) == 4)
    #expect(try again.sizeCosigned(by: witnesses[1].verifier, origin: "mesa.local/x/2") == 0)
    #expect(try again.verify().head.size == 4)
  }

  @Test func `of the same tree come together, the newest of each witness`() async throws {
    let log = try await log(3)
    let note = try await log.checkpoint(signedBy: signer)
    try await log.keep(cosigned: try cosigned(note, by: 0))
    try await log.keep(cosigned: try cosigned(note, by: 1))
    try await log.keep(cosigned: try cosigned(note, by: 0, at: 1_679_315_999))
    let kept = try #require(try log.lastCosigned()).note
    #expect(kept.signatures.count == 3)
    #expect(
      try kept.cosignature(of: witnesses[0].verifier)?.time.description
        == "2023-03-20T12:39:59.000Z")
    #expect(try kept.cosignature(of: witnesses[1].verifier) != nil)
  }

  @Test func `carry receipts as far as they reach`() async throws {
    let log = try await log(3)
    let note = try cosigned(try await log.checkpoint(signedBy: signer), by: 0)
    try await log.keep(cosigned: note)
    _ = try await log.append(batch(4, [entry("meeting/a")]))
    let old = try await log.receipt(for: 3, signedBy: signer)
    #expect(old.note == note)
    #expect(try old.proves(try #require(try log.entry(at: 3)), by: signer.verifier))
    let new = try await log.receipt(for: 4, signedBy: signer)
    #expect(new.proof.treeSize == 4)
    #expect(try new.proves(try #require(try log.entry(at: 4)), by: signer.verifier))
  }

  @Test func `of another history are not kept`() async throws {
    let log = try await log(3)
    for head in [Head(size: 3, hash: .leaf([1])), Head(size: 4, hash: log.head.hash)] {
      let note = try signer.sign(Checkpoint(origin: signer.name, head: head).text)
      await #expect(throws: SigningRefusal.different(size: head.size)) {
        try await log.keep(cosigned: try cosigned(note, by: 0))
      }
    }
    #expect(try log.lastCosigned() == nil)
  }

  @Test(arguments: [
    "UPDATE cosigned SET size = 2", "UPDATE cosigned SET root = zeroblob(32)",
    "UPDATE cosigned SET note = x'00'",
  ])
  func `that were changed in the file are found`(sql: String) async throws {
    let log = try await log(3)
    try await log.keep(
      cosigned: try cosigned(try await log.checkpoint(signedBy: signer), by: 0))
    log.close()
    let queue = try DatabaseQueue(path: folder.file("log.sqlite"))
    try await queue.writeWithoutTransaction { try $0.execute(sql: sql) }
    try queue.close()
    #expect(throws: VerificationFailure(.checkpoint)) {
      try Verification.run(path: folder.file("log.sqlite"))
    }
  }

  private func policy(_ numbers: [Int], quorum: String) throws -> WitnessPolicy {
    let lines = numbers.map { "witness w\($0) \(witnesses[$0].verifier)\n" }
    return try WitnessPolicy(parsing: Array((lines.joined() + "quorum \(quorum)\n").utf8))
  }

  @Test func `are believed by the policy's keys, and forged ones are found`() async throws {
    let log = try await log(3)
    let note = try await log.checkpoint(signedBy: signer)
    let real = try cosigned(note, by: 0)
    try await log.keep(cosigned: real)
    log.close()
    let path = folder.file("log.sqlite")
    let trust = VerificationTrust(key: signer.verifier, policy: try policy([0, 1], quorum: "w0"))
    #expect(try Verification.run(path: path, trust: trust).checkpoints == 2)
    let line = try #require(real.signatures.last)
    let forged = note.adding([
      NoteSignature(
        name: line.name, keyID: line.keyID,
        bytes: Array(line.bytes.dropLast()) + [line.bytes[71] ^ 1])
    ])
    let queue = try DatabaseQueue(path: path)
    try await queue.writeWithoutTransaction { db in
      try db.execute(
        sql: "UPDATE cosigned SET note = x'\(Hex.text(Array(forged.description.utf8)))'")
    }
    try queue.close()
    #expect(throws: VerificationFailure(.signature)) {
      try Verification.run(path: path, trust: trust)
    }
    // Whoever trusts the other witness alone has nothing to say of this one's.
    let other = VerificationTrust(key: signer.verifier, policy: try policy([1], quorum: "w1"))
    #expect(try Verification.run(path: path, trust: other).checkpoints == 2)
  }

  @Test func `brought by somebody are enough or they are not`() async throws {
    let note = try await log(3).checkpoint(signedBy: signer)
    func found(_ note: SignedNote, _ quorum: String) throws -> Int {
      try ProofCheck(key: signer.verifier, policy: try policy([0, 1], quorum: quorum))
        .checkpoint(note).cosignatures.count
    }
    let one = try cosigned(note, by: 0)
    #expect(try found(one, "w0") == 1)
    #expect(throws: ProofRejection.quorum(found: 1)) { try found(one, "w1") }
    #expect(throws: ProofRejection.quorum(found: 0)) { try found(note, "w0") }
    let line = try #require(one.signatures.last)
    let forged = note.adding([
      NoteSignature(
        name: line.name, keyID: line.keyID,
        bytes: Array(line.bytes.dropLast()) + [line.bytes[71] ^ 1])
    ])
    #expect(throws: ProofRejection.forged(name: line.name)) { try found(forged, "none") }
  }

  @Test func `contradict a history that was written anew`() async throws {
    let log = try await log(3)
    let note = try cosigned(try await log.checkpoint(signedBy: signer), by: 0)
    log.close()
    let other = try folder.log("other.sqlite")
    for number in 1...4 { _ = try await other.append(batch(number, [entry("meeting/b")])) }
    other.close()
    let hex = Hex.text(Array(note.description.utf8))
    let root = try Checkpoint(text: note.text).root
    let queue = try DatabaseQueue(path: folder.file("other.sqlite"))
    try await queue.writeWithoutTransaction { db in
      try db.execute(sql: CosignedTable.sql)
      try db.execute(sql: "INSERT INTO cosigned VALUES(3, x'\(root)', x'\(hex)')")
    }
    try queue.close()
    #expect(throws: VerificationFailure(.checkpoint)) {
      try Verification.run(path: folder.file("other.sqlite"))
    }
  }
}
