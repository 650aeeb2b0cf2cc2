import Crypto
import EventLog
import Foundation
import MesaDomain
import Synchronization
import Testing

@testable import MesaService

/// A witness that keeps to the protocol, in memory.
final class ObedientWitness: WitnessTransport {
  private struct Seen {
    var size = 0
    var asked: [String] = []
    var latest = ""
  }
  private let seen = Mutex(Seen())
  private let key = Curve25519.Signing.PrivateKey()
  private let name: String
  /// What it answers instead of what the protocol says.
  private let instead: WitnessReply?

  init(_ name: String = "w.example/1", instead: WitnessReply? = nil) {
    (self.name, self.instead) = (name, instead)
  }

  /// The checkpoint that it has cosigned last.
  var latest: String {
    get { seen.withLock { $0.latest } }
    set { seen.withLock { $0.latest = newValue } }
  }
  var asked: [String] { seen.withLock { $0.asked } }

  /// As if it had cosigned so many entries before.
  func remember(_ size: Int) { seen.withLock { $0.size = size } }

  var vkey: String {
    let bytes = Data([4] + key.publicKey.rawRepresentation)
    return
      "\(name)+\(keyID.map { String(format: "%02x", $0) }.joined())+\(bytes.base64EncodedString())"
  }

  private var keyID: [UInt8] {
    Array(
      SHA256.hash(data: Array(name.utf8) + [10, 4] + key.publicKey.rawRepresentation).prefix(4))
  }

  func post(_ body: String, to url: String) async throws(WitnessUnreachable) -> WitnessReply {
    guard url.hasSuffix("/add-checkpoint") else { throw WitnessUnreachable(reason: url) }
    let lines = body.components(separatedBy: "\n")
    let old = Int(lines[0].dropFirst("old ".count))!
    let note = body[body.range(of: "\n\n")!.upperBound...]
    let text = String(note[..<note.range(of: "\n\n")!.lowerBound]) + "\n"
    let size = Int(text.components(separatedBy: "\n")[1])!
    let known = seen.withLock { seen in
      seen.asked.append(lines[0])
      defer {
        if instead == nil, seen.size == old { (seen.size, seen.latest) = (size, String(note)) }
      }
      return seen.size
    }
    if let instead { return instead }
    guard known == old else {
      return WitnessReply(
        status: 409, contentType: "text/x.tlog.size", body: Array("\(known)\n".utf8))
    }
    let time: UInt64 = 1_795_348_800
    let signed = Array("cosignature/v1\ntime \(time)\n\(text)".utf8)
    guard let signature = try? key.signature(for: signed) else {
      throw WitnessUnreachable(reason: "key")
    }
    let bytes = keyID + (0..<8).map { UInt8(truncatingIfNeeded: time >> (56 - 8 * $0)) } + signature
    let line = "\u{2014} \(name) \(Data(bytes).base64EncodedString())\n"
    return WitnessReply(status: 200, contentType: nil, body: Array(line.utf8))
  }
}

extension ObedientWitness {
  func get(_ url: String) async throws(WitnessUnreachable) -> WitnessReply {
    let latest = latest
    let origin = latest.prefix { $0 != "\n" }
    let name = SHA256.hash(data: Array(origin.utf8)).map { String(format: "%02x", $0) }.joined()
    guard !latest.isEmpty, url.hasSuffix("/\(name)/checkpoint") else {
      return WitnessReply(status: 404, contentType: nil, body: [])
    }
    return WitnessReply(status: 200, contentType: nil, body: Array(latest.utf8))
  }
}

/// Nobody is there.
private struct Silence: WitnessTransport {
  func post(_ body: String, to url: String) async throws(WitnessUnreachable) -> WitnessReply {
    throw WitnessUnreachable(reason: "refused")
  }
  func get(_ url: String) async throws(WitnessUnreachable) -> WitnessReply {
    throw WitnessUnreachable(reason: "refused")
  }
}

@Suite struct `Having checkpoints cosigned` {
  private func policy(_ witness: ObedientWitness, quorum: String = "w") throws -> WitnessPolicy {
    try WitnessPolicy(
      parsing: Array("witness w \(witness.vkey) https://w.example/\nquorum \(quorum)\n".utf8))
  }

  private func checkpoint(_ instance: OpenInstance) async throws -> StoredCheckpoint {
    try StoredCheckpoint(
      try await instance.log.checkpoint(signedBy: try instance.signer()))
  }

