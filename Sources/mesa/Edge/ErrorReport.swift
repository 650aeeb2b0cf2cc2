import ArgumentParser
import Canonical
import EventLog
import MesaDomain
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

/// A failure brought to what is shown: a code, a sentence's values, an exit code.
struct ErrorReport {
  let code: String
  var rule: String?
  var values: [String: String] = [:]
  var field: String?
  /// What else is wrong with the same command.
  var also: [ErrorReport] = []
  let exit: ExitCode

  init(_ error: any Error) {
    switch error {
    case let refusal as Refusal: self.init(refusal)
    case let failure as ServiceFailure: self.init(failure)
    case let fault as VaultFault: self.init(fault.failure)
    case let fault as BackupFault: self.init(fault.failure)
    case let fault as BundleFault:
      self.init(
        fault.code, fault.values, fault.isContradiction ? Exit.notAsClaimed : Exit.data)
    case let fault as RecoverySheet.Fault: self.init(fault.failure)
    case let fault as LogFault: self.init(fault)
    case AppendRefusal.failed(let code, let reason):
      self.init(ServiceFailure.storage(code, "log.failed", reason: reason))
    case let failure as VerificationFailure:
      self.init("log.damaged", failure.values, Exit.notAsClaimed)
    case let contradiction as AccessContradiction:
      self.init(contradiction.code, contradiction.values, Exit.notAsClaimed)
    case let fault as JSONFault:
      self.init(
        fault.code, ["line": String(fault.line), "column": String(fault.column)], Exit.data)
      field = fault.pointer
    case let fault as ReplayFault:
      self.init(
        fault.code, ["position": String(fault.position), "type": fault.type], Exit.data)
    case let fault as NoteFault: self.init(fault.code, [:], Exit.data)
    case let rejection as ProofRejection:
      self.init(rejection.code, rejection.values, Exit.notAsClaimed)
    case ProofFault.outOfRange(let asked, let size):
      self.init(
        "proof.outOfRange", ["asked": String(asked), "size": String(size)], Exit.data)
    case let fault as WitnessPolicy.Fault:
      self.init(fault.code, ["line": String(fault.line)], Exit.data)
    case Publication.Fault.contradicts(let path):
      self.init("publish.contradicts", ["path": path], Exit.notAsClaimed)
    case Publication.Fault.file(let path, let number):
      self.init(FileFailure(path: path, number: number))
    case let refusal as SigningRefusal: self.init(refusal.code, [:], Exit.data)
    case let fault as ProfileCatalogue.Fault:
      self.init(fault.code, ["path": fault.path ?? ""], Exit.data)
    case let failure as FileFailure: self.init(failure)
    case OutputFailure.readerGone: self.init("output.readerGone", [:], Exit.io)
    case OutputFailure.failed(let number):
      self.init("output.failed", ["errno": String(number)], Exit.io)
    default: self.init("defect", ["what": "\(type(of: error))"], Exit.defect)
    }
  }

  private init(_ code: String, _ values: [String: String], _ exit: ExitCode) {
    (self.code, self.values, self.exit) = (code, values, exit)
  }

  private init(_ failure: FileFailure) {
    self.init(
      failure.code, ["path": failure.path, "errno": String(failure.number)], failure.exit)
  }

  private init(_ failure: ServiceFailure) {
    self.init(failure.code, failure.values, failure.kind.exit)
  }

  private init(_ refusal: Refusal) {
    let permission =
      refusal.code.hasPrefix("auth.") && refusal.code != "auth.unknownPrincipal"
    self.init(refusal.code, refusal.texts, permission ? Exit.notPermitted : Exit.data)
    (rule, field) = (refusal.rule, refusal.field)
    also = refusal.also.map { ErrorReport($0) }
  }

  private init(_ fault: LogFault) {
    switch fault {
    case .missing: self.init("data.missing", [:], Exit.missing)
    case .newerFormat(let found, let known):
      self.init(fault.code, ["found": String(found), "known": String(known)], Exit.data)
    case .storage(let code, let reason):
      self.init(ServiceFailure.storage(code, fault.code, reason: reason))
    case .damaged(let position, let what):
      self.init(
        "log.damaged", ["position": position.map(String.init) ?? "", "what": what], Exit.data)
    case .exists, .notALog, .setting:
      self.init(fault.code, ["what": "\(fault)"], Exit.data)
    }
  }

  /// As programs read it.
  var json: JSONValue {
    var members = [JSONMember(name: "code", value: .string(code))]
    if let rule { members.append(JSONMember(name: "rule", value: .string(rule))) }
    if let field { members.append(JSONMember(name: "field", value: .string(field))) }
    for (name, value) in values.sorted(by: { $0.key < $1.key }) {
      members.append(JSONMember(name: "value." + name, value: .string(value)))
    }
    if !also.isEmpty {
      members.append(JSONMember(name: "also", value: .array(also.map(\.json))))
    }
    return .object(members)
  }
}

extension Session {
  /// Tells people what went wrong; returns the exit code to end with.
  func report(_ error: any Error, at place: String? = nil) -> ExitCode {
    let report = ErrorReport(error)
    guard report.code != "output.readerGone" else { return report.exit }
    for report in [report] + report.also { tell(report, at: place) }
    return report.exit
  }

  private func tell(_ report: ErrorReport, at place: String?) {
    let sentence = words.refusal(report.code, report.values, field: report.field)
    let label = report.rule.map { report.code + ", " + $0 } ?? report.code
    let field = report.field.map { $0.isEmpty ? "" : " " + $0 } ?? ""
    let prefix = place.map { $0 + ": " } ?? ""
    try? say(prefix + messages.style.late(sentence.printable()) + " [\(label)]" + field)
  }
}

extension ServiceFailure.Kind {
  var exit: ExitCode {
    switch self {
    case .dataError: Exit.data
    case .missing: Exit.missing
    case .unavailable: Exit.unavailable
    case .io: Exit.io
    case .defect: Exit.defect
    }
  }
}

extension VerificationFailure {
  /// For its sentence.
  fileprivate var values: [String: String] {
    let numbers = [
      "position": position, "last": last, "page": page, "proven": proven?.through,
      "size": proven?.size,
    ]
    return numbers.mapValues { $0.map(String.init) ?? "" }
      .merging(["difference": difference.rawValue, "what": code]) { $1 }
  }
}
