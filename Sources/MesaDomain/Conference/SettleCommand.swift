public import Canonical

extension Conference {
  /// R53: the president of the commission says whether an action stands in which somebody with a
  /// ground had a part, and whether that person answers for it.
  ///
  /// It is never void by itself; what does not stand is nobody's task any more, and what is decided
  /// anew comes back before the commission.
  ///
  /// - Throws: `review.notFlagged`, `review.ownIntervention`.
  /// - Source: Ley 40/2015 art. 23.4 and 23.5, basic law.
  public struct SettleAction: Command {
    public static let name = "conference.settleAction"
    public let `case`: CaseID
    /// Its number within the case.
    public let action: Int
    public let validity: Review.Validity
    /// Left out, nobody is asked to answer for it.
    public let responsibility: Bool?
    public let text: Confidential

    public init(
      case id: CaseID, action: Int, validity: Review.Validity, responsibility: Bool? = nil,
      text: Confidential
    ) {
      (self.case, self.action, self.validity) = (id, action, validity)
      (self.responsibility, self.text) = (responsibility, text)
    }

    /// The organ that agreed on it; nowhere for who has no say there, or a conflict in the case.
    public func place(in context: Context) -> Place {
      guard let place = context.organ(ofAction: action, in: self.case),
        context.right(to: Permissions.action(Self.name), at: place) != nil
      else { return .nowhere(kind: "case", id: self.case.rawValue) }
      return place
    }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let by = try context.somebody(Self.name)
      let review = context.state(Review.self, .review(self.case))
      let settled = Review.Settled(
        action: action, validity: validity, responsibility: responsibility ?? false, by: by,
        text: text)
      let found = try Conference.flagged(action, review)
      guard found.reviewNeeded else { return .nothing }
      try Conference.notOwn(found, by)
      try context.notBefore(found.reports.last?.at ?? found.at)
      var events = [Emission(.review(self.case), Review.Event.settled(settled))]
      if validity == .decideAgain {
        events.append(
          Emission(.review(self.case), Review.Event.proposed(try anew(found, review, context))))
      }
      return Decision(events)
    }

    /// As soon as the commission meets.
    private func anew(
      _ action: Review.Action, _ review: Review.State, _ context: Context
    ) throws(Refusal) -> Review.Proposed {
      let file = context.state(CaseFile.self, .caseFile(self.case))
      let meeting = context.state(Meeting.self, .meeting(action.agreed.meeting))
      guard let mesa = file.mesa, let code = file.code else { throw .notNow(file.stage.rawValue) }
      let organ = try Conference.caseOrgan(meeting.organ, of: mesa, context).0
      let due = context.state(Mesa.self, .mesa(mesa)).day(of: context.effective)
      return Review.Proposed(
        organ: organ, code: code, agency: file.holder, reason: .followUp,
        risk: file.risk?.mapped ?? "notAssessed", due: due, note: nil)
    }
  }

  /// R53: what is settled was marked to be looked at again, and is not settled otherwise.
  ///
  /// - Throws: `review.notFlagged`.
  static func flagged(_ number: Int, _ review: Review.State) throws(Refusal) -> Review.Action {
    guard
      let found = review.actions.first(where: {
        $0.agreed.number == number && ($0.reviewNeeded || $0.settled != nil)
      })
    else {
      throw Refusal(
        "review.notFlagged", rule: "R53",
        [
          "known": .words(
            review.actions.filter(\.reviewNeeded).map { String($0.agreed.number) })
        ], field: "/data/action")
    }
    return found
  }

  /// R53: nobody says of their own part in it that it did no harm.
  ///
  /// - Throws: `review.ownIntervention`.
  static func notOwn(_ action: Review.Action, _ person: PersonID) throws(Refusal) {
    guard !action.concerned.contains(person) else {
      throw Refusal("review.ownIntervention", rule: "R53")
    }
  }
}

/// An action that waits to be looked at again, as who decides on it sees it: never its text.
public struct FlaggedAction: Encodable, Sendable {
  public let `case`: CaseID
  public let code: SpeakableCode?
  public let action: Int
  public let meeting: MeetingID
  public let regarding: Review.Regarding
  public let owner: AgencyID
  public let due: CivilDate
  /// Who turned out to have a ground.
  public let people: [PersonID]
}

extension Context {
  /// Where the action of a case was agreed; nil where there is none, and for who has a conflict.
  fileprivate func organ(ofAction number: Int, in id: CaseID) -> Place? {
    let agreed = state(Review.self, .review(id)).actions.first { $0.agreed.number == number }
    guard let meeting = agreed.map({ state(Meeting.self, .meeting($0.agreed.meeting)) }),
      let mesa = meeting.mesa, let organ = meeting.organ, mayBeTold(id, in: mesa)
    else { return nil }
    return .organ(mesa, organ)
  }

  /// Actions of a case that wait to be looked at again (R53), for who decides on them, and what the
  /// reading log keeps of the look.
  public func flaggedActions(
    of id: CaseID, in organ: OrganKind
  ) -> ([FlaggedAction], [AccessRecord]) {
    var shown: [FlaggedAction] = []
    var reads: [AccessRecord] = []
    for action in state(Review.self, .review(id)).actions where action.reviewNeeded {
      guard case .organ(let mesa, organ)? = self.organ(ofAction: action.agreed.number, in: id),
        let grant = try? authorize(Conference.SettleAction.name, at: .organ(mesa, organ))
      else { continue }
      let agreed = action.agreed
      shown.append(
        FlaggedAction(
          case: id, code: state(CaseFile.self, .caseFile(id)).code, action: agreed.number,
          meeting: agreed.meeting, regarding: agreed.regarding, owner: agreed.owner,
          due: agreed.due, people: action.concerned))
      reads = [
        AccessRecord(
          .review(id), .listed, for: .review, right: Standing(grant.role, grant.scope))
      ]
    }
    return (shown, reads)
  }
}
