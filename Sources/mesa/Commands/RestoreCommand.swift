import ArgumentParser
import EventLog
import MesaDomain
import MesaService

struct RestoreCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore", abstract: "Put a backup in place, and answer for what it lacks.",
    subcommands: [Put.self, Acknowledge.self], defaultSubcommand: Put.self)

  struct Put: Verb {
    static let configuration = CommandConfiguration(
      commandName: "put", abstract: "Put a backup in place, after verifying all of it.",
      discussion: """
        Into --data, which must not be there yet, with the keys of --keys. What was signed last lies
        beside the keys; every other checkpoint at hand helps to show that no entry is lost. A backup
        that lacks something is refused; with --accept-loss it is put in place. There, and where
        nothing tells how far the log had come, nothing is written before somebody has answered for
        it: mesa restore acknowledge.

        A backup from before mesa keys rotate needs the keys of that time: mesa keys recover, from the
        older sheet. Keys that the log says were destroyed are destroyed again.

        EXAMPLES
          mesa restore /media/backup/2026-11-22 --data mesa-data --checkpoint yesterday.note
          mesa restore /media/backup/2026-11-20 --data mesa-data --accept-loss
        """)
    static let isOfFiles = true
    @OptionGroup var globals: Globals
    @Argument(help: "The backup's folder.") var folder: String
    @Option(help: "Signed checkpoints that the log must reach.") var checkpoint: [String] = []
    @Flag(help: "Put it in place although entries are lost, to be answered for.")
    var acceptLoss = false

    func run(_ session: Session) async throws {
      let directory = globals.directory
      let keys = try Keys.load(from: directory.keys, data: directory.path)
      let manifest = try BackupManifest.read(folder)
      let knowing = Restore.Knowledge(
        checkpoints: try session.checkpoints(checkpoint, keys), keys: keys, in: directory.keys,
        acceptsLoss: acceptLoss)
      var progress = session.progress(
        session.words.text("cli.verify.label"), total: manifest.log.size)
      let restored = try Restore.run(
        from: folder, to: directory.path, keys: keys, knowing: knowing
      ) { done, _ in progress.update(done) }
      progress.finish()
      let log = restored.manifest.log
      try session.say("cli.restored", ["path": directory.path, "entries": String(log.size)])
      try session.tell(restored.keyDifferences)
      if let lost = restored.lost {
        try session.say("cli.restore.lost", ["known": String(lost.size), "left": String(log.size)])
      }
      if restored.isPending { try session.say("cli.restore.pending", [:]) }
      try session.out.write(line: "verified \(log.size) entries, root \(log.root)")
    }
  }

  struct Acknowledge: Verb {
    static let configuration = CommandConfiguration(
      commandName: "acknowledge",
      abstract: "Answer for an older backup in place: from then on the log is written again.",
      discussion: """
        Writes into the log why, after which entry, and what is known of the entries that are lost.
        The log goes on under a new name (mesa audit key): tell whoever keeps its key or its
        checkpoints, witnesses among them. What was signed before holds as far as the log reaches.

        EXAMPLE
          mesa restore acknowledge --reason diskLost --as person/admin
        """)
    static let isOfFiles = true
    @OptionGroup var globals: Globals
    @Option(help: "Why the older backup had to do.") var reason: Named<Instance.RestoreReason>

    func run(_ session: Session) async throws {
      let instance = try session.open(.write)
      let answer = try await instance.acknowledgeRestore(reason.value, try session.setting())
      try session.tell([answer], instance.log)
      try session.say("cli.restore.renamed", [:])
      try session.out.write(line: try instance.verifier().description)
    }
  }
}
