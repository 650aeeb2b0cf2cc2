public import Canonical

extension Mesa {
  /// Who presides an organ on a day: in which order, and who is designated without a place in it.
  public struct ChairLine: Sendable, Equatable {
    /// Whoever of these is present first presides.
    public let order: [PersonID]
    /// Designated, but nothing lays down when they stand in (R05).
    public let undefined: [PersonID]
  }

  /// R05: who stands in for the chair follows from an order that own rules or the organ lay down.
  ///
  /// The titular presides; then those of the order that the organ agreed on; where it agreed on
  /// none, those whose way into the chair the profile lists (`chairSubstitution`), in its order.
  /// A profile that has not taken R05 over, or lists nothing, leaves the order of designation. On
  /// the days of a delegation, its delegate comes first.
  ///
  /// - Source: Ley 40/2015 art. 19.2, where adopted; art. 15.2.
  static func chairLine(_ organ: Organ, on day: CivilDate, _ rules: Profile.Organ?) -> ChairLine {
    let designated = organ.chairs.filter { $0.tenure.contains(day) }
    guard let titular = designated.first?.person else { return ChairLine(order: [], undefined: []) }
    let substitutes = Array(designated.dropFirst())
    let laidDown = laidDown(substitutes, organ, on: day, rules)
    let order = [titular] + laidDown
    let delegate = organ.delegations.last { delegation in
      Tenure(from: delegation.from, to: delegation.to).contains(day)
    }?.person
    let first = order.filter { $0 == delegate }
    return ChairLine(
      order: first + order.filter { $0 != delegate },
      undefined: substitutes.map(\.person).filter { !laidDown.contains($0) })
  }

  private static func laidDown(
    _ substitutes: [Designation], _ organ: Organ, on day: CivilDate, _ rules: Profile.Organ?
  ) -> [PersonID] {
    let people = substitutes.map(\.person)
    guard let rules, rules.adopts("R05") else { return people }
    let agreed = organ.chairOrders.filter { $0.from <= day }.max { $0.from <= $1.from }
    if let agreed { return agreed.people.filter(people.contains) }
    guard let ways = rules.chairSubstitution else { return people }
    let placed = substitutes.compactMap { substitute -> (place: Int, person: PersonID)? in
      let way = substitute.office.flatMap { ways.firstIndex(of: $0) }
      guard let place = way ?? ways.firstIndex(of: "designated") else { return nil }
      return (place, substitute.person)
    }
    // Stable: those of one way keep the order of their designation.
    return ways.indices.flatMap { place in placed.filter { $0.place == place }.map(\.person) }
  }

  /// R05: a session is not presided by somebody whose turn nothing lays down.
  ///
  /// - Throws: `chair.substitutionUndefined`, where nobody of the order is there and such a person is.
  /// - Source: Ley 40/2015 art. 19.2, where adopted.
  static func presidedInOrder(
    _ line: ChairLine, _ present: [Meeting.Presence]
  ) throws(Refusal) {
    let people = present.map(\.person)
    guard !line.order.contains(where: people.contains),
      line.undefined.contains(where: people.contains)
    else { return }
    throw Refusal(
      "chair.substitutionUndefined", rule: "R05", ["order": .number(line.order.count)])
  }

  /// R05: the chair is delegated within the order laid down, on each day of the delegation.
  ///
  /// - Throws: `chair.substitutionUndefined`.
  static func delegatesInOrder(
    _ person: PersonID, _ tenure: Tenure, _ organ: Organ, _ rules: Profile.Organ?
  ) throws(Refusal) {
    for day in [tenure.from, tenure.to ?? tenure.from] {
      let line = chairLine(organ, on: day, rules)
      guard line.order.contains(person) else {
        throw Refusal(
          "chair.substitutionUndefined", rule: "R05", ["order": .number(line.order.count)],
          field: "/data/person")
      }
    }
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
