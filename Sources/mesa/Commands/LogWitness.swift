import ArgumentParser
import Canonical
import EventLog
import MesaDomain
import MesaService

extension LogCommand {
  struct WitnessVerb: Verb {
    static let configuration = CommandConfiguration(
      commandName: "witness", abstract: "Have witnesses cosign the log's checkpoint.",
      discussion: """
        Asks every witness of the policy (C2SP tlog-policy) that has an address, and keeps what they
        cosign in the log's file, where receipts take it from. Meant for a timer; nobody who writes
        waits for it. Ends with 69 when too few have cosigned, with 1 when one of them knows another
        history of this log. Where it shows a checkpoint of it that this log has signed and does not
        continue, nothing is written any more until somebody has answered: mesa restore acknowledge.

        A policy, beside the data as witness.policy or named with --policy:
          witness w1 NAME+HASH+KEY https://witness.example/
          quorum w1

        EXAMPLES
          mesa log witness
          mesa log witness --policy /etc/mesa/witness.policy
        """)
    @OptionGroup var globals: Globals
    @Option(help: "The policy; DIR/witness.policy if not said.") var policy: String?

    func run(_ session: Session) async throws {
      let policy = try session.policy(policy ?? globals.directory.path + "/witness.policy")
      guard policy.witnesses.contains(where: { $0.url != nil }) else {
        throw Refusal("witness.none")
      }
      let stored = try await checkpoint(session, policy)
      // The writer's lock is let go: commands do not wait for the network.
      let log = try EventLog(path: globals.directory.log, mode: .read)
      let witnesses = HTTPWitnesses()
      let round = await Cosigning(policy, witnesses).ask(stored, of: log)
      await witnesses.close()
      log.close()
      if let cosigned = round.cosigned {
        let instance = try session.open(.write)
        try await instance.log.keep(cosigned: cosigned)
        try instance.close()
      }
      if !round.shown.isEmpty {
        let instance = try session.open(.write)
        if let loss = try instance.stopWriting(overShown: round.shown) {
          try session.say(
            "cli.witness.stopped",
            ["position": String(loss.position), "known": String(loss.lost?.size ?? 0)])
        }
        try instance.close()
      }
      try tell(round, stored, session)
    }

    /// Signed now, or the last one where another process is writing, which signs for itself.
    private func checkpoint(
      _ session: Session, _ policy: WitnessPolicy
    ) async throws -> StoredCheckpoint {
      let instance = try session.openToVerify(.read)
      defer { try? instance.close() }
      let verifier = try instance.verifier()
      guard policy.logs.isEmpty || policy.logs.contains(verifier) else {
        throw Refusal("witness.otherLog")
      }
      if instance.log.mode == .write {
        return try StoredCheckpoint(try await instance.checkpoint())
      }
      guard let last = try instance.log.lastCheckpoint() else {
        throw ServiceFailure("log.writerRunning", .unavailable)
      }
      return last
    }

    private func tell(
      _ round: Cosigning.Round, _ stored: StoredCheckpoint, _ session: Session
    ) throws {
      var contradicted = false
      for (witness, outcome) in round.outcomes {
        let words = outcome.words
        if case .answered(.contradicts) = outcome { contradicted = true }
        if case .answered(.ahead) = outcome { contradicted = true }
        try session.out.write(
          line: "\(witness.name)  \(words.code)  \(words.detail(stored))".printable())
        if let key = words.sentence { try session.say(key, ["name": witness.name]) }
      }
      if contradicted { throw Exit.notAsClaimed }
      guard round.isEnough else {
        throw ServiceFailure(
          "witness.quorum", .unavailable,
          ["found": String(round.outcomes.count { $0.outcome.isCosigned })])
      }
    }
  }
}

extension Cosigning.Outcome {
  fileprivate var isCosigned: Bool {
    if case .answered(.cosigned) = self { true } else { false }
  }

  /// As programs read it, and the sentence for people where something is to be done.
  fileprivate var words: (code: String, detail: (StoredCheckpoint) -> String, sentence: String?) {
    switch self {
    case .answered(.cosigned(_, let said)):
      ("cosigned", { "\($0.checkpoint.size)  \(said.time)" }, nil)
    case .answered(.contradicts):
      ("contradicts", { "\($0.checkpoint.size)" }, "cli.witness.contradicts")
    case .answered(.ahead(let size)): ("ahead", { _ in "\(size)" }, "cli.witness.ahead")
    case .answered(.latest(let size)): ("undecided", { _ in "\(size)" }, nil)
    case .answered(.unknownLog): ("unknownLog", { _ in "" }, "cli.witness.unknownLog")
    case .answered(.unknownKey): ("unknownKey", { _ in "" }, "cli.witness.unknownKey")
    case .answered(.forged): ("forged", { _ in "" }, "cli.witness.forged")
    case .answered(.senseless): ("senseless", { _ in "" }, nil)
    case .answered(.failed(let status)): ("failed", { _ in "\(status)" }, nil)
    case .unreachable(let reason): ("unreachable", { _ in reason }, nil)
    }
  }
}
