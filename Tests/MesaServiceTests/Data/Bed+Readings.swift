import Canonical
import EventLog
import Foundation
import GRDB
import MesaDomain

@testable import MesaService

extension Bed {
  /// An entry of the reading log.
  struct Reading {
    let type, stream, actor: String
    let data: JSONValue
  }

  /// Every reading that was recorded, in order.
  func readings() throws -> [Reading] {
    var readings: [Reading] = []
    for name in (PrivateFile.names(in: directory.access) ?? []).sorted()
    where name.hasSuffix(".sqlite") {
      let log = try EventLog(path: directory.access + "/" + name, mode: .read)
      defer { log.close() }
      try log.entries(from: 1) { entry in
        let envelope = try entry.envelope()
        readings.append(
          Reading(
            type: envelope.type, stream: envelope.stream, actor: envelope.actor,
            data: try JSONValue.parse(envelope.dataBytes)))
        return true
      }
    }
    return readings
  }

  /// Every row of the views' indexes, in order.
  func indexRows() throws -> [String] {
    var configuration = Configuration()
    configuration.readonly = true
    return try DatabaseQueue(path: directory.views, configuration: configuration).read { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT 'reach ' || quote(whom) || quote(kind) || quote(id) FROM reach
          UNION ALL SELECT 'waiting ' || quote(whom) || quote(due) || quote(what) || quote(id)
            || quote(since) || quote(person) || quote(other) || quote(risk) FROM waiting
          UNION ALL SELECT 'tally ' || quote(mesa) || quote(kind) || quote(began) || quote(pathway)
            || quote(ended) FROM tally
          UNION ALL SELECT 'trace ' || quote(file) || quote(position) FROM trace
          ORDER BY 1
          """)
    }
  }
}
