extension Meeting.Event: Recordable {
  public enum Form: String, CaseIterable, Sendable {
    case convened = "meeting.convened/1"
    case postponed = "meeting.postponed/1"
    case cancelled = "meeting.cancelled/1"
    case planned = "meeting.planned/1"
    case ordered = "meeting.ordered/1"
    case noticeAmended = "meeting.noticeAmended/1"
    case noticeWithdrawn = "meeting.noticeWithdrawn/1"
    case dispatched = "meeting.dispatched/1"
    case itemProposed = "meeting.itemProposed/1"
    case proposalAnswered = "meeting.proposalAnswered/1"
    case consented = "meeting.consented/1"
    case callFailed = "meeting.callFailed/1"
    case deemedConstituted = "meeting.deemedConstituted/1"
    case arrived = "meeting.arrived/1"
    case left = "meeting.left/1"
    case opened = "meeting.opened/1"
    case itemStarted = "meeting.itemStarted/1"
    case deliberated = "meeting.deliberated/1"
    case urgencyDeclared = "meeting.urgencyDeclared/1"
    case voted = "meeting.voted/1"
    case tieBroken = "meeting.tieBroken/1"
    case senseRecorded = "meeting.senseRecorded/1"
    case dissentFiled = "meeting.dissentFiled/1"
    case excused = "meeting.excused/1"
    case identityAssured = "meeting.identityAssured/1"
    case disconnected = "meeting.disconnected/1"
    case reconnected = "meeting.reconnected/1"
    case incidentReported = "meeting.incidentReported/1"
    case incidentResolved = "meeting.incidentResolved/1"
    case recessed = "meeting.recessed/1"
    case resumed = "meeting.resumed/1"
    case itemParked = "meeting.itemParked/1"
    case agendaReordered = "meeting.agendaReordered/1"
    case agreementAdopted = "meeting.agreementAdopted/1"
    case corrected = "meeting.corrected/1"
    case closed = "meeting.closed/1"
    case minutesDrafted = "minutes.drafted/1"
    case minutesChairApproved = "minutes.chairApproved/1"
    case minutesCirculated = "minutes.circulated/1"
    case minutesAnswered = "minutes.answered/1"
    case minutesApproved = "minutes.approved/1"
    case minutesRectified = "minutes.rectified/1"
    case recordingAttached = "meeting.recordingAttached/1"
    case recordingCertified = "meeting.recordingCertified/1"
    case transcriptRequested = "minutes.transcriptRequested/1"
    case transcriptSubmitted = "minutes.transcriptSubmitted/1"
    case transcriptChecked = "minutes.transcriptChecked/1"
    case minutesTranslated = "minutes.translated/1"
    case minutesReleased = "minutes.released/1"
    case minutesPublished = "minutes.published/1"
    case rectificationAdopted = "meeting.rectificationAdopted/1"
  }

