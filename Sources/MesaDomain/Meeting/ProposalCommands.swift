import Canonical

extension Meeting {
  /// A member asks for an item on the agenda of a session that is planned or ordered (R15).
  ///
  /// The secretary records one that came on paper.
  public struct ProposeItem: Command {
    public static let name = "meeting.proposeItem"
    public let meeting: MeetingID
    public let seat: SeatID
    public let title: String
    public let kind: ItemKind?
    public let documents: [String]?

    public init(
      meeting: MeetingID, seat: SeatID, title: String, kind: ItemKind? = nil,
      documents: [String]? = nil
    ) {
      (self.meeting, self.seat, self.title) = (meeting, seat, title)
      (self.kind, self.documents) = (kind, documents)
    }

    public func place(in context: Context) -> Place { context.place(of: meeting) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let state = try context.meeting(meeting, in: [.planned, .ordered, .withdrawn, .convened])
      let (mesa, rules) = try context.rules(of: state)
      let item = AskedItem(title: title, kind: kind, documents: documents)
      if state.proposals.contains(where: { $0.asked.seat == seat && $0.asked.item == item }) {
        return .nothing
      }
      try asksFor(state, mesa, context)
      try Meeting.timely(state, rules, context, mesa)
      if kind?.standsByItself == true || kind == .minutesApproval {
        throw .field("field.invalid", "kind")
      }
      try Meeting.withoutCaseData(title, rules, at: "/data/title")
      for (index, document) in (documents ?? []).enumerated() {
        try Meeting.withoutCaseData(document, rules, at: "/data/documents/\(index)")
      }
      return Meeting.one(
        meeting,
        .itemProposed(
          ItemProposed(
            proposal: ProposalID(wellFormed: context.command), seat: seat, item: item)))
    }

    /// Those who hold the seat that day, or stand in for its holder; the secretary for all.
    private func asksFor(
      _ state: State, _ mesa: Mesa.State, _ context: Context
    ) throws(Refusal) {
      let day = mesa.day(of: context.effective)
      guard let found = state.organ.flatMap({ mesa.organs[$0]?[seat] }),
        found.tenure.contains(day)
      else { throw .field("seat.unknown", "seat", ["seat": .word(seat.rawValue)]) }
      let standings = context.standings(towards: place(in: context))
      if standings.contains(Standing(.secretary, .ownOrgan)) { return }
      guard let person = context.principal.person,
        found.holder(on: day) == person || found.alternates(on: day).contains(person)
      else {
        throw Refusal(
          "auth.notPermitted", ["action": .word(Self.name), "roles": ["member"]],
          field: "/data/seat")
      }
    }
  }

  /// The chair takes a petition onto the agenda, or turns it down with a reason (R15).
  public struct AnswerProposal: Command {
    public static let name = "meeting.answerProposal"
    public let meeting: MeetingID
    public let proposal: ProposalID
    public let accepted: Bool
    public let reason: ProposalReason?

    public init(
      meeting: MeetingID, proposal: ProposalID, accepted: Bool, reason: ProposalReason? = nil
    ) {
      (self.meeting, self.proposal) = (meeting, proposal)
      (self.accepted, self.reason) = (accepted, reason)
    }

    public func place(in context: Context) -> Place { context.place(of: meeting) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      // Once the notice is out nothing comes onto its agenda; a late no is still an answer.
      let stages: Set<Stage> = [.planned, .ordered, .withdrawn]
      let state = try context.meeting(meeting, in: accepted ? stages : stages.union([.convened]))
      guard let asked = state.proposals.first(where: { $0.asked.proposal == proposal }) else {
        throw .unknown("petition", proposal.rawValue, field: "/data/proposal")
      }
      let (_, rules) = try context.rules(of: state)
      let answer = ProposalAnswered(
        proposal: proposal, accepted: accepted, reason: accepted ? nil : reason)
      if asked.answer == answer { return .nothing }
      if state.stage == .convened, asked.isAccepted {
        throw Refusal("agenda.lateProposal", rule: "R15", ["issued": "notice"])
      }
      try context.notBefore(asked.at)
      try Meeting.answerReasoned(accepted, reason, rules)
      return Meeting.one(meeting, .proposalAnswered(answer))
    }
  }
}
