import Crypto
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
    /// What those who are ahead, or contradict, have cosigned of this log, as they show it; nobody
    /// has judged it yet.
    public let shown: [SignedNote]
  }

  private let policy: WitnessPolicy
  private let transport: any WitnessTransport

  public init(_ policy: WitnessPolicy, _ transport: any WitnessTransport) {
    (self.policy, self.transport) = (policy, transport)
  }

  /// Asks all of them at once; `log` is read for proofs of what each has cosigned before.
  public func ask(_ stored: StoredCheckpoint, of log: EventLog) async -> Round {
    let asked = policy.witnesses.filter { $0.url != nil }
    let found = await withTaskGroup(of: (Int, Outcome, SignedNote?).self) { group in
      for (index, witness) in asked.enumerated() {
        group.addTask {
          let outcome = await self.ask(witness, stored, log)
          let shown =
            outcome.tellsOfLoss ? await self.latest(of: witness, stored.checkpoint.origin) : nil
          return (index, outcome, shown)
        }
      }
      return await group.reduce(into: [Int: (Outcome, SignedNote?)]()) { $0[$1.0] = ($1.1, $1.2) }
    }
    var signatures: [NoteSignature] = []
    var cosigners: Set<String> = []
    var outcomes: [(witness: WitnessPolicy.Witness, outcome: Outcome)] = []
    for (index, witness) in asked.enumerated() {
      guard let outcome = found[index]?.0 else { continue }
      outcomes.append((witness, outcome))
      guard case .answered(.cosigned(let signature, _)) = outcome else { continue }
      signatures.append(signature)
      cosigners.insert(witness.name)
    }
    return Round(
      outcomes: outcomes, cosigned: signatures.isEmpty ? nil : stored.note.adding(signatures),
      isEnough: policy.isSatisfied(by: cosigners),
      shown: asked.indices.compactMap { found[$0]?.1 })
  }

  /// What the witness has cosigned last of the log with that name; nil where it does not show it.
  private func latest(of witness: WitnessPolicy.Witness, _ origin: String) async -> SignedNote? {
    let name = SHA256.hash(data: Array(origin.utf8)).map { byte in
      let hex = String(byte, radix: 16)
      return byte < 16 ? "0" + hex : hex
    }
    let url = prefix(witness) + "/" + name.joined() + "/checkpoint"
    guard let reply = try? await transport.get(url), reply.status == 200 else { return nil }
    return try? SignedNote(parsing: reply.body)
  }

  private func prefix(_ witness: WitnessPolicy.Witness) -> String {
    var prefix = witness.url ?? ""
    while prefix.hasSuffix("/") { prefix.removeLast() }
    return prefix
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
    let reply = try await transport.post(call.body, to: prefix(witness) + "/add-checkpoint")
    return call.answer(
      status: reply.status, contentType: reply.contentType, body: reply.body, from: witness.key)
  }
}

extension Cosigning.Outcome {
  /// Whether the witness has cosigned what this log does not continue, as it says.
  fileprivate var tellsOfLoss: Bool {
    switch self {
    case .answered(.ahead), .answered(.contradicts): true
    case .answered, .unreachable: false
    }
  }
}
