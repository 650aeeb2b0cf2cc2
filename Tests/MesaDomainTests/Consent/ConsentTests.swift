import Canonical
import TestSupport
import Testing

@testable import MesaDomain

@Suite struct `The consent ledger` {
  private static func record(
    _ form: Consent.Form? = nil, keptAt: Confidential? = "Cabinet 2", by: Consent.Giver? = nil,
    guardian: Confidential? = nil, minor: Bool? = nil, bestInterest: Confidential? = nil
  ) -> Consent.Record {
    Consent.Record(
      case: World.theCase, to: [.agency(2)], form: form, keptAt: keptAt, by: by,
      guardian: guardian, minor: minor, bestInterest: bestInterest)
  }

  @Test func `it holds for the agency named, until its day`() throws {
    var world = try World.withCase()
    try world.give(
      Consent.Record(
        case: World.theCase, to: [.agency(2)], until: "2026-03-01", keptAt: "Cabinet 2"),
      as: .desk(1))
    let state = world.theConsent
    #expect(state.basis(for: .agency(2), on: "2026-03-01") == .consent)
    #expect(state.basis(for: .agency(2), on: "2026-03-02") == nil)
    #expect(state.basis(for: .agency(3), on: "2026-03-01") == nil)
    #expect(state.covers(.agency(2), .identity, for: .attention, on: "2026-03-01"))
    #expect(!state.covers(.agency(2), .health, for: .attention, on: "2026-03-01"))
    #expect(!state.covers(.agency(2), .identity, for: .conference, on: "2026-03-01"))
  }

  @Test func `on paper it needs a place, told it has a witness`() throws {
    let world = try World.withCase()
    world.when(Self.record(.written), as: .desk(1)).thenAccepted()
    world.when(Self.record(.written, keptAt: nil), as: .desk(1))
      .thenRefused("consent.formMissing", field: "/data/keptAt")
    let told = world.when(Self.record(keptAt: nil), as: .desk(1)).event(Consent.Event.self)
    guard case .given(let given) = told else {
      Issue.record("it was not recorded")
      return
    }
    #expect(given.form == .oral && given.witness == .desk(1))
  }

  @Test func `a guardian is named, and of a minor it is told what serves her best`() throws {
    let world = try World.withCase()
    world.when(Self.record(by: .guardian), as: .desk(1))
      .thenRefused("consent.guardianMissing")
    world.when(Self.record(by: .guardian, guardian: "Her aunt"), as: .desk(1)).thenAccepted()
    world.when(Self.record(minor: true), as: .desk(1))
      .thenRefused("consent.bestInterestMissing")
    world.when(Self.record(minor: true, bestInterest: "To be heard"), as: .desk(1))
      .thenAccepted()
  }

  @Test func `a refusal ends what was given, and no more than it is kept`() throws {
    var world = try World.withCase()
    try world.give(Self.record(), as: .desk(1))
    let decision = try world.give(
      Consent.Refuse(case: World.theCase, to: [.agency(2)], offered: [.information]),
      as: .desk(1))
    #expect(decision.warnings.map(\.code) == ["consent.offerMissing"])
    #expect(!world.theConsent.allows(.agency(2), on: "2026-02-02"))
    #expect(world.theConsent.refused == [.agency(2)])
    world.when(
      Consent.Refuse(
        case: World.theCase, to: [.agency(2)], offered: Consent.Offer.allCases),
      as: .desk(1)
    ).thenAccepted()
  }

  @Test func `withdrawn, who was told loses access and stands on the list to be notified`()
    throws
  {
    var world = try World.withCase()
    try world.give(Self.record(), as: .desk(1))
    world.involve(2)
    let decision = try world.give(Consent.Withdraw(case: World.theCase), as: .desk(1))
    #expect(decision.warnings.map(\.code) == ["consent.toNotify"])
    #expect(world.theFile.standing(of: .agency(2)) == nil)
    #expect(world.theConsent.toNotify.map(\.agency) == [.agency(2)])
    #expect(world.theConsent.basis(for: .agency(2), on: "2026-02-02") == nil)
    let notify = Consent.Notify(case: World.theCase, recipient: .agency(2))
    try world.give(notify, as: .desk(1))
    #expect(world.theConsent.toNotify == [])
    world.when(notify, as: .desk(1)).thenRefused("consent.notToNotify")
  }

  @Test func `what stands on another ground stays`() throws {
    var world = try World.withCase()
    try world.give(Self.record(), as: .desk(1))
    world.involve(2)
    try world.give(
      Consent.Overrule(
        case: World.theCase, to: [.agency(2)], ground: .vitalInterest, text: "Tonight",
        superior: .holder(1)),
      as: .desk(1))
    try world.give(Consent.Withdraw(case: World.theCase), as: .desk(1))
    #expect(world.theFile.standing(of: .agency(2)) == .team)
    #expect(
      world.theConsent.basis(for: .agency(2), on: "2026-02-02") == .override(.vitalInterest))
  }

  @Test func `what was not given cannot be taken back`() throws {
    try World.withCase()
      .when(Consent.Withdraw(case: World.theCase, from: [.agency(2)]), as: .desk(1))
      .thenRefused("consent.notGiven")
  }
}

