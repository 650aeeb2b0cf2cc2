import Canonical

extension Mesa {
  /// R28: one person does not hold two seats of an organ at the same time, that day or later, unless
  /// the organ's rules allow it (`doubleHolding`). Even then they sit in one at a time.
  ///
  /// - Throws: `seat.doubleHolding`.
  /// - Source: handbook §3.3 R28 [?].
  static func holdsOneSeat(
    _ person: PersonID, _ organ: Organ?, _ seat: SeatID, from day: CivilDate,
    _ rules: Profile.Organ?
  ) throws(Refusal) {
    if rules?.doubleHolding == true { return }
    let other = organ?.seats.first { other in
      other.id != seat
        && other.holders.contains { holder in
          holder.person == person && holder.tenure.to.map { day <= $0 } != false
        }
    }
    if let other {
      throw Refusal(
        "seat.doubleHolding", rule: "R28", ["seat": .word(other.id.rawValue)],
        field: "/data/person")
    }
  }

  /// Nobody comes for a seat before it begins or after it has ended.
  ///
  /// - Throws: `seat.ended`.
  static func seatLasts(_ seat: Seat, _ tenure: Tenure) throws(Refusal) {
    let covers = tenure.to.map { seat.tenure.contains($0) } ?? true
    guard seat.tenure.contains(tenure.from), covers else {
      throw Refusal(
        "seat.ended",
        [
          "seat": .word(seat.id.rawValue), "from": .word(seat.tenure.from.description),
          "to": .word(seat.tenure.to?.description ?? ""),
        ], field: "/data/from")
    }
  }

  /// What ends, ends no earlier than it began.
  static func endsAfterStart(_ tenure: Tenure, _ end: CivilDate) throws(Refusal) {
    guard tenure.from <= end else {
      throw .field("field.invalid", "on", ["earliest": .word(tenure.from.description)])
    }
  }
}

extension Context {
  /// The mesa, not dissolved, in whose profile the organ stands.
  func organ(_ organ: OrganKind, of mesa: MesaID) throws(Refusal) -> Mesa.State {
    let state = try self.mesa(mesa)
    guard state.stage != .dissolved else { throw .notNow(state.stage.rawValue) }
    guard state.profile?.organ(organ.rawValue) != nil else {
      throw .field(
        "organ.unknown", "organ",
        [
          "organ": .word(organ.rawValue),
          "known": .words(state.profile?.organs.map(\.kind) ?? []),
        ])
    }
    return state
  }

  /// A seat of the organ.
  func seat(_ id: SeatID, _ organ: OrganKind, _ mesa: MesaID) throws(Refusal) -> Mesa.Seat {
    guard let seat = try self.organ(organ, of: mesa).organs[organ]?[id] else {
      throw .field("seat.unknown", "seat", ["seat": .word(id.rawValue)])
    }
    return seat
  }
}
