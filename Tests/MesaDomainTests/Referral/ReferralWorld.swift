import Canonical
import TestSupport

@testable import MesaDomain

extension Profile {
  /// Police to centre with one field, centre to shelter by the state's model, and an emergency.
  static func casework(_ change: (inout Profile) -> Void = { _ in }) -> Profile {
    .example { profile in
      profile.pathways = [
        Pathway(
          id: "police-centre", title: ["es": "P"], from: [.localPolice], to: [.specialisedCentre],
          service: nil, fields: ["complaintNumber"], emergency: false, deadlinesByRisk: []),
        Pathway(
          id: "any", title: ["es": "A"], from: [], to: [], service: nil, fields: [],
          emergency: false, deadlinesByRisk: []),
        Pathway(
          id: "employment", title: ["es": "S"], from: [], to: [.employment], service: "SEF",
          fields: [], emergency: false, deadlinesByRisk: []),
        Pathway(
          id: "to-shelter", title: ["es": "S"], from: [], to: [.shelter], service: nil,
          fields: ["boeModel"], emergency: false,
          deadlinesByRisk: [
            RiskDeadlines(
              risk: "any", acknowledgement: nil, decision: .workingDays(15), firstContact: nil,
              commissionReview: nil, planReview: nil, escalateTo: ["regionalBody"])
          ]),
        Pathway(
          id: "x-112", title: ["es": "E"], from: [], to: [], service: "112",
          fields: ["emergencyLog"], emergency: true, deadlinesByRisk: []),
      ]
      profile.referralDeadlines = [
        RiskDeadlines(
          risk: "extreme", acknowledgement: .calendarHours(1), decision: .calendarHours(4),
          firstContact: .calendarHours(24), commissionReview: .calendarHours(24),
          planReview: nil, escalateTo: ["commissionChair", "police"]),
        RiskDeadlines(
          risk: "high", acknowledgement: .calendarHours(4), decision: .calendarHours(24),
          firstContact: .calendarHours(48), commissionReview: .calendarHours(72),
          planReview: nil, escalateTo: ["facilitator"]),
        RiskDeadlines(
          risk: "medium", acknowledgement: .workingDays(1), decision: .workingDays(2),
          firstContact: .workingDays(5), commissionReview: .calendarDays(30), planReview: nil,
          escalateTo: ["facilitator"]),
        RiskDeadlines(
          risk: "notAssessed", acknowledgement: .workingDays(2), decision: .workingDays(5),
          firstContact: .workingDays(10), commissionReview: .calendarDays(90), planReview: nil,
          escalateTo: ["facilitator"]),
      ]
      change(&profile)
    }
  }
}

extension AgencyID {
  static let police: AgencyID = "policia-local"
  static let centre: AgencyID = "cavi"
  static let social: AgencyID = "servicios-sociales"
  /// Registered, of the mesa, and without anybody at a desk.
  static let health: AgencyID = "centro-salud"
  static let shelter: AgencyID = "casa-acogida"
}
extension Principal {
  static let agent = Principal.person("agent")
  static let expert = Principal.person("expert")
  static let secondExpert = Principal.person("second-expert")
  static let worker = Principal.person("worker")
}
extension CaseID {
  static let hers = CaseID(wellFormed: "case-1")
}
extension ReferralID {
  static let one = ReferralID(wellFormed: "referral-1")
}
extension Emission {
  static func referral(_ event: Referral.Event) -> Emission { Emission(.referral(.one), event) }
}

extension World {
  /// A mesa with desks of the police, the centre and social services, and a case of the police.
  static func casework(_ profile: Profile = .casework()) throws -> World {
    var world = try World.constituted { $0.profile = profile }
    let agencies: [(AgencyID, AgencyKind)] = [
      (.police, .localPolice), (.centre, .specialisedCentre), (.social, .socialServices),
      (.health, .health), (.shelter, .shelter),
    ]
    for (agency, kind) in agencies {
      try world.give(
        Agency.Register(agency: agency, name: agency.rawValue, kind: kind), as: .operator)
    }
    for person in ["agent", "expert", "second-expert", "worker"] as [PersonID] {
      try world.give(
        Person.Register(person: person, name: .plain(person.rawValue)), as: .operator)
    }
    let places: [(AgencyID, PersonID)] = [
      (.police, "agent"), (.centre, "expert"), (.centre, "second-expert"), (.social, "worker"),
    ]
    for (agency, person) in places {
      try world.give(
        Desk.Join(mesa: .totana, agency: agency, person: person, from: "2026-01-10"),
        as: .facilitator)
    }
    try world.give(
      Mesa.AddSeat(
        mesa: .totana, organ: .plenary, seat: "health", agency: .health, vote: false,
        from: "2026-01-10"),
      as: .admin)
    world.at("2026-02-02T09:00")
    try world.give(
      CaseFile.Open(case: .hers, mesa: .totana, kinds: [.physical]), as: .agent)
    return world
  }

