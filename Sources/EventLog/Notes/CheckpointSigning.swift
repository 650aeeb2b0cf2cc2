import Dispatch
import Synchronization

/// A checkpoint of one head, signed.
struct SignedHead: Sendable {
  let head: Head
  let note: SignedNote
}

/// Signs checkpoints behind the acknowledgement, one for a group of commits at most.
///
/// Before each signature what was committed since the last one is read again from the file and
/// hashed again: one flipped bit that is signed can never be mended. Nobody waits for it but who
/// asks for a checkpoint, and all who ask while one is being made share the next. Groups that come
/// within a few milliseconds share one as well, so that signing never competes with committing. The
/// note itself travels to the disk with the group that comes next; the head under it is durable
/// already, so that no two signatures can contradict each other after a power cut either.
final class CheckpointSigning: Sendable {
  private struct Waiting {
    let continuation: UnsafeContinuation<SignedHead, any Error>
    /// Waits until the note is stored, too.
    let stored: Bool
  }

  private struct State {
    var waiting: [Waiting] = []
    /// A run is queued that will see what has come so far: at once, or after a pause.
    var queued = false
    var paced = false
    /// Signs after each group, not only when asked.
    var automatic = false
    var ending = false
    var fault: SigningRefusal?
  }

  /// How far signing has come.
  private struct Progress {
    /// The tree as far as it was read again.
    var verified: Frontier?
    /// What was signed last, and whether it is stored.
    var last: (signed: SignedHead, stored: Bool)?
    /// `finish` has been here: a pause that ends later finds nothing to do.
    var ended = false
  }

  let signer: NoteSigner
  private let readers: Readers
  private let followers: Followers
  private let writer: Writer
  private let state = Mutex(State())
  private let queue = DispatchQueue(label: "mesa.log.signing", qos: .utility)
  /// Taken on `queue` alone, for as long as a run takes: nobody ever waits for it.
  private let progress = Mutex(Progress())

  /// An end of a process waits for so many entries to be hashed again, not for millions.
  private static let hurried = 4_096
  private static let pause = DispatchTimeInterval.milliseconds(10)

  init(_ signer: NoteSigner, readers: Readers, followers: Followers, writer: Writer) {
    (self.signer, self.readers, self.followers, self.writer) = (
      signer, readers, followers, writer
    )
  }

  var fault: SigningRefusal? { state.withLock { $0.fault } }

  /// From now on every group is signed.
  func signEveryGroup() { state.withLock { $0.automatic = true } }

  /// There is a new head.
  func wake() {
    let start = state.withLock { state in
      guard state.automatic, !state.paced, !state.ending, state.fault == nil else { return false }
      state.paced = true
      return true
    }
    if start {
      queue.asyncAfter(deadline: .now() + Self.pause) { self.progress.withLock { self.run(&$0) } }
    }
  }

  /// A checkpoint of the head as it is now or later.
  ///
  /// `stored`: the note is in the file when it is handed out. The head under it is in any case, so
  /// that nothing can be signed against it; but somebody who asks what was signed last finds it.
  func checkpoint(stored: Bool = true) async throws -> SignedHead {
    try await withUnsafeThrowingContinuation { continuation in
      let start = state.withLock { state in
        state.waiting.append(Waiting(continuation: continuation, stored: stored))
        defer { state.queued = true }
        return !state.queued
      }
      if start { queue.async { self.progress.withLock { self.run(&$0) } } }
    }
  }

  /// Waits for what is under way, and stores what is signed. What many entries were not read again
  /// for is left to whoever asks next.
  func finish() {
    state.withLock { $0.ending = true }
    queue.sync {
      progress.withLock { progress in
        guard !progress.ended else { return }
        if state.withLock({ $0.paced }) { run(&progress) }
        if let last = progress.last, !last.stored { try? store(last.signed, &progress) }
        progress.ended = true
      }
    }
  }

