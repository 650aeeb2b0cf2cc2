import Canonical
import MesaDomain

extension LocalClient {
  /// Tells the data-protection officer of who opens more cases than is usual, and at double shows no
  /// other case until she has released it. What was opened before is still shown.
  ///
  /// An alert that cannot be written keeps nobody from reading, and is tried again with the next case.
  /// What is refused is recorded as refused.
  ///
  /// - Throws: `access.tooManyCases`; as `AccessLog.record`.
  /// - Source: `security.md` §4.4.
  func keepPace(
    _ reads: [AccessRecord], as principal: Principal
  ) async throws(ServiceFailure) {
    guard let limit = access.pace, let person = principal.person, access.isWriting else { return }
    let files = Set(reads.compactMap(\.openedCase))
    guard !files.isEmpty else { return }
    let present = past?.present ?? handler
    let found: (pace: CasePace, count: CasePace.Count)
    var known: Glass.Pace?
    do {
      found = try access.openings.open(
        files, by: person, in: access, at: access.now(), limit: limit
      ) {
        let pace = try present.states.state(Glass.self, .glass(person)).pace
        known = pace
        return pace.releasedAt
      }
    } catch {
      throw ServiceFailure("access.unrecorded", .io, ["reason": AccessLog.failure(error).code])
    }
    guard found.pace != .within else { return }
    let isStopped = found.pace == .stopped
    if known?.exceeded.map({ isStopped && !$0.isStopped }) != false {
      await alert(Glass.ExceedPace(person: person, found.count, isStopped: isStopped), present)
    }
    guard isStopped else { return }
    let context = context(principal)
    let refused = files.sorted().map { context.refusedReading(of: .caseFile($0)) }
    _ = try await access.record(refused, as: principal, via: via, request: nil)
    throw ServiceFailure(
      "access.tooManyCases", .unavailable,
      ["hour": String(found.count.inAnHour), "day": String(found.count.inADay)])
  }

  private func alert(_ command: Glass.ExceedPace, _ present: CommandHandler) async {
    var generator = SystemRandomNumberGenerator()
    let now = present.now()
    guard
      let request = try? CommandRequest(
        command, as: .clock, effective: now, id: UUIDText.version7(at: now, using: &generator))
    else { return }
    _ = try? await present.handle(request, via: nil)
  }
}
