import Canonical
import MesaDomain
import MesaService
import NIOHTTP1

/// A problem document (RFC 9457) turned back into what it was made of.
struct ToldProblem {
  let refusal: Refusal

  /// Nil where it is none of ours.
  init?(_ value: JSONValue) {
    guard let refusal = Self.refusal(value) else { return nil }
    self.refusal = refusal
  }

  private static func refusal(_ value: JSONValue) -> Refusal? {
    guard let code = value["code"]?.stringValue else { return nil }
    let values = (value["values"]?.objectValue ?? []).map {
      ($0.name, Refusal.Value.word($0.value.stringValue ?? ""))
    }
    return Refusal(
      code, rule: value["rule"]?.stringValue, Dictionary(values) { first, _ in first },
      field: value["field"]?.stringValue,
      also: (value["also"]?.arrayValue ?? []).compactMap(refusal))
  }

  /// As in process: a refusal, or a technical "no".
  func error(_ status: HTTPResponseStatus) -> any Error {
    let kind: ServiceFailure.Kind? =
      switch status {
      case .serviceUnavailable, .tooManyRequests: .unavailable
      case .insufficientStorage: .io
      case .internalServerError: .defect
      default: nil
      }
    guard let kind else { return refusal }
    return ServiceFailure(refusal.code, kind, refusal.texts)
  }
}
