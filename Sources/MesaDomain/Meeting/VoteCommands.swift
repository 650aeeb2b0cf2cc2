public import Canonical

extension Meeting {
  /// Records a vote on an item (R03, R18, R24, R26, R30). A lost vote is a fact too.
  ///
  /// A tie is recorded with a warning: only the chair's own act breaks it, where that is granted
  /// (R31).
  public struct CastVote: Command {
    public static let name = "meeting.vote"
    public let meeting: MeetingID
    public let item: Int
    /// `consensus` needs no figures: nobody among those present is against.
    public let method: Method
    public let inFavour: Int?
    public let against: Int?
    public let abstained: Int?
    /// For a nominal vote: how each seat voted.
    public let ballots: [Ballot]?
    /// For a secret vote: which seats voted, and never what.
    public let voters: [SeatID]?
    /// Of a secretary without a seat, where the organ's own rules give a vote (R04): in a nominal
    /// vote which, in a secret one whether.
    public let secretary: Sense?
    public let secretaryVoted: Bool?
    /// A matter for which the profile asks for another majority.
    public let matter: String?
    /// Consensus was sought before, and not reached.
    public let consensusSought: Bool?

    public init(
      meeting: MeetingID, item: Int, method: Method, inFavour: Int? = nil, against: Int? = nil,
      abstained: Int? = nil, ballots: [Ballot]? = nil, voters: [SeatID]? = nil,
      secretary: Sense? = nil, secretaryVoted: Bool? = nil, matter: String? = nil,
      consensusSought: Bool? = nil
    ) {
      (self.meeting, self.item, self.method) = (meeting, item, method)
      (self.inFavour, self.against, self.abstained) = (inFavour, against, abstained)
      (self.ballots, self.voters, self.matter) = (ballots, voters, matter)
      (self.secretary, self.secretaryVoted) = (secretary, secretaryVoted)
      self.consensusSought = consensusSought
    }

    public func place(in context: Context) -> Place { context.place(of: meeting) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let (state, opened) = try context.sitting(meeting)
      let item = try Meeting.onAgenda(self.item, state)
      try Meeting.votable(item)
      try Meeting.notParked(item, state, at: context.effective)
      if let matter, !Profile.Organ.matters.contains(matter) {
        throw .field("field.unknownValue", "matter", ["known": .words(Profile.Organ.matters)])
      }
      let (_, rules) = try context.rules(of: state)
      let seated = try Meeting.seated(state, opened, context)
      let present = state.present(at: context.effective)
      try Meeting.connected(state, present, at: context.effective, before: state.lastVersion + 1)
      try Meeting.oneSeatEach(present, rules)
      try Meeting.namesWhatItMay(self)
      let electorate = try electorate(seated, opened, present, rules)
      let result = try result(item.number, seated.quorum, electorate, opened, rules)
      try Meeting.withinEntitled(result.count, electorate.count)
      try Meeting.abstentions(result, electorate, rules, context)
      return Decision(
        [Emission(.meeting(meeting), Event.voted(result))], warnings: warnings(result, rules))
    }

    private func electorate(
      _ seated: Seated, _ opened: Opened, _ present: [Presence], _ rules: Profile.Organ
    ) throws(Refusal) -> Electorate {
      let seats = try Meeting.entitled(ballots, opened.members, present, voters: voters)
      return Electorate(
        members: opened.members.filter { seats.contains($0.seat) },
        secretary: try Meeting.secretaryVotes(
          secretary != nil || secretaryVoted == true, seated.secretary, present, rules))
    }

    private func result(
      _ item: Int, _ quorum: Quorum, _ electorate: Electorate, _ opened: Opened,
      _ rules: Profile.Organ
    ) throws(Refusal) -> Voted {
      let count = try count(entitled: electorate.count)
      try Meeting.countsItsVoters(self, count)
      // Consensus of those present does not spare a matter the share of members that it needs.
      let asked = rules.decision.majority(for: matter ?? "")
      let majority = method == .consensus && asked == .simple ? .consensus : asked
      let voting = opened.members.count(where: \.vote) + (electorate.secretary ? 1 : 0)
      let abstentionsCount = rules.decision.abstentionsCount == true
      let carried =
        Meeting.carried(count, majority, members: voting, abstentionsCount: abstentionsCount)
        && (method != .consensus || Meeting.carried(count, .consensus, members: voting))
      var voted = Voted(
        item: item, method: method, count: count, ballots: ballots, entitled: electorate.count,
        quorum: quorum, majority: majority.description, matter: matter, carried: carried)
      let order = voters.map { voters in
        opened.members.map(\.seat).filter { voters.contains($0) }
      }
      (voted.voters, voted.secretary, voted.secretaryVoted) = (order, secretary, secretaryVoted)
      voted.consensusSought = consensusSought
      voted.abstentionsCounted = abstentionsCount ? true : nil
      return voted
    }

