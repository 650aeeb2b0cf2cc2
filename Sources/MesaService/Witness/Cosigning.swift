public import EventLog

/// Asks the witnesses of a policy to cosign a checkpoint.
///
/// A step of its own, by a timer or by hand: no command waits for it, and no writer's lock is held
/// while it waits. What it brings back is kept with `EventLog.keep(cosigned:)`.
public struct Cosigning: Sendable {
  /// What became of asking one witness.
  public enum Outcome: Sendable, Equatable {
    case answered(WitnessAnswer)
    case unreachable(reason: String)
  }

  public struct Round: Sendable {
    public let outcomes: [(witness: WitnessPolicy.Witness, outcome: Outcome)]
    /// The checkpoint with what was cosigned; nil when nobody did.
    public let cosigned: SignedNote?
    /// Whether those who cosigned are enough for the policy.
    public let isEnough: Bool
  }

  private let policy: WitnessPolicy
  private let transport: any WitnessTransport

  public init(_ policy: WitnessPolicy, _ transport: any WitnessTransport) {
    (self.policy, self.transport) = (policy, transport)
  }

  /// Asks all of them at once; `log` is read for proofs of what each has cosigned before.
  public func ask(_ stored: StoredCheckpoint, of log: EventLog) async -> Round {
    let asked = policy.witnesses.filter { $0.url != nil }
    let found = await withTaskGroup(of: (Int, Outcome).self) { group in
      for (index, witness) in asked.enumerated() {
        group.addTask { (index, await self.ask(witness, stored, log)) }
      }
      return await group.reduce(into: [Int: Outcome]()) { $0[$1.0] = $1.1 }
    }
    var signatures: [NoteSignature] = []
    var cosigners: Set<String> = []
    var outcomes: [(witness: WitnessPolicy.Witness, outcome: Outcome)] = []
    for (index, witness) in asked.enumerated() {
      guard let outcome = found[index] else { continue }
      outcomes.append((witness, outcome))
      guard case .answered(.cosigned(let signature, _)) = outcome else { continue }
      signatures.append(signature)
      cosigners.insert(witness.name)
    }
    return Round(
      outcomes: outcomes, cosigned: signatures.isEmpty ? nil : stored.note.adding(signatures),
      isEnough: policy.isSatisfied(by: cosigners))
  }

  private func ask(
    _ witness: WitnessPolicy.Witness, _ stored: StoredCheckpoint, _ log: EventLog
  ) async -> Outcome {
    do {
      let known = try log.sizeCosigned(by: witness.key, origin: stored.checkpoint.origin)
      let answer = try await ask(witness, stored, from: min(known, stored.checkpoint.size), log)
      // Once more from where it says it is; a witness that changes its mind is not followed.
      guard case .latest(let size) = answer else { return .answered(answer) }
      return .answered(try await ask(witness, stored, from: size, log))
    } catch {
      let reason = (error as? WitnessUnreachable)?.reason ?? "\(error)"
      return .unreachable(reason: reason)
    }
  }

  private func ask(
    _ witness: WitnessPolicy.Witness, _ stored: StoredCheckpoint, from size: Int, _ log: EventLog
  ) async throws -> WitnessAnswer {
    let proof = try log.consistencyProof(from: size, to: stored.checkpoint.size)
    let call = WitnessCall(stored, proof)
    var prefix = witness.url ?? ""
    while prefix.hasSuffix("/") { prefix.removeLast() }
    let reply = try await transport.post(call.body, to: prefix + "/add-checkpoint")
    return call.answer(
      status: reply.status, contentType: reply.contentType, body: reply.body, from: witness.key)
  }
}
