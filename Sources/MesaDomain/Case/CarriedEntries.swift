import Canonical

// Entries that go from one file to another, as events of the new one: what they hold is sealed anew
// there, under its own keys.

extension CaseFile.Entry {
  /// Whether it is about her, and not about the file itself.
  var isMovable: Bool {
    switch content {
    case .closing, .reopening: false
    case .identity, .contact, .location, .statement, .voice, .incident, .title, .measure,
      .followUp, .dependants, .accused:
      true
    }
  }

  /// - Parameters:
  ///   - number: its version in the new file.
  ///   - corrected: there, the entry in whose place it stands.
  ///   - readers: agencies of the new file; with nobody else it stays shared.
  func events(
    as number: Int, corrects corrected: Int?, readers: Set<AgencyID>
  ) -> [CaseFile.Event] {
    let shared = sharedWith.filter(readers.contains)
    switch content {
    case .identity(let e): return [.identityRecorded(e)]
    case .contact(let e): return [.contactRulesSet(e)]
    case .location(let e): return [.locationRecorded(e)]
    case .voice(let e): return [.voiceRecorded(e)]
    case .dependants(let e): return [.dependantsRecorded(e)]
    case .statement(let e):
      return [
        .statementRecorded(
          CaseFile.StatementRecorded(
            agency: e.agency, compartment: e.compartment, basis: e.basis, source: e.source,
            on: e.on, text: e.text, sharedWith: shared, corrects: corrected,
            safetyRelevant: e.safetyRelevant))
      ]
    case .incident(let e):
      // What it repeated was the other woman's case.
      return [
        .incidentRecorded(
          CaseFile.IncidentRecorded(agency: e.agency, on: e.on, text: e.text, repeats: nil))
      ]
    case .title(let e):
      return [
        .titleRecorded(
          CaseFile.TitleRecorded(
            agency: e.agency, kind: e.kind, compartment: e.compartment, counts: e.counts,
            on: e.on, until: e.until, keptAt: e.keptAt, sharedWith: shared))
      ]
    case .measure(let e, let changes):
      let measure = CaseFile.MeasureRecorded(
        agency: e.agency, kind: e.kind, court: e.court, status: e.status, from: e.from, to: e.to,
        civilUntil: e.civilUntil, reference: e.reference, sharedWith: shared)
      return [.measureRecorded(measure)]
        + changes.map {
          .measureChanged(
            CaseFile.MeasureChanged(
              agency: $0.agency, entry: number, status: $0.status, on: $0.on, to: $0.to,
              civilUntil: $0.civilUntil))
        }
    case .followUp(let e):
      return [
        .followUpRecorded(
          CaseFile.FollowUpRecorded(
            agency: e.agency, state: e.state, from: e.from, until: e.until, sharedWith: shared))
      ]
    case .accused(let e):
      return [
        .accusedRecorded(
          CaseFile.AccusedRecorded(
            agency: e.agency, standing: e.standing, finalJudgmentOn: e.finalJudgmentOn,
            basis: e.basis, source: e.source, on: e.on, name: e.name, text: e.text,
            sharedWith: shared, safetyRelevant: e.safetyRelevant))
      ]
    case .closing, .reopening: return []
    }
  }
}

extension CaseFile.State {
  /// The entries of those versions, with what corrects them and what they correct, in order: a
  /// mistake never goes without its correction.
  func withCorrections(_ versions: [Int]) -> [CaseFile.Entry] {
    var chosen = Set(versions)
    var before = 0
    while chosen.count > before {
      before = chosen.count
      for entry in entries where entry.movedTo == nil {
        guard let correction = entry.correctedBy else { continue }
        if chosen.contains(entry.version) || chosen.contains(correction) {
          chosen.formUnion([entry.version, correction])
        }
      }
    }
    return entries.filter { $0.movedTo == nil && chosen.contains($0.version) }
  }

  /// The events by which entries stand in a new file, and when each was written.
  ///
  /// - Parameter count: events of the new file that come before.
  static func carried(
    _ moved: [CaseFile.Entry], after count: Int, readers: Set<AgencyID>
  ) -> [CaseFile.Event] {
    var events: [CaseFile.Event] = []
    var written: [CaseFile.Written] = []
    var numbers: [Int: Int] = [:]
    for entry in moved {
      let number = count + events.count + 1
      numbers[entry.version] = number
      written.append(CaseFile.Written(entry: number, at: entry.at))
      let mistake = moved.first { $0.correctedBy == entry.version }.flatMap { numbers[$0.version] }
      events += entry.events(as: number, corrects: mistake, readers: readers)
    }
    return events + [.attached(CaseFile.Attached(entries: written))]
  }

  /// Her rules of contact, where she said them later than in the other file; without their words,
  /// which stay where they are sealed.
  func contactRules(laterThan other: Self) -> CaseFile.ContactRulesSet? {
    guard let own = lastRules, other.lastRules.map({ $0.at < own.at }) != false else { return nil }
    return CaseFile.ContactRulesSet(
      agency: own.rules.agency, channels: own.rules.channels, hours: own.rules.hours,
      neverLeaveMessage: own.rules.neverLeaveMessage, neverMention: own.rules.neverMention,
      safeContact: nil)
  }

  private var lastRules: (rules: CaseFile.ContactRulesSet, at: Instant)? {
    entries.lazy.reversed().compactMap { entry in
      if case .contact(let rules) = entry.content, entry.movedTo == nil {
        (rules, entry.at)
      } else {
        nil
      }
    }.first
  }
}

extension CaseFile {
  /// What was told of who she is, once; nil for what is only about to be recorded.
  public struct Identified: Sendable {
    public let entry: Int?
    public let recorded: IdentityRecorded

    public init(entry: Int?, recorded: IdentityRecorded) {
      (self.entry, self.recorded) = (entry, recorded)
    }
  }
}

extension CaseFile.State {
  /// What was told of who she is, in order.
  public var identified: [CaseFile.Identified] {
    entries.compactMap { entry in
      if case .identity(let recorded) = entry.content, entry.movedTo == nil {
        CaseFile.Identified(entry: entry.version, recorded: recorded)
      } else {
        nil
      }
    }
  }
}
