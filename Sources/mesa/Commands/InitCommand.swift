import ArgumentParser
import MesaDomain
import MesaService

struct InitCommand: Verb {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Make a new instance.",
    discussion: """
      The administrator is person/admin and may grant roles alone until instance.open. The sign-in
      secret is shown once. Print the recovery sheet at once: mesa keys recovery.

      EXAMPLE
        mesa init --data mesa-data --admin 'Ana Pérez'
      """)

  static let isOfFiles = true
  @OptionGroup var globals: Globals
  @Option(help: ArgumentHelp("Name of the first administrator; sealed.", valueName: "name"))
  var admin: String

  func run(_ session: Session) async throws {
    let directory = globals.directory
    let founded = try await Founding.found(
      directory, administrator: admin, product: MesaTool.product, via: Edge.via, now: Edge.now)
    try session.say(
      "cli.init.done", ["path": directory.path, "instance": founded.instance])
    try session.say("cli.init.secret", ["person": "person/" + founded.administrator.rawValue])
    try session.out.write(line: founded.signInSecret)
    try session.say("cli.init.recovery", ["path": directory.keys])
  }
}
