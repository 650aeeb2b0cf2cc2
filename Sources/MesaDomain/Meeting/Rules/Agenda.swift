import Canonical

extension Meeting {
  /// R39, R42: what stands on the agenda by itself, before and after what was asked for.
  ///
  /// Whether an urgent session is one comes first; then the approval of each earlier session's
  /// minutes; then the organ's standing items, the follow-up of agreements in ordinary sessions
  /// where the profile names none; what sessions left, and in ordinary ones the draft agreements of
  /// evaluations; any other business last, where the profile has it.
  ///
  /// - Source: Ley 40/2015 art. 18.2 for R42; handbook §3.4 R39 [?].
  static func agenda(
    _ asked: [AskedItem], _ kind: Kind, _ book: Book.State, _ rules: Profile.Organ,
    language: String
  ) -> [Item] {
    typealias Entry = (
      asked: AskedItem, of: MeetingID?, parked: ParkedItem?, draft: Evaluation.ProposalReference?
    )
    func plain(_ item: AskedItem) -> Entry { (item, nil, nil, nil) }
    var items: [Entry] = []
    if kind == .urgent { items.append(plain(.standing(.urgency))) }
    for session in book.held where !session.minutesSettled {
      items.append((.standing(.minutesApproval), session.meeting, nil, nil))
    }
    let standing = standing(kind, book, rules, language: language)
    items += standing.map { item in
      let own = asked.first { $0.standing == item.standing }
      return plain(own.map { item.said(by: $0) } ?? item)
    }
    items += book.leftItems.map { (AskedItem($0), nil, $0.parked, nil) }
    if kind == .ordinary {
      items += book.drafts.map {
        (AskedItem(title: $0.text, kind: .decision), nil, nil, $0.proposal)
      }
    }
    let placed = standing.map(\.standing)
    items += asked.filter { item in
      item.kind?.standsByItself != true && (item.standing == nil || !placed.contains(item.standing))
    }.map(plain)
    if kind == .ordinary, rules.anyOtherBusiness {
      items.append(plain(.standing(.anyOtherBusiness)))
    }
    return items.enumerated().map { index, item in
      Item(
        number: index + 1, title: item.asked.title, kind: item.asked.kind ?? .debate,
        of: item.of, urgent: false, documents: item.asked.documents ?? [], parked: item.parked,
        draft: item.draft)
    }
  }

  /// R39: the organ's standing items for that kind of session. There is nothing to follow up before
  /// the first one was held.
  private static func standing(
    _ kind: Kind, _ book: Book.State, _ rules: Profile.Organ, language: String
  ) -> [AskedItem] {
    guard let items = rules.standingItems else {
      return kind == .ordinary && !book.held.isEmpty ? [.standing(.followUp)] : []
    }
    return items.compactMap { item in
      guard item.sessions.isEmpty || item.sessions.contains(kind.rawValue) else { return nil }
      let itemKind = ItemKind(rawValue: item.kind) ?? .information
      if itemKind == .followUp, book.held.isEmpty { return nil }
      let title = itemKind == .followUp ? item.kind : item.title[language] ?? item.id
      return AskedItem(title: title, kind: itemKind, standing: item.id)
    }
  }

  /// R39: who says what a standing item is about this time names one that the organ has.
  ///
  /// - Throws: `field.unknownValue`.
  /// - Source: handbook §3.4 R39 [?]; profile `standingItems`.
  static func standingKnown(
    _ agenda: [AskedItem], _ rules: Profile.Organ, at field: String = "agenda"
  ) throws(Refusal) {
    let known = (rules.standingItems ?? []).map(\.id)
    for (index, item) in agenda.enumerated() {
      guard let standing = item.standing, !known.contains(standing) else { continue }
      throw .field("field.unknownValue", "\(field)/\(index)/standing", ["known": .words(known)])
    }
  }

  /// R15: petitions reach the chair before the cut-off, and before the notice goes out.
  ///
  /// - Throws: `agenda.lateProposal`; `calendar.missing` where the cut-off is in working days.
  /// - Source: Ley 40/2015 art. 19.2.b and 19.3.b, where adopted; profile `petitionCutoff` [?].
  static func timely(
    _ state: State, _ rules: Profile.Organ, _ context: Context, _ mesa: Mesa.State
  ) throws(Refusal) {
    guard state.stage != .convened else {
      throw Refusal("agenda.lateProposal", rule: "R15", ["issued": "notice"])
    }
    guard rules.adopts("R15"), let cutoff = rules.petitionCutoff, let startsAt = state.startsAt
    else { return }
    let deadline = try context.earliestStart(cutoff, delivered: context.effective, mesa: mesa)
    guard deadline.at <= startsAt else {
      throw Refusal(
        "agenda.lateProposal", rule: "R15", ["startsAt": .word(startsAt.description)])
    }
  }

