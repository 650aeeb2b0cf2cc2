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
  let excuses: [Excuse]
  let incidents: [Incident]
  let recesses: [Recess]
  let agenda: [Item]
  /// Numbers of the items as they are taken up, where the chair changed their order.
  let order: [Int]
  let dissents: [Dissent]
  let dissentUntil: Deadline?
  let minutes: MinutesView
  let rectifies: [Minutes.RectificationAdopted]
  let placeOfAdoption: String?
  /// At which call it was opened, and how it was constituted.
  let call: Meeting.Call?
  let quorumMode: Meeting.QuorumMode?
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
    let identity: Meeting.IdentityMethod?
    /// Ended because the connection was lost.
    let disconnected: Bool?
  }
  struct Excuse: Encodable {
    let version: Int
    let seat: SeatID
    let reason: Meeting.ExcuseReason
    let note: Confidential?
  }
  struct Incident: Encodable {
    let version: Int
    let kind: Meeting.IncidentKind
    let person: PersonID?
    let note: Confidential?
    let from: Instant
    let to: Instant?
    let resolution: Meeting.Resolution?
  }
  struct Recess: Encodable {
    let version: Int
    let from: Instant
    let resumesAt: Instant?
    let to: Instant?
  }
  struct Dissent: Encodable {
    let at: Instant
    let filed: Meeting.DissentFiled
  }
  struct Item: Encodable {
    let number: Int
    let title: String
    let kind: Meeting.ItemKind
    let of: MeetingID?
    let urgent: Bool
    /// The vote by which it came onto the agenda, and how many members there were.
    let urgency: Urgency?
    let documents: [String]
    let treated: Bool
    /// The item of an earlier session that was left for this one.
    let returned: Meeting.ParkedItem?
    let parked: Meeting.ParkedUntil?
    let texts: [Confidential]
    let votes: [Vote]
    let agreements: [Meeting.AgreementAdopted]
  }
  struct Urgency: Encodable {
    let count: Meeting.Count
    let members: Int
  }
  struct Vote: Encodable {
    let version: Int
    let at: Instant
    let result: Meeting.Voted
    let tied: Bool?
    let broken: Broken?
    /// How seats voted that asked for it to stand in the minutes.
    let senses: [Meeting.SenseRecorded]

    struct Broken: Encodable {
      let at: Instant
      let chair: PersonID
      let sense: Meeting.Sense
    }
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
    call = state.opened?.call
    quorumMode = state.opened?.quorumMode
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
        from: $0.from, to: $0.to, identity: $0.identity,
        disconnected: $0.broken ? true : nil)
    }
    excuses = state.excuses.map {
      Excuse(version: $0.version, seat: $0.seat, reason: $0.reason, note: $0.note)
    }
    incidents = state.sitting.incidents.map {
      Incident(
        version: $0.version, kind: $0.kind, person: $0.person, note: $0.note, from: $0.from,
        to: $0.to, resolution: $0.resolution)
    }
    recesses = state.sitting.recesses.map {
      Recess(version: $0.version, from: $0.from, resumesAt: $0.resumesAt, to: $0.to)
    }
    order = state.sitting.order.isEmpty ? [] : state.ordered.map(\.number)
    dissents = state.sitting.dissents.map { Dissent(at: $0.at, filed: $0.filed) }
    dissentUntil = state.sitting.dissentUntil
    agenda = state.agendaToShow.map { item in
      Item(
        number: item.number, title: item.title, kind: item.kind, of: item.of,
        urgent: item.urgent,
        urgency: state.urgencies.first { $0.item.number == item.number }.map {
          Urgency(count: $0.count, members: $0.members)
        }, documents: item.documents, treated: state.treated(item.number),
        returned: item.parked, parked: state.sitting.parking(of: item.number)?.until,
        texts: state.texts(on: item.number),
        votes: state.votes.filter { $0.result.item == item.number }.map { Vote($0, state) },
        agreements: state.adopted.filter { $0.item == item.number })
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

extension MeetingView.Vote {
  fileprivate init(_ vote: Meeting.Vote, _ state: Meeting.State) {
    (version, at, result) = (vote.version, vote.at, vote.result)
    tied = vote.result.isTied ? true : nil
    broken = vote.broken.map { Broken(at: $0.at, chair: $0.chair, sense: $0.sense) }
    senses = state.sitting.senses.map(\.told).filter { $0.vote == vote.version }
  }
}
