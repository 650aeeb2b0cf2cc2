public import Canonical
import EventLog
public import MesaDomain

/// A failure brought to what is shown: a code, a sentence's values, and what a program can do about
/// it.
public struct FailureReport: Sendable {
  /// The exit codes of the contract, and the classes of HTTP's answers, follow from it.
  public enum Kind: Sendable {
    case notAsClaimed, data, missing, unavailable, io, defect, notPermitted
  }

  /// Stable, dotted.
  public let code: String
  public private(set) var rule: String?
  public let values: [String: String]
  /// JSON pointer of what it is about.
  public private(set) var field: String?
  /// What else is wrong with the same command.
  public private(set) var also: [FailureReport] = []
  public let kind: Kind

  public init(_ code: String, _ values: [String: String] = [:], _ kind: Kind) {
    (self.code, self.values, self.kind) = (code, values, kind)
  }

  /// Of everything that the log, the domain and the service throw; a defect for the rest.
  public init(_ error: any Error) {
    switch error {
    case let refusal as Refusal: self.init(refusal)
    case let failure as ServiceFailure: self.init(failure)
    case let fault as VaultFault: self.init(fault.failure)
    case let fault as BackupFault: self.init(fault.failure)
    case let fault as BundleFault:
      self.init(fault.code, fault.values, fault.isContradiction ? .notAsClaimed : .data)
    case let fault as RecoverySheet.Fault: self.init(fault.failure)
    case let fault as LogFault: self.init(fault)
    case AppendRefusal.failed(let code, let reason):
      self.init(ServiceFailure.storage(code, "log.failed", reason: reason))
    case let failure as VerificationFailure:
      self.init("log.damaged", failure.values, .notAsClaimed)
    case let contradiction as AccessContradiction:
      self.init(contradiction.code, contradiction.values, .notAsClaimed)
    case let fault as JSONFault:
      self.init(
        fault.code, ["line": String(fault.line), "column": String(fault.column)], .data)
      field = fault.pointer
    case let fault as ReplayFault:
      self.init(fault.code, ["position": String(fault.position), "type": fault.type], .data)
    case let fault as NoteFault: self.init(fault.code, [:], .data)
    case let rejection as ProofRejection:
      self.init(rejection.code, rejection.values, .notAsClaimed)
    case ProofFault.outOfRange(let asked, let size):
      self.init("proof.outOfRange", ["asked": String(asked), "size": String(size)], .data)
    case let fault as WitnessPolicy.Fault:
      self.init(fault.code, ["line": String(fault.line)], .data)
    case Publication.Fault.contradicts(let path):
      self.init("publish.contradicts", ["path": path], .notAsClaimed)
    case let refusal as SigningRefusal: self.init(refusal.code, [:], .data)
    case let fault as ProfileCatalogue.Fault:
      self.init(fault.code, ["path": fault.path ?? ""], .data)
    default: self.init("defect", ["what": "\(type(of: error))"], .defect)
    }
  }

  private init(_ failure: ServiceFailure) {
    self.init(failure.code, failure.values, failure.kind.reported)
  }

  private init(_ refusal: Refusal) {
    let permission =
      refusal.code.hasPrefix("auth.") && refusal.code != "auth.unknownPrincipal"
    self.init(refusal.code, refusal.texts, permission ? .notPermitted : .data)
    (rule, field) = (refusal.rule, refusal.field)
    also = refusal.also.map { FailureReport($0) }
  }

  private init(_ fault: LogFault) {
    switch fault {
    case .missing: self.init("data.missing", [:], .missing)
    case .newerFormat(let found, let known):
      self.init(fault.code, ["found": String(found), "known": String(known)], .data)
    case .storage(let code, let reason):
      self.init(ServiceFailure.storage(code, fault.code, reason: reason))
    case .damaged(let position, let what):
      self.init("log.damaged", ["position": position.map(String.init) ?? "", "what": what], .data)
    case .exists, .notALog, .setting: self.init(fault.code, ["what": "\(fault)"], .data)
    }
  }

  /// As programs read it.
  public var json: JSONValue {
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

extension ServiceFailure.Kind {
  fileprivate var reported: FailureReport.Kind {
    switch self {
    case .dataError: .data
    case .missing: .missing
    case .unavailable: .unavailable
    case .io: .io
    case .defect: .defect
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

extension ProofRejection {
  /// For its sentence.
  fileprivate var values: [String: String] {
    switch self {
    case .otherLog: [:]
    case .forged(let name): ["name": name]
    case .otherEntry(let position, let size):
      ["position": String(position), "size": String(size)]
    case .otherTree(let size): ["size": String(size)]
    case .inconsistent(let first, let second):
      ["first": String(first), "second": String(second)]
    case .lost(let position): ["position": String(position)]
    case .quorum(let found): ["found": String(found)]
    }
  }
}

extension Refusal {
  /// Its values as a sentence takes them.
  public var texts: [String: String] { values.mapValues(\.description) }
}
