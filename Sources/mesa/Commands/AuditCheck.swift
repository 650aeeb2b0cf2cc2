import ArgumentParser
import EventLog
import MesaDomain
import MesaService

extension AuditCommand {
  /// What somebody brought, judged: here against this log, or anywhere against its key.
  struct CheckVerb: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check", abstract: "Check a receipt, a checkpoint or a proof.",
      discussion: """
        Ends with 0 when it holds, with 1 when it says something that is not so, with 65 when the
        file is not what it should be. With --key no instance is needed.
        """,
      subcommands: [OfReceipt.self, OfCheckpoint.self, OfInclusion.self, OfConsistency.self])

    struct OfReceipt: Verb {
      static let configuration = CommandConfiguration(
        commandName: "receipt", abstract: "That an entry is in the log, by its receipt.",
        discussion: """
          EXAMPLES
            mesa audit check receipt 17.tlog-proof
            mesa audit check receipt 17.tlog-proof --entry 17.json --key "$(cat log.vkey)"
          """)
      @OptionGroup var globals: Globals
      @Argument(help: "The receipt; - is standard input.") var file: String
      @OptionGroup var entry: EntryOption
      @OptionGroup var trust: TrustOptions

      func run(_ session: Session) async throws {
        let receipt = try Receipt(parsing: try session.note(file))
        let check = try trust.check(session)
        let bytes = try entry.bytes(session, position: receipt.proof.leafIndex &+ 1)
        let cosignatures = try check.receipt(receipt, of: bytes)
        try session.holds(
          "entry \(receipt.proof.leafIndex + 1) of \(receipt.proof.treeSize)", cosignatures)
      }
    }

    struct OfCheckpoint: Verb {
      static let configuration = CommandConfiguration(
        commandName: "checkpoint", abstract: "That a checkpoint is this log's.",
        discussion: """
          By its signature, its cosignatures where a policy asks for them, and, without --key, by the
          root that the log has at its size.

          EXAMPLES
            mesa audit check checkpoint yesterday.note
            mesa audit check checkpoint yesterday.note --policy witness.policy
          """)
      @OptionGroup var globals: Globals
      @Argument(help: "The signed checkpoint; - is standard input.") var file: String
      @OptionGroup var trust: TrustOptions

      func run(_ session: Session) async throws {
        let note = try SignedNote(parsing: try session.note(file))
        let (checkpoint, cosignatures) =
          try trust.key == nil ? judged(note, session) : trust.check(session).checkpoint(note)
        try session.holds(
          "\(checkpoint.origin), \(checkpoint.size) entries, root \(checkpoint.root)",
          cosignatures)
      }

      /// Against this log, under whichever of its names it was signed.
      private func judged(
        _ note: SignedNote, _ session: Session
      ) throws -> (checkpoint: Checkpoint, cosignatures: [Cosignature]) {
        let instance = try session.openToVerify(.read)
        let policy = try trust.policy.map { try session.policy($0) }
        let (checkpoint, cosignatures) = try ProofCheck(
          key: try instance.verifier(of: note), policy: policy
        ).checkpoint(note)
        switch try instance.judge(checkpoint) {
        case .held: return (checkpoint, cosignatures)
        case .lost(let position): throw ProofRejection.lost(position: position)
        case .beyond, .contradicted: throw ProofRejection.otherTree(size: checkpoint.size)
        case nil: throw ProofRejection.otherLog
        }
      }
    }

    struct OfInclusion: Verb {
      static let configuration = CommandConfiguration(
        commandName: "inclusion", abstract: "That an entry is in the log, by a proof as JSON.",
        discussion: """
          EXAMPLES
            mesa audit check inclusion proof.json --checkpoint checkpoint.note
            mesa audit check inclusion proof.json --entry 17.json --checkpoint c.note --key VKEY
          """)
      @OptionGroup var globals: Globals
      @Argument(help: "The proof, as mesa audit prove inclusion prints it.") var file: String
      @Option(help: "The signed checkpoint of the proof's tree.") var checkpoint: String
      @OptionGroup var entry: EntryOption
      @OptionGroup var trust: TrustOptions

      func run(_ session: Session) async throws {
        guard case .inclusion(let proof, let root) = try session.proof(file) else {
          throw NoteFault.proofFile
        }
        let check = try trust.check(session)
        let note = try SignedNote(parsing: try session.note(checkpoint))
        let (signed, cosignatures) = try check.checkpoint(note)
        guard signed.size == proof.treeSize, signed.root == root else {
          throw ProofRejection.otherTree(size: signed.size)
        }
        let bytes = try entry.bytes(session, position: proof.leafIndex &+ 1)
        try check.inclusion(proof, of: bytes, root: signed.root)
        try session.holds("entry \(proof.leafIndex + 1) of \(proof.treeSize)", cosignatures)
      }
    }

    struct OfConsistency: Verb {
      static let configuration = CommandConfiguration(
        commandName: "consistency", abstract: "That a log has only grown between two checkpoints.",
        discussion: """
          EXAMPLE
            mesa audit check consistency proof.json --first old.note --second new.note
          """)
      @OptionGroup var globals: Globals
      @Argument(help: "The proof, as mesa audit prove consistency prints it.") var file: String
      @Option(help: "The signed checkpoint of the smaller log.") var first: String
      @Option(help: "The signed checkpoint of the larger log.") var second: String
      @OptionGroup var trust: TrustOptions

      func run(_ session: Session) async throws {
        guard case .consistency(let proof) = try session.proof(file) else {
          throw NoteFault.proofFile
        }
        let (old, new) = try trust.check(session).consistency(
          proof, first: try SignedNote(parsing: try session.note(first)),
          second: try SignedNote(parsing: try session.note(second)))
        try session.holds("\(old.size) entries are the beginning of \(new.size)", [])
      }
    }
  }
}

