import Canonical
import EventLog
import Foundation
import MesaDomain

/// What of an identity is compared between files, in one spelling for all who write it.
///
/// Two codes at most: of the document, and of name with date of birth. Either alone proposes; only
/// people confirm.
enum MatchText {
  /// The codes of a file's identity, and the key beside which they lie.
  struct Noted: Sendable {
    let key: String
    let codes: [[UInt8]]
  }

  /// Keeps the codes of identities that are about to be recorded, beside the keys under which they
  /// are sealed: they go when the keys go.
  ///
  /// Before the entry is appended: a code without an identity harms nobody, the reverse is a
  /// repetition that is never found.
  static func note(_ identities: [Noted], _ vault: Vault) throws {
    for identity in identities where !identity.codes.isEmpty {
      try vault.noteMatches(identity.codes, under: identity.key)
    }
  }

  /// Leaves no other codes than those: what an identity no longer says finds nobody any more.
  static func settle(_ identities: [Noted], _ vault: Vault) throws {
    // Of several about one woman the last tells all that is known of her.
    let last = Dictionary(identities.map { ($0.key, $0.codes) }) { $1 }
    for (key, codes) in last { try vault.keepMatches(codes, under: key) }
  }

  /// The codes of the files whose identity a decision changes, as they will be: of all that was told
  /// of her, in whichever command.
  ///
  /// - Parameter states: as they were before it.
  static func codes(
    of decision: Decision, _ states: States, _ opener: Opener
  ) throws -> [Noted] {
    var told: [CaseID: [CaseFile.Identified]] = [:]
    for emission in decision.events {
      guard let event = emission.event as? CaseFile.Event else { continue }
      let id = CaseID(wellFormed: emission.stream.key)
      func before() throws -> [CaseFile.Identified] {
        try told[id] ?? states.state(CaseFile.self, emission.stream).identified
      }
      switch event {
      case .identityRecorded(let recorded):
        told[id] = try before() + [CaseFile.Identified(entry: nil, recorded: recorded)]
      case .detached(let e):
        told[id] = try before().filter { $0.entry.map(e.entries.contains) != true }
      default: continue
      }
    }
    return told.sorted { $0.key < $1.key }.map { id, told in
      var identity = Identity()
      for recorded in told.map(\.recorded) {
        identity.name = recorded.name.flatMap { opener.text($0) } ?? identity.name
        identity.document = recorded.document.flatMap { opener.text($0) } ?? identity.document
        identity.birthDate = recorded.birthDate.flatMap { opener.text($0) } ?? identity.birthDate
      }
      return Noted(key: id.key(.identity), codes: of(identity).map(opener.vault.matchCode))
    }
  }

  static func of(_ identity: Identity) -> [[UInt8]] {
    var texts: [String] = []
    if let document = identity.document.map(signs), document.count >= 5 {
      texts.append("document/" + document)
    }
    if let name = identity.name.map(words), !name.isEmpty,
      let born = identity.birthDate.flatMap(day)
    {
      texts.append("person/" + name.joined(separator: " ") + "/" + born)
    }
    return texts.map { Array($0.utf8) }
  }

  /// What was recorded last of each part, opened.
  struct Identity {
    var name: String?
    var document: String?
    var birthDate: String?
  }

  /// Letters and digits alone, without accents and in capitals: `12.345.678-z` is `12345678Z`.
  private static func signs(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.decomposedStringWithCanonicalMapping.uppercased().unicodeScalars.filter {
          ("A"..."Z").contains($0) || ("0"..."9").contains($0)
        }))
  }

  /// The words of a name, without accents, in whatever order somebody wrote them.
  private static func words(_ text: String) -> [String] {
    text.split { !$0.isLetter && $0 != "'" && $0 != "’" && $0 != "·" }.map { signs(String($0)) }
      .filter { !$0.isEmpty }.sorted()
  }

  /// `1990-05-31` from itself or from `31/5/1990`; nil for anything else.
  private static func day(_ text: String) -> String? {
    let parts = text.split { !$0.isNumber }.compactMap { Int($0) }
    guard parts.count == 3 else { return nil }
    let (year, month, day) =
      parts[0] > 31 ? (parts[0], parts[1], parts[2]) : (parts[2], parts[1], parts[0])
    return CivilDate(year: year, month: month, day: day)?.description
  }
}

extension Opener {
  /// The text as a command brings it, or as it lies sealed; nil where it does not open any more.
  fileprivate func text(_ value: Confidential) -> String? {
    switch value {
    case .plain(let text): text
    case .sealed(let sealed): try? plain(sealed)
    }
  }
}

extension LocalClient {
  /// Proposes to the holders of files with equal codes that they may be about the same woman; each
  /// pair once, by the clock.
  ///
  /// - Parameter file: with which the others are compared; nil: all with all.
  func proposeRepeats(of file: CaseID?, dryRun: Bool) async throws -> [CommandAnswer] {
    var answers: [CommandAnswer] = []
    for (one, other) in try vault.equalMatches(of: file?.key(.identity)) {
      guard let first = CaseID(identityKey: one), let second = CaseID(identityKey: other) else {
        continue
      }
      // What was said of a file that was merged is said of the one in which it goes on.
      let context = context(.clock)
      let pair = [context.survivor(of: first), context.survivor(of: second)].sorted()
      let (one, other) = (pair[0], pair[1])
      guard one != other else { continue }
      let id = Self.identifier(.caseFile(one), "repeat/" + other.rawValue)
      let request = try CommandRequest(
        CaseFile.ProposeRepeat(
          match: MatchID(wellFormed: id), case: one, other: other),
        as: .clock, effective: handler.now(), id: id)
      // Known already, by another effective moment: it was proposed then.
      guard try handler.log.remembered(id) == nil else { continue }
      do {
        let answer =
          dryRun ? try handler.rehearse(request) : try await handler.handle(request, via: nil)
        if !answer.events.isEmpty { answers.append(answer) }
      } catch is Refusal {
        continue  // A code without its file: the identity was never recorded.
      }
    }
    return answers
  }
}

extension CaseID {
  /// From the name of the key of its identity.
  fileprivate init?(identityKey name: String) {
    let parts = name.split(separator: "/")
    guard parts.count == 3, parts[0] == "case", parts[2] == Compartment.identity.rawValue else {
      return nil
    }
    self.init(rawValue: String(parts[1]))
  }
}
