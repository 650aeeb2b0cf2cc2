public import Canonical

let consentCommands: [any Command.Type] = [Consent.Record.self]

extension Consent {
  /// She agrees that these agencies are told.
  public struct Record: Command {
    public static let name = "consent.record"
    public let `case`: CaseID
    public let to: [AgencyID]
    public let until: CivilDate?
    public let keptAt: Confidential?

    public init(
      case id: CaseID, to: [AgencyID], until: CivilDate? = nil, keptAt: Confidential? = nil
    ) {
      (self.case, self.to, self.until, self.keptAt) = (id, to, until, keptAt)
    }

    public func place(in context: Context) -> Place { context.place(of: self.case) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      _ = try context.openCase(self.case, for: nil)
      guard !to.isEmpty else { throw .field("field.missing", "to") }
      let given = Given(to: to.sorted(), until: until, keptAt: keptAt)
      return Decision(
        [Emission(.consent(self.case), Event.given(given))]
          + context.consentMet(self.case, for: given.to))
    }
  }
}
