import Canonical
import EventLog
import MesaDomain

extension LocalClient {
  /// Ties the reading logs to the log as far as they have grown: those that this process wrote to,
  /// or every month that is there. Nothing where nothing has changed.
  ///
  /// Called at the end of a process that showed case data, and by the clock: what a process could not
  /// tie before it died, the clock does.
  ///
  /// - Throws: `access.anchorContradicts` where a month is not what it was; `ServiceFailure`.
  @discardableResult
  public func anchorAccess(everyMonth: Bool = false) async throws -> [CommandAnswer] {
    guard access.isWriting else { return [] }
    var answers: [CommandAnswer] = []
    for month in everyMonth ? access.months : access.monthsWritten {
      let state = try handler.states.state(Instance.self, .instance)
      guard state.accessDeleted[month] == nil, let head = try access.head(of: month),
        head.size > 0
      else { continue }
      let root = head.hash.description
      let anchor = Instance.AnchorAccess(month: month, size: head.size, root: root)
      guard state.accessAnchors[month]?.root != root else { continue }
      answers.append(try await submit(command(anchor, "access/\(month)/\(root)")))
    }
    return answers
  }

  /// Deletes the months whose term is over: recorded first, then the file goes.
  ///
  /// What was cut off between the two is finished here.
  ///
  /// - Throws: `Refusal` where a month is not what was anchored; `ServiceFailure`.
  @discardableResult
  public func deleteOldAccess(dryRun: Bool = false) async throws -> [CommandAnswer] {
    guard access.isWriting else { return [] }
    try await views.advance(to: handler.log.head.size)
    let mesas = try await views.records(RecordKind.mesa.view, mesa: nil)
      .compactMap { MesaID(rawValue: $0.id) }
    var answers: [CommandAnswer] = []
    for month in access.months {
      let state = try handler.states.state(Instance.self, .instance)
      if state.accessDeleted[month] == nil {
        guard let head = try access.head(of: month), head.size > 0 else { continue }
        let root = head.hash.description
        let request = try command(
          Instance.DeleteAccess(month: month, size: head.size, root: root, mesas: mesas),
          "accessDeleted/\(month)")
        do {
          answers.append(dryRun ? try handler.rehearse(request) : try await submit(request))
        } catch let refusal as Refusal where refusal.code == "access.termNotOver" {
          continue
        }
      }
      if !dryRun { try access.delete(month) }
    }
    return answers
  }

  private func command(_ command: some Command, _ key: String) throws -> CommandRequest {
    try CommandRequest(
      command, as: .clock, effective: handler.now(), id: Self.identifier(.instance, key))
  }
}
