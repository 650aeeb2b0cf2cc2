import ArgumentParser
import EventLog
import MesaDomain
import MesaService

struct AuditCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit", abstract: "Prove the log, and answer for the data in it.",
    subcommands: [
      Verify.self, AccessVerb.self, Subject.self, Register.self, Key.self, CheckpointVerb.self,
      ReplayVerb.self, StepVerb.self,
      DiffVerb.self, DriftVerb.self, CommitVerb.self, ContractsVerb.self, RightsVerb.self,
      FindVerb.self, RulesVerb.self, RefusedVerb.self, TraceVerb.self,
      ProveVerb.self, ReceiptVerb.self, CheckVerb.self, VerifierVerb.self, ExportVerb.self,
      OpenVerb.self,
    ])

  struct Verify: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Read every entry again and compare everything.",
      discussion: """
        Prints "verified N entries, root HEX", and what was verified of the reading logs: every
        reading, against all that the log has anchored. Ends with 1 when the log or a month of
        readings is not what it claims, naming the first bad position.

        EXAMPLES
          mesa audit verify
          mesa audit verify --checkpoint yesterday.note
        """)
    @OptionGroup var globals: Globals
    @Option(help: "Signed checkpoints that the log must extend.") var checkpoint: [String] = []

    func run(_ session: Session) async throws {
      // The operator verifies the bare file: also one that is too damaged to be opened.
      if case .person = try globals.actor() {
        try session.open(.read).client.authorize("log.verify", as: try globals.actor())
      }
      var checkpoints: [Checkpoint] = []
      if !checkpoint.isEmpty {
        let verifier = try session.open(.read).verifier()
        checkpoints = try checkpoint.map { path in
          try Checkpoint(
            SignedNote(parsing: try LineReader.bytes(of: path)), signedBy: verifier)
        }
      }
      var progress = ProgressOfWork(session, "cli.verify.label")
      let report = try Verification.run(
        path: globals.directory.log, checkpoints: checkpoints
      ) { done, total in
        progress.update(done, of: total)
      }
      progress.finish()
      try session.out.write(
        line: "verified \(report.head.size) entries, root \(report.head.hash)")
      let readings = try AccessVerification.run(globals.directory)
      guard readings.months > 0 else { return }
      try session.out.write(
        line: "verified \(readings.readings) readings in \(readings.months) monthly logs, "
          + "\(readings.anchors) anchors")
    }
  }

  struct Key: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Print the key (vkey) by which checkpoints are verified.")
    @OptionGroup var globals: Globals

    func run(_ session: Session) async throws {
      let instance = try session.open(.read)
      try session.out.write(line: try instance.verifier().description)
    }
  }

  struct CheckpointVerb: Verb {
    static let configuration = CommandConfiguration(
      commandName: "checkpoint", abstract: "Print a signed checkpoint of the log.",
      discussion: """
        EXAMPLES
          mesa audit checkpoint > checkpoint.note
          mesa audit checkpoint --cosigned > cosigned.note
        """)
    @OptionGroup var globals: Globals
    @Flag(help: "The last one that witnesses have cosigned, as mesa log witness brought it back.")
    var cosigned = false

    func run(_ session: Session) async throws {
      let instance = try session.open(cosigned ? .read : .write)
      try instance.client.authorize("log.verify", as: try globals.actor())
      if cosigned {
        guard let stored = try instance.log.lastCosigned() else {
          throw ServiceFailure("checkpoint.notCosigned", .missing)
        }
        return try session.out.write(stored.note.description)
      }
      let note = try await instance.checkpoint()
      try session.out.write(note.description)
    }
  }
}
