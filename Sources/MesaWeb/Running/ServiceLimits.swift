public import MesaService

/// What an operator may set of the limits of `security.md` §4.4 and §4.11; the rest is `WebLimits`.
public struct ServiceLimits: Sendable {
  public var connections = 512
  public var connectionsPerAddress = 32
  /// Of one person, after `burst` at once.
  public var requestsPerSecond = 20
  public var burst = 60
  /// Of one person.
  public var exportsPerHour = 5
  /// That one person may be refused in ten minutes before it is told and answered slowly.
  public var unknownObjects = 10
  /// Below which nothing is written.
  public var disk = DiskRoom.Reserve()
  var patience = Patience.Terms()
  var answer = WebLimits.answer
  var body = WebLimits.body

  public init() {}
}
