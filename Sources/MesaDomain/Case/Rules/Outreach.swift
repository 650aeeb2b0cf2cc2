public import Canonical

extension CaseFile {
  /// How something reaches her: in person, or by one of the ways of which she is asked.
  public enum ContactWay: String, Choice {
    case inPerson, phone, message, email, letter, throughAgency

    /// Nil where nothing goes out: she is there.
    var channel: ContactChannel? {
      switch self {
      case .inPerson: nil
      case .phone: .phone
      case .message: .message
      case .email: .email
      case .letter: .letter
      case .throughAgency: .throughAgency
      }
    }
  }

  /// That she hears of something: by which way, and when.
  public struct Outreach: Payload {
    public let by: ContactWay
    /// Left out, when the command took effect.
    public let at: Instant?

    public init(by: ContactWay, at: Instant? = nil) { (self.by, self.at) = (by, at) }
  }
}

extension Context {
  /// What reaches her does so by a way and at an hour that she said are safe.
  ///
  /// Planned or done: what went another way is not put down as if it had been right. Where her
  /// instructions stand in words alone, whoever acts is reminded to read them.
  ///
  /// - Returns: what holds for it, to be told to whoever acts: no message, no name.
  /// - Throws: `contact.notAgreed`, `contact.nobody`, `contact.notThatWay`, `contact.notThen`.
  /// - Source: handbook §4.4 (safe-contact instructions first), §5.1 (GDPR 34).
  func reaches(
    _ file: CaseFile.State, by way: CaseFile.ContactWay, at moments: [Instant], field: String
  ) throws(Refusal) -> [Refusal] {
    guard let channel = way.channel, let mesa = file.mesa else { return [] }
    let zone = state(Mesa.self, .mesa(mesa)).zone
    let word = Refusal.Value.word(way.rawValue)
    var conditions: CaseFile.ContactConditions?
    for moment in moments {
      switch file.mayContact(by: channel, at: moment, in: zone) {
      case .allowed(let found): conditions = found
      case .forbidden(.notAgreed):
        guard file.saysContactInWords else {
          throw .field("contact.notAgreed", field, ["way": word])
        }
        return [Refusal("contact.inWords")]
      case .forbidden(.none): throw .field("contact.nobody", field, ["way": word])
      case .forbidden(.channel): throw .field("contact.notThatWay", field, ["way": word])
      case .forbidden(.hours):
        throw .field(
          "contact.notThen", field, ["way": word, "at": .word(moment.description)])
      }
    }
    guard let conditions else { return [] }
    let rings = channel == .phone || channel == .message
    return (rings && !conditions.leavesMessage ? [Refusal("contact.leaveNoMessage")] : [])
      + (conditions.mentionsSender ? [] : [Refusal("contact.mentionNobody")])
  }

  /// The same of something that she hears; nil where nobody said how.
  func reaches(
    _ file: CaseFile.State, by told: CaseFile.Outreach?, field: String = "told"
  ) throws(Refusal) -> [Refusal] {
    guard let told else { return [] }
    return try reaches(file, by: told.by, at: [told.at ?? effective], field: field)
  }
}
