import Canonical
import MesaDomain

extension Agreement.State {
  /// What each agency still owes of the agreement.
  func index(_ id: String) -> ViewIndex {
    guard isOpen, let adopted, !adopted.informational else { return .empty }
    var index = ViewIndex()
    index.waiting = parts.filter { $0.completedAt == nil }.map { part in
      Waiting(
        .agency(part.agency), .agreement, .agreement, id, due: due?.lastMoment, since: adoptedAt,
        person: part.responsible)
    }
    return index
  }
}
