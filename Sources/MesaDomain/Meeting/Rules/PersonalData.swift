import Canonical

extension Meeting {
  /// R19: what organs of policy write in clear names no case and nobody's data.
  ///
  /// A lint, not a proof: it finds what has a form of its own (identity numbers with their check
  /// letter, telephones, addresses of e-mail, references to a case). Names it cannot know.
  ///
  /// - Throws: `privacy.caseDataInPlenary` with what was found and where.
  /// - Source: handbook §3.2 R19 [?]; Regulation (EU) 2016/679 art. 5.1.c.
  static func withoutCaseData(
    _ agenda: [AskedItem], _ rules: Profile.Organ, at field: String = "/data/agenda"
  ) throws(Refusal) {
    for (index, item) in agenda.enumerated() {
      try withoutCaseData(item.title, rules, at: "\(field)/\(index)/title")
      for (number, document) in (item.documents ?? []).enumerated() {
        try withoutCaseData(document, rules, at: "\(field)/\(index)/documents/\(number)")
      }
    }
  }

  /// R19: of one text.
  static func withoutCaseData(
    _ text: String, _ rules: Profile.Organ, at field: String
  ) throws(Refusal) {
    guard rules.scope == .policy, let found = PersonalData.found(in: text) else { return }
    throw Refusal(
      "privacy.caseDataInPlenary", rule: "R19", ["found": .word(found.rawValue)], field: field)
  }
}

/// Personal data that have a form by which they can be told.
enum PersonalData: String, CaseIterable {
  case identityNumber, phone, email, caseReference

  /// The first that the text holds, by kind.
  static func found(in text: String) -> PersonalData? {
    let scalars = Array(text.lowercased().unicodeScalars)
    if holdsEmail(scalars) { return .email }
    if holdsIdentityNumber(scalars) { return .identityNumber }
    if holdsPhone(scalars) { return .phone }
    return holdsCaseReference(text.lowercased()) ? .caseReference : nil
  }

  private static func holdsEmail(_ text: [Unicode.Scalar]) -> Bool {
    text.indices.contains { index in
      guard text[index] == "@", index > 0, text[index - 1].isWordOrSign else { return false }
      let domain = text[(index + 1)...].prefix { $0.isWordOrSign }
      let labels = domain.split(separator: "." as Unicode.Scalar)
      return labels.count > 1 && labels.allSatisfy { !$0.isEmpty }
        && (labels.last?.count { $0.isLetter } ?? 0) > 1
    }
  }

  /// DNI: up to eight digits and their letter; NIE: X, Y or Z, seven digits and their letter.
  ///
  /// Source: RD 1553/2005 annex; Orden INT/2058/2008.
  private static func holdsIdentityNumber(_ text: [Unicode.Scalar]) -> Bool {
    text.indices.contains { start in
      guard start == 0 || !text[start - 1].isWord else { return false }
      var index = start
      var digits = ""
      if let lead = ["x", "y", "z"].firstIndex(of: text[start]) {
        digits = String(lead)
        index += 1
        while index < text.count, text[index] == "-" || text[index] == " " { index += 1 }
      }
      while index < text.count, digits.count < 8 {
        if text[index].isDigit {
          digits.unicodeScalars.append(text[index])
        } else if text[index] != "." || digits.isEmpty {
          break
        }
        index += 1
      }
      guard digits.count == 8, let number = Int(digits) else { return false }
      while index < text.count, text[index] == "-" || text[index] == " " { index += 1 }
      guard index < text.count, index + 1 == text.count || !text[index + 1].isWord else {
        return false
      }
      return text[index] == checkLetters[number % 23]
    }
  }

  private static let checkLetters = Array("trwagmyfpdxbnjzsqvhlcke".unicodeScalars)

  /// Nine digits that begin with 6 to 9, alone or in groups; not free numbers, nor amounts.
  private static func holdsPhone(_ text: [Unicode.Scalar]) -> Bool {
    text.indices.contains { start in
      guard text[start].isDigit, start == 0 || !text[start - 1].joinsDigits else { return false }
      var digits = ""
      var index = start
      while index < text.count, text[index].isDigit || text[index] == " " || text[index] == "-" {
        if text[index].isDigit {
          digits.unicodeScalars.append(text[index])
        } else if index + 1 == text.count || !text[index + 1].isDigit {
          break
        }
        index += 1
      }
      if digits.hasPrefix("0034") { digits.removeFirst(4) }
      if digits.count == 11, digits.hasPrefix("34") { digits.removeFirst(2) }
      guard digits.count == 9, let first = digits.first, "6789".contains(first) else {
        return false
      }
      if ["800", "900", "901", "902"].contains(digits.prefix(3)) { return false }
      let after = text[index...].drop { $0 == " " }
      return after.first != "€" && !after.starts(with: "euro".unicodeScalars)
    }
  }

  /// `C-7K3Q-M2XP-5`: with its hyphens any, right or mistyped; without them one whose check
  /// character fits and that holds a digit, which a word of ten letters does not.
  private static func holdsSpeakableCode(_ text: [UInt8]) -> Bool {
    func isSign(_ byte: UInt8) -> Bool { (48...57).contains(byte) || (65...90).contains(byte) }
    return text.indices.contains { start in
      guard text[start] == 67 || text[start] == 82,
        start == 0 || !(isSign(text[start - 1]) || text[start - 1] > 127)
      else { return false }
      var (signs, gaps, index) = ([text[start]], [Int](), start + 1)
      while index < text.count, signs.count < 10 {
        if isSign(text[index]) {
          signs.append(text[index])
        } else if [45, 32, 46].contains(text[index]), gaps.last != signs.count {
          gaps.append(signs.count)
        } else {
          break
        }
        index += 1
      }
      guard signs.count == 10, index == text.count || !(isSign(text[index]) || text[index] > 127)
      else { return false }
      if gaps == [1, 5, 9] { return true }
      return gaps.isEmpty && signs.dropFirst().contains { (48...57).contains($0) }
        && SpeakableCode(typed: String(decoding: signs, as: UTF8.self)) != nil
    }
  }

  /// `case/…`, `referral/…`, or a case or a VioGén file told by its number.
  private static func holdsCaseReference(_ text: String) -> Bool {
    for kind in ["case/", "referral/"] where text.contains(kind) { return true }
    if holdsSpeakableCode(Array(text.uppercased().utf8)) { return true }
    let words = text.split { !$0.isLetter && !$0.isNumber }
    let fillers: Set<Substring> = [
      "n", "º", "\u{b0}", "nº", "n\u{b0}", "núm", "num", "no", "number", "número",
    ]
    return words.indices.contains { index in
      guard ["caso", "cas", "case", "viogén", "viogen"].contains(words[index]) else {
        return false
      }
      let next = words[(index + 1)...].drop { fillers.contains($0) }.first
      return next?.allSatisfy { $0.isASCII && $0.isNumber } == true
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
  fileprivate var isLetter: Bool { properties.isAlphabetic }
  fileprivate var isWord: Bool { isDigit || isLetter }
  fileprivate var isWordOrSign: Bool { isWord || "._%+-".unicodeScalars.contains(self) }
  /// Before a run of digits: then the run is part of a longer number or word.
  fileprivate var joinsDigits: Bool { isWord || "./-,".unicodeScalars.contains(self) }
}
