import Canonical
public import MesaDomain

extension Profile {
  /// A small profile with two organs under basic law; a test changes what it is about.
  public static func example(_ change: (inout Profile) -> Void = { _ in }) -> Profile {
    do {
      let bytes = Array(text.utf8)
      var profile = try CanonicalDecoder().decode(Profile.self, from: bytes)
      change(&profile)
      return profile
    } catch {
      preconditionFailure("the example profile does not decode: \(error)")
    }
  }

  /// The rules of the plenary.
  public var plenary: Organ {
    get { organs[0] }
    set { organs[0] = newValue }
  }

  private static func organ(_ kind: String) -> String {
    """
    {"kind":"\(kind)","title":{"en":"\(kind)"},"optional":false,"dataScope":"policy",\
    "chairRule":["mayor"],"secretaryRule":{"kinds":["publicEmployee"],"votes":false},\
    "seats":[{"agencyKind":"health","minimum":1,"vote":false,"required":true,\
    "spokesperson":false}],\
    "notice":{"ordinary":{"value":2,"unit":"day","count":"working"},\
    "extraordinary":{"value":2,"unit":"day","count":"working"},"source":"adopted-art19"},\
    "quorum":{"fraction":"1/2","countsChair":true,"countsSecretaryIfMember":true,\
    "vacantSeatsCount":false,"spokespersons":false},\
    "decision":{"standard":"simple","consensusFirst":false,\
    "byMatter":{"dissolution":"2/3","regulation":"absolute"}},\
    "castingVote":false,"abstentionForbiddenFor":[],"remoteAllowed":true,\
    "minutes":{"eConformity":true,"silenceIsConformity":false},"recordingAllowed":true,\
    "anyOtherBusiness":true,"adopted":{"R06":"adopted-art19"}}
    """
  }

  private static let text = """
    {"id":"generic-l40","version":1,"title":{"en":"Example"},"legalRefs":["Ley 40/2015"],\
    "languages":["es"],"territoryUnit":"municipality","thirdPartyEffects":false,\
    "organs":[\(organ("plenary")),\(organ("technicalCommission"))],"dormancyMonths":12,\
    "recordingToleranceDays":7,"specialisedCentres":[],"pathways":[],"referralDeadlines":[],\
    "riskScales":[],"reports":[],"pactMeasures":[],"controllerModel":"town-hall-and-agencies",\
    "officialFeeds":[],"retention":{"permanent":["minutes"],"caseYears":5,"blockedYears":3,\
    "policeReviewYears":3,"policeMaximumYears":20,"accessLogYears":5,"pactYears":4},\
    "sdc":{"k":5,"percentageBase":20,"merge":["level"],"exempt":[]},"marks":{}}
    """
}
