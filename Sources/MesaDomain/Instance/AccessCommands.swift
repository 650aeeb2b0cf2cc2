extension Instance {
  /// Ties the reading log of a month, as far as it reaches, to the log: it cannot be cut, changed or
  /// exchanged any more without a verifier noticing.
  public struct AnchorAccess: Command {
    public static let name = "instance.anchorAccess"
    public let month: AccessMonth
    public let size: Int
    /// RFC 6962 root over that many readings, in hex, lower case.
    public let root: String

    public init(month: AccessMonth, size: Int, root: String) {
      (self.month, self.size, self.root) = (month, size, root)
    }

    public func place(in context: Context) -> Place { .instance }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let state = context.state(Instance.self, .instance)
      let anchor = AccessAnchored(month: month, size: size, root: root)
      if state.accessAnchors[month] == anchor { return .nothing }
      try AccessTerm.follows(anchor, state)
      return Decision([Emission(.instance, Event.accessAnchored(anchor))])
    }
  }

  /// Records that the reading log of a month goes, before it does: its term is over.
  public struct DeleteAccess: Command {
    public static let name = "instance.deleteAccess"
    public let month: AccessMonth
    public let size: Int
    public let root: String
    /// All the mesas of the instance: the longest of their terms holds.
    public let mesas: [MesaID]

    public init(month: AccessMonth, size: Int, root: String, mesas: [MesaID]) {
      (self.month, self.size, self.root, self.mesas) = (month, size, root, mesas)
    }

    public func place(in context: Context) -> Place { .instance }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let state = context.state(Instance.self, .instance)
      if state.accessDeleted[month] != nil { return .nothing }
      try AccessTerm.follows(AccessAnchored(month: month, size: size, root: root), state)
      let years = try context.accessTermOver(month, of: mesas)
      return Decision([
        Emission(
          .instance,
          Event.accessDeleted(AccessDeleted(month: month, size: size, root: root, years: years)))
      ])
    }
  }

  /// The reading log of a month as it was: so many readings with that root.
  public struct AccessAnchored: Payload {
    public let month: AccessMonth
    public let size: Int
    public let root: String

    public init(month: AccessMonth, size: Int, root: String) {
      (self.month, self.size, self.root) = (month, size, root)
    }
  }

  /// The reading log of a month is deleted; what it was, and how long such logs were kept.
  public struct AccessDeleted: Payload {
    public let month: AccessMonth
    public let size: Int
    public let root: String
    public let years: Int
  }
}
