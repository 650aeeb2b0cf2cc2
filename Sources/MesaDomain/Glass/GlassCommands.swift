import Canonical

let glassCommands: [any Command.Type] = [
  CaseFile.BreakGlass.self, CaseFile.ConfirmGlass.self, CaseFile.ReviewBreakGlass.self,
  Glass.BecomeOverdue.self, Glass.ExceedPace.self, Glass.ReleasePace.self,
]

extension CaseFile {
  /// Opens parts of a case that is not one's own, for one hour, in an emergency or as an office.
  ///
  /// The case is named by its code: there is no looking for one. Never overrides an exclusion,
  /// because to who is excluded there is no such case.
  ///
  /// - Source: `security.md` §4.8; handbook §4.4.
  public struct BreakGlass: Command {
    public static let name = "case.breakGlass"
    public let `case`: CaseID
    /// Must be the case's own: who knows only the id was not told of the case by anybody.
    public let code: SpeakableCode
    /// The agency for which one acts; that of one's desk if not said.
    public let agency: AgencyID?
    public let ground: GlassGround
    public let reason: Confidential
    public let compartments: [Compartment]

    public init(
      case id: CaseID, code: SpeakableCode, agency: AgencyID? = nil, ground: GlassGround,
      reason: Confidential, compartments: [Compartment]
    ) {
      (self.case, self.code, self.agency, self.ground) = (id, code, agency, ground)
      (self.reason, self.compartments) = (reason, compartments)
    }

    public func place(in context: Context) -> Place {
      guard context.state(CaseFile.self, .caseFile(self.case)).code == code else {
        return .nowhere(kind: "case", id: self.case.rawValue)
      }
      return context.place(of: self.case)
    }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let (_, mesa, person) = try context.glassed(self.case)
      let role = context.office(at: place(in: context))
      let agency = role == .caseworker ? try context.desk(of: agency, in: mesa) : nil
      try Glass.grounded(ground, reason, by: role)
      let compartments = try Glass.within(compartments, of: role)
      let state = context.state(Glass.self, .glass(person))
      // The same asked twice opens it once.
      if state.open(at: context.at).contains(where: {
        $0.opened.case == self.case && Set($0.opened.compartments).isSuperset(of: compartments)
      }) {
        return .nothing
      }
      try Glass.free(state, at: context.at)
      if Glass.needsSecond(compartments, role) {
        if state.pending(self.case, role, at: context.at) != nil { return .nothing }
        let requested = Glass.Requested(
          case: self.case, code: code, role: role, ground: ground, reason: reason,
          compartments: compartments,
          lapses: context.at.advanced(byMilliseconds: Glass.Limits.hoursToConfirm * 3_600_000))
        return Decision([Emission(.glass(person), Glass.Event.requested(requested))])
      }
      let opened = Glass.Opened(
        case: self.case, code: code, role: role, agency: agency, ground: ground, reason: reason,
        compartments: compartments, until: context.hourFromNow,
        reviewDue: Glass.reviewDue(context, context.state(Mesa.self, .mesa(mesa))),
        request: nil, confirmedBy: nil)
      return Glass.opening(opened, by: person)
    }
  }

  /// A second person of the same office lets a colleague see who a case is about.
  ///
  /// - Source: handbook §4.4 (break-glass, two persons).
  public struct ConfirmGlass: Command {
    public static let name = "case.confirmGlass"
    public let `case`: CaseID
    /// Who asked.
    public let person: PersonID

    public init(case id: CaseID, person: PersonID) { (self.case, self.person) = (id, person) }

    public func place(in context: Context) -> Place { context.place(of: self.case) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let (_, mesa, second) = try context.glassed(self.case)
      let role = context.office(at: place(in: context))
      let state = context.state(Glass.self, .glass(person))
      guard let request = state.pending(self.case, nil, at: context.at) else {
        throw Refusal("glass.nothingAsked", field: "/data/person")
      }
      guard request.asked.role == role, second != person else {
        throw Refusal("glass.needsSecond", ["office": .word(request.asked.role.rawValue)])
      }
      // Who asked may have been excluded, or left the office, since.
      let asker = context.state(Person.self, .person(person))
      guard asker.roles.contains(where: { $0.role == role && $0.mesa == nil }),
        !context.isExcluded(
          person, asker, from: context.shared(CaseFile.self, .caseFile(self.case)))
      else { throw Refusal("glass.nothingAsked", field: "/data/person") }
      try Glass.free(state, at: context.at)
      let asked = request.asked
      let opened = Glass.Opened(
        case: self.case, code: asked.code, role: asked.role, agency: nil, ground: asked.ground,
        reason: nil, compartments: asked.compartments, until: context.hourFromNow,
        reviewDue: Glass.reviewDue(context, context.state(Mesa.self, .mesa(mesa))),
        request: request.version, confirmedBy: second)
      return Glass.opening(opened, by: person)
    }
  }

  /// The data-protection officer says whether glass was broken for good reason.
  ///
  /// - Source: `security.md` §4.8, within three working days.
  public struct ReviewBreakGlass: Command {
    public static let name = "case.reviewBreakGlass"
    /// Who broke it.
    public let person: PersonID
    /// Version of the opening in that person's list.
    public let opening: Int
    public let justified: Bool
    public let note: Confidential?

    public init(person: PersonID, opening: Int, justified: Bool, note: Confidential? = nil) {
      (self.person, self.opening) = (person, opening)
      (self.justified, self.note) = (justified, note)
    }

    public func place(in context: Context) -> Place {
      let openings = context.state(Glass.self, .glass(person)).openings
      guard let found = openings.first(where: { $0.version == opening }) else {
        return .nowhere(kind: "glass", id: person.rawValue)
      }
      return context.place(of: found.opened.case)
    }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let openings = context.state(Glass.self, .glass(person)).openings
      guard let found = openings.first(where: { $0.version == opening }),
        let by = context.principal.person
      else { throw .unknown("glass", person.rawValue, field: "/data/opening") }
      try context.notBefore(found.at)
      guard by != person else {
        throw Refusal(
          "glass.needsSecond", ["office": .word(Role.dataProtectionOfficer.rawValue)])
      }
      if let review = found.review {
        if review.justified == justified { return .nothing }
        throw Refusal("glass.reviewed", ["code": .word(found.opened.code.rawValue)])
      }
      let reviewed = Glass.Reviewed(
        opening: opening, by: by, justified: justified, note: note)
      return Decision([Emission(.glass(person), Glass.Event.reviewed(reviewed))])
    }
  }
}

