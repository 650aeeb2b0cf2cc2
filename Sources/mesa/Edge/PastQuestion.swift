import Canonical
import EventLog
import MesaDomain
import MesaService

extension Globals {
  /// The moment of the past that was asked for with `--at` or `--at-effective`; nil for the present.
  ///
  /// - Throws: `time.malformed`, `time.skipped`; `past.twoMoments`.
  func past() throws(Refusal) -> PastMoment? {
    switch (at, atEffective) {
    case (nil, nil): return nil
    case (let text?, nil): return try moment(text, field: "--at")
    case (nil, let text?): return .effective(try instant(text, field: "--at-effective"))
    case (_?, _?): throw Refusal("past.twoMoments", field: "--at")
    }
  }

  /// The same without a moment of the past: for verbs to which it says where they begin.
  var present: Globals {
    var present = self
    (present.at, present.atEffective) = (nil, nil)
    return present
  }

  /// A position in the log, a time, or a day: then its end.
  ///
  /// - Throws: `time.malformed`, `time.skipped`.
  func moment(_ text: String, field: String) throws(Refusal) -> PastMoment {
    try PastMoment(typed: text, zone: zoneName, field: field)
  }

  /// - Throws: `time.malformed`, `time.skipped`.
  func instant(_ text: String, field: String) throws(Refusal) -> Instant {
    try PastMoment.instant(typed: text, zone: zoneName, field: field)
  }
}

extension Session {
  /// The instance as of the moment that was asked for; itself where none was.
  ///
  /// What is written cannot be written into the past: that is said at once.
  ///
  /// - Throws: as `Globals.past`, `LocalClient.past`; `past.readOnly`.
  func asOf(_ instance: OpenInstance, _ access: OpenInstance.Access) throws -> OpenInstance {
    guard let moment = try globals.past() else { return instance }
    if access == .write { throw Refusal("past.readOnly", field: "--at") }
    let then = try instance.looking(at: moment)
    if let footing = try then.client.footing(), past.look(footing) { try tell(footing) }
    return then
  }

  /// That this is the past, and what the answer rests on.
  func tell(_ footing: PastFooting) throws {
    let values = [
      "position": String(footing.position), "at": footing.at.local(words),
      "root": footing.head.hash.description, "signed": footing.signed.map(String.init) ?? "",
    ]
    try say(messages.style.warning(words.text("cli.past.banner", values)))
  }
}

extension Session {
  /// What commands of the asker did, in the words of their events.
  func tell(_ answers: [CommandAnswer], by client: any MesaClient) async throws {
    for answer in answers {
      for event in try await client.recorded(answer, as: try globals.actor()) {
        try out.write(line: "\(event.stream)  \(words.line(ofEvent: event.type, event.data))")
      }
    }
  }

  /// What a command did, in the words of its events.
  func tell(_ answers: [CommandAnswer], _ log: EventLog) throws {
    for answer in answers where !answer.events.isEmpty {
      let last = answer.first + answer.events.count - 1
      try log.entries(from: answer.first, through: last) { entry in
        let envelope = try entry.envelope()
        let data = try JSONValue.parse(envelope.dataBytes)
        try out.write(
          line: "\(envelope.stream)  \(words.line(ofEvent: envelope.type, data))")
        return true
      }
    }
  }
}