  private func run(_ progress: inout Progress) {
    let waiting = state.withLock { state in
      defer { (state.waiting, state.queued, state.paced) = ([], false, false) }
      return state.waiting
    }
    if progress.ended, waiting.isEmpty { return }
    do {
      guard let signed = try sign(asked: !waiting.isEmpty, &progress) else { return }
      if progress.last?.stored != true {
        if waiting.contains(where: \.stored) {
          try store(signed, &progress)
        } else {
          writer.carry(signed)
        }
      }
      for waiting in waiting { waiting.continuation.resume(returning: signed) }
    } catch {
      if let refusal = error as? SigningRefusal { state.withLock { $0.fault = refusal } }
      for waiting in waiting { waiting.continuation.resume(throwing: error) }
    }
  }

  private func store(_ signed: SignedHead, _ progress: inout Progress) throws {
    try writer.store(signed)
    progress.last = (signed, true)
  }

  /// Nil when nobody asked and the process is ending before all was read again.
  private func sign(asked: Bool, _ progress: inout Progress) throws -> SignedHead? {
    let head = followers.head
    let last = progress.last
    if let last, last.signed.head == head { return last.signed }
    let stored = try last == nil ? readers.storedCheckpoint() : nil
    if let stored, let signed = same(stored, head) {
      progress.last = (signed, true)
      return signed
    }
    let base =
      last?.signed.head ?? stored.map { Head(size: $0.checkpoint.size, hash: $0.checkpoint.root) }
    guard
      let frontier = try rehashed(
        head, from: progress.verified ?? beginning(base, head), asked: asked)
    else { return nil }
    let note = try signer.sign(Checkpoint(origin: signer.name, head: head).text)
    let signed = SignedHead(head: head, note: note)
    (progress.verified, progress.last) = (frontier, (signed, false))
    return signed
  }

  /// The same tree under the same name gets the same note.
  private func same(_ stored: StoredCheckpoint, _ head: Head) -> SignedHead? {
    guard stored.checkpoint.size == head.size, stored.checkpoint.root == head.hash,
      stored.checkpoint.origin == signer.name,
      stored.note.signatures.first?.keyID == signer.verifier.keyID
    else { return nil }
    return SignedHead(head: head, note: stored.note)
  }

  /// Reads what came since the last signature again, and compares.
  private func rehashed(
    _ head: Head, from beginning: Frontier, asked: Bool
  ) throws -> Frontier? {
    var frontier = beginning
    guard frontier.size <= head.size else {
      throw SigningRefusal.shrunk(signed: frontier.size, size: head.size)
    }
    var given = false
    try readers.entries(from: frontier.size + 1, through: head.size) { entry in
      frontier.append(.leaf(entry.bytes))
      if !asked, frontier.size.isMultiple(of: 256), head.size - frontier.size > Self.hurried {
        given = state.withLock { $0.ending && $0.waiting.isEmpty }
      }
      return !given
    }
    if given { return nil }
    guard frontier.size == head.size, frontier.root == head.hash else {
      throw SigningRefusal.different(size: head.size)
    }
    return frontier
  }

  /// The tree that was signed last, from the tiles, compared with that signature.
  private func beginning(_ base: Head?, _ head: Head) throws -> Frontier {
    guard let base, base.size > 0 else { return Frontier() }
    guard base.size <= head.size else {
      throw SigningRefusal.shrunk(signed: base.size, size: head.size)
    }
    let frontier = try readers.withTiles { try $0.frontier(of: base.size) }
    guard frontier.root == base.hash else { throw SigningRefusal.different(size: base.size) }
    return frontier
  }
}

/// Where a log keeps who signs for it.
final class SigningPlace: Sendable {
  private let signing = Mutex<CheckpointSigning?>(nil)
  /// The last checkpoint that witnesses have cosigned, once it was looked for; nobody but this
  /// process writes another.
  private let cosigned = Mutex<StoredCheckpoint??>(nil)

  var current: CheckpointSigning? { signing.withLock { $0 } }

  func cosigned(_ look: () throws -> StoredCheckpoint?) rethrows -> StoredCheckpoint? {
    try cosigned.withLock { known in
      if let known { return known }
      let found = try look()
      known = .some(found)
      return found
    }
  }

  func forgetCosigned() { cosigned.withLock { $0 = nil } }

  /// The one that signs with this key under this name, made when there is none.
  func with(_ signer: NoteSigner, make: () -> CheckpointSigning) -> CheckpointSigning {
    signing.withLock { signing in
      if let signing, signing.signer.verifier == signer.verifier { return signing }
      let made = make()
      signing = made
      return made
    }
  }
}
