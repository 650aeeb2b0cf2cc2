internal import MesaDomain

/// The keys of a profile file, in the order of the handbook's §7. A test holds it against `Profile`.
enum ProfileSchema {
  static let root = ProfileShape.object([
    ProfileField("id", .slug, marked: false),
    ProfileField("version", .integer(1...9_999), marked: false),
    ProfileField("parent", .slug, required: false, marked: false),
    ProfileField("title", titles, marked: false),
    ProfileField("legalRefs", .list(.text(200))),
    ProfileField("regulation", regulation, required: false),
    ProfileField("languages", .list(.word(languages))),
    ProfileField("territoryUnit", .word(territoryUnits)),
    ProfileField("thirdPartyEffects", .boolean),
    ProfileField("organs", .keyed("kind", organ)),
    ProfileField("dormancyMonths", .integer(1...120)),
    ProfileField("recordingToleranceDays", .integer(0...365)),
    ProfileField("specialisedCentres", .list(.text(40))),
    ProfileField("pathways", .keyed("id", pathway)),
    ProfileField("referralDeadlines", riskDeadlines),
    ProfileField("riskScales", .list(.word(riskScales))),
    ProfileField("reports", .list(.word(reports))),
    ProfileField("pactMeasures", .list(.word(["2017", "2025"]))),
    ProfileField("controllerModel", .word(controllerModels)),
    ProfileField("officialFeeds", .list(.word(officialFeeds))),
    ProfileField("retention", retention),
    ProfileField("sdc", disclosure),
    ProfileField("bilingualPapers", .boolean, required: false),
    ProfileField("minimumSeats", .integer(1...50), required: false),
    ProfileField("cases", cases, required: false),
    ProfileField("clockStops", .integer(0...10), required: false),
    ProfileField("contactAttempts", .integer(1...20), required: false),
    ProfileField("takeBackMonths", .integer(1...24), required: false),
    ProfileField("marks", .marks, required: false, marked: false),
  ])

  static let languages = ["es", "gl", "ca", "eu", "oc", "en"]
  static let territoryUnits = ["municipality", "mancomunidad", "comarca", "district"]
  static let riskScales = ["viogen-v2", "viogen-v1", "dash", "regional", "professional"]
  static let reports = [
    "semester-balance", "network-annual", "state-pact", "region-overview",
    "mancomunidad-overview", "plan-follow-up", "coordination-evaluation", "training",
    "referral-performance", "attendance", "agreement-fulfilment",
  ]
  static let controllerModels = [
    "town-hall-and-agencies", "institute-and-mancomunidad", "mancomunidad-and-municipalities",
  ]
  static let officialFeeds = [
    "protection-order-desk", "regional-network", "regional-institute",
  ]
  static let agencyKinds = AgencyKind.known.map(\.rawValue)
  static let offices = Profile.Organ.posts + agencyKinds

  private static let titles = ProfileShape.table(languages, .text(200))
  private static let share = ProfileShape.fraction
  private static let source = ProfileShape.word(Profile.RuleSource.allCases.map(\.rawValue))
  private static let term = ProfileShape.object([
    ProfileField("value", .integer(1...366)),
    ProfileField("unit", .word(Profile.Term.Unit.allCases.map(\.rawValue))),
    ProfileField("count", .word(Profile.Term.Count.allCases.map(\.rawValue))),
  ])

  private static let regulation = ProfileShape.object([
    ProfileField("reference", .text(300)),
    ProfileField("version", .text(100), required: false),
    ProfileField("gazette", .text(200), required: false),
    ProfileField("adoptedOn", .date, required: false),
    ProfileField("inForceFrom", .date, required: false),
    ProfileField("inForceTo", .date, required: false),
  ])

  private static let organ = [
    ProfileField("kind", .word(Profile.Organ.kinds), marked: false),
    ProfileField("title", titles, marked: false),
    ProfileField("optional", .boolean),
    ProfileField("dataScope", .word(Profile.DataScope.allCases.map(\.rawValue))),
    ProfileField("chairRule", .list(.word(offices))),
    ProfileField(
      "secretaryRule",
      .object([
        ProfileField("kinds", .list(.word(offices))), ProfileField("votes", .boolean),
      ])),
    ProfileField("seats", .keyed("agencyKind", seat)),
    ProfileField("frequency", frequency, required: false),
    ProfileField(
      "notice",
      .object([
        ProfileField("ordinary", term), ProfileField("extraordinary", term),
        ProfileField("urgent", term, required: false),
        ProfileField("source", source),
      ])),
    ProfileField("secondCall", secondCall, required: false),
    ProfileField("quorum", quorum),
    ProfileField(
      "decision",
      .object([
        ProfileField("standard", .majority), ProfileField("consensusFirst", .boolean),
        ProfileField("byMatter", .table(Profile.Organ.matters, .majority)),
        ProfileField("abstentionsCount", .boolean, required: false),
      ])),
    ProfileField("castingVote", .boolean),
    ProfileField("abstentionForbiddenFor", .list(.word(["exOfficio"] + agencyKinds))),
    ProfileField("remoteAllowed", .boolean),
    ProfileField(
      "minutes",
      .object([
        ProfileField("eConformity", .boolean), ProfileField("silenceIsConformity", .boolean),
        ProfileField("answerTerm", term, required: false),
      ])),
    ProfileField("dissent", term, required: false),
    ProfileField("recordingAllowed", .boolean),
    ProfileField("anyOtherBusiness", .boolean),
    ProfileField("adopted", .table(Profile.Organ.adoptableRules, source)),
    ProfileField(
      "chairSubstitution", .list(.word(Profile.Organ.substitutions + agencyKinds)),
      required: false),
    ProfileField("petitionCutoff", term, required: false),
    ProfileField("standingItems", .keyed("id", standingItem), required: false),
    ProfileField("identityMethods", .list(.word(Profile.Organ.identityMethods)), required: false),
    ProfileField("doubleHolding", .boolean, required: false),
    ProfileField("transcriptTerm", term, required: false),
    ProfileField("dissentOpenToAll", .boolean, required: false),
    ProfileField("certificateNeedsOfficer", .boolean, required: false),
    ProfileField("agreements", agreements, required: false),
    ProfileField("conference", conference, required: false),
  ]

