import MesaDomain
import Testing

@testable import MesaService

/// The table of the handbook's §7, row by row: what each profile says, beside how firm it is.
@Suite struct `The five profiles` {
  static let ids = [
    "generic-l40", "es-mc-mesa-cavi", "es-ga-mesa-cim", "es-ex-red-oficinas",
    "es-ib-taula-mancomunada",
  ]
  let catalogue: ProfileCatalogue

  init() throws { catalogue = try embedded.get() }

  /// One row: its name, the value read, the path of its mark, and what stands in each column.
  struct Row: Sendable, CustomTestStringConvertible {
    let name: String
    let path: String
    let expected: [String]
    let read: @Sendable (Profile) -> String
    var testDescription: String { name }

    /// - Parameter expected: five values, each with its mark: `2/year ?`.
    init(
      _ name: String, at path: String, _ expected: [String],
      _ read: @escaping @Sendable (Profile) -> String
    ) {
      (self.name, self.path, self.expected, self.read) = (name, path, expected, read)
    }

    /// Of the plenary.
    static func plenary(
      _ name: String, at path: String, _ expected: [String],
      _ read: @escaping @Sendable (Profile.Organ) -> String
    ) -> Row {
      Row(name, at: "organs/plenary/" + path, expected) { $0.organ("plenary").map(read) ?? "-" }
    }
  }

  static let rows: [Row] = [
    Row(
      "territory unit", at: "territoryUnit",
      ["municipality K", "municipality K", "municipality K", "mancomunidad S", "mancomunidad S"]
    ) { $0.territoryUnit },
    Row("languages", at: "languages", ["es K", "es K", "gl es K", "es K", "ca es K"]) {
      $0.languages.joined(separator: " ")
    },
    .plenary(
      "chair", at: "chairRule",
      [
        "mayor K", "mayor S", "equalityCouncillor S", "mancomunidadPresident ?",
        "mancomunidadPresident ?",
      ]
    ) { $0.chairRule.first ?? "-" },
    .plenary(
      "secretary", at: "secretaryRule/kinds",
      [
        "publicEmployee S", "equalityTechnician ?", "centreDirector ?", "equalityTechnician ?",
        "equalityTechnician ?",
      ]
    ) { $0.secretaryRule.kinds.first ?? "-" },
    .plenary(
      "plenary frequency", at: "frequency",
      ["2/year ?", "2/year S", "2/year S", "1/year ?", "2/year S"]
    ) { $0.frequency.map { "\($0.count)/\($0.per)" } ?? "-" },
    .plenary(
      "notice, ordinary", at: "notice/ordinary",
      [
        "2 day working S", "5 day working ?", "5 day working ?", "5 day working ?",
        "5 day working ?",
      ]
    ) { $0.notice.ordinary.text },
    .plenary(
      "notice, extraordinary", at: "notice/extraordinary",
      [
        "2 day working ?", "2 day working ?", "2 day working ?", "2 day working ?",
        "2 day working ?",
      ]
    ) { $0.notice.extraordinary.text },
    .plenary(
      "notice binds by", at: "notice/source",
      ["adopted-art19 S", "own ?", "own ?", "own ?", "own ?"]
    ) { $0.notice.source.rawValue },
    .plenary(
      "quorum, first call", at: "quorum/fraction", ["1/2 S", "1/2 S", "1/2 S", "1/2 S", "1/2 S"]
    ) { $0.quorum.fraction.description },
    .plenary(
      "quorum, second call", at: "secondCall",
      ["-", "1/3 min 3 +30 ?", "1/3 min 3 +30 ?", "1/3 min 3 +30 ?", "1/3 min 3 +30 ?"]
    ) {
      $0.secondCall.map { "\($0.fraction) min \($0.minimum) +\($0.delayMinutes)" } ?? "-"
    },
    .plenary(
      "spokespersons", at: "quorum/spokespersons",
      ["false ?", "true ?", "true ?", "false ?", "true ?"]
    ) { String($0.quorum.spokespersons) },
    .plenary(
      "consensus first", at: "decision/consensusFirst",
      ["false ?", "true ?", "true ?", "true ?", "true ?"]
    ) { String($0.decision.consensusFirst) },
    .plenary(
      "majority", at: "decision/standard",
      ["simple S", "simple S", "simple S", "simple S", "simple S"]
    ) { $0.decision.standard.description },
    .plenary(
      "casting vote", at: "castingVote", ["false S", "false S", "false S", "false S", "false S"]
    ) { String($0.castingVote) },
    .plenary("remote", at: "remoteAllowed", ["true S", "true S", "true S", "true S", "true S"]) {
      String($0.remoteAllowed)
    },
    .plenary(
      "e-conformity", at: "minutes/eConformity",
      ["true S", "true S", "true S", "true S", "true S"]
    ) { String($0.minutes.eConformity) },
    .plenary(
      "dissent window", at: "dissent",
      ["-", "2 day working ?", "2 day working ?", "2 day working ?", "2 day working ?"]
    ) { $0.dissent?.text ?? "-" },
    .plenary(
      "recording", at: "recordingAllowed", ["true S", "true S", "true S", "true S", "true S"]
    ) { String($0.recordingAllowed) },
    Row(
      "semester balance", at: "reports", ["false ?", "true ?", "true ?", "false ?", "true ?"]
    ) { String($0.reports.contains("semester-balance")) },
    Row(
      "network report", at: "reports", ["false ?", "false ?", "false ?", "true ?", "false ?"]
    ) { String($0.reports.contains("network-annual")) },
    Row(
      "overview of the mancomunidad", at: "reports",
      ["false ?", "false ?", "false ?", "false ?", "true ?"]
    ) { String($0.reports.contains("mancomunidad-overview")) },
    Row("dormancy", at: "dormancyMonths", ["12 ?", "12 ?", "12 ?", "18 ?", "12 ?"]) {
      String($0.dormancyMonths)
    },
    Row(
      "Pact measures", at: "pactMeasures",
      ["2025 2017 K", "2025 2017 K", "2025 2017 K", "2025 2017 K", "2025 2017 K"]
    ) { $0.pactMeasures.joined(separator: " ") },
    Row(
      "controller", at: "controllerModel",
      [
        "town-hall-and-agencies ?", "town-hall-and-agencies ?", "town-hall-and-agencies ?",
        "institute-and-mancomunidad S", "mancomunidad-and-municipalities ?",
      ]
    ) { $0.controllerModel },
    Row(
      "official data feed", at: "officialFeeds",
      [
        "K", "protection-order-desk ?", "protection-order-desk S", "regional-network S",
        "regional-institute S",
      ]
    ) { $0.officialFeeds.joined(separator: " ") },
    Row(
      "specialised agency", at: "specialisedCentres",
      [
        "K", "CAVI S", "CIM S", "Oficina de Igualdad S",
        "Unitat d'Igualtat i Abordatge S",
      ]
    ) { $0.specialisedCentres.first ?? "" },
  ]

