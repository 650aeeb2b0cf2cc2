public import Canonical

let networkCommands: [any Command.Type] = [
  Area.Register.self, Area.Join.self, Area.Leave.self,
  Network.Found.self, Network.Amend.self,
  Office.Register.self, Office.Amend.self, Office.Staff.self, Office.Close.self,
  Office.Reopen.self, Office.Join.self, Office.Leave.self,
]

extension Network {
  /// Founds a network of offices in a region.
  public struct Found: Command {
    public static let name = "network.found"
    public let network: NetworkID
    public let name: String
    public let region: Region
    public let from: CivilDate
    /// Counts of people under it are not published; 5 where it is left out.
    public let k: Int?

    public init(
      network: NetworkID, name: String, region: Region, from: CivilDate, k: Int? = nil
    ) {
      (self.network, self.name, self.region, self.from) = (network, name, region, from)
      self.k = k
    }

    public func place(in context: Context) -> Place { .network(network) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let state = context.state(Network.self, .network(network))
      let k = k ?? Network.usualK
      try Activity.inRange(k, 3...10, "/data/k")
      if state == State(name: name, region: region, from: from, k: k) { return .nothing }
      guard state.name == nil else {
        throw .exists("network", network.rawValue, field: "/data/network")
      }
      let founded = Founded(name: name, region: region, from: from, k: k)
      return Decision([Emission(.network(network), Event.founded(founded))])
    }
  }

  /// Changes a network's name.
  public struct Amend: Command {
    public static let name = "network.amend"
    public let network: NetworkID
    public let name: String

    public func place(in context: Context) -> Place { .network(network) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      if try context.network(network).name == name { return .nothing }
      return Decision([Emission(.network(network), Event.amended(Amended(name: name)))])
    }
  }
}

extension Context {
  /// The network, which must have been founded.
  func network(_ id: NetworkID, field: String = "/data/network") throws(Refusal) -> Network.State {
    let state = state(Network.self, .network(id))
    guard state.name != nil else { throw .unknown("network", id.rawValue, field: field) }
    return state
  }

  /// Whether the code is well formed and, where the official list was imported, stands in it.
  ///
  /// - Throws: `territory.municipalityUnknown`.
  func known(_ code: MunicipalityCode, field: String) throws(Refusal) {
    guard code.isWellFormed else {
      throw Refusal(
        "territory.municipalityUnknown", ["code": .word(code.rawValue)], field: field)
    }
    let list = state(Municipalities.self, .municipalities)
    guard list.names.isEmpty || list.names[code] != nil else {
      throw Refusal(
        "territory.municipalityUnknown", ["code": .word(code.rawValue)], field: field)
    }
  }
}
