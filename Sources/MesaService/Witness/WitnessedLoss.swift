public import EventLog

extension OpenInstance {
  /// Stops all writing where a witness shows a checkpoint that this log does not continue, until
  /// somebody has answered for what is lost: as for a checkpoint that was kept here.
  ///
  /// Only what this instance's own key has signed counts. A witness that merely says that it is ahead
  /// is a warning: its word is not signed, and whoever stands between could stop a mesa with it. One
  /// that is faster, because another process asked it meanwhile, shows what this log holds, and stops
  /// nothing.
  ///
  /// - Parameter notes: as witnesses show them; those of other keys are passed over.
  /// - Returns: what is lost; nil where nothing is.
  /// - Throws: `LogFault`; `ServiceFailure` where it cannot be kept for the next start.
  public func stopWriting(overShown notes: [SignedNote]) throws -> Continuity.Loss? {
    let signed = notes.compactMap { try? keys.checkpoint($0) }
    let epochs = try Epochs(log)
    guard isWriting, let lost = try epochs.newestLost(signed, against: log) else { return nil }
    PendingRestore.remove(from: directory.path)
    try PendingRestore(epoch: epochs.current, lost: lost).write(to: directory.path)
    return continuity.stop(for: lost, after: log.head.size, epoch: epochs.current)
  }
}