@Suite struct `Disclosure without consent` {
  private static func override(
    _ ground: Consent.Ground, superior: PersonID = .holder(1), reference: Confidential? = nil,
    notInformable: Bool? = nil
  ) -> Consent.Overrule {
    Consent.Overrule(
      case: World.theCase, to: [.agency(2)], ground: ground, text: "Why", superior: superior,
      reference: reference, notInformable: notInformable)
  }

  @Test(arguments: [
    (Consent.Ground.vitalInterest, true), (.minorProtection, true),
    (.dutyToReportCrime, false),
  ])
  func `in danger it holds at once, else when the superior has confirmed it`(
    ground: Consent.Ground, atOnce: Bool
  ) throws {
    var world = try World.withCase()
    try world.give(Self.override(ground), as: .desk(1))
    #expect(world.theConsent.allows(.agency(2), on: "2026-02-02") == atOnce)
    try world.give(
      Consent.ConfirmOverride(case: World.theCase, override: 1, confirmed: true),
      as: .holder(1))
    #expect(world.theConsent.basis(for: .agency(2), on: "2026-02-02") == .override(ground))
  }

  @Test func `what the superior does not confirm ends`() throws {
    var world = try World.withCase()
    try world.give(Self.override(.vitalInterest), as: .desk(1))
    let deny = Consent.ConfirmOverride(case: World.theCase, override: 1, confirmed: false)
    try world.give(deny, as: .holder(1))
    #expect(!world.theConsent.allows(.agency(2), on: "2026-02-02"))
    world.when(deny, as: .holder(1)).thenNothing()
    world.when(
      Consent.ConfirmOverride(case: World.theCase, override: 1, confirmed: true),
      as: .holder(1)
    ).thenRefused("consent.overrideDecided")
  }

  @Test(arguments: [Principal.desk(1), .holder(2), .desk(2), .outsider, .officer])
  func `nobody else confirms it, nor learns of it`(principal: Principal) throws {
    var world = try World.withCase()
    try world.give(Self.override(.vitalInterest), as: .desk(1))
    world.when(
      Consent.ConfirmOverride(case: World.theCase, override: 1, confirmed: true),
      as: principal
    ).thenRefused("record.unknown")
  }

  @Test func `the superior is somebody else of the same agency`() throws {
    let world = try World.withCase()
    world.when(Self.override(.vitalInterest, superior: .desk(1)), as: .desk(1))
      .thenRefused("consent.superiorIsAuthor")
    world.when(Self.override(.vitalInterest, superior: .holder(2)), as: .desk(1))
      .thenRefused("consent.superiorOfOther")
  }

  @Test(arguments: [Consent.Ground.policeRequest, .judicialOrder])
  func `a request or an order is cited`(ground: Consent.Ground) throws {
    let world = try World.withCase()
    world.when(Self.override(ground), as: .desk(1)).thenRefused("consent.referenceMissing")
    world.when(Self.override(ground, reference: "Of 12 January"), as: .desk(1)).thenAccepted()
  }

  @Test func `only what police or courts ask for may be kept from her`() throws {
    let world = try World.withCase()
    world.when(Self.override(.vitalInterest, notInformable: true), as: .desk(1))
      .thenRefused("consent.notInformableGround")
    world.when(
      Self.override(.policeRequest, reference: "Of 12 January", notInformable: true),
      as: .desk(1)
    ).thenAccepted()
  }

  @Test func `she is told as is safe for her, and not where the law forbids it`() throws {
    var world = try World.withCase()
    try world.give(Self.override(.vitalInterest), as: .desk(1))
    func telling(_ channel: Consent.SafeChannel, _ number: Int = 1) -> Outcome {
      world.when(
        Consent.Tell(case: World.theCase, override: number, channel: channel), as: .desk(1))
    }
    telling(.inPerson).thenAccepted()
    telling(.phone).thenRefused("contact.notAgreed")
    try world.give(
      CaseFile.RecordIdentity(case: World.theCase, safeContact: "Mornings, by her sister"),
      as: .desk(1))
    telling(.phone).thenAccepted()
    try world.give(
      Self.override(.policeRequest, reference: "Of 12 January", notInformable: true),
      as: .desk(1))
    telling(.inPerson, 2).thenRefused("consent.notInformable")
  }

  @Test(arguments: LegalBasis.allCases)
  func `a legal basis cites its article`(basis: LegalBasis) {
    #expect(!basis.article.isEmpty)
  }
}
