import ArgumentParser
import EventLog
import MesaDomain
import MesaService

extension AuditCommand {
  struct Verify: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Read every entry again and compare everything.",
      discussion: """
        Prints "verified N entries, root HEX", and what was verified of the reading logs: every
        reading, against all that the log has anchored. Ends with 1 when the log or a month of
        readings is not what it claims, naming the first bad position, what differs there, and
        which positions a signed checkpoint proves all the same.

        With --since, positions up to that checkpoint are not read again: the log must extend it,
        and all that came later is verified in full. --deep writes each entry again in its canonical
        form and has SQLite check the file, too.

        A checkpoint from before a restore is judged under the name that the log had then. Where it
        tells of entries that were lost in that restore, all the rest is verified, and it ends with 1.

        EXAMPLES
          mesa audit verify
          mesa audit verify --checkpoint yesterday.note lastweek.note --policy witness.policy
          mesa audit verify --since yesterday.note
          mesa audit verify --deep --key "$(cat log.vkey)" --data copy
        """)
    @OptionGroup var globals: Globals
    @Option(
      parsing: .upToNextOption,
      help: ArgumentHelp("Signed checkpoints that the log must extend.", valueName: "file"))
    var checkpoint: [String] = []
    @Option(
      help: ArgumentHelp(
        "A signed checkpoint from which on everything is read again.", valueName: "file"))
    var since: String?
    @Flag(help: "Also each entry's canonical form, and SQLite's own check.") var deep = false
    @Option(
      help: ArgumentHelp(
        "The log's key, as mesa audit key prints it; this instance's if not said.",
        valueName: "vkey"))
    var key: String?
    @Option(
      help: """
        Witnesses whose cosignatures must hold and, under the checkpoints given, suffice \
        (tlog-policy); DIR/witness.policy holds for those that are kept.
        """) var policy: String?

    func run(_ session: Session) async throws {
      // The operator verifies the bare file: also one that is too damaged to be opened.
      if case .person = try globals.actor() {
        try session.open(.read).client.authorize("log.verify", as: try globals.actor())
      }
      let key = try logKey()
      let trust = VerificationTrust(key: key, policy: try keptPolicy(session))
      let check = Given(
        session: session, key: key, policy: try policy.map(session.policy),
        epochs: Epochs.read(globals.directory.log))
      let given = try checkpoint.map(check.read)
      let start = try since.map(check.read)
      if let start { try check.holds([start]) }
      var progress = ProgressOfWork(session, "cli.verify.label")
      let report = try Verification.run(
        path: globals.directory.log, checkpoints: given.filter { check.lost(after: $0) == nil },
        since: start, deep: deep, trust: trust
      ) { done, total in
        progress.update(done, of: total)
      }
      progress.finish()
      try session.out.write(
        line: "verified \(report.head.size) entries, root \(report.head.hash)")
      if report.since > 0 {
        try session.out.write(
          line: "read again from \(report.since + 1) on, behind the checkpoint of \(report.since)")
      }
      if report.isTorn { try session.say("cli.verify.torn", [:]) }
      if key == nil, report.checkpoints > 0 { try session.say("cli.verify.noKey", [:]) }
      try verifyReadings(session)
      // Last: the restore that it was lost in is an entry of the log, which is verified now.
      try check.holds(given)
    }

    /// As asked for, else this instance's; nil where its keys are not at hand.
    private func logKey() throws -> NoteVerifier? {
      if let key { return try NoteVerifier(vkey: key) }
      if let copy = try AuditCopy.key(of: globals.directory.path) { return copy }
      let keys = try? Keys.load(from: globals.directory.keys, data: globals.directory.path)
      return try keys?.signer(for: "log").verifier
    }

    /// Of the witnesses whose cosignatures the log keeps.
    private func keptPolicy(_ session: Session) throws -> WitnessPolicy? {
      if let policy { return try session.policy(policy) }
      do {
        return try session.policy(globals.directory.path + "/witness.policy")
      } catch let failure as FileFailure where failure.code == "input.missing" {
        return nil
      }
    }

    private func verifyReadings(_ session: Session) throws {
      let readings = try AccessVerification.run(globals.directory, deep: deep)
      guard readings.months > 0 else { return }
      try session.out.write(
        line: "verified \(readings.readings) readings in \(readings.months) monthly logs, "
          + "\(readings.anchors) anchors")
    }
  }

  /// Checkpoints that somebody brought.
  private struct Given {
    let session: Session
    let key: NoteVerifier?
    let policy: WitnessPolicy?
    /// Nil for a log that is too damaged to tell.
    let epochs: Epochs?

    func lost(after checkpoint: Checkpoint) -> Int? { epochs?.lost(after: checkpoint) }

    /// That none of them tells of entries which a restore has lost.
    func holds(_ checkpoints: [Checkpoint]) throws {
      guard let position = checkpoints.compactMap(lost).min() else { return }
      throw ProofRejection.lost(position: position)
    }

    func read(_ path: String) throws -> Checkpoint {
      let note = try SignedNote(parsing: try session.note(path))
      guard let key else {
        throw VaultFault.keysMissing(path: session.globals.directory.keys)
      }
      let origin = try Checkpoint(text: note.text).origin
      if let epochs, epochs.epoch(of: origin) == nil { throw ProofRejection.otherLog }
      return try ProofCheck(key: key.named(origin), policy: policy).checkpoint(note).checkpoint
    }
  }
}
