extension Instance {
  /// Goes on from an older backup: what was recorded after it is lost, and somebody says why.
  ///
  /// Until this is given nothing is written. It raises the epoch, so that what was signed over the
  /// lost entries and what is signed from now on never carry the same name.
  public struct AcknowledgeRestore: Command {
    public static let name = "instance.acknowledgeRestore"
    public let reason: RestoreReason
    /// Of the last entry that is left.
    public let position: Int
    /// Larger than every epoch that anything is known to have been signed under.
    public let epoch: Int
    /// The newest that is known of what is lost; left out where nothing tells how much it is.
    public let lost: LostCheckpoint?

    public init(reason: RestoreReason, position: Int, epoch: Int, lost: LostCheckpoint?) {
      (self.reason, self.position, self.epoch, self.lost) = (reason, position, epoch, lost)
    }

    public func place(in context: Context) -> Place { .instance }

    /// - Throws: `restore.epochNotRaised`; `field.invalid`, `field.outOfRange`.
    /// - Source: security §4.7; design §5.
    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let current = context.state(Instance.self, .instance).epoch
      guard epoch > max(current, lost?.epoch ?? 0) else {
        throw Refusal(
          "restore.epochNotRaised",
          ["epoch": .number(epoch), "current": .number(max(current, lost?.epoch ?? 0))],
          field: "/data/epoch")
      }
      guard position > 0 else {
        throw .field("field.outOfRange", "position", ["minimum": 1, "maximum": .number(1 << 53)])
      }
      if let lost, !Minutes.isSHA256(lost.root) { throw .field("field.invalid", "lost/root") }
      return Decision([
        Emission(
          .instance,
          Event.restored(
            Restored(epoch: epoch, position: position, reason: reason, lost: lost)))
      ])
    }
  }

  /// Why an older backup had to do.
  public enum RestoreReason: String, Choice {
    /// The disk, or the machine, is gone.
    case diskLost
    /// What the disk held was no longer whole.
    case dataDamaged
    /// Somebody put an older backup in place, or took the newer data away.
    case mistake
    /// The newer data could no longer be trusted.
    case intrusion
    /// A backup was tried in earnest.
    case exercise
    /// The instance was built anew from an export.
    case imported
  }

  /// A signed checkpoint that the log no longer continues.
  public struct LostCheckpoint: Payload {
    public let epoch: Int
    public let size: Int
    /// Hex, lower case.
    public let root: String

    public init(epoch: Int, size: Int, root: String) {
      (self.epoch, self.size, self.root) = (epoch, size, root)
    }
  }

  /// The log goes on after `position` as if what was recorded after it had not been: under another
  /// name.
  public struct Restored: Payload {
    public let epoch: Int
    public let position: Int
    public let reason: RestoreReason
    public let lost: LostCheckpoint?

    public init(epoch: Int, position: Int, reason: RestoreReason, lost: LostCheckpoint?) {
      (self.epoch, self.position, self.reason, self.lost) = (epoch, position, reason, lost)
    }
  }
}
