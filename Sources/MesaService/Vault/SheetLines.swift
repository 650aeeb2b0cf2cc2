import Crypto

/// A secret of 32 bytes as lines that can be printed, typed and checked.
///
/// Each line carries two check characters that betray any single wrong character and any two
/// neighbours exchanged; a fingerprint tells whether all lines are of one secret.
enum SheetLines {
  static let count = 4
  static let bytesPerLine = 8

  static func label(_ letter: String, _ line: Int) -> String { letter + String(line + 1) }
  static func fingerprintLabel(_ letter: String) -> String { letter + "F" }

  /// Eight characters that tell two keys apart and nothing about them.
  static func fingerprint(_ bytes: [UInt8], _ letter: String) -> String {
    Base32.text(
      SHA256.hash(data: Array("mesa/fingerprint/v1/\(letter)".utf8) + bytes).prefix(5))
  }

  /// In two groups, as it is printed.
  static func grouped(_ fingerprint: String) -> String {
    "\(fingerprint.prefix(4))-\(fingerprint.suffix(4))"
  }

  static func print(_ secret: Secret, _ letter: String) -> [String] {
    let bytes = secret.withBytes(Array.init)
    return (0..<count).map { line in
      let piece = bytes[(line * bytesPerLine)...].prefix(bytesPerLine)
      let digits = Array(Base32.text(piece))
      let groups = [digits[0..<4], digits[4..<8], digits[8..<13]].map { String($0) }
      let check = Base32.text(check(piece, letter, line), characters: 2)
      return "\(label(letter, line))  \((groups + [check]).joined(separator: "-"))"
    }
  }

  static func printFingerprint(_ fingerprint: String, _ letter: String) -> String {
    "\(fingerprintLabel(letter))  \(grouped(fingerprint))"
  }

  /// The number that the line's label and bytes are, modulo 1021.
  ///
  /// 1021 is prime and no difference of one character, nor of two neighbours exchanged, is a
  /// multiple of it; the label makes exchanged lines fail too.
  private static func check(
    _ bytes: some Sequence<UInt8>, _ letter: String, _ line: Int
  ) -> Int {
    (Array(label(letter, line).utf8) + Array(bytes)).reduce(0) { ($0 * 256 + Int($1)) % 1_021 }
  }

  /// A paragraph in lines of at most 72 characters.
  static func wrapped(_ paragraph: String) -> [String] {
    paragraph.split(separator: " ").reduce(into: [""]) { lines, word in
      let last = lines[lines.count - 1]
      if last.isEmpty {
        lines[lines.count - 1] = String(word)
      } else if last.count + 1 + word.count <= 72 {
        lines[lines.count - 1] += " " + word
      } else {
        lines.append(String(word))
      }
    }
  }
}

extension SheetLines {
  /// What stands after the labels of those letters, without spaces and hyphens.
  static func labelled(
    _ typed: String, _ letters: [String]
  ) throws(RecoverySheet.Fault) -> [String: String] {
    let labels = letters.flatMap { letter in
      (0..<count).map { label(letter, $0) } + [fingerprintLabel(letter)]
    }
    var lines: [String: String] = [:]
    for line in typed.split(whereSeparator: \.isNewline) {
      let words = line.split { $0.isWhitespace || $0 == "-" }
      guard let first = words.first?.uppercased(), labels.contains(first) else { continue }
      let text = words.dropFirst().joined().uppercased()
      if let before = lines[first], before != text { throw .twice(line: first) }
      lines[first] = text
    }
    return lines
  }

  /// - Parameter fingerprint: of the secret that the lines make.
  static func secret(
    _ letter: String, _ lines: [String: String], fingerprint: (Secret) -> String?
  ) throws(RecoverySheet.Fault) -> Secret {
    var bytes: [UInt8] = []
    for line in 0..<count {
      let label = label(letter, line)
      guard let text = lines[label] else { throw .missing(line: label) }
      let check = text.suffix(2).utf8.compactMap(Base32.value)
      guard text.utf8.count == 15, check.count == 2,
        let piece = Base32.bytes(text.dropLast(2), count: bytesPerLine),
        check[0] << 5 | check[1] == Self.check(piece, letter, line)
      else { throw .wrong(line: label) }
      bytes += piece
    }
    let secret = Secret(bytes)
    let label = fingerprintLabel(letter)
    guard let text = lines[label] else { throw .missing(line: label) }
    guard Base32.bytes(text, count: 5).map(Base32.text) == fingerprint(secret) else {
      throw .fingerprint(line: label)
    }
    return secret
  }
}
