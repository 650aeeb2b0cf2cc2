/// A stretch of the index over stream and version, in its order.
struct IndexPart: RecordVisitor, Sendable {
  /// Of places behind `since`.
  private(set) var places = MultisetDigest()
  /// The first position at which a stream's versions do not count on.
  private(set) var broken: Int?
  private(set) var first: Place?
  private(set) var last: Place?
  var fault: (any Error)?

  private let since: Int

  struct Place: Sendable {
    var stream: [UInt8]
    var version: Int
    var position: Int
  }

  init(since: Int) { self.since = since }

  @inline(__always) mutating func visit(row: Int, _ record: UnsafeRawBufferPointer) throws {
    guard var fields = Fields(record), let stream = fields.text(), let version = fields.integer(),
      let position = fields.integer(), fields.isEnd
    else { throw VerificationFailure(.index) }
    if position > since { places.add(stream, version, position) }
    guard last != nil else {
      first = Place(stream: Array(stream), version: version, position: position)
      last = first
      return
    }
    try follow(stream, version, position)
  }

  /// Takes in the stretch that comes next.
  mutating func join(_ next: IndexPart) throws {
    places.join(next.places)
    if let place = next.first {
      if last != nil {
        try place.stream.withUnsafeBytes { try follow($0, place.version, place.position) }
      } else if place.version != 1 {
        broken = place.position
      }
    }
    broken = [broken, next.broken].compactMap(\.self).min()
    if let place = next.last { last = place }
    if let fault = next.fault { throw fault }
  }

  @inline(__always) private mutating func follow(
    _ stream: UnsafeRawBufferPointer, _ version: Int, _ position: Int
  ) throws {
    let order = last!.stream.withUnsafeBytes { $0.order(to: stream) }
    guard order < 0 || order == 0 && last!.version < version else {
      throw VerificationFailure(.index, at: position)
    }
    let whole =
      order == 0
      ? version == last!.version + 1 && position > last!.position : version == 1
    if !whole { broken = min(broken ?? position, position) }
    if order != 0 {
      last!.stream.removeAll(keepingCapacity: true)
      last!.stream.append(contentsOf: stream)
    }
    (last!.version, last!.position) = (version, position)
  }
}
