import ArgumentParser
import MesaDomain
import MesaRemote

/// Which service a verb goes by, where it does.
struct ServerOptions: ParsableArguments {
  @Option(
    name: .customLong("server"),
    help: ArgumentHelp(
      "The service to ask, instead of files here (MESA_SERVER); its token from MESA_TOKEN or mesa login.",
      valueName: "url"))
  var url: String?

  @Option(
    help: ArgumentHelp("What mesa login kept under that name (MESA_PROFILE).", valueName: "name"))
  var profile: String?

  @Option(
    name: .customLong("ca"),
    help: ArgumentHelp(
      "Certificates to trust for it (MESA_CA); the system's if not said.", valueName: "file"))
  var authorities: String?

  struct Asked {
    let address: Address
    let authorities: String?
  }

  /// The profile that was named.
  func named(_ environment: [String: String]) -> String? {
    profile ?? environment["MESA_PROFILE"]
  }

  /// Whether a verb is to go by a service.
  func isAsked(_ environment: [String: String]) -> Bool {
    url ?? profile ?? environment["MESA_SERVER"] ?? environment["MESA_PROFILE"] != nil
  }

  /// The service that was asked for, and the secret with which it is; nil for files here.
  ///
  /// - Throws: `remote.noToken`, `remote.profileUnknown`, `remote.profileOpen`; as `Address.init`.
  func asked(_ environment: [String: String]) throws -> Asked? {
    guard isAsked(environment) else { return nil }
    let folder = ProfileFolder(environment)
    let named = profile ?? (url == nil ? environment["MESA_PROFILE"] : nil)
    let kept =
      try named.map { try folder.profile($0) }
      ?? (url ?? environment["MESA_SERVER"]).flatMap { try folder.profile(of: $0) }
    guard let server = url ?? kept?.server ?? environment["MESA_SERVER"] else { return nil }
    let token =
      environment["MESA_TOKEN"].map { Concealed($0) }
      ?? (kept?.server == ProfileFolder.trimmed(server) ? kept?.token : nil)
    guard let token else { throw Refusal("remote.noToken", ["server": .word(server)]) }
    return Asked(
      address: try Address(server, token: token),
      authorities: authorities ?? environment["MESA_CA"] ?? kept?.authorities)
  }
}
