import AsyncHTTPClient
import MesaDomain
import MesaService
import NIOCore
import NIOHTTP1
import NIOSSL

/// The connections to a service, and what is done when one is lost.
struct Connections: Sendable {
  let client: HTTPClient

  init(_ authorities: String?) throws {
    var configuration = HTTPClient.Configuration()
    configuration.redirectConfiguration = .disallow
    configuration.timeout = .init(connect: .seconds(5), read: .seconds(120))
    if let authorities {
      guard let trusted = try? NIOSSLCertificate.fromPEMFile(authorities), !trusted.isEmpty else {
        throw Refusal("remote.authorities", ["path": .word(authorities)], field: "--ca")
      }
      var tls = TLSConfiguration.makeClientConfiguration()
      tls.minimumTLSVersion = .tlsv12
      tls.trustRoots = .certificates(trusted)
      configuration.tlsConfiguration = tls
    }
    client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
  }

  /// How long is waited before each further try.
  private static let pauses: [Duration] = [.milliseconds(100), .milliseconds(400), .seconds(1)]
  private static let mostBytes = 256 << 20

  /// Sends a request, which has to be one that may come twice.
  ///
  /// - Throws: `remote.unreachable`.
  func exchange(
    _ request: HTTPClientRequest, with address: Address
  ) async throws -> (HTTPResponseStatus, [UInt8]) {
    for pause in Self.pauses.map(Optional.some) + [nil] {
      do {
        let response = try await client.execute(request, timeout: .seconds(150))
        let body = try await response.body.collect(upTo: Self.mostBytes)
        return (response.status, Array(body.readableBytesView))
      } catch is CancellationError {
        throw CancellationError()
      } catch {
        guard let pause, Self.mayPass(error) else { break }
        try await Task.sleep(for: pause)
      }
    }
    throw ServiceFailure("remote.unreachable", .unavailable, ["server": address.text])
  }

  /// Whether what went wrong may be over at the next try; a wrong certificate stays wrong.
  private static func mayPass(_ error: any Error) -> Bool {
    !(error is NIOSSLError) && !(error is BoringSSLError)
  }
}
