import Canonical

extension Minutes {
  /// Adds the minutes in another language of the mesa (R49).
  ///
  /// - Throws: `minutes.translationIncomplete` for a certified one with gaps.
  public struct Translate: Command {
    public static let name = "minutes.translate"
    public let meeting: MeetingID
    public let language: String
    public let texts: [ItemText]
    public let agreements: [AgreementText]?
    /// The secretary answers for it: the copy is authentic.
    public let certified: Bool?

    public init(
      meeting: MeetingID, language: String, texts: [ItemText],
      agreements: [AgreementText]? = nil, certified: Bool? = nil
    ) {
      (self.meeting, self.language, self.texts) = (meeting, language, texts)
      (self.agreements, self.certified) = (agreements, certified)
    }

    public func place(in context: Context) -> Place { context.place(of: meeting) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let state = try context.meeting(meeting, in: [.closed])
      try Minutes.drafted(state.minutes)
      try context.notBefore(state.minutes.draftedAt)
      let (mesa, _) = try context.rules(of: state)
      let languages = mesa.profile?.languages ?? []
      _ = try Minutes.language(language, nil, languages)
      guard language != state.minutes.supplements.language else {
        throw .field("field.invalid", "language")
      }
      let agreements = agreements ?? []
      try Minutes.onAgenda(texts, state)
      for (index, text) in agreements.enumerated()
      where !state.adopted.contains(where: { $0.agreement == text.agreement }) {
        throw .unknown(
          "agreement", text.agreement.rawValue, field: "/data/agreements/\(index)/agreement")
      }
      let certified = certified ?? false
      if certified { try Minutes.translationWhole(texts, agreements, state) }
      return Meeting.one(
        meeting,
        .minutesTranslated(
          Translated(
            language: language, revision: state.minutes.revision, texts: texts,
            agreements: agreements, certified: certified)))
    }
  }

  /// Lets the redacted edition show the text of items that the secretary has read for it.
  public struct Release: Command {
    public static let name = "minutes.release"
    public let meeting: MeetingID
    public let items: [Int]
    /// Also the rectifications that there are now.
    public let rectifications: Bool?

    public init(meeting: MeetingID, items: [Int], rectifications: Bool? = nil) {
      (self.meeting, self.items, self.rectifications) = (meeting, items, rectifications)
    }

    public func place(in context: Context) -> Place { context.place(of: meeting) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let state = try context.meeting(meeting, in: [.closed])
      try Minutes.drafted(state.minutes)
      try context.notBefore(state.minutes.draftedAt)
      let (_, rules) = try context.rules(of: state)
      try Minutes.mayLeave(rules)
      for (index, item) in items.enumerated() where state.item(item) == nil {
        throw Refusal(
          "agenda.itemNotOnAgenda", rule: "R16",
          ["item": .number(item), "items": .number(state.agenda.count)],
          field: "/data/items/\(index)")
      }
      let supplements = state.minutes.supplements
      let fresh = Set(items).subtracting(supplements.releasedItems).sorted()
      let rectifications =
        rectifications == true ? state.minutes.rectified.count : supplements.releasedRectifications
      if fresh.isEmpty, rectifications == supplements.releasedRectifications { return .nothing }
      return Meeting.one(
        meeting,
        .minutesReleased(
          Released(
            revision: state.minutes.revision, items: fresh, rectifications: rectifications)))
    }
  }

  /// Records that the redacted edition of approved minutes goes out, and to whom (R3A).
  ///
  /// - Throws: `auth.representation`, `minutes.state`, `privacy.caseOrgan`.
  public struct Publish: Command {
    public static let name = "minutes.publish"
    public let meeting: MeetingID
    public let audience: Audience
    /// The agreement by which the organ charged a member with it.
    public let mandate: AgreementID?

    public init(meeting: MeetingID, audience: Audience, mandate: AgreementID? = nil) {
      (self.meeting, self.audience, self.mandate) = (meeting, audience, mandate)
    }

    public func place(in context: Context) -> Place { context.place(of: meeting) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let state = try context.meeting(meeting, in: [.closed])
      let (_, rules) = try context.rules(of: state)
      try Minutes.mayLeave(rules)
      let standings = context.standings(towards: place(in: context))
      try Minutes.represents(standings, mandate: mandate, state, rules, context)
      guard let approved = state.minutes.approved else {
        throw Refusal(
          "minutes.state", rule: "R42", ["state": .word(state.minutes.stage.rawValue)])
      }
      try context.notBefore(approved.approvedAt)
      let published = Published(audience: audience, mandate: mandate)
      if state.minutes.supplements.published.contains(published) { return .nothing }
      return Meeting.one(meeting, .minutesPublished(published))
    }
  }

  /// There is a text to speak of.
  ///
  /// - Throws: `minutes.state`.
  static func drafted(_ minutes: Meeting.MinutesState) throws(Refusal) {
    guard minutes.stage != .none else {
      throw Refusal("minutes.state", rule: "R40", ["state": .word(minutes.stage.rawValue)])
    }
  }

  /// R16: a text is of an item of the agenda.
  ///
  /// - Throws: `agenda.itemNotOnAgenda`.
  static func onAgenda(_ texts: [ItemText], _ state: Meeting.State) throws(Refusal) {
    for (index, text) in texts.enumerated() where state.item(text.item) == nil {
      throw Refusal(
        "agenda.itemNotOnAgenda", rule: "R16",
        ["item": .number(text.item), "items": .number(state.agenda.count)],
        field: "/data/texts/\(index)/item")
    }
  }
}
