/// One thing about the service that an operator may set: what it is called in the file, in the
/// environment and on the command line, what it may be, and what it is if nobody says.
///
/// None of them is a secret: where a key stands is said, never what it is.
public struct ServiceSetting: Sendable {
  enum Kind: Sendable {
    case text
    case number(ClosedRange<Int>)
    case choice([String])
    case list
    case truth
  }

  /// With dots between its parts: `tls.certificate`.
  public let key: String
  /// Without its dashes; nil for what is not said on a command line.
  public let flag: String?
  let kind: Kind
  /// Nil where nothing stands for it.
  let standard: String?

  private init(_ key: String, flag: String? = nil, _ kind: Kind, _ standard: String? = nil) {
    (self.key, self.flag, self.kind, self.standard) = (key, flag, kind, standard)
  }

  /// `MESA_SERVE_TLS_CERTIFICATE`
  public var variable: String {
    Self.variablePrefix
      + key.uppercased().map { $0 == "." || $0 == "-" ? "_" : $0 }.map(String.init).joined()
  }

  static let variablePrefix = "MESA_SERVE_"

  /// Each of them, in the order in which they are told.
  public static let all: [ServiceSetting] = [
    ServiceSetting("host", flag: "host", .text, "127.0.0.1"),
    ServiceSetting("port", flag: "port", .number(0...65_535), "8080"),
    ServiceSetting("names", flag: "name", .list),
    ServiceSetting("origin", flag: "origin", .text),
    ServiceSetting("tls.certificate", flag: "tls-cert", .text),
    ServiceSetting("tls.key", flag: "tls-key", .text),
    ServiceSetting("proxies", flag: "proxy", .list),
    ServiceSetting(
      "log.level", flag: "log-level", .choice(LogLevel.allCases.map(\.rawValue)), "info"),
    ServiceSetting("allow-root", flag: "allow-root", .truth, "false"),
    ServiceSetting("limits.connections", .number(1...100_000), "512"),
    ServiceSetting("limits.connections-per-address", .number(1...100_000), "32"),
    ServiceSetting("limits.requests-per-second", .number(1...1_000_000), "20"),
    ServiceSetting("limits.burst", .number(1...1_000_000), "60"),
    ServiceSetting("limits.exports-per-hour", .number(1...1_000_000), "5"),
    ServiceSetting("limits.unknown-objects", .number(1...1_000_000), "10"),
    ServiceSetting("limits.disk-free-mib", .number(0...1_000_000), "200"),
    ServiceSetting("limits.disk-free-percent", .number(0...90), "5"),
  ]
}

/// How much is told of requests.
public enum LogLevel: String, Sendable, CaseIterable {
  /// Each.
  case info
  /// Those that were refused or failed.
  case notice
  /// Those that failed in here.
  case error
}