  public var recorded: (form: Form, payload: any Payload) {
    switch self {
    case .convened(let e): (.convened, e)
    case .postponed(let e): (.postponed, e)
    case .cancelled(let e): (.cancelled, e)
    case .planned(let e): (.planned, e)
    case .ordered(let e): (.ordered, e)
    case .noticeAmended(let e): (.noticeAmended, e)
    case .noticeWithdrawn(let e): (.noticeWithdrawn, e)
    case .dispatched(let e): (.dispatched, e)
    case .itemProposed(let e): (.itemProposed, e)
    case .proposalAnswered(let e): (.proposalAnswered, e)
    case .consented(let e): (.consented, e)
    case .callFailed(let e): (.callFailed, e)
    case .deemedConstituted(let e): (.deemedConstituted, e)
    case .arrived(let e): (.arrived, e)
    case .left(let e): (.left, e)
    case .opened(let e): (.opened, e)
    case .itemStarted(let e): (.itemStarted, e)
    case .deliberated(let e): (.deliberated, e)
    case .urgencyDeclared(let e): (.urgencyDeclared, e)
    case .voted(let e): (.voted, e)
    case .tieBroken(let e): (.tieBroken, e)
    case .senseRecorded(let e): (.senseRecorded, e)
    case .dissentFiled(let e): (.dissentFiled, e)
    case .excused(let e): (.excused, e)
    case .identityAssured(let e): (.identityAssured, e)
    case .disconnected(let e): (.disconnected, e)
    case .reconnected(let e): (.reconnected, e)
    case .incidentReported(let e): (.incidentReported, e)
    case .incidentResolved(let e): (.incidentResolved, e)
    case .recessed(let e): (.recessed, e)
    case .resumed(let e): (.resumed, e)
    case .itemParked(let e): (.itemParked, e)
    case .agendaReordered(let e): (.agendaReordered, e)
    case .agreementAdopted(let e): (.agreementAdopted, e)
    case .corrected(let e): (.corrected, e)
    case .closed(let e): (.closed, e)
    case .minutesDrafted(let e): (.minutesDrafted, e)
    case .minutesChairApproved(let e): (.minutesChairApproved, e)
    case .minutesCirculated(let e): (.minutesCirculated, e)
    case .minutesAnswered(let e): (.minutesAnswered, e)
    case .minutesApproved(let e): (.minutesApproved, e)
    case .minutesRectified(let e): (.minutesRectified, e)
    case .recordingAttached(let e): (.recordingAttached, e)
    case .recordingCertified(let e): (.recordingCertified, e)
    case .transcriptRequested(let e): (.transcriptRequested, e)
    case .transcriptSubmitted(let e): (.transcriptSubmitted, e)
    case .transcriptChecked(let e): (.transcriptChecked, e)
    case .minutesTranslated(let e): (.minutesTranslated, e)
    case .minutesReleased(let e): (.minutesReleased, e)
    case .minutesPublished(let e): (.minutesPublished, e)
    case .rectificationAdopted(let e): (.rectificationAdopted, e)
    }
  }

  public init(_ form: Form, _ data: EventData) throws {
    self =
      switch form {
      case .convened: .convened(try data.decoded())
      case .postponed: .postponed(try data.decoded())
      case .cancelled: .cancelled(try data.decoded())
      case .planned: .planned(try data.decoded())
      case .ordered: .ordered(try data.decoded())
      case .noticeAmended: .noticeAmended(try data.decoded())
      case .noticeWithdrawn: .noticeWithdrawn(try data.decoded())
      case .dispatched: .dispatched(try data.decoded())
      case .itemProposed: .itemProposed(try data.decoded())
      case .proposalAnswered: .proposalAnswered(try data.decoded())
      case .consented: .consented(try data.decoded())
      case .callFailed: .callFailed(try data.decoded())
      case .deemedConstituted: .deemedConstituted(try data.decoded())
      case .arrived: .arrived(try data.decoded())
      case .left: .left(try data.decoded())
      case .opened: .opened(try data.decoded())
      case .itemStarted: .itemStarted(try data.decoded())
      case .deliberated: .deliberated(try data.decoded())
      case .urgencyDeclared: .urgencyDeclared(try data.decoded())
      case .voted: .voted(try data.decoded())
      case .tieBroken: .tieBroken(try data.decoded())
      case .senseRecorded: .senseRecorded(try data.decoded())
      case .dissentFiled: .dissentFiled(try data.decoded())
      case .excused: .excused(try data.decoded())
      case .identityAssured: .identityAssured(try data.decoded())
      case .disconnected: .disconnected(try data.decoded())
      case .reconnected: .reconnected(try data.decoded())
      case .incidentReported: .incidentReported(try data.decoded())
      case .incidentResolved: .incidentResolved(try data.decoded())
      case .recessed: .recessed(try data.decoded())
      case .resumed: .resumed(try data.decoded())
      case .itemParked: .itemParked(try data.decoded())
      case .agendaReordered: .agendaReordered(try data.decoded())
      case .agreementAdopted: .agreementAdopted(try data.decoded())
      case .corrected: .corrected(try data.decoded())
      case .closed: .closed(try data.decoded())
      case .minutesDrafted: .minutesDrafted(try data.decoded())
      case .minutesChairApproved: .minutesChairApproved(try data.decoded())
      case .minutesCirculated: .minutesCirculated(try data.decoded())
      case .minutesAnswered: .minutesAnswered(try data.decoded())
      case .minutesApproved: .minutesApproved(try data.decoded())
      case .minutesRectified: .minutesRectified(try data.decoded())
      case .recordingAttached: .recordingAttached(try data.decoded())
      case .recordingCertified: .recordingCertified(try data.decoded())
      case .transcriptRequested: .transcriptRequested(try data.decoded())
      case .transcriptSubmitted: .transcriptSubmitted(try data.decoded())
      case .transcriptChecked: .transcriptChecked(try data.decoded())
      case .minutesTranslated: .minutesTranslated(try data.decoded())
      case .minutesReleased: .minutesReleased(try data.decoded())
      case .minutesPublished: .minutesPublished(try data.decoded())
      case .rectificationAdopted: .rectificationAdopted(try data.decoded())
      }
  }

