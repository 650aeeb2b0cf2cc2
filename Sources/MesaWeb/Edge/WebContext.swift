import Hummingbird
import Logging
import MesaDomain
import MesaService
import NIOCore
import Synchronization

/// What is known of a request beside its own text.
struct WebContext: RequestContext {
  var coreContext: CoreRequestContextStorage
  /// A UUID: the sender's, else our own.
  var requestID = ""
  /// In which the asker is spoken to.
  var words = Catalogue(.standard)
  /// Where it comes from, after our proxies.
  var address = NetworkOrigin(address: ClientAddress.local)
  /// Whether it came in TLS, to us or to our proxy.
  var isSecure = false
  /// The other end of the connection.
  let peer: SocketAddress?
  /// Who keeps the asker within limits; nil before anything else is known.
  var door: Doorkeeper?
  var metrics: Metrics?
  /// Told to the journal, which stands outside of what finds it.
  let asked = AskedBy()

  init(source: ApplicationRequestContextSource) {
    coreContext = CoreRequestContextStorage(source: source)
    peer = source.channel.remoteAddress
  }
}

/// In whose name a request was made, once that is known.
final class AskedBy: Sendable {
  private let known = Mutex<Principal?>(nil)
  private let reading = Mutex(false)

  /// Whether the asker makes the sentence of a refusal from its code and values: then they are told as
  /// they are, since they hold no more than what was asked.
  var readsBack: Bool {
    get { reading.withLock { $0 } }
    set { reading.withLock { $0 = newValue } }
  }

  var principal: Principal? {
    get { known.withLock { $0 } }
    set { known.withLock { $0 = newValue } }
  }
}
