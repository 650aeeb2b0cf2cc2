import Canonical
import EventLog
import MesaDomain

extension PastMoment: Codable {
  private enum CodingKeys: String, CodingKey { case position, recorded, effective }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    if let position = try container.decodeIfPresent(Int.self, forKey: .position) {
      self = .position(position)
    } else if let moment = try container.decodeIfPresent(Instant.self, forKey: .recorded) {
      self = .recorded(moment)
    } else {
      self = .effective(try container.decode(Instant.self, forKey: .effective))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    switch self {
    case .position(let position): try container.encode(position, forKey: .position)
    case .recorded(let moment): try container.encode(moment, forKey: .recorded)
    case .effective(let moment): try container.encode(moment, forKey: .effective)
    }
  }
}

extension PastFooting: Codable {
  private enum CodingKeys: String, CodingKey { case position, at, effective, size, root, signed }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let root = try container.decode([UInt8].self, forKey: .root)
    guard let hash = TreeHash(root) else {
      throw DecodingError.dataCorruptedError(
        forKey: .root, in: container, debugDescription: "32 bytes")
    }
    self.init(
      position: try container.decode(Int.self, forKey: .position),
      at: try container.decode(Instant.self, forKey: .at),
      effective: try container.decodeIfPresent(Instant.self, forKey: .effective),
      head: Head(size: try container.decode(Int.self, forKey: .size), hash: hash),
      signed: try container.decodeIfPresent(Int.self, forKey: .signed))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(position, forKey: .position)
    try container.encode(at, forKey: .at)
    try container.encodeIfPresent(effective, forKey: .effective)
    try container.encode(head.size, forKey: .size)
    try container.encode(head.root, forKey: .root)
    try container.encodeIfPresent(signed, forKey: .signed)
  }
}
