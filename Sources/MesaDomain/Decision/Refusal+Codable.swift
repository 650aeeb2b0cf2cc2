/// A refusal as one program tells it to another: nothing of it is lost on the way.
extension Refusal: Codable {
  private enum CodingKeys: String, CodingKey { case code, rule, values, field, also }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      try container.decode(String.self, forKey: .code),
      rule: try container.decodeIfPresent(String.self, forKey: .rule),
      try container.decodeIfPresent([String: Value].self, forKey: .values) ?? [:],
      field: try container.decodeIfPresent(String.self, forKey: .field),
      also: try container.decodeIfPresent([Refusal].self, forKey: .also) ?? [])
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(code, forKey: .code)
    try container.encodeIfPresent(rule, forKey: .rule)
    if !values.isEmpty { try container.encode(values, forKey: .values) }
    try container.encodeIfPresent(field, forKey: .field)
    if !also.isEmpty { try container.encode(also, forKey: .also) }
  }
}

extension Refusal.Value: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let number = try? container.decode(Int.self) {
      self = .number(number)
    } else if let word = try? container.decode(String.self) {
      self = .word(word)
    } else {
      self = .words(try container.decode([String].self))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .number(let number): try container.encode(number)
    case .word(let word): try container.encode(word)
    case .words(let words): try container.encode(words)
    }
  }
}
