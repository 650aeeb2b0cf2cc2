import Crypto
import Testing

@testable import EventLog

/// `log-format.md` D.8: made by an independent implementation, accepted by Go's.
@Suite struct `Format vectors` {
  let seed = Hex.bytes("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")!
  let leaves = [
    "", "00", "10", "2021", "3031", "40414243", "5051525354555657",
    "606162636465666768696a6b6c6d6e6f",
  ].map { Hex.bytes($0)! }
  let roots = [
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
  ]
  let receipt = """
    c2sp.org/tlog-proof@v1
    index 5
    vBoGQ7EuTS18d5GPROD095qDi2z57FtcKD4fTYhZnms=
    sIaT7C5yFZcTBkHoIR5+7cy0wmQTlj7ubB4u0W/7Gl8=
    037kGJdt2VdTwcc4Yrk5j6Kiz5tP8P3+izDNlSCWFLc=

    log.example/audit
    7
    3bib5AOAnjJXUNPSY814kpwpQreUKjS3fhIslZSnTIw=

    \u{2014} log.example/audit Qtv6Xmj1vMzAokrnPdXCaSBStK0FV7c6H5gjMiJoUcKZ2L+ItX5Vr92BfWvdboxqRTlYvK3JIQmprLMnf0XtoXsYBQ4=
    \u{2014} witness.example/w1 519lMgAAAABkGFDL/bdJNOoYkNV9m9Ml3JWFCIkRwFF09U9gtOa79gCSZRdHo5pahZqKRJzT430EouOjN9k3T7HS0MMzbqHFguhSBQ==

    """
  let logKey = "log.example/audit+42dbfa5e+AddamAGCsQq31Uv+08lkBzoO4XLz2qYjJa8CGmj3B1Ea"
  let witnessKey = "witness.example/w1+e75f6532+BAOhB7/zzhC+HXDdGOdLwJln5NYwm6UNXx3chmQSVTG4"

  @Test func `keys`() throws {
    let signer = try NoteSigner(name: "log.example/audit", seed: seed)
    #expect(signer.verifier.description == logKey)
    #expect(try NoteVerifier(vkey: logKey).description == logKey)
    #expect(try NoteVerifier(vkey: witnessKey).description == witnessKey)
    for broken in [
      logKey.replacing("42dbfa5e", with: "42dbfa5f"), logKey + "=", "log+" + logKey,
      String(logKey.dropLast()), logKey.replacing("audit", with: "au dit"), "",
    ] {
      #expect(throws: NoteFault.key) { try NoteVerifier(vkey: broken) }
    }
  }

  @Test func `roots of the eight leaves`() {
    var frontier = Frontier()
    #expect(frontier.root.description == roots[0])
    for (index, leaf) in leaves.enumerated() {
      frontier.append(.leaf(leaf))
      #expect(frontier.root.description == roots[index + 1])
    }
  }

  @Test func `consistency proofs`() {
    let from4 = ConsistencyProof(
      firstSize: 4, secondSize: 7,
      hashes: [TreeHash(hex: "837dbb152e9b079010717e84e865da4ebc0fa198a806d59d31bf15accef22d0e")!])
    #expect(from4.verifies(first: TreeHash(hex: roots[4])!, second: TreeHash(hex: roots[7])!))
    let from3 = ConsistencyProof(
      firstSize: 3, secondSize: 7,
      hashes: [
        "0298d122906dcfc10892cb53a73992fc5b9f493ea4c9badb27b791b4127a7fe7",
        "07506a85fd9dd2f120eb694f86011e5bb4662e5c415a62917033d4a9624487e7", roots[2],
        "837dbb152e9b079010717e84e865da4ebc0fa198a806d59d31bf15accef22d0e",
      ].map { TreeHash(hex: $0)! })
    #expect(from3.verifies(first: TreeHash(hex: roots[3])!, second: TreeHash(hex: roots[7])!))
    #expect(!from3.verifies(first: TreeHash(hex: roots[4])!, second: TreeHash(hex: roots[7])!))
  }

  @Test func `a receipt, signed and cosigned`() throws {
    let read = try Receipt(parsing: Array(receipt.utf8))
    #expect(read.description == receipt)
    let log = try NoteVerifier(vkey: logKey)
    let witness = try NoteVerifier(vkey: witnessKey)
    #expect(try read.proves(leaves[5], by: log))
    #expect(try !read.proves(leaves[4], by: log))
    #expect(try read.note.verify(with: [log, witness]).map(\.name) == [log.name, witness.name])
  }

  @Test func `our signature over that checkpoint is the same bytes`() throws {
    let read = try Receipt(parsing: Array(receipt.utf8))
    let signer = try NoteSigner(name: "log.example/audit", seed: seed)
    let head = Head(size: 7, hash: TreeHash(hex: roots[7])!)
    let note = try signer.sign(Checkpoint(origin: signer.name, head: head).text)
    #expect(note.signatures == [read.note.signatures[0]])
    #expect(try Checkpoint(note, signedBy: signer.verifier).size == 7)
  }

