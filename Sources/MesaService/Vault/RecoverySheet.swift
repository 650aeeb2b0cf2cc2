import Crypto

/// The keys of an instance as a page to print and lock away, and back again.
///
/// A lost key is lost data, and the keys are in no backup.
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
  }

  static func fingerprint(_ secret: Secret, of part: Part) -> String {
    SheetLines.fingerprint(secret.withBytes(Array.init), part.rawValue)
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
      lines += [title] + SheetLines.print(secret, part.rawValue).map { "  " + $0 } + [""]
    }
    lines.append(texts.fingerprints)
    for (part, secret) in [(Part.kek, keys.kek), (.checkpoint, keys.checkpointSeed)] {
      let fingerprint = Self.fingerprint(secret, of: part)
      lines.append("  " + SheetLines.printFingerprint(fingerprint, part.rawValue))
    }
    for paragraph in texts.advice { lines += [""] + SheetLines.wrapped(paragraph) }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension RecoverySheet {
  /// The keys on a typed sheet. Only lines with labels count; spaces and hyphens do not, nor case.
  ///
  /// - Throws: `Fault`, naming the first line that cannot be right.
  public static func parse(_ typed: String) throws(Fault) -> Keys {
    let lines = try SheetLines.labelled(typed, Part.allCases.map(\.rawValue))
    return Keys(
      kek: try secret(.kek, lines), checkpointSeed: try secret(.checkpoint, lines))
  }

  private static func secret(
    _ part: Part, _ lines: [String: String]
  ) throws(Fault) -> Secret {
    try SheetLines.secret(part.rawValue, lines) { fingerprint($0, of: part) }
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
