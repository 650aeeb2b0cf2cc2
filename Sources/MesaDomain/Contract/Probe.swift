import Canonical

/// A decoder without data: it hands out examples and notes what was asked for.
///
/// A payload's synthesized `init(from:)` names its fields, their types and which are optional;
/// running it once yields the contract without a second list to keep in step.
struct Probe: Decoder {
  let recorder = Recorder()
  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  final class Recorder {
    var form = ValueForm.object(Shape(fields: []))

    func note(_ name: String, _ form: ValueForm, optional: Bool) {
      guard case .object(let shape) = self.form else { return }
      let field = Shape.Field(name: name, form: form, optional: optional)
      self.form = .object(
        Shape(fields: (shape.fields + [field]).sorted { $0.name < $1.name }))
    }
  }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedDecodingContainer<Key> {
    KeyedDecodingContainer(Keyed<Key>(recorder: recorder))
  }
  func unkeyedContainer() -> any UnkeyedDecodingContainer { Unkeyed(recorder: recorder) }
  func singleValueContainer() -> any SingleValueDecodingContainer { Single(recorder: recorder) }

  /// An example of the type, and its form.
  static func sample<T: Decodable>(_ type: T.Type) throws -> (T, ValueForm) {
    if let scalar = type as? any Scalar.Type {
      guard let value = scalar.example as? T else { throw Probe.unanswerable }
      return (value, scalar.form)
    }
    if let map = type as? any TextMap.Type {
      guard let value = map.empty as? T else { throw Probe.unanswerable }
      return (value, .map(map.valueForm))
    }
    let probe = Probe()
    let value = try T(from: probe)
    return (value, probe.form(of: type))
  }

  /// What was noted, signed with the payload's name where it is one.
  func form(of type: any Decodable.Type) -> ValueForm {
    guard type is any Payload.Type, case .object(var shape) = recorder.form else {
      return recorder.form
    }
    shape.payload = String(String(reflecting: type).trimmingPrefix("MesaDomain."))
    return .object(shape)
  }

  static let unanswerable = DecodingError.dataCorrupted(
    .init(codingPath: [], debugDescription: "a payload may hold scalars, lists and payloads only"))
}

private struct Keyed<Key: CodingKey>: KeyedDecodingContainerProtocol {
  let recorder: Probe.Recorder
  var codingPath: [any CodingKey] { [] }
  var allKeys: [Key] { Key(stringValue: "key").map { [$0] } ?? [] }
  func contains(_ key: Key) -> Bool { true }
  func decodeNil(forKey key: Key) throws -> Bool { false }

  func decode<T: Decodable>(_ type: T.Type, forKey key: Key) throws -> T {
    let (value, form) = try Probe.sample(type)
    recorder.note(key.stringValue, form, optional: false)
    return value
  }
  func decodeIfPresent<T: Decodable>(_ type: T.Type, forKey key: Key) throws -> T? {
    let (value, form) = try Probe.sample(type)
    recorder.note(key.stringValue, form, optional: true)
    return value
  }
  func decodeIfPresent(_ type: String.Type, forKey key: Key) throws -> String? {
    recorder.note(key.stringValue, String.form, optional: true)
    return String.example
  }
  func decodeIfPresent(_ type: Int.Type, forKey key: Key) throws -> Int? {
    recorder.note(key.stringValue, Int.form, optional: true)
    return Int.example
  }
  func decodeIfPresent(_ type: Bool.Type, forKey key: Key) throws -> Bool? {
    recorder.note(key.stringValue, Bool.form, optional: true)
    return Bool.example
  }
  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) throws -> KeyedDecodingContainer<Nested> { throw Probe.unanswerable }
  func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
    throw Probe.unanswerable
  }
  func superDecoder() throws -> any Decoder { throw Probe.unanswerable }
  func superDecoder(forKey key: Key) throws -> any Decoder { throw Probe.unanswerable }
}

private struct Unkeyed: UnkeyedDecodingContainer {
  let recorder: Probe.Recorder
  var codingPath: [any CodingKey] { [] }
  var count: Int? { 1 }
  var currentIndex = 0
  var isAtEnd: Bool { currentIndex > 0 }

  init(recorder: Probe.Recorder) { self.recorder = recorder }

  mutating func decodeNil() throws -> Bool { false }
  mutating func decode<T: Decodable>(_ type: T.Type) throws -> T {
    let (value, form) = try Probe.sample(type)
    recorder.form = .list(form)
    currentIndex += 1
    return value
  }
  mutating func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type
  ) throws -> KeyedDecodingContainer<Nested> { throw Probe.unanswerable }
  mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
    throw Probe.unanswerable
  }
  mutating func superDecoder() throws -> any Decoder { throw Probe.unanswerable }
}

private struct Single: SingleValueDecodingContainer {
  let recorder: Probe.Recorder
  var codingPath: [any CodingKey] { [] }
  func decodeNil() -> Bool { false }
  func decode<T: Decodable>(_ type: T.Type) throws -> T {
    let (value, form) = try Probe.sample(type)
    recorder.form = form
    return value
  }
}

/// A dictionary from text, whose members a probe cannot name.
private protocol TextMap {
  static var empty: Self { get }
  static var valueForm: ValueForm { get }
}

extension Dictionary: TextMap where Key == String, Value: Decodable {
  fileprivate static var empty: [Key: Value] { [:] }
  fileprivate static var valueForm: ValueForm { .of(Value.self) }
}
