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

  /// Scales of every form: with a tool, out of use, of points, open to all.
  private static let cases = """
    {"repeatMonths":12,"scales":[\
    \(scale("viogen-v2", police: true, #""validFrom":"2025-01-01","#, top: ["medium", "high", "extreme"])),\
    \(scale("viogen-v1", police: true, #""validTo":"2024-12-31","#, top: ["medium", "high", "extreme"])),\
    \(scale("dash", police: false, #""points":24,"#, top: ["medium", "high"], points: [10, 14])),\
    \(scale("professional", police: false, "", top: ["medium", "high", "extreme"]))]}
    """

  private static func scale(
    _ id: String, police: Bool, _ more: String, top: [String], points: [Int] = []
  ) -> String {
    let levels = top.enumerated().map { index, level in
      let least = points.isEmpty ? "" : ",\"points\":\(points[index])"
      return "{\"id\":\"\(level)\",\"title\":{\"en\":\"\(level)\"},\"term\":\"\(level)\"\(least)}"
    }
    let low = points.isEmpty ? "" : ",\"points\":0"
    let lowest = "{\"id\":\"low\",\"title\":{\"en\":\"low\"},\"term\":\"low\"\(low)}"
    return """
      {"id":"\(id)","version":1,"title":{"en":"\(id)"},\(more)\
      "assessors":[\(police ? #""localPolice","nationalPolice""# : "")],"automatic":\(police),\
      "levels":[\(([lowest] + levels).joined(separator: ","))],"conference":["extreme","high"]}
      """
  }

  private static let text = """
    {"id":"generic-l40","version":1,"title":{"en":"Example"},"legalRefs":["Ley 40/2015"],\
    "languages":["es"],"territoryUnit":"municipality","thirdPartyEffects":false,\
    "organs":[\(organ("plenary")),\(organ("technicalCommission"))],"dormancyMonths":12,\
    "recordingToleranceDays":7,"specialisedCentres":[],"pathways":[],"referralDeadlines":[],\
    "riskScales":["viogen-v2","viogen-v1","dash","professional"],"cases":\(cases),"reports":[],"pactMeasures":[],"controllerModel":"town-hall-and-agencies",\
    "officialFeeds":[],"retention":{"permanent":["minutes"],"caseYears":5,"blockedYears":3,\
    "policeReviewYears":3,"policeMaximumYears":20,"accessLogYears":5,"pactYears":4},\
    "sdc":{"k":5,"percentageBase":20,"merge":["level"],"exempt":[]},"marks":{}}
    """
}
