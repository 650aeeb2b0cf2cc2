extension Mesa {
  /// Writes down the figures that the plenary is told, and by whom they were approved.
  ///
  /// Given by the program, which has just computed them, in the name of who approves them; figures to
  /// which the log does not come are not recorded.
  ///
  /// - Source: handbook §5.4, §6.
  public struct ReleaseFigures: Command {
    public static let name = "mesa.releaseFigures"
    public let mesa: MesaID
    public let released: ReleasedFigures

    public init(mesa: MesaID, released: ReleasedFigures) {
      (self.mesa, self.released) = (mesa, released)
    }

    public func place(in context: Context) -> Place { .mesa(mesa) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let state = try context.mesa(mesa)
      try released.wellFormed()
      if state.releases.contains(released) { return .nothing }
      return Decision([Emission(.mesa(mesa), Event.figuresReleased(released))])
    }
  }
}
