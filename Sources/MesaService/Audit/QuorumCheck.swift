import Canonical
import EventLog
public import MesaDomain

/// A vote that was recorded although it could not be held: there must be none (R20, R24, R26).
public struct QuorumFinding: Sendable, Equatable, Codable {
  public enum Problem: String, Sendable, CaseIterable, Codable {
    /// By the figures that stand with the vote itself.
    case belowNeeded
    /// The rules, applied again to what was known then, find an obstacle.
    case obstacle
    /// Who was present then, counted again, is not what stands with the vote.
    case otherFigures
  }
  public let position: Int
  public let meeting: String
  public let item: Int
  public let present, needed: Int
  public let problem: Problem
  /// The obstacle's code.
  public let code: String?
}

extension LocalClient {
  /// Judges every vote again, at its place in the log and by the rules of that place.
  ///
  /// - Returns: how many votes there are, and those that should not be.
  /// - Throws: `auth.notPermitted`, `LogFault`, `ReplayFault`.
  public func quorums(
    as principal: Principal
  ) async throws -> (votes: Int, findings: [QuorumFinding]) {
    try authorize("log.read", as: principal)
    var votes: [(position: Int, stream: String, effective: Instant, cast: Meeting.Voted)] = []
    try handler.log.entries(from: 1, through: size) { entry in
      let envelope = try entry.envelope()
      guard envelope.type == "meeting.voted", past?.horizon.admits(envelope) ?? true else {
        return true
      }
      let cast = try CanonicalDecoder().decode(Meeting.Voted.self, from: envelope.dataBytes)
      votes.append((envelope.position, envelope.stream, envelope.effective, cast))
      return true
    }
    let findings = try votes.compactMap { vote in
      try finding(vote.position, vote.stream, vote.effective, vote.cast)
    }
    return (votes.count, findings)
  }

  private func finding(
    _ position: Int, _ stream: String, _ effective: Instant, _ cast: Meeting.Voted
  ) throws -> QuorumFinding? {
    func found(_ problem: QuorumFinding.Problem, _ code: String? = nil) -> QuorumFinding {
      QuorumFinding(
        position: position, meeting: stream, item: cast.item, present: cast.quorum.present,
        needed: cast.quorum.needed, problem: problem, code: code)
    }
    if cast.quorum.present < cast.quorum.needed { return found(.belowNeeded) }
    guard let id = StreamID(stream).flatMap({ MeetingID(rawValue: $0.key) }) else { return nil }
    let then = try self.past(.position(position - 1))
    let live = try then.answering(as: .operator) { (context: Context) throws(Refusal) in
      try context.at(effective).liveQuorum(id)
    }
    if let obstacle = live.obstacle { return found(.obstacle, obstacle.code) }
    let same = live.present == cast.quorum.present && live.needed == cast.quorum.needed
    return same ? nil : found(.otherFigures)
  }
}
