let caseRepeatCommands: [any Command.Type] = [
  CaseFile.ProposeRepeat.self, CaseFile.ConfirmRepeat.self, CaseFile.RejectRepeat.self,
  CaseFile.BecomeOverdue.self,
]

extension CaseFile {
  /// The clock found equal codes in the vault: two files may be about the same woman.
  ///
  /// - Source: handbook §8 no. 3; proposed to people, decided by them.
  public struct ProposeRepeat: Command {
    public static let name = "case.proposeRepeat"
    public let match: MatchID
    public let `case`: CaseID
    public let other: CaseID

    public init(match: MatchID, case id: CaseID, other: CaseID) {
      (self.match, self.case, self.other) = (match, id, other)
    }

    public func place(in context: Context) -> Place { context.place(of: self.case) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      guard self.case != other else { throw .field("field.invalid", "other") }
      let pair = [self.case, other].sorted()
      guard context.state(RepeatMatch.self, .match(match)).stage == .absent else {
        return .nothing
      }
      for id in pair {
        let file = context.state(CaseFile.self, .caseFile(id))
        // Merged files are one woman's already; of what is blocked nothing new is said.
        guard [.open, .closed].contains(file.stage), file.splitFrom.map(pair.contains) != true
        else { return .nothing }
      }
      let proposed = RepeatMatch.Event.proposed(RepeatMatch.Proposed(cases: pair))
      return Decision(
        [Emission(.match(match), proposed)]
          + pair.map {
            Emission(.caseFile($0), Event.repeatProposed(RepeatProposed(match: match)))
          })
    }
  }

  /// The holder of a file says that the other one is about the same woman, too.
  public struct ConfirmRepeat: Command {
    public static let name = "case.confirmRepeat"
    public let `case`: CaseID
    public let match: MatchID

    public init(case id: CaseID, match: MatchID) { (self.case, self.match) = (id, match) }

    public func place(in context: Context) -> Place { context.place(of: self.case) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      try context.answer(match, of: self.case, confirmed: true)
    }
  }

  /// The holder of a file says that it is another woman; neither learns of the other.
  public struct RejectRepeat: Command {
    public static let name = "case.rejectRepeat"
    public let `case`: CaseID
    public let match: MatchID

    public init(case id: CaseID, match: MatchID) { (self.case, self.match) = (id, match) }

    public func place(in context: Context) -> Place { context.place(of: self.case) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      try context.answer(match, of: self.case, confirmed: false)
    }
  }
}

extension Context {
  /// Only when both holders have said yes does each learn the other's code and agency.
  ///
  /// - Throws: `record.unknown`, `record.notNow`.
  fileprivate func answer(
    _ match: MatchID, of id: CaseID, confirmed: Bool
  ) throws(Refusal) -> Decision {
    let file = try caseFile(id, in: [.open, .closed])
    let proposal = state(RepeatMatch.self, .match(match))
    guard file.matches.contains(where: { $0.id == match }), proposal.cases.contains(id),
      let other = proposal.other(than: id), let holder = file.holder
    else { throw .unknown("match", match.rawValue, field: "/data/match") }
    if proposal.answers[id] == confirmed { return .nothing }
    guard proposal.stage == .proposed, proposal.answers[id] == nil else {
      throw .notNow(proposal.stage.rawValue, possible: [RepeatMatch.Stage.proposed.rawValue])
    }
    var events: [Emission] = [
      Emission(
        .match(match),
        RepeatMatch.Event.answered(
          RepeatMatch.Answered(case: id, agency: holder, confirmed: confirmed)))
    ]
    // The other's file is read only where something is written to it.
    guard !confirmed || proposal.answers[other] == true else { return Decision(events) }
    for (one, opposite) in [(id, other), (other, id)] {
      let opposite = state(CaseFile.self, .caseFile(opposite))
      let mesa = opposite.mesa.map { state(Mesa.self, .mesa($0)) }
      events.append(
        Emission(
          .caseFile(one),
          CaseFile.Event.repeatSettled(
            CaseFile.RepeatSettled(
              match: match, confirmed: confirmed, code: confirmed ? opposite.code : nil,
              agency: confirmed ? opposite.holder : nil,
              on: mesa?.day(of: effective) ?? today))))
    }
    return Decision(events)
  }
}
