import ArgumentParser
import EventLog
import MesaService

/// The exit codes of the contract.
enum Exit {
  static let notAsClaimed = ExitCode(1)
  static let usage = ExitCode(64)
  static let data = ExitCode(65)
  static let missing = ExitCode(66)
  static let unavailable = ExitCode(69)
  static let defect = ExitCode(70)
  static let io = ExitCode(74)
  static let notPermitted = ExitCode(77)
}

extension FailureReport {
  /// The same with what only a terminal meets: files and pipes.
  init(atTerminal error: any Error) {
    switch error {
    case Publication.Fault.file(let path, let number):
      self.init(atTerminal: FileFailure(path: path, number: number))
    case let failure as FileFailure:
      self.init(
        failure.code, ["path": failure.path, "errno": String(failure.number)], failure.kind)
    case OutputFailure.readerGone: self.init("output.readerGone", [:], .io)
    case OutputFailure.failed(let number):
      self.init("output.failed", ["errno": String(number)], .io)
    default: self.init(error)
    }
  }

  var exit: ExitCode {
    switch kind {
    case .notAsClaimed: Exit.notAsClaimed
    case .data: Exit.data
    case .missing: Exit.missing
    case .unavailable: Exit.unavailable
    case .io: Exit.io
    case .defect: Exit.defect
    case .notPermitted: Exit.notPermitted
    }
  }
}

extension Session {
  /// Tells people what went wrong; returns the exit code to end with.
  func report(_ error: any Error, at place: String? = nil) -> ExitCode {
    let report = FailureReport(atTerminal: error)
    guard report.code != "output.readerGone" else { return report.exit }
    for report in [report] + report.also { tell(report, at: place) }
    return report.exit
  }

  private func tell(_ report: FailureReport, at place: String?) {
    let sentence = words.refusal(report.code, report.values, field: report.field)
    let label = report.rule.map { report.code + ", " + $0 } ?? report.code
    let field = report.field.map { $0.isEmpty ? "" : " " + $0 } ?? ""
    let prefix = place.map { $0 + ": " } ?? ""
    try? say(prefix + messages.style.late(sentence.printable()) + " [\(label)]" + field)
  }
}