  mutating func consent(to agency: AgencyID = .centre) throws {
    try give(Consent.Record(case: .hers, to: [agency]), as: .agent)
  }

  mutating func risk(_ level: String, at: Instant? = nil) throws {
    let on = mesa.day(of: at ?? clock)
    record(
      [
        Emission(
          .caseFile(.hers),
          CaseFile.Event.riskAssessed(
            CaseFile.RiskAssessed(
              agency: .police, scale: "professional", scaleVersion: 1, level: level,
              points: nil, automatic: nil, mapped: level, on: on, nextReview: nil,
              reachesConference: false, concern: false)))
      ], at: at)
  }

  mutating func draft(
    _ pathway: String = "police-centre", to agency: AgencyID = .centre, person: PersonID? = nil,
    fields: [Referral.Field]? = [.init(name: "complaintNumber", value: "1/2026")],
    shelter: Referral.Shelter? = nil
  ) throws {
    try give(
      Referral.Draft(
        referral: .one, case: .hers, pathway: pathway, to: agency, person: person,
        reason: "help", fields: fields, shelter: shelter),
      as: .agent)
  }

  /// A referral to the centre, sent with her consent on 2 February 2026, 9:00.
  static func sent(_ risk: String? = nil, _ profile: Profile = .casework()) throws -> World {
    var world = try World.casework(profile)
    if let risk { try world.risk(risk) }
    try world.draft()
    try world.consent()
    try world.give(Referral.Send(referral: .one), as: .agent)
    return world
  }

  /// A referral brought to that stage, an hour a step.
  static func referral(_ stage: Referral.Stage, _ risk: String? = nil) throws -> World {
    if stage == .absent { return try World.casework() }
    if stage == .draft {
      var world = try World.casework()
      try world.draft()
      return world
    }
    var world = try World.sent(risk)
    let steps: [Referral.Stage: [Referral.Stage]] = [
      .sent: [], .received: [.received], .infoRequested: [.received, .infoRequested],
      .accepted: [.received, .accepted], .inProgress: [.received, .accepted, .inProgress],
      .completed: [.received, .accepted, .inProgress, .completed],
      .rejected: [.received, .rejected], .withdrawn: [.withdrawn],
      .closedUnsuccessful: [.received, .closedUnsuccessful],
      .revoked: [.received, .accepted, .revoked],
    ]
    for step in steps[stage] ?? [] {
      world.at(world.clock.minutes(60))
      try world.step(to: step)
    }
    world.at(world.clock.minutes(60))
    return world
  }

  private mutating func step(to stage: Referral.Stage) throws {
    switch stage {
    case .received: try give(Referral.Acknowledge(referral: .one), as: .expert)
    case .infoRequested:
      try give(Referral.RequestInfo(referral: .one, text: "Which court?"), as: .expert)
    case .accepted: try give(Self.accept, as: .expert)
    case .inProgress:
      try give(Referral.StartService(referral: .one, contact: .made), as: .expert)
    case .completed:
      try give(
        Referral.Complete(referral: .one, serviceProvided: true, goalsMet: 50), as: .expert)
    case .rejected: try give(Self.reject, as: .expert)
    case .withdrawn:
      try give(Referral.Withdraw(referral: .one, reason: .subjectDeclined), as: .agent)
    case .closedUnsuccessful:
      try give(
        Referral.CloseUnsuccessful(referral: .one, reason: .clientRefused), as: .expert)
    case .revoked:
      try give(
        Referral.Revoke(referral: .one, reason: .relevantDataOmitted, text: "Kept back"),
        as: .expert)
    case .absent, .draft, .sent: break
    }
  }

  static let accept = Referral.Accept(
    referral: .one, professional: "expert", firstAppointment: "2026-02-04T10:00")
  static let reject = Referral.Reject(
    referral: .one, reason: .noCapacity, text: "Full", alternative: "Lorca")

  var referral: Referral.State { state(Referral.self, .referral(.one)) }
  var file: CaseFile.State { state(CaseFile.self, .caseFile(.hers)) }
}
