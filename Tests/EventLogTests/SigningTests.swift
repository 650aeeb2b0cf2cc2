import Foundation
import GRDB
import Testing

@testable import EventLog

@Suite struct `Checkpoints` {
  let folder: TemporaryFolder
  let signer: NoteSigner

  init() throws {
    folder = try TemporaryFolder()
    signer = try NoteSigner(name: "mesa.local/x/1", seed: [UInt8](repeating: 7, count: 32))
  }

  @Test func `are signed for the groups of commits, and stored when the log is closed`()
    async throws
  {
    let log = try folder.log()
    try log.signEveryGroup(with: signer)
    for number in 1...5 { _ = try await log.append(batch(number, [entry("meeting/a")])) }
    #expect(log.finishSigning() == nil)
    let head = log.head
    log.close()
    let again = try folder.open(mode: .read)
    let stored = try #require(try again.lastCheckpoint())
    #expect(stored.checkpoint == Checkpoint(origin: signer.name, head: head))
    #expect(try stored.note.verify(with: [signer.verifier]).count == 1)
    #expect(try again.verify().head == head)
  }

  @Test func `are not signed where nobody asked`() async throws {
    let log = try folder.log()
    _ = try await log.append(batch(1, [entry("meeting/a")]))
    log.finishSigning()
    #expect(try log.lastCheckpoint() == nil)
  }

  @Test func `asked for by many at once are the same and cover what each has appended`()
    async throws
  {
    let log = try folder.log()
    let sizes = try await withThrowingTaskGroup(of: (Int, Int).self) { group in
      for number in 1...64 {
        group.addTask { [signer] in
          let appended = try await log.append(batch(number, [entry("meeting/\(number)")]))
          let note = try await log.checkpoint(signedBy: signer)
          return (appended.first, try Checkpoint(note, signedBy: signer.verifier).size)
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(sizes.count == 64)
    for (position, size) in sizes { #expect(position <= size) }
    let last = try await log.checkpoint(signedBy: signer)
    #expect(try log.lastCheckpoint()?.note == last)
    #expect(try Checkpoint(text: last.text).size == 64)
  }

  @Test func `continue, each the beginning of the next, over every reopening`() async throws {
    var checkpoints: [Checkpoint] = []
    for number in 1...6 {
      let log = number == 1 ? try folder.log() : try folder.open()
      _ = try await log.append(batch(number, [entry("meeting/a"), entry("meeting/b")]))
      let note = try await log.checkpoint(signedBy: signer)
      checkpoints.append(try Checkpoint(note, signedBy: signer.verifier))
      log.close()
    }
    let log = try folder.open(mode: .read)
    for (old, new) in zip(checkpoints, checkpoints.dropFirst()) {
      let proof = try log.consistencyProof(from: old.size, to: new.size)
      #expect(proof.verifies(first: old.root, second: new.root))
    }
    #expect(try log.verify(checkpoints: checkpoints).head.size == 12)
  }

  @Test func `are refused over an entry that was changed after it was committed`() async throws {
    let log = try folder.log()
    _ = try await log.append(batch(1, [entry("meeting/a")]))
    let queue = try DatabaseQueue(path: folder.file("log.sqlite"))
    try await queue.writeWithoutTransaction { db in
      try db.execute(sql: "DROP TRIGGER entry_update")
      try db.execute(sql: "UPDATE entry SET bytes = x'7b7d' WHERE position = 1")
    }
    try queue.close()
    await #expect(throws: SigningRefusal.different(size: 1)) {
      try await log.checkpoint(signedBy: signer)
    }
    #expect(log.finishSigning() == .different(size: 1))
    #expect(try log.lastCheckpoint() == nil)
  }

  @Test func `cannot be asked of a log that is opened for reading`() async throws {
    _ = try folder.log()
    let log = try folder.open(mode: .read)
    await #expect(throws: AppendRefusal.readOnly) { try await log.checkpoint(signedBy: signer) }
    #expect(throws: AppendRefusal.readOnly) { try log.signEveryGroup(with: signer) }
  }

  @Test func `make receipts that hold for their entries and no others`() async throws {
    let log = try folder.log()
    for number in 1...9 { _ = try await log.append(batch(number, [entry("meeting/a")])) }
    let check = ProofCheck(key: signer.verifier)
    for position in 1...9 {
      let receipt = try await log.receipt(for: position, signedBy: signer)
      let read = try Receipt(parsing: Array(receipt.description.utf8))
      #expect(read == receipt)
      #expect(try check.receipt(read, of: try #require(try log.entry(at: position))) == [])
      let other = try #require(try log.entry(at: position % 9 + 1))
      #expect(throws: ProofRejection.otherEntry(position: position, size: 9)) {
        try check.receipt(read, of: other)
      }
    }
    for position in [0, -1, 10, Int.max] {
      await #expect(throws: ProofFault.outOfRange(asked: position, size: 9)) {
        try await log.receipt(for: position, signedBy: signer)
      }
    }
  }
}
