import Canonical
import MesaDomain
import MesaService

/// Numbers of minutes and agreements, as people quote them, in place of identifiers.
///
/// `C-7K3Q-M2XP-5` stands for its case, `R-…` for its referral, `ACTA-2018-001` for its session,
/// `AC-2018-003` for its agreement, `CERT-2018-002` for its certificate. Identifiers have no
/// capitals, so neither can be taken for the other.
struct Numbers {
  let client: any MesaClient
  let principal: Principal

  /// The identifier that the text names; the text itself where it is no number.
  ///
  /// - Throws: `record.unknown`; `record.ambiguous` where several mesas have given the number.
  func identifier(_ text: String) async throws -> String {
    if let code = SpeakableCode(typed: text) {
      return try await client.identifier(of: code, as: principal)
    }
    guard Self.isNumber(text) else { return text }
    let kind: RecordKind =
      text.hasPrefix("ACTA-") ? .minutes : text.hasPrefix("CERT-") ? .certificate : .agreement
    let found = try await client.list(ListQuestion(kind, as: principal)).filter { record in
      (kind == .minutes ? record["minutes"]?["number"] : record["number"])?.stringValue == text
    }
    guard found.count < 2 else {
      throw Refusal("record.ambiguous", ["number": .word(text)])
    }
    guard let id = found.first?["id"]?.stringValue else {
      throw Refusal("record.unknown", ["kind": .word(kind.rawValue), "id": .word(text)])
    }
    return id
  }

  static func isNumber(_ text: String) -> Bool {
    ["ACTA-", "AC-", "CERT-"].contains { text.hasPrefix($0) } || SpeakableCode(typed: text) != nil
  }
}

extension Session {
  /// A command's fields with identifiers where numbers were written.
  func withIdentifiers(_ data: JSONValue) async throws -> JSONValue {
    let fields = [
      "agreement", "by", "case", "certificate", "mandate", "meeting", "referral", "session",
    ]
    let written = (data.objectValue ?? []).contains { member in
      fields.contains(member.name) && member.value.stringValue.map(Numbers.isNumber) == true
    }
    guard written else { return data }
    let instance = try await connect(.read)
    defer { try? instance.close() }
    let numbers = Numbers(client: instance.client, principal: try globals.actor())
    var members: [JSONMember] = []
    for member in data.objectValue ?? [] {
      if fields.contains(member.name), let text = member.value.stringValue {
        let identifier = try await numbers.identifier(text)
        members.append(JSONMember(name: member.name, value: .string(identifier)))
      } else {
        members.append(member)
      }
    }
    return .object(members)
  }
}
