public import Canonical

extension Mesa {
  /// Who presides an organ on a day: in which order, and who is designated without a place in it.
  public struct ChairLine: Sendable, Equatable {
    /// Whoever of these is present first presides.
    public let order: [PersonID]
    /// Designated, but nothing lays down when they stand in (R05).
    public let undefined: [PersonID]
    /// Those of the order between whom nothing on record decides: two of them at once are none.
    public var ties: [[PersonID]] = []

    /// Who of these people presides; nobody, where the first are tied.
    func presiding(among people: [PersonID]) -> PersonID? {
      order.first(where: people.contains).flatMap { tied(with: $0, among: people) ? nil : $0 }
    }

    /// Whether another of these people has as good a claim.
    private func tied(with person: PersonID, among people: [PersonID]) -> Bool {
      ties.contains { tie in
        tie.contains(person) && tie.contains { $0 != person && people.contains($0) }
      }
    }
  }

  /// R05: who stands in for the chair follows from an order that own rules or the organ lay down.
  ///
  /// The titular presides; then those of the order that the organ agreed on; where it agreed on
  /// none, or nobody of it is left, those designated, in the order of the profile: its
  /// `chairSubstitution`, art. 19.2 where that was taken over as it stands, else the offices of its
  /// `chairRule` (`Succession`). Where R05 is not adopted it is the order of designation. On the
  /// days of a delegation, its delegate comes first.
  ///
  /// - Source: Ley 40/2015 art. 19.2, where adopted; art. 15.2.
  static func chairLine(_ organ: Organ, on day: CivilDate, _ rules: Profile.Organ?) -> ChairLine {
    let line = lineOfRight(organ, on: day, rules)
    let delegate = organ.delegations.last { delegation in
      Tenure(from: delegation.from, to: delegation.to).contains(day)
    }?.person
    guard let delegate, line.order.contains(delegate) else { return line }
    return ChairLine(
      order: [delegate] + line.order.filter { $0 != delegate }, undefined: line.undefined,
      ties: line.ties.filter { !$0.contains(delegate) })
  }

  /// The order without what was delegated.
  private static func lineOfRight(
    _ organ: Organ, on day: CivilDate, _ rules: Profile.Organ?
  ) -> ChairLine {
    let designated = organ.chairs.filter { $0.tenure.contains(day) }
    guard let titular = designated.first?.person else { return ChairLine(order: [], undefined: []) }
    let substitutes = designated.dropFirst().filter { $0.person != titular }
    let groups = laidDown(substitutes, organ, on: day, rules)
    let order = groups.flatMap(\.self)
    return ChairLine(
      order: [titular] + order,
      undefined: substitutes.map(\.person).filter { !order.contains($0) },
      ties: groups.filter { $0.count > 1 })
  }

  private static func laidDown(
    _ substitutes: [Designation], _ organ: Organ, on day: CivilDate, _ rules: Profile.Organ?
  ) -> [[PersonID]] {
    let people = substitutes.map(\.person)
    guard let rules, rules.adopts("R05") else { return people.map { [$0] } }
    let agreed = organ.chairOrders.filter { $0.from <= day }.max { $0.from <= $1.from }
    let left = agreed?.people.filter(people.contains) ?? []
    guard left.isEmpty else { return left.map { [$0] } }
    return Succession(organ: organ, day: day, rules: rules).order(substitutes)
  }

  /// R05: a session is not presided by somebody whose turn nothing lays down.
  ///
  /// - Throws: `chair.substitutionUndefined`, where nobody of the order is there and such a person
  ///   is, or where two are there between whom nothing on record decides.
  /// - Source: Ley 40/2015 art. 19.2, where adopted.
  static func presidedInOrder(
    _ line: ChairLine, _ present: [Meeting.Presence], _ organ: Organ, on day: CivilDate
  ) throws(Refusal) {
    let people = present.map(\.person)
    guard line.presiding(among: people) == nil else { return }
    let first = line.order.first(where: people.contains)
    guard first != nil || line.undefined.contains(where: people.contains) else { return }
    throw .substitution(line, organ, on: day, tied: first)
  }

  /// R05: the chair is delegated to who comes next in the order, on each day of the delegation.
  ///
  /// Where R05 is not adopted, to any substitute. To the titular it comes back.
  ///
  /// - Throws: `chair.substitutionUndefined`.
  /// - Source: Ley 40/2015 art. 19.2, where adopted.
  static func delegatesInOrder(
    _ person: PersonID, _ tenure: Tenure, _ organ: Organ, _ rules: Profile.Organ?
  ) throws(Refusal) {
    for day in [tenure.from, tenure.to ?? tenure.from] {
      let line = lineOfRight(organ, on: day, rules)
      let bound = rules?.adopts("R05") == true
      let takers = bound ? Array(line.order.prefix(2)) : line.order
      let tie = line.ties.first { $0.contains(person) }
      guard takers.contains(person), tie == nil else {
        throw .substitution(
          line, organ, on: day, tied: tie?.first, ahead: bound ? line.order.dropFirst().first : nil,
          field: "/data/person")
      }
    }
  }
}

extension Refusal {
  /// R05: what the order is, told by offices and seats.
  fileprivate static func substitution(
    _ line: Mesa.ChairLine, _ organ: Mesa.Organ, on day: CivilDate, tied: PersonID? = nil,
    ahead: PersonID? = nil, field: String? = nil
  ) -> Refusal {
    var values: [String: Value] = [
      "line": .words(line.order.map { organ.place(of: $0, on: day) })
    ]
    if let ahead { values["first"] = .word(organ.place(of: ahead, on: day)) }
    if let tie = line.ties.first(where: { $0.contains { $0 == tied } }) {
      values["tied"] = .words(tie.map { organ.place(of: $0, on: day) })
    }
    return Refusal("chair.substitutionUndefined", rule: "R05", values, field: field)
  }
}

extension Mesa.Organ {
  /// By what somebody who may preside is known without a name: the office, else a seat.
  fileprivate func place(of person: PersonID, on day: CivilDate) -> String {
    let designation = chairs.first { $0.person == person && $0.tenure.contains(day) }
    let seat = seats.first { $0.tenure.contains(day) && $0.holder(on: day) == person }
    return designation?.office ?? seat?.id.rawValue ?? Mesa.Post.chair.rawValue
  }
}

extension Mesa.State {
  /// Who presides that organ on a day, in order.
  public func chairLine(of organ: OrganKind, on day: CivilDate) -> Mesa.ChairLine {
    Mesa.chairLine(
      organs[organ] ?? Mesa.Organ(), on: day,
      (profile(on: day) ?? profile)?.organ(organ.rawValue))
  }
}
