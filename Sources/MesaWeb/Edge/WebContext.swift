import Hummingbird
import Logging
import MesaDomain
import MesaService
import Synchronization

/// What is known of a request beside its own text.
struct WebContext: RequestContext {
  var coreContext: CoreRequestContextStorage
  /// A UUID: the sender's, else our own.
  var requestID = ""
  /// In which the asker is spoken to.
  var words = Catalogue(.standard)
  /// Told to the journal, which stands outside of what finds it.
  let asked = AskedBy()

  init(source: ApplicationRequestContextSource) {
    coreContext = CoreRequestContextStorage(source: source)
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

/// On whose behalf a request is answered, and how far its token goes.
struct Asker: Sendable {
  let token: APIToken
  /// Records whatever it does and shows with the token's id.
  let client: LocalClient

  var principal: Principal { token.principal }
}
