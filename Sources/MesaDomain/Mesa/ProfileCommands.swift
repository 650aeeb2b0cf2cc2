public import Canonical

extension Mesa {
  /// Puts rules of the mesa's own in force from a day on, by an agreement of its plenary (R07).
  ///
  /// - Throws: `mesa.notPlenaryAgreement`, `mesa.amendmentMajority`, `mesa.regulationMissing`,
  ///   `mesa.regulationNotInForce`, `mesa.profileNotNew`, `mesa.organInUse`; errors of the profile.
  public struct AmendProfile: Command {
    public static let name = "mesa.amendProfile"
    public let mesa: MesaID
    public let agreement: AgreementID
    /// First day in force.
    public let from: CivilDate
    /// The whole content, as `mesa protocol check` reads it from a file.
    public let profile: Profile

    public init(mesa: MesaID, agreement: AgreementID, from: CivilDate, profile: Profile) {
      (self.mesa, self.agreement, self.from, self.profile) = (mesa, agreement, from, profile)
    }

    public func place(in context: Context) -> Place { .mesa(mesa) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let state = try context.mesa(mesa)
      guard state.meets else {
        throw .notNow(state.stage.rawValue, possible: ["constituted", "active", "dormant"])
      }
      if state.amendments.contains(where: {
        $0.agreement == agreement && $0.from == from && $0.profile == profile
      }) {
        return .nothing
      }
      let number = try Mesa.setByPlenary(agreement, mesa, from: from, context)
      try Mesa.refersToText(profile, from: from)
      let warnings = try Mesa.withinLaw(profile)
      try Mesa.isNewVersion(profile, state, from: from)
      let amended = ProfileAmended(
        agreement: agreement, number: number, from: from, profile: profile)
      return Decision(
        [Emission(.mesa(mesa), Event.profileAmended(amended))],
        warnings: warnings + profile.unconfirmedWarnings())
    }
  }

  /// Confirms values of the profile in force that were proposals, by reference to the mesa's rules.
  ///
  /// - Throws: `profile.valueUnknown`.
  public struct ConfirmValues: Command {
    public static let name = "mesa.confirmValues"
    public let mesa: MesaID
    /// `organs/plenary/notice/ordinary`; a path speaks for all below it.
    public let paths: [String]
    /// Article of the mesa's rules, as cited.
    public let reference: String

    public init(mesa: MesaID, paths: [String], reference: String) {
      (self.mesa, self.paths, self.reference) = (mesa, paths, reference)
    }

    public func place(in context: Context) -> Place { .mesa(mesa) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let state = try context.mesa(mesa)
      guard state.meets, let profile = state.profile else {
        throw .notNow(state.stage.rawValue, possible: ["constituted", "active", "dormant"])
      }
      guard !paths.isEmpty else { throw .field("field.missing", "paths") }
      let open = try Mesa.confirmable(paths, profile)
      guard !open.isEmpty else { return .nothing }
      let confirmed = ValuesConfirmed(
        paths: open, reference: reference, profileVersion: profile.version)
      return Decision([Emission(.mesa(mesa), Event.valuesConfirmed(confirmed))])
    }
  }
}
