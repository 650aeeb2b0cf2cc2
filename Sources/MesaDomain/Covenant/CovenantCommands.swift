public import Canonical

let covenantCommands: [any Command.Type] = [
  Covenant.Sign.self, Covenant.Extend.self, Covenant.Report.self, Covenant.Denounce.self,
  Covenant.NameFollowUp.self, Covenant.MeetFollowUp.self, Covenant.WarnOfEnd.self,
]

extension Covenant {
  /// Records a covenant that two administrations or more have signed.
  public struct Sign: Command {
    public static let name = "covenant.sign"
    public let covenant: CovenantID
    public let title: String
    public let object: String
    public let signatories: [AgencyID]
    public let obligations: [Obligation]
    public let signedOn: CivilDate
    public let from: CivilDate
    public let to: CivilDate
    /// 90 where it is left out.
    public let warnDays: Int?
    /// All signatories where it is left out.
    public let followUp: [AgencyID]?

    public init(
      covenant: CovenantID, title: String, object: String, signatories: [AgencyID],
      obligations: [Obligation] = [], signedOn: CivilDate, from: CivilDate, to: CivilDate,
      warnDays: Int? = nil, followUp: [AgencyID]? = nil
    ) {
      (self.covenant, self.title, self.object) = (covenant, title, object)
      (self.signatories, self.obligations, self.signedOn) = (signatories, obligations, signedOn)
      (self.from, self.to, self.warnDays, self.followUp) = (from, to, warnDays, followUp)
    }

    public func place(in context: Context) -> Place { .instance }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let signed = Signed(
        title: title, object: object, signatories: signatories, obligations: obligations,
        signedOn: signedOn, from: from, to: to, warnDays: warnDays ?? 90,
        followUp: followUp ?? signatories)
      let state = context.state(Covenant.self, .covenant(covenant))
      if state.signed == signed { return .nothing }
      guard state.signed == nil else {
        throw .exists("covenant", covenant.rawValue, field: "/data/covenant")
      }
      try Covenant.parties(signatories, obligations, signed.followUp, context)
      try Covenant.term(signedOn, from, to, context)
      try Activity.inRange(signed.warnDays, 0...730, "/data/warnDays")
      try Activity.namesNobody(title, "/data/title")
      try Activity.namesNobody(object, "/data/object")
      return Decision([Emission(.covenant(covenant), Event.signed(signed))])
    }
  }

  /// Prolongs a covenant before it ends; up to four years more.
  public struct Extend: Command {
    public static let name = "covenant.extend"
    public let covenant: CovenantID
    public let to: CivilDate

    public init(covenant: CovenantID, to: CivilDate) { (self.covenant, self.to) = (covenant, to) }

    public func place(in context: Context) -> Place { .instance }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let state = try context.covenant(covenant)
      if state.to == to { return .nothing }
      try Covenant.extension(of: state, to: to, context)
      return Decision([Emission(.covenant(covenant), Event.extended(Extended(to: to)))])
    }
  }

  /// What became of an obligation so far.
  public struct Report: Command {
    public static let name = "covenant.report"
    public let covenant: CovenantID
    public let obligation: Int
    public let outcome: Outcome
    public let cents: Int?

    public init(covenant: CovenantID, obligation: Int, outcome: Outcome, cents: Int? = nil) {
      (self.covenant, self.obligation) = (covenant, obligation)
      (self.outcome, self.cents) = (outcome, cents)
    }

    public func place(in context: Context) -> Place { .instance }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let state = try context.covenant(covenant)
      let obligations = state.signed?.obligations ?? []
      guard obligations.indices.contains(obligation - 1) else {
        throw .unknown("obligation", String(obligation), field: "/data/obligation")
      }
      let promised = obligations[obligation - 1].cents
      if let cents { try Activity.inRange(cents, 0...(promised ?? 0), "/data/cents") }
      let reported = Reported(obligation: obligation, outcome: outcome, cents: cents)
      if state.reports[obligation] == reported { return .nothing }
      return Decision([Emission(.covenant(covenant), Event.reported(reported))])
    }
  }

  /// Ends a covenant before its term; that day is the last on which it binds.
  public struct Denounce: Command {
    public static let name = "covenant.denounce"
    public let covenant: CovenantID
    public let from: CivilDate

    public init(covenant: CovenantID, from: CivilDate) {
      (self.covenant, self.from) = (covenant, from)
    }

    public func place(in context: Context) -> Place { .instance }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let state = try context.covenant(covenant)
      if state.denouncedFrom == from { return .nothing }
      guard state.denouncedFrom == nil, state.binds(on: from) else {
        throw .notNow("ended", possible: ["inForce"])
      }
      return Decision([Emission(.covenant(covenant), Event.denounced(Denounced(from: from)))])
    }
  }

  /// Says who watches over a covenant from now on.
  public struct NameFollowUp: Command {
    public static let name = "covenant.nameFollowUp"
    public let covenant: CovenantID
    public let followUp: [AgencyID]

    public func place(in context: Context) -> Place { .instance }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let state = try context.covenant(covenant)
      if state.followUp == followUp { return .nothing }
      for (index, agency) in followUp.enumerated() {
        _ = try context.agency(agency, field: "/data/followUp/\(index)")
      }
      let named = FollowUpNamed(followUp: followUp)
      return Decision([Emission(.covenant(covenant), Event.followUpNamed(named))])
    }
  }
}

extension Context {
  /// The covenant, which must have been signed.
  func covenant(
    _ id: CovenantID, field: String = "/data/covenant"
  ) throws(Refusal) -> Covenant.State {
    let state = state(Covenant.self, .covenant(id))
    guard state.signed != nil else { throw .unknown("covenant", id.rawValue, field: field) }
    return state
  }
}
