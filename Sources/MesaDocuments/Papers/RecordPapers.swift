import Canonical
public import MesaDomain
public import MesaService

/// The papers of records, as somebody may read them: notices, minutes, certificates, referrals.
public struct RecordPapers: Sendable {
  /// Kinds of which there is a paper.
  public static let kinds: Set<RecordKind> = [
    .meeting, .minutes, .redactedMinutes, .certificate, .referral,
  ]

  public struct Paper: Sendable {
    /// One in each language.
    public let documents: [Document]
    /// A number or an identifier, never anything about a person.
    public let name: String
  }

  private let client: LocalClient
  private let principal: Principal
  private let words: Catalogue

  public init(_ client: LocalClient, as principal: Principal, _ words: Catalogue) {
    (self.client, self.principal, self.words) = (client, principal, words)
  }

  /// The paper of a record in the languages that are asked for; where none is, in those of its mesa on
  /// paper, in the first of them on a screen (R49).
  ///
  /// - Throws: as `show` of the record; `record.notNow` where there is nothing to print yet.
  public func paper(
    _ kind: RecordKind, _ id: String, in languages: [Language], onScreen: Bool
  ) async throws -> Paper {
    let record = try await client.show(kind, id, .printed, as: principal)
    let setting = PaperSetting(mesa: try await mesa(of: record), session: record, zone: words.zone)
    switch kind {
    case .certificate: return try await certificate(record, setting, languages)
    case .referral: return try await referral(record, setting, languages)
    default: break
    }
    let first = Array(setting.languages.prefix(1))
    let translated = (record["minutes"]?["translations"]?.arrayValue ?? [])
      .compactMap { $0["language"]?.stringValue.flatMap(Language.init(tag:)) }
    let own =
      onScreen
      ? first
      : kind == .meeting
        ? setting.languages : first + setting.languages.dropFirst().filter(translated.contains)
    let paper = SessionPaper(
      setting.completing(record), words, names: try await names(),
      agreements: try await client.list(ListQuestion(.agreement, as: principal)))
    let documents = (languages.isEmpty ? own : languages).map { language in
      let told = paper.told(in: Catalogue(language, zone: setting.zone))
      return switch kind {
      case .meeting: told.notice()
      case .redactedMinutes: told.redactedMinutes()
      default: told.minutes()
      }
    }
    let number = record["minutes"]?["number"]?.stringValue ?? "session-" + id
    return Paper(
      documents: documents, name: kind == .redactedMinutes ? number + "-redacted" : number)
  }

  private func certificate(
    _ record: JSONValue, _ setting: PaperSetting, _ languages: [Language]
  ) async throws -> Paper {
    guard record["content"] != nil else { throw Self.notYet(record, "issued") }
    let paper = CertificatePaper(record, words, names: try await names())
    let own = paper.languages.isEmpty ? setting.languages : paper.languages
    let documents = (languages.isEmpty ? own : languages).map {
      paper.told(in: Catalogue($0, zone: setting.zone)).document()
    }
    return Paper(documents: documents, name: paper.number)
  }

  /// Who may not read what is asked has nothing to print.
  private func referral(
    _ record: JSONValue, _ setting: PaperSetting, _ languages: [Language]
  ) async throws -> Paper {
    guard record["reason"] != nil, record["sentAt"] != nil else {
      throw Self.notYet(record, "sent")
    }
    let file = try await client.show(
      .caseFile, record["case"]?.stringValue ?? "", as: principal)
    let paper = ReferralPaper(
      record, words, caseCode: file["code"]?.stringValue ?? "", safeContact: SafeContact(file),
      names: try await names())
    let own = Array(setting.languages.prefix(1))
    let documents = (languages.isEmpty ? own : languages).map {
      paper.told(in: Catalogue($0, zone: setting.zone)).document()
    }
    return Paper(documents: documents, name: paper.code)
  }

  private static func notYet(_ record: JSONValue, _ state: String) -> Refusal {
    Refusal(
      "record.notNow",
      ["state": .word(record["state"]?.stringValue ?? ""), "possible": .words([state])])
  }

  /// Who may read the paper but not the mesa gets it all the same.
  private func mesa(of record: JSONValue) async throws -> JSONValue? {
    guard let id = record["mesa"]?.stringValue else { return nil }
    do {
      return try await client.show(.mesa, id, as: principal)
    } catch is Refusal {
      return nil
    }
  }

  /// What people, agencies and mesas are called, as far as the reader may know.
  private func names() async throws -> [String: String] {
    var names: [String: String] = [:]
    for kind in [RecordKind.person, .agency, .mesa] {
      for record in try await client.list(ListQuestion(kind, as: principal)) {
        guard let id = record["id"]?.stringValue, let name = record["name"]?.stringValue else {
          continue
        }
        names["\(kind.rawValue)/\(id)"] = name
      }
    }
    return names
  }
}
