import ArgumentParser
import EventLog
import MesaDomain
import MesaService

extension AuditCommand {
  /// The log with all that proves it, for whoever is to check it elsewhere.
  struct ExportVerb: Verb {
    static let configuration = CommandConfiguration(
      commandName: "export",
      abstract: "Write an auditor's bundle: one file, to be checked anywhere.",
      discussion: """
        The entries exactly as they are, a signed checkpoint with its cosignatures, proofs, the key,
        the form of every event, what was erased and where, how to check it all, and the program that
        does: a tar archive. What is sealed stays sealed; that entries of cases went out is recorded.

        EXAMPLES
          mesa audit export audit-2026.tar --as person/auditor
          mesa audit export audit-2026.tar --with-minutes-keys --as person/dpo
        """)
    @OptionGroup var globals: Globals
    @Argument(help: "A file that is not there yet.") var file: String
    @Flag(help: "Also the keys of the proceedings, never of cases: for data protection to give.")
    var withMinutesKeys = false

    func run(_ session: Session) async throws {
      // Not tied at its end: handing the log out must not make it longer.
      let instance = try session.open(.write, ties: false)
      var progress = ProgressOfWork(session, "cli.bundle.label")
      let report = try await BundleExport.write(
        instance, to: file, withMinutesKeys: withMinutesKeys, as: try globals.actor()
      ) { done, total in progress.update(done, of: total) }
      progress.finish()
      try instance.close()
      if withMinutesKeys {
        try session.say("cli.bundle.keys", ["count": String(report.minutesKeys)])
      }
      try session.say("cli.bundle.written", ["path": file])
      try session.out.write(
        line: "exported \(report.size) entries in \(report.files) files, root \(report.root)")
    }
  }

  /// A bundle as an instance that can be looked into and never written to.
  struct OpenVerb: Verb {
    static let configuration = CommandConfiguration(
      commandName: "open", abstract: "Verify a bundle and open it to be read, without keys.",
      discussion: """
        Verifies every file against the signed list, every entry, every checkpoint and every proof,
        and then makes --data of it: a copy that list, show, report and audit read, with what is
        sealed shown as sealed, and that nothing writes to. Ends with 1 when the bundle is not what it
        claims, with 65 when it is no bundle; nothing is made then.

        Without --key the bundle's own word is taken for whose it is. Get the key from the log's
        keeper.

        EXAMPLES
          mesa audit open audit-2026.tar --data copy --key "$(cat log.vkey)"
          mesa audit open audit-2026.tar --data copy --checkpoint last-year.note
          mesa list meetings --data copy
        """)
    @OptionGroup var globals: Globals
    @Argument(help: "The bundle.") var bundle: String
    @OptionGroup var source: BundleSource

    func run(_ session: Session) async throws {
      let reading = try source.reading(bundle, session)
      var progress = ProgressOfWork(session, "cli.verify.label")
      let report = try await BundleOpening.open(
        reading, into: globals.directory, known: try source.known(session), now: Edge.now
      ) { done, total in progress.update(done, of: total) }
      progress.finish()
      if source.key == nil {
        try session.say("cli.bundle.ownKey", ["key": report.key.description.printable()])
      }
      if report.minutesKeys > 0 {
        try session.say("cli.bundle.keys", ["count": String(report.minutesKeys)])
      }
      try session.say("cli.bundle.opened", ["path": globals.directory.path])
      try session.out.write(
        line: "verified \(report.head.size) entries, root \(report.head.hash)")
      try session.out.write(
        line: "verified \(report.files) files, \(report.checkpoints) earlier checkpoints")
    }
  }
}

/// By what a bundle is believed.
struct BundleSource: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The log's key, as its keeper gives it; the bundle's own word if not said.",
      valueName: "vkey"))
  var key: String?
  @Option(help: "Witnesses whose cosignatures are needed (tlog-policy).") var policy: String?
  @Option(help: "Signed checkpoints kept from before, which the log must contain.")
  var checkpoint: [String] = []

  func reading(_ path: String, _ session: Session) throws -> BundleReading {
    try BundleReading(
      path, key: try key.map { try NoteVerifier(vkey: $0) },
      policy: try policy.map { try session.policy($0) })
  }

  func known(_ session: Session) throws -> [SignedNote] {
    try checkpoint.map { try SignedNote(parsing: try session.note($0)) }
  }
}

extension LogCommand {
  /// An instance of an exported log, where nothing else is left.
  struct ImportVerb: Verb {
    static let configuration = CommandConfiguration(
      commandName: "import", abstract: "Build an instance from an export, if it verifies.",
      discussion: """
        From a bundle, or from entries one a line as mesa log export writes them, with a signed
        checkpoint of their end and the log's key. Into --data, which must not be there yet, under
        the keys of --keys where they are, or new ones. What was sealed stays sealed until its vault
        is put back from a backup. Before anything is written somebody has to answer for it: mesa
        restore acknowledge --reason imported.

        EXAMPLES
          mesa log import audit-2026.tar --data mesa-data --key "$(cat log.vkey)"
          mesa log import log.jsonl --data mesa-data --key "$(cat log.vkey)" --checkpoint last.note
        """)
    @OptionGroup var globals: Globals
    @Argument(help: "The bundle, or the entries.") var file: String
    @OptionGroup var source: BundleSource

    func run(_ session: Session) async throws {
      var progress = ProgressOfWork(session, "cli.verify.label")
      let head: Head
      if try LineReader.bytes(of: file, upTo: 1).first == UInt8(ascii: "{") {
        guard let key = source.key, !source.checkpoint.isEmpty else { throw BundleFault.unsigned }
        head = try BundleOpening.found(
          entries: file, signed: try source.known(session), by: try NoteVerifier(vkey: key),
          in: globals.directory
        ) { done, total in progress.update(done, of: total) }
      } else {
        head = try BundleOpening.found(
          try source.reading(file, session), in: globals.directory,
          known: try source.known(session)
        ) { done, total in progress.update(done, of: total) }
      }
      progress.finish()
      try session.say("cli.bundle.imported", ["path": globals.directory.path])
      try session.out.write(line: "verified \(head.size) entries, root \(head.hash)")
    }
  }
}
