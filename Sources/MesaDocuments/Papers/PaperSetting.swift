public import Canonical
public import MesaService

/// How a mesa writes the papers of a session: in which languages, and by which clock.
///
/// The languages are those of the profile that bound on the session's day, so that an old session
/// keeps its own.
///
/// - Source: R49; Ley 39/2015 art. 15.
public struct PaperSetting: Sendable, Equatable {
  /// First the one used where none is asked for; never empty.
  public let languages: [Language]
  /// Of the mesa, such as `Atlantic/Canary`.
  public let zone: String

  /// - Parameters:
  ///   - mesa: its record, where the reader may see it.
  ///   - session: the record of the session.
  ///   - zone: told where the mesa's is not known.
  public init(mesa: JSONValue?, session: JSONValue, zone: String) {
    let own = mesa?["zone"]?.stringValue ?? zone
    self.zone = own
    let start = session["startsAt"]?.stringValue.flatMap { Instant($0) }
    let day = start.flatMap { try? LocalTime.day(of: $0, in: own).description } ?? "9999"
    let versions = mesa?.elements("profileVersions") ?? []
    let bound = versions.last { ($0["from"]?.stringValue ?? "") <= day } ?? versions.first
    let spoken = (bound?.elements("languages") ?? []).compactMap(Self.language)
    let written = (session["minutes"]?["language"]).flatMap(Self.language)
    let first = [written, spoken.first ?? .standard].compactMap(\.self)[0]
    languages = [first] + spoken.filter { $0 != first }
  }

  /// The session's record with the languages of its papers, as `SessionPaper` reads them.
  public func completing(_ session: JSONValue) -> JSONValue {
    let tags = JSONValue.array(languages.map { .string($0.rawValue) })
    return .object(
      (session.objectValue ?? []).filter { $0.name != "languages" }
        + [JSONMember(name: "languages", value: tags)])
  }

  private static func language(_ tag: JSONValue) -> Language? {
    tag.stringValue.flatMap(Language.init(tag:))
  }
}
