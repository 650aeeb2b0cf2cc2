/// Why and where bytes are not the JSON that this product reads.
///
/// Codes: `json.syntax`; `json.utf8` (not UTF-8, or a byte order mark); `json.surrogate` (half of a
/// pair in `\u`); `json.fraction`; `json.range` (beyond 2^53-1); `json.duplicateKey`;
/// `json.tooDeep`; `json.trailing`; `json.incomplete` (the input ends too soon).
public struct JSONFault: Error, Hashable, Sendable {
  public let code: String
  /// Bytes before the fault.
  public let offset: Int
  /// 1-based; lines end with LF.
  public let line: Int
  /// 1-based, in bytes.
  public let column: Int
  /// JSON pointer (RFC 6901) of the place; empty at the root.
  public let pointer: String

  /// Every code that a fault can bear, for catalogues of texts.
  public static let codes = Reason.allCases.map(\.rawValue)

  enum Reason: String, CaseIterable {
    case syntax = "json.syntax"
    case utf8 = "json.utf8"
    case surrogate = "json.surrogate"
    case fraction = "json.fraction"
    case range = "json.range"
    case duplicateKey = "json.duplicateKey"
    case tooDeep = "json.tooDeep"
    case trailing = "json.trailing"
    case incomplete = "json.incomplete"
  }

  init(_ reason: Reason, at offset: Int, of bytes: UnsafeRawBufferPointer, pointer: String) {
    let before = bytes[..<offset]
    code = reason.rawValue
    self.offset = offset
    line = before.reduce(1) { $1 == Byte.lineFeed ? $0 + 1 : $0 }
    column = offset - (before.lastIndex(of: Byte.lineFeed).map { $0 + 1 } ?? 0) + 1
    self.pointer = pointer
  }
}

extension JSONFault: CustomStringConvertible {
  public var description: String {
    "\(code) at line \(line), column \(column)" + (pointer.isEmpty ? "" : " (\(pointer))")
  }
}

/// The bytes that JSON gives a meaning.
enum Byte {
  static let quote = UInt8(ascii: "\"")
  static let backslash = UInt8(ascii: "\\")
  static let comma = UInt8(ascii: ",")
  static let colon = UInt8(ascii: ":")
  static let minus = UInt8(ascii: "-")
  static let zero = UInt8(ascii: "0")
  static let nine = UInt8(ascii: "9")
  static let openBrace = UInt8(ascii: "{")
  static let closeBrace = UInt8(ascii: "}")
  static let openBracket = UInt8(ascii: "[")
  static let closeBracket = UInt8(ascii: "]")
  static let lineFeed = UInt8(ascii: "\n")
}

/// Integers that JSON numbers carry without loss everywhere (RFC 7493): up to 2^53-1 either way.
let exactIntegers: ClosedRange<Int64> = -9_007_199_254_740_991...9_007_199_254_740_991
