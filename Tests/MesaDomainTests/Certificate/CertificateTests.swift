import Canonical
import TestSupport
import Testing

@testable import MesaDomain

@Suite struct `R45 Certificates before the approval` {
  private func world(_ profile: Profile = .adopting("R45")) throws -> World {
    var world = try World.constituted { $0.profile = profile }
    try world.agree()
    return world
  }

  @Test func `say so, and nothing takes it out`() throws {
    var world = try world()
    try world.request()
    let outcome = world.when(Certificate.Issue(certificate: .first), as: .secretary)
    #expect(outcome.event(Certificate.Event.self)?.issued?.caveat == true)
    world.when(Certificate.Issue(certificate: .first, caveat: false), as: .secretary)
      .thenRefused(
        "certificate.caveatMissing", rule: "R45", ["state": "none"], field: "/data/caveat")
  }

  @Test func `of approved minutes have none`() throws {
    var world = try world()
    try world.approve()
    try world.request()
    try world.give(Certificate.Issue(certificate: .first, caveat: false), as: .secretary)
    let issued = try #require(world.certificate(.first).issued)
    #expect(!issued.caveat)
    #expect(issued.session.minutesState == .approved)
    #expect(issued.session.approvedAt == "2026-02-10T12:00")
  }

  @Test func `are not issued where the organ's rules do not have them`() throws {
    var world = try world(.example())
    try world.request()
    world.when(Certificate.Issue(certificate: .first), as: .secretary)
      .thenRefused("certificate.beforeApproval", rule: "R45", ["state": "none"])
    try world.approve()
    world.when(Certificate.Issue(certificate: .first), as: .secretary).thenAccepted()
  }

  @Test func `of attendance need no adopted rule, and carry the caveat too`() throws {
    var world = try world(.example())
    try world.request(.first, .attendance)
    try world.give(Certificate.Issue(certificate: .first), as: .secretary)
    #expect(world.certificate(.first).issued?.caveat == true)
  }

  @Test func `keep what they said when the minutes are approved later`() throws {
    var world = try world()
    try world.issue()
    let issued = world.certificate(.first).issued
    try world.approve()
    #expect(world.certificate(.first).issued == issued)
    world.when(Certificate.Issue(certificate: .first), as: .secretary).thenNothing()
  }
}

@Suite struct `R46 The register of requests` {
  private func world(_ profile: Profile = .adopting("R45")) throws -> World {
    var world = try World.constituted { $0.profile = profile }
    try world.agree()
    return world
  }
  private func request(
    _ interest: Certificate.Interest = .affected, kind: Certificate.Kind = .agreements,
    agreements: [AgreementID]? = nil, attendee: PersonID? = nil
  ) -> Certificate.Request {
    Certificate.Request(
      certificate: .first, meeting: .first, kind: kind, agreements: agreements,
      attendee: attendee, interest: interest)
  }

  @Test func `members ask, and the secretary for who is not of the mesa`() throws {
    let world = try world()
    let asked = Emission.certificate(
      .first,
      .requested(
        .init(
          mesa: .totana, organ: .plenary, meeting: .first, kind: .agreements,
          agreements: ["agreement-1"], attendee: nil, interest: .affected, agency: nil,
          applicant: nil, statement: nil, paper: false)))
    for principal in [Principal.holder(1), .secretary, .chair, .facilitator] {
      world.when(request(), as: principal).then(asked)
    }
    world.when(request(), as: .observer).thenRefused("auth.notPermitted")
    world.when(request(), as: .outsider).thenRefused("record.unknown")
  }

  @Test func `only the secretary issues of the organ's own motion`() throws {
    var world = try world()
    world.when(request(.exOfficio), as: .holder(1))
      .thenRefused("auth.secretaryOnly", rule: "R02")
    try world.give(request(.exOfficio), as: .secretary)
    world.when(Certificate.Issue(certificate: .first), as: .secretary).thenAccepted()
  }

