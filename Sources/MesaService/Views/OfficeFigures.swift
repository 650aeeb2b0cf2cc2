import Canonical
import MesaDomain

extension Activity.State {
  /// What the activity counts for, under each heading that a report may have.
  ///
  /// With several topics it counts under each: such tables say so, and have no total.
  func contribution() -> Contribution? {
    guard let office, let sheet = counted else { return nil }
    var figures = Contribution(office: office.rawValue, day: sheet.on.description)
    let (people, basis) = (sheet.people, "." + sheet.countBasis.rawValue)
    figures.add("activities")
    figures.add("minutes", "", sheet.durationMinutes)
    figures.add("cost", "", sheet.costCents ?? 0)
    figures.add("kind", sheet.kind.rawValue)
    figures.add("kindPeople" + basis, sheet.kind.rawValue, people.total)
    for topic in sheet.topics {
      figures.add("topic", topic.rawValue)
      figures.add("topicPeople" + basis, topic.rawValue, people.total)
    }
    for target in sheet.targets {
      figures.add("target", target.rawValue)
      figures.add("targetPeople" + basis, target.rawValue, people.total)
    }
    figures.add("people" + basis, Sex.woman.rawValue, people.women)
    figures.add("people" + basis, Sex.man.rawValue, people.men)
    figures.add("people" + basis, Sex.other.rawValue, people.other ?? 0)
    figures.add("people" + basis, Sex.unknown.rawValue, people.unknown)
    for group in people.ages ?? [] { figures.add("age" + basis, group.band.rawValue, group.total) }
    if let town = sheet.municipality {
      figures.add("town", town.rawValue)
      figures.add("townPeople" + basis, town.rawValue, people.total)
    }
    for partner in Set(sheet.partners ?? []) { figures.add("partner", partner.rawValue) }
    figures.add(sheet.funding ?? [])
    figures.add(people, basis, of: sheet.funding ?? [])
    if sheet.kind.isTraining { figures.addTraining(sheet) }
    return figures
  }
}

extension Contribution {
  /// Money by source, and of the State Pact by axis; several parts of one source are one figure.
  fileprivate mutating func add(_ funding: [Activity.Funding]) {
    var cents: [String: Int] = [:]
    var axes: [String: Set<Int>] = [:]
    for part in funding {
      cents["fund " + part.source.rawValue, default: 0] += part.cents
      guard let list = part.pactList?.rawValue, let axis = part.axis else { continue }
      cents["axisCents.\(list) \(axis)", default: 0] += part.cents
      axes[list, default: []].insert(axis)
    }
    for (key, sum) in cents {
      let parts = key.split(separator: " ")
      add(String(parts[0]), String(parts[1]), sum)
    }
    for (list, numbers) in axes {
      for axis in numbers { add("axis." + list, String(axis)) }
    }
  }
}

extension Contribution {
  /// What State Pact money reached: by axis and measure, with whom by age and sex. An activity that
  /// two measures pay for counts under both.
  fileprivate mutating func add(
    _ people: Activity.People, _ basis: String, of funding: [Activity.Funding]
  ) {
    var cents: [String: [String: Int]] = [:]
    for part in funding {
      guard let list = part.pactList?.rawValue, let axis = part.axis else { continue }
      let measure = part.pactMeasure.map { "\(axis)-\($0)" } ?? String(axis)
      cents["pact.\(list)\(basis)", default: [:]][measure, default: 0] += part.cents
    }
    for (subject, measures) in cents {
      for (measure, sum) in measures {
        add(subject, measure + ".activities")
        add(subject, measure + ".cents", sum)
        add(subject, measure + ".total", people.total)
        add(subject, measure + ".woman", people.women)
        add(subject, measure + ".man", people.men)
        add(subject, measure + ".other", people.other ?? 0)
        add(subject, measure + ".unknown", people.unknown)
        for group in people.ages ?? [] {
          let band = "\(measure).\(group.band.rawValue)-"
          add(subject, band + "woman", group.women)
          add(subject, band + "man", group.men)
          add(subject, band + "other", group.other ?? 0)
          add(subject, band + "unknown", group.unknown ?? 0)
        }
      }
    }
  }
}

extension Activity.Kind {
  /// Of what the report on training and awareness tells.
  ///
  /// - Source: handbook §6.8.
  var isTraining: Bool {
    switch self {
    case .training, .awareness, .conference: true
    case .prevention, .empowerment, .support, .campaign: false
    }
  }
}

extension Contribution {
  /// Of training and awareness apart from all else that offices do.
  fileprivate mutating func addTraining(_ sheet: Activity.Sheet) {
    let (people, basis) = (sheet.people, "." + sheet.countBasis.rawValue)
    let kind = sheet.kind.rawValue
    add("trainingKind", kind)
    add("trainingMinutes", kind, sheet.durationMinutes)
    add("trainingCost", kind, sheet.costCents ?? 0)
    for (sex, count) in [
      (Sex.woman, people.women), (.man, people.men), (.other, people.other ?? 0),
      (.unknown, people.unknown),
    ] {
      add("trainingPeople" + basis, "\(kind).\(sex.rawValue)", count)
    }
    for group in people.ages ?? [] {
      add("trainingAge" + basis, group.band.rawValue, group.total)
    }
    for topic in sheet.topics {
      add("trainingTopic", topic.rawValue)
      add("trainingTopicPeople" + basis, topic.rawValue, people.total)
    }
    for target in sheet.targets {
      add("trainingTarget", target.rawValue)
      add("trainingTargetPeople" + basis, target.rawValue, people.total)
    }
    for agency in sheet.trained ?? [] {
      add("trained", agency.rawValue)
      add("trainedMinutes", agency.rawValue, sheet.durationMinutes)
    }
  }
}

extension Contact.State {
  /// By who came, for what and of which sex in one figure, of which every other count is a sum.
  func contribution() -> Contribution? {
    guard let office, let sheet = counted else { return nil }
    var figures = Contribution(office: office.rawValue, day: sheet.on.description)
    let basis = "." + sheet.countBasis.rawValue
    figures.add(
      "contacts" + basis,
      [sheet.attended.rawValue, sheet.attention.rawValue, sheet.sex.rawValue]
        .joined(separator: "."))
    figures.add("contactSubject" + basis, sheet.subject.rawValue)
    figures.add("contactAge" + basis, sheet.ageBand?.rawValue ?? "unknown")
    return figures
  }
}