    private func count(entitled: Int) throws(Refusal) -> Count {
      switch method {
      case .consensus:
        return Count(
          inFavour: entitled - (against ?? 0) - (abstained ?? 0), against: against ?? 0,
          abstained: abstained ?? 0)
      case .showOfHands, .secret:
        guard let inFavour, let against else {
          throw .field("field.missing", inFavour == nil ? "inFavour" : "against")
        }
        return Count(inFavour: inFavour, against: against, abstained: abstained ?? 0)
      case .nominal:
        guard let ballots, !ballots.isEmpty else { throw .field("field.missing", "ballots") }
        return Count(ballots.map(\.sense) + [secretary].compactMap(\.self))
      }
    }

    private func warnings(_ result: Voted, _ rules: Profile.Organ) -> [Refusal] {
      var warnings: [Refusal] = []
      if rules.decision.consensusFirst, method != .consensus, consensusSought != true {
        warnings.append(Refusal("vote.consensusNotSought", ["item": .number(item)]))
      }
      if result.isTied, !result.carried { warnings.append(.tie(item)) }
      return warnings
    }
  }

  /// Adopts an agreement on a carried vote, with its owner and due day (R30, R38).
  public struct Adopt: Command {
    public static let name = "meeting.adopt"
    public let meeting: MeetingID
    /// Left out, it is the command's id.
    public let agreement: AgreementID?
    public let item: Int
    /// Stands in clear in the log: no personal data (R19).
    public let text: String
    /// Takes note of something; nobody has to do anything.
    public let informational: Bool?
    public let owner: AgencyID?
    public let due: CivilDate?
    /// Agencies that it binds beside the owner; each answers for its own part.
    public let participants: [AgencyID]?

    public init(
      meeting: MeetingID, agreement: AgreementID? = nil, item: Int, text: String,
      informational: Bool? = nil, owner: AgencyID? = nil, due: CivilDate? = nil,
      participants: [AgencyID]? = nil
    ) {
      (self.meeting, self.agreement, self.item) = (meeting, agreement, item)
      (self.text, self.informational, self.owner, self.due) = (text, informational, owner, due)
      self.participants = participants
    }

    public func place(in context: Context) -> Place { context.place(of: meeting) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let (state, _) = try context.sitting(meeting)
      let item = try Meeting.onAgenda(self.item, state)
      try Meeting.votable(item)
      let vote = try Meeting.carriedVote(on: item.number, state)
      try context.notBefore(vote.settledAt)
      guard let mesa = state.mesa, let organ = state.organ else {
        throw .notNow(state.stage.rawValue)
      }
      let day = try context.mesa(mesa).day(of: context.effective)
      let informs = informational ?? false
      try Meeting.complete(informational: informs, owner: owner, due: due, on: day)
      if let owner { _ = try context.agency(owner, field: "/data/owner") }
      try Agreement.participants(participants ?? [], owner: owner, context)
      let id = agreement ?? AgreementID(wellFormed: context.command)
      guard context.state(Agreement.self, .agreement(id)).stage == .absent else {
        throw .exists("agreement", id.rawValue, field: "/data/agreement")
      }
      let book = context.state(Book.self, .book(mesa, organ))
      let number = (book.agreementNumbers[day.year] ?? 0) + 1
      let name = Book.number("AC", day.year, number)
      let adopted = Agreement.Adopted(
        mesa: mesa, organ: organ, meeting: meeting, item: item.number, number: name, text: text,
        informational: informs, owner: owner, due: due,
        participants: participants?.isEmpty == false ? participants : nil, proposal: item.draft)
      return Decision([
        Emission(
          .meeting(meeting),
          Event.agreementAdopted(
            AgreementAdopted(
              agreement: id, item: item.number, number: name, vote: vote.version))),
        Emission(.agreement(id), Agreement.Event.adopted(adopted)),
        Emission(
          .book(mesa, organ),
          Book.Event.agreementEntered(
            .init(agreement: id, year: day.year, number: number, informational: informs))),
      ])
    }
  }
}