  @Test func `nothing is issued before the interest was found`() throws {
    var world = try world()
    try world.request(accept: false)
    world.when(Certificate.Issue(certificate: .first), as: .secretary)
      .thenRefused("certificate.noLegitimateInterest", rule: "R46", ["state": "requested"])
    try world.give(
      Certificate.Assess(certificate: .first, outcome: .refused, reason: .interestNotShown),
      as: .secretary)
    world.when(Certificate.Issue(certificate: .first), as: .secretary).thenRefused(
      "certificate.noLegitimateInterest", rule: "R46",
      ["state": "refused", "reason": "interestNotShown"])
    // Shown later, it is found.
    try world.give(
      Certificate.Assess(certificate: .first, outcome: .accepted), as: .secretary)
    world.when(Certificate.Issue(certificate: .first), as: .secretary).thenAccepted()
  }

  @Test func `a refusal says why; the same twice is nothing; issued, it stays`() throws {
    var world = try world()
    try world.request(accept: false)
    world.when(Certificate.Assess(certificate: .first, outcome: .refused), as: .secretary)
      .thenRefused("field.missing", field: "/data/reason")
    let accept = Certificate.Assess(certificate: .first, outcome: .accepted)
    world.when(accept, as: .chair).thenRefused("auth.secretaryOnly", rule: "R02")
    try world.give(accept, as: .secretary)
    world.when(accept, as: .secretary).thenNothing()
    try world.give(Certificate.Issue(certificate: .first), as: .secretary)
    world.when(
      Certificate.Assess(certificate: .first, outcome: .refused, reason: .repeated),
      as: .secretary
    ).thenRefused("record.notNow", ["state": "issued"])
  }

  @Test func `an organ that treats cases asks the data-protection officer first`() throws {
    var profile = Profile.adopting("R45")
    profile.plenary.scope = .cases
    var world = try world(profile)
    try world.request()
    let issue = Certificate.Issue(certificate: .first)
    world.when(issue, as: .secretary).thenRefused("certificate.notReviewed", rule: "R46")
    let permit = Certificate.Review(certificate: .first, permitted: true)
    world.when(permit, as: .secretary).thenRefused("auth.notPermitted")
    try world.give(Certificate.Review(certificate: .first, permitted: false), as: .officer)
    world.when(issue, as: .secretary).thenRefused("certificate.forbidden", rule: "R46")
    try world.give(permit, as: .officer)
    world.when(permit, as: .officer).thenNothing()
    world.when(issue, as: .secretary).thenAccepted()
  }

  @Test(arguments: [(true, Profile.DataScope.policy), (false, .cases)])
  func `unless its own rules say otherwise`(needed: Bool, scope: Profile.DataScope) throws {
    var profile = Profile.adopting("R45")
    (profile.plenary.scope, profile.plenary.certificateNeedsOfficer) = (scope, needed)
    var world = try world(profile)
    try world.request()
    let outcome = world.when(Certificate.Issue(certificate: .first), as: .secretary)
    if needed {
      outcome.thenRefused("certificate.notReviewed", rule: "R46")
    } else {
      outcome.thenAccepted()
    }
  }

  @Test func `what is not of the session is not certified`() throws {
    let world = try world()
    world.when(request(agreements: ["other"]), as: .secretary)
      .thenRefused("record.unknown", field: "/data/agreements/0")
    world.when(request(kind: .attendance), as: .secretary)
      .thenRefused("field.missing", field: "/data/attendee")
    world.when(request(kind: .attendance, attendee: .holder(5)), as: .secretary)
      .thenRefused("certificate.notAttended", field: "/data/attendee")
    var silent = try World.constituted()
    try silent.hold()
    silent.when(request(), as: .secretary)
      .thenRefused("certificate.nothingToCertify", rule: "R46")
  }

  @Test func `a session still open is not certified, and an id is taken once`() throws {
    var world = try World.constituted()
    try world.convene()
    try world.open()
    world.when(request(), as: .secretary).thenRefused("record.notNow", ["state": "open"])
    world = try self.world()
    try world.give(request(), as: .secretary)
    world.when(request(), as: .secretary)
      .thenRefused("record.exists", field: "/data/certificate")
  }

