public import Canonical

/// An entry's members other than its data, as they stand in the entry's bytes.
///
/// Points into those bytes and is valid as long as they are: inside the body that a reading
/// method calls. Texts are made when asked for; replay needs few of them.
public struct Envelope {
  public let bytes: UnsafeRawBufferPointer
  public let at: Instant
  public let effective: Instant
  public let position: Int
  public let version: Int
  /// Schema version of the type.
  public let v: Int
  /// Where the event's data stand: a canonical JSON object.
  public let data: Range<Int>
  let actorRange, commandRange, streamRange, typeRange: Range<Int>
  let behalfRange, causeRange, reasonRange, viaRange: Range<Int>?

  public var actor: String { text(actorRange) }
  public var command: String { text(commandRange) }
  public var stream: String { text(streamRange) }
  public var type: String { text(typeRange) }
  public var behalf: String? { behalfRange.map(text) }
  public var cause: String? { causeRange.map(text) }
  public var reason: String? { reasonRange.map(text) }
  public var via: String? { viaRange.map(text) }

  public var dataBytes: UnsafeRawBufferPointer { slice(data) }
  /// The stream between its quotes, escapes as they stand.
  public var streamBytes: UnsafeRawBufferPointer { slice(streamRange) }
  public var typeBytes: UnsafeRawBufferPointer { slice(typeRange) }
  public var actorBytes: UnsafeRawBufferPointer { slice(actorRange) }
  public var commandBytes: UnsafeRawBufferPointer { slice(commandRange) }

  @inline(__always) func slice(_ range: Range<Int>) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(rebasing: bytes[range])
  }

  private func text(_ range: Range<Int>) -> String {
    let slice = slice(range)
    guard slice.holds(0x5C) else { return String(decoding: slice, as: UTF8.self) }
    return JSONText.unescaped(slice)
  }
}

extension Envelope {
  /// Reads the members in the one order that they have (`design.md` §5), from both ends.
  ///
  /// Data are not looked into: a reader of them does that. `checkingData` makes sure that they
  /// are one object which ends where the next member begins.
  ///
  /// - Throws: `EntryFault` with the offset at which something else stands.
  public init(
    _ bytes: UnsafeRawBufferPointer, checkingData: Bool = false
  ) throws(EntryFault) {
    guard var scanner = EntryScanner(bytes) else { throw EntryFault(offset: 0) }
    self.bytes = bytes
    try scanner.expect("{\"actor\":\"")
    actorRange = try scanner.string()
    try scanner.expect(",\"at\":\"")
    at = try scanner.instant()
    try scanner.expect("\",\"")
    behalfRange = try scanner.optional("behalf\":\"", then: ",\"")
    causeRange = try scanner.optional("cause\":\"", then: ",\"")
    try scanner.expect("command\":\"")
    commandRange = try scanner.string()
    try scanner.expect(",\"data\":")

    try scanner.expectBack("}")
    viaRange = scanner.optionalBack(",\"via\":")
    version = try scanner.integerBack()
    try scanner.expectBack(",\"version\":")
    v = try scanner.integerBack()
    try scanner.expectBack(",\"v\":")
    typeRange = try scanner.memberBack(",\"type\":")
    streamRange = try scanner.memberBack(",\"stream\":")
    reasonRange = scanner.optionalBack(",\"reason\":")
    position = try scanner.integerBack()
    try scanner.expectBack("\",\"position\":")
    effective = try scanner.instantBack()
    try scanner.expectBack(",\"effective\":\"")

    data = try scanner.data()
    if checkingData { try scanner.walkData() }
  }
}

/// Bytes that are not an entry.
public struct EntryFault: Error, Sendable, Equatable {
  public let offset: Int
  public var code: String { "entry.malformed" }
}
