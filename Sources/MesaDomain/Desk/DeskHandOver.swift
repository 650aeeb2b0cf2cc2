extension Desk {
  /// What somebody has in hand at a desk goes over to a colleague, all of it in one step: cases in their
  /// name there and referrals that they took on. Measures of a plan are the agency's and stay with it.
  ///
  /// Given by who serves at that desk, for nobody else may see which cases they are.
  ///
  /// - Throws: for each that is not in the leaver's name, or from which who asks is excluded,
  ///   `record.unknown`; for each from which the successor is excluded, `case.professionalNotAtDesk`;
  ///   all of them at once.
  /// - Source: handbook §8 no. 5; `security.md` §5, least privilege.
  public struct HandOver: Command {
    public static let name = "desk.handOver"
    public let mesa: MesaID
    public let agency: AgencyID
    public let person: PersonID
    public let successor: PersonID
    public let cases: [CaseID]
    public let referrals: [ReferralID]

    public init(
      mesa: MesaID, agency: AgencyID, person: PersonID, successor: PersonID,
      cases: [CaseID] = [], referrals: [ReferralID] = []
    ) {
      (self.mesa, self.agency, self.person, self.successor) = (mesa, agency, person, successor)
      (self.cases, self.referrals) = (cases, referrals)
    }

    public func place(in context: Context) -> Place { .desk(mesa, agency) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      _ = try context.person(person)
      guard person != successor else { throw .field("field.invalid", "successor") }
      try context.servesThere(successor, agency, mesa)
      guard !cases.isEmpty || !referrals.isEmpty else { throw .field("field.missing", "cases") }
      var events: [Emission] = []
      var faults: [Refusal] = []
      for (index, id) in cases.enumerated() {
        switch entrusted(id, context, "/data/cases/\(index)") {
        case .success(let event): events += [event].compactMap(\.self)
        case .failure(let fault): faults.append(fault)
        }
      }
      for (index, id) in referrals.enumerated() {
        switch entrusted(id, context, "/data/referrals/\(index)") {
        case .success(let event): events += [event].compactMap(\.self)
        case .failure(let fault): faults.append(fault)
        }
      }
      try Refusal.none(of: faults)
      return Decision(events)
    }

    /// Nil where the successor has it already: the same asked twice.
    private func entrusted(
      _ id: CaseID, _ context: Context, _ field: String
    ) -> Result<Emission?, Refusal> {
      let unknown = Refusal.unknown("case", id.rawValue, field: field)
      let file = context.state(CaseFile.self, .caseFile(id))
      guard file.mesa == mesa, file.stage == .open, mayBeTold(id, context),
        let party = file.parties.first(where: { $0.agency == agency })
      else { return .failure(unknown) }
      if party.professional == successor { return .success(nil) }
      guard party.professional == person else { return .failure(unknown) }
      if let fault = excluded(id, context, field) { return .failure(fault) }
      let changed = CaseFile.PartyChanged(
        agency: agency, standing: party.standing, referral: nil, professional: successor)
      return .success(Emission(.caseFile(id), CaseFile.Event.partyChanged(changed)))
    }

    private func entrusted(
      _ id: ReferralID, _ context: Context, _ field: String
    ) -> Result<Emission?, Refusal> {
      let unknown = Refusal.unknown("referral", id.rawValue, field: field)
      let state = context.state(Referral.self, .referral(id))
      guard let draft = state.draft, draft.mesa == mesa, draft.to == agency,
        [.accepted, .inProgress].contains(state.stage), mayBeTold(draft.case, context)
      else { return .failure(unknown) }
      if state.accepted?.professional == successor { return .success(nil) }
      guard state.accepted?.professional == person else { return .failure(unknown) }
      if let fault = excluded(draft.case, context, field) { return .failure(fault) }
      let reassigned = Referral.Reassigned(agency: agency, professional: successor)
      return .success(Emission(.referral(id), Referral.Event.reassigned(reassigned)))
    }

    private func mayBeTold(_ file: CaseID, _ context: Context) -> Bool {
      context.mayBeTold(file, in: mesa)
    }

    private func excluded(_ file: CaseID, _ context: Context, _ field: String) -> Refusal? {
      guard context.isExcluded(successor, from: .caseFile(mesa, file, .file)) else { return nil }
      return Refusal(
        "case.professionalNotAtDesk",
        ["person": .word(successor.rawValue), "agency": .word(agency.rawValue)], field: field)
    }
  }
}
