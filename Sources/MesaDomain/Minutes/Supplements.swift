public import Canonical

// What goes with the minutes of a session beside their text: recordings, transcripts,
// translations, and the edition for others.

extension Minutes {
  public enum MediaKind: String, Choice {
    case audio, video
    /// A document in electronic form that the session used.
    case document
  }
  /// A file of the session, named by its hash; the file itself stays where it is kept (R44).
  public struct RecordingAttached: Payload {
    /// In hex, lower case.
    public let sha256: String
    /// Length of the file.
    public let bytes: Int
    public let kind: MediaKind
    public let keptAt: Confidential
  }
  /// The secretary's certificate that the file is authentic and whole (Ley 40/2015 art. 18.1).
  public struct RecordingCertified: Payload { public let sha256: String }

  /// A member asks that what was said for a seat on an item stands in full (R35).
  public struct TranscriptRequested: Payload {
    public let seat: SeatID
    public let item: Int
    /// The chair's term; nil: at once, until the session ends.
    public let until: Instant?
  }
  public struct TranscriptSubmitted: Payload {
    public let seat: SeatID
    public let item: Int
    public let text: Confidential
    /// The organ's term that it came within, where the chair had set none.
    public var deadline: Deadline?
  }
  /// The secretary compared the text with what was said.
  public struct TranscriptChecked: Payload {
    public let seat: SeatID
    public let item: Int
    public let faithful: Bool
  }

  public struct AgreementText: Payload {
    public let agreement: AgreementID
    /// In clear, as the agreement's own text: no personal data (R19).
    public let text: String

    public init(agreement: AgreementID, text: String) {
      (self.agreement, self.text) = (agreement, text)
    }
  }
  /// The minutes in another language; authentic only where the secretary certified it (R49).
  public struct Translated: Payload {
    public let language: String
    /// Of the minutes that were translated.
    public let revision: Int
    public let texts: [ItemText]
    public let agreements: [AgreementText]
    public let certified: Bool
  }
  /// Texts that the redacted edition may show.
  public struct Released: Payload {
    public let revision: Int
    public let items: [Int]
    /// How many of the rectifications, from the first.
    public let rectifications: Int
  }
  public enum Audience: String, Choice { case press, website, agencies }
  /// The redacted edition left the house.
  public struct Published: Payload {
    public let audience: Audience
    /// The organ's agreement on which a member did it for the organ (R3A).
    public let mandate: AgreementID?
  }
}

extension Minutes {
  /// Recordings, transcripts, translations and editions of one session's minutes.
  public struct Supplements: Sendable, Equatable {
    public var language: String?
    public var recordings: [Recording] = []
    public var transcripts: [Transcript] = []
    public var translations: [Translated] = []
    public var releasedItems: [Int] = []
    public var releasedRectifications = 0
    public var published: [Published] = []

    /// Whether the session stands in a recording that the secretary certified.
    public var isRecorded: Bool {
      recordings.contains { $0.file.kind != .document && $0.certifiedAt != nil }
    }
  }

  public struct Recording: Sendable, Equatable {
    public let file: RecordingAttached
    public let attachedAt: Instant
    public var certifiedAt: Instant?
  }

  public struct Transcript: Sendable, Equatable {
    public let request: TranscriptRequested
    public let requestedAt: Instant
    public var text: Confidential?
    public var submittedAt: Instant?
    /// Nil until the secretary has checked it.
    public var faithful: Bool?

    /// Handed over and found faithful: it belongs to the minutes.
    public var stands: Bool { text != nil && faithful == true }
  }
}

extension Minutes.Supplements {
  mutating func attached(_ e: Minutes.RecordingAttached, _ moment: Moment) {
    recordings.append(Minutes.Recording(file: e, attachedAt: moment.effective))
  }

  mutating func certified(_ e: Minutes.RecordingCertified, _ moment: Moment) {
    for index in recordings.indices where recordings[index].file.sha256 == e.sha256 {
      recordings[index].certifiedAt = moment.effective
    }
  }

  mutating func requested(_ e: Minutes.TranscriptRequested, _ moment: Moment) {
    transcripts.append(Minutes.Transcript(request: e, requestedAt: moment.effective))
  }

  /// A text handed over anew is checked anew.
  mutating func submitted(_ e: Minutes.TranscriptSubmitted, _ moment: Moment) {
    change(e.seat, e.item) {
      ($0.text, $0.submittedAt, $0.faithful) = (e.text, moment.effective, nil)
    }
  }

  mutating func checked(_ e: Minutes.TranscriptChecked) {
    change(e.seat, e.item) { $0.faithful = e.faithful }
  }

  mutating func translated(_ e: Minutes.Translated) {
    translations = translations.filter { $0.language != e.language } + [e]
  }

  mutating func released(_ e: Minutes.Released) {
    releasedItems = Set(releasedItems + e.items).sorted()
    releasedRectifications = max(releasedRectifications, e.rectifications)
  }

  /// A new revision: what was released or translated was another text.
  mutating func redrafted(_ drafted: Minutes.Drafted) {
    (language, translations, releasedItems) = (drafted.language, [], [])
  }

  public func recording(_ sha256: String) -> Minutes.Recording? {
    recordings.first { $0.file.sha256 == sha256 }
  }

  public func transcript(_ seat: SeatID, _ item: Int) -> Minutes.Transcript? {
    transcripts.first { $0.request.seat == seat && $0.request.item == item }
  }

  private mutating func change(
    _ seat: SeatID, _ item: Int, _ body: (inout Minutes.Transcript) -> Void
  ) {
    guard
      let index = transcripts.firstIndex(where: {
        $0.request.seat == seat && $0.request.item == item
      })
    else { return }
    body(&transcripts[index])
  }
}
