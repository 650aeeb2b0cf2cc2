import ArgumentParser
import Canonical
import MesaDomain
import MesaService
import MesaWeb

/// How the service is configured.
struct ConfigCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config", abstract: "How the service is configured, and by whom.",
    subcommands: [Check.self, Show.self])

  struct Check: Verb {
    static let configuration = CommandConfiguration(
      abstract:
        "Check a configuration as mesa serve would read it; what is in force, and from where.",
      discussion: """
        The command line goes before the environment, that before the file. Reads the certificate and
        its key too. Ends with 65 where mesa serve would not start, with 66 where there is no file.

        EXAMPLES
          mesa config check /etc/mesa/mesa.yaml
          MESA_SERVE_PORT=9000 mesa config check
        """)
    @OptionGroup var globals: Globals
    @Argument(help: "The file (MESA_CONFIG).") var file: String?

    func run(_ session: Session) async throws {
      let configuration = try globals.configuration(file: file)
      _ = try configuration.settings(language: session.words.language, zone: globals.zoneName)
      for entry in configuration.entries {
        guard let value = entry.value else { continue }
        let source =
          entry.source == .standard
          ? session.words.text("cli.config.standard") : entry.source.description
        try session.out.write(line: "\(entry.setting.key): \(value.description)  # \(source)")
      }
      try session.say("cli.config.good", [:])
    }
  }

  struct Show: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Every setting with what it is, as a file that mesa serve would read.",
      discussion: """
        EXAMPLES
          mesa config show > mesa.yaml
          mesa config show --format json
        """)
    @OptionGroup var globals: Globals
    @Option(help: "text or json.") var format = OutputFormat.text
    @Option(help: "The file (MESA_CONFIG).") var config: String?

    func run(_ session: Session) async throws {
      let entries = try globals.configuration(file: config).entries
      if format == .json {
        let members = entries.map { entry in
          JSONMember(
            name: entry.setting.key, value: entry.value.map { .string($0.description) } ?? .null)
        }
        try session.out.write(
          line: String(decoding: JSONValue.object(members).canonicalBytes, as: UTF8.self))
        return
      }
      for entry in entries {
        let value = entry.value?.description
        // Of its variable, what the environment calls it.
        try session.out.write(
          line: (value.map { "\(entry.setting.key): \($0)" } ?? "# \(entry.setting.key):")
            + "  # \(entry.setting.variable)")
      }
    }
  }
}

extension Globals {
  /// The service's configuration.
  ///
  /// - Parameter flags: what was said on the command line, by the setting's key.
  /// - Throws: as `ConfigurationFile.init`, `ServiceConfiguration.init`.
  func configuration(
    file: String?, flags: [String: ServiceConfiguration.Value] = [:]
  ) throws -> ServiceConfiguration {
    let path = file ?? environment["MESA_CONFIG"]
    return try ServiceConfiguration(
      flags: flags, environment: environment, file: try path.map { try ConfigurationFile($0) })
  }
}
