import Canonical
import EventLog
import MesaDomain

@testable import MesaService

/// A case of the centre's desk, over the plenary's mesa.
enum Casework {
  static let file = "01a2020f-0000-7003-8000-746f75720000"
  static let name = "CANARY-HER-NAME"
  static let place = "CANARY-HER-HOME"

  static let lines: [String] = """
    {"command":"person.register","data":{"person":"worker","name":"Trabajadora"}}
    {"command":"person.register","data":{"person":"agent","name":"Agente"}}
    {"command":"desk.join","data":{"mesa":"alhama","agency":"centre","person":"worker","from":"2026-02-01"}}
    {"command":"desk.join","data":{"mesa":"alhama","agency":"police","person":"agent","from":"2026-02-01"}}
    {"as":"person/worker","command":"case.open","data":{"case":"\(file)","mesa":"alhama","kinds":["physical"]}}
    {"as":"person/worker","command":"case.recordIdentity","data":{"case":"\(file)","name":"\(name)"}}
    {"as":"person/worker","command":"case.recordLocation","data":{"case":"\(file)","kind":"home","place":"\(place)"}}
    """.split(separator: "\n").map(String.init)

  static func give(to instance: OpenInstance) async throws {
    try await Plenary.give(to: instance, upTo: Plenary.constituted)
    for line in lines { try await instance.give(line) }
  }
}

extension OpenInstance {
  /// The readings of this month as they stand in their log.
  func readings(_ month: String = "2026-11") throws -> [JSONValue] {
    guard let month = AccessMonth(rawValue: month) else { return [] }
    var lines: [JSONValue] = []
    try access.readings(of: month, stream: nil) { lines.append(try JSONValue.parse($0.bytes)) }
    return lines
  }

  func readers(of record: String, as principal: String) async throws -> [AccessLine] {
    guard let principal = Principal(principal) else { return [] }
    return try await client.readings(.ofRecord(record), as: principal)
  }
}
