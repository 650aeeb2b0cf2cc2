import HTTPTypes
import MesaService
import NIOCore

/// Where a request comes from: the other end of the connection, unless that is one of our proxies.
struct ClientAddress {
  /// An IP address as text, or `local` where there is none: a Unix socket.
  let address: String
  /// Whether it came to us, or to our proxy, in TLS.
  let isSecure: Bool

  /// - Parameter proxies: whose word is taken for where something comes from; nobody else's is.
  init(
    peer: SocketAddress?, isSecure: Bool, headers: HTTPFields, proxies: Set<String>
  ) {
    let peer = Self.text(of: peer)
    guard proxies.contains(peer) else {
      (address, self.isSecure) = (peer, isSecure)
      return
    }
    // Each proxy adds whom it heard it from at the end: the last that is none of ours is who asks.
    let chain = headers[values: .forwardedFor].joined(separator: ",").split(separator: ",")
      .map { Self.parsed($0.trimmed) }
    address =
      chain.reversed().first { $0.map { !proxies.contains($0) } ?? true }.flatMap(\.self) ?? peer
    self.isSecure =
      headers[values: .forwardedProto].last?.split(separator: ",").last?.trimmed.lowercased()
      == "https"
  }

  static let local = "local"

  static func text(of address: SocketAddress?) -> String {
    guard let text = address?.ipAddress else { return local }
    return plain(text)
  }

  /// By which it is counted: of IPv6 the /64 that one subscriber has.
  static func block(of address: SocketAddress?) -> String {
    NetworkOrigin(address: text(of: address)).block
  }

  /// With or without a port, as proxies write it; nil where it is no address.
  private static func parsed(_ text: Substring) -> String? {
    var text = text
    if text.hasPrefix("[") {
      text = text.dropFirst().prefix { $0 != "]" }
    } else if text.filter({ $0 == ":" }).count == 1 {
      text = text.prefix { $0 != ":" }
    }
    return (try? SocketAddress(ipAddress: String(text), port: 0))?.ipAddress.map(plain)
  }

  /// How a socket for both families names an IPv4 address, without that.
  private static func plain(_ text: String) -> String {
    let mapped = "::ffff:"
    let isMapped = text.lowercased().hasPrefix(mapped) && text.contains(".")
    return isMapped ? String(text.dropFirst(mapped.count)) : text
  }
}
