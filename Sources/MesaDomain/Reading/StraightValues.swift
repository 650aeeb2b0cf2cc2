public import Canonical

extension String: ReadStraight {
  public init(straight reader: inout StraightReader) throws(GaveUp) { self = try reader.text() }
}

extension Int: ReadStraight {
  public init(straight reader: inout StraightReader) throws(GaveUp) { self = try reader.integer() }
}

extension Bool: ReadStraight {
  public init(straight reader: inout StraightReader) throws(GaveUp) { self = try reader.boolean() }
}

extension Instant: ReadStraight {
  public init(straight reader: inout StraightReader) throws(GaveUp) {
    guard let instant = Instant(utf8: UnsafeRawBufferPointer(try reader.plain())) else {
      throw GaveUp()
    }
    self = instant
  }
}

extension CivilDate: ReadStraight {
  public init(straight reader: inout StraightReader) throws(GaveUp) {
    guard let date = CivilDate(utf8: UnsafeRawBufferPointer(try reader.plain())) else {
      throw GaveUp()
    }
    self = date
  }
}

extension Array: ReadStraight where Element: ReadStraight {
  public init(straight reader: inout StraightReader) throws(GaveUp) { self = try reader.array() }
}

extension RawRepresentable where Self: ReadStraight, RawValue == String {
  public init(straight reader: inout StraightReader) throws(GaveUp) {
    guard let value = Self(rawValue: try reader.text()) else { throw GaveUp() }
    self = value
  }
}

extension Identifier {
  public init(straight reader: inout StraightReader) throws(GaveUp) {
    let bytes = try reader.plain()
    guard Self.isWellFormed(bytes) else { throw GaveUp() }
    self.init(wellFormed: String(decoding: bytes, as: UTF8.self))
  }
}

extension MunicipalityCode: ReadStraight {}
extension AccessMonth: ReadStraight {}
extension AgencyKind: ReadStraight {}

extension Confidential: ReadStraight {
  /// Only as the log holds it: `{"sealed":…}`.
  public init(straight reader: inout StraightReader) throws(GaveUp) {
    guard let origin = reader.reader.origin else { throw GaveUp() }
    self = try reader.object { (reader) throws(GaveUp) in
      let text: String = try reader.member("sealed")
      return .sealed(Sealed(text: text, origin: origin, pointer: try reader.pointer()))
    }
  }
}

extension Profile: ReadStraight {
  /// Every mesa of a region writes down the same profile, so each content is decoded once.
  public init(straight reader: inout StraightReader) throws(GaveUp) {
    let bytes = try reader.wholeObject()
    self = try reader.reader.profile(bytes)
  }
}
