public import Canonical

extension Office {
  /// Takes an office in: whom it serves, since when it is open, and to which network it belongs.
  public struct Register: Command {
    public static let name = "office.register"
    public let office: OfficeID
    public let name: String
    public let municipality: MunicipalityCode?
    public let area: AreaID?
    public let agency: AgencyID?
    public let network: NetworkID?
    public let openedOn: CivilDate

    public init(
      office: OfficeID, name: String, municipality: MunicipalityCode? = nil, area: AreaID? = nil,
      agency: AgencyID? = nil, network: NetworkID? = nil, openedOn: CivilDate
    ) {
      (self.office, self.name, self.municipality) = (office, name, municipality)
      (self.area, self.agency, self.network) = (area, agency, network)
      self.openedOn = openedOn
    }

    public func place(in context: Context) -> Place { .office(office) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let registered = Registered(
        name: name, municipality: municipality, area: area, agency: agency, network: network,
        openedOn: openedOn)
      let state = context.state(Office.self, .office(office))
      var anew = Office.initial
      Office.evolve(&anew, .registered(registered), context.moment)
      if state == anew { return .nothing }
      guard state.name == nil else {
        throw .exists("office", office.rawValue, field: "/data/office")
      }
      try Office.servesOne(municipality, area, context)
      if let agency { _ = try context.agency(agency) }
      if let network { _ = try context.network(network) }
      return Decision([Emission(.office(office), Event.registered(registered))])
    }
  }

  /// Changes what is said of an office; what is left out stays.
  public struct Amend: Command {
    public static let name = "office.amend"
    public let office: OfficeID
    public let name: String?
    public let municipality: MunicipalityCode?
    public let area: AreaID?
    public let agency: AgencyID?

    public func place(in context: Context) -> Place { .office(office) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let before = try context.office(office)
      if municipality != nil || area != nil {
        try Office.servesOne(municipality, area, context)
      }
      if let agency { _ = try context.agency(agency) }
      let amended = Amended(name: name, municipality: municipality, area: area, agency: agency)
      var after = before
      Office.evolve(&after, .amended(amended), context.moment)
      if after == before { return .nothing }
      return Decision([Emission(.office(office), Event.amended(amended))])
    }
  }

  /// How many of a kind work there from a day on.
  public struct Staff: Command {
    public static let name = "office.staff"
    public let office: OfficeID
    public let kind: StaffKind
    public let count: Int
    public let from: CivilDate

    public init(office: OfficeID, kind: StaffKind, count: Int, from: CivilDate) {
      (self.office, self.kind, self.count, self.from) = (office, kind, count, from)
    }

    public func place(in context: Context) -> Place { .office(office) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let state = try context.office(office)
      try Activity.inRange(count, 0...1_000, "/data/count")
      let last = state.staff.last { $0.kind == kind }
      if let last, last.count == count, last.from <= from { return .nothing }
      if let last, from < last.from {
        throw .field("field.invalid", "from", ["earliest": .word(last.from.description)])
      }
      let staffed = Staffed(kind: kind, count: count, from: from)
      return Decision([Emission(.office(office), Event.staffed(staffed))])
    }
  }

  /// Closes an office; that day is its last. What it did stays.
  public struct Close: Command {
    public static let name = "office.close"
    public let office: OfficeID
    public let on: CivilDate

    public init(office: OfficeID, on: CivilDate) { (self.office, self.on) = (office, on) }

    public func place(in context: Context) -> Place { .office(office) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let state = try context.office(office)
      if state.openings.last?.to == on { return .nothing }
      guard let open = state.openings.last, open.to == nil else {
        throw .notNow("closed", possible: ["open"])
      }
      guard open.from <= on else {
        throw .field("field.invalid", "on", ["earliest": .word(open.from.description)])
      }
      return Decision([Emission(.office(office), Event.closed(Closed(on: on)))])
    }
  }

  /// Opens a closed office again.
  public struct Reopen: Command {
    public static let name = "office.reopen"
    public let office: OfficeID
    public let on: CivilDate

    public func place(in context: Context) -> Place { .office(office) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let state = try context.office(office)
      if let last = state.openings.last, last.to == nil {
        if last.from == on { return .nothing }
        throw .notNow("open", possible: ["closed"])
      }
      if let closed = state.openings.last?.to, on <= closed {
        let earliest = closed.adding(days: 1).description
        throw .field("field.invalid", "on", ["earliest": .word(earliest)])
      }
      return Decision([Emission(.office(office), Event.reopened(Reopened(on: on)))])
    }
  }

  /// The office belongs to a network from a day on; to one at a time.
  public struct Join: Command {
    public static let name = "office.join"
    public let office: OfficeID
    public let network: NetworkID
    public let from: CivilDate

    public init(office: OfficeID, network: NetworkID, from: CivilDate) {
      (self.office, self.network, self.from) = (office, network, from)
    }

    public func place(in context: Context) -> Place { .office(office) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let state = try context.office(office)
      _ = try context.network(network)
      if state.network(on: from) == network { return .nothing }
      if let last = state.memberships.last {
        guard let to = last.tenure.to, to < from else {
          throw Refusal(
            "office.inNetwork", ["network": .word(last.network.rawValue)], field: "/data/network")
        }
      }
      let joined = Joined(network: network, from: from)
      return Decision([Emission(.office(office), Event.joined(joined))])
    }
  }

  /// The office belongs to its network no longer; that day is the last.
  public struct Leave: Command {
    public static let name = "office.leave"
    public let office: OfficeID
    public let on: CivilDate

    public init(office: OfficeID, on: CivilDate) { (self.office, self.on) = (office, on) }

    public func place(in context: Context) -> Place { .office(office) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let state = try context.office(office)
      guard let last = state.memberships.last else {
        throw .notNow("absent", possible: ["open"])
      }
      if last.tenure.to == on { return .nothing }
      guard last.tenure.to == nil, last.tenure.from <= on else {
        throw .field("field.invalid", "on", ["earliest": .word(last.tenure.from.description)])
      }
      let left = Left(network: last.network, to: on)
      return Decision([Emission(.office(office), Event.left(left))])
    }
  }
}

extension Context {
  /// The office, which must have been registered.
  func office(_ id: OfficeID, field: String = "/data/office") throws(Refusal) -> Office.State {
    let state = state(Office.self, .office(id))
    guard state.name != nil else { throw .unknown("office", id.rawValue, field: field) }
    return state
  }
}