  @Test func `an excerpt is of one agreement`() throws {
    var world = try World.constituted()
    try world.convene()
    try world.open()
    try world.carry(1)
    try world.adopt("agreement-1")
    try world.adopt("agreement-2")
    try world.close()
    world.when(request(kind: .excerpt), as: .secretary)
      .thenRefused("field.tooMany", ["count": 2], field: "/data/agreements")
    world.when(request(kind: .excerpt, agreements: ["agreement-2"]), as: .secretary)
      .thenAccepted()
  }

  @Test func `goes out electronically unless paper was asked for`() throws {
    var world = try world()
    try world.issue()
    world.when(Certificate.Deliver(certificate: .first, channel: .post), as: .secretary)
      .thenRefused(
        "certificate.electronicOnly", rule: "R46", ["channel": "post"], field: "/data/channel")
    world.when(Certificate.Deliver(certificate: .first), as: .secretary)
      .then(.certificate(.first, .delivered(.init(channel: .electronic))))
    try world.give(
      Certificate.Request(
        certificate: .second, meeting: .first, kind: .agreements, interest: .exOfficio,
        paper: true), as: .secretary)
    let deliver = Certificate.Deliver(certificate: .second, channel: .post)
    world.when(deliver, as: .secretary).thenRefused("record.notNow", ["state": "requested"])
    try world.give(Certificate.Issue(certificate: .second), as: .secretary)
    try world.give(deliver, as: .secretary)
    world.when(deliver, as: .secretary).thenNothing()
  }

  @Test func `whoever has no part in the mesa cannot tell whether there is one`() throws {
    var world = try world()
    try world.issue()
    for id in [CertificateID.first, "nowhere"] {
      world.when(Certificate.Issue(certificate: id), as: .outsider).thenRefused(
        "record.unknown", ["kind": "certificate", "id": .word(id.rawValue)])
    }
  }
}

@Suite struct `R47 The chair endorses certificates` {
  private func issued(_ profile: Profile = .adopting("R45", "R47")) throws -> World {
    var world = try World.constituted { $0.profile = profile }
    try world.agree()
    try world.issue()
    return world
  }

  @Test func `without the second signature none goes out`() throws {
    var world = try issued()
    let deliver = Certificate.Deliver(certificate: .first)
    world.when(deliver, as: .secretary)
      .thenRefused("certificate.notEndorsed", rule: "R47", ["number": "CERT-2026-001"])
    try world.give(Certificate.Endorse(certificate: .first), as: .chair)
    world.when(deliver, as: .secretary).thenAccepted()
  }

  @Test func `where it was not adopted one signature is enough`() throws {
    try issued(.adopting("R45")).when(
      Certificate.Deliver(certificate: .first), as: .secretary
    ).thenAccepted()
  }

  @Test func `only the chair does, once, and what was issued`() throws {
    var world = try issued()
    let endorse = Certificate.Endorse(certificate: .first)
    for principal in [Principal.secretary, .holder(1), .facilitator] {
      world.when(endorse, as: principal).thenRefused("auth.notPermitted", ["roles": ["chair"]])
    }
    world.when(endorse, as: .chair)
      .then(.certificate(.first, .endorsed(.init(number: "CERT-2026-001"))))
    try world.give(endorse, as: .chair)
    world.when(endorse, as: .chair).thenNothing()
    #expect(world.certificate(.first).endorsedBy == "chair")
    try world.request(.second)
    world.when(Certificate.Endorse(certificate: .second), as: .chair)
      .thenRefused("record.notNow", ["state": "accepted", "possible": ["issued"]])
  }
}

@Suite struct `What a certificate says` {
  private func world() throws -> World {
    var world = try World.constituted {
      $0.profile = .adopting("R45")
      $0.profile.languages = ["ca", "es"]
    }
    try world.agree()
    return world
  }

