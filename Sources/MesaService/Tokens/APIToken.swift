public import Canonical
public import MesaDomain

/// With what a program acts for somebody: everything about it but the secret.
public struct APIToken: Sendable, Equatable {
  /// The longest that one may be good for (security handbook §4.5).
  public static let maximumDays = 90

  /// A UUID; stands in the envelopes of what was done with it, as `token/<id>`.
  public let id: String
  /// What its owner calls it.
  public let name: String
  public let person: PersonID
  public let scopes: TokenScopes
  public let created: Instant
  /// `person/…`: itself, or an administrator.
  public let creator: String
  public let expires: Instant
  /// To the minute; nil until then.
  public let used: Instant?
  public let revoked: Instant?

  public var principal: Principal { .person(person) }

  /// How the actor was known, for envelopes and the reading log.
  public var via: String { "token/" + id }

  /// What a token is called that somebody got by signing in from a program.
  public static let signInName = "sign-in"
  /// It ends with its owner's sessions.
  public var isOfSignIn: Bool { name == Self.signInName }

  public func isGood(at moment: Instant) -> Bool { revoked == nil && moment < expires }
}

/// A token as somebody asks for it.
public struct TokenWish: Sendable {
  public let name: String
  public let person: PersonID
  public let scopes: TokenScopes
  public let days: Int

  /// - Throws: `token.nameInvalid`, `token.tooLong`.
  public init(
    name: String, person: PersonID, scopes: TokenScopes, days: Int
  ) throws(Refusal) {
    let name = Normalisation.nfc(name)
    let isPlain = name.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
    guard (1...64).contains(name.unicodeScalars.count), isPlain else {
      throw Refusal("token.nameInvalid", ["maximum": .number(64)], field: "--name")
    }
    guard (1...APIToken.maximumDays).contains(days) else {
      throw Refusal(
        "token.tooLong", ["days": .number(days), "maximum": .number(APIToken.maximumDays)],
        field: "--days")
    }
    (self.name, self.person, self.scopes, self.days) = (name, person, scopes, days)
  }
}

extension APIToken {
  /// As programs read it; the secret is in nobody's hands but the client's.
  public var json: JSONValue {
    let members: [(String, JSONValue?)] = [
      ("created", .string(created.description)), ("creator", .string(creator)),
      ("expires", .string(expires.description)), ("id", .string(id)), ("name", .string(name)),
      ("person", .string(principal.description)),
      ("revoked", revoked.map { .string($0.description) }),
      ("scopes", .array(scopes.words.map(JSONValue.string))),
      ("used", used.map { .string($0.description) }),
    ]
    return .object(
      members.compactMap { name, value in value.map { JSONMember(name: name, value: $0) } })
  }
}
