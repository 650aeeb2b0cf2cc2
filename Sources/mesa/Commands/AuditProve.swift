import ArgumentParser
import CoordinationProfiles
import EventLog
import MesaService

extension AuditCommand {
  struct ProveVerb: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "prove", abstract: "Print a proof as JSON, for a verifier that trusts nobody.",
      subcommands: [Inclusion.self, Consistency.self])

    struct Inclusion: Verb {
      static let configuration = CommandConfiguration(
        abstract: "That an entry is in the log.",
        discussion: """
          Leaves are counted from 0, positions from 1. The root is the one of that size; mesa audit
          receipt gives the same proof with the signed checkpoint.

          EXAMPLES
            mesa audit prove inclusion 17
            mesa audit prove inclusion 17 --size 200
          """)
      @OptionGroup var globals: Globals
      @Argument(help: "The entry's position.") var position: Int
      @Option(help: "In the tree of the first so many entries; of all if not said.") var size: Int?

      func run(_ session: Session) async throws {
        let log = try session.openToVerify(.read).log
        let proof = try log.inclusionProof(of: position, in: size)
        let file = ProofFile.inclusion(proof, root: try log.root(at: proof.treeSize))
        try session.out.write(line: file.description)
      }
    }

    struct Consistency: Verb {
      static let configuration = CommandConfiguration(
        abstract: "That the log with its first M entries is the beginning of that with N.",
        discussion: "EXAMPLE\n  mesa audit prove consistency 120 200")
      @OptionGroup var globals: Globals
      @Argument(help: "Entries of the smaller log.") var first: Int
      @Argument(help: "Entries of the larger log; all if not said.") var second: Int?

      func run(_ session: Session) async throws {
        let log = try session.openToVerify(.read).log
        let proof = try log.consistencyProof(from: first, to: second)
        try session.out.write(line: ProofFile.consistency(proof).description)
      }
    }
  }

  struct ReceiptVerb: Verb {
    static let configuration = CommandConfiguration(
      commandName: "receipt", abstract: "Print the receipt of an entry: a .tlog-proof file.",
      discussion: """
        This entry, provably in the log: its proof and the signed checkpoint it leads to, the last
        one that witnesses have cosigned where that reaches so far.

        EXAMPLES
          mesa audit receipt 17 > 17.tlog-proof
          mesa audit check receipt 17.tlog-proof
        """)
    @OptionGroup var globals: Globals
    @Argument(help: "The entry's position.") var position: Int

    func run(_ session: Session) async throws {
      let instance = try session.openToVerify(.write)
      let receipt = try await instance.log.receipt(
        for: position, signedBy: try instance.signer())
      try session.out.write(receipt.description)
    }
  }

  struct VerifierVerb: Verb {
    static let configuration = CommandConfiguration(
      commandName: "verifier", abstract: "Print the verifier that auditors keep.",
      discussion: """
        One file of Python 3 without anything else, to be read before it is trusted: it verifies
        exported logs, checkpoints, receipts, proofs, cosignatures and published tiles.

        EXAMPLES
          mesa audit verifier > verify.py
          python3 verify.py log log.jsonl --key "$(mesa audit key)" --checkpoint checkpoint.note
        """)
    @OptionGroup var globals: Globals

    func run(_ session: Session) async throws {
      try session.out.write(String(decoding: AuditorsVerifier.source, as: UTF8.self))
    }
  }
}

extension Session {
  /// The instance, for who may verify its log.
  func openToVerify(_ access: OpenInstance.Access) throws -> OpenInstance {
    let instance = try open(access)
    try instance.client.authorize("log.verify", as: try globals.actor())
    return instance
  }
}
