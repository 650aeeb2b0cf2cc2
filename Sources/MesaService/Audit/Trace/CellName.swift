import MesaDomain

/// The name of a figure of a report, `individual.area@attendance/genderViolence/count`, in its parts.
struct CellName {
  let table: String
  let basis: CountBasis?
  let row: String
  let column: String

  init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count >= 3 else { return nil }
    let named = parts[0].split(separator: "@").map(String.init)
    table = named.first ?? ""
    basis = named.count > 1 ? CountBasis(rawValue: named[1]) : nil
    row = parts[1..<(parts.count - 1)].joined(separator: "/")
    column = parts[parts.count - 1]
  }

  /// Whether what an activity or a contact counts for is in the figure.
  func counts(_ contribution: Contribution) -> Bool {
    contribution.counts.contains { counts($0.subject, $0.word, of: contribution.office) }
  }

  private func counts(_ subject: String, _ word: String, of office: String) -> Bool {
    let basis = basis?.rawValue ?? CountBasis.attendance.rawValue
    let words = row == "total" ? nil : Set(row.split(separator: "+").map(String.init))
    func isWord(_ found: some StringProtocol) -> Bool { words?.contains(String(found)) != false }
    let parts = table.split(separator: ".").map(String.init)
    switch parts[0] {
    case "summary": return isOfSummary(subject)
    case "actions":
      return isWord(word)
        && subject == (parts.count > 1 ? "kindPeople." + basis : "kind")
    case "offices":
      guard office == row else { return false }
      let isContact = subject == "contacts." + basis
      switch column {
      case "individual": return isContact
      case "information", "genderViolence":
        return isContact && word.split(separator: ".").contains { $0 == column }
      default: return subject == "activities"
      }
    case "individual":
      switch parts.last {
      case "age": return subject == "contactAge." + basis && isWord(word)
      case "subject": return subject == "contactSubject." + basis && isWord(word)
      default:
        return subject == "contacts." + basis
          && (words == nil || word.split(separator: ".").contains { isWord($0) })
      }
    case "group":
      let name = parts.last ?? ""
      let subjects = ["sex": "people." + basis, "age": "age." + basis]
      return subject == subjects[name] ?? name && isWord(word)
    case "training":
      let name = parts.last ?? ""
      let subjects = [
        "kind": "trainingKind", "sex": "trainingPeople." + basis, "age": "trainingAge." + basis,
        "topic": "trainingTopic", "target": "trainingTarget", "agencies": "trained",
      ]
      let last = name == "sex" ? String(word.drop { $0 != "." }.dropFirst()) : word
      return subject == subjects[name] && isWord(last)
    case "towns": return subject == "town" && isWord(word)
    case "pact": return isOfPact(subject, word, "pact.\(parts[1]).\(basis)", ".")
    case "pactAges": return isOfPact(subject, word, "pact.\(parts[1]).\(basis)", "-")
    case "funding":
      let axis = row.split(separator: ".").map(String.init)
      return axis.first == "axis" && axis.count == 3
        ? subject == "axisCents." + axis[1] && word == axis[2] : subject == "fund" && isWord(word)
    default: return false
    }
  }

  private func isOfSummary(_ subject: String) -> Bool {
    let parts = row.split(separator: ".").map(String.init)
    if row == "trainings" || row == "costPerPerson" { return subject == "trainingKind" }
    guard parts.count == 2 else { return subject == (row == "cost" ? "cost" : "activities") }
    let (people, contacts) = ("people." + parts[1], "contacts." + parts[1])
    switch parts[0] {
    case "individual": return subject == contacts
    case "group": return subject == people
    default: return subject == people || subject == contacts
    }
  }

  private func isOfPact(
    _ subject: String, _ word: String, _ list: String, _ separator: String
  ) -> Bool {
    subject == list && (row == "total" || word.hasPrefix(row + separator))
  }
}
