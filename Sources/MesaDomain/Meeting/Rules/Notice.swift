import Canonical

extension Meeting {
  /// R12: the notice goes electronically unless that is impossible; then the reason is recorded.
  ///
  /// - Throws: `notice.channelUnjustified`.
  /// - Source: Ley 40/2015 art. 17.3, basic law.
  static func channelJustified(_ channel: Channel, _ reason: ChannelReason?) throws(Refusal) {
    guard channel == .electronic || reason != nil else {
      throw Refusal(
        "notice.channelUnjustified", rule: "R12", ["channel": .word(channel.rawValue)],
        field: "/data/channelReason")
    }
  }

  /// R13: a notice says what will be treated, where, and how to connect.
  ///
  /// - Throws: `notice.contentIncomplete` with the missing fields.
  /// - Source: Ley 40/2015 art. 17.3, basic law.
  static func contentComplete(
    _ modality: Modality, place: String?, connection: Connection?, agenda: [Item]
  ) throws(Refusal) {
    var missing: [String] = []
    if !agenda.contains(where: { $0.kind != .anyOtherBusiness }) { missing.append("agenda") }
    if modality != .remote, place == nil { missing.append("place") }
    if modality != .inPerson, connection == nil { missing.append("connection") }
    guard missing.isEmpty else {
      throw Refusal(
        "notice.contentIncomplete", rule: "R13",
        ["missing": .words(missing), "modality": .word(modality.rawValue)])
    }
  }

  /// R25: at a distance unless the organ's own rules expressly say otherwise.
  ///
  /// - Throws: `session.remoteForbidden`.
  /// - Source: Ley 40/2015 art. 17.1, basic law.
  static func modalityAllowed(_ modality: Modality, _ rules: Profile.Organ) throws(Refusal) {
    guard modality == .inPerson || rules.remoteAllowed else {
      throw Refusal("session.remoteForbidden", rule: "R25", field: "/data/modality")
    }
  }

  /// R39, R42: what stands on the agenda by itself, before and after what was asked for.
  ///
  /// The approval of each earlier session's minutes comes first, then the follow-up of agreements
  /// in ordinary sessions, then what earlier sessions left for this one; any other business last,
  /// where the profile has it.
  ///
  /// - Source: Ley 40/2015 art. 18.2 for R42; handbook §3.4 R39 [?].
  static func agenda(
    _ asked: [AskedItem], _ kind: Kind, _ book: Book.State, _ rules: Profile.Organ
  ) -> [Item] {
    var items: [(AskedItem, MeetingID?, ParkedItem?)] = []
    for session in book.held where !session.minutesSettled {
      items.append((.standing(.minutesApproval), session.meeting, nil))
    }
    if kind == .ordinary, !book.held.isEmpty { items.append((.standing(.followUp), nil, nil)) }
    items += book.leftItems.map { (AskedItem($0), nil, $0.parked) }
    items += asked.filter { $0.kind != .anyOtherBusiness }.map { ($0, nil, nil) }
    if kind == .ordinary, rules.anyOtherBusiness {
      items.append((.standing(.anyOtherBusiness), nil, nil))
    }
    return items.enumerated().map { index, item in
      Item(
        number: index + 1, title: item.0.title, kind: item.0.kind ?? .debate, of: item.1,
        urgent: false, documents: item.0.documents ?? [], parked: item.2)
    }
  }

  /// R16: nothing outside the agenda is discussed or decided.
  ///
  /// - Throws: `agenda.itemNotOnAgenda`.
  /// - Source: Ley 40/2015 art. 17.4, basic law.
  static func onAgenda(_ number: Int, _ state: State) throws(Refusal) -> Item {
    guard let item = state.item(number) else {
      throw Refusal(
        "agenda.itemNotOnAgenda", rule: "R16",
        ["item": .number(number), "items": .number(state.agenda.count)], field: "/data/item")
    }
    return item
  }

  /// R16: urgency needs all members and a majority that declares it.
  ///
  /// - Throws: `agenda.urgencyNeedsAllMembers`, `agenda.urgencyNotCarried`.
  /// - Source: Ley 40/2015 art. 17.4, basic law.
  static func urgency(_ count: Count, quorum: Quorum) throws(Refusal) {
    guard quorum.present == quorum.members else {
      throw Refusal(
        "agenda.urgencyNeedsAllMembers", rule: "R16",
        ["present": .number(quorum.present), "members": .number(quorum.members)])
    }
    guard count.inFavour > count.against else {
      throw Refusal(
        "agenda.urgencyNotCarried", rule: "R16",
        ["inFavour": .number(count.inFavour), "against": .number(count.against)])
    }
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

    public init(title: String, kind: ItemKind? = nil, documents: [String]? = nil) {
      (self.title, self.kind, self.documents) = (title, kind, documents)
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
