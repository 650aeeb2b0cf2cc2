import MesaDomain
import NIOCore
import NIOHTTP1

/// Everything that bounds what one request may ask of the service (security handbook §4.11).
enum WebLimits {
  /// Bytes of path and query together.
  static let target = 2_048
  /// Bytes of one command.
  static let command = Limits.command
  /// Bytes of many commands, one a line.
  static let bulk = 8 << 20
  /// Records in one answer of a list.
  static let page = 100
  /// Entries of the log in one answer.
  static let entries = 1_000
  /// In which a body has to be here.
  static let body = Duration.seconds(30)
  /// Bytes of a refused body that are taken all the same, so that the refusal arrives.
  static let drained = 16 << 20
  /// In which an answer has to begin, once the body is here.
  static let answer = Duration.seconds(20)

  static let headerBytes = 16 << 10
  static let headerFieldBytes = 8 << 10
  static let headerFields = 64
  static let backlog = 128
  /// The same as the parser takes it.
  static let heads = {
    var limits = NIOHTTPDecoderLimitConfiguration()
    limits.maxHeaderFieldSize = headerFieldBytes
    limits.maxHeaderListSize = headerBytes
    limits.maxHeaderFieldCount = headerFields
    return limits
  }()

  /// Between two signs of life on a stream of events.
  static let heartbeat = Duration.seconds(15)
  /// Entries whose readers are looked up together.
  static let tidings = 256
}
