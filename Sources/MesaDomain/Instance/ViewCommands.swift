extension Instance {
  /// Writes down what the views held at a position, so that a replay must come to the same, with keys
  /// or without, years later.
  public struct CommitViews: Command {
    public static let name = "instance.commitViews"
    public let position: Int
    /// Of the views: another edition holds other rows for the same entries.
    public let edition: Int
    public let views: [ViewFigure]

    public init(position: Int, edition: Int, views: [ViewFigure]) {
      (self.position, self.edition, self.views) = (position, edition, views)
    }

    public func place(in context: Context) -> Place { .instance }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let last = context.state(Instance.self, .instance).lastViews
      if let last, last.edition == edition, last.position >= position { return .nothing }
      return Decision([
        Emission(
          .instance,
          Event.viewsCommitted(ViewsCommitted(position: position, edition: edition, views: views)))
      ])
    }
  }

  /// One view: so many rows with that digest.
  public struct ViewFigure: Payload {
    public let name: String
    public let rows: Int
    /// SHA-256 over its rows, in hex, lower case.
    public let digest: String

    public init(name: String, rows: Int, digest: String) {
      (self.name, self.rows, self.digest) = (name, rows, digest)
    }
  }

  /// What the views held after the entry at a position.
  public struct ViewsCommitted: Payload {
    public let position: Int
    public let edition: Int
    public let views: [ViewFigure]
  }
}
