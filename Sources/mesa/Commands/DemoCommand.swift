import ArgumentParser
import MesaService

struct DemoCommand: Verb {
  static let configuration = CommandConfiguration(
    commandName: "demo", abstract: "Make an instance of the Totana mesa and walk through it.",
    discussion: """
      Applies a real fixture through all rules, as a user's input would be, and shows what the
      instance holds then; and over it the casework of invented women: a desk with its clocks, a
      case, who may see it and who did. Each step prints the line that you would type.

      EXAMPLE
        mesa demo --data mesa-demo
      """)

  static let isOfFiles = true
  @OptionGroup var globals: Globals
  @Option(help: "The commands to apply.") var fixture = "Fixtures/totana-2017/commands.jsonl"
  @Option(help: "The casework to apply over them.")
  var casework = "Fixtures/casework/commands.jsonl"
  @Option(help: "Who looks at it.") var reader = "person/p03"
  @Option(help: "The session whose minutes are shown.")
  var meeting = "01a201d8-5708-7055-8000-746f74616e61"
  @Option(help: "The case that is shown.") var `case` = "C-SDG3-ZVER-Z"

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
      ("demo.casework", ["apply", casework], false),
      ("demo.clock", ["clock", "run"], false),
      ("demo.desk", ["desk", "--as", "person/p08"], false),
      ("demo.case", ["case", "show", self.case, "--as", "person/p08"], false),
      ("demo.hidden", ["case", "show", self.case, "--as", "person/p09"], false),
      ("demo.readings", ["audit", "access", self.case, "--as", "person/d01"], false),
      ("demo.verify", ["audit", "verify"], false),
      ("demo.checkpoint", ["audit", "checkpoint"], false),
    ]
    for step in steps {
      let words = step.words + (step.reader ? ["--as", reader] : [])
      try session.out.write(line: "")
      try session.out.write(line: session.out.style.heading(session.words.text(step.text)))
      try session.out.write(
        line: session.out.style.faint("$ mesa " + words.map(quoted).joined(separator: " ")))
      try await run(words + common, mayBeRefused: Self.refused.contains(step.text))
    }
    try session.out.write(line: "")
    try session.say("demo.end", ["path": globals.directory.path, "reader": reader])
  }

  /// Steps that show what is not allowed.
  private static let refused = ["demo.refused", "demo.hidden"]

  /// Runs one line as if it had been typed.
  private func run(_ words: [String], mayBeRefused: Bool) async throws {
    do {
      var command = try MesaTool.parseAsRoot(words)
      if var verb = command as? any AsyncParsableCommand {
        try await verb.run()
      } else {
        try command.run()
      }
    } catch let exit as ExitCode
      where mayBeRefused && [Exit.notPermitted, Exit.data].contains(exit)
    {
      return
    }
  }

  private func quoted(_ word: String) -> String { word.contains(" ") ? "'\(word)'" : word }
}
