public import Canonical

/// One installation: founded once, opened when its set-up is done.
public enum Instance: Aggregate {
  public static let kind = StreamKind.instance

  public struct State: Sendable, Equatable {
    public var id: String?
    public var isOpen = false
    /// Part of the log's name; raised by every restore with loss.
    public var epoch = 1
    /// Restores with loss, in order.
    public var restorations: [Restored] = []
    public var administrators: [PersonID] = []
    /// The last that was tied to the log of each month's readings.
    public var accessAnchors: [AccessMonth: AccessAnchored] = [:]
    /// Months whose readings are deleted.
    public var accessDeleted: [AccessMonth: AccessDeleted] = [:]
    /// What the views held when it was written down last.
    public var lastViews: ViewsCommitted?
    public var lastViewsAt: Instant?
  }
  public static let initial = State()

  public enum Event: Sendable, Equatable {
    case founded(Founded)
    case opened(Opened)
    case administratorAdded(Administrator)
    case administratorRemoved(Administrator)
    case clockAcknowledged(ClockAcknowledged)
    case accessAnchored(AccessAnchored)
    case accessDeleted(AccessDeleted)
    case viewsCommitted(ViewsCommitted)
    case restored(Restored)
  }

  public static func evolve(_ state: inout State, _ event: Event, _ moment: Moment) {
    switch event {
    case .founded(let e): (state.id, state.epoch) = (e.instance, e.epoch)
    case .opened: state.isOpen = true
    case .administratorAdded(let e): state.administrators.append(e.person)
    case .administratorRemoved(let e): state.administrators.removeAll { $0 == e.person }
    case .clockAcknowledged: break
    case .accessAnchored(let e): state.accessAnchors[e.month] = e
    case .accessDeleted(let e): state.accessDeleted[e.month] = e
    case .viewsCommitted(let e): (state.lastViews, state.lastViewsAt) = (e, moment.at)
    case .restored(let e):
      state.epoch = e.epoch
      state.restorations.append(e)
    }
  }

  /// The first entry of every log.
  public struct Founded: Payload {
    /// A UUID; survives a restore, and stands in the log's origin and in every sealed value.
    public let instance: String
    /// Raised by a restore with loss; part of the log's origin.
    public let epoch: Int
    public let product: String

    public init(instance: String, epoch: Int, product: String) {
      (self.instance, self.epoch, self.product) = (instance, epoch, product)
    }
  }
  public struct Opened: Payload { public let administrators: Int }
  public struct Administrator: Payload { public let person: PersonID }
  /// An operator has seen that the clock was wrong, and vouches for it now.
  public struct ClockAcknowledged: Payload { public let reason: ClockReason }
  public enum ClockReason: String, Choice { case setBack, leapt }
}

extension Instance.Event: Recordable {
  public enum Form: String, CaseIterable, Sendable {
    case founded = "instance.founded/1"
    case opened = "instance.opened/1"
    case administratorAdded = "instance.administratorAdded/1"
    case administratorRemoved = "instance.administratorRemoved/1"
    case clockAcknowledged = "instance.clockAcknowledged/1"
    case accessAnchored = "instance.accessAnchored/1"
    case accessDeleted = "instance.accessDeleted/1"
    case viewsCommitted = "instance.viewsCommitted/1"
    case restored = "instance.restored/1"
  }

  public var recorded: (form: Form, payload: any Payload) {
    switch self {
    case .founded(let e): (.founded, e)
    case .opened(let e): (.opened, e)
    case .administratorAdded(let e): (.administratorAdded, e)
    case .administratorRemoved(let e): (.administratorRemoved, e)
    case .clockAcknowledged(let e): (.clockAcknowledged, e)
    case .accessAnchored(let e): (.accessAnchored, e)
    case .accessDeleted(let e): (.accessDeleted, e)
    case .viewsCommitted(let e): (.viewsCommitted, e)
    case .restored(let e): (.restored, e)
    }
  }

  public init(_ form: Form, _ data: EventData) throws {
    self =
      switch form {
      case .founded: .founded(try data.decoded())
      case .opened: .opened(try data.decoded())
      case .administratorAdded: .administratorAdded(try data.decoded())
      case .administratorRemoved: .administratorRemoved(try data.decoded())
      case .clockAcknowledged: .clockAcknowledged(try data.decoded())
      case .accessAnchored: .accessAnchored(try data.decoded())
      case .accessDeleted: .accessDeleted(try data.decoded())
      case .viewsCommitted: .viewsCommitted(try data.decoded())
      case .restored: .restored(try data.decoded())
      }
  }

  public static func payload(of form: Form) -> any Payload.Type {
    switch form {
    case .founded: Instance.Founded.self
    case .opened: Instance.Opened.self
    case .administratorAdded, .administratorRemoved: Instance.Administrator.self
    case .clockAcknowledged: Instance.ClockAcknowledged.self
    case .accessAnchored: Instance.AccessAnchored.self
    case .accessDeleted: Instance.AccessDeleted.self
    case .viewsCommitted: Instance.ViewsCommitted.self
    case .restored: Instance.Restored.self
    }
  }
}
