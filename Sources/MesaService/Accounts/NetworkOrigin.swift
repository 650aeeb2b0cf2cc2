#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Where somebody who signs in comes from, as far as it can be told.
public struct NetworkOrigin: Sendable, Equatable {
  /// Of the client, after proxies that are configured.
  public let address: String
  /// What the browser calls itself; shown to its owner, and believed in nothing.
  public let agent: String
  /// What the browser was given when its owner signed in from it before.
  public let device: String?

  public init(address: String, agent: String = "", device: String? = nil) {
    (self.address, self.device) = (address, device)
    self.agent = String(agent.unicodeScalars.prefix(200))
  }

  /// What failures are counted by: the address, of IPv6 the /64 that one subscriber has.
  public var block: String {
    // How a socket for both families names an IPv4 address.
    let mapped = "::ffff:"
    if address.lowercased().hasPrefix(mapped), address.contains(".") {
      return String(address.dropFirst(mapped.count))
    }
    var bytes = in6_addr()
    guard inet_pton(AF_INET6, address, &bytes) == 1 else { return address }
    return withUnsafeBytes(of: bytes) { bytes in
      bytes.prefix(8).map { String($0, radix: 16) }.joined(separator: ".")
    } + "/64"
  }
}
