import Synchronization

/// Text that never stands in clear in the log: names, contact data, deliberations, free text.
///
/// In a command it is plain; on its way to the log the vault seals it, and what is read back stays
/// sealed until a page opens it at the last moment. Deciders never branch on it. It prints as a
/// placeholder, so that no log or error text can carry it.
public enum Confidential: Hashable, Sendable {
  case plain(String)
  case sealed(Sealed)

  /// A sealed value and the place in the log at which alone it opens.
  public struct Sealed: Hashable, Sendable {
    /// base64url of `MS1`, suite, key id, nonce, ciphertext and tag.
    public let text: String
    public let origin: Origin
    /// JSON pointer within the event's data.
    public let pointer: String
  }

  /// The event that carries a sealed value.
  public struct Origin: Hashable, Sendable, Codable {
    public let position: Int
    public let stream: String
    public let command: String
    public let type: String
    public let schema: Int

    public init(position: Int, stream: String, command: String, type: String, schema: Int) {
      (self.position, self.stream, self.command) = (position, stream, command)
      (self.type, self.schema) = (type, schema)
    }
  }

  /// Tells values that are decoded from which event they come; one per reader, set per event.
  public final class OriginBox: Sendable {
    private let value = Mutex<Origin?>(nil)
    public init() {}

    public var origin: Origin? {
      get { value.withLock { $0 } }
      set { value.withLock { $0 = newValue } }
    }
  }
  public static let originKey: CodingUserInfoKey = originInfoKey

  /// How the vault is reached while an event is encoded: plain text and pointer to sealed text.
  public typealias Sealer = @Sendable (_ plain: String, _ pointer: String) throws -> String
  public static let sealerKey: CodingUserInfoKey = sealerInfoKey

  /// The same for what was sealed elsewhere and is written down anew: it opens only in its new place,
  /// under that place's key, and nobody has read it on the way.
  public typealias Resealer = @Sendable (_ sealed: Sealed, _ pointer: String) throws -> String
  public static let resealerKey: CodingUserInfoKey = resealerInfoKey
}

private let sealerInfoKey = infoKey("mesa.sealer")
private let resealerInfoKey = infoKey("mesa.resealer")
private let originInfoKey = infoKey("mesa.origin")

private func infoKey(_ name: String) -> CodingUserInfoKey {
  guard let key = CodingUserInfoKey(rawValue: name) else {
    preconditionFailure("a constant name is always a valid key")
  }
  return key
}

extension Confidential: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  public var description: String { "‹confidential›" }
  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: [:]) }
}

extension Confidential: Codable, Scalar {
  public static var form: ValueForm { .confidential }
  public static var example: Confidential { .plain("…") }

  private enum CodingKeys: String, CodingKey { case sealed, origin, pointer }

  /// Text is plain; `{"sealed":…}` takes its place from the event being read, or from the view
  /// that wrote it down with the value.
  public init(from decoder: any Decoder) throws {
    if let container = try? decoder.singleValueContainer(),
      let text = try? container.decode(String.self)
    {
      self = .plain(text)
      return
    }
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let text = try container.decode(String.self, forKey: .sealed)
    if let box = decoder.userInfo[Self.originKey] as? OriginBox, let origin = box.origin {
      self = .sealed(
        Sealed(text: text, origin: origin, pointer: MesaDomain.pointer(decoder.codingPath)))
    } else {
      self = .sealed(
        Sealed(
          text: text, origin: try container.decode(Origin.self, forKey: .origin),
          pointer: try container.decode(String.self, forKey: .pointer)))
    }
  }

  /// Without a sealer in the encoder's `userInfo` plain text is refused: nothing slips out.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    switch self {
    case .sealed(let sealed):
      if let reseal = encoder.userInfo[Self.resealerKey] as? Resealer {
        let anew = try reseal(sealed, MesaDomain.pointer(encoder.codingPath))
        return try container.encode(anew, forKey: .sealed)
      }
      try container.encode(sealed.origin, forKey: .origin)
      try container.encode(sealed.pointer, forKey: .pointer)
      try container.encode(sealed.text, forKey: .sealed)
    case .plain(let text):
      guard let seal = encoder.userInfo[Self.sealerKey] as? Sealer else {
        throw EncodingError.invalidValue(
          self, .init(codingPath: encoder.codingPath, debugDescription: "no vault at hand"))
      }
      let sealed = try seal(text, MesaDomain.pointer(encoder.codingPath))
      try container.encode(sealed, forKey: .sealed)
    }
  }
}

/// RFC 6901: the place of a value, `/agenda/0/title`.
func pointer(_ path: [any CodingKey]) -> String {
  path.reduce(into: "") { text, key in
    text += "/"
    if let index = key.intValue {
      text += String(index)
    } else {
      for character in key.stringValue {
        switch character {
        case "~": text += "~0"
        case "/": text += "~1"
        default: text.append(character)
        }
      }
    }
  }
}
