public import Canonical

extension Area {
  /// Takes a mancomunidad, an island or a comarca in, with its municipalities.
  public struct Register: Command {
    public static let name = "area.register"
    public let area: AreaID
    public let kind: Kind
    public let name: String
    public let officialCode: String?
    public let municipalities: [MunicipalityCode]
    public let from: CivilDate

    public init(
      area: AreaID, kind: Kind, name: String, officialCode: String? = nil,
      municipalities: [MunicipalityCode], from: CivilDate
    ) {
      (self.area, self.kind, self.name, self.officialCode) = (area, kind, name, officialCode)
      (self.municipalities, self.from) = (municipalities, from)
    }

    public func place(in context: Context) -> Place { .instance }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let registered = Registered(
        kind: kind, name: name, officialCode: officialCode, municipalities: municipalities,
        from: from)
      let state = context.state(Area.self, .area(area))
      var anew = Area.initial
      Area.evolve(&anew, .registered(registered), context.moment)
      if state == anew { return .nothing }
      guard state.name == nil else {
        throw .exists("area", area.rawValue, field: "/data/area")
      }
      for (index, code) in municipalities.enumerated() {
        try context.known(code, field: "/data/municipalities/\(index)")
        guard municipalities.firstIndex(of: code) == index else {
          throw .field(
            "activity.repeatedWord", "municipalities/\(index)", ["word": .word(code.rawValue)])
        }
      }
      return Decision([Emission(.area(area), Event.registered(registered))])
    }
  }

  /// A municipality joins from a day on.
  public struct Join: Command {
    public static let name = "area.join"
    public let area: AreaID
    public let municipality: MunicipalityCode
    public let from: CivilDate

    public func place(in context: Context) -> Place { .instance }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let state = try context.area(area)
      try context.known(municipality, field: "/data/municipality")
      if state.municipalities(on: from).contains(municipality) { return .nothing }
      let joined = Joined(municipality: municipality, from: from)
      return Decision([Emission(.area(area), Event.joined(joined))])
    }
  }

  /// A municipality leaves; that day is its last.
  public struct Leave: Command {
    public static let name = "area.leave"
    public let area: AreaID
    public let municipality: MunicipalityCode
    public let on: CivilDate

    public func place(in context: Context) -> Place { .instance }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let state = try context.area(area)
      guard let member = state.members.last(where: { $0.municipality == municipality }) else {
        throw .unknown("municipality", municipality.rawValue, field: "/data/municipality")
      }
      if member.tenure.to == on { return .nothing }
      guard member.tenure.to == nil, member.tenure.from <= on else {
        throw .field("field.invalid", "on", ["earliest": .word(member.tenure.from.description)])
      }
      return Decision([
        Emission(.area(area), Event.left(Left(municipality: municipality, to: on)))
      ])
    }
  }
}

extension Context {
  /// The territory, which must have been registered.
  func area(_ id: AreaID, field: String = "/data/area") throws(Refusal) -> Area.State {
    let state = state(Area.self, .area(id))
    guard state.name != nil else { throw .unknown("area", id.rawValue, field: field) }
    return state
  }
}
