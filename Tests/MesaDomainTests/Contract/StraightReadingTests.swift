import Canonical
import TestSupport
import Testing

@testable import MesaDomain

/// Both readings of an event's data must agree, whatever the data.
@Suite struct `Straight reading` {
  @Test(arguments: EventContract.all.map(\.form))
  func `reads what the decoder reads`(form: String) throws {
    let event = try #require(EventContract.all.first { $0.form == form })
    for data in variants(event) {
      try compare(event.payload, data, mustBeStraight: isReadable(event))
    }
  }

  @Test(arguments: EventContract.all.map(\.form))
  func `gives up on what the decoder alone may judge`(form: String) throws {
    let event = try #require(EventContract.all.first { $0.form == form })
    let text = String(decoding: event.example.canonicalBytes, as: UTF8.self)
    let damaged = [
      String(text.dropLast()), text + " ", "[" + text + "]", " " + text, "{}",
      text.replacing(":1", with: ":01"), text.replacing(":1", with: ":1.5"),
      text.replacing("true", with: "True"), text.replacing("…", with: "a\\u0000b"),
      text.replacing("…", with: "\\u00e9"), text.replacing("{\"", with: "{\"aaa\":1,\""),
      text.replacing("\"}", with: "\",\"zzz\":{\"a\":[1]}}"),
      text.replacing("-01-", with: "-13-"), text.replacing("Z\"", with: "\""),
    ]
    for data in damaged { try compare(event.payload, Array(data.utf8), mustBeStraight: false) }
    var broken = event.example.canonicalBytes
    for index in broken.indices {
      let byte = broken[index]
      for other in [0xFF, UInt8(ascii: "\""), byte ^ 1] {
        broken[index] = other
        try compare(event.payload, broken, mustBeStraight: false)
      }
      broken[index] = byte
    }
  }

  /// The example as it stands, with empty lists, and without any one of the optional members.
  private func variants(_ event: EventContract) -> [[UInt8]] {
    guard case .object(let members) = event.example else { return [] }
    let optional = Set(event.shape.fields.filter(\.optional).map(\.name))
    let without = members.filter { optional.contains($0.name) }.map { left in
      JSONValue.object(members.filter { $0 != left })
    }
    let bare = JSONValue.object(members.filter { !optional.contains($0.name) })
    let emptied = JSONValue.object(
      members.map {
        guard case .array = $0.value else { return $0 }
        return JSONMember(name: $0.name, value: .array([]))
      })
    let long = JSONValue.object(
      members.map {
        guard case .string("…") = $0.value else { return $0 }
        return JSONMember(name: $0.name, value: .string("Ordre del dia, l·l, ñ, 🙂"))
      })
    return ([event.example, bare, emptied, long] + without).map(\.canonicalBytes)
  }

  /// A sealed value inside a list or an object takes the decoder: it alone knows the way to it.
  private func isReadable(_ event: EventContract) -> Bool {
    !event.shape.fields.contains { field in
      switch field.form {
      case .list(let form), .map(let form): form.holdsConfidential
      case .object(let shape): shape.holdsConfidential
      case .text, .confidential, .integer, .boolean, .instant, .date, .identifier, .name,
        .choice, .code:
        false
      }
    }
  }

  private func compare<P: Payload>(
    _ type: P.Type, _ bytes: [UInt8], mustBeStraight: Bool
  ) throws {
    let reader = EventReader()
    reader.begin(.init(position: 1, stream: "meeting/a", command: "c", type: "t", schema: 1))
    let text = Comment(rawValue: "\(type): \(String(decoding: bytes, as: UTF8.self))")
    bytes.withUnsafeBytes { bytes in
      let straight = EventData(bytes, reader).straight(type)
      if mustBeStraight { #expect(straight != nil, text) }
      guard let straight else { return }
      #expect((try? reader.decode(type, from: bytes)) == straight, text)
    }
  }
}
