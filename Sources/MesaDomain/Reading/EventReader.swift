import Canonical

/// Reads events' data: tells sealed values where they come from, and each profile's content once.
///
/// Not shared between threads. What is read stays valid when the bytes are gone.
public final class EventReader {
  private var source = Source.none
  private let box = Confidential.OriginBox()
  private let decoder: CanonicalDecoder
  private var profiles: [(bytes: [UInt8], profile: Profile)] = []
  private var lastActor: (bytes: [UInt8], text: String) = ([], "")

  /// Where the event's name and place stand; texts are made only for sealed values.
  private enum Source {
    case none
    case known(Confidential.Origin)
    case bytes(
      position: Int, stream: UnsafeRawBufferPointer, command: UnsafeRawBufferPointer,
      type: UnsafeRawBufferPointer, schema: Int)
  }

  public init() {
    var decoder = CanonicalDecoder()
    decoder.userInfo[Confidential.originKey] = box
    self.decoder = decoder
  }

  /// The event that is read next.
  public func begin(_ origin: Confidential.Origin) { source = .known(origin) }

  /// The same from an entry's bytes, which stay valid until it is read.
  public func begin(
    position: Int, stream: UnsafeRawBufferPointer, command: UnsafeRawBufferPointer,
    type: UnsafeRawBufferPointer, schema: Int
  ) {
    source = .bytes(
      position: position, stream: stream, command: command, type: type, schema: schema)
  }

  var origin: Confidential.Origin? {
    switch source {
    case .none: nil
    case .known(let origin): origin
    case .bytes(let position, let stream, let command, let type, let schema):
      Confidential.Origin(
        position: position, stream: String(decoding: stream, as: UTF8.self),
        command: String(decoding: command, as: UTF8.self),
        type: String(decoding: type, as: UTF8.self), schema: schema)
    }
  }

  /// Whoever acts is mostly whoever acted before: one text for a run of events.
  public func actor(_ bytes: UnsafeRawBufferPointer) -> String {
    if !lastActor.bytes.withUnsafeBytes({ $0.isSame(as: bytes) }) {
      lastActor = (Array(bytes), String(decoding: bytes, as: UTF8.self))
    }
    return lastActor.text
  }

  /// The ordinary reading: strict, and what the straight one falls back on.
  func decode<T: Decodable>(_ type: T.Type, from bytes: UnsafeRawBufferPointer) throws -> T {
    box.origin = origin
    return try decoder.decode(type, from: bytes)
  }

  func profile(_ bytes: UnsafeRawBufferPointer) throws(GaveUp) -> Profile {
    for known in profiles where known.bytes.withUnsafeBytes({ $0.isSame(as: bytes) }) {
      return known.profile
    }
    guard let profile = try? decoder.decode(Profile.self, from: bytes) else { throw GaveUp() }
    if profiles.count >= 16 { profiles.removeFirst() }
    profiles.append((Array(bytes), profile))
    return profile
  }
}

/// The bytes of an event's `data`, not yet decoded.
public struct EventData {
  let bytes: UnsafeRawBufferPointer
  let reader: EventReader

  public init(_ bytes: UnsafeRawBufferPointer, _ reader: EventReader) {
    (self.bytes, self.reader) = (bytes, reader)
  }

  /// - Throws: `DecodingError`, with the path to what does not fit.
  func decoded<T: Payload>() throws -> T {
    if let value = straight(T.self) { return value }
    return try reader.decode(T.self, from: bytes)
  }

  /// Nil where the bytes are not as the log spells them, or not of this form.
  func straight<T: ReadStraight>(_ type: T.Type) -> T? {
    guard var straight = StraightReader(bytes, reader) else { return nil }
    return try? straight.whole(type)
  }
}
