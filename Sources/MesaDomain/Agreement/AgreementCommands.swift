import Canonical

let agreementCommands: [any Command.Type] = [
  Agreement.Report.self, Agreement.AddEvidence.self, Agreement.Complete.self,
  Agreement.Cancel.self,
]

extension Context {
  /// Where an agreement has its effect; nowhere for who may not know of it.
  func place(of agreement: AgreementID) -> Place {
    let nowhere = Place.nowhere(kind: "agreement", id: agreement.rawValue)
    guard let adopted = state(Agreement.self, .agreement(agreement)).adopted else {
      return nowhere
    }
    let place = Place.agreement(adopted.mesa, adopted.organ, owner: adopted.owner)
    return mayKnow(place) ? place : nowhere
  }

  /// The agreement, still to be carried out.
  fileprivate func openAgreement(_ id: AgreementID) throws(Refusal) -> Agreement.State {
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
  /// The responsible agency says how far it is.
  public struct Report: Command {
    public static let name = "agreement.report"
    public let agreement: AgreementID
    /// Per cent, 0 to 100.
    public let progress: Int
    public let note: Confidential?

    public init(agreement: AgreementID, progress: Int, note: Confidential? = nil) {
      (self.agreement, self.progress, self.note) = (agreement, progress, note)
    }

    public func place(in context: Context) -> Place { context.place(of: agreement) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      _ = try context.openAgreement(agreement)
      guard (0...100).contains(progress) else {
        throw .field("field.outOfRange", "progress", ["minimum": 0, "maximum": 100])
      }
      let reported = Reported(progress: progress, note: note)
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

    public init(
      agreement: AgreementID, kind: EvidenceKind, description: Confidential,
      sha256: String? = nil
    ) {
      (self.agreement, self.kind) = (agreement, kind)
      (self.description, self.sha256) = (description, sha256)
    }

    public func place(in context: Context) -> Place { context.place(of: agreement) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      _ = try context.openAgreement(agreement)
      if let sha256 {
        let isHex = sha256.utf8.allSatisfy {
          (48...57).contains($0) || (97...102).contains($0)
        }
        guard sha256.utf8.count == 64, isHex else { throw .field("field.invalid", "sha256") }
      }
      let added = EvidenceAdded(kind: kind, description: description, sha256: sha256)
      return Decision([Emission(.agreement(agreement), Event.evidenceAdded(added))])
    }
  }

  /// Records that it is carried out; there must be evidence (R38).
  ///
  /// - Throws: `agreement.evidenceMissing`.
  public struct Complete: Command {
    public static let name = "agreement.complete"
    public let agreement: AgreementID

    public init(agreement: AgreementID) { self.agreement = agreement }

    public func place(in context: Context) -> Place { context.place(of: agreement) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let current = context.state(Agreement.self, .agreement(agreement))
      if current.stage == .completed { return .nothing }
      let state = try context.openAgreement(agreement)
      guard !state.evidence.isEmpty else {
        throw Refusal(
          "agreement.evidenceMissing", rule: "R38",
          ["number": .word(state.adopted?.number ?? "")])
      }
      let completed = Completed(onTime: try onTime(state, context))
      return Decision(
        [Emission(.agreement(agreement), Event.completed(completed))] + settled(state))
    }

    /// Whether it was done by its day, as the mesa's calendar on the wall has it.
    private func onTime(_ state: State, _ context: Context) throws(Refusal) -> Bool {
      guard let adopted = state.adopted, let due = adopted.due else { return true }
      return try context.mesa(adopted.mesa).day(of: context.effective) <= due
    }

    private func settled(_ state: State) -> [Emission] {
      state.adopted.map { Agreement.settling(agreement, $0) } ?? []
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
      let later = context.state(Meeting.self, .meeting(session))
      guard let adopted = state.adopted, session != adopted.meeting, later.mesa == adopted.mesa,
        later.organ == adopted.organ, let openedAt = later.openedAt, let since = state.adoptedAt,
        openedAt > since
      else { throw .unknown("meeting", session.rawValue, field: "/data/session") }
      let vote = try Meeting.carriedVote(on: item, later)
      try context.notBefore(vote.at)
      return Decision(
        [Emission(.agreement(agreement), Event.cancelled(cancelled))]
          + Agreement.settling(agreement, adopted))
    }
  }

  private static func settling(_ id: AgreementID, _ adopted: Adopted) -> [Emission] {
    [
      Emission(
        .book(adopted.mesa, adopted.organ),
        Book.Event.agreementSettled(.init(agreement: id)))
    ]
  }
}
