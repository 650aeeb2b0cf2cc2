import Canonical

extension Minutes {
  /// R49: minutes carry the language they are written in: one of the mesa's, the first where none
  /// is said.
  ///
  /// - Throws: `field.unknownValue`.
  /// - Source: handbook §3.5 R49 [K]; Ley 39/2015 art. 15.
  static func language(
    _ asked: String?, _ current: String?, _ languages: [String]
  ) throws(Refusal) -> String? {
    guard let asked else { return current ?? languages.first }
    guard languages.contains(asked) else {
      throw .field("field.unknownValue", "language", ["known": .words(languages)])
    }
    return asked
  }

  /// R49: a certified translation is whole: every text and every agreement has one.
  ///
  /// - Throws: `minutes.translationIncomplete` with the items that lack a text.
  /// - Source: handbook §3.5 R49 [?].
  static func translationWhole(
    _ texts: [ItemText], _ agreements: [AgreementText], _ state: Meeting.State
  ) throws(Refusal) {
    let written = Set(texts.map(\.item))
    let named = Set(agreements.map(\.agreement))
    let missing = state.agenda.map(\.number).filter { number in
      (!state.texts(on: number).isEmpty && !written.contains(number))
        || state.adopted.contains { $0.item == number && !named.contains($0.agreement) }
    }
    guard missing.isEmpty else {
      throw Refusal(
        "minutes.translationIncomplete", rule: "R49",
        ["items": .words(missing.map(String.init))])
    }
  }

  /// R3A: no member speaks for the organ: what goes out for it goes by chair or secretary, or by
  /// whom an agreement of the organ charged with it for the case.
  ///
  /// - Throws: `auth.representation`.
  /// - Source: Ley 40/2015 art. 19.3, where adopted.
  static func represents(
    _ standings: Set<Standing>, mandate: AgreementID?, _ state: Meeting.State,
    _ rules: Profile.Organ, _ context: Context
  ) throws(Refusal) {
    guard rules.adopts("R3A") else { return }
    let posts = [Standing(.chair, .ownOrgan), Standing(.secretary, .ownOrgan)]
    if posts.contains(where: standings.contains) { return }
    guard let mandate else { throw Refusal("auth.representation", rule: "R3A") }
    let agreement = context.state(Agreement.self, .agreement(mandate))
    guard let adopted = agreement.adopted, adopted.mesa == state.mesa,
      adopted.organ == state.organ, agreement.stage != .cancelled
    else { throw .unknown("agreement", mandate.rawValue, field: "/data/mandate") }
  }

  /// R19: of an organ that treats cases nothing leaves the house.
  ///
  /// - Throws: `privacy.caseOrgan`.
  /// - Source: handbook §3.2 R19, §4.4 [?].
  static func mayLeave(_ rules: Profile.Organ) throws(Refusal) {
    guard rules.scope == .policy else {
      throw Refusal("privacy.caseOrgan", rule: "R19", ["organ": .word(rules.kind)])
    }
  }
}
