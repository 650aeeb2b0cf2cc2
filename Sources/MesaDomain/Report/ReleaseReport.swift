let reportCommands: [any Command.Type] = [ReportRelease.Release.self]

extension ReportRelease {
  /// Writes down a report as it was told, and by whom it was approved.
  ///
  /// Given by the program, which has just computed it; figures to which the log does not come are
  /// not recorded. What one entry does not hold stands in those after it, of the same command.
  ///
  /// - Source: handbook §5.4, §6.
  public struct Release: Command {
    public static let name = "report.release"
    public let released: ReleasedReport

    public init(released: ReleasedReport) { self.released = released }

    public func place(in context: Context) -> Place { context.place(of: released.subject) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      try released.wellFormed()
      if let approver = released.approver {
        _ = try context.person(approver, field: "/data/released/approver")
      }
      let stream = StreamID.report(ReportReleaseID(wellFormed: context.command))
      if context.state(ReportRelease.self, stream).released == released { return .nothing }
      let parts = released.parts
      return Decision(
        [Emission(stream, Event.released(released.with(parts[0])))]
          + parts.dropFirst().map {
            Emission(stream, Event.continued(Continued(tables: $0)))
          })
    }
  }
}
