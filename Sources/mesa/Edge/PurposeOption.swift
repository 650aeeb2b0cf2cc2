import ArgumentParser
import MesaDomain
import MesaService

/// What case data are asked for: recorded with every look at them.
struct PurposeOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "What it is read for, as it is recorded: attend, refer, followUp, review, session, audit, "
        + "subjectAccess, legalDuty or emergency; what your right usually serves if not said.",
      valueName: "purpose"))
  var purpose: Named<AccessPurpose>?

  /// Asks, with the purpose that was said.
  func saying<R>(_ question: () async throws -> R) async throws -> R {
    try await ReadingPurpose.$said.withValue(purpose?.value) { try await question() }
  }
}
