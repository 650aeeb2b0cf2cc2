import Canonical
import TestSupport
import Testing

@testable import MesaDomain

@Suite struct `What a referral needs to be sent` {
  private let send = Referral.Send(referral: .one)

  @Test func `consent, its fields and an agency that is there`() throws {
    let world = try World.sent()
    let sent = try #require(world.referral.sent)
    #expect(sent.basis == "consent" && !sent.onPaper && sent.obligations.isEmpty)
    #expect(world.referral.sentAt == "2026-02-02T09:00")
    #expect(world.file.standing(of: .centre) == .notified)
  }

  @Test func `without consent it is not sent, and with it it is`() throws {
    var world = try World.casework()
    try world.draft()
    world.when(send, as: .agent).thenRefused("referral.noConsent", ["agency": "cavi"])
    try world.consent()
    world.when(send, as: .agent).thenAccepted()
  }

  @Test func `consent withdrawn between draft and sending counts as none`() throws {
    var world = try World.casework()
    try world.consent()
    try world.draft()
    try world.give(Consent.Withdraw(case: .hers, from: [.centre]), as: .agent)
    world.when(send, as: .agent).thenRefused("referral.noConsent")
  }

  @Test func `nor is it sent without the fields of its pathway, all told at once`() throws {
    var world = try World.casework()
    try world.draft(fields: nil)
    let outcome = world.when(send, as: .agent)
    outcome.thenRefused("referral.noConsent")
    guard case .failure(let refusal) = outcome.result else { return }
    #expect(refusal.also.map(\.code) == ["referral.fieldsMissing"])
    try world.consent()
    world.when(send, as: .agent)
      .thenRefused("referral.fieldsMissing", ["fields": ["complaintNumber"]])
    try world.give(
      Referral.Amend(
        referral: .one, fields: [.init(name: "complaintNumber", value: "1")]), as: .agent)
    world.when(send, as: .agent).thenAccepted()
  }

  @Test func `no more is written down than the pathway asks for, and each once`() throws {
    let world = try World.casework()
    func draft(_ names: [String]) -> Referral.Draft {
      Referral.Draft(
        case: .hers, pathway: "police-centre", to: .centre, reason: "r",
        fields: names.map { .init(name: $0, value: "x") })
    }
    world.when(draft(["childData"]), as: .agent)
      .thenRefused("referral.fieldNotAsked", ["known": ["complaintNumber"]])
    world.when(draft(["complaintNumber", "complaintNumber"]), as: .agent)
      .thenRefused("referral.fieldTwice", field: "/data/fields/1/name")
    world.when(draft(["complaintNumber"]), as: .agent).thenAccepted()
  }

  @Test func `not to oneself, not to a closed agency, not to one that is not there`() throws {
    var world = try World.casework()
    func draft(_ to: AgencyID) -> Referral.Draft {
      Referral.Draft(case: .hers, pathway: "any", to: to, reason: "r")
    }
    world.when(draft(.police), as: .agent).thenRefused("referral.toOneself")
    world.when(draft("nowhere"), as: .agent).thenRefused("record.unknown")
    world.when(draft(.social), as: .agent).thenAccepted()
    try world.draft("any", to: .social, fields: nil)
    try world.consent(to: .social)
    try world.give(Agency.Close(agency: .social, on: "2026-02-02"), as: .operator)
    world.when(draft(.social), as: .agent)
      .thenRefused("referral.agencyClosed", ["on": "2026-02-02"])
    world.when(send, as: .agent).thenRefused("referral.agencyClosed")
  }

  @Test func `a closed agency does not get it at extreme risk either: nobody is there`() throws {
    var world = try World.casework()
    try world.risk("extreme")
    try world.draft("any", to: .social, fields: nil)
    try world.give(Agency.Close(agency: .social, on: "2026-02-02"), as: .operator)
    world.when(send, as: .agent).thenRefused("referral.agencyClosed")
  }

