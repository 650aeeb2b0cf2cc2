import ArgumentParser
import Canonical
import MesaDomain
import MesaService

struct KeysCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys", abstract: "The keys of the instance.",
    discussion: """
      EXAMPLES
        mesa keys recovery | lp
        mesa keys escrow --out /media/stick
        mesa keys rotate
        mesa keys list
      """,
    subcommands: [
      Recovery.self, Recover.self, RotateKeys.self, MakeEscrow.self, UnblockKeys.self,
      ListKeys.self,
    ])

  /// What touches the keys themselves is for whoever sits at the machine, and for nobody by name.
  static func authorize(_ action: String, _ globals: Globals) throws {
    guard case .system = try globals.actor() else {
      throw Refusal(
        "auth.notPermitted", ["action": .word(action), "roles": [Role.operator.rawValue]])
    }
  }

  struct Recovery: Verb {
    static let configuration = CommandConfiguration(
      abstract: "A sheet to print and lock away: without it a lost key is lost data.",
      discussion: "EXAMPLE\n  mesa keys recovery | lp")
    static let isOfFiles = true
    @OptionGroup var globals: Globals

    func run(_ session: Session) async throws {
      let instance = try session.open(.read)
      try KeysCommand.authorize("keys.recovery", globals)
      let sheet = RecoverySheet(keys: instance.keys, instance: instance.id)
      try session.say("cli.recovery.print", [:])
      try session.out.write(
        sheet.text(RecoverySheet.Texts(session.words), on: session.today.description))
    }
  }

  struct Recover: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Make the folder of keys again from a typed sheet.",
      discussion: "EXAMPLE\n  mesa keys recover typed.txt --data mesa-data")
    static let isOfFiles = true
    @OptionGroup var globals: Globals
    @Argument(help: "The sheet as typed in; - is standard input.") var file: String

    func run(_ session: Session) async throws {
      let typed = String(decoding: try LineReader.bytes(of: file), as: UTF8.self)
      try RecoverySheet.parse(typed).write(to: globals.directory.keys)
      try session.say("cli.keys.recovered", ["path": globals.directory.keys])
    }
  }
}
