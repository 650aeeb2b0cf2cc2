import Canonical
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import MesaDomain
import Testing

@testable import MesaService
@testable import MesaWeb

/// A browser as far as signing in goes: it keeps cookies, and says of which site a page was.
final class Browser {
  private let client: any TestClientProtocol
  var cookies: [String: String] = [:]
  var form: String?
  /// What it says of the page; nil leaves it out.
  var site: String? = "same-origin"
  var origin: String?

  init(_ client: any TestClientProtocol) { self.client = client }

  func send(
    _ method: HTTPRequest.Method, _ uri: String, _ body: String? = nil,
    type: String = "application/json", headers: HTTPFields = [:]
  ) async throws -> TestResponse {
    var headers = headers
    headers[.fetchSite] = site
    headers[.origin] = origin
    headers[.formToken] = method == .get ? nil : form
    if body != nil { headers[.contentType] = type }
    if !cookies.isEmpty {
      headers[.cookie] = cookies.map { $0.key + "=" + $0.value }.joined(separator: "; ")
    }
    let answer = try await client.execute(
      uri: uri, method: method, headers: headers, body: body.map { ByteBuffer(string: $0) })
    for header in answer.headers[values: .setCookie] {
      let pair = header.prefix { $0 != ";" }.split(separator: "=", maxSplits: 1)
      cookies[String(pair[0])] = pair.count == 2 && !pair[1].isEmpty ? String(pair[1]) : nil
    }
    if let new = try? answer.json["form"]?.stringValue { form = new }
    return answer
  }

  func get(_ uri: String) async throws -> TestResponse { try await send(.get, uri) }
  func post(_ uri: String, _ body: String = "{}") async throws -> TestResponse {
    try await send(.post, uri, body)
  }

  /// The first step: a challenge, or what was answered in its place.
  func begin(
    _ account: String, _ passphrase: String = WebBed.passphrase
  ) async throws -> (challenge: String, answer: TestResponse) {
    _ = try await get("/api/v1/sign-in")
    let answer = try await post(
      "/api/v1/sign-in", #"{"account":"\#(account)","passphrase":"\#(passphrase)"}"#)
    return ((try? answer.json["challenge"]?.stringValue) ?? "", answer)
  }

  @discardableResult
  func signIn(_ account: String, _ code: String) async throws -> TestResponse {
    let (challenge, _) = try await begin(account)
    return try await post(
      "/api/v1/sign-in/code", #"{"challenge":"\#(challenge)","code":"\#(code)"}"#)
  }
}

extension WebBed {
  static let passphrase = "cinco palabras sin sentido"

  /// Somebody with an account under the name of the person, and the seed of their second factor.
  func enrol(_ person: String) async throws -> [UInt8] {
    let id = try #require(PersonID(rawValue: person))
    let (accounts, by) = (
      try instance.client.accounts, Principal.person(PersonID(wellFormed: "admin"))
    )
    let link = try accounts.invite(id, login: person, by: by).token
    let factor = try await instance.client.beginEnrolment(
      link, login: person, passphrase: Self.passphrase)
    let seed = Self.bytes(ofSeed: factor.seed)
    _ = try accounts.complete(link, code: code(of: seed))
    clock.advance(bySeconds: 30)
    return seed
  }

  /// What the authenticator shows now.
  func code(of seed: [UInt8]) -> String {
    OneTimeCode.text(seed, step: OneTimeCode.step(at: clock.now))
  }

  /// The next code, which has not been used.
  func nextCode(of seed: [UInt8]) -> String {
    clock.advance(bySeconds: 30)
    return code(of: seed)
  }

  static func bytes(ofSeed text: String) -> [UInt8] {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
    var (bytes, bits, held) = ([UInt8](), 0, 0)
    for value in text.compactMap({ alphabet.firstIndex(of: $0) }) {
      (bits, held) = ((bits << 5 | value) & 0xFFFF, held + 5)
      if held >= 8 {
        held -= 8
        bytes.append(UInt8(truncatingIfNeeded: bits >> held))
      }
    }
    return bytes
  }
}
