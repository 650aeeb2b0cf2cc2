import Canonical

let certificateCommands: [any Command.Type] = [
  Certificate.Request.self, Certificate.Assess.self, Certificate.Review.self,
  Certificate.Issue.self, Certificate.Endorse.self, Certificate.Deliver.self,
]

extension Context {
  /// Where a certificate has its effect: the organ it is of; nowhere for who may not know of it.
  func place(of certificate: CertificateID) -> Place {
    let nowhere = Place.nowhere(kind: "certificate", id: certificate.rawValue)
    guard let request = state(Certificate.self, .certificate(certificate)).request else {
      return nowhere
    }
    let place = Place.organ(request.mesa, request.organ)
    return mayKnow(place) ? place : nowhere
  }

  /// The certificate with its request, not before it was asked for.
  fileprivate func certificate(
    _ id: CertificateID
  ) throws(Refusal) -> (Certificate.State, Certificate.Requested) {
    let state = state(Certificate.self, .certificate(id))
    guard let request = state.request else {
      throw .unknown("certificate", id.rawValue, field: "/data/certificate")
    }
    try notBefore(state.requestedAt)
    return (state, request)
  }
}

extension Certificate {
  static func one(_ certificate: CertificateID, _ event: Event) -> Decision {
    Decision([Emission(.certificate(certificate), event)])
  }

  /// Enters a request for a certificate in the register (R46).
  public struct Request: Command {
    public static let name = "certificate.request"
    /// Left out, it is the command's id.
    public let certificate: CertificateID?
    public let meeting: MeetingID
    public let kind: Kind
    /// Left out, all of the session.
    public let agreements: [AgreementID]?
    /// Whose attendance.
    public let attendee: PersonID?
    public let interest: Interest
    public let agency: AgencyID?
    public let applicant: Confidential?
    public let statement: Confidential?
    public let paper: Bool?

    public init(
      certificate: CertificateID? = nil, meeting: MeetingID, kind: Kind,
      agreements: [AgreementID]? = nil, attendee: PersonID? = nil, interest: Interest,
      agency: AgencyID? = nil, applicant: Confidential? = nil, statement: Confidential? = nil,
      paper: Bool? = nil
    ) {
      (self.certificate, self.meeting, self.kind) = (certificate, meeting, kind)
      (self.agreements, self.attendee, self.interest) = (agreements, attendee, interest)
      (self.agency, self.applicant) = (agency, applicant)
      (self.statement, self.paper) = (statement, paper)
    }

    public func place(in context: Context) -> Place { context.place(of: meeting) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let id = certificate ?? CertificateID(wellFormed: context.command)
      guard context.state(Certificate.self, .certificate(id)).stage == .absent else {
        throw .exists("certificate", id.rawValue, field: "/data/certificate")
      }
      let state = try context.meeting(meeting, in: [.closed])
      guard let mesa = state.mesa, let organ = state.organ else {
        throw .notNow(state.stage.rawValue)
      }
      if interest == .exOfficio,
        !context.standings(towards: place(in: context)).contains(.secretary)
      {
        throw Refusal("auth.secretaryOnly", rule: "R02", ["action": .word(Self.name)])
      }
      if let agency { _ = try context.agency(agency) }
      if kind == .attendance {
        guard let attendee else { throw .field("field.missing", "attendee") }
        _ = try Certificate.attendance(of: attendee, state, context)
      }
      let agreements = try Certificate.asked(kind, agreements, state)
      return Certificate.one(
        id,
        .requested(
          Requested(
            mesa: mesa, organ: organ, meeting: meeting, kind: kind, agreements: agreements,
            attendee: kind == .attendance ? attendee : nil, interest: interest, agency: agency,
            applicant: applicant, statement: statement, paper: paper ?? false)))
    }
  }

  /// The secretary finds a legitimate interest, or says why there is none (R46).
  public struct Assess: Command {
    public static let name = "certificate.assess"
    public let certificate: CertificateID
    public let outcome: Outcome
    /// A refusal says why.
    public let reason: RefusalReason?

    public init(certificate: CertificateID, outcome: Outcome, reason: RefusalReason? = nil) {
      (self.certificate, self.outcome, self.reason) = (certificate, outcome, reason)
    }

    public func place(in context: Context) -> Place { context.place(of: certificate) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let (state, _) = try context.certificate(certificate)
      let reason = outcome == .refused ? self.reason : nil
      let assessed = Assessed(outcome: outcome, reason: reason)
      if state.assessed == assessed { return .nothing }
      guard state.issued == nil else {
        throw .notNow(state.stage.rawValue, possible: ["requested", "accepted", "refused"])
      }
      if outcome == .refused, reason == nil { throw .field("field.missing", "reason") }
      return Certificate.one(certificate, .assessed(assessed))
    }
  }

