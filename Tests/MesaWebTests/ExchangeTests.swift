import NIOCore
import NIOEmbedded
import NIOHTTP1
import Testing

@testable import MesaWeb

/// A connection without a network: what a client sends, what it gets.
private final class Wire {
  let channel = EmbeddedChannel()
  private let loop: EmbeddedEventLoop

  init(draining: Int = 1_000) throws {
    loop = channel.embeddedEventLoop
    let connection = PatientConnection(Patience.Terms(), at: loop.now)
    let pipeline = channel.pipeline.syncOperations
    try pipeline.addHandler(PatientSocket(connection))
    try pipeline.configureHTTPServerPipeline(
      withPipeliningAssistance: false, withErrorHandling: false,
      withOutboundHeaderValidation: false, withEncoderConfiguration: .init(),
      withDecoderLimitConfiguration: WebLimits.heads)
    try pipeline.addHandler(
      Exchange(connection, security: ["X-Content-Type-Options": "nosniff"], draining: draining))
    try channel.connect(to: SocketAddress(ipAddress: "127.0.0.1", port: 1)).wait()
  }

  func send(_ text: String) throws { try channel.writeInbound(ByteBuffer(string: text)) }

  func answer(_ status: HTTPResponseStatus, _ body: String = "") throws {
    let head = HTTPResponseHead(
      version: .http1_1, status: status, headers: ["Content-Length": "\(body.utf8.count)"])
    channel.write(HTTPServerResponsePart.head(head), promise: nil)
    channel.write(HTTPServerResponsePart.body(.byteBuffer(ByteBuffer(string: body))), promise: nil)
    channel.writeAndFlush(HTTPServerResponsePart.end(nil), promise: nil)
    loop.run()
  }

  func wait(_ time: TimeAmount) { loop.advanceTime(by: time) }

  /// Everything that the client got since it was asked last.
  var received: String {
    get throws {
      var all = ""
      while let part = try channel.readOutbound(as: ByteBuffer.self) { all += String(buffer: part) }
      return all
    }
  }

  var isOpen: Bool { channel.isActive }
}

@Suite struct `An exchange over a connection` {
  private static let head = "POST /x HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\n"

  @Test func `a connection goes on behind a request that was read to its end`() throws {
    let wire = try Wire()
    try wire.send(Self.head + String(repeating: "x", count: 100))
    try wire.answer(.ok, "done")
    let received = try wire.received
    #expect(received.hasPrefix("HTTP/1.1 200") && received.hasSuffix("done"))
    #expect(!received.contains("close"))
    try wire.send("GET /y HTTP/1.1\r\nHost: a\r\n\r\n")
    try wire.answer(.ok)
    #expect(try wire.received.hasPrefix("HTTP/1.1 200"))
    #expect(wire.isOpen)
  }

  @Test func `who is refused while sending gets the answer, and is heard out`() throws {
    let wire = try Wire()
    try wire.send(Self.head + "xx")
    try wire.answer(.payloadTooLarge, "too large")
    let received = try wire.received
    #expect(received.hasPrefix("HTTP/1.1 413") && received.hasSuffix("too large"))
    #expect(received.lowercased().contains("connection: close"))
    #expect(wire.isOpen)
    try wire.send(String(repeating: "x", count: 97))
    #expect(wire.isOpen)
    try wire.send("x")
    #expect(!wire.isOpen)
  }

  @Test func `who goes on sending is not heard out for ever`() throws {
    let wire = try Wire(draining: 50)
    try wire.send(Self.head)
    try wire.answer(.payloadTooLarge)
    try wire.send(String(repeating: "x", count: 50))
    #expect(wire.isOpen)
    try wire.send("x")
    #expect(!wire.isOpen)
    let slow = try Wire()
    try slow.send(Self.head)
    try slow.answer(.unsupportedMediaType)
    slow.wait(.seconds(35))
    #expect(slow.isOpen)
    slow.wait(.seconds(2))
    #expect(!slow.isOpen)
  }

  @Test func `a head that does not come to its end is told so`() throws {
    let wire = try Wire()
    try wire.send("GET /x HTTP/1.1\r\nHost: a\r\n")
    wire.wait(.seconds(10))
    #expect(wire.isOpen)
    wire.wait(.seconds(2))
    let received = try wire.received
    #expect(received.hasPrefix("HTTP/1.1 408"))
    #expect(received.contains("nosniff"))
    #expect(!wire.isOpen)
  }

  @Test func `a client that says nothing is closed without a word`() throws {
    let wire = try Wire()
    wire.wait(.seconds(17))
    #expect(try wire.received == "")
    #expect(!wire.isOpen)
  }

  @Test func `what is no request is told so`() throws {
    let wire = try Wire()
    try wire.send("\u{16}\u{3}\u{1}nonsense\r\n\r\n")
    #expect(try wire.received.hasPrefix("HTTP/1.1 400"))
    #expect(!wire.isOpen)
  }

  /// Whether a request with these fields is heard.
  private func isHeard(_ fields: [(String, String)]) throws -> Bool {
    let wire = try Wire()
    try wire.send("GET / HTTP/1.1\r\n" + fields.map { "\($0): \($1)\r\n" }.joined() + "\r\n")
    let isRefused = try wire.received.hasPrefix("HTTP/1.1 400")
    #expect(isRefused != wire.isOpen)
    return !isRefused
  }

  @Test func `a head has so many fields, and none more`() throws {
    let fields = [("Host", "a")] + (2...64).map { ("x\($0)", "y") }
    #expect(try isHeard(fields))
    #expect(try !isHeard(fields + [("x", "y")]))
  }

  @Test func `a field is so long, and no longer`() throws {
    let value = String(repeating: "y", count: WebLimits.headerFieldBytes)
    #expect(try isHeard([("Host", "a"), ("x", value)]))
    #expect(try !isHeard([("Host", "a"), ("x", value + "y")]))
  }

  @Test func `all fields together are so long, and no longer`() throws {
    // The path, one byte here, counts among them.
    let value = String(repeating: "y", count: WebLimits.headerFieldBytes - 10)
    let rest = String(
      repeating: "y", count: WebLimits.headerBytes - 2 * (value.utf8.count + 1) - 7)
    let fields = [("Host", "a"), ("x", value), ("y", value)]
    #expect(try isHeard(fields + [("z", rest)]))
    #expect(try !isHeard(fields + [("z", rest + "y")]))
  }

  @Test func `nonsense behind a request leaves that one its answer`() throws {
    let wire = try Wire()
    try wire.send("GET /x HTTP/1.1\r\nHost: a\r\n\r\n\u{1}\u{2}nonsense\r\n\r\n")
    #expect(wire.isOpen)
    try wire.answer(.ok, "done")
    #expect(try wire.received.hasSuffix("done"))
    #expect(!wire.isOpen)
  }

  @Test(arguments: ["HTTP/1.0\r\nHost: a", "HTTP/1.1\r\nHost: a\r\nConnection: close"])
  func `a connection ends with the answer to a client that wants no other`(head: String) throws {
    let wire = try Wire()
    try wire.send("GET /x \(head)\r\n\r\n")
    #expect(wire.isOpen)
    try wire.answer(.ok, "done")
    #expect(try wire.received.hasSuffix("done"))
    #expect(!wire.isOpen)
  }

  @Test func `a body that breaks off its own form is told so`() throws {
    let wire = try Wire()
    try wire.send("POST /x HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n")
    #expect(try wire.received.hasPrefix("HTTP/1.1 400"))
    #expect(!wire.isOpen)
  }
}
