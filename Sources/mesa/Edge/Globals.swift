import ArgumentParser
import Canonical
import Foundation
import MesaDomain
import MesaService

/// What every verb takes: where, who, in which language.
struct Globals: ParsableArguments {
  @Option(help: ArgumentHelp("The instance's directory (MESA_DATA).", valueName: "dir"))
  var data: String?

  @Option(
    help: ArgumentHelp("Folder of its keys (MESA_KEYS); DIR.keys if not said.", valueName: "dir"))
  var keys: String?

  @Option(
    name: .customLong("as"), help: ArgumentHelp("Who acts: person/ID (MESA_AS).", valueName: "who"))
  var principal: String?

  @Option(
    help: ArgumentHelp("Language of words: es, gl, ca, en (MESA_LANG, LANG).", valueName: "code"))
  var lang: String?

  @Option(
    help: ArgumentHelp(
      "Zone of local times (MESA_ZONE); the mesa's if not said.", valueName: "name"))
  var zone: String?

  @Option(
    help: ArgumentHelp(
      "As it was known then: a position in the log, a time or a day. Only to read.",
      valueName: "when"))
  var at: String?

  @Option(
    help: ArgumentHelp("As it was then, with what was recorded later.", valueName: "time"))
  var atEffective: String?

  @Option(
    help: ArgumentHelp(
      "What case data are read for, as it is recorded: attend, refer, followUp, review, session, "
        + "audit, subjectAccess, legalDuty or emergency; what your right usually serves if not said.",
      valueName: "purpose"))
  var purpose: Named<AccessPurpose>?

  @OptionGroup var server: ServerOptions

  private static let environment = ProcessInfo.processInfo.environment

  var environment: [String: String] { Self.environment }

  var directory: DataDirectory {
    DataDirectory(
      data ?? environment["MESA_DATA"] ?? "mesa-data", keys: keys ?? environment["MESA_KEYS"],
      accessReserve: environment["MESA_ACCESS_RESERVE"].flatMap { Int($0) },
      wordLists: environment["MESA_WORD_LISTS"].map { lists in
        lists.split(separator: ":").map(String.init)
      } ?? CommonPassphrases.systemLists)
  }

  /// The zone that somebody asked for; nil leaves it to the mesa that is spoken of.
  var askedZone: String? { zone ?? environment["MESA_ZONE"] }

  var zoneName: String { askedZone ?? Zone.peninsular.rawValue }

  var catalogue: Catalogue {
    Catalogue(Language.preferred(option: lang, environment: environment), zone: zoneName)
  }

  /// - Throws: `auth.unknownPrincipal`.
  func actor() throws -> Principal {
    // By the network one is who the token says.
    if let service = ServiceInUse.current { return service.principal }
    guard let text = principal ?? environment["MESA_AS"] else {
      return AuditCopy.isThere(directory.path) ? .copyHolder : .operator
    }
    guard let principal = Principal(text) else {
      throw Refusal("auth.unknownPrincipal", field: "--as")
    }
    return principal
  }
}

/// How a list or a record is written.
enum OutputFormat: String, CaseIterable, ExpressibleByArgument {
  case text, json, csv
}

/// A word of a closed list, whichever target the list is in.
struct Named<Kind: RawRepresentable<String> & CaseIterable & Sendable>: ExpressibleByArgument {
  let value: Kind

  init?(argument: String) {
    guard let value = Kind(rawValue: argument) else { return nil }
    self.value = value
  }

  static var allValueStrings: [String] { Kind.allCases.map(\.rawValue) }
}

/// The clock and the chance of this process.
enum Edge {
  static let now: @Sendable () -> Instant = {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Instant(
      milliseconds: Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000)
  }

  static let identifier: @Sendable () -> String = {
    var generator = SystemRandomNumberGenerator()
    return UUIDText.version7(at: now(), using: &generator)
  }

  /// How the actor is known at a local terminal: by the operating system's user; `--as` is a claim.
  static var via: String { "os/\(getuid())" }
}
