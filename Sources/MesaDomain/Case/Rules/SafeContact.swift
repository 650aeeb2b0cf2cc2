public import Canonical

extension CaseFile {
  /// Whether she may be reached that way.
  public enum ContactVerdict: Sendable, Equatable {
    case allowed(ContactConditions)
    case forbidden(ContactObstacle)
  }
  /// What holds for every call and letter that is allowed.
  public struct ContactConditions: Sendable, Equatable {
    public let leavesMessage: Bool
    public let mentionsSender: Bool
  }
  public enum ContactObstacle: String, Choice {
    /// Nobody has asked her yet.
    case notAgreed
    /// She wants nobody to write or call.
    case none
    case channel
    case hours
  }
}

extension CaseFile.State {
  /// Asked before anything goes out to her, by software and by people: what she has not agreed to
  /// is forbidden.
  ///
  /// By the rules of that moment. Hours bind what rings: telephone and message.
  ///
  /// - Source: handbook §4.4 (safe-contact instructions first), §5.1 (GDPR 34: never to the shared
  ///   address).
  public func mayContact(
    by channel: CaseFile.ContactChannel, at moment: Instant, in zone: Zone
  ) -> CaseFile.ContactVerdict {
    guard let rules = contactRules(at: moment) else { return .forbidden(.notAgreed) }
    guard !rules.channels.isEmpty else { return .forbidden(.none) }
    guard rules.channels.contains(channel) else { return .forbidden(.channel) }
    if [.phone, .message].contains(channel), !rules.hours.isEmpty {
      let day = zone.day(of: moment)
      let clock = moment.advanced(byMilliseconds: zone.offset(at: moment)).milliseconds
      let hour = Int(clock % 86_400_000 / 3_600_000)
      let weekday = CaseFile.Weekday.allCases[day.weekday - 1]
      let fits = rules.hours.contains {
        ($0.days.isEmpty || $0.days.contains(weekday)) && $0.from <= hour && hour < $0.to
      }
      guard fits else { return .forbidden(.hours) }
    }
    return .allowed(
      CaseFile.ContactConditions(
        leavesMessage: !rules.neverLeaveMessage, mentionsSender: !rules.neverMention))
  }

  /// What she had said by then; what she said later counts where she had said nothing yet.
  private func contactRules(at moment: Instant) -> CaseFile.ContactRulesSet? {
    let then = entries.last { entry in
      if case .contact = entry.content { entry.movedTo == nil && entry.at <= moment } else { false }
    }
    if case .contact(let rules)? = then?.content { return rules }
    return contact
  }

  /// Whether she told somebody in words how she may be reached; only people can read them.
  var saysContactInWords: Bool {
    entries.contains { entry in
      if case .identity(let identity) = entry.content {
        entry.movedTo == nil && identity.safeContact != nil
      } else {
        false
      }
    }
  }
}

extension CaseFile.ContactHours {
  /// From an hour to a later one of the same day.
  ///
  /// - Throws: `field.outOfRange`.
  func inOrder() throws(Refusal) {
    guard (0...23).contains(from), (1...24).contains(to), from < to else {
      throw .field("field.outOfRange", "hours", ["minimum": .number(0), "maximum": .number(24)])
    }
  }
}
