import Canonical
import Testing

@testable import EventLog

@Suite struct `A receipt` {
  let vectors = `Format vectors`()
  let entry = Hex.bytes("40414243")!

  private func check(_ policy: String? = nil) throws -> ProofCheck {
    ProofCheck(
      key: try NoteVerifier(vkey: vectors.logKey),
      policy: try policy.map { try WitnessPolicy(parsing: Array($0.utf8)) })
  }

  private func receipt(_ change: (String) -> String = { $0 }) throws -> Receipt {
    try Receipt(parsing: Array(change(vectors.receipt).utf8))
  }

  @Test func `holds for its entry, and says who cosigned when`() throws {
    #expect(try check().receipt(receipt(), of: entry) == [])
    let policy = "witness w \(vectors.witnessKey)\nquorum w\n"
    let cosigned = try check(policy).receipt(receipt(), of: entry)
    #expect(cosigned.map(\.name) == ["witness.example/w1"])
    #expect(cosigned.map(\.time.description) == ["2023-03-20T12:25:47.000Z"])
  }

  @Test func `does not hold for another entry, or at another place`() throws {
    #expect(throws: ProofRejection.otherEntry(position: 6, size: 7)) {
      try check().receipt(receipt(), of: entry + [0])
    }
    #expect(throws: ProofRejection.otherEntry(position: 5, size: 7)) {
      try check().receipt(receipt { $0.replacing("index 5", with: "index 4") }, of: entry)
    }
    #expect(throws: ProofRejection.otherEntry(position: 8, size: 7)) {
      try check().receipt(receipt { $0.replacing("index 5", with: "index 7") }, of: entry)
    }
  }

  @Test func `does not hold when its checkpoint was changed, or is of another log`() throws {
    #expect(throws: ProofRejection.forged(name: "log.example/audit")) {
      try check().receipt(receipt { $0.replacing("\n7\n", with: "\n8\n") }, of: entry)
    }
    let seed = [UInt8](repeating: 9, count: 32)
    let other = ProofCheck(key: try NoteSigner(name: "log.example/audit", seed: seed).verifier)
    #expect(throws: ProofRejection.otherLog) { try other.receipt(receipt(), of: entry) }
  }

  @Test func `does not hold when a witness of the policy is missing, or forged`() throws {
    let unknown = try NoteSigner(name: "w2", seed: [UInt8](repeating: 9, count: 32)).verifier
    let key = NoteVerifier(name: "w2", type: NoteKeyID.cosignature, publicKey: unknown.publicKey)
    let both = """
      witness a \(vectors.witnessKey)
      witness b \(key)
      group g all a b
      quorum g

      """
    #expect(throws: ProofRejection.quorum(found: 1)) {
      try check(both).receipt(receipt(), of: entry)
    }
    #expect(throws: ProofRejection.forged(name: "witness.example/w1")) {
      try check("witness w \(vectors.witnessKey)\nquorum w\n")
        .receipt(receipt { $0.replacing("519lMgAAAABk", with: "519lMgAAAABl") }, of: entry)
    }
  }

  @Test func `keeps what somebody added for their own use`() throws {
    let added = try receipt { $0.replacing("\nindex", with: "\nextra QUJD\nindex") }
    #expect(added.extra == Array("ABC".utf8))
    #expect(added.description.contains("extra QUJD\n"))
    #expect(try check().receipt(added, of: entry) == [])
  }

  @Test(arguments: [
    "", "\n", "c2sp.org/tlog-proof@v1", "c2sp.org/tlog-proof@v1\n\n",
    "c2sp.org/tlog-proof@v2\nindex 5\n\n", "c2sp.org/tlog-proof@v1\nindex 05\n\n",
    "c2sp.org/tlog-proof@v1\nindex -1\n\n", "c2sp.org/tlog-proof@v1\nindex\n\n",
    "c2sp.org/tlog-proof@v1\nextra !\nindex 5\n\n",
    "c2sp.org/tlog-proof@v1\nindex 99999999999999999999\n\n",
    "c2sp.org/tlog-proof@v1\nindex 5\nAAAA\n\n",
  ])
  func `that is none is refused`(head: String) {
    #expect(throws: NoteFault.proof) { try Receipt(parsing: Array(head.utf8)) }
  }

  @Test func `cut off anywhere is refused, never believed`() throws {
    let bytes = Array(vectors.receipt.utf8)
    for count in 0..<bytes.count {
      guard let read = try? Receipt(parsing: Array(bytes.prefix(count))) else { continue }
      // Cut after the log's own signature it is the same receipt without the witness.
      #expect(try read.proves(entry, by: NoteVerifier(vkey: vectors.logKey)))
      #expect(read.note.signatures.count == 1)
    }
  }
}
