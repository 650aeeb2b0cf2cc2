import Canonical
import MesaDomain

extension Meeting.State {
  func record(_ id: String) throws -> ViewRecord? {
    guard let mesa, let organ, let kind else { return nil }
    let view = MeetingView(id: id, self, mesa, organ, kind)
    return ViewRecord(
      kind: "meeting", id: id, mesa: mesa.rawValue, organ: organ.rawValue,
      owner: nil, sort: startsAt?.description ?? "", body: try CanonicalEncoder().encode(view))
  }
}

private struct MeetingView: Encodable {
  let id: String
  let mesa: MesaID
  let organ: OrganKind
  let kind: Meeting.Kind
  let state: Meeting.Stage
  let startsAt: Instant?
  let modality: Meeting.Modality?
  let place: String?
  let connection: Meeting.Connection?
  let channel: Meeting.Channel?
  let notice: NoticeView
  let orderedAt: Instant?
  let convenedAt: Instant?
  let openedAt: Instant?
  let closedAt: Instant?
  let cancelled: Meeting.CancelReason?
  let chair: PersonID?
  let secretary: PersonID?
  let quorum: Meeting.Quorum?
  let members: [Meeting.Member]
  let presence: [Presence]
  let agenda: [Item]
  let minutes: MinutesView
  let rectifies: [Minutes.RectificationAdopted]
  let placeOfAdoption: String?
  /// What is still missing for the session to be lawful.
  let gaps: [Gap]
  /// The agreements that came back, as they stood when the session opened.
  let followUp: [Meeting.FollowedUp]?

  struct Presence: Encodable {
    let version: Int
    let person: PersonID
    let seat: SeatID?
    let guest: Bool
    let mode: Meeting.Mode
    let from: Instant
    let to: Instant?
  }
  struct Item: Encodable {
    let number: Int
    let title: String
    let kind: Meeting.ItemKind
    let of: MeetingID?
    let urgent: Bool
    let documents: [String]
    let treated: Bool
    let texts: [Confidential]
    let votes: [Vote]
    let agreements: [Meeting.AgreementAdopted]
  }
  struct Vote: Encodable {
    let version: Int
    let at: Instant
    let result: Meeting.Voted
  }
  struct MinutesView: Encodable {
    let state: Minutes.Stage
    let number: String?
    let revision: Int
    let circulatedTo: [SeatID]
    let answers: [Minutes.Answered]
    let approved: Minutes.Approved?
    let rectified: [Minutes.Rectified]
    let language: String?
    let recordings: [Recording]
    let transcripts: [Transcript]
    let translations: [Minutes.Translated]
    let releasedItems: [Int]
    let releasedRectifications: Int
    let published: [Minutes.Published]
  }
  struct Recording: Encodable {
    let sha256: String
    let bytes: Int
    let kind: Minutes.MediaKind
    let keptAt: Confidential
    let attachedAt: Instant
    let certifiedAt: Instant?

    init(_ recording: Minutes.Recording) {
      (sha256, bytes) = (recording.file.sha256, recording.file.bytes)
      (kind, keptAt) = (recording.file.kind, recording.file.keptAt)
      (attachedAt, certifiedAt) = (recording.attachedAt, recording.certifiedAt)
    }
  }
  struct Transcript: Encodable {
    let seat: SeatID
    let item: Int
    let until: Instant?
    let text: Confidential?
    let faithful: Bool?

    init(_ transcript: Minutes.Transcript) {
      (seat, item) = (transcript.request.seat, transcript.request.item)
      (until, text, faithful) = (transcript.request.until, transcript.text, transcript.faithful)
    }
  }

  init(
    id: String, _ state: Meeting.State, _ mesa: MesaID, _ organ: OrganKind, _ kind: Meeting.Kind
  ) {
    self.id = id
    (self.mesa, self.organ, self.kind) = (mesa, organ, kind)
    let called = state.stage == .ordered ? nil : state.notice
    (modality, place, connection) =
      called.map { ($0.modality, $0.place, $0.connection) }
      ?? (state.order?.modality, state.order?.place, state.order?.connection)
    channel = called?.channel
    notice = NoticeView(state)
    orderedAt = state.orderedAt
    placeOfAdoption = state.placeOfAdoption
    gaps = state.gaps.map(Gap.init)
    self.state = state.stage
    startsAt = state.startsAt
    (convenedAt, openedAt, closedAt) = (state.convenedAt, state.openedAt, state.closedAt)
    cancelled = state.cancelled
    (chair, secretary) = (state.opened?.chair, state.opened?.secretary)
    quorum = state.opened?.quorum
    members = state.opened?.members ?? called?.notified ?? []
    presence = state.presence.map {
      Presence(
        version: $0.version, person: $0.person, seat: $0.seat, guest: $0.guest, mode: $0.mode,
        from: $0.from, to: $0.to)
    }
    agenda = state.agendaToShow.map { item in
      Item(
        number: item.number, title: item.title, kind: item.kind, of: item.of,
        urgent: item.urgent, documents: item.documents, treated: state.treated(item.number),
        texts: state.texts(on: item.number),
        votes: state.votes.filter { $0.result.item == item.number }.map {
          Vote(version: $0.version, at: $0.at, result: $0.result)
        }, agreements: state.adopted.filter { $0.item == item.number })
    }
    minutes = MinutesView(
      state: state.minutes.stage, number: state.minutes.number,
      revision: state.minutes.revision, circulatedTo: state.minutes.circulatedTo,
      answers: state.minutes.answers, approved: state.minutes.approved,
      rectified: state.minutes.rectified, language: state.minutes.supplements.language,
      recordings: state.minutes.supplements.recordings.map(Recording.init),
      transcripts: state.minutes.supplements.transcripts.map(Transcript.init),
      translations: state.minutes.supplements.translations,
      releasedItems: state.minutes.supplements.releasedItems,
      releasedRectifications: state.minutes.supplements.releasedRectifications,
      published: state.minutes.supplements.published)
    rectifies = state.rectifications
    followUp = state.opened?.followUp
  }
}
