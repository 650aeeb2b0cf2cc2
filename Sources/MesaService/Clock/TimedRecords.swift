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
    default: []
    }
  }
}

extension AnyFolded {
  /// Before which moment nothing falls due of the record by itself; nil: nothing will.
  func wakes() -> Instant? {
    switch self {
    case let folded as Folded<Mesa>: Mesa.wakes(folded.state)
    case let folded as Folded<Agreement>: Agreement.wakes(folded.state)
    case let folded as Folded<Retention>: Retention.wakes(folded.state)
    case let folded as Folded<Referral>: Referral.wakes(folded.state)
    case let folded as Folded<Glass>: Glass.wakes(folded.state)
    default: nil
    }
  }
}