  @Test func `brings back what is kept, and carries on from there`() async throws {
    let bed = try await Bed()
    let witness = ObedientWitness()
    try await bed.with { instance in
      let cosigning = Cosigning(try policy(witness), witness)
      let first = try await checkpoint(instance)
      let round = await cosigning.ask(first, of: instance.log)
      #expect(round.isEnough)
      try await instance.log.keep(cosigned: try #require(round.cosigned))
      try await instance.give(
        #"{"command":"agency.register","data":{"agency":"a","name":"N","kind":"health"}}"#)
      let next = await cosigning.ask(try await checkpoint(instance), of: instance.log)
      try await instance.log.keep(cosigned: try #require(next.cosigned))
      #expect(witness.asked == ["old 0", "old \(first.checkpoint.size)"])
      let kept = try #require(try instance.log.lastCosigned())
      #expect(kept.checkpoint.size == instance.size)
      let check = ProofCheck(key: try instance.signer().verifier, policy: try policy(witness))
      #expect(try check.checkpoint(kept.note).cosignatures.count == 1)
    }
  }

  @Test func `asks again from where the witness says it is, once`() async throws {
    let bed = try await Bed()
    let witness = ObedientWitness()
    witness.remember(1)
    try await bed.with { instance in
      let round = await Cosigning(try policy(witness), witness)
        .ask(try await checkpoint(instance), of: instance.log)
      #expect(round.isEnough)
      #expect(witness.asked == ["old 0", "old 1"])
    }
  }

  @Test func `does not go on with a witness that knows a longer log`() async throws {
    let bed = try await Bed()
    let witness = ObedientWitness()
    witness.remember(1_000)
    try await bed.with { instance in
      let round = await Cosigning(try policy(witness), witness)
        .ask(try await checkpoint(instance), of: instance.log)
      #expect(round.outcomes.map(\.outcome) == [.answered(.ahead(size: 1_000))])
      #expect(!round.isEnough)
      #expect(round.cosigned == nil)
    }
  }

  @Test func `does not follow a witness that changes its mind`() async throws {
    let bed = try await Bed()
    let reply = WitnessReply(
      status: 409, contentType: "text/x.tlog.size", body: Array("1\n".utf8))
    let witness = ObedientWitness(instead: reply)
    try await bed.with { instance in
      let round = await Cosigning(try policy(witness), witness)
        .ask(try await checkpoint(instance), of: instance.log)
      #expect(round.outcomes.map(\.outcome) == [.answered(.senseless)])
      #expect(witness.asked == ["old 0", "old 1"])
    }
  }

  @Test func `tells who is away, and keeps the log as it is`() async throws {
    let bed = try await Bed()
    try await bed.with { instance in
      let witness = ObedientWitness()
      let stored = try await checkpoint(instance)
      let round = await Cosigning(try policy(witness), Silence()).ask(stored, of: instance.log)
      #expect(round.outcomes.map(\.outcome) == [.unreachable(reason: "refused")])
      #expect(!round.isEnough)
      let none = await Cosigning(try policy(witness, quorum: "none"), Silence())
        .ask(stored, of: instance.log)
      #expect(none.isEnough)
      #expect(try instance.log.lastCosigned() == nil)
    }
  }

  @Test func `goes on over HTTP to whom it may, and not to anybody else`() async throws {
    for url in [
      "https://w.example/", "http://127.0.0.1:7380", "http://localhost/w", "http://[::1]:80/",
      "http://127.0.0.1",
    ] { #expect(HTTPWitnesses.isAllowed(url), "\(url)") }
    for url in [
      "http://w.example/", "http://127.0.0.1.example/", "http://localhostess:80", "ftp://w.example",
      "file:///etc/passwd", "", "http://127.0.0.1@w.example/",
    ] { #expect(!HTTPWitnesses.isAllowed(url), "\(url)") }
    let witnesses = HTTPWitnesses()
    await #expect(throws: WitnessUnreachable.self) {
      try await witnesses.post("old 0\n", to: "http://w.example/add-checkpoint")
    }
    // Port 1 of this machine: nobody answers there.
    await #expect(throws: WitnessUnreachable.self) {
      try await witnesses.post("old 0\n", to: "http://127.0.0.1:1/add-checkpoint")
    }
    await witnesses.close()
  }
}

/// An old log in the place of a newer one that a witness has cosigned.
@Suite struct `A witness that is ahead` {
  private func asked(
    _ instance: OpenInstance, _ witness: ObedientWitness, _ stored: StoredCheckpoint? = nil
  ) async throws -> Cosigning.Round {
    let policy = try WitnessPolicy(
      parsing: Array("witness w \(witness.vkey) https://w.example/\nquorum w\n".utf8))
    let now: StoredCheckpoint
    if let stored {
      now = stored
    } else {
      now = try StoredCheckpoint(try await instance.checkpoint())
    }
    return await Cosigning(policy, witness).ask(now, of: instance.log)
  }

  private func register(_ instance: OpenInstance, _ name: String) async throws {
    try await instance.give(
      #"{"command":"agency.register","data":{"agency":"\#(name)","name":"N","kind":"health"}}"#)
  }

  /// The log as it was before the last entry that the witness has cosigned, and nothing kept beside
  /// the keys that tells of it.
  private func setBack(_ witness: ObedientWitness) async throws -> Bed {
    let bed = try await Bed()
    try await bed.with { try await register($0, "a") }
    let old = try bytes(bed.directory.log)
    try await bed.with { instance in
      try await register(instance, "b")
      #expect(try await asked(instance, witness).isEnough)
    }
    for end in ["", "-wal", "-shm"] { PrivateFile.remove(bed.directory.log + end) }
    try old.withUnsafeBytes { try PrivateFile.write($0, to: bed.directory.log, mode: 0o600) }
    PrivateFile.remove(bed.directory.keys + "/" + CheckpointMark.name)
    return bed
  }

  private func refusal(_ bed: Bed, _ name: String) async throws -> String? {
    do {
      try await bed.with { try await register($0, name) }
      return nil
    } catch { return (error as? ServiceFailure)?.code }
  }

  @Test func `by a checkpoint of ours stops all writing until somebody has answered`() async throws
  {
    let witness = ObedientWitness()
    let bed = try await setBack(witness)
    try await bed.with { instance in
      let round = try await asked(instance, witness)
      #expect(round.shown.count == 1 && round.cosigned == nil)
      let loss = try #require(try instance.stopWriting(overShown: round.shown))
      #expect(loss.position == instance.size && loss.lost?.size == instance.size + 1)
      await #expect(throws: ServiceFailure.self) { try await register(instance, "c") }
    }
    #expect(try await refusal(bed, "c") == "restore.unacknowledged")
    try await bed.with { instance in
      var generator = SystemRandomNumberGenerator()
      let id = UUIDText.version7(at: bed.clock.now, using: &generator)
      _ = try await instance.acknowledgeRestore(
        .diskLost, .init(principal: .operator, zone: "Etc/UTC") { id })
      #expect(instance.origin.hasSuffix("/2"))
    }
    #expect(try await refusal(bed, "c") == nil)
  }

  @Test func `by its bare word stops nothing`() async throws {
    let witness = ObedientWitness()
    witness.remember(1_000)
    let bed = try await Bed()
    try await bed.with { instance in
      let round = try await asked(instance, witness)
      #expect(round.outcomes.map(\.outcome) == [.answered(.ahead(size: 1_000))])
      #expect(try instance.stopWriting(overShown: round.shown) == nil)
      try await register(instance, "a")
    }
    #expect(try await refusal(bed, "b") == nil)
  }

  @Test func `by a checkpoint that our key has not signed stops nothing`() async throws {
    let witness = ObedientWitness()
    witness.remember(1_000)
    let bed = try await Bed()
    try await bed.with { instance in
      let stranger = try NoteSigner(name: instance.origin, seed: [UInt8](repeating: 9, count: 32))
      let head = Head(size: 1_000, hash: .leaf([1]))
      witness.latest = try stranger.sign(Checkpoint(origin: instance.origin, head: head).text)
        .description
      let round = try await asked(instance, witness)
      #expect(round.shown.count == 1)
      #expect(try instance.stopWriting(overShown: round.shown) == nil)
    }
    #expect(try await refusal(bed, "b") == nil)
  }

  @Test func `only because it was asked in the meantime stops nothing`() async throws {
    let witness = ObedientWitness()
    let bed = try await Bed()
    try await bed.with { instance in
      let before = try StoredCheckpoint(try await instance.checkpoint())
      try await register(instance, "a")
      #expect(try await asked(instance, witness).isEnough)
      let late = try await asked(instance, witness, before)
      #expect(late.shown.count == 1 && !late.isEnough)
      #expect(try instance.stopWriting(overShown: late.shown) == nil)
      try await register(instance, "b")
    }
  }
}

@Suite struct `An instance that writes` {
  @Test func `leaves a signed checkpoint of all it has appended`() async throws {
    let bed = try await Bed()
    try await bed.with { instance in
      _ = try await instance.give(
        #"{"command":"agency.register","data":{"agency":"a","name":"N","kind":"health"}}"#)
    }
    try await bed.with(.read) { instance in
      let stored = try #require(try instance.log.lastCheckpoint())
      #expect(stored.checkpoint.size == instance.size)
      #expect(stored.checkpoint.origin == instance.origin)
      #expect(try stored.note.verify(with: [instance.signer().verifier]).count == 1)
    }
  }
}
