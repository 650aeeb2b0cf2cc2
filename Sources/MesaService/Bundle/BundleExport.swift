import Canonical
import CoordinationProfiles
public import EventLog
public import MesaDomain

/// Writes an auditor's bundle: one file with the log, all that proves it, and how to check both.
///
/// A tar archive, not compressed: every system opens it, an auditor finds the entries in it as they
/// are, and it cannot be made to unfold to more than it is. No library that is at hand reads or writes
/// one; its format is 512 bytes before each file, and a strict reader of our own spelling of them is
/// shorter than what would guard a lenient one.
public enum BundleExport {
  public struct Report: Sendable, Equatable {
    public let size: Int
    public let root: TreeHash
    public let files: Int
    /// Keys of proceedings in it.
    public let minutesKeys: Int
  }

  /// - Parameter withMinutesKeys: so that the proceedings can be read; never cases.
  /// - Throws: `auth.notPermitted`; `bundle.exists`; `bundle.withheld` where a conflict of interest
  ///   keeps entries from who asks; `ServiceFailure` where the looks cannot be recorded.
  public static func write(
    _ instance: OpenInstance, to path: String, withMinutesKeys: Bool, as principal: Principal,
    progress: (_ done: Int, _ total: Int) throws -> Void = { _, _ in }
  ) async throws -> Report {
    try instance.client.authorize("log.exportBundle", as: principal)
    if withMinutesKeys {
      try instance.client.authorize("log.exportMinutesKeys", as: principal)
    }
    let stored = try await checkpoint(instance)
    let (log, checkpoint) = (instance.log, stored.checkpoint)
    let tar = try TarWriter(at: path)
    try tar.add(BundleFile.readme, AuditorsBundle.readme)
    try tar.add(BundleFile.leeme, AuditorsBundle.leeme)
    try tar.add(BundleFile.verifier, AuditorsVerifier.source)
    try tar.add(BundleFile.key, Array("\(try instance.verifier())\n".utf8))
    try tar.add(BundleFile.checkpoint, Array(stored.note.description.utf8))
    try addProofs(of: log, under: checkpoint, to: tar)
    for (path, text) in Contracts.files where path.hasPrefix("events/") {
      try tar.add(BundleFile.contracts + path.dropFirst(7), Array(text.utf8))
    }
    try tar.add(BundleFile.erasures, try Erasures.lines(of: log, through: checkpoint.size))
    if withMinutesKeys { try await recordKeys(of: instance, to: principal) }
    let keys = withMinutesKeys ? try instance.vault.minutesKeys() : []
    if withMinutesKeys { try tar.add(BundleFile.minutesKeys, keys) }
    try await addLog(instance, through: checkpoint.size, to: tar, principal, progress)
    let manifest = BundleManifest(
      origin: checkpoint.origin, size: checkpoint.size, files: tar.files)
    let signed = try instance.signer().sign(manifest.text)
    try tar.add(BundleManifest.name, Array(signed.description.utf8))
    try tar.finish()
    return Report(
      size: checkpoint.size, root: checkpoint.root, files: tar.files.count,
      minutesKeys: keys.count { $0 == 0x0A })
  }

  /// Who takes keys along can read all proceedings for good: that stands in the reading log first.
  private static func recordKeys(
    of instance: OpenInstance, to principal: Principal
  ) async throws {
    let reading = instance.client.context(principal).reading(
      of: .instance, .exported, by: "log.exportMinutesKeys", at: .instance, agencies: [],
      compartments: [.narrative])
    try await instance.client.disclose([reading], as: principal)
  }

  /// Of the log as it is now, with its cosignatures where it has any.
  private static func checkpoint(_ instance: OpenInstance) async throws -> StoredCheckpoint {
    let note = try await instance.checkpoint()
    if let last = try instance.log.lastCosigned(), last.note.text == note.text { return last }
    return try StoredCheckpoint(note)
  }

  private static func addProofs(
    of log: EventLog, under checkpoint: Checkpoint, to tar: TarWriter
  ) throws {
    var (notes, proofs): ([UInt8], [UInt8]) = ([], [])
    try log.cosigned { stored in
      guard stored.checkpoint.size < checkpoint.size else { return }
      notes +=
        JSONValue.object([
          JSONMember(name: "note", value: .string(stored.note.description))
        ]).canonicalBytes + [0x0A]
      let proof = try log.consistencyProof(from: stored.checkpoint.size, to: checkpoint.size)
      proofs += Array(ProofFile.consistency(proof).description.utf8) + [0x0A]
    }
    let first = try log.inclusionProof(of: 1, in: checkpoint.size)
    proofs +=
      Array(ProofFile.inclusion(first, root: checkpoint.root).description.utf8) + [0x0A]
    if !notes.isEmpty { try tar.add(BundleFile.checkpoints, notes) }
    try tar.add(BundleFile.proofs, proofs)
  }

  /// The entries, exactly their bytes, each look at a case recorded before it goes out.
  private static func addLog(
    _ instance: OpenInstance, through size: Int, to tar: TarWriter, _ principal: Principal,
    _ progress: (Int, Int) throws -> Void
  ) async throws {
    try tar.begin(BundleFile.log)
    var next = 1
    while next <= size {
      let last = min(size, next + 4_095)
      var (lines, count): ([UInt8], Int) = ([], 0)
      try await instance.client.entries(
        LogQuestion(
          from: next, to: last, how: .exported, by: "log.exportBundle", as: principal)
      ) { entry in
        guard case .whole(let bytes) = entry else {
          throw BundleFault.withheld(position: next + count)
        }
        lines += bytes + [0x0A]
        count += 1
      }
      try tar.append(lines)
      try progress(last, size)
      next = last + 1
    }
    try tar.end()
  }
}
