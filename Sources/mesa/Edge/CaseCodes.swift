import Canonical
import MesaDomain
import MesaService

/// Codes of cases, as people say them, in place of identifiers: `C-7K3Q-M2XP-5`, small letters and
/// missing hyphens too.
///
/// They are looked for among what the asker may know: a session's roster, what waits for a
/// commission, by the code itself. Nothing else has a code here.
struct CaseCodes {
  let client: any MesaClient
  let principal: Principal

  /// The case that the text names; the text itself where it is no code.
  ///
  /// - Throws: `record.unknown`.
  func identifier(_ text: String, in meeting: String? = nil) async throws -> String {
    guard let code = SpeakableCode(typed: text) else { return text }
    if let meeting = meeting.flatMap({ MeetingID(rawValue: $0) }) {
      if let found = try? await listed(code, in: meeting) { return found }
      if let found = try? await waiting(code, for: meeting) { return found }
    }
    return try await client.identifier(of: code, as: principal)
  }

  private func listed(_ code: SpeakableCode, in meeting: MeetingID) async throws -> String? {
    let roster = try await client.roster(of: meeting, as: principal)
    return (roster["cases"]?.arrayValue ?? []).first {
      $0["code"]?.stringValue == code.rawValue
    }?["case"]?.stringValue
  }

  private func waiting(_ code: SpeakableCode, for meeting: MeetingID) async throws -> String? {
    let session = try await client.show(.meeting, meeting.rawValue, as: principal)
    guard let mesa = session["mesa"]?.stringValue.flatMap({ MesaID(rawValue: $0) }),
      let organ = session["organ"]?.stringValue.flatMap({ OrganKind(rawValue: $0) })
    else { return nil }
    return try await client.candidates(organ, of: mesa, as: principal).first {
      $0["code"]?.stringValue == code.rawValue
    }?["case"]?.stringValue
  }
}

extension Session {
  /// The case that somebody named by its code, or its identifier.
  func caseID(_ text: String, in meeting: String? = nil) async throws -> String {
    guard SpeakableCode(typed: text) != nil else { return text }
    let instance = try await connect(.disclose)
    defer { try? instance.close() }
    return try await CaseCodes(client: instance.client, principal: try globals.actor())
      .identifier(text, in: meeting)
  }

  /// Asks the instance; what is shown of cases is recorded first.
  func asking<R>(_ body: (any MesaClient, Principal) async throws -> R) async throws -> R {
    let instance = try await connect(.disclose)
    defer { try? instance.close() }
    return try await body(instance.client, try globals.actor())
  }

  /// The case of an action that waits to be settled: who presides knows of it by the list of these, and
  /// not by the file.
  func flaggedCase(_ text: String) async throws -> String {
    guard let code = SpeakableCode(typed: text) else { return text }
    return try await asking { client, principal in
      for organ in try await client.list(ListQuestion(.mesa, as: principal)).flatMap(Self.organs) {
        let flagged = try? await client.flaggedActions(organ.kind, of: organ.mesa, as: principal)
        let found = flagged?.first { $0["code"]?.stringValue == code.rawValue }
        if let id = found?["case"]?.stringValue { return id }
      }
      return try await client.identifier(of: code, as: principal)
    }
  }

  private static func organs(of mesa: JSONValue) -> [(mesa: MesaID, kind: OrganKind)] {
    guard let id = mesa["id"]?.stringValue.flatMap({ MesaID(rawValue: $0) }) else { return [] }
    return (mesa["organs"]?.arrayValue ?? []).compactMap { organ in
      organ["kind"]?.stringValue.flatMap { OrganKind(rawValue: $0) }.map { (id, $0) }
    }
  }

  func write(_ table: TableLayout) throws {
    for line in table.lines(width: out.width, style: out.style) { try out.write(line: line) }
  }

  func write(json value: JSONValue) throws {
    try out.write(line: String(decoding: value.canonicalBytes, as: UTF8.self))
  }
}
