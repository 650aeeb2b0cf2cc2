import ArgumentParser
import EventLog
import MesaDomain
import MesaService

extension LogCommand {
  struct PublishVerb: Verb {
    static let configuration = CommandConfiguration(
      commandName: "publish", abstract: "Write checkpoint and tiles as static files.",
      discussion: """
        As C2SP tlog-tiles says, for any web server, for witnesses and mirrors: hashes, no entries.
        Again into the same folder it adds what is new. A folder that holds something else than the
        beginning of this log is refused (exit 1).

        EXAMPLES
          mesa log publish /srv/www/log
          mesa log publish /media/auditor --entries --as person/auditor
        """)
    @OptionGroup var globals: Globals
    @Argument(help: "The folder; made where it is not there.") var folder: String
    @Flag(help: "Also the entries, in bundles: for auditors only.") var entries = false
    @Flag(help: "Up to the last checkpoint that witnesses have cosigned.") var cosigned = false

    func run(_ session: Session) async throws {
      let instance = try session.openToVerify(cosigned ? .read : .write)
      if entries { try instance.client.authorize("log.read", as: try globals.actor()) }
      let stored = try await checkpoint(instance)
      var progress: Progress?
      let label = session.words.text("cli.publish.label")
      let report = try Publication(to: folder, withEntries: entries)
        .publish(instance.log, stored) { done, total in
          if progress == nil { progress = session.progress(label, total: total) }
          progress?.update(done)
        }
      progress?.finish()
      try session.say(
        "cli.publish.done",
        ["path": folder, "written": String(report.written), "files": String(report.files)])
      try session.out.write(
        line: "published \(stored.checkpoint.size) entries, root \(stored.checkpoint.root)")
    }

    private func checkpoint(_ instance: OpenInstance) async throws -> StoredCheckpoint {
      let last = try instance.log.lastCosigned()
      if cosigned {
        guard let last else { throw ServiceFailure("checkpoint.notCosigned", .missing) }
        return last
      }
      let note = try await instance.checkpoint()
      // The same tree with its cosignatures says more.
      if let last, last.note.text == note.text { return last }
      return try StoredCheckpoint(note)
    }
  }
}
