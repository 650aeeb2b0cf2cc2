public import Canonical
public import MesaDomain

/// When a session may lawfully start at the earliest.
public struct EarliestQuestion: Sendable {
  public let mesa: MesaID
  public let organ: OrganKind
  public let kind: Meeting.Kind
  /// When the last member is notified; now, where it is not said.
  public let delivered: Instant?
  public let principal: Principal

  public init(
    _ mesa: MesaID, _ organ: OrganKind, kind: Meeting.Kind = .ordinary, delivered: Instant? = nil,
    as principal: Principal
  ) {
    (self.mesa, self.organ, self.kind) = (mesa, organ, kind)
    (self.delivered, self.principal) = (delivered, principal)
  }
}

extension LocalClient {
  public func earliestStart(_ question: EarliestQuestion) async throws -> EarliestStart {
    try answering(as: question.principal) { context throws(Refusal) in
      try context.authorize("mesa.read", at: .mesa(question.mesa))
      return try context.earliestStart(
        of: question.kind, question.organ, of: question.mesa,
        delivered: question.delivered ?? context.at)
    }
  }
}
