import Foundation
public import MesaDomain

/// Where a service is, and as whom it is asked.
public struct Address: Sendable {
  /// `https://mesa.example.org`, without a slash at its end; of a socket its path.
  public let text: String
  let base: String
  let headers: [(String, String)]

  /// A service on the network.
  ///
  /// In clear to this machine alone: what goes further goes over TLS.
  ///
  /// - Throws: `remote.address`, `remote.notEncrypted`.
  public init(_ url: String, token: Concealed) throws(Refusal) {
    var trimmed = url[...]
    while trimmed.last == "/" { trimmed.removeLast() }
    guard let parsed = URL(string: String(trimmed)), let scheme = parsed.scheme?.lowercased(),
      ["http", "https"].contains(scheme), let host = parsed.host, !host.isEmpty,
      parsed.user == nil, parsed.query == nil, parsed.fragment == nil, parsed.path.isEmpty
    else { throw Refusal("remote.address", field: "--server") }
    guard scheme == "https" || Self.loopback.contains(host.lowercased()) else {
      throw Refusal("remote.notEncrypted", field: "--server")
    }
    (text, base) = (String(trimmed), String(trimmed))
    headers = [("Authorization", "Bearer " + token.text)]
  }

  /// A service on this machine, by the socket in its data folder: who may open that may open the files.
  public init(socket path: String, as principal: Principal) {
    let unreserved = CharacterSet.alphanumerics
    text = path
    base = "http+unix://" + (path.addingPercentEncoding(withAllowedCharacters: unreserved) ?? "")
    headers = [("Mesa-As", principal.description), ("Host", "localhost")]
  }

  private static let loopback: Set<String> = ["localhost", "127.0.0.1", "::1", "[::1]"]
}
