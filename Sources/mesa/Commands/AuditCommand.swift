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
