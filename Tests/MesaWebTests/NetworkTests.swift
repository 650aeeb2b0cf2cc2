import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import MesaDomain
import MesaService
import NIOCore
import NIOSSL
import Testing

@testable import MesaWeb

@Suite struct `Where a request comes from` {
  private func client(
    _ peer: String?, _ forwarded: [String] = [], proto: String? = nil, secure: Bool = false
  ) throws -> ClientAddress {
    var headers = HTTPFields()
    for value in forwarded {
      headers.append(HTTPField(name: .forwardedFor, value: value))
    }
    headers[.forwardedProto] = proto
    return ClientAddress(
      peer: try peer.map { try SocketAddress(ipAddress: $0, port: 9) }, isSecure: secure,
      headers: headers, proxies: ["10.0.0.1", "10.0.0.2", "::1"])
  }

  @Test func `the other end of the connection, whatever it says of itself`() throws {
    #expect(try client("192.0.2.7").address == "192.0.2.7")
    #expect(try client("192.0.2.7", ["10.9.9.9"], proto: "https").address == "192.0.2.7")
    #expect(try !client("192.0.2.7", ["10.9.9.9"], proto: "https").isSecure)
    #expect(try client("192.0.2.7", secure: true).isSecure)
    #expect(try client("::ffff:192.0.2.7").address == "192.0.2.7")
    #expect(try client(nil).address == "local")
  }

  @Test func `behind our proxies, the last that is none of them`() throws {
    #expect(try client("10.0.0.1", ["203.0.113.4"]).address == "203.0.113.4")
    #expect(try client("10.0.0.1", ["6.6.6.6, 203.0.113.4"]).address == "203.0.113.4")
    #expect(try client("10.0.0.1", ["6.6.6.6", "203.0.113.4"]).address == "203.0.113.4")
    #expect(try client("10.0.0.1", ["203.0.113.4, 10.0.0.2"]).address == "203.0.113.4")
    #expect(try client("::1", ["203.0.113.4:5555"]).address == "203.0.113.4")
    #expect(try client("::1", ["[2001:db8::7]:5555"]).address == "2001:db8::7")
    #expect(try client("10.0.0.1", ["6.6.6.6, nobody"]).address == "10.0.0.1")
    #expect(try client("10.0.0.1").address == "10.0.0.1")
    #expect(try client("10.0.0.1", proto: "https").isSecure)
    #expect(try !client("10.0.0.1", proto: "http", secure: true).isSecure)
  }
}

@Suite struct `Connections of one address` {
  @Test func `as many as it may have, and not one more`() {
    let connections = Connections(mostPerAddress: 2) { $0 == "proxy" }
    #expect(connections.enter("a") && connections.enter("a"))
    #expect(!connections.enter("a"))
    #expect(connections.enter("b"))
    connections.leave("a")
    #expect(connections.enter("a"))
    #expect(!connections.enter("a"))
    for _ in 0..<100 { #expect(connections.enter("proxy")) }
    #expect(connections.count == 103)
  }

  @Test func `many may come by one address from our proxies, and in clear from this machine`()
    throws
  {
    var settings = try WebServer.Settings(
      host: "127.0.0.1", port: 0, language: .en, zone: "Europe/Madrid")
    settings.proxies = ["10.0.0.1"]
    let spared = settings.spared
    #expect(["127.0.0.1", "10.0.0.1", ClientAddress.local].allSatisfy(spared))
    #expect(!["127.0.0.2", "10.0.0.2"].contains(where: spared))
  }
}

@Suite struct `TLS` {
  /// A folder with a certificate and its key.
  private final class Folder {
    let files: ServerCertificate.Files
    private let path = NSTemporaryDirectory() + "/mesa-tls-" + UUID().uuidString

    init(_ certificate: String, _ key: String, mode: Int = 0o400) throws {
      files = ServerCertificate.Files(certificate: path + "/c.pem", key: path + "/k.pem")
      try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: false)
      try write(certificate, key, mode: mode)
    }

