/// The line format in which a language is written, made for translators.
///
/// `key = sentence`; a line that starts with a space goes on with the sentence above it; empty
/// lines and lines that start with `#` are for the reader. Keys are dotted ASCII words.
struct CatalogueFile {
  /// What is wrong with a file, for the test that reads all of them.
  struct Fault: Error, Equatable {
    let line: Int
    let reason: String
  }

  private(set) var sentences: [String: String] = [:]
  private(set) var faults: [Fault] = []

  init(_ text: String) {
    sentences.reserveCapacity(1_024)
    var open: (key: String, sentence: String, line: Int)?
    var number = 0
    // By bytes: this runs at every start of the terminal.
    for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      number += 1
      guard let first = line.first, first != UInt8(ascii: "#") else { continue }
      if first == UInt8(ascii: " ") {
        if open == nil { faults.append(Fault(line: number, reason: "goes on with nothing")) }
        open?.sentence += " " + Substring(line.drop { $0 == UInt8(ascii: " ") })
        continue
      }
      close(&open)
      guard let mark = line.firstIndex(of: UInt8(ascii: "=")) else {
        faults.append(Fault(line: number, reason: "has no ="))
        continue
      }
      let key = line[..<mark].prefix { $0 != UInt8(ascii: " ") }
      let sentence = line[mark...].dropFirst().drop { $0 == UInt8(ascii: " ") }
      open = (String(Substring(key)), String(Substring(sentence)), number)
    }
    close(&open)
  }

  private mutating func close(_ open: inout (key: String, sentence: String, line: Int)?) {
    guard let (key, sentence, line) = open else { return }
    open = nil
    if sentences.updateValue(sentence, forKey: key) != nil {
      faults.append(Fault(line: line, reason: "a second \(key)"))
    }
    if sentence.isEmpty { faults.append(Fault(line: line, reason: "\(key) is empty")) }
    if sentence.last == " " { faults.append(Fault(line: line, reason: "\(key) ends in a space")) }
  }
}
