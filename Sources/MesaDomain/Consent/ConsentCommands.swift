public import Canonical

let consentCommands: [any Command.Type] = [
  Consent.Record.self, Consent.Refuse.self, Consent.Withdraw.self, Consent.Notify.self,
  Consent.Overrule.self, Consent.ConfirmOverride.self, Consent.Tell.self,
]

extension Context {
  /// The file, open or closed, its mesa, and the agency for which one writes in it.
  ///
  /// What she wants counts after a file was closed too.
  ///
  /// - Parameter ending: whether it only brings to an end what was begun: in a merged file, too.
  func consentCase(
    _ id: CaseID, for agency: AgencyID?, ending: Bool = false
  ) throws(Refusal) -> (CaseFile.State, MesaID, AgencyID) {
    let file = state(CaseFile.self, .caseFile(id))
    let stages: [CaseFile.Stage] = ending ? [.open, .closed, .merged] : [.open, .closed]
    guard let mesa = file.mesa, stages.contains(file.stage) else {
      throw .notNow(file.stage.rawValue, possible: stages.map(\.rawValue))
    }
    try notBefore(file.openedAt)
    let found = shared(CaseFile.self, .caseFile(id))
    let own = ownDesks(in: mesa).filter { standing(of: $0, towards: found) != nil }
    if agency == nil, own.count == 1 { return (file, mesa, own[0]) }
    return (file, mesa, try desk(of: agency, in: mesa))
  }

  /// Who gives the command, where only a person can.
  ///
  /// - Throws: `auth.notPermitted`.
  func somebody(_ action: String) throws(Refusal) -> PersonID {
    guard let person = principal.person else {
      throw Refusal(
        "auth.notPermitted",
        [
          "action": .word(action),
          "roles": .words(Set(Permissions.grants(of: action).map(\.role.rawValue)).sorted()),
        ])
    }
    return person
  }

  /// Agencies as they are named in a command: in the directory, each once.
  func agencies(_ named: [AgencyID], field: String) throws(Refusal) -> [AgencyID] {
    guard !named.isEmpty else { throw .field("field.missing", field) }
    for (index, agency) in named.enumerated() {
      _ = try self.agency(agency, field: "/data/\(field)/\(index)")
    }
    return Set(named).sorted()
  }
}

extension Context {
  /// What was given by consent alone goes with it; of joined files, in the one that goes on.
  fileprivate func leaving(_ agencies: [AgencyID], _ id: CaseID) -> [Emission] {
    agencies.map {
      Emission(
        .caseFile(id), CaseFile.Event.partyLeft(CaseFile.PartyLeft(agency: $0)),
        reason: "consentEnded")
    }
  }
}

extension Consent {
  static func one(_ id: CaseID, _ event: Event) -> Decision {
    Decision([Emission(.consent(id), event)])
  }

  /// She agrees that these agencies are told: what for, which data, until when.
  ///
  /// - Throws: `consent.formMissing`, `consent.guardianMissing`, `consent.bestInterestMissing`.
  /// - Source: handbook §4.5.
  public struct Record: Command {
    public static let name = "consent.record"
    public let `case`: CaseID
    public let agency: AgencyID?
    public let to: [AgencyID]
    public let purposes: [Purpose]
    public let data: [Compartment]
    public let until: CivilDate?
    /// Left out, it is written where a place is told, and else oral.
    public let form: Form?
    public let keptAt: Confidential?
    /// Left out, who records an oral consent is who heard it.
    public let witness: PersonID?
    public let by: Giver?
    public let guardian: Confidential?
    public let minor: Bool?
    public let bestInterest: Confidential?

    public init(
      case id: CaseID, agency: AgencyID? = nil, to: [AgencyID],
      purposes: [Purpose] = [.attention], data: [Compartment] = [.identity, .narrative],
      until: CivilDate? = nil, form: Form? = nil, keptAt: Confidential? = nil,
      witness: PersonID? = nil, by: Giver? = nil, guardian: Confidential? = nil,
      minor: Bool? = nil, bestInterest: Confidential? = nil
    ) {
      (self.case, self.agency, self.to) = (id, agency, to)
      (self.purposes, self.data, self.until) = (purposes, data, until)
      (self.form, self.keptAt, self.witness) = (form, keptAt, witness)
      (self.by, self.guardian) = (by, guardian)
      (self.minor, self.bestInterest) = (minor, bestInterest)
    }

