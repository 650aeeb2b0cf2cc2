import Canonical
import Hummingbird
import MesaDomain
import MesaService

/// What the service is to those who ask: its names, its language, its clock.
struct Site: Sendable {
  /// Hosts that requests may be for, in lower case and without a port.
  let names: Set<String>
  /// Of those who ask in none that is spoken here.
  let language: Language
  /// In which local times without an offset are read, and moments told.
  let zone: String
  let identifier: @Sendable () -> String
  /// Whether it speaks TLS itself.
  var isSecure = false
  /// Addresses whose word is taken for where a request comes from.
  var proxies: Set<String> = []

  /// A page of another site that found its way to our address through the name service is no page of
  /// ours.
  ///
  /// - Throws: `http.hostUnknown`, `http.targetTooLong`.
  func admit(_ request: Request) throws(Refusal) {
    guard let authority = request.head.authority, names.contains(Self.host(of: authority)) else {
      throw Refusal("http.hostUnknown")
    }
    guard (request.head.path ?? "").utf8.count <= WebLimits.target else {
      throw Refusal("http.targetTooLong", ["maximum": .number(WebLimits.target)])
    }
  }

  /// `[::1]:8080` is `[::1]`, `localhost:8080` is `localhost`.
  static func host(of authority: String) -> String {
    let lowered = authority.lowercased()
    if lowered.hasPrefix("[") {
      return String(lowered.prefix { $0 != "]" }) + "]"
    }
    return String(lowered.prefix { $0 != ":" })
  }

  /// Who asks, as far as the network tells it.
  func locate(_ request: Request, _ context: inout WebContext) {
    let client = ClientAddress(
      peer: context.peer, isSecure: isSecure, headers: request.headers, proxies: proxies)
    context.isSecure = client.isSecure
    context.address = NetworkOrigin(
      address: client.address, agent: request.headers[.userAgent] ?? "")
  }

  func words(_ request: Request) -> Catalogue {
    Catalogue(
      Weighted(request.headers[.acceptLanguage] ?? "").values.lazy
        .compactMap { Language(tag: $0) }.first ?? language, zone: zone)
  }

  /// The sender's id where it is one: what stands in the reading log must not be free text.
  func identifier(of request: Request) -> String {
    if let said = request.headers[.requestID], UUIDText.isWellFormed(said) { return said }
    return identifier()
  }
}
