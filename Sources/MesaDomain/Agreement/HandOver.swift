import Canonical

extension Person {
  /// Hands what a leaver answers for in a mesa over to a successor: all of it, or the agreements
  /// named. The agencies stay bound.
  ///
  /// - Throws: for each agreement whose agency the successor does not act for,
  ///   `agreement.notOfAgency`; all of them at once.
  public struct HandOver: Command {
    public static let name = "person.handOver"
    public let mesa: MesaID
    public let person: PersonID
    public let successor: PersonID
    /// Left out: every open agreement of that mesa for which the person answers.
    public let agreements: [AgreementID]?

    public init(
      mesa: MesaID, person: PersonID, successor: PersonID, agreements: [AgreementID]? = nil
    ) {
      (self.mesa, self.person, self.successor) = (mesa, person, successor)
      self.agreements = agreements
    }

    public func place(in context: Context) -> Place { .mesa(mesa) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let day = try context.mesa(mesa).day(of: context.effective)
      _ = try context.person(person)
      let next = try context.person(successor, field: "/data/successor")
      guard person != successor else { throw .field("field.invalid", "successor") }
      let open = context.openDuties(of: person, in: mesa)
      try Refusal.none(of: unknown(among: open))
      let moving = open.filter { agreements?.contains($0.duty.agreement) != false }
      let faults = moving.compactMap { moving -> Refusal? in
        guard !next.actsFor(moving.duty.agency, on: day) else { return nil }
        return Refusal(
          "agreement.successorNotOfAgency",
          ["agency": .word(moving.duty.agency.rawValue), "number": .word(moving.number)],
          field: "/data/successor")
      }
      try Refusal.none(of: faults)
      return Decision(
        moving.flatMap { moving in
          Agreement.entrusting(
            moving.duty.agreement,
            .init(agency: moving.duty.agency, person: successor, before: person),
            handedOver: true)
        })
    }

    private func unknown(among open: [OpenDuty]) -> [Refusal] {
      (agreements ?? []).enumerated().compactMap { index, agreement in
        guard !open.contains(where: { $0.duty.agreement == agreement }) else { return nil }
        return .unknown("agreement", agreement.rawValue, field: "/data/agreements/\(index)")
      }
    }
  }

  /// An agreement that is still to be carried out, for whose part a person answers.
  struct OpenDuty {
    let duty: Duty
    let number: String
  }
}

extension Context {
  /// What a person answers for in a mesa and is still to be done.
  func openDuties(of person: PersonID, in mesa: MesaID?) -> [Person.OpenDuty] {
    state(Person.self, .person(person)).duties.compactMap { duty in
      let agreement = state(Agreement.self, .agreement(duty.agreement))
      guard agreement.isOpen, let adopted = agreement.adopted,
        mesa == nil || adopted.mesa == mesa,
        let part = agreement.part(of: duty.agency), part.responsible == person,
        part.completedAt == nil
      else { return nil }
      return Person.OpenDuty(duty: duty, number: adopted.number)
    }
  }

  /// What those who leave still answer for, in one mesa or in all.
  ///
  /// - Returns: a warning, `person.openAgreements`: it waits to be handed over.
  func unfinished(_ people: [PersonID], of mesa: MesaID? = nil) -> [Refusal] {
    let count = Set(people).reduce(0) { $0 + openDuties(of: $1, in: mesa).count }
    guard count > 0 else { return [] }
    return [Refusal("person.openAgreements", ["agreements": .number(count)])]
  }
}
