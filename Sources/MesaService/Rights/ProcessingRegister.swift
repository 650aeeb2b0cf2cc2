public import Canonical
public import MesaDomain

/// The register of processing activities, from the profiles in force and what was set up: it names
/// agencies and offices, never a person or a case, and may be published as it is.
///
/// - Source: GDPR art. 30; LOPDGDD art. 31.
public struct ProcessingRegister: Sendable, Codable {
  public let at: Instant
  public let mesas: [OfMesa]

  public struct OfMesa: Sendable, Codable {
    public let mesa: MesaID
    public let name: String
    /// The agency that promoted it: the controller, with those that take part.
    public let controller: AgencyID?
    public let municipalities: [MunicipalityCode]
    /// The profile from which the terms are.
    public let profile: String
    public let profileVersion: Int
    public let activities: [Entry]
  }

  public struct Entry: Sendable, Codable {
    public let activity: Activity
    public let purposes: [AccessPurpose]
    public let bases: [LegalBasis]
    public let subjects: [Subject]
    /// Parts of the case file that the activity may hold; empty where it holds none.
    public let categories: [Compartment]
    /// Agencies that take part and are told what their part needs.
    public let recipients: [AgencyID]
    public let terms: [Term]
    public let measures: [Measure]
  }

  public enum Activity: String, Choice {
    /// Sessions, minutes, agreements.
    case coordination
    /// Cases, referrals, plans, case conferences.
    case casework
    /// Who read which case data.
    case readings
    /// Agencies, persons, posts and roles.
    case directory
  }

  /// Whose data they are.
  public enum Subject: String, Choice { case women, dependants, investigated, professionals }

  /// How long something stays.
  public struct Term: Sendable, Codable {
    public let what: What
    /// Nil: for good.
    public let years: Int?
    public enum What: String, Choice {
      case minutes, cases, blocked, policeReview, policeMaximum, readings, places
    }
  }

  /// GDPR art. 32: what the product does of itself.
  public enum Measure: String, Choice {
    case sealed, needToKnow, readingsRecorded, provableLog, secondPerson, keysDestroyed
    case emergencyReviewed, countsSuppressed
  }
}

extension LocalClient {
  /// The register as of now, or of one mesa.
  ///
  /// - Throws: `auth.notPermitted`, `record.unknown`.
  public func processingRegister(
    of mesa: MesaID? = nil, as principal: Principal
  ) async throws -> ProcessingRegister {
    try await upToDate()
    let context = context(principal)
    try context.knowsPrincipal()
    try context.authorize("access.readRegister", at: .instance)
    let known = try await views.records(RecordKind.mesa.view, mesa: nil)
      .compactMap { MesaID(rawValue: $0.id) }.filter { mesa == nil || $0 == mesa }
    if let mesa, known.isEmpty { throw Refusal.unknown("mesa", mesa.rawValue) }
    let desks = try await desks()
    return ProcessingRegister(
      at: context.at,
      mesas: known.sorted { $0.rawValue < $1.rawValue }.compactMap {
        ProcessingRegister.OfMesa($0, desks[$0] ?? [], context)
      })
  }

  /// Agencies at whose desks somebody serves, by mesa.
  private func desks() async throws -> [MesaID: Set<AgencyID>] {
    var desks: [MesaID: Set<AgencyID>] = [:]
    for record in try await views.records(RecordKind.person.view, mesa: nil) {
      guard let person = PersonID(rawValue: record.id) else { continue }
      for place in try handler.states.state(Person.self, .person(person)).desks {
        desks[place.mesa, default: []].insert(place.agency)
      }
    }
    return desks
  }
}

extension ProcessingRegister.OfMesa {
  /// Nil of a mesa without a profile.
  fileprivate init?(_ id: MesaID, _ desks: Set<AgencyID>, _ context: Context) {
    let state = context.state(Mesa.self, .mesa(id))
    guard let profile = state.profile(on: state.day(of: context.at)) ?? state.firstProfile else {
      return nil
    }
    let seats = Set(state.organs.values.flatMap(\.seats).compactMap(\.agency))
    (mesa, name, controller) = (id, state.name, state.promoter)
    municipalities = state.municipalities
    (self.profile, profileVersion) = (profile.id, profile.version)
    let bases = Set(
      desks.map { LegalBasis.usual(for: context.state(Agency.self, .agency($0)).agencyKind) })
    activities = [
      .coordination(to: seats, profile), .casework(to: desks, bases, profile),
      .readings(profile), .directory(to: seats.union(desks)),
    ]
  }
}

extension ProcessingRegister.Entry {
  fileprivate static func coordination(
    to agencies: Set<AgencyID>, _ profile: Profile
  ) -> Self {
    Self(
      activity: .coordination, purposes: [.session], bases: [.publicTask],
      subjects: [.professionals], categories: [], recipients: agencies.inOrder,
      terms: [.init(what: .minutes, years: nil)],
      measures: [.sealed, .provableLog, .countsSuppressed])
  }

  fileprivate static func casework(
    to agencies: Set<AgencyID>, _ bases: Set<LegalBasis>, _ profile: Profile
  ) -> Self {
    let retention = profile.retention
    return Self(
      activity: .casework, purposes: [.attend, .refer, .followUp, .review, .emergency],
      bases: bases.union([.publicTask]).sorted { $0.rawValue < $1.rawValue },
      subjects: [.women, .dependants, .investigated, .professionals],
      categories: Compartment.allCases, recipients: agencies.inOrder,
      terms: [
        .init(what: .cases, years: retention.caseYears),
        .init(what: .blocked, years: retention.blockedYears),
        .init(what: .policeReview, years: retention.policeReviewYears),
        .init(what: .policeMaximum, years: retention.policeMaximumYears),
      ],
      measures: [
        .sealed, .needToKnow, .readingsRecorded, .provableLog, .secondPerson, .keysDestroyed,
        .emergencyReviewed, .countsSuppressed,
      ])
  }

  fileprivate static func readings(_ profile: Profile) -> Self {
    Self(
      activity: .readings, purposes: [.audit, .subjectAccess, .legalDuty],
      bases: [.legalObligation], subjects: [.professionals], categories: [], recipients: [],
      terms: [.init(what: .readings, years: profile.retention.accessLogYears)],
      measures: [.readingsRecorded, .provableLog, .needToKnow])
  }

  fileprivate static func directory(to agencies: Set<AgencyID>) -> Self {
    Self(
      activity: .directory, purposes: [.session], bases: [.publicTask],
      subjects: [.professionals], categories: [], recipients: agencies.inOrder,
      terms: [.init(what: .places, years: nil)],
      measures: [.sealed, .needToKnow, .provableLog, .secondPerson])
  }
}

extension Set<AgencyID> {
  fileprivate var inOrder: [AgencyID] { sorted { $0.rawValue < $1.rawValue } }
}
