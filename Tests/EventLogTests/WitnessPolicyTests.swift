import Testing

@testable import EventLog

@Suite struct `A witness policy` {
  /// Witnesses a to e, each with a key of its own.
  private static func keys() throws -> [String: String] {
    try Dictionary(
      uniqueKeysWithValues: (1...5).map { number in
        let signer = try NoteSigner(
          name: "w.example/\(number)", seed: [UInt8](repeating: UInt8(number), count: 32))
        let key = NoteVerifier(
          name: signer.name, type: NoteKeyID.cosignature, publicKey: signer.verifier.publicKey)
        return (["a", "b", "c", "d", "e"][number - 1], key.description)
      })
  }

  private func policy(_ text: String) throws -> WitnessPolicy {
    var text = text
    for (name, key) in try Self.keys() { text = text.replacing("<\(name)>", with: key) }
    return try WitnessPolicy(parsing: Array(text.utf8))
  }

  @Test func `names logs, witnesses and their addresses`() throws {
    let log = `Format vectors`().logKey
    let policy = try policy(
      "# ours\n\n log \(log) https://log.example/\nwitness a <a>\twitness.example \nquorum none\n")
    #expect(policy.logs.map(\.description) == [log])
    #expect(policy.witnesses.map(\.name) == ["a"])
    #expect(policy.witnesses.map(\.url) == ["witness.example"])
    #expect(policy.isSatisfied(by: []))
  }

  @Test func `of two levels counts as C2SP's example says`() throws {
    let policy = try policy(
      """
      witness a <a>
      witness b <b>
      witness c <c>
      group X 2 a b c
      witness d <d>
      witness e <e>
      group Y any d e
      group XY all X Y
      quorum XY

      """)
    for enough in [["a", "b", "d"], ["a", "c", "e"], ["a", "b", "c", "d", "e"]] {
      #expect(policy.isSatisfied(by: Set(enough)), "\(enough)")
    }
    for few in [[], ["a", "b", "c"], ["d", "e"], ["a", "d", "e"]] {
      #expect(!policy.isSatisfied(by: Set(few)), "\(few)")
    }
  }

  @Test func `of one witness needs that one`() throws {
    let policy = try policy("witness a <a>\nwitness b <b>\nquorum b\n")
    #expect(policy.isSatisfied(by: ["b"]))
    #expect(!policy.isSatisfied(by: ["a"]))
  }

  @Test(arguments: [
    ("", 1), ("witness a <a>\n", 2), ("quorum a\n", 1), ("quorum none\nquorum none\n", 2),
    ("witness a <a>\nwitness a <b>\nquorum a\n", 2),
    ("witness a <a>\nwitness b <a>\nquorum a\n", 2),
    ("witness none <a>\nquorum none\n", 1), ("witness a nokey\nquorum none\n", 1),
    ("log <a>\nquorum none\n", 1), ("group g all a\nquorum g\n", 1),
    ("witness a <a>\ngroup g 0 a\nquorum g\n", 2), ("witness a <a>\ngroup g 2 a\nquorum g\n", 2),
    ("witness a <a>\ngroup g 01 a\nquorum g\n", 2),
    ("witness a <a>\ngroup g all\nquorum g\n", 2),
    ("witness a <a>\ngroup g any a a\nquorum g\n", 2),
    ("witness a <a>\ngroup g any a\ngroup h any a\nquorum h\n", 3),
    ("witness a <a>\ngroup g any none\nquorum g\n", 2),
    ("witness a <a>\nquorum a b\n", 2), ("trust a\nquorum none\n", 1),
    ("quorum none\u{0}\n", 1), ("quorum none\r\n", 1),
  ])
  func `that makes no sense is refused at its line`(text: String, line: Int) {
    #expect(throws: WitnessPolicy.Fault(line: line)) { try policy(text) }
  }
}