  @Test func `one letter changed condemns the note`() throws {
    let log = try NoteVerifier(vkey: logKey)
    let witness = try NoteVerifier(vkey: witnessKey)
    let changed = receipt.replacing("\n7\n", with: "\n8\n")
    let note = try Receipt(parsing: Array(changed.utf8)).note
    #expect(throws: NoteFault.signature(name: log.name)) { try note.verify(with: [log]) }
    #expect(throws: NoteFault.signature(name: witness.name)) { try note.verify(with: [witness]) }
    let stranger = try NoteSigner(name: "log.example/other", seed: seed).verifier
    #expect(throws: NoteFault.unsigned) { try note.verify(with: [stranger]) }
  }

  @Test func `C2SP's own example`() throws {
    let note = try SignedNote(
      parsing: """
        This is an example message.

        \u{2014} example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=

        """.utf8)
    let key = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k"
    #expect(try note.verify(with: [NoteVerifier(vkey: key)]).count == 1)
  }

  @Test(arguments: [
    "", "\n", "text\n", "text\n\n", "text\n\nno signature\n",
    "te\u{1}xt\n\n\u{2014} a QUJDREU=\n", "text\n\n\u{2014} a QUJDREU=",
    "text\n\n\u{2014} a+b QUJDREU=\n",
    "text\n\n\u{2014} a QUJDRE=\n", "text\n\n\u{2014} a QUJD\n",
  ])
  func `what is no note is refused`(text: String) {
    #expect(throws: NoteFault.note) { try SignedNote(parsing: text.utf8) }
  }

  @Test(arguments: ["a\n07\n", "a\n7\n", "a\n-1\nAAAA\n", "a\n7\nAAAA\n", "a\n7"])
  func `what is no checkpoint is refused`(text: String) {
    #expect(throws: NoteFault.checkpoint) { try Checkpoint(text: text) }
  }

  @Test func `tile paths`() {
    #expect(TilePath.tile(level: 0, number: 0) == "tile/0/000")
    #expect(TilePath.tile(level: 0, number: 273, width: 112) == "tile/0/273.p/112")
    #expect(TilePath.tile(level: 1, number: 1_000) == "tile/1/x001/000")
    #expect(TilePath.bundle(number: 1_234_067) == "tile/entries/x001/x234/067")
    // 273 full and one partial of level 0, as many bundles, two of level 1 and one of level 2:
    // with the checkpoint the 551 files of a published log of this size.
    #expect(TilePath.all(size: 70_000).count == 274 + 274 + 2 + 1 - 1 + 1)
  }

  /// The large tree of 70,000 entries, through the tree that a log grows by.
  @Test func `roots and tiles of 70,000 entries`() throws {
    let expected = [
      255: "b81d25ee593489ab70e19282ecea766d82aa5727f6dd27b9e69c0bb14fe7b890",
      256: "4e8b3bded694dcf1936346c5cc7fc4712c1333cedbda602789d6e3b83c3ac205",
      257: "07adb6e064fa4292183642fad51e8c0a7ac6885ce550c077c9343de62b57adc0",
      65_535: "9831dff25acdd2fb4d17092d05c66e41373f44de6106d4a90aebcb71386d12f7",
      65_536: "a4a77746eb6491c862514c1037a1a6c56a5acb1cf67222f7a95c516518e8ad3b",
      65_537: "c19f165eb3bbfd6724aff964c0059905193fb2600bd6d5090dee917d24f7f3b9",
      70_000: "3f246524734d4d3856875ac2164044e1a75a7c872de76acfd4b26dac09b5bdc0",
    ]
    var tree = Tree()
    var tiles: [[Int]: [UInt8]] = [:]
    for index in 0..<70_000 {
      tree.append(.leaf(Array("entry \(index)\n".utf8))) { level, number, hashes in
        tiles[[level, number]] = hashes
      }
      if let root = expected[index + 1] {
        #expect(tree.frontier.root.description == root, "at \(index + 1)")
      }
    }
    tiles[[0, 273]] = tree.tails[0]
    func sum(_ level: Int, _ number: Int) -> String {
      Hex.text(SHA256.hash(data: tiles[[level, number]]!))
    }
    #expect(sum(0, 0) == "f2728f07da41df6e7162e102f024bc7ca9281c63b468971acb9e9990e5062eaa")
    #expect(sum(0, 273) == "eada800bf8613678ae998d0e43d8653d3e97024ca16a49896a6c05f5601294d2")
    #expect(sum(1, 0) == "769433c551f08f713cfd350fc025eedb6cbf832c4cf7fe724d76dffed4c38368")
    #expect(sum(1, 1) == "007dcb2fe917865fffad88449692806f9e70f4958e6765235ceaf8eca6d98c13")
    #expect(sum(2, 0) == "b54be19c2df68f47aba313d3e14f2f9732bf70d1bf12c5b6fd3c1a22f1e816a3")
    #expect(tree.tails.map { $0.count / 32 } == [112, 17, 1])
  }
}

@Suite struct `Hashing` {
  @Test func `gives what swift-crypto gives, for every length around its blocks`() {
    for count in Array(0...300) + Array(1_000...1_100) + [65_535, 65_536] {
      let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
      let hash = SHA256Bytes.hash(count: count) { $0.copyBytes(from: bytes) }
      #expect(hash == TreeHash(SHA256.hash(data: bytes)), "\(count) bytes")
    }
  }
}
