import Canonical
import MesaDomain

/// Brings what people and programs write to the one spelling that the log knows.
enum CommandInput {
  /// Text in NFC, and local times as instants, as the form says.
  static func normalised(
    _ value: JSONValue, _ form: ValueForm, _ pointer: String, _ zone: String
  ) throws(Refusal) -> JSONValue {
    switch (form, value) {
    case (.instant, .string): return .string(try instant(value, pointer, zone).description)
    case (.object(let shape), .object(let members)):
      var result: [JSONMember] = []
      for member in members {
        let inner = shape[member.name]?.form ?? .boolean
        result.append(
          JSONMember(
            name: member.name,
            value: try normalised(member.value, inner, pointer + "/" + member.name, zone)))
      }
      return .object(result)
    case (.list(let inner), .array(let elements)):
      var result: [JSONValue] = []
      for (index, element) in elements.enumerated() {
        result.append(try normalised(element, inner, pointer + "/\(index)", zone))
      }
      return .array(result)
    case (_, .string(let text)): return .string(Normalisation.nfc(text))
    default: return value
    }
  }

  /// An instant from its canonical spelling, or a local time of the zone.
  ///
  /// - Throws: `time.skipped` and the other codes of `LocalTime`.
  static func instant(
    _ value: JSONValue, _ pointer: String, _ zone: String
  ) throws(Refusal) -> Instant {
    guard let text = value.stringValue else {
      throw Refusal("field.wrongType", ["expected": "instant"], field: pointer)
    }
    if let instant = Instant(text) { return instant }
    do {
      return try LocalTime.instant(text, in: zone)
    } catch {
      throw Refusal(error.code, error.values.mapValues { .word($0) }, field: pointer)
    }
  }
}
