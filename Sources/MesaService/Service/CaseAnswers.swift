import Canonical
import MesaDomain

/// What of a case or a referral may be shown to whom: parts are left out before anything is opened.
enum CaseAnswers {
  /// The file without the entries that the asker has no right to open.
  static func permitted(_ file: JSONValue, _ context: Context) -> JSONValue {
    guard let id = file["id"]?.stringValue.flatMap({ CaseID(rawValue: $0) }),
      let mesa = file["mesa"]?.stringValue.flatMap({ MesaID(rawValue: $0) })
    else { return .object([]) }
    let moved = context.movedEntries(of: id)
    let entries = (file["entries"]?.arrayValue ?? []).filter { entry in
      guard
        entry["version"]?.integerValue.map({ moved.contains(Int($0)) }) != true,
        let compartment = entry["compartment"]?.stringValue.flatMap({
          Compartment(rawValue: $0)
        })
      else { return false }
      let part = CasePart(
        producer: entry["agency"]?.stringValue.flatMap { AgencyID(rawValue: $0) },
        sharedWith: (entry["sharedWith"]?.arrayValue ?? []).compactMap {
          $0.stringValue.flatMap { AgencyID(rawValue: $0) }
        }, safetyRelevant: entry["safetyRelevant"] == .bool(true))
      return context.right(to: compartment.right, at: .caseFile(mesa, id, part)) != nil
    }
    // Silence would read as leave to call.
    let hidden =
      (try? context.authorize("case.readIdentity", at: .caseFile(mesa, id, .file))) == nil
    let shown = file.replacing("entries", .array(entries))
      .adding("contactHidden", hidden ? .bool(true) : nil)
      .withoutOrigin(context)
    // That another file may be about the same woman is for the holder to know.
    guard (try? context.authorize("case.readMatches", at: .caseFile(mesa, id, .file))) == nil
    else { return shown }
    return .object((shown.objectValue ?? []).filter { $0.name != "matches" })
  }

  /// Events of a file that only its holder hears of: that another may be about the same woman.
  static let ofHolder: Set<String> = ["case.repeatProposed", "case.repeatSettled"]

  /// Events that tell who stays out of a case: for its team and for data protection. In them stands who
  /// has a tie to it, and where the person investigated works.
  static let ofTeam: Set<String> = [
    "case.excluded", "case.readmitted", "case.agencyExcluded", "case.agencyReadmitted",
  ]

  /// Events of a file of which who asks hears nothing.
  static func hidden(at place: Place, _ context: Context) -> Set<String> {
    func may(_ action: String) -> Bool { (try? context.authorize(action, at: place)) != nil }
    return (may("case.readMatches") ? [] : ofHolder).union(
      may("case.readExclusions") ? [] : ofTeam)
  }

  /// Where a plan stands, without its texts.
  static func head(plan: JSONValue) -> JSONValue {
    .object(
      (plan.objectValue ?? []).filter {
        !["goals", "measures", "safety", "reviews"].contains($0.name)
      })
  }

  /// What tells where a case or a referral stands, without anything sealed.
  static func head(_ record: JSONValue) -> JSONValue {
    .object(
      (record.objectValue ?? []).filter {
        !($0.name == "entries" || referralContent.contains($0.name))
      })
  }

  /// What of a referral is sealed, and shown to its two sides alone.
  private static let referralContent: Set<String> = [
    "reason", "fields", "notes", "professionalName",
  ]

  /// The referral without its content for who may only know of its clock.
  static func permitted(referral: JSONValue, _ context: Context, at place: Place) -> JSONValue {
    let referral = referral.withPathwayTitle(context)
    guard (try? context.authorize("referral.readContent", at: place)) == nil else {
      return referral
    }
    return .object(
      (referral.objectValue ?? []).filter {
        !referralContent.contains($0.name)
      })
  }
}

extension JSONValue {
  /// The file without that from which it was split, for who has no part in that other woman's case.
  fileprivate func withoutOrigin(_ context: Context) -> JSONValue {
    guard let from = self["splitFrom"]?.stringValue.flatMap({ CaseID(rawValue: $0) }),
      let mesa = context.state(CaseFile.self, .caseFile(from)).mesa,
      (try? context.authorize("case.readHeader", at: .caseFile(mesa, from, .file))) == nil
    else { return self }
    return .object((objectValue ?? []).filter { $0.name != "splitFrom" })
  }
}

extension JSONValue {
  /// A referral with what its pathway is called, by language, in the profile of the day it was sent.
  fileprivate func withPathwayTitle(_ context: Context) -> JSONValue {
    guard let id = self["pathway"]?.stringValue,
      let mesa = self["mesa"]?.stringValue.flatMap({ MesaID(rawValue: $0) })
    else { return self }
    let table = context.state(Mesa.self, .mesa(mesa))
    let sent = self["sentAt"]?.stringValue.flatMap { Instant($0) } ?? context.effective
    guard let title = table.profile(on: table.day(of: sent))?.pathway(id)?.title else {
      return self
    }
    return adding(
      "pathwayTitle",
      .object(
        title.sorted { $0.key < $1.key }.map { JSONMember(name: $0.key, value: .string($0.value)) }
      ))
  }
}
