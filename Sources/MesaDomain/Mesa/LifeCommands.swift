public import Canonical

let mesaCommands: [any Command.Type] = [
  Mesa.Promote.self, Mesa.Constitute.self, Mesa.Dissolve.self, Mesa.BecomeDormant.self,
  Mesa.Join.self, Mesa.Leave.self, Mesa.AddSeat.self, Mesa.EndSeat.self, Mesa.AssignSeat.self,
  Mesa.ReleaseSeat.self, Mesa.Designate.self, Mesa.EndDesignation.self,
  Mesa.RenewSeats.self, Mesa.Substitute.self, Mesa.DelegateChair.self, Mesa.OrderChair.self,
  Mesa.AmendProfile.self, Mesa.ConfirmValues.self, Mesa.ReleaseFigures.self,
]

extension Mesa {
  /// Starts a table: by a municipality, a mancomunidad or the region.
  public struct Promote: Command {
    public static let name = "mesa.promote"
    public let mesa: MesaID
    public let name: String
    public let promoter: AgencyID
    public let municipalities: [MunicipalityCode]
    /// Id of a coordination profile: `generic-l40`.
    public let profile: String
    /// Left out, it is that of the municipalities.
    public let zone: Zone?

    public func place(in context: Context) -> Place { .mesa(mesa) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let state = context.state(Mesa.self, .mesa(mesa))
      guard state.stage == .absent else {
        throw .exists("mesa", mesa.rawValue, field: "/data/mesa")
      }
      _ = try context.agency(promoter, field: "/data/promoter")
      guard let profile = context.profile(profile) else {
        throw .field("mesa.profileUnknown", "profile", ["profile": .word(self.profile)])
      }
      guard !municipalities.isEmpty else { throw .field("field.missing", "municipalities") }
      guard Set(municipalities).count == municipalities.count else {
        throw .field("field.invalid", "municipalities")
      }
      let (verified, warnings) = try context.territory(of: municipalities, for: mesa)
      let promoted = Promoted(
        name: name, promoter: promoter, municipalities: municipalities,
        zone: (zone ?? .of(municipalities)).rawValue, profile: profile,
        municipalitiesVerified: verified)
      return Decision(
        [Emission(.mesa(mesa), Event.promoted(promoted))]
          + municipalities.map {
            Emission(.territory($0), Territory.Event.joined(.init(mesa: mesa)))
          },
        warnings: warnings)
    }
  }

  /// Records that the table was formally constituted, under its profile as it reads that day.
  public struct Constitute: Command {
    public static let name = "mesa.constitute"
    public let mesa: MesaID
    public let creation: Creation
    /// Where the minutes of the constitutive session are kept.
    public let minutesReference: String
    /// The constitutive session, where it was convened and held here.
    public let session: MeetingID?
    /// Where its organs have their seat (R27).
    public let seat: String?

    public func place(in context: Context) -> Place { .mesa(mesa) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let state = try context.mesa(mesa)
      guard state.stage == .promoted, let promoted = state.profile else {
        if state.creation == creation { return .nothing }
        throw .notNow(state.stage.rawValue, possible: [Stage.promoted.rawValue])
      }
      try context.notBefore(state.promotedAt)
      let day = state.day(of: context.effective)
      let plenary = state.organs[.plenary] ?? Organ()
      try Mesa.postsFilled(plenary, on: day)
      let profile = context.profile(promoted.id) ?? promoted
      let seats = try Mesa.enoughSeats(plenary, on: day, profile)
      if let session { try context.constitutes(mesa, session) }
      let constituted = Constituted(
        creation: creation, minutesReference: minutesReference, profile: profile, seats: seats,
        session: session, seat: seat)
      return Decision(
        [Emission(.mesa(mesa), Event.constituted(constituted))],
        warnings: Mesa.unpublishedRules(profile, creation)
          + profile.unconfirmedWarnings())
    }
  }

  /// Ends the table by agreement of the body that created it; it stays readable.
  public struct Dissolve: Command {
    public static let name = "mesa.dissolve"
    public let mesa: MesaID
    public let agreement: Creation
    public let archive: String

    public func place(in context: Context) -> Place { .mesa(mesa) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let state = try context.mesa(mesa)
      guard state.stage != .dissolved else { return .nothing }
      try context.notBefore(state.lastActivity ?? state.constitutedAt ?? state.promotedAt)
      let dissolved = Dissolved(agreement: agreement, archive: archive)
      return Decision(
        [Emission(.mesa(mesa), Event.dissolved(dissolved))]
          + state.municipalities.map {
            Emission(.territory($0), Territory.Event.left(.init(mesa: mesa)))
          })
    }
  }

  /// The clock's: no session for as long as the profile says. The reason stands in the event.
  public struct BecomeDormant: Command {
    public static let name = "mesa.becomeDormant"
    public let mesa: MesaID

    public init(mesa: MesaID) { self.mesa = mesa }

    public func place(in context: Context) -> Place { .mesa(mesa) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let state = try context.mesa(mesa)
      if state.stage == .dormant { return .nothing }
      guard state.stage == .active || state.stage == .constituted, let profile = state.profile,
        let last = state.lastActivity ?? state.constitutedAt
      else { throw .notNow(state.stage.rawValue, possible: ["constituted", "active"]) }
      let due = state.day(of: last).adding(months: profile.dormancyMonths)
      guard state.day(of: context.effective) > due else {
        throw Refusal("mesa.notDormant", ["due": .word(due.description)])
      }
      let event = BecameDormant(lastActivity: last, months: profile.dormancyMonths)
      return Decision([Emission(.mesa(mesa), Event.becameDormant(event))])
    }
  }

  /// A municipality comes under the table's care from a day on.
  public struct Join: Command {
    public static let name = "mesa.join"
    public let mesa: MesaID
    public let municipality: MunicipalityCode
    public let on: CivilDate

    public func place(in context: Context) -> Place { .mesa(mesa) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let state = try context.mesa(mesa)
      guard state.stage != .dissolved else { throw .notNow(state.stage.rawValue) }
      if state.municipalities.contains(municipality) { return .nothing }
      let (_, warnings) = try context.territory(of: [municipality], for: mesa)
      return Decision(
        [
          Emission(
            .mesa(mesa), Event.municipalityJoined(.init(municipality: municipality, on: on))),
          Emission(.territory(municipality), Territory.Event.joined(.init(mesa: mesa))),
        ], warnings: warnings)
    }
  }

  /// A municipality leaves the table; the last one cannot, the table is dissolved instead.
  public struct Leave: Command {
    public static let name = "mesa.leave"
    public let mesa: MesaID
    public let municipality: MunicipalityCode
    public let on: CivilDate

    public func place(in context: Context) -> Place { .mesa(mesa) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let state = try context.mesa(mesa)
      guard state.stage != .dissolved else { throw .notNow(state.stage.rawValue) }
      guard state.municipalities.contains(municipality) else { return .nothing }
      guard state.municipalities.count > 1 else {
        throw .field("mesa.lastMunicipality", "municipality")
      }
      return Decision([
        Emission(.mesa(mesa), Event.municipalityLeft(.init(municipality: municipality, on: on))),
        Emission(.territory(municipality), Territory.Event.left(.init(mesa: mesa))),
      ])
    }
  }
}