extension Glass {
  /// The opening in the list of who did it, and on the case, where its holder sees it at once.
  fileprivate static func opening(_ opened: Opened, by person: PersonID) -> Decision {
    let broken = CaseFile.GlassBroken(
      person: person, role: opened.role, agency: opened.agency, ground: opened.ground,
      compartments: opened.compartments, until: opened.until, reviewDue: opened.reviewDue,
      confirmedBy: opened.confirmedBy)
    return Decision([
      Emission(.glass(person), Event.opened(opened)),
      Emission(.caseFile(opened.case), CaseFile.Event.glassBroken(broken)),
    ])
  }
}

extension Glass.State {
  /// What that person asked for and nobody has confirmed yet.
  fileprivate func pending(_ file: CaseID, _ role: Role?, at moment: Instant) -> Glass.Request? {
    requests.last {
      !$0.isConfirmed && $0.asked.case == file && moment < $0.asked.lapses
        && (role == nil || $0.asked.role == role)
    }
  }
}

extension Context {
  fileprivate var hourFromNow: Instant {
    at.advanced(byMilliseconds: Glass.Limits.minutes * 60_000)
  }

  /// The case while its keys are at hand, its mesa, and who asks.
  ///
  /// - Throws: `record.notNow`.
  fileprivate func glassed(
    _ id: CaseID
  ) throws(Refusal) -> (CaseFile.State, MesaID, PersonID) {
    let file = state(CaseFile.self, .caseFile(id))
    let possible = [CaseFile.Stage.open.rawValue, CaseFile.Stage.closed.rawValue]
    guard let mesa = file.mesa, let person = principal.person else {
      throw .notNow(file.stage.rawValue, possible: possible)
    }
    // What was opened for an authority is hidden from all but an officer who says why.
    let retention = state(Retention.self, .retention(id))
    guard !isHidden(id, file.stage) || retention.unblocked != nil else {
      throw .notNow(retention.stage.rawValue, possible: possible)
    }
    return (file, mesa, person)
  }

  /// On which of their functions somebody looks into a case that is not theirs.
  fileprivate func office(at place: Place) -> Role {
    let held = held(towards: place)
    return [Role.auditor, .dataProtectionOfficer].first {
      held.contains(Standing($0, .instance))
    } ?? .caseworker
  }
}
