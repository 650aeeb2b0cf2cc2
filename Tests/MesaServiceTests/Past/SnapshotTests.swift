import Canonical
import EventLog
import Foundation
import MesaDomain
import Testing

@testable import MesaService

/// Views of the past come out the same from wherever they are made.
@Suite struct `Snapshots of the views` {
  private func digests(
    _ instance: OpenInstance, at position: Int, _ snapshots: Snapshots? = nil,
    effective: Instant? = nil
  ) async throws -> [ViewDigest] {
    let views = ViewStore(
      instance.log, of: Horizon(position: position, effective: effective), from: snapshots)
    try await views.advance(to: position)
    return try await views.digests()
  }

  @Test func `followed entry by entry are those made at once, at every position`() async throws {
    try await Bed().with { instance in
      try await Caseload.give(to: instance)
      let followed = ViewStore(instance.log, of: Horizon(position: instance.size), from: nil)
      for position in 1...instance.size {
        try await followed.advance(to: position)
        let made = try await digests(instance, at: position)
        #expect(try await followed.digests() == made, "\(position)")
        #expect(!made.isEmpty)
      }
    }
  }

  @Test func `give at every position what the log gives`() async throws {
    let bed = try await Bed()
    try await bed.with { instance in
      try await Caseload.give(to: instance)
      let snapshots = Snapshots(folder: bed.folder + "/snapshots", shortest: 16)
      let views = try ViewStore(
        instance.log, path: bed.folder + "/views.sqlite", snapshots: snapshots)
      try await views.advance(to: instance.size)
      #expect(snapshots.before(instance.size).count == instance.size / 16)
      for position in 1...instance.size {
        #expect(
          try await digests(instance, at: position, snapshots)
            == digests(instance, at: position), "\(position)")
      }
    }
  }

  @Test func `that know what happened later do not answer for what was`() async throws {
    let bed = try await Bed()
    try await bed.with { instance in
      try await Caseload.give(to: instance)
      let snapshots = Snapshots(folder: bed.folder + "/snapshots", shortest: 16)
      let views = try ViewStore(
        instance.log, path: bed.folder + "/views.sqlite", snapshots: snapshots)
      try await views.advance(to: instance.size)
      let friday = try #require(Instant("2026-11-20T12:00:00.000Z"))
      #expect(
        try await digests(instance, at: instance.size, snapshots, effective: friday)
          == digests(instance, at: instance.size, effective: friday))
    }
  }

  @Test func `that are damaged are passed over`() async throws {
    let bed = try await Bed()
    try await bed.with { instance in
      try await Caseload.give(to: instance)
      let snapshots = Snapshots(folder: bed.folder + "/snapshots", shortest: 16)
      let views = try ViewStore(
        instance.log, path: bed.folder + "/views.sqlite", snapshots: snapshots)
      try await views.advance(to: instance.size)
      for path in snapshots.before(instance.size) {
        try "no database at all, though it is longer than the header of one would be, by far"
          .write(toFile: path, atomically: false, encoding: .utf8)
      }
      #expect(
        try await digests(instance, at: 40, snapshots) == digests(instance, at: 40))
    }
  }

  @Test func `lie further apart the longer the log is, and are never many`() {
    let snapshots = Snapshots(folder: "nowhere", shortest: 10)
    #expect(snapshots.interval(100) == 10 && snapshots.next(after: 95) == 100)
    #expect(snapshots.interval(1_000) == 80)
    for size in stride(from: 1, through: 100_000, by: 997) {
      #expect(size / snapshots.interval(size) <= Snapshots.most)
      #expect(snapshots.next(after: size) > size)
    }
  }
}
