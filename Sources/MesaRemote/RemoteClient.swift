import AsyncHTTPClient
import Canonical
public import MesaDomain
public import MesaService
import NIOCore
import NIOHTTP1
import NIOSSL

/// The client protocol over HTTP: the same questions and commands, answered by a service.
///
/// What is lost on the way is asked again: questions change nothing, and a command is known by its id.
public final class RemoteClient: MesaClient {
  public let address: Address
  private let connections: Connections
  /// Tag of the language in which problems are told.
  private let language: String
  /// The moment of the past that is asked about; nil for the present.
  private let moment: PastMoment?

  /// - Parameter authorities: a file of the certificates that are trusted; the system's if not said.
  /// - Throws: `remote.authorities`.
  public convenience init(
    _ address: Address, language: String, authorities: String? = nil
  ) throws {
    self.init(address, try Connections(authorities), language, nil)
  }

  private init(
    _ address: Address, _ connections: Connections, _ language: String, _ moment: PastMoment?
  ) {
    (self.address, self.connections) = (address, connections)
    (self.language, self.moment) = (language, moment)
  }

  /// The same service with answers as of a moment of the past.
  public func looking(at moment: PastMoment) -> RemoteClient {
    RemoteClient(address, connections, language, moment)
  }

  /// Once, when nobody asks any more.
  public func close() async { try? await connections.client.shutdown() }

  public func submit(_ request: CommandRequest) async throws -> CommandAnswer {
    try await give(request, to: "/api/v1/commands", receipt: false).answer
  }

  public func rehearse(_ request: CommandRequest) async throws -> CommandAnswer {
    try await give(request, to: "/api/v1/commands?rehearse=true", receipt: false).answer
  }

  /// Carries a command out, and brings the proof that its last entry is in the log; none for one that
  /// made no entry.
  public func submitForReceipt(
    _ request: CommandRequest
  ) async throws -> (answer: CommandAnswer, receipt: String?) {
    try await give(request, to: "/api/v1/commands", receipt: true)
  }

  private func give(
    _ request: CommandRequest, to path: String, receipt: Bool
  ) async throws -> (answer: CommandAnswer, receipt: String?) {
    guard moment == nil else { throw Refusal("past.readOnly", field: "--at") }
    let preference = "return=representation" + (receipt ? ", receipt" : "")
    let bytes = try await post(
      try request.json.canonicalBytes, to: path, [("Prefer", preference)])
    let answer = try read(CommandAnswer.self, bytes)
    return (answer, try? JSONValue(parsing: bytes)["receipt"]?.stringValue)
  }

  public func ask<Q: Question>(_ question: Q, as principal: Principal) async throws -> Q.Answer {
    let asked = try CanonicalEncoder().encode(AskedQuestion(question, at: moment))
    let purpose = ReadingPurpose.said.map { [("Mesa-Purpose", $0.rawValue)] } ?? []
    let bytes = try await post(asked, to: "/api/v1/questions/" + Q.name, purpose)
    return try read(AnsweredQuestion<Q>.self, bytes).answer
  }

  private func read<A: Decodable>(_ type: A.Type, _ bytes: [UInt8]) throws -> A {
    do {
      return try CanonicalDecoder().decode(type, from: bytes)
    } catch {
      throw unreadable
    }
  }

  private var unreadable: ServiceFailure {
    ServiceFailure("remote.unreadable", .unavailable, ["server": address.text])
  }

  /// - Throws: what the service refused, as in process; `remote.unreachable`.
  private func post(
    _ body: [UInt8], to path: String, _ headers: [(String, String)]
  ) async throws -> [UInt8] {
    var request = HTTPClientRequest(url: address.base + path)
    request.method = .POST
    request.headers.add(contentsOf: address.headers + headers)
    request.headers.add(name: "Content-Type", value: "application/json")
    request.headers.add(name: "Accept-Language", value: language)
    request.body = .bytes(body)
    let (status, bytes) = try await connections.exchange(request, with: address)
    guard status == .ok else {
      guard let value = try? JSONValue(parsing: bytes), let failure = ToldProblem(value) else {
        throw unreadable
      }
      throw failure.error(status)
    }
    return bytes
  }
}
