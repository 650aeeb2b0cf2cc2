import Canonical
import Foundation
import EventLog
import MesaDomain

/// What of an identity is compared between files, in one spelling for all who write it.
///
/// Two codes at most: of the document, and of name with date of birth. Either alone proposes; only
/// people confirm.
enum MatchText {
  /// Keeps the codes of identities that are about to be recorded, beside the keys under which they
  /// are sealed: they go when the keys go.
  ///
  /// Before the entry is appended: a code without an identity harms nobody, the reverse is a
  /// repetition that is never found.
  static func note(_ commands: [any Command], _ vault: Vault) throws {
    for command in commands {
      guard let recorded = command as? CaseFile.RecordIdentity else { continue }
      let identity = Identity(
        name: recorded.name?.asWritten, document: recorded.document?.asWritten,
        birthDate: recorded.birthDate?.asWritten)
      let codes = of(identity).map(vault.matchCode)
      if !codes.isEmpty {
        try vault.noteMatches(codes, under: recorded.case.key(.identity))
      }
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

extension Confidential {
  /// The text as a command brings it; nil once it is sealed.
  fileprivate var asWritten: String? {
    if case .plain(let text) = self { text } else { nil }
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
      guard let one = CaseID(identityKey: one), let other = CaseID(identityKey: other) else {
        continue
      }
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