    public func place(in context: Context) -> Place { context.place(of: self.case) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let (_, mesa, agency) = try context.consentCase(self.case, for: self.agency)
      let to = try context.agencies(to, field: "to")
      guard !purposes.isEmpty else { throw .field("field.missing", "purposes") }
      guard !data.isEmpty else { throw .field("field.missing", "data") }
      if let until, until < context.state(Mesa.self, .mesa(mesa)).day(of: context.effective) {
        throw .field(
          "field.invalid", "until", ["earliest": .word(context.effective.description)])
      }
      let form = form ?? (keptAt == nil ? .oral : .written)
      let witness = form == .oral ? witness ?? context.principal.person : nil
      if let witness { _ = try context.person(witness, field: "/data/witness") }
      try Consent.kept(form, at: keptAt, heardBy: witness)
      let (by, minor) = (by ?? .herself, minor ?? false)
      try Consent.represented(by: by, guardian, minor: minor, bestInterest)
      let given = Given(
        agency: agency, to: to, purposes: Set(purposes).sorted { $0.rawValue < $1.rawValue },
        data: Set(data).sorted(), until: until, form: form,
        keptAt: form == .written ? keptAt : nil, witness: witness, by: by,
        guardian: by == .herself ? nil : guardian, minor: minor,
        bestInterest: minor ? bestInterest : nil)
      return Decision(
        [Emission(.consent(self.case), Event.given(given))]
          + context.consentMet(self.case, for: given.to))
    }
  }

  /// She does not want these agencies to be told; nothing more than that is kept.
  ///
  /// - Source: handbook §4.5: offer information, safety plan, open door.
  public struct Refuse: Command {
    public static let name = "consent.refuse"
    public let `case`: CaseID
    public let agency: AgencyID?
    public let to: [AgencyID]
    public let offered: [Offer]

    public init(case id: CaseID, agency: AgencyID? = nil, to: [AgencyID], offered: [Offer]) {
      (self.case, self.agency, self.to, self.offered) = (id, agency, to, offered)
    }

    public func place(in context: Context) -> Place { context.place(of: self.case) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let (file, mesa, agency) = try context.consentCase(self.case, for: self.agency)
      let to = try context.agencies(to, field: "to")
      let state = context.ledger(of: self.case)
      let before = to.filter { agency in state.standing.contains { $0.agency == agency } }
      let told = state.told(before, file)
      let day = context.state(Mesa.self, .mesa(mesa)).day(of: context.effective)
      let refused = Refused(
        agency: agency, to: to, offered: Offer.allCases.filter(offered.contains),
        toNotify: told)
      let missing = Offer.allCases.filter { !offered.contains($0) }
      return Decision(
        [Emission(.consent(self.case), Event.refused(refused))]
          + context.leaving(state.onlyByConsent(told, on: day), self.case),
        warnings: missing.isEmpty
          ? []
          : [Refusal("consent.offerMissing", ["missing": .words(missing.map(\.rawValue))])])
    }
  }

  /// She takes her consent back: nothing is passed on any more, and who was told hears of it.
  ///
  /// - Throws: `consent.notGiven`.
  /// - Source: handbook §4.5; GDPR art. 7.3.
  public struct Withdraw: Command {
    public static let name = "consent.withdraw"
    public let `case`: CaseID
    public let agency: AgencyID?
    /// Left out, from all to whom she gave it.
    public let from: [AgencyID]?

    public init(case id: CaseID, agency: AgencyID? = nil, from: [AgencyID]? = nil) {
      (self.case, self.agency, self.from) = (id, agency, from)
    }

    public func place(in context: Context) -> Place { context.place(of: self.case) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let (file, mesa, agency) = try context.consentCase(self.case, for: self.agency)
      let state = context.ledger(of: self.case)
      let held = Set(state.standing.map(\.agency))
      let from = (from.map { Set($0) } ?? held).sorted()
      let without = from.filter { !held.contains($0) }
      guard !from.isEmpty, without.isEmpty else {
        throw .field("consent.notGiven", "from", ["agencies": .words(without.map(\.rawValue))])
      }
      for standing in state.standing where from.contains(standing.agency) {
        try context.notBefore(standing.at)
      }
      let day = context.state(Mesa.self, .mesa(mesa)).day(of: context.effective)
      let told = state.told(from, file)
      let lost = state.onlyByConsent(told, on: day)
      let withdrawn = Withdrawn(agency: agency, from: from, toNotify: told, lost: lost)
      return Decision(
        [Emission(.consent(self.case), Event.withdrawn(withdrawn))]
          + context.leaving(lost, self.case),
        warnings: told.isEmpty
          ? [] : [Refusal("consent.toNotify", ["agencies": .words(told.map(\.rawValue))])])
    }
  }

  /// An agency that was told has heard that her consent ended.
  ///
  /// - Throws: `consent.notToNotify`.
  public struct Notify: Command {
    public static let name = "consent.notify"
    public let `case`: CaseID
    public let agency: AgencyID?
    public let recipient: AgencyID

    public init(case id: CaseID, agency: AgencyID? = nil, recipient: AgencyID) {
      (self.case, self.agency, self.recipient) = (id, agency, recipient)
    }

    public func place(in context: Context) -> Place { context.place(of: self.case) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let (_, _, agency) = try context.consentCase(
        self.case, for: self.agency, ending: true)
      let state = context.state(Consent.self, .consent(self.case))
      guard let waiting = state.toNotify.first(where: { $0.agency == recipient }) else {
        throw .field(
          "consent.notToNotify", "recipient",
          ["agencies": .words(state.toNotify.map(\.agency.rawValue))])
      }
      try context.notBefore(waiting.since)
      return Consent.one(self.case, .notified(Notified(agency: recipient, by: agency)))
    }
  }
}
