import NIOCore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Closes what comes to the socket from a process of another user than the service's own.
///
/// The socket's mode keeps them out already; this asks the kernel who it is.
final class OwnerOnly: ChannelInboundHandler, RemovableChannelHandler {
  typealias InboundIn = Any

  /// As the kernel lays out what it knows of a socket's other end: unix(7), SO_PEERCRED.
  private struct Credentials: Sendable {
    var pid: Int32 = 0
    var uid: UInt32 = 0
    var gid: UInt32 = 0
  }

  func channelActive(context: ChannelHandlerContext) {
    guard let provider = context.channel as? any SocketOptionProvider else {
      return context.close(promise: nil)
    }
    let bound = NIOLoopBound(context, eventLoop: context.eventLoop)
    let peer: EventLoopFuture<Credentials> = provider.unsafeGetSocketOption(
      level: .socket, name: .init(rawValue: SO_PEERCRED))
    peer.hop(to: context.eventLoop).whenComplete { result in
      let context = bound.value
      guard case .success(let peer) = result, peer.uid == geteuid() else {
        return context.close(promise: nil)
      }
      context.fireChannelActive()
    }
  }
}
