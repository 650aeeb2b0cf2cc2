import Canonical

extension Context {
  /// A look at a record of case data as the reading log keeps it: on which right, for whom and, as
  /// far as the right tells, what for.
  ///
  /// - Parameters:
  ///   - action: the question's row in the permission matrix.
  ///   - agencies: those that have to do with the record; the asker acts for one of them.
  public func reading(
    of stream: StreamID, _ kind: AccessKind, by action: String, at place: Place,
    agencies: [AgencyID], compartments: [Compartment] = [], ground: AccessWord? = nil
  ) -> AccessRecord {
    reading(
      of: stream, kind, by: Permissions.right(of: standings(towards: place), to: action),
      at: place, agencies: agencies, compartments: compartments, ground: ground)
  }

  /// The same where it was asked already by which right.
  public func reading(
    of stream: StreamID, _ kind: AccessKind, by grant: Grant?, at place: Place,
    agencies: [AgencyID], compartments: [Compartment] = [], ground: AccessWord? = nil
  ) -> AccessRecord {
    let right = grant.map { Standing($0.role, $0.scope) }
    let own = place.mesa.map { ownDesks(in: $0) } ?? []
    return AccessRecord(
      stream, kind, for: right.map(\.usualPurpose), right: right,
      agency: own.first { agencies.contains($0) } ?? own.first,
      compartments: compartments.map { AccessWord(wellFormed: $0.rawValue) }, ground: ground)
  }

  /// A question about case data that was not answered, be it for want of a right or of a record.
  public func refusedReading(of stream: StreamID) -> AccessRecord {
    let desks = principal.person.map { state(Person.self, .person($0)).desks } ?? []
    return AccessRecord(
      stream, .refused, for: nil, right: nil,
      agency: desks.first { $0.tenure.contains(today) }?.agency)
  }
}

extension Standing {
  /// What a record is read for by who has this right to it, unless the reader says otherwise.
  var usualPurpose: AccessPurpose {
    switch scope {
    case .caseTeam, .caseHolder, .producer, .sharedWith, .ownDesk: .attend
    case .caseAddressee, .caseNotified, .origin, .destination, .onPaper: .refer
    case .roster, .opened, .flagged: .review
    case .glass, .glassIdentity, .glassLocation, .glassHealth, .glassPolice, .glassAccused,
      .glassNarrative:
      role == .caseworker ? .emergency : .audit
    case .instance: .audit
    case .escalated, .ownMesa, .ownOrgan, .ownAgency, .ownOffice, .own: .followUp
    }
  }
}
