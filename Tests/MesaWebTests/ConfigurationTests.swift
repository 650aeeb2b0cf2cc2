import MesaDomain
import MesaService
import Testing

@testable import MesaWeb

@Suite struct `The configuration of the service` {
  private func file(_ text: String) throws -> ConfigurationFile {
    try ConfigurationFile("mesa.yaml", Array(text.utf8))
  }

  private func configured(
    _ text: String? = nil, _ environment: [String: String] = [:],
    _ flags: [String: ServiceConfiguration.Value] = [:]
  ) throws -> ServiceConfiguration {
    try ServiceConfiguration(
      flags: flags, environment: environment, file: try text.map { try file($0) })
  }

  private func entry(
    _ key: String, of configuration: ServiceConfiguration
  ) throws -> ServiceConfiguration.Entry {
    try #require(configuration.entries.first { $0.setting.key == key })
  }

  @Test func `what is typed goes before the environment, that before the file`() throws {
    let text = "port: 1\nlimits:\n  burst: 7\n"
    let environment = ["MESA_SERVE_PORT": "2", "MESA_SERVE_LIMITS_CONNECTIONS_PER_ADDRESS": "9"]
    let all = try configured(text, environment, ["port": .number(3)])
    #expect(all.number("port") == 3)
    #expect(try entry("port", of: all).source == .flag("--port"))
    let unspoken = try configured(text, environment)
    #expect(unspoken.number("port") == 2)
    #expect(try entry("port", of: unspoken).source == .variable("MESA_SERVE_PORT"))
    #expect(unspoken.number("limits.connections-per-address") == 9)
    let written = try configured(text)
    #expect(written.number("port") == 1)
    #expect(written.number("limits.burst") == 7)
    #expect(try entry("port", of: written).source == .file("mesa.yaml"))
    let plain = try configured()
    #expect(plain.number("port") == 8_080)
    #expect(try entry("port", of: plain).source == .standard)
  }

  @Test func `what is meant by nothing else is what the security handbook says`() throws {
    let limits = try configured().settings(language: .en, zone: "Europe/Madrid").limits
    #expect(limits.connections == 512 && limits.connectionsPerAddress == 32)
    #expect(limits.requestsPerSecond == 20 && limits.burst == 60)
    #expect(limits.exportsPerHour == 5 && limits.unknownObjects == 10)
    #expect(limits.disk == DiskRoom.Reserve(bytes: 200 << 20, percent: 5))
  }

  @Test func `every setting can be written in the file and in the environment`() throws {
    let values: [String: String] = [
      "host": "localhost", "origin": "https://mesa.example", "tls.certificate": "c",
      "tls.key": "k", "names": "a,b", "proxies": "10.0.0.1", "log.level": "error",
      "allow-root": "true",
    ]
    for setting in ServiceSetting.all {
      let value = values[setting.key] ?? "1"
      let parts = setting.key.split(separator: ".")
      let nested = parts.enumerated().map {
        String(repeating: "  ", count: $0.offset) + $0.element + ":"
      }
      .joined(separator: "\n")
      let written = try configured(nested + " " + (setting.isList ? "[\(value)]" : value))
      let said = try configured(nil, [setting.variable: value])
      #expect(try entry(setting.key, of: written).source == .file("mesa.yaml"), "\(setting.key)")
      #expect(
        try entry(setting.key, of: said).source == .variable(setting.variable), "\(setting.key)")
      #expect(
        try entry(setting.key, of: written).value == entry(setting.key, of: said).value,
        "\(setting.key)")
    }
  }

  @Test(arguments: [
    ("prot: 1", "prot", "port"), ("tls:\n  certifcate: c", "tls.certifcate", "tls.certificate"),
    ("limits:\n  bursts: 1", "limits.bursts", "limits.burst"), ("x: 1", "x", ""),
    ("port:\n  x: 1", "port.x", "port"),
  ])
  func `a word that is none is refused, with the one that was meant`(
    text: String, key: String, nearest: String
  ) {
    #expect(
      throws: Refusal(
        "config.unknown",
        ["key": .word(key), "nearest": .word(nearest), "path": "mesa.yaml"])
    ) { try file(text) }
  }

  @Test func `so is one in the environment`() {
    #expect(
      throws: Refusal(
        "config.unknown",
        ["key": "MESA_SERVE_PROT", "nearest": "MESA_SERVE_PORT", "path": ""])
    ) { try configured(nil, ["MESA_SERVE_PROT": "1", "PATH": "/"]) }
  }

  @Test(arguments: [
    "port: CANARY", "port: 65536", "port: -1", "port: [1]", "names: CANARY", "log.level: CANARY",
    "log:\n  level: debug", "allow-root: CANARY", "limits:\n  burst: 0", "host: ''",
  ])
  func `what cannot be is refused, and never repeated`(text: String) throws {
    let refusal = #expect(throws: Refusal.self) { try configured(text) }
    #expect(refusal?.code == "config.invalid" || refusal?.code == "config.unknown")
    let values = refusal?.texts.values.joined() ?? ""
    #expect(!values.contains("CANARY"))
  }

  @Test(arguments: ["port: 1\nport: 2", "[", "- a", "\u{0}", "a: &x [*x]"])
  func `what is no such file is refused`(text: String) {
    #expect(throws: Refusal.self) { try file(text) }
  }

  @Test func `an empty file says nothing`() throws {
    #expect(try configured("").number("port") == 8_080)
    #expect(try configured("# port: 1\n").number("port") == 8_080)
  }

  @Test func `half of TLS, a proxy that is a name and an origin that is none are refused`() throws {
    func settings(_ text: String) throws -> WebServer.Settings {
      try configured(text).settings(language: .en, zone: "Europe/Madrid")
    }
    #expect(throws: Refusal("serve.tlsHalf")) { try settings("tls:\n  key: k") }
    #expect(throws: Refusal("serve.proxy", ["address": "proxy.example"])) {
      try settings("proxies: [proxy.example]")
    }
    for origin in ["mesa.example", "https://mesa.example/x", "ftp://a", "https://"] {
      #expect(throws: Refusal("serve.origin", ["origin": .word(origin)])) {
        try settings("origin: \(origin)")
      }
    }
    #expect(throws: Refusal.self) { try settings("host: 0.0.0.0") }
    let good = try settings("origin: https://Mesa.example:8443\nproxies: ['10.0.0.1', '::1']")
    #expect(good.origin == "https://mesa.example:8443")
    #expect(good.hosts.contains("mesa.example"))
    #expect(good.proxies == ["10.0.0.1", "::1"])
  }
}
