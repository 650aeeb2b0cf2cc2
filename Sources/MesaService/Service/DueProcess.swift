import Canonical
import Crypto
import EventLog
import MesaDomain

extension LocalClient {
  /// Gives the clock's commands: mesas without a session for as long as their profile says.
  ///
  /// The id of each follows from what it is about, so that it happens exactly once.
  ///
  /// - Throws: `ServiceFailure`.
  public func recordDue(dryRun: Bool) async throws -> [CommandAnswer] {
    try await views.advance(to: handler.log.head.size)
    var answers: [CommandAnswer] = []
    for record in try await views.records(RecordKind.mesa.view, mesa: nil) {
      guard let mesa = MesaID(rawValue: record.id) else { continue }
      let version = try handler.states.version(.mesa(mesa))
      let request = try CommandRequest(
        .object([
          JSONMember(name: "command", value: .string(Mesa.BecomeDormant.name)),
          JSONMember(
            name: "data",
            value: .object([JSONMember(name: "mesa", value: .string(mesa.rawValue))])),
        ]),
        CommandRequest.Setting(
          principal: .clock, zone: "Etc/UTC",
          identifier: { Self.identifier("dormant", mesa.rawValue, version) }))
      do {
        let answer = dryRun ? try handler.rehearse(request) : try await submit(request)
        if !answer.repeated, !answer.events.isEmpty { answers.append(answer) }
      } catch is Refusal {
        continue  // Not due, or not in a state to fall asleep: the rule has said so.
      }
    }
    return answers
  }

  /// A UUIDv8 (RFC 9562 §5.8) from the process, the record and the version it was seen at.
  static func identifier(_ process: String, _ record: String, _ version: Int) -> String {
    var bytes = Array(
      SHA256.hash(data: Array("mesa.clock.v1/\(process)/\(record)/\(version)".utf8)))
    bytes[6] = bytes[6] & 0x0f | 0x80
    bytes[8] = bytes[8] & 0x3f | 0x80
    let digits = hexadecimal(bytes[..<16])
    var text = ""
    for (index, digit) in digits.enumerated() {
      if [8, 12, 16, 20].contains(index) { text.append("-") }
      text.append(digit)
    }
    return text
  }
}