  @Test func `the pathway stands in the profile and leads from and to such agencies`() throws {
    var world = try World.casework()
    func draft(_ pathway: String, _ to: AgencyID) -> Referral.Draft {
      Referral.Draft(case: .hers, pathway: pathway, to: to, reason: "r")
    }
    world.when(draft("nothing", .centre), as: .agent)
      .thenRefused("referral.pathwayUnknown", ["pathway": "nothing"])
    world.when(draft("police-centre", .social), as: .agent)
      .thenRefused("referral.notOnPathway", field: "/data/to")
    world.record([
      Emission(
        .caseFile(.hers),
        CaseFile.Event.partyChanged(
          .init(agency: .social, standing: .team, referral: nil, professional: nil)))
    ])
    world.when(draft("police-centre", .centre), as: .worker)
      .thenRefused("referral.originNotOnPathway", field: "/data/pathway")
    world.when(draft("police-centre", .centre), as: .agent).thenAccepted()
  }

  @Test func `an agency of elsewhere is asked only where the mesa has none of its kind`() throws {
    var world = try World.casework()
    for agency in ["sef", "sef-lorca"] as [AgencyID] {
      try world.give(
        Agency.Register(agency: agency, name: "SEF", kind: .employment), as: .operator)
      try world.consent(to: agency)
    }
    try world.draft("employment", to: "sef-lorca", fields: nil)
    world.when(send, as: .agent).thenAccepted()
    // On a pathway to whomever, only the mesa's own are asked.
    var other = world
    try other.give(Referral.Discard(referral: .one), as: .agent)
    let any = ReferralID(wellFormed: "any")
    try other.give(
      Referral.Draft(referral: any, case: .hers, pathway: "any", to: "sef-lorca", reason: "r"),
      as: .agent)
    other.when(Referral.Send(referral: any), as: .agent).thenRefused("referral.notOfMesa")
    try world.give(
      Mesa.AddSeat(
        mesa: .totana, organ: .plenary, seat: "sef", agency: "sef", vote: false,
        from: "2026-02-01"),
      as: .admin)
    world.when(send, as: .agent).thenRefused("referral.notOfMesa", field: "/data/to")
    try world.give(Referral.Amend(referral: .one, to: "sef"), as: .agent)
    world.when(send, as: .agent).thenAccepted()
  }

  @Test func `a person in particular serves at that desk`() throws {
    var world = try World.casework()
    try world.draft(person: "worker")
    try world.consent()
    world.when(send, as: .agent).thenRefused("referral.notAtDesk", field: "/data/person")
    try world.give(Referral.Amend(referral: .one, person: "expert"), as: .agent)
    world.when(send, as: .agent).thenAccepted()
  }

  @Test(arguments: ["low", "extreme"])
  func `a recipient in conflict never gets it, whatever the risk`(level: String) throws {
    var world = try World.casework()
    try world.risk(level == "low" ? "notAssessed" : level)
    try world.draft(person: "expert")
    try world.consent()
    func exclude(_ person: PersonID) {
      world.record([
        Emission(.caseFile(.hers), CaseFile.Event.excluded(CaseFile.Excluded(person: person)))
      ])
    }
    exclude("expert")
    world.when(send, as: .agent)
      .thenRefused("conflict.accessDenied", rule: "R54", field: "/data/person")
    // To the desk it may go, as long as somebody else is there.
    try world.give(Referral.Amend(referral: .one, person: "second-expert"), as: .agent)
    world.when(send, as: .agent).thenAccepted()
    exclude("second-expert")
    try world.give(Referral.Discard(referral: .one), as: .agent)
    try world.give(
      Referral.Draft(
        referral: ReferralID(wellFormed: "other"), case: .hers, pathway: "any", to: .centre,
        reason: "r"), as: .agent)
    world.when(Referral.Send(referral: ReferralID(wellFormed: "other")), as: .agent)
      .thenRefused("conflict.nobodyFree", rule: "R54", field: "/data/to")
  }

