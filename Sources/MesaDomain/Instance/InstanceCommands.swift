let instanceCommands: [any Command.Type] = [
  Instance.Open.self, Instance.AcknowledgeClock.self, Municipalities.Import.self,
  Instance.AnchorAccess.self, Instance.DeleteAccess.self, Instance.CommitViews.self,
  Instance.AcknowledgeRestore.self,
]

extension Instance {
  /// Ends the set-up: from here on a grant of a role takes two administrators.
  public struct Open: Command {
    public static let name = "instance.open"
    public init() {}

    public func place(in context: Context) -> Place { .instance }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let instance = context.state(Instance.self, .instance)
      if instance.isOpen { return .nothing }
      guard instance.administrators.count >= 2 else {
        throw Refusal(
          "role.needsSecond", ["administrators": .number(instance.administrators.count)])
      }
      let opened = Opened(administrators: instance.administrators.count)
      return Decision([Emission(.instance, Event.opened(opened))])
    }
  }

  /// Vouches for the clock after it was set back or leapt: until then nothing is written.
  public struct AcknowledgeClock: Command {
    public static let name = "clock.acknowledge"
    public let reason: ClockReason
    public init(reason: ClockReason) { self.reason = reason }

    public func place(in context: Context) -> Place { .instance }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      Decision([Emission(.instance, Event.clockAcknowledged(.init(reason: reason)))])
    }
  }

  /// The first events of an instance, decided without rights: nobody has any yet.
  ///
  /// - Parameter administrator: the one who may grant alone until the instance is opened.
  public static func found(
    instance: String, epoch: Int, product: String, administrator: PersonID, name: String
  ) -> [Emission] {
    [
      Emission(
        .instance,
        Event.founded(Founded(instance: instance, epoch: epoch, product: product))),
      Emission(
        .person(administrator),
        Person.Event.registered(.init(name: .plain(name), email: nil, phone: nil))),
      Emission(
        .person(administrator),
        Person.Event.roleGranted(.init(role: .administrator, mesa: nil))),
      Emission(.instance, Event.administratorAdded(Administrator(person: administrator))),
    ]
  }
}