  @Test func `numbers run per organ and year, without gaps, in the order of issue`() throws {
    var world = try world()
    try world.request(.first)
    try world.issue(.second)
    #expect(world.certificate(.second).issued?.number == "CERT-2026-001")
    world.when(Certificate.Issue(certificate: .first, caveat: false), as: .secretary)
      .thenRefused("certificate.caveatMissing", rule: "R45")
    try world.give(Certificate.Issue(certificate: .first), as: .secretary)
    #expect(world.certificate(.first).issued?.number == "CERT-2026-002")
    world.at("2027-01-10T10:00")
    try world.issue("certificate-3")
    #expect(world.certificate("certificate-3").issued?.number == "CERT-2027-001")
  }

  @Test func `is frozen in its event: agreement, item, vote, session, profile`() throws {
    var world = try world()
    try world.issue()
    let issued = try #require(world.certificate(.first).issued)
    #expect(
      issued.agreements == [
        .init(
          agreement: "agreement-1", number: "AC-2026-001", item: 1, title: "Awareness",
          text: "A campaign in May", translations: [], method: .consensus,
          count: .init(inFavour: 3, against: 0, abstained: 0), majority: "consensus",
          votedAt: "2026-02-10T10:00", agencyName: "Agency 1", due: "2026-06-30")
      ])
    #expect(issued.session.openedAt == "2026-02-10T10:00")
    #expect(issued.session.quorum == .init(present: 3, members: 5, needed: 3))
    #expect(issued.mesaName == "Mesa de Totana" && issued.profile == "generic-l40")
    try world.give("agency.amend", #"{"agency":"agency-1","name":"New name"}"#, as: .operator)
    #expect(world.certificate(.first).issued == issued)
  }

  @Test func `speaks the language of the minutes, or both`() throws {
    var world = try world()
    try world.give(Minutes.Draft(meeting: .first, language: "es"), as: .secretary)
    try world.give(
      Minutes.Translate(
        meeting: .first, language: "ca", texts: [.init(item: 1, text: "El que es va dir")],
        agreements: [.init(agreement: "agreement-1", text: "Una campanya al maig")],
        certified: true), as: .secretary)
    try world.request()
    func issued(_ command: Certificate.Issue) -> Certificate.Issued? {
      world.when(command, as: .secretary).event(Certificate.Event.self)?.issued
    }
    #expect(issued(.init(certificate: .first))?.languages == ["es"])
    #expect(issued(.init(certificate: .first, language: "ca"))?.languages == ["ca"])
    // As the profile has it, where the command says nothing.
    #expect(issued(.init(certificate: .first, bilingual: false))?.languages == ["es"])
    let both = issued(.init(certificate: .first, bilingual: true))
    #expect(both?.languages == ["es", "ca"])
    #expect(
      both?.agreements.first?.translations
        == [.init(language: "ca", text: "Una campanya al maig")])
    world.when(Certificate.Issue(certificate: .first, language: "en"), as: .secretary)
      .thenRefused("field.unknownValue", field: "/data/language")
  }

  @Test func `attendance is from the opening to the close, stay by stay`() throws {
    var world = try World.constituted()
    try world.convene()
    try world.open(present: 1...4)
    world.at("2026-02-10T10:30")
    try world.leave(.holder(1))
    world.at("2026-02-10T11:00")
    try world.arrive([.holder(1)])
    world.at("2026-02-10T12:00")
    try world.close()
    try world.request(.first, .attendance)
    try world.give(Certificate.Issue(certificate: .first), as: .secretary)
    #expect(
      world.certificate(.first).issued?.attendance
        == .init(
          person: .holder(1), seat: .seat(1), agencyName: "Agency 1", guest: false,
          stays: [
            .init(from: "2026-02-10T10:00", to: "2026-02-10T10:30", mode: .inPerson),
            .init(from: "2026-02-10T11:00", to: "2026-02-10T12:00", mode: .inPerson),
          ]))
  }
}

extension Certificate.Event {
  fileprivate var issued: Certificate.Issued? {
    if case .issued(let issued) = self { issued } else { nil }
  }
}
