import NIOCore

/// What the two handlers of a connection know together; both live on its event loop.
final class PatientConnection {
  var patience: Patience
  /// Whoever sent something that cannot be read is told so once.
  var isGivenUp = false

  init(_ terms: Patience.Terms, at now: NIODeadline) { patience = Patience(terms, at: now) }
}

/// Nearest to the socket: sees each byte, and ends a connection that takes too long.
final class PatientSocket: ChannelDuplexHandler {
  typealias InboundIn = ByteBuffer
  typealias InboundOut = ByteBuffer
  typealias OutboundIn = IOData
  typealias OutboundOut = IOData

  private let connection: PatientConnection
  private var beat: RepeatedTask?

  init(_ connection: PatientConnection) { self.connection = connection }

  func handlerAdded(context: ChannelHandlerContext) {
    let beat = connection.patience.terms.beat
    let bound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
    self.beat = context.eventLoop.scheduleRepeatedTask(initialDelay: beat, delay: beat) { _ in
      let (handler, context) = bound.value
      handler.judge(context)
    }
  }

  func handlerRemoved(context: ChannelHandlerContext) { beat?.cancel() }

  func channelInactive(context: ChannelHandlerContext) {
    beat?.cancel()
    context.fireChannelInactive()
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    connection.patience.received(at: context.eventLoop.now)
    context.fireChannelRead(data)
  }

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    connection.patience.gave(
      unwrapOutboundIn(data).readableBytes, at: context.eventLoop.now)
    context.write(data, promise: promise)
  }

  private func judge(_ context: ChannelHandlerContext) {
    let waiting = try? context.channel.syncOptions?.getOption(.bufferedWritableBytes)
    connection.patience.saw(waiting: waiting ?? 0, at: context.eventLoop.now)
    switch connection.patience.verdict(at: context.eventLoop.now) {
    case nil: break
    case .head?:
      // Answered where answers are written; it closes, too.
      context.fireUserInboundEventTriggered(HeadTooSlow())
    case .idle?, .body?, .progress?, .backlog?: context.close(mode: .all, promise: nil)
    }
  }
}

/// The head of a request did not arrive in time.
struct HeadTooSlow: Sendable {}
