import Foundation

/// Text as the log keeps it: Unicode NFC (design §5), whatever the keyboard or the file had.
public enum Normalisation {
  /// The text in NFC; ASCII, which is most of it, is returned as it is.
  public static func nfc(_ text: String) -> String {
    text.utf8.allSatisfy { $0 < 0x80 } ? text : text.precomposedStringWithCanonicalMapping
  }

  /// Whether the text is NFC already, scalar by scalar (`==` on strings would not tell).
  public static func isNFC(_ text: String) -> Bool {
    text.utf8.allSatisfy { $0 < 0x80 }
      || nfc(text).unicodeScalars.elementsEqual(text.unicodeScalars)
  }
}
