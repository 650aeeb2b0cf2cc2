import ArgumentParser
import EventLog
import MesaDomain
import MesaService

struct BackupCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: "Copy the instance while it runs, and prove the copy.",
    subcommands: [Make.self, DrillVerb.self], defaultSubcommand: Make.self)

  struct Make: Verb {
    static let configuration = CommandConfiguration(
      commandName: "make", abstract: "Copy the instance while it runs, and verify the copy.",
      discussion: """
        The keys are not in it: print the recovery sheet, mesa keys recovery. Data that is blocked or
        destroyed later is still in it: keep no backup longer than 35 days, or data that was to be
        forgotten lives on there. mesa keys rotate, and the old recovery sheet burnt, closes them all.

        Says up to which entry a signed checkpoint proves it to others, and up to which witnesses do.

        EXAMPLES
          mesa backup /media/backup/2026-11-22
          mesa backup drill /media/backup/2026-11-22
        """)
    static let isOfFiles = true
    @OptionGroup var globals: Globals
    @Argument(help: "A folder that is not there yet.") var folder: String

    func run(_ session: Session) async throws {
      let instance = try session.open(.write)
      try instance.client.authorize("log.verify", as: try globals.actor())
      let manifest = try await instance.backUp(to: folder)
      let record = SecurityRecord(instance.directory.service, at: Edge.now())
      record.note(.backedUp, at: Edge.now())
      record.close()
      try session.say("cli.backedUp", ["path": folder])
      try session.out.write(
        line: "verified \(manifest.log.size) entries, root \(manifest.log.root)")
      try session.tellProven(manifest)
    }
  }

  struct DrillVerb: Verb {
    static let configuration = CommandConfiguration(
      commandName: "drill",
      abstract: "Restore a backup into a place of its own, prove it, remove it.",
      discussion: """
        Restores as mesa restore would, reads every entry and every reading again, makes the views
        anew and compares them with the figures in the log, and opens every key where the keys are at
        hand. Without a folder it makes a backup first. Ends with 1 where something is not what it
        claims. Nothing of it is left behind.

        EXAMPLES
          mesa backup drill /media/backup/2026-11-22
          mesa backup drill --in /var/tmp
        """)
    static let isOfFiles = true
    @OptionGroup var globals: Globals
    @Argument(help: "The backup's folder; one is made for it if not said.") var folder: String?
    @Option(
      name: .customLong("in"),
      help: ArgumentHelp(
        "Where there is room for it; the system's temporary folder if not said.",
        valueName: "dir"))
    var place: String?
    @Option(help: "Signed checkpoints that the backup should reach.") var checkpoint: [String] = []

    func run(_ session: Session) async throws {
      let place = place ?? globals.environment["TMPDIR"] ?? "/tmp"
      guard let folder else {
        let own = try TemporaryFolder(in: place, for: "backup")
        defer { withExtendedLifetime(own) {} }
        let instance = try session.open(.write)
        try instance.client.authorize("log.verify", as: try globals.actor())
        _ = try await instance.backUp(to: own.path + "/backup")
        try instance.close()
        return try await drill(own.path + "/backup", in: place, session)
      }
      try await drill(folder, in: place, session)
    }

    private func drill(_ folder: String, in place: String, _ session: Session) async throws {
      let directory = globals.directory
      // The keys of the instance where it stands; elsewhere all is proven but that they open it.
      let isThere = globals.keys != nil || Keys.exist(in: directory.keys)
      let keys = isThere ? try Keys.load(from: directory.keys, data: directory.path) : nil
      let knowing = Restore.Knowledge(
        checkpoints: try keys.map { try session.checkpoints(checkpoint, $0) } ?? [], keys: keys,
        in: directory.keys)
      var progress = ProgressOfWork(session, "cli.verify.label")
      let report = try await Drill.run(
        folder, in: place, keys: keys, knowing: knowing, now: Edge.now
      ) { done, total in progress.update(done, of: total) }
      progress.finish()
      try tell(report, session)
      guard report.views.isSound else { throw Exit.notAsClaimed }
    }

    private func tell(_ report: Drill.Report, _ session: Session) throws {
      let out = session.out
      try out.write(line: "verified \(report.head.size) entries, root \(report.head.hash)")
      try session.tellProven(report.manifest)
      if report.readings.months > 0 {
        try out.write(
          line: "verified \(report.readings.readings) readings in \(report.readings.months) "
            + "monthly logs, \(report.readings.anchors) anchors")
      }
      let same = report.views.commits.count { $0.outcome == .same }
      try out.write(
        line: "rebuilt \(report.views.rows) rows of views, \(same) of "
          + "\(report.views.commits.count) figures in the log the same")
      if let keys = report.keys {
        try out.write(line: "opened \(keys) keys")
      } else {
        try session.say("cli.drill.noKeys", [:])
      }
      if report.keyDifferences > 0 {
        try session.say("cli.drill.keys", ["count": String(report.keyDifferences)])
      }
      if let lost = report.lost {
        try session.say(
          "cli.drill.lost", ["known": String(lost.size), "left": String(report.head.size)])
      }
      try session.say("cli.drill.done", [:])
    }
  }
}

extension OpenInstance {
  /// A backup of this moment, with a checkpoint where one may be signed.
  func backUp(to folder: String) async throws -> BackupManifest {
    try Backup.make(
      at: folder, log: log, vault: vault, readings: access,
      checkpoint: continuity.loss == nil ? try await checkpoint() : nil, instance: id,
      origin: origin, at: Edge.now())
  }
}

extension Session {
  /// Up to where what is in a backup is proven to others.
  fileprivate func tellProven(_ manifest: BackupManifest) throws {
    guard let proven = manifest.proven else { return try say("cli.backup.unproven", [:]) }
    let cosigned = proven.cosigned.map { ", cosigned up to \($0)" } ?? ""
    try out.write(line: "proven up to \(proven.size) of \(proven.origin)\(cosigned)")
  }

  /// Checkpoints that this instance's key has signed, under whichever of its names.
  func checkpoints(_ paths: [String], _ keys: Keys) throws -> [Checkpoint] {
    try paths.map { try keys.checkpoint(SignedNote(parsing: try note($0))) }
  }
}
