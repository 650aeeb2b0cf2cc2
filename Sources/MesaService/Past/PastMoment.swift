public import Canonical
public import EventLog
import MesaDomain

/// A moment of the past, as somebody asks for it.
public enum PastMoment: Sendable, Equatable {
  /// After the entry at that position.
  case position(Int)
  /// As it was known then: everything recorded by that moment.
  case recorded(Instant)
  /// As it was then: everything that had happened by that moment, also what was recorded later.
  case effective(Instant)
}

/// What an answer about the past rests on.
public struct PastFooting: Sendable, Equatable {
  /// The last position that was looked at.
  public let position: Int
  /// The moment by which rights and terms were judged.
  public let at: Instant
  public let effective: Instant?
  /// Size and root of the log as it was at the position: what a checkpoint of that size says.
  public let head: Head
  /// Size of the newest checkpoint that this instance signed, from which consistency with the head
  /// can be proven; nil where none was signed.
  public let signed: Int?
}

extension EventLog {
  /// The position that a moment means.
  ///
  /// - Throws: `past.beyondLog`, `past.beforeLog`; `LogFault`.
  func horizon(_ moment: PastMoment) throws -> (horizon: Horizon, at: Instant) {
    let size = head.size
    switch moment {
    case .position(let position):
      guard (1...max(1, size)).contains(position), size > 0 else {
        throw Refusal(
          "past.beyondLog", ["position": .number(position), "size": .number(size)], field: "--at")
      }
      return (Horizon(position: position), try recorded(at: position))
    case .recorded(let moment):
      let position = try last(by: moment)
      guard position > 0 else {
        throw Refusal(
          "past.beforeLog", ["first": .word(try recorded(at: 1).description)], field: "--at")
      }
      return (Horizon(position: position), moment)
    case .effective(let moment):
      return (Horizon(position: size, effective: moment), moment)
    }
  }

  /// When the entry at a position was recorded.
  private func recorded(at position: Int) throws -> Instant {
    var at: Instant?
    try entries(from: position, through: position) {
      at = try $0.envelope().at
      return false
    }
    guard let at else {
      throw LogFault.damaged(position: position, what: "an entry is missing")
    }
    return at
  }

  /// The last entry recorded by then; 0 where there is none. Times never go back along the log.
  private func last(by moment: Instant) throws -> Int {
    var (known, beyond) = (0, head.size + 1)
    while beyond - known > 1 {
      let middle = (known + beyond) / 2
      if try recorded(at: middle) <= moment { known = middle } else { beyond = middle }
    }
    return known
  }
}
