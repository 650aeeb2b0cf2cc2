/// Everything that a mesa's agencies hold together about one woman's situation, under a code.
///
/// Who she is stands in compartments, each sealed under a key of its own; decisions see codes,
/// states and times only. The relations from which rights follow (parties, exclusions, rosters,
/// broken glass) are part of the state.
public enum CaseFile: Aggregate {
  public static let kind = StreamKind.caseFile
  public static let initial = State()

  public enum Stage: String, Choice {
    case absent, open, closed
    /// Merged into another file, which `mergedInto` names.
    case merged
  }

  public enum Event: Sendable, Equatable {
    case opened(Opened)
    case kindsChanged(KindsChanged)
    case identityRecorded(IdentityRecorded)
    case contactRulesSet(ContactRulesSet)
    case locationRecorded(LocationRecorded)
    case statementRecorded(StatementRecorded)
    case shared(Shared)
    case voiceRecorded(VoiceRecorded)
    case incidentRecorded(IncidentRecorded)
    case riskAssessed(RiskAssessed)
    case titleRecorded(TitleRecorded)
    case measureRecorded(MeasureRecorded)
    case measureChanged(MeasureChanged)
    case followUpRecorded(FollowUpRecorded)
    case dependantsRecorded(DependantsRecorded)
    case accusedRecorded(AccusedRecorded)
    case partyChanged(PartyChanged)
    case partyLeft(PartyLeft)
    case closed(Closed)
    case reopened(Reopened)
    case merged(Merged)
    case absorbed(Absorbed)
    case separated(Separated)
    case detached(Detached)
    case attached(Attached)
    case repeatProposed(RepeatProposed)
    case repeatSettled(RepeatSettled)
    case excluded(Excluded)
    case readmitted(Readmitted)
    case agencyExcluded(AgencyExcluded)
    case agencyReadmitted(AgencyReadmitted)
    case glassBroken(GlassBroken)
    case listed(Listed)
    case unlisted(Unlisted)
    case becameOverdue(BecameOverdue)
  }

  public static func evolve(_ state: inout State, _ event: Event, _ moment: Moment) {
    switch event {
    case .opened(let e): state.open(e, moment)
    case .kindsChanged(let e): state.kinds = e.kinds
    case .identityRecorded(let e): state.note(.identity(e), e.agency, .identity, moment)
    case .contactRulesSet(let e):
      state.contact = e
      state.note(.contact(e), e.agency, .identity, moment)
    case .locationRecorded(let e):
      state.note(.location(e), e.agency, .protectedLocation, moment)
    case .statementRecorded(let e):
      if let corrected = e.corrects { state.correct(corrected, by: moment.version) }
      state.note(.statement(e), e.agency, e.compartment, moment, sharedWith: e.sharedWith)
    case .shared(let e): state.share(e)
    case .voiceRecorded(let e): state.note(.voice(e), e.agency, .narrative, moment)
    case .incidentRecorded(let e):
      if let reason = e.repeats { state.repeated(e.on, reason) }
      state.note(.incident(e), e.agency, .narrative, moment)
      state.askConference(moment)
    case .riskAssessed(let e):
      state.risks.append(e)
      state.askConference(moment)
    case .titleRecorded(let e):
      state.note(.title(e), e.agency, e.compartment, moment, sharedWith: e.sharedWith)
    case .measureRecorded(let e):
      state.note(.measure(e, []), e.agency, .police, moment, sharedWith: e.sharedWith)
    case .measureChanged(let e): state.change(e)
    case .followUpRecorded(let e):
      state.note(.followUp(e), e.agency, .police, moment, sharedWith: e.sharedWith)
    case .dependantsRecorded(let e):
      state.minorsAtRisk = e.minorsAtRisk
      state.note(.dependants(e), e.agency, .identity, moment)
      state.askConference(moment)
    case .accusedRecorded(let e):
      state.note(.accused(e), e.agency, .accused, moment, sharedWith: e.sharedWith)
    case .partyChanged(let e): state.change(e, moment)
    case .partyLeft(let e): state.parties.removeAll { $0.agency == e.agency }
    case .closed(let e):
      state.close(e, moment)
      state.note(.closing(e), e.agency, .narrative, moment)
    case .reopened(let e):
      state.reopen(e)
      state.askConference(moment)
      state.note(.reopening(e), e.agency, .narrative, moment)
    case .merged(let e): state.merge(e, moment)
    case .absorbed(let e):
      state.absorb(e, moment)
      state.askConference(moment)
    case .separated(let e): state.separate(e.case)
    case .detached(let e): state.detach(e)
    case .attached(let e): state.attach(e)
    case .repeatProposed(let e): state.matches.append(Match(id: e.match))
    case .repeatSettled(let e): state.settle(e)
    case .excluded(let e): state.exclude([e.person])
    case .readmitted(let e): state.excluded.removeAll { $0 == e.person }
    case .agencyExcluded(let e):
      if !state.excludedAgencies.contains(e.agency) { state.excludedAgencies.append(e.agency) }
    case .agencyReadmitted(let e): state.excludedAgencies.removeAll { $0 == e.agency }
    case .glassBroken(let e): state.glass.append(e)
    case .listed(let e):
      state.roster.append(e)
      (state.listedAt, state.repeatWaits) = (moment.effective, false)
      state.asked.removeAll { $0 == .repeated }
    case .unlisted(let e): state.roster.removeAll { $0.meeting == e.meeting }
    case .becameOverdue(let e): state.lateReviews.append(e)
    }
  }

  public static func sealing(
    _ stream: StreamID, _ state: State, _ event: Event, _ moment: Moment
  ) -> String? {
    CaseID(wellFormed: stream.key).key(event.compartment)
  }
}

extension CaseFile.Event {
  /// The part of the file under whose key its confidential values are sealed.
  var compartment: Compartment {
    switch self {
    case .identityRecorded, .contactRulesSet, .dependantsRecorded: .identity
    case .locationRecorded: .protectedLocation
    case .statementRecorded(let e): e.compartment
    case .titleRecorded(let e): e.compartment
    case .measureRecorded, .measureChanged, .followUpRecorded: .police
    case .accusedRecorded: .accused
    case .opened, .kindsChanged, .shared, .voiceRecorded, .incidentRecorded, .riskAssessed,
      .partyChanged, .partyLeft, .closed, .reopened, .merged, .absorbed, .separated, .detached,
      .attached, .repeatProposed, .repeatSettled, .excluded, .readmitted,
      .agencyExcluded, .agencyReadmitted, .glassBroken, .listed, .unlisted, .becameOverdue:
      .narrative
    }
  }
}