  @Test(arguments: ["high", "extreme"])
  func `at high risk all that is missing follows, with a term, and shows`(level: String) throws {
    var world = try World.casework()
    try world.risk(level)
    try world.draft(to: .social, person: "expert", fields: nil)
    let outcome = world.when(send, as: .agent)
    guard case .success(let decision) = outcome.result else {
      Issue.record("refused")
      return
    }
    #expect(decision.warnings.map(\.code) == ["referral.notAtDesk", "referral.owed"])
    try world.give(send, as: .agent)
    let sent = try #require(world.referral.sent)
    let due: Instant = level == "high" ? "2026-02-04T09:00" : "2026-02-03T09:00"
    #expect(sent.person == nil && sent.basis == nil)
    #expect(
      sent.obligations == [
        .init(what: .consent, field: nil, due: due), .init(what: .pathway, field: nil, due: due),
        .init(what: .field, field: "complaintNumber", due: due),
      ])
  }

  @Test func `medium risk is not high`() throws {
    var world = try World.casework()
    try world.risk("medium")
    try world.draft()
    world.when(send, as: .agent).thenRefused("referral.noConsent")
  }

  @Test func `a missing calendar stops it at low risk, and is owed at high`() throws {
    let profile = Profile.casework { profile in
      profile.referralDeadlines[1].decision = .workingDays(3)
    }
    for (level, refused) in [("notAssessed", true), ("high", false)] {
      var world = try World.casework(profile)
      world.at("2028-02-01T09:00")
      try world.risk(level)
      try world.draft()
      try world.consent()
      if refused {
        world.when(send, as: .agent).thenRefused("calendar.missing")
      } else {
        try world.give(send, as: .agent)
        let sent = try #require(world.referral.sent)
        #expect(sent.obligations.map(\.what) == [.workingCalendar])
        #expect(sent.decision?.term == "3/day/calendar")
        world.record([.calendar("30039", 2028)])
        try world.give(Referral.SupplyMissing(referral: .one), as: .agent)
        #expect(world.referral.obligations.allSatisfy { $0.metAt != nil })
      }
    }
  }

  @Test func `what was owed is met by what is supplied`() throws {
    var world = try World.casework()
    try world.risk("high")
    try world.draft(to: .social, fields: nil)
    try world.give(send, as: .agent)
    world.when(Referral.SupplyMissing(referral: .one), as: .agent).thenNothing()
    try world.give(
      Referral.SupplyMissing(
        referral: .one, fields: [.init(name: "complaintNumber", value: "1")]), as: .agent)
    #expect(
      world.referral.obligations.filter { $0.metAt == nil }.map(\.obligation.what)
        == [.consent, .pathway])
    try world.give(
      Consent.Record(case: .hers, to: [.social]), as: .agent)
    #expect(
      world.referral.obligations.filter { $0.metAt == nil }.map(\.obligation.what) == [.pathway])
    try world.give(
      Referral.SupplyMissing(referral: .one, text: "The only one on duty"), as: .agent)
    #expect(world.referral.pending.allSatisfy { $0.ground != .obligation })
  }

  @Test func `one open referral of a case to an agency on a pathway is enough`() throws {
    var world = try World.sent()
    let second = ReferralID(wellFormed: "second")
    try world.give(
      Referral.Draft(
        referral: second, case: .hers, pathway: "police-centre", to: .centre, reason: "r",
        fields: [.init(name: "complaintNumber", value: "1")]), as: .agent)
    world.when(Referral.Send(referral: second), as: .agent).thenRefused("referral.alreadyOpen")
    try world.give(Referral.Withdraw(referral: .one, reason: .sentInError), as: .agent)
    world.when(Referral.Send(referral: second), as: .agent).thenAccepted()
  }

  @Test func `a dissolved mesa passes nothing on, nor a case that is no longer open`() throws {
    var world = try World.casework()
    try world.draft()
    try world.consent()
    var dissolved = world
    try dissolved.give(
      "mesa.dissolve",
      #"{"mesa":"totana","agreement":{"date":"2026-02-02","body":"Pleno"},"archive":"A"}"#,
      as: .admin)
    dissolved.when(send, as: .agent)
      .thenRefused("referral.mesaNotActive", ["state": "dissolved"])
    world.when(send, as: .agent).thenAccepted()
  }

  @Test func `a draft is nobody else's, and thrown away it stays so`() throws {
    var world = try World.casework()
    try world.draft()
    let place = Place.referral(.totana, .one)
    #expect(world.context(.agent).mayKnow(place))
    #expect(!world.context(.expert).mayKnow(place))
    try world.give(Referral.Discard(referral: .one), as: .agent)
    world.when(Referral.Discard(referral: .one), as: .agent).thenNothing()
    #expect(!world.context(.expert).mayKnow(place))
    world.when(
      Referral.Reopen(referral: .one, incident: "2026-02-02"), as: .facilitator
    ).thenRefused("record.unknown")
  }

  @Test func `what changes nothing in a draft is nothing`() throws {
    var world = try World.casework()
    try world.draft()
    world.when(Referral.Amend(referral: .one, to: .centre), as: .agent).thenNothing()
    world.when(Referral.Amend(referral: .one), as: .agent).thenNothing()
  }
}
