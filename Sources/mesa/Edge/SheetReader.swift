import ArgumentParser
import Canonical
import MesaDomain
import MesaService

/// Reads sheets back from an editor, a file or standard input, and tells what is wrong by line.
struct SheetReader {
  let session: Session

  init(_ session: Session) { self.session = session }

  /// - Throws: `input.missing`, `sheet.utf8`.
  static func text(of path: String) throws -> String {
    guard let text = String(validating: try LineReader.bytes(of: path), as: UTF8.self) else {
      throw Refusal("sheet.utf8")
    }
    return text
  }

  /// - Throws: exit 65, when all that is wrong has been told.
  func read(
    _ text: String, _ sheet: MinutesSheet, named name: String
  ) throws -> MinutesSheet.Written {
    switch sheet.read(text) {
    case .success(let written): return written
    case .failure(let faults):
      for fault in faults.all {
        let sentence = session.words.refusal(fault.code, fault.values)
        try session.say("\(name):\(fault.line): \(sentence.printable()) [\(fault.code)]")
      }
      throw Refusal("sheet.faults", ["errors": .number(faults.all.count)])
    }
  }

  /// Lets somebody write on the sheet until nothing in it is wrong, and hands over what it says.
  ///
  /// The file goes when what it says is recorded; otherwise it stays, and where is told.
  func edit(
    _ sheet: MinutesSheet, meeting: String, _ use: (MinutesSheet.Written) async throws -> Void
  ) async throws {
    let folder = try PrivatePaper.makeFolder(session.globals.environment)
    let path = folder + "/minutes.txt"
    try PrivatePaper.write(sheet.text, to: path)
    let editor = Editor(session.globals.environment)
    while true {
      guard editor.open(path) else {
        try kept(path, meeting)
        throw Refusal("editor.failed", ["editor": .word(editor.command)])
      }
      do {
        try await use(try read(try Self.text(of: path), sheet, named: path))
        return PrivatePaper.remove(path, folder: folder)
      } catch let refusal as Refusal where refusal.code == "sheet.faults" {
        guard session.messages.isWindow else {
          try kept(path, meeting)
          throw refusal
        }
        _ = session.report(refusal)
        try session.say("cli.sheet.again", [:])
        guard readLine() != nil else {
          try kept(path, meeting)
          throw Exit.data
        }
      } catch {
        try kept(path, meeting)
        throw error
      }
    }
  }

  private func kept(_ path: String, _ meeting: String) throws {
    try session.say("cli.sheet.kept", ["path": path, "meeting": meeting])
  }
}
