import HTTPTypes
import NIOCore
import NIOHTTPTypes

/// Sets the headers of every answer once more, where it leaves: what is no request at all is answered
/// by the server itself, without coming by the outermost responder.
final class SecuredHeads: ChannelOutboundHandler, RemovableChannelHandler {
  typealias OutboundIn = HTTPResponsePart
  typealias OutboundOut = HTTPResponsePart

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    guard case .head(var head) = unwrapOutboundIn(data) else {
      return context.write(data, promise: promise)
    }
    head.headerFields.secure()
    context.write(wrapOutboundOut(.head(head)), promise: promise)
  }
}
