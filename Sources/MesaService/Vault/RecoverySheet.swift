import Crypto

/// The keys of an instance as a page to print and lock away, and back again.
///
/// A lost key is lost data, and the keys are in no backup. Each line of key carries two check
/// characters that betray any single wrong character and any two neighbours exchanged.
public struct RecoverySheet: Sendable {
  public let keys: Keys
  public let instance: String

  public init(keys: Keys, instance: String) {
    (self.keys, self.instance) = (keys, instance)
  }

  /// Typed lines that cannot be right; `line` is the label printed before them.
  public enum Fault: Error, Hashable, Sendable {
    /// A wrong, missing or superfluous character.
    case wrong(line: String)
    case missing(line: String)
    /// Two different lines with one label.
    case twice(line: String)
    /// Every line is right by itself, but not all are of one key.
    case fingerprint(line: String)

    public var code: String {
      switch self {
      case .wrong: "recovery.wrongLine"
      case .missing: "recovery.missingLine"
      case .twice: "recovery.twiceLine"
      case .fingerprint: "recovery.wrongFingerprint"
      }
    }

    public var line: String {
      switch self {
      case .wrong(let line), .missing(let line), .twice(let line), .fingerprint(let line): line
      }
    }
  }

  /// The two keys of the sheet: which letter labels their lines.
  enum Part: String, CaseIterable {
    case kek = "K"
    case checkpoint = "C"

    static let lines = 4
    static let bytesPerLine = 8

    func label(_ line: Int) -> String { rawValue + String(line + 1) }
    var fingerprintLabel: String { rawValue + "F" }
  }

  /// Eight characters that tell two keys apart and nothing about them.
  static func fingerprint(_ secret: Secret, of part: Part) -> String {
    let digest = secret.withBytes { bytes in
      SHA256.hash(data: Array("mesa/fingerprint/v1/\(part.rawValue)".utf8) + bytes)
    }
    return Base32.text(digest.prefix(5))
  }
}

extension RecoverySheet {
  /// The sheet's words, in the language of whoever prints it.
  public struct Texts: Sendable {
    public var title: String
    public var instance: String
    public var printed: String
    public var kek: String
    public var checkpoint: String
    public var fingerprints: String
    /// Paragraphs: what the sheet is for, how to keep it and how to use it.
    public var advice: [String]

    public init(
      title: String, instance: String, printed: String, kek: String, checkpoint: String,
      fingerprints: String, advice: [String]
    ) {
      (self.title, self.instance, self.printed) = (title, instance, printed)
      (self.kek, self.checkpoint) = (kek, checkpoint)
      (self.fingerprints, self.advice) = (fingerprints, advice)
    }
  }

  /// The page as text, lines of at most 72 characters but for the caller's own.
  public func text(_ texts: Texts, on date: String) -> String {
    var lines = [
      texts.title, "", "\(texts.instance): \(instance)", "\(texts.printed): \(date)", "",
    ]
    for (part, secret, title) in [
      (Part.kek, keys.kek, texts.kek), (.checkpoint, keys.checkpointSeed, texts.checkpoint),
    ] {
      lines += [title] + Self.lines(secret, of: part).map { "  " + $0 } + [""]
    }
    lines.append(texts.fingerprints)
    for (part, secret) in [(Part.kek, keys.kek), (.checkpoint, keys.checkpointSeed)] {
      let fingerprint = Self.fingerprint(secret, of: part)
      lines.append("  \(part.fingerprintLabel)  \(fingerprint.prefix(4))-\(fingerprint.suffix(4))")
    }
    for paragraph in texts.advice { lines += [""] + Self.wrapped(paragraph) }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func lines(_ secret: Secret, of part: Part) -> [String] {
    let bytes = secret.withBytes(Array.init)
    return (0..<Part.lines).map { line in
      let piece = bytes[(line * Part.bytesPerLine)...].prefix(Part.bytesPerLine)
      let digits = Array(Base32.text(piece))
      let groups = [digits[0..<4], digits[4..<8], digits[8..<13]].map { String($0) }
      let check = Base32.text(check(piece, part, line), characters: 2)
      return "\(part.label(line))  \((groups + [check]).joined(separator: "-"))"
    }
  }

  /// The number that the line's label and bytes are, modulo 1021.
  ///
  /// 1021 is prime and no difference of one character, nor of two neighbours exchanged, is a
  /// multiple of it; the label makes exchanged lines fail too.
  private static func check(_ bytes: some Sequence<UInt8>, _ part: Part, _ line: Int) -> Int {
    let label = part.label(line).utf8
    return (Array(label) + Array(bytes)).reduce(0) { ($0 * 256 + Int($1)) % 1_021 }
  }

  private static func wrapped(_ paragraph: String) -> [String] {
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

extension RecoverySheet {
  /// The keys on a typed sheet. Only lines with labels count; spaces and hyphens do not, nor case.
  ///
  /// - Throws: `Fault`, naming the first line that cannot be right.
  public static func parse(_ typed: String) throws(Fault) -> Keys {
    let lines = try labelled(typed)
    return Keys(
      kek: try secret(.kek, lines), checkpointSeed: try secret(.checkpoint, lines))
  }

  private static func secret(
    _ part: Part, _ lines: [String: String]
  ) throws(Fault) -> Secret {
    var bytes: [UInt8] = []
    for line in 0..<Part.lines {
      let label = part.label(line)
      guard let text = lines[label] else { throw .missing(line: label) }
      let check = text.suffix(2).utf8.compactMap(Base32.value)
      guard text.utf8.count == 15, check.count == 2,
        let piece = Base32.bytes(text.dropLast(2), count: Part.bytesPerLine),
        check[0] << 5 | check[1] == Self.check(piece, part, line)
      else { throw .wrong(line: label) }
      bytes += piece
    }
    let secret = Secret(bytes)
    let label = part.fingerprintLabel
    guard let text = lines[label] else { throw .missing(line: label) }
    guard Base32.bytes(text, count: 5).map(Base32.text) == fingerprint(secret, of: part) else {
      throw .fingerprint(line: label)
    }
    return secret
  }

  /// What stands after each label, without spaces and hyphens.
  private static func labelled(_ typed: String) throws(Fault) -> [String: String] {
    let labels = Part.allCases.flatMap { part in
      (0..<Part.lines).map(part.label) + [part.fingerprintLabel]
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
}

extension RecoverySheet.Texts {
  /// The words of one language.
  public init(_ catalogue: Catalogue) {
    self.init(
      title: catalogue.text("sheet.title"), instance: catalogue.text("sheet.instance"),
      printed: catalogue.text("sheet.printed"), kek: catalogue.text("sheet.kek"),
      checkpoint: catalogue.text("sheet.checkpoint"),
      fingerprints: catalogue.text("sheet.fingerprints"),
      advice: (1...3).map { catalogue.text("sheet.advice.\($0)") })
  }
}
