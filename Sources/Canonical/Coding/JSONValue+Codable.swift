extension JSONValue: Codable {
  public init(from decoder: any Decoder) throws {
    if let node = decoder as? NodeDecoder {
      self = node.tape.value(at: node.index)
      return
    }
    // Another library's decoder.
    if let object = try? decoder.container(keyedBy: PathKey.self) {
      self = .object(
        try object.allKeys.map {
          JSONMember(name: $0.stringValue, value: try object.decode(JSONValue.self, forKey: $0))
        }.sorted { Array($0.name.utf16).lexicographicallyPrecedes(Array($1.name.utf16)) })
    } else if var array = try? decoder.unkeyedContainer() {
      var elements: [JSONValue] = []
      while !array.isAtEnd { elements.append(try array.decode(JSONValue.self)) }
      self = .array(elements)
    } else {
      self = try JSONValue(scalar: decoder.singleValueContainer())
    }
  }

  private init(scalar container: any SingleValueDecodingContainer) throws {
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .bool(value)
    } else if let value = try? container.decode(Int64.self) {
      self = .integer(value)
    } else {
      self = .string(try container.decode(String.self))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .null, .bool, .integer, .string:
      var container = encoder.singleValueContainer()
      switch self {
      case .null: try container.encodeNil()
      case .bool(let value): try container.encode(value)
      case .integer(let value): try container.encode(value)
      case .string(let value): try container.encode(value)
      case .array, .object: break
      }
    case .array(let elements):
      var container = encoder.unkeyedContainer()
      for element in elements { try container.encode(element) }
    case .object(let members):
      var container = encoder.container(keyedBy: PathKey.self)
      for member in members {
        try container.encode(member.value, forKey: PathKey(stringValue: member.name))
      }
    }
  }
}
