import Canonical

let supplementCommands: [any Command.Type] = [
  Meeting.AttachRecording.self, Meeting.CertifyRecording.self, Minutes.RequestTranscript.self,
  Minutes.SubmitTranscript.self, Minutes.CheckTranscript.self, Minutes.Translate.self,
  Minutes.Release.self, Minutes.Publish.self,
]

extension Meeting {
  /// Adds a recording or an electronic document of the session by its hash, never its bytes (R44).
  public struct AttachRecording: Command {
    public static let name = "meeting.attachRecording"
    public let meeting: MeetingID
    public let sha256: String
    public let bytes: Int
    public let kind: Minutes.MediaKind
    public let keptAt: Confidential

    public init(
      meeting: MeetingID, sha256: String, bytes: Int, kind: Minutes.MediaKind,
      keptAt: Confidential
    ) {
      (self.meeting, self.sha256, self.bytes) = (meeting, sha256, bytes)
      (self.kind, self.keptAt) = (kind, keptAt)
    }

    public func place(in context: Context) -> Place { context.place(of: meeting) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let state = try context.meeting(meeting, in: [.open, .closed])
      if state.minutes.supplements.recording(sha256) != nil { return .nothing }
      try Minutes.mutable(state.minutes)
      try context.notBefore(state.openedAt)
      let (_, rules) = try context.rules(of: state)
      try Minutes.recordingAllowed(kind, rules)
      guard Minutes.isSHA256(sha256) else { throw .field("field.invalid", "sha256") }
      guard bytes > 0 else {
        throw .field("field.outOfRange", "bytes", ["minimum": 1, "maximum": .number(1 << 53)])
      }
      return Meeting.one(
        meeting,
        .recordingAttached(
          .init(sha256: sha256, bytes: bytes, kind: kind, keptAt: keptAt)))
    }
  }

  /// The secretary's certificate that a recording is authentic and whole (R41).
  public struct CertifyRecording: Command {
    public static let name = "meeting.certifyRecording"
    public let meeting: MeetingID
    /// Of the file as it lies before the secretary.
    public let sha256: String

    public init(meeting: MeetingID, sha256: String) {
      (self.meeting, self.sha256) = (meeting, sha256)
    }

    public func place(in context: Context) -> Place { context.place(of: meeting) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let state = try context.meeting(meeting, in: [.closed])
      let recording = try Minutes.integrity(of: sha256, bytes: nil, state)
      if recording.certifiedAt != nil { return .nothing }
      try Minutes.mutable(state.minutes)
      try context.notBefore(recording.attachedAt)
      return Meeting.one(meeting, .recordingCertified(.init(sha256: sha256)))
    }
  }
}
