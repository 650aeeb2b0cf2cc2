public import Canonical

let retentionCommands: [any Command.Type] = [
  Retention.Hold.self, Retention.ReleaseHold.self, Retention.Restrict.self, Retention.Lift.self,
  Retention.Block.self, Retention.Unblock.self, Retention.FallDue.self,
  Retention.ProposeErasure.self, Retention.WithdrawErasure.self, Retention.ConfirmErasure.self,
]

extension Context {
  /// The retention of a case that exists and whose data are there.
  ///
  /// - Throws: `record.unknown`; `retention.destroyed`.
  fileprivate func retention(_ id: CaseID) throws(Refusal) -> Retention.State {
    guard state(CaseFile.self, .caseFile(id)).stage != .absent else {
      throw .unknown("case", id.rawValue, field: "/data/case")
    }
    let state = state(Retention.self, .retention(id))
    guard state.stage != .destroyed else { throw Refusal("retention.destroyed") }
    return state
  }

  /// The file, and those that were joined to it: one woman's data go one way.
  fileprivate func joined(_ id: CaseID) -> [CaseID] {
    story(of: id)
  }

  /// The day in the zone of the case's mesa.
  fileprivate func day(of state: Retention.State) -> CivilDate {
    guard let mesa = state.mesa else { return effective.utcDate }
    return self.state(Mesa.self, .mesa(mesa)).day(of: effective)
  }
}

extension Retention {
  fileprivate static func one(_ id: CaseID, _ event: Event) -> Decision {
    Decision([Emission(.retention(id), event)])
  }

  /// The data stay although their term is over, until somebody looks again.
  public struct Hold: Command {
    public static let name = "retention.hold"
    public let `case`: CaseID
    public let ground: HoldGround
    public let reviewOn: CivilDate

    public init(case id: CaseID, ground: HoldGround, reviewOn: CivilDate) {
      (self.case, self.ground, self.reviewOn) = (id, ground, reviewOn)
    }

