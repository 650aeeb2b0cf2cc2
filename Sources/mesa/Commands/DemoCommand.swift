import ArgumentParser
import MesaService

struct DemoCommand: Verb {
  static let configuration = CommandConfiguration(
    commandName: "demo", abstract: "Make an instance of the Totana mesa and walk through it.",
    discussion: """
      Applies a real fixture through all rules, as a user's input would be, and shows what the
      instance holds then. Each step prints the line that you would type.

      EXAMPLE
        mesa demo --data mesa-demo
      """)

  @OptionGroup var globals: Globals
  @Option(help: "The commands to apply.") var fixture = "Fixtures/totana-2017/commands.jsonl"
  @Option(help: "Who looks at it.") var reader = "person/p03"
  @Option(help: "The session whose minutes are shown.")
  var meeting = "01a201d8-5708-7055-8000-746f74616e61"

  func run(_ session: Session) async throws {
    var common = ["--data", globals.directory.path, "--keys", globals.directory.keys]
    if let lang = globals.lang { common += ["--lang", lang] }
    let language = session.words.language.rawValue
    let steps: [(text: String, words: [String], reader: Bool)] = [
      ("demo.init", ["init", "--admin", "Administración"], false),
      ("demo.apply", ["apply", fixture], false),
      ("demo.mesa", ["list", "mesas"], true),
      ("demo.seats", ["list", "seats"], true),
      ("demo.minutes", ["minutes", "show", meeting, "--language", language], true),
      ("demo.history", ["show", "meeting", meeting, "--history"], true),
      ("demo.agreements", ["list", "agreements"], true),
      ("demo.refused", ["meeting", "open", meeting, "--as", "person/a02"], false),
      ("demo.verify", ["audit", "verify"], false),
      ("demo.checkpoint", ["audit", "checkpoint"], false),
    ]
    for step in steps {
      let words = step.words + (step.reader ? ["--as", reader] : [])
      try session.out.write(line: "")
      try session.out.write(line: session.out.style.heading(session.words.text(step.text)))
      try session.out.write(
        line: session.out.style.faint("$ mesa " + words.map(quoted).joined(separator: " ")))
      try await run(words + common, mayBeRefused: step.text == "demo.refused")
    }
    try session.out.write(line: "")
    try session.say("demo.end", ["path": globals.directory.path, "reader": reader])
  }

  /// Runs one line as if it had been typed.
  private func run(_ words: [String], mayBeRefused: Bool) async throws {
    do {
      var command = try MesaTool.parseAsRoot(words)
      if var verb = command as? any AsyncParsableCommand {
        try await verb.run()
      } else {
        try command.run()
      }
    } catch let exit as ExitCode where mayBeRefused && exit == Exit.notPermitted {
      return
    }
  }

  private func quoted(_ word: String) -> String { word.contains(" ") ? "'\(word)'" : word }
}
