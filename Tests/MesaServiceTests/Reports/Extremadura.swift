import Canonical
import Foundation
import MesaDomain
import Testing

@testable import MesaService

/// The fixture of the network of Extremadura, applied as `mesa apply` does.
enum Extremadura {
  static let coordinator = "person/p12"

  static func apply(_ names: [String], to instance: OpenInstance) async throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Fixtures/extremadura-2012")
    let bulk = instance.client.bulk()
    for name in names {
      let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      for line in text.split(separator: "\n") where line.hasPrefix("{") {
        try await bulk.add(try instance.request(String(line)))
      }
    }
    try await bulk.commit()
  }

  static func report(
    _ instance: OpenInstance, _ period: String = "2012", at moment: PastMoment? = nil
  ) async throws -> Report {
    let client = try moment.map { try instance.client.past($0) } ?? instance.client
    return try await client.report(
      ReportQuestion(
        .networkAnnual, network: NetworkID(rawValue: "extremadura"),
        period: try #require(ReportPeriod(period)), as: try #require(Principal(coordinator))))
  }
}

/// The first text of the seeds, out of the product's own report.
@Suite struct `The network of Extremadura in 2012` {
  @Test func `has the figures of the text`() async throws {
    try await Bed().with { instance in
      try await Extremadura.apply(["commands.jsonl", "network.jsonl"], to: instance)
      let report = try await Extremadura.report(instance)
      func value(_ row: String) -> Report.Cell? { report["summary"]?[row, .value] }
      #expect(value("offices") == .count(37))
      #expect(value("activities") == .count(1_145))
      #expect(value("people.attendance") == .count(32_370))
      #expect(value("individual.attendance") == .count(2_133))
      #expect(value("group.attendance") == .count(30_237))
      #expect(value("activitiesPerOffice") == .hundredths(3_094))
      #expect(value("mesas") == .count(0), "the mancomunidad promoted it, not its office")
      // Of persons each counted once nothing was recorded, so nothing is said of them.
      #expect(value("people.uniquePersons") == nil)
      let profile = try #require(report["individual.profile"])
      #expect(profile["privatePerson", .count] == .count(1_642))
      #expect(profile["privatePerson", .percent] == .percent(77))
      #expect(profile["professional", .percent] == .percent(23))
      let area = try #require(report["individual.area"])
      #expect(area["information", .percent] == .percent(69))
      #expect(area["genderViolence", .percent] == .percent(31))
      let sex = try #require(report["group.sex"])
      #expect(sex["woman", .count] == .count(21_468))
      #expect(sex["woman", .percent] == .percent(71))
      let topics = try #require(report["group.topic"]).rows.map(\.id)
      #expect(
        Set(topics) == [
          "violencePrevention", "coResponsibility", "health", "egalitarianValues",
          "womensAssociations",
        ])
      let targets = Set(try #require(report["group.target"]).rows.map(\.id))
      #expect(
        targets.isSuperset(of: [
          "womensAssociations", "teachers", "pupils", "parents", "localAdministration",
          "otherCollectives",
        ]))
      #expect(report["offices"]?.rows.count == 37)
    }
  }

  @Test func `hides what few women asked for, and what would tell it`() async throws {
    try await Bed().with { instance in
      try await Extremadura.apply(["commands.jsonl", "network.jsonl"], to: instance)
      let offices = try #require(try await Extremadura.report(instance)["offices"])
      #expect(offices["sierra-suroeste", .genderViolence] == .hidden)
      let hidden = offices.rows.filter { $0.cells.contains(.hidden) }
      #expect(hidden.count >= 2, "alone it would follow from the total of its column")
      for row in hidden { #expect(row.cells.count { $0 == .hidden } >= 2, "\(row.id)") }
      // Attendance at activities tells of nobody's situation.
      #expect(offices["sierra-suroeste", .activities] == .count(11))
    }
  }

  @Test func `is the same at the same moment of the past`() async throws {
    try await Bed().with { instance in
      try await Extremadura.apply(["commands.jsonl", "network.jsonl"], to: instance)
      let before = try await Extremadura.report(instance)
      let size = instance.size
      let listed = try await instance.list(.activity, as: Extremadura.coordinator)
      let activity = try #require(listed.first?["id"]?.stringValue)
      try await instance.give(
        #"{"as":"person/p12","command":"activity.withdraw","data":{"activity":"\#(activity)","ground":"notHeld"}}"#
      )
      let after = try await Extremadura.report(instance)
      #expect(after["summary"]?["activities", .value] == .count(1_144))
      let then = try await Extremadura.report(instance, at: .position(size))
      #expect(then.tables == before.tables)
      #expect(then.digest == before.digest)
      #expect(after.digest != before.digest)
      #expect(then.cut.position == size)
    }
  }

  @Test func `is for those who coordinate, and for those who check`() async throws {
    try await Bed().with { instance in
      try await Extremadura.apply(["commands.jsonl", "network.jsonl"], to: instance)
      for (who, code) in [("p04", "auth.notPermitted"), ("nobody", "auth.unknownPrincipal")] {
        let found = try await refusal {
          _ = try await instance.client.report(
            ReportQuestion(
              .networkAnnual, network: NetworkID(rawValue: "extremadura"),
              period: try #require(ReportPeriod(year: 2012)),
              as: try #require(Principal("person/" + who))))
        }
        #expect(found?.code == code)
      }
      let audited = try await instance.client.report(
        ReportQuestion(
          .networkAnnual, network: NetworkID(rawValue: "extremadura"),
          period: try #require(ReportPeriod(year: 2012)), as: try #require(Principal("person/a02")))
      )
      #expect(audited["summary"]?["activities", .value] == .count(1_145))
    }
  }
}
