import HTTPTypes
import HummingbirdCore
import Logging
import NIOCore
import NIOHTTP1
import NIOHTTPCompression
import NIOHTTPTypes
import NIOHTTPTypesHTTP1
import NIOSSL

/// A connection as this service has it: bounded in time, size and number, and in TLS where that is
/// configured.
struct GuardedChannel: HTTPChannelHandler {
  typealias Value = NIOAsyncChannel<HTTPRequestPart, HTTPResponsePart>

  let responder: HTTPChannelHandler.Responder
  let connections: Connections
  let terms: Patience.Terms
  let certificate: ServerCertificate?

  struct Refused: Error {}

  func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<Value> {
    guard connections.admit(channel) else {
      // Nobody else closes what could not be set up.
      return channel.close().flatMapThrowing { throw Refused() }
    }
    return channel.eventLoop.makeCompletedFuture {
      let pipeline = channel.pipeline.syncOperations
      let connection = PatientConnection(terms, at: channel.eventLoop.now)
      try pipeline.addHandler(PatientSocket(connection))
      if let certificate {
        try pipeline.addHandler(NIOSSLServerHandler(context: certificate.context))
      }
      try pipeline.configureHTTPServerPipeline(
        withPipeliningAssistance: false, withErrorHandling: false,
        withOutboundHeaderValidation: false, withEncoderConfiguration: .init(),
        withDecoderLimitConfiguration: WebLimits.heads)
      try pipeline.addHandler(
        Exchange(connection, security: security, draining: WebLimits.drained))
      try pipeline.addHandler(
        HTTPResponseCompressor(responseCompressionPredicate: Compression.decide))
      try pipeline.addHandler(HTTP1ToHTTPServerCodec(secure: certificate != nil))
      // Its own timeout sees too little; without one it ends idle connections when the service does.
      try pipeline.addHandler(HTTPConnectionStateHandler(idleTimeout: nil, logger: logger))
      return try NIOAsyncChannel(
        wrappingChannelSynchronously: channel,
        configuration: .init(isOutboundHalfClosureEnabled: true))
    }
  }

  func handle(value: Value, logger: Logger) async {
    await handleHTTP(asyncChannel: value, logger: logger)
  }

  private var security: HTTPHeaders {
    var fields = HTTPFields()
    fields.secure(transport: certificate != nil)
    return HTTPHeaders(fields)
  }
}
