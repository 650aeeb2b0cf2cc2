import Canonical
import EventLog
import Foundation
import MesaDomain
import Testing

@testable import MesaService

/// Views are disposable: whatever happens to their file, the log gives the same again.
@Suite struct `Views` {
  private func answers(_ instance: OpenInstance) async throws -> [[JSONValue]] {
    var answers: [[JSONValue]] = []
    for kind in RecordKind.allCases {
      for principal in ["system/operator", "person/officer", "person/auditor"] {
        answers.append(try await instance.list(kind, as: principal))
      }
    }
    return answers
  }

  @Test func `deleted between two runs answer the same`() async throws {
    let bed = try await Bed()
    let before = try await bed.with { instance in
      try await Plenary.give(to: instance)
      return try await answers(instance)
    }
    Files.remove(bed.directory.views)
    let after = try await bed.with { try await answers($0) }
    #expect(after == before)
    #expect(before.joined().count > 10)
  }

  @Test func `followed step by step are byte for byte those rebuilt at once`() async throws {
    let bed = try await Bed()
    try await bed.with { instance in
      for line in Plenary.lines {
        try await instance.give(line)
        _ = try await instance.list(.mesa)
      }
    }
    let followed = try bed.viewRows()
    Files.remove(bed.directory.views)
    try await bed.with { _ = try await $0.list(.mesa) }
    #expect(try bed.viewRows() == followed)
    #expect(followed.count == 17)
  }

  @Test func `followed over several runs are the same too`() async throws {
    let bed = try await Bed()
    for line in Plenary.lines {
      try await bed.with { instance in
        try await instance.give(line)
        _ = try await instance.list(.mesa)
      }
    }
    let followed = try bed.viewRows()
    Files.remove(bed.directory.views)
    try await bed.with { _ = try await $0.list(.mesa) }
    #expect(try bed.viewRows() == followed)
  }

  @Test func `show a command as soon as it is acknowledged`() async throws {
    try await Bed().with { instance in
      for n in 1...20 {
        try await instance.give(
          #"{"command":"agency.register","data":{"agency":"a\#(n)","name":"N","kind":"health"}}"#)
        #expect(try await instance.list(.agency).count == n)
      }
    }
  }

  @Test(arguments: [
    "PRAGMA user_version = 0", "PRAGMA user_version = 99", "UPDATE progress SET position = 1000000",
  ])
  func `of another edition, or ahead of the log, are made anew`(change: String) async throws {
    let bed = try await Bed()
    try await bed.with { instance in
      try await Plenary.give(to: instance)
      _ = try await instance.list(.mesa)
    }
    let before = try bed.viewRows()
    try bed.execute("UPDATE record SET body = x'7b7d';" + change, on: bed.directory.views)
    try await bed.with { _ = try await $0.list(.mesa) }
    #expect(try bed.viewRows() == before)
  }

  @Test(arguments: ["", "this is no database, and longer than a header of one could ever be"])
  func `that are no database are made anew`(content: String) async throws {
    let bed = try await Bed()
    let before = try await bed.with { instance in
      try await Plenary.give(to: instance)
      return try await answers(instance)
    }
    Files.remove(bed.directory.views)
    try write(Array(content.utf8), bed.directory.views)
    let after = try await bed.with { try await answers($0) }
    #expect(after == before)
    #expect(try mode(bed.directory.views) == 0o600)
  }

  @Test func `of a reader beside the writer are its own and answer the same`() async throws {
    let bed = try await Bed()
    try await bed.with { writer in
      try await Plenary.give(to: writer)
      let before = try await answers(writer)
      let beside = try await bed.with(.read) { try await answers($0) }
      #expect(beside == before)
    }
  }
}
