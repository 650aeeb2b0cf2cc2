import Canonical
import MesaDomain

extension Aggregates {
  /// What has fallen due of a record by now.
  static func fallen(_ stream: StreamID, _ context: Context) -> [FallingDue] {
    func fallen<A: Timed>(_ aggregate: A.Type) -> [FallingDue] {
      A.fallen(stream, context.state(aggregate, stream), context)
    }
    return switch stream.kind {
    case .mesa: fallen(Mesa.self)
    case .agreement: fallen(Agreement.self)
    case .retention: fallen(Retention.self)
    case .referral: fallen(Referral.self)
    case .glass: fallen(Glass.self)
    case .caseFile: fallen(CaseFile.self)
    case .carePlan: fallen(CarePlan.self)
    case .review: fallen(Review.self)
    case .covenant: fallen(Covenant.self)
    default: []
    }
  }
}

extension AnyFolded {
  /// Before which moment nothing falls due of the record by itself; nil: nothing will.
  ///
  /// - Parameter file: the file in which a case goes on.
  func wakes(_ file: (CaseID) throws -> CaseFile.State) rethrows -> Instant? {
    // What a closed case still owes wakes nobody.
    func open(_ stream: String) throws -> Bool {
      try file(CaseID(wellFormed: StreamID(stream)?.key ?? "")).stage == .open
    }
    return switch self {
    case let folded as Folded<Mesa>: Mesa.wakes(folded.state)
    case let folded as Folded<Agreement>: Agreement.wakes(folded.state)
    case let folded as Folded<Retention>: Retention.wakes(folded.state)
    case let folded as Folded<Referral>: Referral.wakes(folded.state)
    case let folded as Folded<Glass>: Glass.wakes(folded.state)
    case let folded as Folded<CaseFile>: CaseFile.wakes(folded.state)
    case let folded as Folded<CarePlan>:
      try open(folded.stream) ? CarePlan.wakes(folded.state) : nil
    case let folded as Folded<Covenant>: Covenant.wakes(folded.state)
    case let folded as Folded<Review>: try open(folded.stream) ? Review.wakes(folded.state) : nil
    default: nil
    }
  }
}