/// Whose signatures are believed.
struct TrustOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The log's key, as mesa audit key prints it; this instance's if not said.",
      valueName: "vkey"))
  var key: String?
  @Option(help: "Witnesses whose cosignatures are needed (tlog-policy).") var policy: String?

  func check(_ session: Session) throws -> ProofCheck {
    let policy = try policy.map { try session.policy($0) }
    let key =
      try key.map { try NoteVerifier(vkey: $0) }
      ?? session.openToVerify(.read).verifier()
    return ProofCheck(key: key, policy: policy)
  }
}

/// The entry that a proof is about.
struct EntryOption: ParsableArguments {
  @Option(
    name: .customLong("entry"),
    help: ArgumentHelp(
      "The entry, exactly its bytes, a line end after it allowed; this log's if not said.",
      valueName: "file"))
  var file: String?

  func bytes(_ session: Session, position: Int) throws -> [UInt8] {
    guard let file else {
      let log = try session.openToVerify(.read).log
      guard let bytes = try log.entry(at: position) else {
        throw ProofFault.outOfRange(asked: position, size: log.head.size)
      }
      return bytes
    }
    var bytes = try LineReader.bytes(of: file, upTo: EventLog.maximumEntryBytes + 1)
    // An entry is one JSON object: a line end after it is the file's.
    if bytes.last == 0x0A { bytes.removeLast() }
    return bytes
  }
}

extension Session {
  func note(_ path: String) throws -> [UInt8] {
    try LineReader.bytes(of: path, upTo: SignedNote.maximumBytes)
  }

  func proof(_ path: String) throws -> ProofFile {
    try ProofFile(parsing: try LineReader.bytes(of: path, upTo: ProofFile.maximumBytes))
  }

  func policy(_ path: String) throws -> WitnessPolicy {
    try WitnessPolicy(parsing: try LineReader.bytes(of: path, upTo: WitnessPolicy.maximumBytes))
  }

  /// `holds: …`, and who cosigned when.
  fileprivate func holds(_ what: String, _ cosignatures: [Cosignature]) throws {
    try out.write(line: "holds: \(what)".printable())
    for cosignature in cosignatures {
      try out.write(line: "cosigned: \(cosignature.name) \(cosignature.time)".printable())
    }
  }
}
