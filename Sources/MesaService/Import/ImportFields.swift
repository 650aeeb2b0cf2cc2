internal import Canonical
internal import MesaDomain

// How each kind of field is read. Nothing is mended: what a mended value would be is suggested.

extension ImportWork {
  /// Nil, and noted, where the text is no slug.
  mutating func identifier<ID: Identifier>(_ record: ImportRecord, _ column: String) -> ID? {
    guard let text = required(record, column) else { return nil }
    if let id = ID(rawValue: text) { return id }
    note(.identifier, record, column)
    return nil
  }

  mutating func organ(_ record: ImportRecord) -> OrganKind? {
    guard let text = required(record, "organ") else { return nil }
    return known(text, among: Profile.Organ.kinds, .organ, record, "organ")
      .flatMap { OrganKind(rawValue: $0) }
  }

  mutating func agencyKind(_ record: ImportRecord) -> AgencyKind? {
    guard let text = required(record, "kind") else { return nil }
    let kinds = AgencyKind.known.map(\.rawValue)
    return known(text, among: kinds, .agencyKind, record, "kind")
      .map { AgencyKind(rawValue: $0) }
  }

  mutating func name(_ record: ImportRecord, _ column: String) -> String? {
    guard let text = required(record, column) else { return nil }
    if text.hasControlCharacters {
      note(.controlCharacter, record, column)
    } else if text.unicodeScalars.count > 200 {
      note(.fieldTooLong, record, column, ["maximum": "200"])
    } else {
      return text
    }
    return nil
  }

  mutating func contact(
    _ record: ImportRecord, _ column: String, _ code: ImportCode, _ accepts: (String) -> Bool
  ) -> Confidential? {
    let text = record.text(column)
    if text.isEmpty { return nil }
    if accepts(text) { return .plain(text) }
    note(code, record, column)
    return nil
  }

  /// Empty: as the profile has it.
  mutating func vote(_ record: ImportRecord) -> Bool? {
    switch record.text("vote").lowercased() {
    case "": return nil
    case "yes", "true", "sí", "si": return true
    case "no", "false", "non": return false
    default:
      note(.vote, record, "vote", ["known": "yes, no"])
      return nil
    }
  }

  mutating func date(_ record: ImportRecord, _ column: String) -> CivilDate? {
    guard let text = required(record, column) else { return nil }
    if let date = CivilDate(text) { return date }
    note(.date, record, column, ["expected": written(text) ?? "2026-11-22"])
    return nil
  }

  /// The day that somebody wrote the other way round, `31/12/2012`, as it has to stand.
  private func written(_ text: String) -> String? {
    let parts = text.split { "/.-".contains($0) }.compactMap { Int($0) }
    guard parts.count == 3, parts[2] >= 1_900 else { return nil }
    return CivilDate(year: parts[2], month: parts[1], day: parts[0])?.description
  }

  mutating func alternates(_ record: ImportRecord, holder: PersonID?) -> [PersonID] {
    let text = record.text("alternates")
    if text.isEmpty { return [] }
    var alternates: [PersonID] = []
    for (index, part) in text.split(separator: "|", omittingEmptySubsequences: false).enumerated() {
      let ordinal = ["ordinal": String(index + 1)]
      guard let person = PersonID(rawValue: String(part).trimmed) else {
        note(.identifier, record, "alternates", ordinal)
        continue
      }
      if person == holder || alternates.contains(person) {
        note(.duplicateAlternate, record, "alternates", ordinal)
        continue
      }
      alternates.append(person)
    }
    return alternates
  }

  private mutating func required(_ record: ImportRecord, _ column: String) -> String? {
    let text = record.text(column)
    if text.isEmpty { note(.missing, record, column) }
    return text.isEmpty ? nil : text
  }

  mutating func known(
    _ text: String, among known: [String], _ code: ImportCode, _ record: ImportRecord,
    _ column: String
  ) -> String? {
    if known.contains(text) { return text }
    var values = ["known": known.joined(separator: ", ")]
    values["nearest"] = nearest(to: text, among: known)
    note(code, record, column, values)
    return nil
  }
}

/// One `@` between a name and a host with a dot; the only proof of an address is an answer.
func isEmail(_ text: String) -> Bool {
  let parts = text.split(separator: "@", omittingEmptySubsequences: false)
  guard parts.count == 2, !parts[0].isEmpty, text.utf8.count <= 254,
    text.unicodeScalars.allSatisfy({ !$0.properties.isWhitespace }), !text.hasControlCharacters
  else { return false }
  let labels = parts[1].split(separator: ".", omittingEmptySubsequences: false)
  return labels.count >= 2 && labels.allSatisfy { !$0.isEmpty }
}

/// 3 to 15 digits, as people write them: `+34 968 41 81 51`, `(968) 418-151`, `016`.
func isPhone(_ text: String) -> Bool {
  let rest = text.hasPrefix("+") ? text.dropFirst() : text[...]
  let digits = rest.utf8.count { (48...57).contains($0) }
  return (3...15).contains(digits) && rest.utf8.count <= 30
    && rest.utf8.allSatisfy { (48...57).contains($0) || Array(" -.()/".utf8).contains($0) }
}
