import Canonical

let evaluationCommands: [any Command.Type] = [
  Evaluation.Open.self, Evaluation.Answer.self, Evaluation.Close.self,
]

extension Evaluation {
  /// Asks every seat of the plenary how the coordination went in a year.
  public struct Open: Command {
    public static let name = "evaluation.open"
    public let mesa: MesaID
    public let year: Int

    public init(mesa: MesaID, year: Int) { (self.mesa, self.year) = (mesa, year) }

    public func place(in context: Context) -> Place { .organ(mesa, .plenary) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let table = try context.mesa(mesa)
      if context.state(Evaluation.self, .evaluation(mesa, year)).stage != .absent {
        return .nothing
      }
      guard table.meets else { throw .notNow(table.stage.rawValue) }
      let day = table.day(of: context.effective)
      try Activity.inRange(year, 2_000...day.year, "/data/year")
      let seats = table.organs[.plenary]?.seats.filter { $0.tenure.contains(day) } ?? []
      guard !seats.isEmpty else { throw Refusal("evaluation.noSeats") }
      let opened = Opened(
        mesa: mesa, year: year, seats: seats.map(\.id), k: table.profile?.sdc.k ?? Network.usualK)
      return Decision([Emission(.evaluation(mesa, year), Event.opened(opened))])
    }
  }

  /// What a seat says; given again, it takes the place of what it said before.
  public struct Answer: Command {
    public static let name = "evaluation.answer"
    public let mesa: MesaID
    public let year: Int
    public let seat: SeatID
    public let marks: [Mark]
    public let strengths: [String]?
    public let weaknesses: [String]?
    public let proposals: [Proposal]?

    public init(
      mesa: MesaID, year: Int, seat: SeatID, marks: [Mark], strengths: [String]? = nil,
      weaknesses: [String]? = nil, proposals: [Proposal]? = nil
    ) {
      (self.mesa, self.year, self.seat, self.marks) = (mesa, year, seat, marks)
      (self.strengths, self.weaknesses) = (strengths, weaknesses)
      self.proposals = proposals
    }

    public func place(in context: Context) -> Place { .organ(mesa, .plenary) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let state = try context.openEvaluation(mesa, year)
      guard state.opened?.seats.contains(seat) == true else {
        throw .field("seat.unknown", "seat", ["seat": .word(seat.rawValue)])
      }
      try speaksFor(context)
      let answered = Answered(
        seat: seat, marks: marks, strengths: strengths ?? [], weaknesses: weaknesses ?? [],
        proposals: proposals ?? [])
      if state.answers.contains(answered) { return .nothing }
      try Evaluation.sound(answered, context)
      return Decision([Emission(.evaluation(mesa, year), Event.answered(answered))])
    }

    /// Who holds the seat that day or stands in for its holder; the secretary for all, on paper.
    private func speaksFor(_ context: Context) throws(Refusal) {
      let standings = context.standings(towards: place(in: context))
      if standings.contains(Standing(.secretary, .ownOrgan)) { return }
      let table = context.state(Mesa.self, .mesa(mesa))
      let day = table.day(of: context.effective)
      guard let person = context.principal.person, let seat = table.organs[.plenary]?[seat],
        seat.holder(on: day) == person || seat.alternates(on: day).contains(person)
      else {
        throw Refusal(
          "auth.notPermitted", ["action": .word(Self.name), "roles": ["member"]],
          field: "/data/seat")
      }
    }
  }

  /// Ends the questions. Each proposal becomes a draft agreement: it stands on the agenda of the next
  /// ordinary plenary by itself, as an item to decide.
  public struct Close: Command {
    public static let name = "evaluation.close"
    public let mesa: MesaID
    public let year: Int

    public init(mesa: MesaID, year: Int) { (self.mesa, self.year) = (mesa, year) }

    public func place(in context: Context) -> Place { .organ(mesa, .plenary) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      if context.state(Evaluation.self, .evaluation(mesa, year)).stage == .closed {
        return .nothing
      }
      let state = try context.openEvaluation(mesa, year)
      guard !state.answers.isEmpty else { throw Refusal("evaluation.noAnswers") }
      var proposals: [Proposal] = []
      for proposal in state.answers.flatMap(\.proposals)
      where !proposals.contains(where: { $0.text == proposal.text }) {
        proposals.append(proposal)
      }
      let closed = Closed(answers: state.answers.count, proposals: proposals)
      let drafts = proposals.enumerated().map { index, proposal in
        Emission(
          .book(mesa, .plenary),
          Book.Event.draftEntered(
            Book.Draft(
              proposal: ProposalReference(year: year, number: index + 1), text: proposal.text,
              owner: proposal.owner)))
      }
      return Decision([Emission(.evaluation(mesa, year), Event.closed(closed))] + drafts)
    }
  }

  /// Every aspect that is marked, once, from 1 to 5; texts that name nobody.
  ///
  /// - Throws: `field.missing`, `activity.countRange`, `activity.repeatedWord`,
  ///   `activity.personalData`, `record.unknown`.
  /// - Source: handbook §6.7 [?].
  static func sound(_ answered: Answered, _ context: Context) throws(Refusal) {
    guard !answered.marks.isEmpty else { throw .field("field.missing", "marks") }
    for (index, mark) in answered.marks.enumerated() {
      guard answered.marks.firstIndex(where: { $0.aspect == mark.aspect }) == index else {
        throw .field(
          "activity.repeatedWord", "marks/\(index)/aspect", ["word": .word(mark.aspect.rawValue)])
      }
      try Activity.inRange(mark.mark, 1...5, "/data/marks/\(index)/mark")
    }
    for (name, texts) in [("strengths", answered.strengths), ("weaknesses", answered.weaknesses)] {
      for (index, text) in texts.enumerated() {
        try Activity.namesNobody(text, "/data/\(name)/\(index)")
      }
    }
    for (index, proposal) in answered.proposals.enumerated() {
      try Activity.namesNobody(proposal.text, "/data/proposals/\(index)/text")
      if let owner = proposal.owner {
        _ = try context.agency(owner, field: "/data/proposals/\(index)/owner")
      }
    }
  }
}

extension Context {
  fileprivate func openEvaluation(
    _ mesa: MesaID, _ year: Int
  ) throws(Refusal) -> Evaluation.State {
    let state = state(Evaluation.self, .evaluation(mesa, year))
    guard state.stage == .open else {
      throw .notNow(state.stage.rawValue, possible: [Evaluation.Stage.open.rawValue])
    }
    return state
  }
}