  private static let standingItem = [
    ProfileField("id", .slug, marked: false),
    ProfileField("title", titles, marked: false),
    ProfileField("kind", .word(Profile.StandingItem.kinds)),
    ProfileField("sessions", .list(.word(Profile.StandingItem.sessionKinds))),
  ]

  private static let conference = ProfileShape.object([
    ProfileField("sessionMinutes", .integer(15...1_440), required: false),
    ProfileField("minutesPerCase", .integer(1...480), required: false),
  ])

  private static let agreements = ProfileShape.object([
    ProfileField("chairExtends", .boolean),
    ProfileField("extensionDays", .integer(1...3_660), required: false),
    ProfileField("remindDaysBefore", .integer(0...365), required: false),
  ])

  private static let seat = [
    ProfileField("agencyKind", .word(agencyKinds), marked: false),
    ProfileField("minimum", .integer(0...50)),
    ProfileField("vote", .boolean),
    ProfileField("required", .boolean),
    ProfileField("spokesperson", .boolean),
  ]

  private static let frequency = ProfileShape.object([
    ProfileField("count", .integer(1...31)),
    ProfileField("per", .word(Profile.Frequency.Period.allCases.map(\.rawValue))),
  ])

  private static let secondCall = ProfileShape.object([
    ProfileField("delayMinutes", .integer(1...2_880)),
    ProfileField("fraction", share),
    ProfileField("minimum", .integer(1...50)),
  ])

  private static let quorum = ProfileShape.object([
    ProfileField("fraction", share),
    ProfileField("countsChair", .boolean),
    ProfileField("countsSecretaryIfMember", .boolean),
    ProfileField("vacantSeatsCount", .boolean),
    ProfileField("spokespersons", .boolean),
  ])

  private static let riskDeadlines = ProfileShape.keyed(
    "risk",
    [
      ProfileField("risk", .word(Profile.RiskDeadlines.levels), marked: false),
      ProfileField("acknowledgement", term, required: false),
      ProfileField("decision", term, required: false),
      ProfileField("firstContact", term, required: false),
      ProfileField("commissionReview", term, required: false),
      ProfileField("planReview", term, required: false),
      ProfileField("completion", term, required: false),
      ProfileField("escalateTo", .list(.word(Profile.RiskDeadlines.escalations))),
    ])

  private static let pathway = [
    ProfileField("id", .slug, marked: false),
    ProfileField("title", titles, marked: false),
    ProfileField("from", .list(.word(agencyKinds))),
    ProfileField("to", .list(.word(agencyKinds))),
    ProfileField("service", .text(40), required: false),
    ProfileField("fields", .list(.word(Profile.Pathway.knownFields))),
    ProfileField("emergency", .boolean),
    ProfileField("deadlinesByRisk", riskDeadlines),
  ]

  private static let cases = ProfileShape.object([
    ProfileField(
      "accreditation", .list(.word(CaseFile.AccreditationKind.allCases.map(\.rawValue))),
      required: false),
    ProfileField("supervisedMonths", .integer(1...24), required: false),
    ProfileField("supervisedExtension", .integer(0...24), required: false),
    ProfileField("scales", .keyed("id", scale)),
  ])

  private static let scale = [
    ProfileField("id", .word(riskScales), marked: false),
    ProfileField("version", .integer(1...9_999), marked: false),
    ProfileField("title", titles, marked: false),
    ProfileField("validFrom", .date, required: false),
    ProfileField("validTo", .date, required: false),
    ProfileField("assessors", .list(.word(agencyKinds))),
    ProfileField("automatic", .boolean),
    ProfileField("points", .integer(1...1_000), required: false),
    ProfileField("levels", .keyed("id", scaleLevel)),
    ProfileField(
      "conference", .list(.word(Profile.RiskDeadlines.levels.filter { $0 != "any" }))),
  ]

  private static let scaleLevel = [
    ProfileField("id", .text(40), marked: false),
    ProfileField("title", titles, marked: false),
    ProfileField("term", .word(Profile.RiskDeadlines.levels.filter { $0 != "any" })),
    ProfileField("points", .integer(0...1_000), required: false),
  ]

  private static let retention = ProfileShape.object([
    ProfileField("permanent", .list(.word(["minutes", "agreements"]))),
    ProfileField("caseYears", .integer(1...30)),
    ProfileField("blockedYears", .integer(0...30)),
    ProfileField("policeReviewYears", .integer(1...3)),
    ProfileField("policeMaximumYears", .integer(1...20)),
    ProfileField("accessLogYears", .integer(2...30)),
    ProfileField("pactYears", .integer(4...30)),
  ])

  private static let disclosure = ProfileShape.object([
    ProfileField("k", .integer(3...10)),
    ProfileField("percentageBase", .integer(1...1_000)),
    ProfileField("merge", .list(.word(["level", "period", "territory"]))),
    ProfileField("exempt", .list(.word(["activityAttendance"]))),
  ])
}
