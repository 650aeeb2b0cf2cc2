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
      The keys are not in it: print the recovery sheet, mesa keys recovery. Data that is blocked or
      destroyed later is still in it: keep no backup longer than 35 days, or data that was to be
      forgotten lives on there. mesa keys rotate, and the old recovery sheet burnt, closes them all.

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
      at: folder, log: instance.log, vault: instance.vault, readings: instance.access,
      checkpoint: note, instance: instance.id, origin: instance.origin, at: Edge.now())
    try session.say("cli.backedUp", ["path": folder])
    try session.out.write(line: "verified \(manifest.log.size) entries, root \(manifest.log.root)")
  }
}

struct RestoreCommand: Verb {
  static let configuration = CommandConfiguration(
    commandName: "restore", abstract: "Put a backup in place, after verifying all of it.",
    discussion: """
      Into --data, which must not be there yet, with the keys of --keys. Every checkpoint at hand
      shows that no entry is lost. A backup from before mesa keys rotate needs the keys of that
      time: mesa keys recover, from the older sheet. Keys that the log says were destroyed are
      destroyed again.

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
    let log = restored.manifest.log
    try session.say("cli.restored", ["path": directory.path, "entries": String(log.size)])
    try session.tell(restored.keyDifferences)
    try session.out.write(line: "verified \(log.size) entries, root \(log.root)")
  }
}
