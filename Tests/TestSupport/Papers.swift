public import MesaDomain

// What comes after a session: recordings, approved minutes, certificates.

extension String {
  /// A SHA-256 as tests write one.
  public static func hash(_ digit: Character) -> String { String(repeating: digit, count: 64) }
}

extension CertificateID: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) { self.init(wellFormed: value) }
}

extension CertificateID {
  public static let first: CertificateID = "certificate-1"
  public static let second: CertificateID = "certificate-2"
}

extension Emission {
  public static func certificate(_ id: CertificateID, _ event: Certificate.Event) -> Emission {
    Emission(.certificate(id), event)
  }
}

extension Profile {
  /// The example whose plenary has taken those rules over.
  public static func adopting(_ rules: String...) -> Profile {
    .example { profile in
      for rule in rules { profile.plenary.adopted[rule] = .adoptedArt19 }
    }
  }
}

extension World {
  /// A closed session with one agreement on its first item, and what was said on it.
  public mutating func agree(
    _ agreement: AgreementID = "agreement-1", in meeting: MeetingID = .first
  ) throws {
    try convene(meeting)
    try open(meeting)
    try carry(1, in: meeting)
    try adopt(agreement, in: meeting)
    try note(1, in: meeting)
    at("2026-02-10T12:00")
    try close(meeting)
  }

  /// Approves the minutes by everybody's conformity; of a mesa with so many seats.
  public mutating func approve(_ meeting: MeetingID = .first, seats: Int = 5) throws {
    try circulate(meeting)
    for seat in 1...seats { try answer(seat, .conforms, to: meeting) }
    try give(Minutes.Approve(meeting: meeting), as: .secretary)
  }

  public mutating func attach(
    _ digit: Character = "a", kind: Minutes.MediaKind = .audio, to meeting: MeetingID = .first
  ) throws {
    try give(
      Meeting.AttachRecording(
        meeting: meeting, sha256: .hash(digit), bytes: 1_024, kind: kind, keptAt: "Archive"),
      as: .secretary)
  }

  public func certificate(_ id: CertificateID) -> Certificate.State {
    state(Certificate.self, .certificate(id))
  }

  /// Asked for and found to rest on a legitimate interest.
  public mutating func request(
    _ certificate: CertificateID = .first, _ kind: Certificate.Kind = .agreements,
    accept: Bool = true
  ) throws {
    try give(
      Certificate.Request(
        certificate: certificate, meeting: .first, kind: kind,
        attendee: kind == .attendance ? .holder(1) : nil, interest: .administration),
      as: .secretary)
    if accept {
      try give(
        Certificate.Assess(certificate: certificate, outcome: .accepted), as: .secretary)
    }
  }

  public mutating func issue(_ certificate: CertificateID = .first) throws {
    try request(certificate)
    try give(Certificate.Issue(certificate: certificate), as: .secretary)
  }
}
