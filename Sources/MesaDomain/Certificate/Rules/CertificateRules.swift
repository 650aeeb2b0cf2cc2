import Canonical

extension Certificate {
  /// R45: agreements may be certified before the minutes are approved, where the organ's rules
  /// have it, and the certificate then says so; nothing takes the caveat out.
  ///
  /// - Parameter wanted: what was asked for; nil leaves it to the state of the minutes.
  /// - Returns: whether the certificate carries the caveat.
  /// - Throws: `certificate.caveatMissing`, `certificate.beforeApproval`.
  /// - Source: Ley 40/2015 art. 19.5, where adopted.
  static func caveat(
    _ wanted: Bool?, _ kind: Kind, _ minutes: Minutes.Stage, _ rules: Profile.Organ
  ) throws(Refusal) -> Bool {
    let unapproved = minutes != .approved
    guard unapproved else { return false }
    guard wanted != false else {
      throw Refusal(
        "certificate.caveatMissing", rule: "R45", ["state": .word(minutes.rawValue)],
        field: "/data/caveat")
    }
    guard kind == .attendance || rules.adopts("R45") else {
      throw Refusal("certificate.beforeApproval", rule: "R45", ["state": .word(minutes.rawValue)])
    }
    return true
  }

  /// R46: who asks has a legitimate interest, as the secretary found; what the secretary issues of
  /// the organ's own motion needs none.
  ///
  /// - Throws: `certificate.noLegitimateInterest`.
  /// - Source: Ley 40/2015 art. 17.7, basic law.
  static func interestFound(_ state: State) throws(Refusal) {
    guard state.stage == .accepted || state.request?.interest == .exOfficio else {
      throw Refusal(
        "certificate.noLegitimateInterest", rule: "R46",
        [
          "state": .word(state.stage.rawValue),
          "reason": .word(state.assessed?.reason?.rawValue ?? ""),
        ]
      )
    }
  }

  /// R46: of an organ that treats cases, or whose own rules say so, nothing is certified before
  /// the data-protection officer has looked at it and let it pass.
  ///
  /// - Throws: `certificate.notReviewed`, `certificate.forbidden`.
  /// - Source: handbook §3.5 R46; profile `certificateNeedsOfficer` [?].
  static func reviewed(_ state: State, _ rules: Profile.Organ) throws(Refusal) {
    guard rules.certificateNeedsOfficer ?? (rules.scope == .cases) else { return }
    guard let permitted = state.permitted else {
      throw Refusal("certificate.notReviewed", rule: "R46")
    }
    guard permitted else { throw Refusal("certificate.forbidden", rule: "R46") }
  }

  /// R46: electronic, unless the applicant expressly asked otherwise.
  ///
  /// - Throws: `certificate.electronicOnly`.
  /// - Source: Ley 40/2015 art. 17.7, basic law.
  static func channelAsked(_ channel: Meeting.Channel, _ request: Requested) throws(Refusal) {
    guard channel == .electronic || request.paper else {
      throw Refusal(
        "certificate.electronicOnly", rule: "R46", ["channel": .word(channel.rawValue)],
        field: "/data/channel")
    }
  }

  /// R47: the chair endorses certificates; without the second signature none goes out.
  ///
  /// - Throws: `certificate.notEndorsed`.
  /// - Source: Ley 40/2015 art. 19.2.f, where adopted.
  static func endorsed(_ state: State) throws(Refusal) {
    guard let issued = state.issued, issued.needsEndorsement, state.endorsedAt == nil else {
      return
    }
    throw Refusal("certificate.notEndorsed", rule: "R47", ["number": .word(issued.number)])
  }

  /// R49: in the language asked for, one of the mesa's; bilingual in all of them.
  ///
  /// - Throws: `field.unknownValue`.
  /// - Source: handbook §3.5 R49 [K]; Ley 39/2015 art. 15.
  static func languages(
    _ asked: String?, bilingual: Bool, _ minutes: String?, _ languages: [String]
  ) throws(Refusal) -> [String] {
    guard let own = try Minutes.language(asked, minutes, languages) else { return [] }
    return [own] + (bilingual ? languages.filter { $0 != own } : [])
  }
}
