/// A language in which Mesa Local speaks to people; the raw value is its ISO 639-1 code.
///
/// A further language is one file of sentences, one case here and its line in `sentences`.
public enum Language: String, CaseIterable, Sendable, Codable {
  case es, gl, ca, en

  /// Spoken where nothing else was asked for.
  public static let standard = Language.es

  /// From what people and systems write: `es`, `ES`, `es_ES.UTF-8`, `en-GB`. Nil when not spoken
  /// here.
  public init?(tag: String) {
    let code = tag.prefix { $0 != "_" && $0 != "-" && $0 != "." && $0 != "@" }.lowercased()
    self.init(rawValue: code)
  }

  /// The asker's language: `--lang` first, then `MESA_LANG`, `LC_ALL`, `LC_MESSAGES`, `LANG`.
  ///
  /// The first of them that names a language spoken here decides; `C` and `POSIX` name none.
  public static func preferred(option: String? = nil, environment: [String: String]) -> Language {
    let wishes = [
      option, environment["MESA_LANG"], environment["LC_ALL"], environment["LC_MESSAGES"],
      environment["LANG"],
    ]
    return wishes.lazy.compactMap { $0 }.compactMap(Language.init(tag:)).first ?? standard
  }

  /// The sentences of this language, in the line format of `CatalogueFile`: one file for what all
  /// of the product says, and one for each subject of casework.
  var sentences: String { parts.joined(separator: "\n") }

  private var parts: [String] {
    switch self {
    case .es:
      [
        spanish, caseSpanish, carePlanSpanish, referralSpanish, deskSpanish, consentSpanish,
        conferenceSpanish, accessSpanish, accountSpanish, retentionSpanish, inboxSpanish,
        outreachSpanish,
        pastSpanish, proofsSpanish, rightsSpanish, restoreSpanish, bundleSpanish,
        networkSpanish, covenantSpanish, equalityPlanSpanish, figuresSpanish, regionSpanish,
        reportSpanish, webSpanish, remoteSpanish,
      ]
    case .gl:
      [
        galician, caseGalician, carePlanGalician, referralGalician, deskGalician, consentGalician,
        conferenceGalician, accessGalician, accountGalician, retentionGalician, inboxGalician,
        outreachGalician,
        pastGalician, proofsGalician, rightsGalician, restoreGalician, bundleGalician,
        networkGalician, covenantGalician, equalityPlanGalician, figuresGalician, regionGalician,
        reportGalician, webGalician, remoteGalician,
      ]
    case .ca:
      [
        catalan, caseCatalan, carePlanCatalan, referralCatalan, deskCatalan, consentCatalan,
        conferenceCatalan, accessCatalan, accountCatalan, retentionCatalan, inboxCatalan,
        outreachCatalan,
        pastCatalan, proofsCatalan, rightsCatalan, restoreCatalan, bundleCatalan,
        networkCatalan, covenantCatalan, equalityPlanCatalan, figuresCatalan, regionCatalan,
        reportCatalan, webCatalan, remoteCatalan,
      ]
    case .en:
      [
        english, caseEnglish, carePlanEnglish, referralEnglish, deskEnglish, consentEnglish,
        conferenceEnglish, accessEnglish, accountEnglish, retentionEnglish, inboxEnglish,
        outreachEnglish,
        pastEnglish, proofsEnglish, rightsEnglish, restoreEnglish, bundleEnglish,
        networkEnglish, covenantEnglish, equalityPlanEnglish, figuresEnglish, regionEnglish,
        reportEnglish, webEnglish, remoteEnglish,
      ]
    }
  }
}
