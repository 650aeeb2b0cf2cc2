public import Canonical
public import MesaDomain

/// A command as it was asked for, checked for form and brought to its one spelling.
public struct CommandRequest: Sendable {
  public let name: String
  /// A UUID in lower case, chosen by the sender or made by the edge.
  public let id: String
  public let principal: Principal
  public let effective: Instant?
  /// Versions that the sender believes in.
  public let expect: [StreamID: Int]
  public let command: any Command
  /// Canonical JSON of what the id stands for: `as`, `command`, `data`, `effective`.
  let identity: [UInt8]

  /// What the terminal or the server knows beside the command's own text.
  public struct Setting: Sendable {
    public let principal: Principal
    /// Zone in which local times without an offset are read.
    public let zone: String
    /// Makes an id for a command that brings none.
    public let identifier: @Sendable () -> String

    public init(
      principal: Principal, zone: String, identifier: @escaping @Sendable () -> String
    ) {
      (self.principal, self.zone, self.identifier) = (principal, zone, identifier)
    }
  }

  /// - Throws: `Refusal` with the first fault; `faults(in:)` lists all of them.
  public init(_ value: JSONValue, _ setting: Setting) throws(Refusal) {
    guard value.objectValue != nil else {
      throw Refusal("command.malformed", ["expected": "object"])
    }
    try Self.onlyKnownMembers(value)
    guard let name = value["command"]?.stringValue else {
      throw Refusal("field.missing", field: "/command")
    }
    guard let descriptor = Commands.byName[name] else {
      throw .unknownCommand(name)
    }
    self.name = name
    principal = try Self.principal(value["as"]) ?? setting.principal
    id = try Self.identifier(value["id"]) ?? setting.identifier()
    if let written = value["effective"] {
      effective = try CommandInput.instant(written, "/effective", setting.zone)
    } else {
      effective = nil
    }
    expect = try Self.expectations(value["expect"])
    let data = try CommandInput.normalised(
      value["data"] ?? .object([]), .object(descriptor.shape), "/data", setting.zone)
    if let fault = descriptor.shape.faults(in: data, at: "/data").first { throw fault }
    do {
      command = try descriptor.decode(data.canonicalBytes)
    } catch {
      throw Refusal("command.malformed", ["command": .word(name)], field: "/data")
    }
    var members = [
      JSONMember(name: "as", value: .string(principal.description)),
      JSONMember(name: "command", value: .string(name)),
      JSONMember(name: "data", value: data),
    ]
    if let effective {
      members.append(JSONMember(name: "effective", value: .string(effective.description)))
    }
    identity = JSONValue.object(members).canonicalBytes
  }

  /// A command that the product itself gives.
  ///
  /// - Throws: `Refusal` where it is not as its contract says.
  init(
    _ command: some Command, as principal: Principal, effective: Instant? = nil, id: String
  ) throws {
    let data = try JSONValue(parsing: try CanonicalEncoder().encode(command))
    let members: [(String, JSONValue?)] = [
      ("command", .string(type(of: command).name)), ("data", data),
      ("effective", effective.map { .string($0.description) }),
    ]
    try self.init(
      .object(
        members.compactMap { name, value in value.map { JSONMember(name: name, value: $0) } }),
      Setting(principal: principal, zone: "Etc/UTC", identifier: { id }))
  }

  /// The command in its one spelling, as it is sent to a service: read there, it is the same.
  public var json: JSONValue {
    get throws {
      var value = try JSONValue(parsing: identity).adding("id", .string(id))
      if !expect.isEmpty {
        value = value.adding(
          "expect",
          .object(
            expect.map { JSONMember(name: $0.text, value: .integer(Int64($1))) }
              .sorted { $0.name < $1.name }))
      }
      return value
    }
  }

  private static func onlyKnownMembers(_ value: JSONValue) throws(Refusal) {
    let known = ["as", "command", "data", "effective", "expect", "id"]
    for member in value.objectValue ?? [] where !known.contains(member.name) {
      throw Refusal(
        "field.unknown", ["known": .words(known)],
        field: "/" + String(member.name.prefix(64)))
    }
  }

  private static func principal(_ value: JSONValue?) throws(Refusal) -> Principal? {
    guard let value else { return nil }
    guard let text = value.stringValue, let principal = Principal(text) else {
      throw Refusal("auth.unknownPrincipal", field: "/as")
    }
    return principal
  }

  private static func identifier(_ value: JSONValue?) throws(Refusal) -> String? {
    guard let value else { return nil }
    guard let text = value.stringValue, UUIDText.isWellFormed(text) else {
      throw Refusal("field.wrongType", ["expected": "uuid"], field: "/id")
    }
    return text
  }

  private static func expectations(_ value: JSONValue?) throws(Refusal) -> [StreamID: Int] {
    guard let value else { return [:] }
    guard let members = value.objectValue else {
      throw Refusal("field.wrongType", ["expected": "object"], field: "/expect")
    }
    var expectations: [StreamID: Int] = [:]
    for member in members {
      guard let stream = StreamID(member.name), let version = member.value.integerValue,
        version >= 0
      else {
        throw Refusal(
          "field.wrongType", ["expected": "version"],
          field: "/expect/" + String(member.name.prefix(160)))
      }
      expectations[stream] = Int(version)
    }
    return expectations
  }
}

/// The one spelling of an id: a UUID in lower-case hexadecimal with hyphens (RFC 9562 §4).
public enum UUIDText {
  public static func isWellFormed(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.count == 36 else { return false }
    return bytes.enumerated().allSatisfy { index, byte in
      [8, 13, 18, 23].contains(index)
        ? byte == 45 : (48...57).contains(byte) || (97...102).contains(byte)
    }
  }

  /// UUIDv7 (RFC 9562 §5.7): 48 bits of milliseconds, then chance.
  public static func version7(
    at instant: Instant, using generator: inout some RandomNumberGenerator
  ) -> String {
    var high = UInt64(bitPattern: instant.milliseconds) << 16
    high |= 0x7000 | UInt64.random(in: 0...0xfff, using: &generator)
    let low = UInt64.random(in: 0...(1 << 62) - 1, using: &generator) | 1 << 63
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    text.reserveCapacity(36)
    for (word, marks) in [(high, [8, 12]), (low, [0, 4])] {
      for nibble in 0..<16 {
        if marks.contains(nibble) { text.append(45) }
        text.append(digits[Int(word >> UInt64(60 - nibble * 4) & 15)])
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}

extension Refusal {
  /// There is no such command; names the one that was most likely meant.
  public static func unknownCommand(_ name: String) -> Refusal {
    let near = nearest(to: name, among: Commands.byName.keys.sorted()) ?? ""
    return Refusal(
      "command.unknown", ["command": .word(String(name.prefix(64))), "nearest": .word(near)],
      field: "/command")
  }
}
