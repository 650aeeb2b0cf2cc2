public import MesaDomain
public import MesaService
import NIOCore

extension ServiceConfiguration {
  public var logLevel: LogLevel { text("log.level").flatMap { LogLevel(rawValue: $0) } ?? .info }

  /// - Throws: `serve.notLoopback`, `serve.port`, `serve.origin`, `serve.proxy`, `serve.tlsHalf`; as
  ///   `ServerCertificate.init`.
  public func settings(language: Language, zone: String) throws(Refusal) -> WebServer.Settings {
    let certificate: ServerCertificate? =
      switch (text("tls.certificate"), text("tls.key")) {
      case (let certificate?, let key?):
        try ServerCertificate(ServerCertificate.Files(certificate: certificate, key: key))
      case (nil, nil): nil
      default: throw Refusal("serve.tlsHalf")
      }
    var settings = try WebServer.Settings(
      host: text("host") ?? "", port: number("port"), names: list("names"), language: language,
      zone: zone, certificate: certificate)
    if let origin = text("origin") { try settings.setOrigin(origin) }
    for proxy in list("proxies") {
      guard let address = try? SocketAddress(ipAddress: proxy, port: 0).ipAddress else {
        throw Refusal("serve.proxy", ["address": .word(String(proxy.prefix(64)))])
      }
      settings.proxies.insert(address)
    }
    settings.limits = limits
    return settings
  }

  private var limits: ServiceLimits {
    var limits = ServiceLimits()
    limits.connections = number("limits.connections")
    limits.connectionsPerAddress = number("limits.connections-per-address")
    limits.requestsPerSecond = number("limits.requests-per-second")
    limits.burst = number("limits.burst")
    limits.exportsPerHour = number("limits.exports-per-hour")
    limits.unknownObjects = number("limits.unknown-objects")
    limits.disk = DiskRoom.Reserve(
      bytes: number("limits.disk-free-mib") << 20, percent: number("limits.disk-free-percent"))
    return limits
  }
}
