import Canonical
import EventLog
import MesaDomain
import MesaRemote
import MesaService

/// An instance that a verb talks to: in its files, or by the service that keeps it.
struct Reached {
  let client: any MesaClient
  /// Nil where a service keeps it.
  private let instance: OpenInstance?

  init(_ instance: OpenInstance) { (client, self.instance) = (instance.client, instance) }

  init(_ client: RemoteClient) { (self.client, instance) = (client, nil) }

  func close() throws { try instance?.close() }

  /// The proof that the last entry of a command is in the log, for whoever gave it.
  func receipt(for answer: CommandAnswer, to request: CommandRequest) async throws -> String? {
    if let remote = client as? RemoteClient {
      // The same command again is answered as the first time, and now with its proof.
      return try await remote.submitForReceipt(request).receipt
    }
    guard let instance else { return nil }
    return try await instance.log.receipt(
      for: answer.first + answer.events.count - 1, signedBy: try instance.signer()
    ).description
  }
}

/// The service that a run goes by.
struct ServiceInUse: Sendable {
  @TaskLocal static var current: ServiceInUse?

  let client: RemoteClient
  let principal: Principal
  /// Whether it keeps an instance that is on this machine.
  let isHere: Bool
}

extension Session {
  /// Reaches the instance as the verb needs it: its files, or the service that was asked for or that
  /// holds them.
  func connect(_ access: OpenInstance.Access) async throws -> Reached {
    guard let service = ServiceInUse.current else { return Reached(try open(access)) }
    guard let moment = try globals.past() else { return Reached(service.client) }
    if access == .write { throw Refusal("past.readOnly", field: "--at") }
    let then = service.client.looking(at: moment)
    if let footing = try await then.footing(as: service.principal), past.look(footing) {
      try tell(footing)
    }
    return Reached(then)
  }

  /// The service by which this run goes; nil where it goes by the files.
  ///
  /// - Throws: `remote.…`: the address, the profile, what it answers.
  func service() async throws -> ServiceInUse? {
    if let server = try globals.server.asked(globals.environment) {
      let client = try RemoteClient(
        server.address, language: words.language.rawValue, authorities: server.authorities)
      do {
        let known = try await client.ask(WhoAsks(), as: .operator)
        guard let principal = Principal(known) else {
          throw ServiceFailure("remote.unreadable", .unavailable, ["server": server.address.text])
        }
        if globals.principal != nil, try globals.actor() != principal {
          throw Refusal("token.otherPrincipal", field: "--as")
        }
        return ServiceInUse(client: client, principal: principal, isHere: false)
      } catch {
        await client.close()
        throw error
      }
    }
    let socket = globals.directory.socket
    guard LocalSocket.isListening(socket) else { return nil }
    let principal = try globals.actor()
    let client = try RemoteClient(
      Address(socket: socket, as: principal), language: words.language.rawValue)
    return ServiceInUse(client: client, principal: principal, isHere: true)
  }
}
