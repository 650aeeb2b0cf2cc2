import Canonical
import MesaDomain

/// Who signs the papers of a session or a certificate, and as what.
enum Signatures {
  /// The day on which each signed, or held the session.
  static func of(_ record: JSONValue) -> [String: CivilDate] {
    let session = record["openedAt"] ?? record["startsAt"]
    let acts = [
      (record["chair"], session), (record["secretary"], session),
      (record["issuedBy"], record["issuedAt"]), (record["endorsedBy"], record["endorsedAt"]),
    ]
    return acts.reduce(into: [:]) { days, act in
      guard let person = act.0?.stringValue, let at = act.1?.stringValue.flatMap({ Instant($0) })
      else { return }
      days[person] = Zone.peninsular.day(of: at)
    }
  }

  /// The post that a person held then, as it is called; the latest of several.
  ///
  /// It stands in clear: a key that was destroyed takes the name away and leaves it.
  static func office(of person: JSONValue, on day: CivilDate) -> String? {
    let posts = (person["posts"]?.arrayValue ?? []).filter { post in
      let tenure = post["tenure"] ?? post
      return (tenure["from"]?.stringValue ?? "") <= day.description
        && tenure["to"]?.stringValue.map { day.description <= $0 } != false
    }
    return posts.last?["title"]?.stringValue
  }
}
