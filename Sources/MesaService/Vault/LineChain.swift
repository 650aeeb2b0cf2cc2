/// Gives each line of an applied file an id that depends on all lines so far.
///
/// A file mended at line n and applied again repeats the ids before n, whose commands were
/// accepted, and has new ones from n on.
public struct LineChain: Sendable {
  private let keys: DerivedKeys
  private var chain = [UInt8](repeating: 0, count: 32)
  private var file: [UInt8] = []
  private var number: UInt32 = 0

  init(keys: DerivedKeys) { self.keys = keys }

  /// The next line's id: a UUID (version 8) in lower case. Lines with an id of their own count too.
  ///
  /// Its first half is the file's and the line's number, so that ids follow one another: random
  /// ones cost the index of commands three quarters of its speed.
  public mutating func next(_ line: [UInt8]) -> String {
    chain = keys.lineCode([0] + chain + line)
    if file.isEmpty { file = Array(keys.lineCode([1] + chain).prefix(4)) }
    number &+= 1
    let code = keys.lineCode([2] + chain)
    // 32 bits of the file, 28 of the number around the version's four, then 62 of the code.
    let count = withUnsafeBytes(of: (number << 4).bigEndian, Array.init)
    var bytes = file
    bytes += count[0...1]
    bytes += [0x80 | count[2] >> 4, count[2] << 4 | count[3] >> 4]
    bytes += code[0..<8]
    bytes[8] = 0x80 | bytes[8] & 0x3F
    let parts = [0..<4, 4..<6, 6..<8, 8..<10, 10..<16]
    return parts.map { hexadecimal(bytes[$0]) }.joined(separator: "-")
  }
}

/// Two lower-case digits for each byte.
func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
  func digit(_ value: UInt8) -> UInt8 { value + (value < 10 ? 0x30 : 0x57) }
  let digits = bytes.flatMap { [digit($0 >> 4), digit($0 & 15)] }
  return String(decoding: digits, as: UTF8.self)
}
