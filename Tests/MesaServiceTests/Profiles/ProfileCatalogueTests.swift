import Canonical
import Foundation
import MesaDomain
import Testing

@testable import MesaService

/// Loaded once for all suites.
let embedded = Result { try ProfileCatalogue() }

@Suite struct `Profiles that come with the product` {
  let catalogue: ProfileCatalogue

  init() throws { catalogue = try embedded.get() }

  @Test func `all are there and sound`() {
    #expect(
      catalogue.ids == [
        "es-ex-red-oficinas", "es-ga-mesa-cim", "es-ib-taula-mancomunada", "es-mc-mesa-cavi",
        "generic-l40",
      ])
    #expect(catalogue.reports.flatMap(\.errors) == [])
  }

  @Test func `each value is marked`() {
    let codes = Set(catalogue.reports.flatMap(\.findings).map(\.code))
    #expect(codes == ["profile.unconfirmed"])
  }

  @Test func `a profile fits the log and reads back as it was`() throws {
    for profile in catalogue.byID.values {
      let bytes = try CanonicalEncoder().encode(profile)
      #expect(bytes.count < 20_000)
      #expect(try CanonicalDecoder().decode(Profile.self, from: bytes) == profile)
    }
  }

  @Test func `the generic one asks what the law asks`() throws {
    let plenary = try #require(catalogue["generic-l40"]?.organ("plenary"))
    #expect(plenary.quorum.fraction == Profile.Fraction(1, 2))
    #expect(plenary.notice.ordinary == .init(value: 2, unit: .day, count: .working))
    #expect(plenary.secondCall == nil)
    #expect(!plenary.castingVote)
    #expect(plenary.decision.standard == .simple)
    #expect(plenary.dissent == nil)
  }

  @Test func `the Murcian one overrides what differs and keeps the rest`() throws {
    let murcia = try #require(catalogue["es-mc-mesa-cavi"])
    let generic = try #require(catalogue["generic-l40"])
    let plenary = try #require(murcia.organ("plenary"))
    #expect(murcia.parent == "generic-l40")
    #expect(plenary.notice.ordinary == .init(value: 5, unit: .day, count: .working))
    #expect(plenary.secondCall?.minimum == 3)
    #expect(plenary.quorum.fraction == generic.organ("plenary")?.quorum.fraction)
    #expect(plenary.seat(of: .education) == generic.organ("plenary")?.seat(of: .education))
    #expect(plenary.seat(of: .regionalEquality)?.required == true)
    #expect(plenary.adopted["R06"] == .adoptedArt19)
    #expect(plenary.adopted["R11"] == .own)
    #expect(murcia.organ("policeTable")?.optional == true)
    #expect(
      murcia.pathways.map(\.id) == [
        "interregional-shelter", "police-cavi", "ss-cavi", "cavi-sef", "cavi-sapmex", "x-112",
      ])
    #expect(murcia.retention == generic.retention)
  }

  @Test(arguments: [
    ("organs/plenary/quorum/fraction", Profile.Mark.sourced),
    ("organs/plenary/notice/ordinary/value", .proposed),
    ("organs/plenary/frequency/count", .sourced),
    ("organs/plenary/seats/health/spokesperson", .proposed),
    ("organs/plenary/seats/stateDelegation/required", .sourced),
    ("organs/plenary/seats/stateDelegation/vote", .proposed),
    ("organs/plenary/seats/education/required", .proposed),
    ("dormancyMonths", .proposed),
    ("retention/permanent", .sourced),
  ])
  func `a child's mark counts where it sets the value, its parent's elsewhere`(
    path: String, mark: Profile.Mark
  ) {
    #expect(catalogue["es-mc-mesa-cavi"]?.mark(at: path) == mark)
  }

  @Test func `one faulty file of a directory refuses the catalogue, with every finding`() throws {
    let directory = FileManager.default.temporaryDirectory
      .appendingPathComponent("profiles-\(UUID().uuidString.lowercased())")
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: directory) }
    let child = "id: b-town\nversion: 1\nparent: a-town\ntitle: {es: B, en: B}\n"
    let parent = "id: a-town\nversion: 1\nparent: es-mc-mesa-cavi\ntitle: {es: A}\n"
    try Data(child.utf8).write(to: directory.appendingPathComponent("a.yaml"))
    try Data(parent.utf8).write(to: directory.appendingPathComponent("b.yaml"))
    let whole = try ProfileCatalogue(directory: directory.path)
    #expect(whole["b-town"]?.organ("policeTable") != nil)

    let clash = "id: generic-l40\nversion: 2\nparent: nobody\n"
    try Data(clash.utf8).write(to: directory.appendingPathComponent("c.yml"))
    do {
      _ = try ProfileCatalogue(directory: directory.path)
      Issue.record("a faulty file was accepted")
    } catch {
      #expect(error.code == "profile.faulty")
      #expect(
        error.reports.flatMap(\.errors).map(\.code) == ["profile.missing", "profile.unknownParent"])
    }
  }

  @Test func `a parent loop is said, not followed`() {
    let files = ["a": "b", "b": "a"].map { id, parent in
      (
        name: id,
        bytes: Array("id: \(id)\nversion: 1\nparent: \(parent)\ntitle: {es: x}\n".utf8)
      )
    }
    let (byID, reports) = ProfileCatalogue.load(files)
    #expect(byID.isEmpty)
    #expect(Set(reports.flatMap(\.errors).map(\.code)) == ["profile.unknownParent"])
  }

  @Test func `a directory that cannot be read is named`() {
    do {
      _ = try ProfileCatalogue(directory: "/nowhere/profiles")
      Issue.record("accepted")
    } catch {
      #expect(error.code == "profile.unreadable")
      #expect(error.path == "/nowhere/profiles")
    }
  }
}
