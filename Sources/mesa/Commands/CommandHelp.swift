import MesaDomain
import MesaService

/// What the contracts say of each command: its fields, and who may give it.
struct CommandHelp {
  let session: Session

  init(_ session: Session) { self.session = session }

  func list() throws {
    let table = CommandSheet.list(Commands.all, session.words)
    try write(table.lines(width: session.out.width, style: session.out.style))
  }

  /// - Throws: `command.unknown`.
  func describe(_ name: String) throws {
    guard let command = Commands.byName[name] else {
      throw Refusal.unknownCommand(name)
    }
    let sheet = CommandSheet(descriptor: command, catalogue: session.words)
    try write(sheet.lines(width: session.out.width, style: session.out.style))
  }

  private func write(_ lines: [String]) throws {
    for line in lines { try session.out.write(line: line) }
  }
}
