public import Canonical

/// The values that a mesa works under: which organs it has and how each meets, decides and keeps.
///
/// A complete profile: what a parent gives is already merged in. Constituting a mesa puts it whole
/// into the log, so replay needs no file; its canonical JSON stays well under 40,000 bytes. Names
/// in the JSON are those in `Protocols/coordination/*.yaml`. Values marked `[?]` in the handbook
/// live here and never in code; `mark(at:)` tells which.
///
/// - Source: handbook §7 (parameters), §3 (rules); Ley 40/2015 art. 15.2 lets such a body set them.
public struct Profile: Codable, Sendable, Equatable {
  /// Slug such as `es-mc-mesa-cavi`; with `version`, what a mesa names in its papers.
  public var id: String
  /// Counts from 1; a change of content is a new version.
  public var version: Int
  /// Id of the profile whose values fill what the file did not say. Of use to readers only.
  public var parent: String?
  /// By language tag (`es`, `en`, `gl`, `ca`); always with each of `languages`.
  public var title: [String: String]
  /// What the profile rests on, as a lawyer cites it, most binding first. R07.
  public var legalRefs: [String]
  /// The mesa's own rules, once they exist. R07; Ley 40/2015 art. 15.2.
  public var regulation: Regulation?
  /// Languages of papers, first the one used where none is asked for. R49; Ley 39/2015 art. 15.
  public var languages: [String]
  /// What one mesa covers: `municipality`, `mancomunidad`, `comarca`, `district`. Handbook §2.4.
  public var territoryUnit: String
  /// True asks for publication in the gazette: `organ.rulesNotPublished`. R07; art. 15.3.
  public var thirdPartyEffects: Bool
  /// Plenary first.
  public var organs: [Organ]
  /// Months without a session after which a mesa counts as dormant. Handbook §2.6 [?].
  public var dormancyMonths: Int
  /// Calendar days after `effective` from which recording needs the right to record late [?].
  public var recordingToleranceDays: Int
  /// What a specialised centre is called here: `CAVI`, `PAE`. Handbook §2.3.
  public var specialisedCentres: [String]
  /// Ways that a referral may take. Handbook §7.
  public var pathways: [Pathway]
  /// Terms of a referral by risk, unless the pathway has its own. Handbook §4.6 [?].
  public var referralDeadlines: [RiskDeadlines]
  /// Versioned scales in use, newest first: `viogen-v2`. Handbook §4.3.
  public var riskScales: [String]
  /// Names of the reports offered, as in `mesa report NAME`.
  public var reports: [String]
  /// Versions of the State Pact's list of measures: `2017`, `2025`.
  public var pactMeasures: [String]
  /// Who answers for personal data: `town-hall-and-agencies`, … Handbook §7.
  public var controllerModel: String
  /// Outside registers that feed the mesa: `protection-order-desk`, …
  public var officialFeeds: [String]
  public var retention: Retention
  /// Statistical disclosure control of published figures. Handbook §5.4.
  public var sdc: Disclosure
  /// How firm each value is, by path (`organs/plenary/notice`); a path speaks for all below it.
  public var marks: [String: Mark]
  /// Whether papers go out in all `languages` side by side; nil: in one. R49.
  public var bilingualPapers: Bool?
  /// Fewest seats with a holder before the mesa is constituted; nil: three. Handbook §2.6 [?].
  public var minimumSeats: Int?
  /// Risk scales, repetition, accrediting titles; nil: as the product's own profile of that id.
  public var cases: CaseRules?
  /// How often the clock of a referral may stand for a question; nil: twice. Handbook §4.6 [?].
  public var clockStops: Int?
  /// How often she is tried to be reached before a service counts as begun; nil: three times [?].
  public var contactAttempts: Int?
  /// Months for which the origin takes her back from a shelter; nil: six. Handbook §4.1.
  public var takeBackMonths: Int?

  /// The organ of that kind, if this mesa has one.
  public func organ(_ kind: String) -> Organ? {
    organs.first { $0.kind == kind }
  }

  /// The pathway with that id.
  public func pathway(_ id: String) -> Pathway? {
    pathways.first { $0.id == id }
  }

  /// How firm the value at `path` is: the mark of the longest path at or above it.
  ///
  /// Path steps are separated by `/`; organs go by kind, seats by agency kind, pathways by id, risk
  /// terms by level. Nil where nobody has marked it, which is to be read as `[?]`.
  public func mark(at path: String) -> Mark? {
    var path = path[...]
    while true {
      if let mark = marks[String(path)] { return mark }
      guard let slash = path.lastIndex(of: "/") else { return nil }
      path = path[..<slash]
    }
  }
}

extension Profile {
  /// The text of the mesa's own rules, and since when it binds.
  ///
  /// - Source: R07; Ley 40/2015 arts. 15.2 and 15.3.
  public struct Regulation: Codable, Sendable, Equatable {
    /// Title of the text, as cited.
    public var reference: String
    /// Which text of it: `consolidated text of 2026-03-01`.
    public var version: String?
    /// Number and date of the official gazette; needed where third parties are affected.
    public var gazette: String?
    public var adoptedOn: CivilDate?
    public var inForceFrom: CivilDate?
    /// Last day in force; nil while it is.
    public var inForceTo: CivilDate?
  }

  /// How firm a value is, as in the handbook: found in a source, known law or practice, open.
  public enum Mark: String, Codable, Sendable, CaseIterable {
    /// Found in a source.
    case sourced = "S"
    /// Well-known law or practice, not checked again.
    case known = "K"
    /// Our proposal: the mesa's own regulation has not confirmed it.
    case proposed = "?"
  }
}
