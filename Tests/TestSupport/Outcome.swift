public import MesaDomain
public import Testing

/// What came of a command, to be compared whole.
public struct Outcome {
  public let result: Result<Decision, Refusal>

  init(_ result: Result<Decision, Refusal>) { self.result = result }

  /// These events and no other, in this order, with these warnings and no other.
  public func then(
    _ expected: Emission..., warnings: [String] = [],
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    switch result {
    case .failure(let refusal):
      Issue.record("refused: \(refusal)", sourceLocation: sourceLocation)
    case .success(let decision):
      let found = decision.events
      #expect(found.count == expected.count, "\(found)", sourceLocation: sourceLocation)
      for (found, expected) in zip(found, expected) {
        #expect(found.stream == expected.stream, sourceLocation: sourceLocation)
        let alike = same(found.event, expected.event)
        #expect(
          alike, "\(found.event) is not \(expected.event)", sourceLocation: sourceLocation)
        #expect(found.reason == expected.reason, sourceLocation: sourceLocation)
      }
      #expect(decision.warnings.map(\.code) == warnings, sourceLocation: sourceLocation)
    }
  }

  /// Accepted, and nothing new happened.
  public func thenNothing(sourceLocation: SourceLocation = #_sourceLocation) {
    then(sourceLocation: sourceLocation)
  }

  /// Refused with this code, by this rule; of the values, those named must be as they say.
  public func thenRefused(
    _ code: String, rule: String? = nil, _ values: [String: Refusal.Value] = [:],
    field: String? = nil, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    switch result {
    case .success(let decision):
      Issue.record("accepted: \(decision.events)", sourceLocation: sourceLocation)
    case .failure(let refusal):
      #expect(refusal.code == code, sourceLocation: sourceLocation)
      #expect(refusal.rule == rule, sourceLocation: sourceLocation)
      for (name, value) in values {
        #expect(refusal.values[name] == value, "\(name)", sourceLocation: sourceLocation)
      }
      if let field { #expect(refusal.field == field, sourceLocation: sourceLocation) }
    }
  }

  /// Accepted, whatever came of it; for limits that another test compares whole.
  public func thenAccepted(sourceLocation: SourceLocation = #_sourceLocation) {
    if case .failure(let refusal) = result {
      Issue.record("refused: \(refusal)", sourceLocation: sourceLocation)
    }
  }

  /// The first event of that kind, where only part of it matters.
  public func event<E: Recordable>(_ type: E.Type) -> E? {
    guard case .success(let decision) = result else { return nil }
    return decision.events.lazy.compactMap { $0.event as? E }.first
  }
}

private func same<E: Recordable>(_ event: E, _ other: any Recordable) -> Bool {
  other as? E == event
}
