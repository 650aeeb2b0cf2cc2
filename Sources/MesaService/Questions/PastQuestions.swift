import Canonical
public import MesaDomain

/// How many entries answers rest on, now or as of a moment.
public struct EntriesCounted: Question {
  public static let name = "entries"
  let at: PastMoment?

  public func answer(of client: LocalClient, as principal: Principal) async throws -> Int {
    try at.map { try client.past($0).size } ?? client.size
  }
}

/// What changed between two moments.
public struct DifferencesAsked: Question {
  public static let name = "differences"
  let from, to: PastMoment
  let scope: DifferenceScope

  public func answer(of client: LocalClient, as principal: Principal) async throws -> Differences {
    try await client.differences(from: from, to: to, of: scope, as: principal)
  }
}

/// The next entry, or the one before, that is of something.
public struct StepAsked: Question {
  public static let name = "step"
  let position: Int
  let scope: DifferenceScope
  let forward: Bool

  public func answer(of client: LocalClient, as principal: Principal) async throws -> Int? {
    try await client.step(from: position, of: scope, forward: forward, as: principal)
  }
}

extension DifferenceScope: Codable {
  private enum CodingKeys: String, CodingKey { case mesa, kind, id }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    if let mesa = try container.decodeIfPresent(MesaID.self, forKey: .mesa) {
      self = .mesa(mesa)
    } else if let kind = try container.decodeIfPresent(RecordKind.self, forKey: .kind) {
      self = .record(kind, try container.decode(String.self, forKey: .id))
    } else {
      self = .instance
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    switch self {
    case .instance: break
    case .mesa(let mesa): try container.encode(mesa, forKey: .mesa)
    case .record(let kind, let id):
      try container.encode(kind, forKey: .kind)
      try container.encode(id, forKey: .id)
    }
  }
}
