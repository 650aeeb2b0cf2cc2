import Canonical
import EventLog
import Foundation
import MesaDomain
import MesaService
import Testing

@testable import MesaWeb

/// The casework of Totana as a service: every record of it, and everybody who acts in it.
struct FixtureBed: Sendable {
  let bed: WebBed
  /// The commands that made it, in their order.
  let commands: [JSONValue]

  init() async throws {
    commands = try ["totana-2017", "casework"].flatMap(Self.lines)
    bed = try await WebBed([])
    let bulk = bed.instance.client.bulk()
    for command in commands {
      try await bulk.add(
        CommandRequest(
          command,
          CommandRequest.Setting(
            principal: .operator, zone: "Europe/Madrid", identifier: WebBed.identifier)))
    }
    try await bulk.commit()
  }

  private static func lines(_ fixture: String) throws -> [JSONValue] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return try String(
      contentsOf: root.appending(path: "Fixtures/\(fixture)/commands.jsonl"), encoding: .utf8
    ).split(separator: "\n").filter { $0.hasPrefix("{") }.map { try JSONValue(parsing: String($0)) }
  }

  /// All who have a part in it, in the order of their ids.
  func people() throws -> [String] {
    var people: Set<String> = ["admin"]
    for command in commands where command["command"] == .string("person.register") {
      people.insert(try #require(command["data"]?["person"]?.stringValue))
    }
    return people.sorted()
  }

  /// Every id that some record has, whatever its kind, and one that none has.
  func ids() throws -> [String] {
    var ids: Set<String> = ["01a2020d-0000-7001-8000-00000000dead"]
    try bed.instance.log.entries(from: 1) { entry in
      let stream = try entry.envelope().stream
      ids.insert(String(stream.drop { $0 != "/" }.dropFirst()))
      return true
    }
    return ids.sorted()
  }
}
