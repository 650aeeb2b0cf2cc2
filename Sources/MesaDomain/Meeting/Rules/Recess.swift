import Canonical

extension Meeting {
  /// In a recess nothing is taken up, noted, voted or adopted; people come and go.
  ///
  /// - Throws: `session.inRecess`.
  /// - Source: the chair moderates debates and suspends them for cause, Ley 40/2015 art. 19.2.c;
  ///   practice of local bodies, ROF art. 87 [K].
  static func notInRecess(_ state: State, at moment: Instant) throws(Refusal) {
    guard let recess = state.sitting.recess(at: moment) else { return }
    throw Refusal("session.inRecess", ["since": .word(recess.from.description)])
  }

  /// R24: a session goes on after a recess with the quorum that it needs to deliberate.
  ///
  /// - Throws: `session.quorumLost`.
  /// - Source: Ley 40/2015 art. 17.2 (sessions, deliberations and agreements).
  static func resumable(
    _ state: State, _ opened: Opened, _ context: Context
  ) throws(Refusal) -> Quorum {
    do {
      return try seated(state, opened, context).quorum
    } catch {
      guard error.code == "vote.quorumLost" else { throw error }
      throw Refusal("session.quorumLost", rule: "R24", error.values)
    }
  }

  /// Nothing is noted or voted on an item that was left for later, until it is taken up again.
  ///
  /// - Throws: `agenda.itemParked`.
  static func notParked(_ item: Item, _ state: State, at moment: Instant) throws(Refusal) {
    guard let parking = state.sitting.parking(of: item.number), parking.at <= moment else { return }
    throw Refusal(
      "agenda.itemParked",
      ["item": .number(item.number), "until": .word(parking.until.rawValue)],
      field: "/data/item")
  }

  /// R42: the approval of earlier minutes cannot be put off; nor what was decided already.
  ///
  /// - Throws: `minutes.approvalSkipped`, `vote.itemDecided`.
  /// - Source: Ley 40/2015 art. 18.2, basic law.
  static func parkable(_ item: Item, _ state: State) throws(Refusal) {
    guard item.kind != .minutesApproval else {
      throw Refusal(
        "minutes.approvalSkipped", rule: "R42", ["item": .number(item.number)],
        field: "/data/item")
    }
    guard !state.adopted.contains(where: { $0.item == item.number }) else {
      throw .field("vote.itemDecided", "item", ["item": .number(item.number)])
    }
  }

  /// The chair changes the order of what is still to be taken up, if those present agree.
  ///
  /// - Returns: numbers of all items still to be taken up, those asked for first.
  /// - Throws: `agenda.itemNotOnAgenda` (R16), `agenda.itemTaken`, `agenda.orderNotAgreed`,
  ///   `field.invalid`.
  /// - Source: practice of collegiate bodies, ROF art. 91 [K].
  static func order(
    _ asked: [Int], _ count: Count, _ state: State
  ) throws(Refusal) -> [Int] {
    guard !asked.isEmpty else { throw .field("field.missing", "items") }
    for (index, number) in asked.enumerated() {
      guard let item = state.item(number) else {
        throw Refusal(
          "agenda.itemNotOnAgenda", rule: "R16",
          ["item": .number(number), "items": .number(state.agenda.count)],
          field: "/data/items/\(index)")
      }
      guard !state.started.contains(item.number) else {
        throw .field("agenda.itemTaken", "items/\(index)", ["item": .number(number)])
      }
      guard !asked[..<index].contains(number) else { throw .field("field.invalid", "items") }
    }
    guard count.inFavour > count.against else {
      throw Refusal(
        "agenda.orderNotAgreed",
        ["inFavour": .number(count.inFavour), "against": .number(count.against)])
    }
    let rest = state.ordered.map(\.number).filter {
      !asked.contains($0) && !state.started.contains($0)
    }
    return asked + rest
  }
}

extension Context {
  /// The session while it is being held, and not in a recess.
  func sitting(_ id: MeetingID) throws(Refusal) -> (Meeting.State, Meeting.Opened) {
    let (state, opened) = try openMeeting(id)
    try Meeting.notInRecess(state, at: effective)
    return (state, opened)
  }
}
