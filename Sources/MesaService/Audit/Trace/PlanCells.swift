import Canonical
import MesaDomain

// What figures of an equality plan count: its adoption, what was told of measures and observed of
// indicators.

extension LocalClient {
  func ofPlan(
    _ cell: CellName, _ question: ReportQuestion, _ context: Context
  ) -> [CountedEntry] {
    guard let id = question.plan else { return [] }
    let (stream, plan) = (StreamID.plan(id), context.state(EqualityPlan.self, .plan(id)))
    let period = cell.column == "before" ? question.period.before : question.period
    let adopted = CountedEntry(stream, ["plan.adopted"])
    func told(_ counts: (String, EqualityPlan.Reported) -> Bool) -> [CountedEntry] {
      plan.measures.compactMap { place, _ in
        guard let reported = plan.reported(place, by: period.through), counts(place, reported)
        else { return nil }
        return CountedEntry(stream, ["plan.reported"], .init(name: "measure", value: place))
      }
    }
    switch cell.table {
    case "summary":
      switch cell.row {
      case "spent", "executed": return told { $1.spentCents != nil }
      case "measures", "budget": return [adopted]
      default:
        let progress = cell.row.dropFirst("measures.".count)
        return told { $1.progress.rawValue == progress }
      }
    case "plan.axes":
      guard cell.column != "measures" else { return [adopted] }
      return told { place, reported in
        place.hasPrefix(cell.row + ".")
          && (cell.column == "percent"
            ? reported.progress == .finished : reported.progress.rawValue == cell.column)
      }
    case "plan.measures":
      return cell.column == "budget" ? [adopted] : told { place, _ in place == cell.row }
    case "plan.indicators":
      guard ["observed", "before", "attainment"].contains(cell.column) else { return [adopted] }
      guard plan.observed(cell.row, by: period.through) != nil else { return [] }
      return [CountedEntry(stream, ["plan.observed"], .init(name: "indicator", value: cell.row))]
    default: return [adopted]
    }
  }
}
