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
  /// Hours bind what rings: telephone and message.
  ///
  /// - Source: handbook §4.4 (safe-contact instructions first), §5.1 (GDPR 34: never to the shared
  ///   address).
  public func mayContact(
    by channel: CaseFile.ContactChannel, at moment: Instant, in zone: Zone
  ) -> CaseFile.ContactVerdict {
    guard let contact else { return .forbidden(.notAgreed) }
    guard !contact.channels.isEmpty else { return .forbidden(.none) }
    guard contact.channels.contains(channel) else { return .forbidden(.channel) }
    if [.phone, .message].contains(channel), !contact.hours.isEmpty {
      let day = zone.day(of: moment)
      let clock = moment.advanced(byMilliseconds: zone.offset(at: moment)).milliseconds
      let hour = Int(clock % 86_400_000 / 3_600_000)
      let weekday = CaseFile.Weekday.allCases[day.weekday - 1]
      let fits = contact.hours.contains {
        ($0.days.isEmpty || $0.days.contains(weekday)) && $0.from <= hour && hour < $0.to
      }
      guard fits else { return .forbidden(.hours) }
    }
    return .allowed(
      CaseFile.ContactConditions(
        leavesMessage: !contact.neverLeaveMessage, mentionsSender: !contact.neverMention))
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