    func write(_ certificate: String, _ key: String, mode: Int = 0o400) throws {
      for (text, file) in [(certificate, files.certificate), (key, files.key)] {
        try? FileManager.default.removeItem(atPath: file)
        try Data(text.utf8).write(to: URL(filePath: file))
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: file)
      }
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }
  }

  private typealias Certificates = TestCertificates

  @Test func `a key that others can read is refused`() throws {
    for mode in [0o440, 0o404, 0o644] {
      let folder = try Folder(Certificates.firstCertificate, Certificates.firstKey, mode: mode)
      #expect(throws: Refusal("tls.keyOpen", ["path": .word(folder.files.key)])) {
        try ServerCertificate(folder.files)
      }
    }
    let folder = try Folder(Certificates.firstCertificate, Certificates.firstKey, mode: 0o600)
    _ = try ServerCertificate(folder.files)
  }

  @Test func `what is no certificate, and a key of another, is refused`() throws {
    let nonsense = try Folder("nonsense", Certificates.firstKey)
    #expect(throws: Refusal("tls.unreadable", ["path": .word(nonsense.files.certificate)])) {
      try ServerCertificate(nonsense.files)
    }
    let other = try Folder(Certificates.firstCertificate, Certificates.secondKey)
    #expect(throws: Refusal("tls.mismatch", ["path": .word(other.files.certificate)])) {
      try ServerCertificate(other.files)
    }
  }

  @Test func `a renewed certificate is taken, and one that cannot be used is not`() throws {
    let folder = try Folder(Certificates.firstCertificate, Certificates.firstKey)
    let certificate = try ServerCertificate(folder.files)
    let first = certificate.context
    #expect(try !certificate.reload())
    #expect(certificate.context === first)
    try folder.write(Certificates.secondCertificate, Certificates.secondKey)
    #expect(try certificate.reload())
    let second = certificate.context
    #expect(second !== first)
    try folder.write(Certificates.firstCertificate, Certificates.secondKey)
    #expect(throws: Refusal.self) { try certificate.reload() }
    #expect(certificate.context === second)
  }

  @Test func `with it the service listens anywhere, and tells browsers to stay`() async throws {
    let folder = try Folder(Certificates.firstCertificate, Certificates.firstKey)
    let certificate = try ServerCertificate(folder.files)
    _ = try WebServer.Settings(
      host: "0.0.0.0", port: 443, language: .en, zone: "Europe/Madrid", certificate: certificate)
    let bed = try await WebBed([], certificate: certificate)
    let answer = try await bed.server.application().test(.live) { live in
      var configuration = TLSConfiguration.makeClientConfiguration()
      configuration.trustRoots = .certificates(
        try NIOSSLCertificate.fromPEMBytes(Array(Certificates.firstCertificate.utf8)))
      return try await TestClient.withClient(
        host: "localhost", port: try #require(live.port),
        configuration: .init(tlsConfiguration: configuration)
      ) { try await $0.execute(.init("/healthz", method: .get, authority: "localhost")) }
    }
    #expect(answer.status == .ok)
    #expect(
      answer.headers[.strictTransportSecurity] == "max-age=31536000; includeSubDomains")
    let clear = try await WebBed([]).ask { try await $0.get("/healthz") }
    #expect(clear.headers[.strictTransportSecurity] == nil)
  }
}

@Suite struct `Packed answers` {
  private func ask(
    _ encoding: String?, _ method: HTTPRequest.Method = .get, _ uri: String = "/api/v1/persons"
  ) async throws -> TestClient.Response {
    let bed = try await WebBed()
    let token = try bed.token("admin")
    return try await bed.server.application().test(.live) { live in
      try await TestClient.withClient(host: "127.0.0.1", port: try #require(live.port)) { client in
        var headers: HTTPFields = [.authorization: "Bearer " + token]
        headers[.acceptEncoding] = encoding
        return try await client.execute(
          .init(uri, method: method, authority: "localhost", headers: headers))
      }
    }
  }

  @Test func `a long answer is packed for whoever takes it so`() async throws {
    let plain = try await ask(nil)
    let packed = try await ask("gzip")
    #expect(plain.headers[.contentEncoding] == nil)
    #expect(packed.headers[.contentEncoding] == "gzip")
    let (long, short) = (plain.body?.readableBytes ?? 0, packed.body?.readableBytes ?? 0)
    #expect(long >= Compression.least && short < long)
    for answer in [plain, packed] {
      #expect(answer.headers[.vary] == "Accept-Encoding")
      #expect(answer.headers[Compression.mark] == nil)
    }
  }

  @Test func `a short one is not, nor what has no body`() async throws {
    let short = try await ask("gzip", .get, "/healthz")
    #expect(short.headers[.contentEncoding] == nil)
    let head = try await ask("gzip", .head)
    #expect(head.headers[.contentEncoding] == nil)
    #expect(head.headers[Compression.mark] == nil)
    #expect(head.status == .ok)
  }
}
