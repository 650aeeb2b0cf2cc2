/// The line format in which a language is written, made for translators.
///
/// `key = sentence`; a line that starts with a space goes on with the sentence above it; empty lines and
/// lines that start with `#` are for the reader. Keys are dotted ASCII words.
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
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      number += 1
      if line.isEmpty || line.utf8.first == UInt8(ascii: "#") { continue }
      if line.utf8.first == UInt8(ascii: " ") {
        guard open != nil else {
          faults.append(Fault(line: number, reason: "goes on with nothing"))
          continue
        }
        open?.sentence += " " + line.drop { $0 == " " }
        continue
      }
      close(&open)
      guard let mark = line.utf8.firstIndex(of: UInt8(ascii: "=")) else {
        faults.append(Fault(line: number, reason: "has no ="))
        continue
      }
      let key = line[..<mark].dropLast(while: { $0 == " " })
      let sentence = line[line.index(after: mark)...].drop { $0 == " " }
      open = (String(key), String(sentence), number)
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

extension Substring {
  fileprivate func dropLast(while predicate: (Character) -> Bool) -> Substring {
    var rest = self
    while let last = rest.last, predicate(last) { rest.removeLast() }
    return rest
  }
}
