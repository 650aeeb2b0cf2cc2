public import Canonical

/// An office of equality and gender violence: the specialised service of a town or a mancomunidad.
///
/// When it is open, to which network it belongs and who works there vary by day, so that reports
/// count office-years. Its staff are those with a post in its agency; the mesas that it promotes are
/// those that this agency promoted.
public enum Office: Aggregate {
  public static let kind = StreamKind.office

  public struct State: Sendable, Equatable {
    public var name: String?
    public var territory: Ground?
    public var agency: AgencyID?
    /// When it was open.
    public var openings: [Tenure] = []
    public var memberships: [Membership] = []
    /// Places of work by kind, each from a day on.
    public var staff: [Staffed] = []

    public func isOpen(on day: CivilDate) -> Bool { openings.contains { $0.contains(day) } }

    public func network(on day: CivilDate) -> NetworkID? {
      memberships.first { $0.tenure.contains(day) }?.network
    }

    /// Whether it was open as part of the network on any of these days.
    public func belongs(to network: NetworkID, from: CivilDate, through last: CivilDate) -> Bool {
      memberships.contains { member in
        member.network == network
          && openings.contains { open in
            let start = max(open.from, member.tenure.from, from)
            let end = min(open.to ?? last, member.tenure.to ?? last, last)
            return start <= end
          }
      }
    }

    /// How many work there on that day, by kind, in the order in which kinds came.
    public func staff(on day: CivilDate) -> [(kind: StaffKind, count: Int)] {
      StaffKind.allCases.compactMap { kind in
        staff.last { $0.kind == kind && $0.from <= day }.map { (kind, $0.count) }
      }
    }
  }
  public static let initial = State()

  /// Whom it serves.
  public enum Ground: Sendable, Equatable {
    case municipality(MunicipalityCode)
    case area(AreaID)
  }

  public struct Membership: Sendable, Equatable {
    public let network: NetworkID
    public var tenure: Tenure
  }

  public enum StaffKind: String, Choice {
    case equalityAgent, technician, psychologist, lawyer, socialWorker, administrative
  }

  public enum Event: Sendable, Equatable {
    case registered(Registered)
    case amended(Amended)
    case staffed(Staffed)
    case closed(Closed)
    case reopened(Reopened)
    case joined(Joined)
    case left(Left)
  }

  public static func evolve(_ state: inout State, _ event: Event, _ moment: Moment) {
    switch event {
    case .registered(let e):
      state.name = e.name
      state.territory = ground(e.municipality, e.area)
      state.agency = e.agency
      state.openings = [Tenure(from: e.openedOn)]
      state.memberships =
        e.network.map {
          [Membership(network: $0, tenure: Tenure(from: e.openedOn))]
        } ?? []
    case .amended(let e):
      state.name = e.name ?? state.name
      state.territory = ground(e.municipality, e.area) ?? state.territory
      state.agency = e.agency ?? state.agency
    case .staffed(let e): state.staff.append(e)
    case .closed(let e):
      if let last = state.openings.indices.last { state.openings[last].to = e.on }
    case .reopened(let e): state.openings.append(Tenure(from: e.on))
    case .joined(let e):
      state.memberships.append(Membership(network: e.network, tenure: Tenure(from: e.from)))
    case .left(let e):
      for index in state.memberships.indices where state.memberships[index].tenure.to == nil {
        state.memberships[index].tenure.to = e.to
      }
    }
  }

  static func ground(_ municipality: MunicipalityCode?, _ area: AreaID?) -> Ground? {
    municipality.map { .municipality($0) } ?? area.map { .area($0) }
  }
}
