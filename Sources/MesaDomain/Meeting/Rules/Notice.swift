import Canonical

extension Meeting {
  /// R10: the secretary issues the notice by order of the chair.
  ///
  /// What was ordered binds whoever issues it: date, kind and agenda, and what else the order says.
  /// No order is needed of a session that all hold without a notice, nor of the constitutive one:
  /// no rules have been adopted yet.
  ///
  /// - Throws: `notice.notOrdered`; `auth.secretaryOnly`.
  /// - Source: Ley 40/2015 art. 19.4.b, where adopted.
  static func ordered(
    _ before: State, _ kind: Kind, _ rules: Profile.Organ, _ context: Context, at place: Place
  ) throws(Refusal) {
    guard rules.adopts("R10"), kind.isNotified else { return }
    guard context.standings(towards: place).contains(Standing(.secretary, .ownOrgan)) else {
      throw Refusal(
        "auth.secretaryOnly", rule: "R10", ["action": .word(Convene.name)])
    }
    guard before.stage == .ordered else { throw Refusal("notice.notOrdered", rule: "R10") }
  }

  /// R10: in what was ordered nothing is changed but by the chair.
  ///
  /// - Throws: `notice.notOrdered`.
  /// - Source: Ley 40/2015 arts. 19.2.b and 19.4.b, where adopted.
  static func orderedChange(
    _ parts: [NoticePart], _ rules: Profile.Organ, _ context: Context, at place: Place
  ) throws(Refusal) {
    guard rules.adopts("R10"), let part = parts.first(where: { $0.isOrdered }) else { return }
    guard !context.standings(towards: place).contains(Standing(.chair, .ownOrgan)) else { return }
    throw Refusal(
      "notice.notOrdered", rule: "R10", ["part": .word(part.rawValue)],
      field: "/data/" + part.rawValue)
  }

  /// R12: the notice goes electronically unless that is impossible; then the reason is recorded.
  ///
  /// - Throws: `notice.channelUnjustified`.
  /// - Source: Ley 40/2015 art. 17.3, basic law.
  static func channelJustified(_ channel: Channel, _ reason: ChannelReason?) throws(Refusal) {
    guard channel == .electronic || reason != nil else {
      throw Refusal(
        "notice.channelUnjustified", rule: "R12", ["channel": .word(channel.rawValue)],
        field: "/data/channelReason")
    }
  }

  /// R12: what proves a delivery can be found again: by its code or by the hash of its file.
  ///
  /// - Throws: `notice.proofMissing`, `field.invalid`.
  /// - Source: Ley 40/2015 art. 17.3, basic law; Ley 39/2015 art. 41.1.
  static func proves(_ proof: Proof) throws(Refusal) {
    guard proof.reference != nil || proof.sha256 != nil else {
      throw Refusal("notice.proofMissing", rule: "R12", field: "/data/proof")
    }
    if let sha256 = proof.sha256 {
      let isHex = sha256.utf8.allSatisfy { (48...57).contains($0) || (97...102).contains($0) }
      guard sha256.utf8.count == 64, isHex else { throw .field("field.invalid", "proof/sha256") }
    }
    if let reference = proof.reference, let found = PersonalData.found(in: reference) {
      throw Refusal(
        "privacy.caseDataInPlenary", rule: "R19", ["found": .word(found.rawValue)],
        field: "/data/proof/reference")
    }
  }

  /// R13: a notice says what will be treated, where, and how to connect and be known.
  ///
  /// - Throws: `notice.contentIncomplete` with the missing fields.
  /// - Source: Ley 40/2015 art. 17.3, basic law.
  static func contentComplete(
    _ modality: Modality, place: String?, connection: Connection?, agenda: [Item]
  ) throws(Refusal) {
    let missing = missingContent(modality, place: place, connection: connection, agenda: agenda)
    guard missing.isEmpty else {
      throw Refusal(
        "notice.contentIncomplete", rule: "R13",
        ["missing": .words(missing), "modality": .word(modality.rawValue)])
    }
  }

  /// Fields that a notice of that modality still lacks.
  static func missingContent(
    _ modality: Modality, place: String?, connection: Connection?, agenda: [Item]
  ) -> [String] {
    var missing: [String] = []
    if !agenda.contains(where: \.isMatter) { missing.append("agenda") }
    if modality != .remote, place == nil { missing.append("place") }
    if modality != .inPerson {
      if connection == nil { missing.append("connection") }
      if let connection, connection.identityMethod.isEmpty { missing.append("identityMethod") }
    }
    return missing
  }

  /// R25: at a distance unless the organ's own rules expressly say otherwise.
  ///
  /// A prohibition that names no rule is none: the profile has to cite its regulation.
  ///
  /// - Throws: `session.remoteForbidden` with the rule's reference.
  /// - Source: Ley 40/2015 art. 17.1, basic law.
  static func modalityAllowed(
    _ modality: Modality, _ rules: Profile.Organ, _ regulation: Profile.Regulation?
  ) throws(Refusal) {
    guard modality != .inPerson, !rules.remoteAllowed, let reference = regulation?.reference
    else { return }
    throw Refusal(
      "session.remoteForbidden", rule: "R25", ["reference": .word(reference)],
      field: "/data/modality")
  }
}

extension Meeting.Kind {
  /// Whether a notice in time is what makes its sessions lawful.
  var isNotified: Bool { self != .universal && self != .constitutive }
}

extension Meeting.NoticePart {
  /// What the chair fixes, and no one else.
  var isOrdered: Bool { self == .startsAt || self == .agenda }
}

extension Meeting.Item {
  /// Something that was asked for, not what every agenda has by itself.
  var isMatter: Bool { kind != .anyOtherBusiness && kind != .urgency }
}
