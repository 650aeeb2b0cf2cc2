import Canonical

extension Consent {
  /// Her consent is on paper in a known place, or was told before somebody.
  ///
  /// - Throws: `consent.formMissing`.
  /// - Source: handbook §4.5.
  static func kept(_ form: Form, at place: Confidential?, heardBy: PersonID?) throws(Refusal) {
    switch form {
    case .written where place == nil:
      throw .field("consent.formMissing", "keptAt", ["form": .word(form.rawValue)])
    case .oral where heardBy == nil:
      throw .field("consent.formMissing", "witness", ["form": .word(form.rawValue)])
    case .written, .oral: return
    }
  }

  /// A guardian who consents is named; of a minor it is told what serves her best.
  ///
  /// - Throws: `consent.guardianMissing`, `consent.bestInterestMissing`.
  /// - Source: handbook §4.5; LO 1/1996 arts. 2 and 9; LO 8/2021.
  static func represented(
    by giver: Giver, _ guardian: Confidential?, minor: Bool, _ bestInterest: Confidential?
  ) throws(Refusal) {
    if giver != .herself, guardian == nil {
      throw .field("consent.guardianMissing", "guardian")
    }
    if minor, bestInterest == nil {
      throw .field("consent.bestInterestMissing", "bestInterest")
    }
  }

  /// The superior of a disclosure without consent is somebody else of the author's agency.
  ///
  /// - Throws: `consent.superiorIsAuthor`, `consent.superiorOfOther`.
  /// - Source: handbook §4.5.
  static func superior(
    _ superior: PersonID, of author: PersonID, at agency: AgencyID, in mesa: MesaID,
    _ context: Context
  ) throws(Refusal) {
    guard superior != author else { throw .field("consent.superiorIsAuthor", "superior") }
    let person = try context.person(superior, field: "/data/superior")
    guard person.isOf(agency, in: mesa, on: context.today) else {
      throw .field(
        "consent.superiorOfOther", "superior", ["agency": .word(agency.rawValue)])
    }
  }

  /// An order or a request is cited: it has to be concrete, specific and motivated.
  ///
  /// - Throws: `consent.referenceMissing`.
  /// - Source: LO 7/2021 art. 7; handbook §4.5.
  static func cited(_ ground: Ground, _ reference: Confidential?) throws(Refusal) {
    if ground.rests, reference == nil {
      throw .field(
        "consent.referenceMissing", "reference", ["ground": .word(ground.rawValue)])
    }
  }

  /// Only what police or courts ask for may be kept from her.
  ///
  /// - Throws: `consent.notInformableGround`.
  /// - Source: LO 7/2021 art. 7.4.
  static func mayBeKept(_ notInformable: Bool, _ ground: Ground) throws(Refusal) {
    if notInformable, !ground.rests {
      throw .field(
        "consent.notInformableGround", "notInformable", ["ground": .word(ground.rawValue)])
    }
  }
}

extension Consent.State {
  /// Agencies of those named that were told of the case: they hear that her consent ended.
  func told(_ agencies: [AgencyID], _ file: CaseFile.State) -> [AgencyID] {
    file.parties.filter { $0.standing != .holder && agencies.contains($0.agency) }
      .map(\.agency).sorted()
  }

  /// Of those, the ones whose access stands on her consent alone.
  func onlyByConsent(_ agencies: [AgencyID], on day: CivilDate) -> [AgencyID] {
    agencies.filter { agency in
      !overrides.contains { $0.overridden.to.contains(agency) && $0.holds(on: day) }
    }
  }
}

extension Person.State {
  /// Whether the person serves at the agency's desk of that mesa, or sits for it there.
  func isOf(_ agency: AgencyID, in mesa: MesaID, on day: CivilDate) -> Bool {
    serves(agency, in: mesa, on: day)
      || assignments.contains {
        $0.mesa == mesa && $0.agency == agency && $0.tenure.contains(day)
      }
  }
}
