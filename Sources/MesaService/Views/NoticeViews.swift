import Canonical
import MesaDomain

/// How a session came to be called: proofs of delivery, petitions, calls.
struct NoticeView: Encodable {
  let issuedAt: Instant?
  let deadline: Deadline?
  let withdrawn: Meeting.WithdrawReason?
  let secondCallAt: Instant?
  let dispatches: [Dispatch]
  let proposals: [Proposal]
  let consents: [SeatID]
  let failedCalls: [FailedCall]
  let spokespersons: [SeatID]?

  struct Dispatch: Encodable {
    let version: Int
    let seat: SeatID
    let channel: Meeting.Channel
    let deliveredAt: Instant
    let proof: Meeting.Proof
  }
  struct Proposal: Encodable {
    let proposal: ProposalID
    let seat: SeatID
    let title: String
    let kind: Meeting.ItemKind?
    let at: Instant
    let accepted: Bool?
    let reason: Meeting.ProposalReason?
  }
  struct FailedCall: Encodable {
    let call: Meeting.Call
    let at: Instant
    let quorum: Meeting.Quorum
    let present: [SeatID]
  }

  init(_ state: Meeting.State) {
    (issuedAt, deadline) = (state.issuedAt, state.lawfulFrom)
    withdrawn = state.stage == .withdrawn ? state.withdrawn : nil
    secondCallAt = state.secondCallAt
    dispatches = state.dispatches.map {
      Dispatch(
        version: $0.version, seat: $0.recorded.seat, channel: $0.recorded.channel,
        deliveredAt: $0.recorded.deliveredAt, proof: $0.recorded.proof)
    }
    proposals = state.proposals.map {
      Proposal(
        proposal: $0.asked.proposal, seat: $0.asked.seat, title: $0.asked.item.title,
        kind: $0.asked.item.kind, at: $0.at, accepted: $0.answer?.accepted,
        reason: $0.answer?.reason)
    }
    consents = state.consents.map(\.given.seat)
    failedCalls = state.failedCalls.map {
      FailedCall(
        call: $0.result.call, at: $0.at, quorum: $0.result.quorum, present: $0.result.present)
    }
    spokespersons = state.deemed?.spokespersons
  }
}

/// One thing missing, as a code with the values of its sentence.
struct Gap: Encodable {
  let code: String
  let rule: String?
  let values: [String: String]

  init(_ refusal: Refusal) {
    (code, rule) = (refusal.code, refusal.rule)
    values = refusal.values.mapValues(\.description)
  }
}
