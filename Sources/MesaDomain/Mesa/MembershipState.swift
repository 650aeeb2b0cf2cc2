import Canonical

extension Mesa {
  static func evolveMembership(_ state: inout State, _ event: Event) {
    switch event {
    case .seatsRenewed(let e):
      for renewal in e.seats {
        state.change(renewal.organ, renewal.seat) { $0.renew(renewal, from: e.from) }
      }
      for renewal in e.posts { state.renew(renewal, from: e.from) }
    case .substituted(let e):
      let designation = Designation(
        person: e.person, tenure: Tenure(from: e.from, to: e.to), basis: e.basis,
        accreditation: e.accreditation)
      state.change(e.organ, e.seat) { $0.alternates.append(designation) }
    case .chairDelegated(let e): state.organs[e.organ, default: Organ()].delegations.append(e)
    case .chairOrdered(let e): state.organs[e.organ, default: Organ()].chairOrders.append(e)
    case .promoted, .constituted, .activated, .becameDormant, .reactivated, .sessionHeld,
      .dissolved, .municipalityJoined, .municipalityLeft, .seatAdded, .seatEnded, .seatAssigned,
      .seatReleased, .designated, .designationEnded, .profileAmended, .valuesConfirmed,
      .figuresReleased:
      break
    }
  }
}

extension Mesa.Seat {
  mutating func renew(_ renewal: Mesa.SeatRenewal, from day: CivilDate) {
    holders.renew(renewal.holder.map { [$0] } ?? [], from: day)
    alternates.renew(renewal.alternates ?? [], from: day)
  }
}

extension Mesa.State {
  fileprivate mutating func renew(_ renewal: Mesa.PostRenewal, from day: CivilDate) {
    switch renewal.post {
    case .chair: organs[renewal.organ]?.chairs.renewInOrder(renewal.people, from: day)
    case .secretary: organs[renewal.organ]?.secretaries.renewInOrder(renewal.people, from: day)
    }
  }
}

extension Mesa.Organ {
  /// A later word on the same two replaces the earlier.
  mutating func declare(_ designated: Mesa.Designated) {
    let declared =
      (designated.olderThan ?? []).map { Mesa.AgeOrder(older: designated.person, younger: $0) }
      + (designated.youngerThan ?? []).map { Mesa.AgeOrder(older: $0, younger: designated.person) }
    for age in declared {
      ages.removeAll { $0 == age || $0 == Mesa.AgeOrder(older: age.younger, younger: age.older) }
      ages.append(age)
    }
  }
}

extension [Mesa.Designation] {
  /// A new one comes last; who holds the post already keeps the place in it, with another office.
  mutating func place(_ designation: Mesa.Designation) {
    let day = designation.tenure.from
    guard
      let index = firstIndex(where: {
        $0.person == designation.person && $0.tenure.contains(day)
      })
    else { return append(designation) }
    var changed = self[index]
    changed.office = designation.office ?? changed.office
    guard changed.office != self[index].office else { return }
    guard self[index].tenure.from < day else {
      self[index] = changed
      return
    }
    changed.tenure = Tenure(from: day, to: self[index].tenure.to)
    self[index].tenure.to = day.adding(days: -1)
    insert(changed, at: index + 1)
  }

  /// Those who hold it on that day or later.
  func holding(from day: CivilDate) -> [Mesa.Designation] {
    filter { $0.tenure.to.map { day <= $0 } != false }
  }

  /// Those of the people who hold it already, without an end: they stay since when they came.
  func staying(_ people: [PersonID], on day: CivilDate) -> [PersonID] {
    filter { people.contains($0.person) && $0.tenure.to == nil && $0.tenure.from <= day }
      .map(\.person)
  }

  /// From that day on these and no others.
  mutating func renew(_ people: [PersonID], from day: CivilDate) {
    let staying = staying(people, on: day)
    end(before: day) { staying.contains($0.person) && $0.tenure.to == nil }
    self += people.filter { !staying.contains($0) }.map {
      Mesa.Designation(person: $0, tenure: Tenure(from: day))
    }
  }

  /// As `renew`; where the order changes, all of them begin anew, for the first is the titular.
  mutating func renewInOrder(_ people: [PersonID], from day: CivilDate) {
    guard holding(from: day).map(\.person) != people else { return }
    let offices = reduce(into: [PersonID: String]()) { $0[$1.person] = $1.office }
    end(before: day) { _ in false }
    self += people.map {
      Mesa.Designation(person: $0, tenure: Tenure(from: day), office: offices[$0])
    }
  }

  /// What began before the day ends on the eve; what was to begin later never does.
  private mutating func end(before day: CivilDate, except stays: (Mesa.Designation) -> Bool) {
    removeAll { !stays($0) && day <= $0.tenure.from }
    for index in indices
    where !stays(self[index]) && self[index].tenure.to.map({ day <= $0 }) != false {
      self[index].tenure.to = day.adding(days: -1)
    }
  }
}