    public func place(in context: Context) -> Place { .instance }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let state = try context.retention(self.case)
      let held = Held(ground: ground, reviewOn: reviewOn)
      if state.holds.contains(held) { return .nothing }
      guard reviewOn > context.effective.utcDate else { throw .field("field.invalid", "reviewOn") }
      return Retention.one(self.case, .held(held))
    }
  }

  public struct ReleaseHold: Command {
    public static let name = "retention.releaseHold"
    public let `case`: CaseID
    public let ground: HoldGround

    public init(case id: CaseID, ground: HoldGround) { (self.case, self.ground) = (id, ground) }

    public func place(in context: Context) -> Place { .instance }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let state = try context.retention(self.case)
      guard state.holds.contains(where: { $0.ground == ground }) else { return .nothing }
      return Retention.one(self.case, .holdReleased(HoldReleased(ground: ground)))
    }
  }

  /// The data are kept and not used, until what was contested is settled (GDPR art. 18).
  public struct Restrict: Command {
    public static let name = "retention.restrict"
    public let `case`: CaseID
    public let ground: RestrictionGround

    public init(case id: CaseID, ground: RestrictionGround) {
      (self.case, self.ground) = (id, ground)
    }

    public func place(in context: Context) -> Place { .instance }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let state = try context.retention(self.case)
      let restricted = Restricted(ground: ground)
      if state.restricted == restricted { return .nothing }
      guard state.stage == .live else { throw .notNow(state.stage.rawValue, possible: ["live"]) }
      return Retention.one(self.case, .restricted(restricted))
    }
  }

  public struct Lift: Command {
    public static let name = "retention.lift"
    public let `case`: CaseID

    public init(case id: CaseID) { self.case = id }

    public func place(in context: Context) -> Place { .instance }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let state = try context.retention(self.case)
      if state.stage == .live { return .nothing }
      guard state.stage == .restricted else {
        throw .notNow(state.stage.rawValue, possible: ["restricted"])
      }
      let ground = state.restricted?.ground ?? .neededForClaims
      return Retention.one(self.case, .lifted(Lifted(ground: ground)))
    }
  }

  /// Hides the data from all but courts and authorities, their keys in escrow (LO 3/2018 art. 32).
  ///
  /// The clock gives it when the term is over; the officer sooner, on a request.
  public struct Block: Command {
    public static let name = "retention.block"
    public let `case`: CaseID
    public let ground: BlockGround

    public init(case id: CaseID, ground: BlockGround) { (self.case, self.ground) = (id, ground) }

    public func place(in context: Context) -> Place { .instance }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let state = try context.retention(self.case)
      if state.stage == .blocked { return .nothing }
      let terms = try state.closedCase()
      let day = context.day(of: state)
      if ground == .termEnded {
        guard terms.blockOn <= day else {
          throw Refusal("retention.termRunning", ["from": .word(terms.blockOn.description)])
        }
        try state.notHeld()
      }
      let destroyFrom = day.adding(months: 12 * terms.blockedYears).adding(days: 1)
      let blocked = Blocked(ground: ground, destroyFrom: destroyFrom)
      return Decision(
        context.joined(self.case).map { Emission(.retention($0), Event.blocked(blocked)) })
    }
  }

  /// Opens blocked data for a court or an authority; the officers' two sheets open the escrow.
  public struct Unblock: Command {
    public static let name = "retention.unblock"
    public let `case`: CaseID
    public let ground: UnblockGround
    public let reference: Confidential

    public init(case id: CaseID, ground: UnblockGround, reference: Confidential) {
      (self.case, self.ground, self.reference) = (id, ground, reference)
    }

    public func place(in context: Context) -> Place { .instance }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let state = try context.retention(self.case)
      guard state.stage == .blocked else {
        throw .notNow(state.stage.rawValue, possible: ["blocked"])
      }
      let unblocked = Unblocked(ground: ground, reference: reference)
      return Decision(
        context.joined(self.case).map { Emission(.retention($0), Event.unblocked(unblocked)) })
    }
  }

  /// Nothing asks for the data any more; recorded by the clock, acted on by two persons.
  public struct FallDue: Command {
    public static let name = "retention.fallDue"
    public let `case`: CaseID

    public init(case id: CaseID) { self.case = id }

    public func place(in context: Context) -> Place { .instance }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let state = try context.retention(self.case)
      if state.erasureDue { return .nothing }
      let blocked = try state.blockedFirst()
      try state.termOver(blocked, .termEnded, on: context.day(of: state))
      return Retention.one(self.case, .erasureDue(ErasureDue(from: blocked.destroyFrom)))
    }
  }

  /// The officer proposes that the keys be destroyed; a second person confirms.
  public struct ProposeErasure: Command {
    public static let name = "retention.proposeErasure"
    public let `case`: CaseID
    public let ground: ErasureGround

    public init(case id: CaseID, ground: ErasureGround) {
      (self.case, self.ground) = (id, ground)
    }

    public func place(in context: Context) -> Place { .instance }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let state = try context.retention(self.case)
      guard let person = context.principal.person else {
        throw Refusal("auth.notPermitted", ["action": .word(Self.name), "roles": []])
      }
      if state.proposal?.ground == ground { return .nothing }
      let blocked = try state.blockedFirst()
      try state.notHeld()
      try state.termOver(blocked, ground, on: context.day(of: state))
      return Retention.one(
        self.case, .erasureProposed(ErasureProposed(ground: ground, by: person)))
    }
  }

  public struct WithdrawErasure: Command {
    public static let name = "retention.withdrawErasure"
    public let `case`: CaseID

    public init(case id: CaseID) { self.case = id }

    public func place(in context: Context) -> Place { .instance }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let state = try context.retention(self.case)
      guard state.proposal != nil, let person = context.principal.person else { return .nothing }
      return Retention.one(self.case, .erasureWithdrawn(ErasureWithdrawn(by: person)))
    }
  }

  /// The second person confirms: the keys are destroyed, here and in every backup that is restored.
  public struct ConfirmErasure: Command {
    public static let name = "retention.confirmErasure"
    public let `case`: CaseID

    public init(case id: CaseID) { self.case = id }

    public func place(in context: Context) -> Place { .instance }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let state = try context.retention(self.case)
      guard let proposal = state.proposal, let person = context.principal.person else {
        throw Refusal("retention.notProposed")
      }
      try state.secondPerson(proposal, person)
      let blocked = try state.blockedFirst()
      try state.notHeld()
      try state.termOver(blocked, proposal.ground, on: context.day(of: state))
      let destroyed = Destroyed(
        ground: proposal.ground, proposedBy: proposal.by, confirmedBy: person)
      return Decision(
        context.joined(self.case).map { Emission(.retention($0), Event.destroyed(destroyed)) })
    }
  }
}
