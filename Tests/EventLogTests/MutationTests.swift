import Canonical
import Testing

@testable import EventLog

/// What arrives from outside, spoiled in thousands of ways: never a crash, and never believed.
@Suite struct `Spoiled files` {
  let leaf = Hex.bytes("40414243")!

  @Test(arguments: 0..<40)
  func `of receipts prove nothing but what was signed`(seed: Int) throws {
    let vectors = `Format vectors`()
    let log = try NoteVerifier(vkey: vectors.logKey)
    let witness = try NoteVerifier(vkey: vectors.witnessKey)
    let whole = try Receipt(parsing: Array(vectors.receipt.utf8))
    var chance = Seeded(UInt64(seed))
    for _ in 0..<100 {
      let bytes = Array(vectors.receipt.utf8).mutated(by: &chance)
      guard let read = try? Receipt(parsing: bytes) else { continue }
      // What was read is written as it was.
      #expect(Array(read.description.utf8) == bytes)
      if (try? read.proves(leaf, by: log)) == true {
        #expect(read.note.text == whole.note.text)
        #expect(read.proof == whole.proof)
      }
      if let said = try? read.note.cosignature(of: witness) {
        #expect(read.note.text == whole.note.text)
        #expect(said.time.milliseconds == 1_679_315_147_000)
      }
    }
  }

  @Test(arguments: 0..<20)
  func `of proofs prove nothing`(seed: Int) throws {
    var leaves = Leaves(21)
    let root = leaves.root(leaves.hashes[...])
    let old = leaves.root(leaves.hashes[..<13])
    let files: [ProofFile] = [
      .inclusion(try leaves.inclusion(of: 9, in: 21), root: root),
      .consistency(try leaves.consistency(from: 13, to: 21)),
    ]
    var chance = Seeded(UInt64(seed))
    for file in files {
      for _ in 0..<100 {
        let bytes = Array(file.description.utf8).mutated(by: &chance)
        guard let read = try? ProofFile(parsing: bytes), read != file else { continue }
        switch read {
        case .inclusion(let proof, let said):
          #expect(said != root || !proof.verifies(leaf: leaves.hashes[9], root: root))
        case .consistency(let proof):
          #expect(!proof.verifies(first: old, second: root))
        }
      }
    }
  }

  @Test(arguments: 0..<20)
  func `of keys, notes, checkpoints, policies and answers are read or refused`(seed: Int) throws {
    let vectors = `Format vectors`()
    let note = try Receipt(parsing: Array(vectors.receipt.utf8)).note
    let policy = "witness w \(vectors.witnessKey) https://w\ngroup g 1 w\nquorum g\n"
    let stored = try StoredCheckpoint(note)
    let call = WitnessCall(
      stored, ConsistencyProof(firstSize: 0, secondSize: 7, hashes: []))
    let witness = try NoteVerifier(vkey: vectors.witnessKey)
    var chance = Seeded(UInt64(seed))
    for _ in 0..<100 {
      if let key = try? NoteVerifier(
        vkey: String(decoding: Array(vectors.logKey.utf8).mutated(by: &chance), as: UTF8.self))
      {
        #expect(key.description == vectors.logKey)
      }
      if let read = try? SignedNote(parsing: Array(note.description.utf8).mutated(by: &chance)) {
        _ = try? Checkpoint(text: read.text)
      }
      _ = try? WitnessPolicy(parsing: Array(policy.utf8).mutated(by: &chance))
      let line = Array("\(note.signatures[1])\n".utf8)
      let spoiled = line.mutated(by: &chance)
      if case .cosigned(let signature, _) = call.answer(
        status: 200, contentType: nil, body: spoiled, from: witness)
      {
        #expect(signature == note.signatures[1])
      }
      _ = call.answer(
        status: 409, contentType: "text/x.tlog.size", body: Array("7\n".utf8).mutated(by: &chance),
        from: witness)
    }
  }

  @Test func `of a megabyte and more are refused unread`() {
    let long = [UInt8](repeating: 0x0A, count: SignedNote.maximumBytes + 1)
    #expect(throws: NoteFault.note) { try SignedNote(parsing: long) }
    #expect(throws: NoteFault.proof) { try Receipt(parsing: long) }
    #expect(throws: WitnessPolicy.Fault(line: 1)) { try WitnessPolicy(parsing: long) }
  }
}
