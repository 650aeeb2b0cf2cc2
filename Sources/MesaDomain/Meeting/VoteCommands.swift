public import Canonical

extension Meeting {
  /// Records a vote on an item (R03, R18, R24, R30). A lost vote is a fact too.
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
    /// A matter for which the profile asks for another majority.
    public let matter: String?

    public init(
      meeting: MeetingID, item: Int, method: Method, inFavour: Int? = nil, against: Int? = nil,
      abstained: Int? = nil, ballots: [Ballot]? = nil, matter: String? = nil
    ) {
      (self.meeting, self.item, self.method) = (meeting, item, method)
      (self.inFavour, self.against, self.abstained) = (inFavour, against, abstained)
      (self.ballots, self.matter) = (ballots, matter)
    }

    public func place(in context: Context) -> Place { context.place(of: meeting) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let (state, opened) = try context.openMeeting(meeting)
      let item = try Meeting.onAgenda(self.item, state)
      try Meeting.votable(item)
      if let matter, !Profile.Organ.matters.contains(matter) {
        throw .field("field.unknownValue", "matter", ["known": .words(Profile.Organ.matters)])
      }
      let (mesa, rules) = try context.rules(of: state)
      let present = state.present(at: context.effective)
      let roster = state.roster(opened, mesa, on: mesa.day(of: context.effective))
      let quorum = try Meeting.stillQuorate(opened, roster, present, rules)
      let entitled = try Meeting.entitled(ballots, opened.members, present).count
      let count = try count(entitled: entitled)
      try Meeting.withinEntitled(count, entitled)
      let majority =
        method == .consensus ? .consensus : rules.decision.majority(for: matter ?? "")
      let voting = opened.members.count(where: \.vote)
      return Meeting.one(
        meeting,
        .voted(
          Voted(
            item: item.number, method: method, count: count, ballots: ballots,
            entitled: entitled, quorum: quorum, majority: majority.description, matter: matter,
            carried: Meeting.carried(count, majority, members: voting))))
    }

    private func count(entitled: Int) throws(Refusal) -> Count {
      switch method {
      case .consensus:
        Count(
          inFavour: entitled - (against ?? 0) - (abstained ?? 0), against: against ?? 0,
          abstained: abstained ?? 0)
      case .showOfHands:
        if let inFavour, let against {
          Count(inFavour: inFavour, against: against, abstained: abstained ?? 0)
        } else {
          throw .field("field.missing", inFavour == nil ? "inFavour" : "against")
        }
      case .nominal:
        if let ballots, !ballots.isEmpty {
          Count(ballots)
        } else {
          throw .field("field.missing", "ballots")
        }
      }
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
      let (state, _) = try context.openMeeting(meeting)
      let item = try Meeting.onAgenda(self.item, state)
      try Meeting.votable(item)
      let vote = try Meeting.carriedVote(on: item.number, state)
      try context.notBefore(vote.at)
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
        participants: participants?.isEmpty == false ? participants : nil)
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