  @Test(arguments: rows)
  func `say what the handbook's table says`(row: Row) throws {
    for (id, expected) in zip(Self.ids, row.expected) {
      let profile = try #require(catalogue[id])
      let value = row.read(profile)
      let mark = value == "-" ? nil : profile.mark(at: row.path)
      let found = [value, mark?.rawValue].compactMap(\.self).filter { !$0.isEmpty }
      #expect(found.joined(separator: " ") == expected, "\(id) \(row.path)")
    }
  }

  static let organs: [(String, [String])] = [
    ("generic-l40", ["plenary 2/year", "technicalCommission 1/month"]),
    (
      "es-mc-mesa-cavi",
      ["plenary 2/year", "technicalCommission 1/month", "policeTable 1/month"]
    ),
    ("es-ga-mesa-cim", ["plenary 2/year", "technicalCommission 1/month"]),
    ("es-ex-red-oficinas", ["plenary 1/year", "technicalCommission 1/quarter"]),
    (
      "es-ib-taula-mancomunada",
      ["plenary 2/year", "preventionCommission 2/year", "interventionCommission 1/month"]
    ),
  ]

  @Test(arguments: organs)
  func `have these organs, and those that treat cases are called within 24 hours`(
    id: String, organs: [String]
  ) throws {
    let profile = try #require(catalogue[id])
    #expect(
      profile.organs.map { organ in
        organ.kind + " " + (organ.frequency.map { "\($0.count)/\($0.per)" } ?? "on demand")
      } == organs)
    for organ in profile.organs where organ.scope == .cases {
      #expect(!organ.recordingAllowed)
      guard id != "generic-l40" else { continue }
      #expect(organ.notice.extraordinary == .init(value: 24, unit: .hour, count: .working))
    }
  }

  static let required: [(String, [AgencyKind])] = [
    ("es-mc-mesa-cavi", [.employment, .regionalEquality, .stateDelegation, .guardiaCivil]),
    ("es-ga-mesa-cim", [.barAssociation, .judiciary, .stateDelegation, .regionalEquality]),
    ("es-ex-red-oficinas", [.education, .guardiaCivil, .health, .regionalEquality]),
    (
      "es-ib-taula-mancomunada",
      [.regionalEquality, .islandCouncil, .stateDelegation, .civilSociety]
    ),
  ]

  @Test(arguments: required)
  func `ask for these seats beside the chair's, social services, health and the centre`(
    id: String, kinds: [AgencyKind]
  ) throws {
    let plenary = try #require(catalogue[id]?.organ("plenary"))
    let always: [AgencyKind] = [.municipalPolitical, .socialServices, .health, .specialisedCentre]
    for kind in kinds + always {
      let seat = plenary.seat(of: kind)
      #expect(seat?.required == true && (seat?.minimum ?? 0) >= 1, "\(kind)")
    }
  }

  @Test func `name the spokespersons of municipality, police, centre, social services, health`()
    throws
  {
    for id in ["es-mc-mesa-cavi", "es-ga-mesa-cim"] {
      let plenary = try #require(catalogue[id]?.organ("plenary"))
      let kinds = Set(plenary.seats.filter(\.spokesperson).map(\.agencyKind))
      #expect(
        kinds.isSuperset(of: [
          .municipalPolitical, .localPolice, .specialisedCentre, .socialServices, .health,
        ]))
    }
  }

  static let pathways: [(String, [(String, [String])])] = [
    (
      "es-mc-mesa-cavi",
      [
        ("police-cavi", ["complaintNumber", "safeContact"]), ("ss-cavi", ["consentForm"]),
        ("cavi-sef", ["labourInsertionProtocol"]),
        ("cavi-sapmex", ["childData", "guardianship"]), ("x-112", ["emergencyLog"]),
      ]
    ),
    (
      "es-ga-mesa-cim",
      [
        ("desk-cim", ["orderReference"]), ("cim-shelter", ["accreditation"]), ("school-cim", []),
        ("health-cim", []), ("police-cim", []), ("cim-risga", []), ("cim-periodic-aid", []),
      ]
    ),
    (
      "es-ex-red-oficinas",
      [
        ("office-pap", ["nearestPoint"]), ("office-cm", []), ("ss-office", []),
        ("police-office", []), ("health-pap", []),
      ]
    ),
    (
      "es-ib-taula-mancomunada",
      [("ss-unit", []), ("unit-intervention", ["pseudonym"]), ("unit-consell", [])]
    ),
  ]

  @Test(arguments: pathways)
  func `have these pathways with these fields, and the one between regions`(
    id: String, expected: [(String, [String])]
  ) throws {
    let profile = try #require(catalogue[id])
    let own = profile.pathways.filter { $0.id != "interregional-shelter" }
    #expect(own.map(\.id) == expected.map(\.0))
    #expect(own.map(\.fields) == expected.map(\.1))
    #expect(profile.pathway("interregional-shelter")?.fields == ["boeModel"])
  }

  @Test func `keep their parent's retention, risk terms and disclosure`() throws {
    let generic = try #require(catalogue["generic-l40"])
    for profile in catalogue.byID.values {
      #expect(profile.retention == generic.retention)
      #expect(profile.referralDeadlines == generic.referralDeadlines)
      #expect(profile.sdc == generic.sdc)
    }
  }

  @Test func `are told in each language of their mesa, and in English`() {
    for profile in catalogue.byID.values {
      for tag in profile.languages + ["en"] {
        #expect(profile.title[tag] != nil, "\(profile.id) \(tag)")
        #expect(profile.organs.allSatisfy { $0.title[tag] != nil }, "\(profile.id) \(tag)")
        #expect(profile.pathways.allSatisfy { $0.title[tag] != nil }, "\(profile.id) \(tag)")
      }
    }
  }

  @Test func `take article 19 over only where they say so`() throws {
    let adopted = ["R05", "R06", "R10", "R11", "R15", "R23", "R36", "R45", "R47"]
    for profile in catalogue.byID.values where profile.id != "generic-l40" {
      for organ in profile.organs {
        #expect(organ.adopted.keys.sorted() == adopted, "\(profile.id) \(organ.kind)")
        #expect(!organ.adopts("R31") && !organ.castingVote)
      }
    }
    #expect(catalogue["generic-l40"]?.organ("plenary")?.adopted.keys.sorted() == ["R06", "R11"])
  }
}

extension Profile.Term {
  fileprivate var text: String { "\(value) \(unit) \(count)" }
}
