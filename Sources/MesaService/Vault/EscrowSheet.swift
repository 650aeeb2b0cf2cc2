/// An officer's half of the escrow as a page to print once and lock away, and back again.
public struct EscrowSheet: Sendable {
  public let share: EscrowShare
  public let instance: String
  /// Which pair of sheets it is of.
  public let generation: Int

  public init(share: EscrowShare, instance: String, generation: Int) {
    (self.share, self.instance, self.generation) = (share, instance, generation)
  }

  /// The page as text; its words are those of the catalogue.
  public func text(_ words: Catalogue, on date: String) throws -> String {
    let letter = share.office.letter
    let office = words.word("office", share.office.rawValue)
    var lines = [
      words.text("escrow.title"), "", "\(words.text("sheet.instance")): \(instance)",
      "\(words.text("sheet.printed")): \(date)", "\(words.text("escrow.office")): \(office)",
      "\(words.text("escrow.generation")): \(generation)", "", words.text("escrow.secret"),
    ]
    lines += SheetLines.print(share.secret, letter).map { "  " + $0 }
    let fingerprint = Self.fingerprint(try share.publicKey())
    lines += ["", words.text("escrow.fingerprint")]
    lines.append("  " + SheetLines.printFingerprint(fingerprint, letter))
    for paragraph in 1...3 {
      lines += [""] + SheetLines.wrapped(words.text("escrow.advice.\(paragraph)"))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The half on a typed sheet, whichever officer's it is.
  ///
  /// - Throws: `RecoverySheet.Fault`, naming the first line that cannot be right.
  public static func parse(_ typed: String) throws(RecoverySheet.Fault) -> EscrowShare {
    var offices: [(EscrowOffice, [String: String])] = []
    for office in EscrowOffice.allCases {
      offices.append((office, try SheetLines.labelled(typed, [office.letter])))
    }
    let most = offices.max { $0.1.count < $1.1.count }
    guard let (office, lines) = most else { throw .missing(line: "") }
    let secret = try SheetLines.secret(office.letter, lines) { secret in
      (try? EscrowShare(office, secret).publicKey()).map(fingerprint)
    }
    return EscrowShare(office, secret)
  }

  /// Of the public half, so that the vault can tell whose sheet is asked for.
  static func fingerprint(_ publicKey: [UInt8]) -> String {
    SheetLines.fingerprint(publicKey, "E")
  }
}

extension EscrowOffice {
  /// Labels the lines of the officer's sheet.
  fileprivate var letter: String {
    switch self {
    case .dataProtection: "D"
    case .security: "S"
    }
  }
}
