/// An organ that may treat cases, by the profile of its mesa: the only way to name one in a session.
public struct CaseOrgan: Payload, Hashable {
  public let mesa: MesaID
  public let organ: OrganKind

  /// Nil for the plenary and every organ whose data scope is policy.
  init?(_ mesa: MesaID, _ rules: Profile.Organ) {
    guard rules.scope == .cases, let kind = OrganKind(rawValue: rules.kind), kind != .plenary
    else { return nil }
    (self.mesa, organ) = (mesa, kind)
  }
}
