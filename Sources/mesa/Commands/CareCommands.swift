import ArgumentParser
import Canonical
import EventLog
import Foundation
import MesaDomain
import MesaService

struct BackupCommand: Verb {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: "Copy the instance while it runs, and verify the copy.",
    discussion: """
      The keys are not in it: print the recovery sheet, mesa keys recovery.

      EXAMPLE
        mesa backup /media/backup/2026-11-22
      """)
  @OptionGroup var globals: Globals
  @Argument(help: "A folder that is not there yet.") var folder: String

  func run(_ session: Session) async throws {
    let instance = try session.open(.write)
    try instance.client.authorize("log.verify", as: try globals.actor())
    let note = try await instance.log.checkpoint(signedBy: try instance.signer())
    let manifest = try Backup.make(
      at: folder, log: instance.log, vault: instance.vault, checkpoint: note,
      instance: instance.id, origin: instance.origin, at: Edge.now())
    try session.say("cli.backedUp", ["path": folder])
    try session.out.write(line: "verified \(manifest.log.size) entries, root \(manifest.log.root)")
  }
}

struct RestoreCommand: Verb {
  static let configuration = CommandConfiguration(
    commandName: "restore", abstract: "Put a backup in place, after verifying all of it.",
    discussion: """
      Into --data, which must not be there yet, with the keys of --keys. Every checkpoint at hand
      shows that no entry is lost.

      EXAMPLE
        mesa restore /media/backup/2026-11-22 --data mesa-data --checkpoint yesterday.note
      """)
  @OptionGroup var globals: Globals
  @Argument(help: "The backup's folder.") var folder: String
  @Option(help: "Signed checkpoints that the log must reach.") var checkpoint: [String] = []

  func run(_ session: Session) async throws {
    let directory = globals.directory
    let keys = try Keys.load(from: directory.keys, data: directory.path)
    let manifest = try BackupManifest.read(folder)
    let verifier = try keys.signer(for: manifest.origin).verifier
    let known = try checkpoint.map { path in
      try Checkpoint(SignedNote(parsing: try LineReader.bytes(of: path)), signedBy: verifier)
    }
    var progress = session.progress(
      session.words.text("cli.verify.label"), total: manifest.log.size)
    let restored = try Restore.run(
      from: folder, to: directory.path, keys: keys, known: known
    ) { done, _ in progress.update(done) }
    progress.finish()
    try session.say(
      "cli.restored", ["path": directory.path, "entries": String(restored.log.size)])
    try session.out.write(line: "verified \(restored.log.size) entries, root \(restored.log.root)")
  }
}

struct KeysCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys", abstract: "The keys of the instance.",
    subcommands: [Recovery.self, Recover.self])

  struct Recovery: Verb {
    static let configuration = CommandConfiguration(
      abstract: "A sheet to print and lock away: without it a lost key is lost data.",
      discussion: "EXAMPLE\n  mesa keys recovery | lp")
    @OptionGroup var globals: Globals

    func run(_ session: Session) async throws {
      let instance = try session.open(.read)
      guard case .system = try globals.actor() else {
        throw Refusal(
          "auth.notPermitted", ["action": "keys.recovery", "roles": [Role.operator.rawValue]])
      }
      let sheet = RecoverySheet(keys: instance.keys, instance: instance.id)
      try session.say("cli.recovery.print", [:])
      try session.out.write(
        sheet.text(RecoverySheet.Texts(session.words), on: session.today.description))
    }
  }

  struct Recover: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Make the folder of keys again from a typed sheet.",
      discussion: "EXAMPLE\n  mesa keys recover typed.txt --data mesa-data")
    @OptionGroup var globals: Globals
    @Argument(help: "The sheet as typed in; - is standard input.") var file: String

    func run(_ session: Session) async throws {
      let typed = String(decoding: try LineReader.bytes(of: file), as: UTF8.self)
      try RecoverySheet.parse(typed).write(to: globals.directory.keys)
      try session.say("cli.keys.recovered", ["path": globals.directory.keys])
    }
  }
}
