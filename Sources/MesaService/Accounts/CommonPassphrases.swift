import Synchronization

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Passphrases that are tried first: what can be computed, and what stands in lists of this machine.
///
/// Published lists hold hardly anything of fifteen characters, so that what is long and still common is
/// mostly something short that was stretched: said twice, typed along the keyboard, or a word with
/// digits behind it. Lists are read when first needed; one that is not there is none.
///
/// - Source: `security.md` §4.1; ASVS 6.2.4, 6.2.12.
public final class CommonPassphrases: Sendable {
  /// Word lists where Debian's packages put them: a word a line.
  public static let systemLists = [
    "/usr/share/dict/words", "/usr/share/dict/spanish", "/usr/share/dict/cracklib-small",
  ]

  /// More than any list of words has.
  private static let maximumBytes = 32 << 20
  /// Rows of keyboards, along which fingers run.
  private static let rows = [
    "qwertyuiop", "asdfghjklñ", "zxcvbnm", "1234567890", "abcdefghijklmnopqrstuvwxyz",
  ].map(Array.init)

  private let paths: [String]
  private let listed = Mutex<Set<String>?>(nil)

  public init(lists paths: [String] = []) { self.paths = paths }

  /// - Parameter passphrase: in small letters.
  public func contains(_ passphrase: String) -> Bool {
    let plain = passphrase.filter { $0.isLetter || $0.isNumber }
    return Self.isRepeated(plain) || Self.isTyped(plain) || isListed(passphrase, plain)
  }

  /// One thing said over and over, whatever is left of it at the end.
  static func isRepeated(_ text: String) -> Bool {
    let characters = Array(text)
    guard characters.count >= 2 else { return true }
    return (1...(characters.count / 2)).contains { period in
      (period..<characters.count).allSatisfy { characters[$0] == characters[$0 - period] }
    }
  }

  /// Nothing but runs of four keys and more along a row, in either direction, or of one key.
  static func isTyped(_ text: String) -> Bool {
    let characters = Array(text)
    var (start, end) = (0, 0)
    while start < characters.count {
      end = start + 1
      var stride: Int?
      while end < characters.count, let step = step(from: characters[end - 1], to: characters[end]),
        stride == nil || stride == step
      {
        stride = step
        end += 1
      }
      guard end - start >= 4 else { return false }
      start = end
    }
    return true
  }

  private static func step(from a: Character, to b: Character) -> Int? {
    if a == b { return 0 }
    for row in rows {
      guard let from = row.firstIndex(of: a), let to = row.firstIndex(of: b) else { continue }
      if abs(from - to) == 1 { return to - from }
    }
    return nil
  }

  /// A line of a list, alone, with digits around it, or twice.
  private func isListed(_ passphrase: String, _ plain: String) -> Bool {
    let letters = plain.filter(\.isLetter)
    let half = String(letters.prefix(letters.count / 2))
    return listed.withLock { listed in
      let words = listed ?? Self.read(paths)
      listed = words
      let isWord = words.contains(passphrase) || words.contains(plain) || words.contains(letters)
      return isWord || (half + half == letters && words.contains(half))
    }
  }

  private static func read(_ paths: [String]) -> Set<String> {
    paths.reduce(into: []) { words, path in
      guard let bytes = try? Data(contentsOf: URL(filePath: path)), bytes.count <= maximumBytes
      else { return }
      for line in bytes.split(whereSeparator: { $0 == 10 || $0 == 13 }) where line.count >= 4 {
        words.insert(String(decoding: line, as: UTF8.self).lowercased())
      }
    }
  }
}
