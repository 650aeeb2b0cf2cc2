import ArgumentParser
import Canonical
import MesaDomain
import MesaService
import MesaWeb

/// Whether everything is as it should be for the service to run.
struct DoctorCommand: Verb {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: "Look over the machine, the instance and the configuration.",
    discussion: """
      SQLite and its known defects, who may read data and keys, room, clock, checkpoint, backup,
      certificate and configuration. Changes nothing. Ends with 1 where something is wrong.

      EXAMPLES
        mesa doctor
        mesa doctor --config /etc/mesa/mesa.yaml --format json
      """)
  @OptionGroup var globals: Globals
  @Option(help: "text or json.") var format = OutputFormat.text
  @Option(help: "The service's file of settings (MESA_CONFIG).") var config: String?

  func run(_ session: Session) async throws {
    let (configured, limits) = configuration(session)
    let findings =
      Checkup(globals.directory, reserve: limits.disk, now: Edge.now()).findings() + configured
    if format == .json {
      for finding in findings {
        try session.out.write(line: String(decoding: finding.json.canonicalBytes, as: UTF8.self))
      }
    } else {
      for finding in findings {
        let sentence = session.words.text("cli.doctor." + finding.code, finding.values)
        let mark = session.words.text("cli.doctor." + finding.state.rawValue)
        try session.out.write(line: "\(mark)  \(sentence.printable())")
      }
    }
    if findings.contains(where: { $0.state == .wrong }) { throw Exit.notAsClaimed }
  }

  /// Of the service's settings and certificate, and what they limit.
  private func configuration(_ session: Session) -> ([Finding], ServiceLimits) {
    do {
      let configuration = try globals.configuration(file: config)
      let settings = try configuration.settings(
        language: session.words.language, zone: globals.zoneName)
      return (
        [Finding("configuration", .good), certificate(settings.certificate)], settings.limits
      )
    } catch {
      let code = FailureReport(error).code
      return ([Finding("misconfigured", .wrong, ["code": code])], ServiceLimits())
    }
  }

  private func certificate(_ certificate: ServerCertificate?) -> Finding {
    guard let certificate else { return Finding("clear", .good) }
    let left = certificate.expires.milliseconds - Edge.now().milliseconds
    let days = left / 86_400_000
    let state: Finding.State = left <= 0 ? .wrong : days < 14 ? .notable : .good
    return Finding(
      left <= 0 ? "certificateExpired" : "certificate", state, ["days": String(max(0, days))])
  }
}
