import Canonical

extension Referral {
  /// Each field once, and none that the pathway does not ask for: no more than is needed.
  ///
  /// - Throws: `referral.fieldNotAsked`, `referral.fieldTwice`.
  /// - Source: GDPR art. 5.1.c; handbook §4.6, §7.
  static func asked(_ fields: [Field], on pathway: Profile.Pathway) throws(Refusal) {
    try eachOnce(fields)
    for (index, field) in fields.enumerated() {
      guard pathway.fields.contains(field.name) else {
        throw .field(
          "referral.fieldNotAsked", "fields/\(index)/name",
          ["name": .word(field.name), "known": .words(pathway.fields)])
      }
    }
  }

  /// No field stands twice: of two values, which would hold?
  ///
  /// - Throws: `referral.fieldTwice`.
  static func eachOnce(_ fields: [Field]) throws(Refusal) {
    var seen: Set<String> = []
    for (index, field) in fields.enumerated() where !seen.insert(field.name).inserted {
      throw .field("referral.fieldTwice", "fields/\(index)/name", ["name": .word(field.name)])
    }
  }

  /// Nothing that the pathway asks for is missing.
  ///
  /// - Throws: `referral.fieldsMissing`.
  /// - Source: handbook §4.6, §7.
  static func complete(_ missing: [String]) throws(Refusal) {
    guard missing.isEmpty else {
      throw .field("referral.fieldsMissing", "fields", ["fields": .words(missing)])
    }
  }

  /// A move between shelters says what the state's model asks, and no other referral does.
  ///
  /// - Throws: `referral.shelterMissing`, `referral.shelterNotAsked`.
  /// - Source: handbook §4.1 (BOE 2015).
  static func shelterAsWritten(
    _ shelter: Shelter?, on pathway: Profile.Pathway
  ) throws(Refusal) {
    guard (shelter != nil) == pathway.isShelter else {
      throw .field(
        pathway.isShelter ? "referral.shelterMissing" : "referral.shelterNotAsked", "shelter",
        ["pathway": .word(pathway.id)])
    }
  }
}

extension Context {
  /// Fields of the pathway that are not there yet.
  ///
  /// The code takes the place of a name, the ledger that of the consent's form, and the case's own
  /// rules of safe contact that of the field. Documents of a shelter are told apart.
  func missingFields(
    _ draft: Referral.Drafted, on pathway: Profile.Pathway, consented: Bool
  ) -> [String] {
    let written = Set(draft.fields.map(\.name))
    let file = state(CaseFile.self, .caseFile(draft.case))
    return pathway.fields.filter { name in
      switch name {
      case _ where written.contains(name), "pseudonym", "boeModel", "emergencyLog": false
      case "consentForm": !consented
      case "safeContact": !file.saysSafeContact
      case "accreditation": draft.shelter == nil
      default: true
      }
    }
  }
}

extension CaseFile.State {
  /// Whether it says how she may be reached without danger; what it says stays sealed.
  fileprivate var saysSafeContact: Bool { contact != nil || saysContactInWords }
}
