public import Canonical

/// The redacted edition of a session's minutes: what may be read outside the organ.
///
/// Offices and agencies instead of names, and no free text but what the secretary released. Works
/// by a list of what may stay, so that a field that is new stays inside; what was taken out is
/// told under `leftOut`.
public enum Redaction {
  /// Minutes as `RecordKind.minutes` shows them, without what is not for others.
  public static func redacted(_ session: JSONValue) -> JSONValue {
    let minutes = session["minutes"] ?? .object([])
    let released = Set((minutes["releasedItems"]?.arrayValue ?? []).compactMap(\.integerValue))
    let items = (session["agenda"]?.arrayValue ?? []).map { redacted($0, released) }
    let members = (session["members"]?.arrayValue ?? []).map {
      $0.only(["seat", "agency", "vote"])
    }
    let presence = (session["presence"]?.arrayValue ?? []).map { stay in
      stay.only(["seat", "guest", "mode", "from", "to"])
        .adding("office", office(stay, session).map { .string($0) })
    }
    return session.only([
      "id", "mesa", "organ", "kind", "state", "startsAt", "modality", "place", "openedAt",
      "closedAt", "quorum", "languages", "profileVersion",
    ])
    .adding("members", .array(members))
    .adding("presence", .array(presence))
    .adding("agenda", .array(items))
    .adding("minutes", redactedMinutes(minutes))
    .adding("redacted", .bool(true))
    .adding("leftOut", leftOut(session, minutes, released))
  }

  /// A session without the places where its recordings are kept.
  static func withoutPlaces(_ session: JSONValue) -> JSONValue {
    guard let minutes = session["minutes"], let recordings = minutes["recordings"]?.arrayValue
    else { return session }
    let kept = recordings.map { recording in
      JSONValue.object((recording.objectValue ?? []).filter { $0.name != "keptAt" })
    }
    return session.replacing("minutes", minutes.replacing("recordings", .array(kept)))
  }

  private static func office(_ stay: JSONValue, _ session: JSONValue) -> String? {
    guard let person = stay["person"] else { return nil }
    return ["chair", "secretary"].first { session[$0] == person }
  }

  private static func redacted(_ item: JSONValue, _ released: Set<Int64>) -> JSONValue {
    let isReleased = item["number"]?.integerValue.map(released.contains) == true
    let votes = (item["votes"]?.arrayValue ?? []).map { vote in
      vote.only(["version", "at"]).adding(
        "result",
        vote["result"]?.only([
          "item", "method", "count", "entitled", "quorum", "majority", "matter", "carried",
        ]))
    }
    return item.only(["number", "title", "kind", "of", "urgent", "treated", "agreements"])
      .adding("votes", .array(votes))
      .adding("texts", isReleased ? item["texts"] : .array([]))
  }

  private static func redactedMinutes(_ minutes: JSONValue) -> JSONValue {
    let shown = Int(minutes["releasedRectifications"]?.integerValue ?? 0)
    let rectified = (minutes["rectified"]?.arrayValue ?? []).enumerated().map { index, one in
      one.only(index < shown ? ["session", "item", "text"] : ["session", "item"])
    }
    return minutes.only(["state", "number", "revision", "language", "approved"])
      .adding("rectified", .array(rectified))
  }

  private static func leftOut(
    _ session: JSONValue, _ minutes: JSONValue, _ released: Set<Int64>
  ) -> JSONValue {
    let people = Set((session["presence"]?.arrayValue ?? []).compactMap { $0["person"] })
    let agenda = session["agenda"]?.arrayValue ?? []
    func numbers(_ isOut: (JSONValue) -> Bool) -> JSONValue {
      .array(agenda.filter(isOut).compactMap { $0["number"] })
    }
    let texts = numbers { item in
      item["texts"]?.arrayValue?.isEmpty == false
        && item["number"]?.integerValue.map(released.contains) != true
    }
    let ballots = numbers { item in
      (item["votes"]?.arrayValue ?? []).contains {
        $0["result"]?["ballots"]?.arrayValue?.isEmpty == false
      }
    }
    let rectified = minutes["rectified"]?.arrayValue?.count ?? 0
    let shown = Int(minutes["releasedRectifications"]?.integerValue ?? 0)
    // Whatever else people wrote and the list above does not let through.
    let others =
      texted(session, besides: ["agenda", "members", "presence", "minutes"])
      + texted(
        minutes,
        besides: ["rectified", "answers", "translations", "recordings"])
    return .object([])
      .adding("people", .integer(Int64(people.count)))
      .adding("texts", texts).adding("ballots", ballots)
      .adding("rectifications", .integer(Int64(max(0, rectified - shown))))
      .adding("others", .integer(Int64(others)))
  }

  /// How many sealed texts stand in the members that are not named.
  private static func texted(_ value: JSONValue, besides known: Set<String>) -> Int {
    (value.objectValue ?? []).filter { !known.contains($0.name) }
      .reduce(0) { $0 + sealed($1.value) }
  }

  private static func sealed(_ value: JSONValue) -> Int {
    switch value {
    case .object where value["sealed"] != nil: 1
    case .object(let members): members.reduce(0) { $0 + sealed($1.value) }
    case .array(let elements): elements.reduce(0) { $0 + sealed($1) }
    case .null, .bool, .integer, .string: 0
    }
  }
}

extension JSONValue {
  fileprivate func only(_ names: Set<String>) -> JSONValue {
    .object((objectValue ?? []).filter { names.contains($0.name) })
  }

  public func adding(_ name: String, _ value: JSONValue?) -> JSONValue {
    guard let value else { return self }
    return .object((objectValue ?? []) + [JSONMember(name: name, value: value)])
  }

  func replacing(_ name: String, _ value: JSONValue) -> JSONValue {
    .object((objectValue ?? []).map { $0.name == name ? JSONMember(name: name, value: value) : $0 })
  }
}
