import NIOCore
import NIOHTTP1

/// Follows requests and answers of a connection, as they are on the wire.
///
/// An answer that comes before its request has been sent to the end, since it is too large or not for
/// us, would be lost with the connection: a socket that is closed with bytes unread takes back what was
/// written. So the rest is read and thrown away, for a while, and then the connection ends.
final class Exchange: ChannelDuplexHandler {
  typealias InboundIn = HTTPServerRequestPart
  typealias InboundOut = HTTPServerRequestPart
  typealias OutboundIn = HTTPServerResponsePart
  typealias OutboundOut = HTTPServerResponsePart

  private let connection: PatientConnection
  private let security: HTTPHeaders
  /// Bytes of a refused body that are still taken.
  private let longest: Int
  private enum Stage {
    case open, answeringEarly
    case draining(bytes: Int)
    case closing
  }
  private var stage = Stage.open
  private var isAnswering = false
  /// Its client sends no other request: of HTTP/1.0, or so it said.
  private var isLast = false
  /// Of the end of the last answer: before it has gone nothing may be closed.
  private var written: EventLoopFuture<Void>?

  init(_ connection: PatientConnection, security: HTTPHeaders, draining longest: Int) {
    (self.connection, self.security, self.longest) = (connection, security, longest)
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    let now = context.eventLoop.now
    let part = unwrapInboundIn(data)
    switch (part, stage) {
    case (.head(let head), .open):
      connection.patience.readHead(at: now)
      isLast = !head.isKeepAlive
      context.fireChannelRead(data)
    case (.end, .open), (.end, .answeringEarly):
      connection.patience.readEnd(at: now)
      context.fireChannelRead(data)
    case (.body, .open), (.body, .answeringEarly): context.fireChannelRead(data)
    case (.end, .draining):
      connection.patience.readEnd(at: now)
      close(context)
    case (.body(let bytes), .draining(let before)):
      let all = before + bytes.readableBytes
      stage = .draining(bytes: all)
      if all > longest { close(context) }
    case (.head, _), (_, .closing): break  // Behind an answer that ended the connection.
    }
  }

  func channelReadComplete(context: ChannelHandlerContext) {
    context.fireChannelReadComplete()
    // Nobody behind us asks for more of it.
    if case .draining = stage { context.read() }
  }

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    switch unwrapOutboundIn(data) {
    case .head(var head):
      guard head.status.code >= 200 else { break }
      isAnswering = true
      guard connection.patience.isReadingBody else { break }
      stage = .answeringEarly
      head.headers.replaceOrAdd(name: "Connection", value: "close")
      return context.write(wrapOutboundOut(.head(head)), promise: promise)
    case .end: return end(context, data, promise)
    case .body: break
    }
    context.write(data, promise: promise)
  }

  private func end(
    _ context: ChannelHandlerContext, _ data: NIOAny, _ promise: EventLoopPromise<Void>?
  ) {
    isAnswering = false
    connection.patience.answered(at: context.eventLoop.now)
    let gone = promise ?? context.eventLoop.makePromise(of: Void.self)
    written = gone.futureResult
    context.write(data, promise: gone)
    let isOver = connection.isGivenUp || isLast && !connection.patience.isReadingBody
    if isOver, connection.patience.unanswered == 0 {
      context.flush()
      return close(context)
    }
    guard case .answeringEarly = stage else { return }
    context.flush()
    guard connection.patience.isReadingBody else { return close(context) }
    stage = .draining(bytes: 0)
    context.read()
  }

  func close(context: ChannelHandlerContext, mode: CloseMode, promise: EventLoopPromise<Void>?) {
    // Half a close tells a client that is still sending nothing that the answer does not.
    if mode == .output, case .draining = stage { return promise?.succeed() ?? () }
    context.close(mode: mode, promise: promise)
  }

  func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
    if event is HeadTooSlow { return giveUp(context, .requestTimeout) }
    context.fireUserInboundEventTriggered(event)
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    // What is no request at all is answered here: nothing behind us could tell which it was.
    if error is HTTPParserError { return giveUp(context, .badRequest) }
    context.fireErrorCaught(error)
  }

  /// Nothing more can be read. Answers that are under way go first; a request that broke off in its
  /// body has none coming.
  private func giveUp(_ context: ChannelHandlerContext, _ status: HTTPResponseStatus) {
    guard !connection.isGivenUp else { return }
    connection.isGivenUp = true
    let broken = connection.patience.isReadingBody ? 1 : 0
    guard connection.patience.unanswered == broken, !isAnswering else { return }
    var headers = security
    headers.add(name: "Connection", value: "close")
    headers.add(name: "Content-Length", value: "0")
    let head = HTTPResponseHead(version: .http1_1, status: status, headers: headers)
    context.write(wrapOutboundOut(.head(head)), promise: nil)
    let gone = context.eventLoop.makePromise(of: Void.self)
    written = gone.futureResult
    context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: gone)
    close(context)
  }

  private func close(_ context: ChannelHandlerContext) {
    stage = .closing
    guard let written else { return context.close(mode: .all, promise: nil) }
    let bound = NIOLoopBound(context, eventLoop: context.eventLoop)
    written.whenComplete { _ in bound.value.close(mode: .all, promise: nil) }
  }
}