  /// The data-protection officer's check of a certificate of an organ that treats cases (R46).
  public struct Review: Command {
    public static let name = "certificate.review"
    public let certificate: CertificateID
    public let permitted: Bool

    public init(certificate: CertificateID, permitted: Bool) {
      (self.certificate, self.permitted) = (certificate, permitted)
    }

    public func place(in context: Context) -> Place { context.place(of: certificate) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let (state, _) = try context.certificate(certificate)
      if state.permitted == permitted { return .nothing }
      guard state.issued == nil else {
        throw .notNow(state.stage.rawValue, possible: ["requested", "accepted", "refused"])
      }
      return Certificate.one(certificate, .reviewed(Reviewed(permitted: permitted)))
    }
  }

  /// The secretary issues it: it takes its number, and what it says is fixed (R45, R46, R49).
  public struct Issue: Command {
    public static let name = "certificate.issue"
    public let certificate: CertificateID
    /// The minutes' own where it is left out.
    public let language: String?
    /// In every language of the mesa side by side; left out, as the profile has it.
    public let bilingual: Bool?
    /// Follows from the minutes; that it is not wanted is refused while they are not approved.
    public let caveat: Bool?

    public init(
      certificate: CertificateID, language: String? = nil, bilingual: Bool? = nil,
      caveat: Bool? = nil
    ) {
      (self.certificate, self.language) = (certificate, language)
      (self.bilingual, self.caveat) = (bilingual, caveat)
    }

    public func place(in context: Context) -> Place { context.place(of: certificate) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let (state, request) = try context.certificate(certificate)
      if state.issued != nil { return .nothing }
      let meeting = context.state(Meeting.self, .meeting(request.meeting))
      let (mesa, rules) = try context.rules(of: meeting)
      try Certificate.interestFound(state)
      try Certificate.reviewed(state, rules)
      try context.notBefore(state.assessedAt)
      let caveat = try Certificate.caveat(caveat, request.kind, meeting.minutes.stage, rules)
      let languages = try Certificate.languages(
        language, bilingual: bilingual ?? mesa.profile?.bilingualPapers ?? false,
        meeting.minutes.supplements.language,
        mesa.profile?.languages ?? [])
      guard let session = Certificate.session(meeting) else {
        throw .notNow(meeting.stage.rawValue)
      }
      var attendance: Attendance?
      if let attendee = request.attendee {
        attendance = try Certificate.attendance(of: attendee, meeting, context)
      }
      let year = mesa.day(of: context.effective).year
      let book = context.state(Book.self, .book(request.mesa, request.organ))
      let number = (book.certificateNumbers[year] ?? 0) + 1
      let issued = Issued(
        number: Book.number("CERT", year, number), languages: languages, mesaName: mesa.name,
        session: session, caveat: caveat, needsEndorsement: rules.adopts("R47"),
        agreements: request.agreements.compactMap {
          Certificate.certified($0, languages, meeting, context)
        }, attendance: attendance, profile: mesa.profile?.id ?? "",
        profileVersion: mesa.profile?.version ?? 0)
      return Decision([
        Emission(.certificate(certificate), Event.issued(issued)),
        Emission(
          .book(request.mesa, request.organ),
          Book.Event.certificateNumbered(
            .init(certificate: certificate, year: year, number: number))),
      ])
    }
  }

  /// The chair's endorsement (visto bueno), the second signature (R47).
  public struct Endorse: Command {
    public static let name = "certificate.endorse"
    public let certificate: CertificateID

    public init(certificate: CertificateID) { self.certificate = certificate }

    public func place(in context: Context) -> Place { context.place(of: certificate) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let (state, _) = try context.certificate(certificate)
      if state.endorsedAt != nil { return .nothing }
      guard let issued = state.issued, state.stage == .issued else {
        throw .notNow(state.stage.rawValue, possible: ["issued"])
      }
      try context.notBefore(state.issuedAt)
      return Certificate.one(certificate, .endorsed(Endorsed(number: issued.number)))
    }
  }

  /// Records how it went out (R46, R47).
  public struct Deliver: Command {
    public static let name = "certificate.deliver"
    public let certificate: CertificateID
    /// `electronic` where it is left out.
    public let channel: Meeting.Channel?

    public init(certificate: CertificateID, channel: Meeting.Channel? = nil) {
      (self.certificate, self.channel) = (certificate, channel)
    }

    public func place(in context: Context) -> Place { context.place(of: certificate) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let (state, request) = try context.certificate(certificate)
      let delivered = Delivered(channel: channel ?? .electronic)
      if state.delivered == delivered { return .nothing }
      guard state.issued != nil, state.delivered == nil else {
        throw .notNow(state.stage.rawValue, possible: ["issued", "endorsed"])
      }
      try Certificate.endorsed(state)
      try Certificate.channelAsked(delivered.channel, request)
      try context.notBefore(state.endorsedAt ?? state.issuedAt)
      return Certificate.one(certificate, .delivered(delivered))
    }
  }
}
