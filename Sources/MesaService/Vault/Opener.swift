import Canonical
import EventLog
import MesaDomain

/// Opens sealed values where an answer shows them: at the last moment, and never on disk.
struct Opener {
  /// What stands where a key was destroyed or a value does not open.
  static let redacted = "‹redacted›"

  let log: EventLog
  let vault: Vault
  let instance: String
  /// Where commands that are not yet durable begin in the log.
  var firsts: [String: Int] = [:]

  /// The same value with every sealed text in it opened.
  ///
  /// What belongs to a case opens only where `disclosed` proves that the look at it is recorded.
  func opened(_ value: JSONValue, by disclosed: Disclosed? = nil) -> JSONValue {
    switch value {
    case .object(let members):
      if let text = value["sealed"]?.stringValue, let origin = value["origin"],
        let pointer = value["pointer"]?.stringValue
      {
        return .string(open(text, origin, pointer, disclosed) ?? Self.redacted)
      }
      return .object(
        members.map { JSONMember(name: $0.name, value: opened($0.value, by: disclosed)) })
    case .array(let elements): return .array(elements.map { opened($0, by: disclosed) })
    case .null, .bool, .integer, .string: return value
    }
  }

  /// Whether values of that stream may be opened at all. A stream of an unknown kind is guarded.
  static func mayOpen(_ stream: String, _ disclosed: Disclosed?) -> Bool {
    StreamID(stream)?.kind?.isGuarded == false || disclosed?.covers(stream) == true
  }

  private func open(
    _ text: String, _ origin: JSONValue, _ pointer: String, _ disclosed: Disclosed?
  ) -> String? {
    guard let position = origin["position"]?.integerValue,
      let stream = origin["stream"]?.stringValue, Self.mayOpen(stream, disclosed),
      let command = origin["command"]?.stringValue, let type = origin["type"]?.stringValue,
      let schema = origin["schema"]?.integerValue
    else { return nil }
    let written = Confidential.Origin(
      position: Int(position), stream: stream, command: command, type: type, schema: Int(schema))
    return try? opened(text, written, pointer)
  }

  /// The text, to be sealed anew or compared in the vault: never to be shown.
  ///
  /// - Throws: `vault.notOpened`, also where the key is gone.
  func plain(_ sealed: Confidential.Sealed) throws -> String {
    guard let text = try opened(sealed.text, sealed.origin, sealed.pointer) else {
      throw VaultFault.notOpened
    }
    return text
  }

  private func opened(
    _ text: String, _ origin: Confidential.Origin, _ pointer: String
  ) throws -> String? {
    guard let first = try firsts[origin.command] ?? log.first(of: origin.command) else {
      return nil
    }
    let place = SealPlace(
      instance: instance, stream: origin.stream, command: origin.command,
      ordinal: origin.position - first, type: origin.type, schema: origin.schema,
      pointer: pointer)
    return try vault.open(text, at: place).map { String(decoding: $0, as: UTF8.self) }
  }
}
