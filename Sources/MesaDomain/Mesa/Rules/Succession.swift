import Canonical

/// R05: those designated to stand in for a chair, brought into the order of the profile.
///
/// An office (`mayorDelegate`) places those designated with it; `designated` everybody whom no
/// office places. Rank, seniority and age compare the others, each among those whom the one before
/// leaves equal. All of it stands on record: rank is the place of the office in `chairRule`,
/// seniority the day since which a seat or the post is held without a gap, age what was declared
/// when somebody was designated.
///
/// - Source: Ley 40/2015 art. 19.2, where adopted.
struct Succession {
  let organ: Mesa.Organ
  let day: CivilDate
  let rules: Profile.Organ

  /// In order; those between whom nothing decides stand together. Who has no place is left out.
  func order(_ substitutes: [Mesa.Designation]) -> [[PersonID]] {
    var ways = rules.chairWays[...]
    let offices = Set(ways)
    var rest = substitutes.filter { $0.office.map(offices.contains) != true }
    var groups: [[PersonID]] = []
    while let way = ways.popFirst() {
      if Profile.Organ.standards.contains(way) {
        let further = ways.prefix(while: Profile.Organ.standards.contains)
        ways = ways.dropFirst(further.count)
        let placed = compared(rest, [way] + further)
        rest.removeAll { placed.joined().contains($0.person) }
        groups += placed
      } else if way == "designated" {
        groups += rest.map { [$0.person] }
        rest = []
      } else {
        groups += substitutes.filter { $0.office == way }.map { [$0.person] }
      }
    }
    return groups
  }

  private func compared(
    _ people: [Mesa.Designation], _ standards: some Collection<String>
  ) -> [[PersonID]] {
    guard let standard = standards.first else { return [people.map(\.person)] }
    let further = standards.dropFirst()
    switch standard {
    case "rank":
      let unranked = people.filter { rank($0) == nil }
      let ranked = split(people.filter { rank($0) != nil }) { rank($0) ?? 0 }
      let lasting = unranked.isEmpty || further.isEmpty ? [] : [unranked]
      return (ranked + lasting).flatMap { alone($0) ?? compared($0, further) }
    case "seniority":
      return split(people) { since($0.person) }.flatMap { alone($0) ?? compared($0, further) }
    default:
      return byAge(people.map(\.person))
    }
  }

  private func alone(_ people: [Mesa.Designation]) -> [[PersonID]]? {
    people.count == 1 ? [[people[0].person]] : nil
  }

  /// Those with an equal value together, the smaller value first.
  private func split<Value: Comparable & Hashable>(
    _ people: [Mesa.Designation], _ value: (Mesa.Designation) -> Value
  ) -> [[Mesa.Designation]] {
    Dictionary(grouping: people, by: value).sorted { $0.key < $1.key }.map(\.value)
  }

  private func rank(_ designation: Mesa.Designation) -> Int? {
    designation.office.flatMap { rules.chairRule.firstIndex(of: $0) }
  }

  /// Since when the person has been in the organ without a gap: by a seat, or as who may preside.
  private func since(_ person: PersonID) -> CivilDate {
    let tenures = (organ.seats.flatMap(\.holders) + organ.chairs)
      .filter { $0.person == person }.map(\.tenure)
    var first = day
    while let earlier = tenures.filter({ $0.reaches(first) }).map(\.from).min() { first = earlier }
    return first
  }

  /// The eldest first; from where nobody is declared older than all who are left, together.
  private func byAge(_ people: [PersonID]) -> [[PersonID]] {
    var rest = people
    var groups: [[PersonID]] = []
    while let eldest = rest.first(where: { person in
      // Who is declared younger than oneself stands in a circle of declarations.
      let younger = self.younger(than: person)
      return rest.allSatisfy { ($0 == person) != younger.contains($0) }
    }) {
      groups.append([eldest])
      rest.removeAll { $0 == eldest }
    }
    return rest.isEmpty ? groups : groups + [rest]
  }

  /// All who are younger, by what was declared and what follows from it.
  private func younger(than person: PersonID) -> Set<PersonID> {
    var found: Set<PersonID> = []
    var next = [person]
    while let older = next.popLast() {
      for age in organ.ages where age.older == older && found.insert(age.younger).inserted {
        next.append(age.younger)
      }
    }
    return found
  }
}

extension Tenure {
  /// Began before that day and lasted until its eve at least.
  fileprivate func reaches(_ day: CivilDate) -> Bool {
    from < day && to.map { day <= $0.adding(days: 1) } != false
  }
}