  /// R15: the chair takes petitions in time into account; turning one down needs a reason.
  ///
  /// - Throws: `agenda.refusalWithoutReason`.
  /// - Source: Ley 40/2015 art. 19.2.b, where adopted.
  static func answerReasoned(
    _ accepted: Bool, _ reason: ProposalReason?, _ rules: Profile.Organ
  ) throws(Refusal) {
    guard !accepted, reason == nil, rules.adopts("R15") else { return }
    throw Refusal("agenda.refusalWithoutReason", rule: "R15", field: "/data/reason")
  }

  /// R16: nothing outside the agenda is discussed or decided; in an urgent session nothing before
  /// its urgency is carried.
  ///
  /// - Throws: `agenda.itemNotOnAgenda`, `agenda.urgencyNotRatified`, `agenda.urgencyNotCarried`.
  /// - Source: Ley 40/2015 art. 17.4, basic law.
  static func onAgenda(_ number: Int, _ state: State) throws(Refusal) -> Item {
    guard let item = state.item(number) else {
      throw Refusal(
        "agenda.itemNotOnAgenda", rule: "R16",
        ["item": .number(number), "items": .number(state.agenda.count)], field: "/data/item")
    }
    if item.kind != .urgency, let first = state.agenda.first(where: { $0.kind == .urgency }) {
      guard let vote = state.vote(on: first.number)?.result else {
        throw Refusal(
          "agenda.urgencyNotRatified", rule: "R16", ["item": .number(first.number)],
          field: "/data/item")
      }
      guard vote.carried else { throw .urgencyNotCarried(vote.count) }
    }
    return item
  }

  /// R16: urgency needs all members and a majority that declares it.
  ///
  /// The profile may ask for more than the simple majority of the law, never for less.
  ///
  /// - Throws: `agenda.urgencyNeedsAllMembers`, `agenda.urgencyNotCarried`.
  /// - Source: Ley 40/2015 art. 17.4, basic law.
  static func urgency(
    _ count: Count, _ majority: Profile.Majority, quorum: Quorum, voting: Int
  ) throws(Refusal) {
    guard quorum.present == quorum.members else {
      throw Refusal(
        "agenda.urgencyNeedsAllMembers", rule: "R16",
        ["present": .number(quorum.present), "members": .number(quorum.members)])
    }
    guard count.inFavour > count.against, carried(count, majority, members: voting) else {
      throw .urgencyNotCarried(count)
    }
  }
}

extension Refusal {
  fileprivate static func urgencyNotCarried(_ count: Meeting.Count) -> Refusal {
    Refusal(
      "agenda.urgencyNotCarried", rule: "R16",
      ["inFavour": .number(count.inFavour), "against": .number(count.against)])
  }
}

extension Meeting.ItemKind {
  /// Comes onto the agenda without being asked for.
  var standsByItself: Bool { self == .anyOtherBusiness || self == .urgency }
}

extension Meeting.State {
  /// The session was called as urgent and its members did not find it so: nothing is treated.
  var urgencyLost: Bool {
    agenda.contains { $0.kind == .urgency && vote(on: $0.number)?.result.carried == false }
  }
}

extension Meeting {
  /// An item as it is asked for; its number follows from its place.
  public struct AskedItem: Payload {
    public let title: String
    /// `debate` where it is left out.
    public let kind: ItemKind?
    /// Titles of the documents that are made available with the notice.
    public let documents: [String]?
    /// Which of the organ's standing items it is, said for this session: `semester-balance`.
    public let standing: String?

    public init(
      title: String, kind: ItemKind? = nil, documents: [String]? = nil, standing: String? = nil
    ) {
      (self.title, self.kind, self.documents) = (title, kind, documents)
      self.standing = standing
    }

    /// A standing item in the words of the session; its kind is the organ's, else what was asked.
    func said(by asked: AskedItem) -> AskedItem {
      AskedItem(
        title: asked.title, kind: kind == .followUp ? kind : asked.kind ?? kind,
        documents: asked.documents, standing: standing)
    }

    /// What an earlier session left, as it stood there.
    init(_ left: Book.ItemLeft) {
      self.init(title: left.title, kind: left.kind, documents: left.documents)
    }

    /// Standing items carry their kind as title; pages show it in the reader's language.
    static func standing(_ kind: ItemKind) -> AskedItem {
      AskedItem(title: kind.rawValue, kind: kind)
    }
  }
}
