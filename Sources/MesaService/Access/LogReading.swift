import Canonical
public import EventLog
public import MesaDomain

/// Entries of the log that somebody asks for.
public struct LogQuestion: Sendable {
  public let from: Int
  /// Included; the end of the log if not said.
  public let to: Int?
  /// One record's entries only.
  public let stream: String?
  /// `listed` for the envelopes, `exported` for the bytes.
  public let how: AccessKind
  /// Where looks cannot be recorded beside another process that writes: withhold what is of cases
  /// and show the rest, instead of nothing.
  public let withholdsUnrecorded: Bool
  /// The row of the matrix that allows it.
  let action: String
  public let principal: Principal

  public init(
    from: Int = 1, to: Int? = nil, stream: String? = nil, how: AccessKind,
    withholdsUnrecorded: Bool = false, as principal: Principal
  ) {
    self.init(
      from: from, to: to, stream: stream, how: how, withholdsUnrecorded: withholdsUnrecorded,
      by: "log.read", as: principal)
  }

  init(
    from: Int, to: Int?, stream: String? = nil, how: AccessKind,
    withholdsUnrecorded: Bool = false, by action: String, as principal: Principal
  ) {
    self.action = action
    (self.from, self.to, self.stream) = (from, to, stream)
    (self.how, self.withholdsUnrecorded) = (how, withholdsUnrecorded)
    self.principal = principal
  }
}

/// An entry of the log as who asked is shown it.
public enum ShownEntry: Sendable {
  /// Exactly its bytes.
  case whole([UInt8])
  /// Of case data that the asker may not be shown: where it stands, and its leaf, so that the tree
  /// can be built from what is shown all the same.
  case withheld(position: Int, leaf: TreeHash)
}

extension ShownEntry {
  /// As a line of JSON: exactly the entry's bytes, or its leaf where it is withheld.
  public var line: [UInt8] {
    switch self {
    case .whole(let bytes): bytes + [10]
    case .withheld(let position, let leaf):
      Array(#"{"leaf":"\#(leaf)","position":\#(position),"withheld":true}"#.utf8) + [10]
    }
  }
}

extension LocalClient {
  /// How many entries are recorded and shown together.
  private static let logChunk = 1_024

  /// Entries of the log in order, each look at a record of case data recorded before its first entry
  /// is shown: once in an answer.
  ///
  /// Withheld is what a conflict of interest hides. The terminal of the machine, whose questions touch
  /// no case, lists no entries of cases either; it exports them, for it keeps the copies, and that is
  /// recorded under the name of its user.
  ///
  /// Of a record that is asked for by its stream and must not be shown, nothing comes: as of none.
  ///
  /// - Throws: `auth.notPermitted`; `ServiceFailure` where a look cannot be recorded.
  public func entries(
    _ question: LogQuestion, _ show: (ShownEntry) throws -> Void
  ) async throws {
    let right = try context(question.principal).authorize(question.action, at: .instance)
    var reader = LogReader(question, Standing(right), context(question.principal))
    let end = min(question.to ?? Int.max, handler.log.head.size)
    var next = max(1, question.from)
    while next <= end {
      let last = min(end, next + Self.logChunk - 1)
      var found: [LogReader.Found] = []
      var reads: [AccessRecord] = []
      try handler.log.entries(from: next, through: last) { entry in
        if let line = try reader.look(at: entry, &reads) { found.append(line) }
        return true
      }
      let isRecorded = try await isDisclosed(reads, question)
      for line in found { try show(line.shown(isRecorded: isRecorded)) }
      next = last + 1
    }
  }

  /// Whether the looks are recorded; false where what is not may be withheld instead.
  private func isDisclosed(
    _ reads: [AccessRecord], _ question: LogQuestion
  ) async throws -> Bool {
    do {
      try await disclose(reads, as: question.principal)
      return true
    } catch {
      let isElsewhere = error.code == "access.writerElsewhere"
      guard isElsewhere, question.withholdsUnrecorded else { throw error }
      return false
    }
  }
}

/// Tells what of the log is shown, and which looks that makes.
private struct LogReader {
  /// An entry that may be shown, if the look at it is recorded.
  struct Found {
    let position: Int
    /// Nil where it is withheld in any case.
    let bytes: [UInt8]?
    let leaf: TreeHash
    let isGuarded: Bool

    func shown(isRecorded: Bool) -> ShownEntry {
      guard let bytes, isRecorded || !isGuarded else {
        return .withheld(position: position, leaf: leaf)
      }
      return .whole(bytes)
    }
  }

  private let question: LogQuestion
  private let right: Standing
  private let context: Context
  /// Whether a record of case data is shown, asked for once.
  private var isShown: [String: Bool] = [:]

  init(_ question: LogQuestion, _ right: Standing, _ context: Context) {
    (self.question, self.right, self.context) = (question, right, context)
  }

  /// - Returns: nil for what was not asked for.
  mutating func look(at entry: EntryView, _ reads: inout [AccessRecord]) throws -> Found? {
    let stream = try entry.envelope().stream
    if let asked = question.stream, asked != stream { return nil }
    guard let id = StreamID(stream), let kind = id.kind else {
      // A kind that this version does not know may be of cases.
      return question.stream == nil ? found(entry, isGuarded: true, isShown: false) : nil
    }
    guard kind.isGuarded else { return found(entry, isGuarded: false, isShown: true) }
    let shown: Bool
    if let known = isShown[stream] {
      shown = known
    } else {
      shown = mayBeShown(id)
      isShown[stream] = shown
      if shown {
        reads.append(
          AccessRecord(
            id, question.how, for: .audit, right: right,
            compartments: [.metadata]))
      } else if question.stream != nil {
        reads.append(context.refusedReading(of: id))
      }
    }
    guard shown || question.stream == nil else { return nil }
    return found(entry, isGuarded: true, isShown: shown)
  }

  private func mayBeShown(_ stream: StreamID) -> Bool {
    guard context.principal.person != nil else {
      return question.how == .exported || context.principal == .copyHolder
    }
    return !context.hidesInLog(stream)
  }

  private func found(_ entry: EntryView, isGuarded: Bool, isShown: Bool) -> Found {
    Found(
      position: entry.position, bytes: isShown ? Array(entry.bytes) : nil,
      leaf: isGuarded ? TreeHash.leaf(entry.bytes) : .empty, isGuarded: isGuarded)
  }
}
