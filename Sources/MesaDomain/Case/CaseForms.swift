extension CaseFile.Event: Recordable {
  public enum Form: String, CaseIterable, Sendable {
    case opened = "case.opened/1"
    case kindsChanged = "case.kindsChanged/1"
    case identityRecorded = "case.identityRecorded/1"
    case contactRulesSet = "case.contactRulesSet/1"
    case locationRecorded = "case.locationRecorded/1"
    case statementRecorded = "case.statementRecorded/1"
    case shared = "case.shared/1"
    case voiceRecorded = "case.voiceRecorded/1"
    case incidentRecorded = "case.incidentRecorded/1"
    case riskAssessed = "case.riskAssessed/1"
    case titleRecorded = "case.titleRecorded/1"
    case measureRecorded = "case.measureRecorded/1"
    case measureChanged = "case.measureChanged/1"
    case followUpRecorded = "case.followUpRecorded/1"
    case dependantsRecorded = "case.dependantsRecorded/1"
    case accusedRecorded = "case.accusedRecorded/1"
    case partyChanged = "case.partyChanged/1"
    case partyLeft = "case.partyLeft/1"
    case closed = "case.closed/1"
    case reopened = "case.reopened/1"
    case merged = "case.merged/1"
    case absorbed = "case.absorbed/1"
    case separated = "case.separated/1"
    case detached = "case.detached/1"
    case attached = "case.attached/1"
    case repeatProposed = "case.repeatProposed/1"
    case repeatSettled = "case.repeatSettled/1"
    case excluded = "case.excluded/1"
    case readmitted = "case.readmitted/1"
    case agencyExcluded = "case.agencyExcluded/1"
    case agencyReadmitted = "case.agencyReadmitted/1"
    case glassBroken = "case.glassBroken/1"
    case listed = "case.listed/1"
    case unlisted = "case.unlisted/1"
    case becameOverdue = "case.becameOverdue/1"
  }
  public var recorded: (form: Form, payload: any Payload) {
    switch self {
    case .opened(let e): (.opened, e)
    case .kindsChanged(let e): (.kindsChanged, e)
    case .identityRecorded(let e): (.identityRecorded, e)
    case .contactRulesSet(let e): (.contactRulesSet, e)
    case .locationRecorded(let e): (.locationRecorded, e)
    case .statementRecorded(let e): (.statementRecorded, e)
    case .shared(let e): (.shared, e)
    case .voiceRecorded(let e): (.voiceRecorded, e)
    case .incidentRecorded(let e): (.incidentRecorded, e)
    case .riskAssessed(let e): (.riskAssessed, e)
    case .titleRecorded(let e): (.titleRecorded, e)
    case .measureRecorded(let e): (.measureRecorded, e)
    case .measureChanged(let e): (.measureChanged, e)
    case .followUpRecorded(let e): (.followUpRecorded, e)
    case .dependantsRecorded(let e): (.dependantsRecorded, e)
    case .accusedRecorded(let e): (.accusedRecorded, e)
    case .partyChanged(let e): (.partyChanged, e)
    case .partyLeft(let e): (.partyLeft, e)
    case .closed(let e): (.closed, e)
    case .reopened(let e): (.reopened, e)
    case .merged(let e): (.merged, e)
    case .absorbed(let e): (.absorbed, e)
    case .separated(let e): (.separated, e)
    case .detached(let e): (.detached, e)
    case .attached(let e): (.attached, e)
    case .repeatProposed(let e): (.repeatProposed, e)
    case .repeatSettled(let e): (.repeatSettled, e)
    case .excluded(let e): (.excluded, e)
    case .readmitted(let e): (.readmitted, e)
    case .agencyExcluded(let e): (.agencyExcluded, e)
    case .agencyReadmitted(let e): (.agencyReadmitted, e)
    case .glassBroken(let e): (.glassBroken, e)
    case .listed(let e): (.listed, e)
    case .unlisted(let e): (.unlisted, e)
    case .becameOverdue(let e): (.becameOverdue, e)
    }
  }
  public init(_ form: Form, _ data: EventData) throws {
    self =
      switch form {
      case .opened: .opened(try data.decoded())
      case .kindsChanged: .kindsChanged(try data.decoded())
      case .identityRecorded: .identityRecorded(try data.decoded())
      case .contactRulesSet: .contactRulesSet(try data.decoded())
      case .locationRecorded: .locationRecorded(try data.decoded())
      case .statementRecorded: .statementRecorded(try data.decoded())
      case .shared: .shared(try data.decoded())
      case .voiceRecorded: .voiceRecorded(try data.decoded())
      case .incidentRecorded: .incidentRecorded(try data.decoded())
      case .riskAssessed: .riskAssessed(try data.decoded())
      case .titleRecorded: .titleRecorded(try data.decoded())
      case .measureRecorded: .measureRecorded(try data.decoded())
      case .measureChanged: .measureChanged(try data.decoded())
      case .followUpRecorded: .followUpRecorded(try data.decoded())
      case .dependantsRecorded: .dependantsRecorded(try data.decoded())
      case .accusedRecorded: .accusedRecorded(try data.decoded())
      case .partyChanged: .partyChanged(try data.decoded())
      case .partyLeft: .partyLeft(try data.decoded())
      case .closed: .closed(try data.decoded())
      case .reopened: .reopened(try data.decoded())
      case .merged: .merged(try data.decoded())
      case .absorbed: .absorbed(try data.decoded())
      case .separated: .separated(try data.decoded())
      case .detached: .detached(try data.decoded())
      case .attached: .attached(try data.decoded())
      case .repeatProposed: .repeatProposed(try data.decoded())
      case .repeatSettled: .repeatSettled(try data.decoded())
      case .excluded: .excluded(try data.decoded())
      case .readmitted: .readmitted(try data.decoded())
      case .agencyExcluded: .agencyExcluded(try data.decoded())
      case .agencyReadmitted: .agencyReadmitted(try data.decoded())
      case .glassBroken: .glassBroken(try data.decoded())
      case .listed: .listed(try data.decoded())
      case .unlisted: .unlisted(try data.decoded())
      case .becameOverdue: .becameOverdue(try data.decoded())
      }
  }
  public static func payload(of form: Form) -> any Payload.Type {
    switch form {
    case .opened: CaseFile.Opened.self
    case .kindsChanged: CaseFile.KindsChanged.self
    case .identityRecorded: CaseFile.IdentityRecorded.self
    case .contactRulesSet: CaseFile.ContactRulesSet.self
    case .locationRecorded: CaseFile.LocationRecorded.self
    case .statementRecorded: CaseFile.StatementRecorded.self
    case .shared: CaseFile.Shared.self
    case .voiceRecorded: CaseFile.VoiceRecorded.self
    case .incidentRecorded: CaseFile.IncidentRecorded.self
    case .riskAssessed: CaseFile.RiskAssessed.self
    case .titleRecorded: CaseFile.TitleRecorded.self
    case .measureRecorded: CaseFile.MeasureRecorded.self
    case .measureChanged: CaseFile.MeasureChanged.self
    case .followUpRecorded: CaseFile.FollowUpRecorded.self
    case .dependantsRecorded: CaseFile.DependantsRecorded.self
    case .accusedRecorded: CaseFile.AccusedRecorded.self
    case .partyChanged: CaseFile.PartyChanged.self
    case .partyLeft: CaseFile.PartyLeft.self
    case .closed: CaseFile.Closed.self
    case .reopened: CaseFile.Reopened.self
    case .merged: CaseFile.Merged.self
    case .absorbed: CaseFile.Absorbed.self
    case .separated: CaseFile.Separated.self
    case .detached: CaseFile.Detached.self
    case .attached: CaseFile.Attached.self
    case .repeatProposed: CaseFile.RepeatProposed.self
    case .repeatSettled: CaseFile.RepeatSettled.self
    case .excluded: CaseFile.Excluded.self
    case .readmitted: CaseFile.Readmitted.self
    case .agencyExcluded: CaseFile.AgencyExcluded.self
    case .agencyReadmitted: CaseFile.AgencyReadmitted.self
    case .glassBroken: CaseFile.GlassBroken.self
    case .listed: CaseFile.Listed.self
    case .unlisted: CaseFile.Unlisted.self
    case .becameOverdue: CaseFile.BecameOverdue.self
    }
  }
}
