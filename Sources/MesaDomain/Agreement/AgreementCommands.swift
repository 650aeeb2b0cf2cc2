import Canonical

let agreementCommands: [any Command.Type] = [
  Agreement.Report.self, Agreement.AddEvidence.self, Agreement.Complete.self,
  Agreement.Cancel.self, Agreement.Extend.self, Agreement.Supersede.self, Agreement.Remind.self,
  Agreement.NameResponsible.self, Agreement.BecomeOverdue.self,
]

extension Context {
  /// Where an agreement has its effect; nowhere for who may not know of it.
  func place(of agreement: AgreementID) -> Place {
    let nowhere = Place.nowhere(kind: "agreement", id: agreement.rawValue)
    guard let adopted = state(Agreement.self, .agreement(agreement)).adopted else {
      return nowhere
    }
    let place = Place.agreement(adopted.mesa, adopted.organ, agencies: adopted.agencies)
    return mayKnow(place) ? place : nowhere
  }

  /// The agreement, still to be carried out.
  func openAgreement(_ id: AgreementID) throws(Refusal) -> Agreement.State {
    let state = state(Agreement.self, .agreement(id))
    guard state.isOpen else {
      throw Refusal(
        "agreement.closed",
        ["state": .word(state.stage.rawValue), "number": .word(state.adopted?.number ?? "")])
    }
    try notBefore(state.adoptedAt)
    return state
  }
}

extension Agreement {
  /// An agency that it binds says how far it is with its part.
  public struct Report: Command {
    public static let name = "agreement.report"
    public let agreement: AgreementID
    /// Per cent, 0 to 100.
    public let progress: Int
    public let note: Confidential?
    /// Whose part; left out, that of the agency for which the person acts.
    public let agency: AgencyID?

    public init(
      agreement: AgreementID, progress: Int, note: Confidential? = nil, agency: AgencyID? = nil
    ) {
      (self.agreement, self.progress, self.note) = (agreement, progress, note)
      self.agency = agency
    }

    public func place(in context: Context) -> Place { context.place(of: agreement) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let state = try context.openAgreement(agreement)
      let agency = try Agreement.speaking(for: agency, state, place(in: context), context)
      guard (0...100).contains(progress) else {
        throw .field("field.outOfRange", "progress", ["minimum": 0, "maximum": 100])
      }
      try Agreement.partOpen(agency, state)
      let reported = Reported(
        progress: progress, note: note, agency: state.parts.count > 1 ? agency : nil)
      return Decision([Emission(.agreement(agreement), Event.reported(reported))])
    }
  }

  /// Adds what shows that it was done; a file is named by its SHA-256, never stored.
  public struct AddEvidence: Command {
    public static let name = "agreement.evidence"
    public let agreement: AgreementID
    public let kind: EvidenceKind
    public let description: Confidential
    public let sha256: String?
    /// Of whose part; left out, that of the agency for which the person acts.
    public let agency: AgencyID?

    public init(
      agreement: AgreementID, kind: EvidenceKind, description: Confidential,
      sha256: String? = nil, agency: AgencyID? = nil
    ) {
      (self.agreement, self.kind) = (agreement, kind)
      (self.description, self.sha256, self.agency) = (description, sha256, agency)
    }

    public func place(in context: Context) -> Place { context.place(of: agreement) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let state = try context.openAgreement(agreement)
      let agency = try Agreement.speaking(for: agency, state, place(in: context), context)
      try Mesa.digestWellFormed(sha256, "sha256")
      try Agreement.partOpen(agency, state)
      let added = EvidenceAdded(
        kind: kind, description: description, sha256: sha256,
        agency: state.parts.count > 1 ? agency : nil)
      return Decision([Emission(.agreement(agreement), Event.evidenceAdded(added))])
    }
  }

  /// Records that an agency has carried out its part; there must be evidence of it (R38).
  ///
  /// With the last part the whole is completed.
  ///
  /// - Throws: `agreement.evidenceMissing`.
  public struct Complete: Command {
    public static let name = "agreement.complete"
    public let agreement: AgreementID
    /// Whose part; left out, that of the agency for which the person acts.
    public let agency: AgencyID?

    public init(agreement: AgreementID, agency: AgencyID? = nil) {
      (self.agreement, self.agency) = (agreement, agency)
    }

    public func place(in context: Context) -> Place { context.place(of: agreement) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let current = context.state(Agreement.self, .agreement(agreement))
      if current.stage == .completed { return .nothing }
      let state = try context.openAgreement(agreement)
      let agency = try Agreement.speaking(for: agency, state, place(in: context), context)
      if state.part(of: agency)?.completedAt != nil { return .nothing }
      try Agreement.proven(by: agency, state)
      let onTime = try onTime(state, context)
      let others = state.parts.filter { $0.agency != agency }
      var events: [Emission] = []
      if !others.isEmpty {
        let part = PartCompleted(agency: agency, onTime: onTime)
        events.append(Emission(.agreement(agreement), Event.partCompleted(part)))
      }
      if others.allSatisfy({ $0.completedAt != nil }), let adopted = state.adopted {
        let all = onTime && others.allSatisfy { $0.onTime != false }
        events.append(Emission(.agreement(agreement), Event.completed(Completed(onTime: all))))
        events += Agreement.settling(agreement, adopted)
      }
      return Decision(events)
    }

    /// Whether it is done by its day, as the mesa's calendar on the wall has it.
    private func onTime(_ state: State, _ context: Context) throws(Refusal) -> Bool {
      guard let mesa = state.adopted?.mesa, let due = state.due else { return true }
      return try context.mesa(mesa).day(of: context.effective) <= due
    }
  }

  /// Gives up an agreement by a vote of a later session of its organ (R30).
  public struct Cancel: Command {
    public static let name = "agreement.cancel"
    public let agreement: AgreementID
    public let session: MeetingID
    public let item: Int

    public init(agreement: AgreementID, session: MeetingID, item: Int) {
      (self.agreement, self.session, self.item) = (agreement, session, item)
    }

    public func place(in context: Context) -> Place { context.place(of: agreement) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let cancelled = Cancelled(session: session, item: item)
      let current = context.state(Agreement.self, .agreement(agreement))
      if current.cancelled == cancelled { return .nothing }
      let state = try context.openAgreement(agreement)
      guard let adopted = state.adopted else { throw .notNow(state.stage.rawValue) }
      let vote = try Agreement.laterVote(session, item, state, context)
      try context.notBefore(vote.at)
      return Decision(
        [Emission(.agreement(agreement), Event.cancelled(cancelled))]
          + Agreement.settling(agreement, adopted))
    }
  }

  /// It no longer returns to the agenda.
  static func settling(_ id: AgreementID, _ adopted: Adopted) -> [Emission] {
    [
      Emission(
        .book(adopted.mesa, adopted.organ),
        Book.Event.agreementSettled(.init(agreement: id)))
    ]
  }
}
