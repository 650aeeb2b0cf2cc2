import Canonical
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import MesaDomain
import MesaService
import Synchronization
import Testing

@testable import MesaWeb

/// A service over a real instance with a small mesa, in a folder that goes with the test.
final class WebBed: Sendable {
  private let folder: String
  let instance: OpenInstance
  let server: WebServer
  let clock = Clock()

  /// Without limits on how often somebody asks, unless a test is about those.
  init(
    _ commands: [String] = WebBed.setting, certificate: ServerCertificate? = nil,
    limits change: (inout ServiceLimits) -> Void = { _ in }
  ) async throws {
    folder = NSTemporaryDirectory() + "/mesa-web-" + UUID().uuidString
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
    let directory = DataDirectory(folder + "/data", accessReserve: 4_096)
    let clock = clock
    _ = try await Founding.found(
      directory, administrator: "Administration", product: "test", via: "os/0", now: { clock.now })
    instance = try OpenInstance(
      directory, access: .write, via: "os/0", accountLimits: Self.cheap, now: { clock.now })
    var settings = try WebServer.Settings(
      host: "127.0.0.1", port: 0, language: .en, zone: "Europe/Madrid", certificate: certificate)
    settings.limits.disk = DiskRoom.Reserve(bytes: 0, percent: 0)
    settings.limits.burst = 10_000
    settings.limits.unknownObjects = 10_000
    change(&settings.limits)
    server = WebServer(
      instance, settings,
      journal: Journal { _ in }, identifier: Self.identifier)
    for command in commands {
      _ = try await instance.client.submit(
        CommandRequest(
          try JSONValue(parsing: command),
          CommandRequest.Setting(
            principal: .operator, zone: "Europe/Madrid", identifier: Self.identifier)))
    }
  }

  deinit {
    try? instance.close()
    try? FileManager.default.removeItem(atPath: folder)
  }

  /// Signing in that costs next to nothing.
  private static let cheap = {
    var limits = AccountLimits()
    limits.cost = ScryptCost(logN: 2)
    return limits
  }()

  /// A clock that the test sets; it stands at noon UTC of 22 November 2026.
  final class Clock: Sendable {
    private let instant = Mutex(Instant(milliseconds: 1_795_348_800_000))
    var now: Instant { instant.withLock { $0 } }
    func advance(bySeconds seconds: Int) {
      instant.withLock { $0 = $0.advanced(byMilliseconds: Int64(seconds) * 1_000) }
    }
    func advance(byHours hours: Int) { instant.withLock { $0 = $0.advanced(byHours: hours) } }
  }
  @Sendable static func identifier() -> String { UUID().uuidString.lowercased() }

  /// A token of somebody, as a client keeps it.
  func token(
    _ person: String, _ scopes: [String] = ["read", "write"], days: Int = 30
  ) throws -> String {
    let owner = try principal("person/" + person)
    return try instance.client.issueToken(
      TokenWish(
        name: "test", person: try #require(owner.person), scopes: try TokenScopes(scopes),
        days: days), as: owner
    ).text
  }

  /// Asks without a network.
  func ask<R: Sendable>(
    _ body: @Sendable @escaping (any TestClientProtocol) async throws -> R
  ) async throws -> R {
    try await server.application().test(.router, body)
  }

  static let setting: [String] = """
    {"command":"agency.register","data":{"agency":"town","name":"Ayuntamiento","kind":"municipality.political","municipality":"30008"}}
    {"command":"agency.register","data":{"agency":"centre","name":"CAVI","kind":"specialisedCentre","municipality":"30008"}}
    {"command":"agency.register","data":{"agency":"police","name":"Policía","kind":"localPolice","municipality":"30008"}}
    {"command":"person.register","data":{"person":"mayor","name":"Alcaldía"}}
    {"command":"person.register","data":{"person":"officer","name":"Secretaría"}}
    {"command":"person.register","data":{"person":"ines","name":"Inés"}}
    {"command":"person.register","data":{"person":"stranger","name":"Nadie"}}
    {"command":"person.register","data":{"person":"auditor","name":"Control"}}
    {"as":"person/admin","command":"person.grantRole","data":{"person":"auditor","role":"auditor"}}
    {"effective":"2026-01-12T09:00","command":"mesa.promote","data":{"mesa":"alhama","name":"Mesa de Alhama","promoter":"town","municipalities":["30008"],"profile":"es-mc-mesa-cavi"}}
    {"effective":"2026-01-12T09:00","command":"mesa.addSeat","data":{"mesa":"alhama","organ":"plenary","seat":"town","agency":"town","from":"2026-01-12"}}
    {"effective":"2026-01-12T09:00","command":"mesa.assignSeat","data":{"mesa":"alhama","organ":"plenary","seat":"town","person":"mayor","from":"2026-01-12"}}
    {"effective":"2026-01-12T09:00","command":"mesa.addSeat","data":{"mesa":"alhama","organ":"plenary","seat":"centre","agency":"centre","from":"2026-01-12"}}
    {"effective":"2026-01-12T09:00","command":"mesa.assignSeat","data":{"mesa":"alhama","organ":"plenary","seat":"centre","person":"ines","from":"2026-01-12"}}
    {"effective":"2026-01-12T09:00","command":"mesa.designate","data":{"mesa":"alhama","organ":"plenary","post":"chair","person":"mayor","from":"2026-01-12"}}
    {"effective":"2026-01-12T09:00","command":"mesa.designate","data":{"mesa":"alhama","organ":"plenary","post":"secretary","person":"officer","from":"2026-01-12"}}
    """.split(separator: "\n").map(String.init)
}

extension TestClientProtocol {
  /// A question with a token.
  func get(
    _ uri: String, _ token: String? = nil, headers: HTTPFields = [:],
    method: HTTPRequest.Method = .get
  ) async throws -> TestResponse {
    try await execute(uri: uri, method: method, headers: Self.with(token, headers))
  }

  /// Commands with a token.
  func post(
    _ body: String, _ token: String?, type: String = "application/json",
    uri: String = "/api/v1/commands", headers: HTTPFields = [:]
  ) async throws -> TestResponse {
    var headers = Self.with(token, headers)
    headers[.contentType] = type
    return try await execute(
      uri: uri, method: .post, headers: headers, body: ByteBuffer(string: body))
  }

  private static func with(_ token: String?, _ headers: HTTPFields) -> HTTPFields {
    var headers = headers
    if let token { headers[.authorization] = "Bearer " + token }
    return headers
  }
}

extension TestResponse {
  var text: String { String(buffer: body) }
  var json: JSONValue { get throws { try JSONValue(parsing: text) } }
  var code: String? { try? json["code"]?.stringValue }

  /// All of it but the id of the request.
  var withoutRequest: String {
    let members = ((try? json)?.objectValue ?? []).filter { $0.name != "requestId" }
    let headers = headers.filter { $0.name != .requestID }.map { "\($0)" }.sorted()
    return "\(status) \(headers) \(JSONValue.object(members))"
  }
}

func principal(_ text: String) throws -> Principal { try #require(Principal(text)) }