  public static func payload(of form: Form) -> any Payload.Type {
    switch form {
    case .convened: Meeting.Convened.self
    case .postponed: Meeting.Postponed.self
    case .cancelled: Meeting.Cancelled.self
    case .planned: Meeting.Planned.self
    case .ordered: Meeting.Ordered.self
    case .noticeAmended: Meeting.NoticeAmended.self
    case .noticeWithdrawn: Meeting.NoticeWithdrawn.self
    case .dispatched: Meeting.Dispatched.self
    case .itemProposed: Meeting.ItemProposed.self
    case .proposalAnswered: Meeting.ProposalAnswered.self
    case .consented: Meeting.Consented.self
    case .callFailed: Meeting.CallFailed.self
    case .deemedConstituted: Meeting.DeemedConstituted.self
    case .arrived: Meeting.Arrived.self
    case .left: Meeting.Left.self
    case .opened: Meeting.Opened.self
    case .itemStarted: Meeting.ItemStarted.self
    case .deliberated: Meeting.Deliberated.self
    case .urgencyDeclared: Meeting.UrgencyDeclared.self
    case .voted: Meeting.Voted.self
    case .tieBroken: Meeting.TieBroken.self
    case .senseRecorded: Meeting.SenseRecorded.self
    case .dissentFiled: Meeting.DissentFiled.self
    case .excused: Meeting.Excused.self
    case .identityAssured: Meeting.IdentityAssured.self
    case .disconnected: Meeting.Disconnected.self
    case .reconnected: Meeting.Reconnected.self
    case .incidentReported: Meeting.IncidentReported.self
    case .incidentResolved: Meeting.IncidentResolved.self
    case .recessed: Meeting.Recessed.self
    case .resumed: Meeting.Resumed.self
    case .itemParked: Meeting.ItemParked.self
    case .agendaReordered: Meeting.AgendaReordered.self
    case .agreementAdopted: Meeting.AgreementAdopted.self
    case .corrected: Meeting.Corrected.self
    case .closed: Meeting.Closed.self
    case .minutesDrafted: Minutes.Drafted.self
    case .minutesChairApproved: Minutes.ChairApproved.self
    case .minutesCirculated: Minutes.Circulated.self
    case .minutesAnswered: Minutes.Answered.self
    case .minutesApproved: Minutes.Approved.self
    case .minutesRectified: Minutes.Rectified.self
    case .recordingAttached: Minutes.RecordingAttached.self
    case .recordingCertified: Minutes.RecordingCertified.self
    case .transcriptRequested: Minutes.TranscriptRequested.self
    case .transcriptSubmitted: Minutes.TranscriptSubmitted.self
    case .transcriptChecked: Minutes.TranscriptChecked.self
    case .minutesTranslated: Minutes.Translated.self
    case .minutesReleased: Minutes.Released.self
    case .minutesPublished: Minutes.Published.self
    case .rectificationAdopted: Minutes.RectificationAdopted.self
    }
  }
}
