internal import Canonical
internal import MesaDomain

extension ImportWork {
  mutating func activities() {
    for record in table.records {
      let before = findings.count
      let office: OfficeID? = identifier(record, "office")
      let id: ActivityID? = record.text("id").isEmpty ? nil : identifier(record, "id")
      let on = date(record, "date")
      let until = record.text("until").isEmpty ? nil : date(record, "until")
      let kind: Activity.Kind? = choice(record, "kind")
      let title = name(record, "title")
      let topics: [Activity.Topic] = choices(record, "topics")
      let targets: [Activity.Target] = choices(record, "targets")
      let (municipality, _) = optionalMunicipality(record)
      let minutes = minutes(record, "hours")
      let people = people(record)
      let basis: CountBasis? = choice(record, "basis", usual: .attendance)
      let partners: [AgencyID] = identifiers(record, "partners")
      let trained = agencyKinds(record, "trained")
      let cost = cents(record, "cost")
      let funding = funding(record, cost)
      guard findings.count == before, let office, let on, let kind, let title, let minutes,
        let people, let basis, id.map({ unique($0.rawValue, record, "id") }) != false
      else { continue }
      rows.append(
        .activity(
          ImportedActivity(
            line: record.line, columns: record.columns,
            activity: Activity.Record(
              office: office, activity: id,
              sheet: Activity.Sheet(
                kind: kind, title: title, topics: topics, targets: targets, on: on, until: until,
                municipality: municipality,
                venue: record.text("venue").isEmpty ? nil : name(record, "venue"),
                durationMinutes: minutes, countBasis: basis, people: people,
                partners: partners.isEmpty ? nil : partners,
                trained: trained.isEmpty ? nil : trained, funding: funding, costCents: cost)))))
    }
  }

  mutating func contacts() {
    for record in table.records {
      let before = findings.count
      let office: OfficeID? = identifier(record, "office")
      let id: ContactID? = record.text("id").isEmpty ? nil : identifier(record, "id")
      let on = date(record, "date")
      let attended: Contact.Profile? = choice(record, "profile")
      let attention: Contact.Attention? = choice(record, "area")
      let subject: Contact.Subject? = choice(record, "subject")
      let sex: Sex? = choice(record, "sex")
      let age: AgeBand? = record.text("age").isEmpty ? nil : choice(record, "age")
      let basis: CountBasis? = choice(record, "basis", usual: .attendance)
      guard findings.count == before, let office, let on, let attended, let attention, let subject,
        let sex, let basis, id.map({ unique($0.rawValue, record, "id") }) != false
      else { continue }
      rows.append(
        .contact(
          ImportedContact(
            line: record.line, columns: record.columns,
            contact: Contact.Record(
              office: office, contact: id,
              sheet: Contact.Sheet(
                on: on, attended: attended, attention: attention, subject: subject, sex: sex,
                ageBand: age, countBasis: basis)))))
    }
  }

  /// All, and of them women, men and others: whole numbers of which the parts are within the whole.
  private mutating func people(_ record: ImportRecord) -> Activity.People? {
    let total = count(record, "people")
    let women = count(record, "women")
    let men = count(record, "men")
    let other = record.text("other").isEmpty ? 0 : count(record, "other")
    guard let total, let women, let men, let other else { return nil }
    for (column, part) in [("women", women), ("men", men), ("other", other)] where part > total {
      note(.countsExceed, record, column, ["total": String(total)])
      return nil
    }
    guard women + men + other <= total else {
      note(
        .partsExceed, record, "people", ["sum": String(women + men + other)])
      return nil
    }
    return Activity.People(total: total, women: women, men: men, other: other == 0 ? nil : other)
  }

  private mutating func count(_ record: ImportRecord, _ column: String) -> Int? {
    let text = record.text(column)
    guard !text.isEmpty else {
      note(.missing, record, column)
      return nil
    }
    if let count = Int(text), (0...1_000_000).contains(count) { return count }
    note(.count, record, column)
    return nil
  }

  /// Hours, with a point or a comma before decimals.
  private mutating func minutes(_ record: ImportRecord, _ column: String) -> Int? {
    guard let hundredths = hundredths(record.text(column)) else {
      note(record.text(column).isEmpty ? .missing : .decimal, record, column)
      return nil
    }
    return (hundredths * 60 + 50) / 100
  }

  /// Euros; empty where it is not known.
  private mutating func cents(_ record: ImportRecord, _ column: String) -> Int? {
    let text = record.text(column)
    if text.isEmpty { return nil }
    if let cents = hundredths(text) { return cents }
    note(.decimal, record, column)
    return nil
  }

  /// `1`, `1.5`, `1,50`: no sign, no thousands, two decimals at most.
  private func hundredths(_ text: String) -> Int? {
    let parts = text.split(
      separator: text.contains(",") ? "," : ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), let whole = digits(parts[0], 1...10) else { return nil }
    guard parts.count == 2 else { return whole * 100 }
    guard let fraction = digits(parts[1], 1...2) else { return nil }
    return whole * 100 + (parts[1].utf8.count == 1 ? fraction * 10 : fraction)
  }

  private func digits(_ text: Substring, _ length: ClosedRange<Int>) -> Int? {
    guard length.contains(text.utf8.count), text.utf8.allSatisfy({ (48...57).contains($0) })
    else { return nil }
    return Int(text)
  }

  /// One source of money for the whole cost of a row; what has several is recorded one by one.
  private mutating func funding(_ record: ImportRecord, _ cost: Int?) -> [Activity.Funding]? {
    if record.text("source").isEmpty { return nil }
    let before = findings.count
    let source: Activity.FundingSource? = choice(record, "source")
    let list: PactList? = record.text("list").isEmpty ? nil : choice(record, "list")
    let axis = record.text("axis").isEmpty ? nil : count(record, "axis")
    let measure = record.text("measure").isEmpty ? nil : count(record, "measure")
    let covenant: CovenantID? =
      record.text("covenant").isEmpty ? nil : identifier(record, "covenant")
    guard let cost else {
      note(.missing, record, "cost")
      return nil
    }
    guard findings.count == before, let source else { return nil }
    return [
      Activity.Funding(
        source: source, pactList: list, axis: axis, pactMeasure: measure, covenant: covenant,
        cents: cost)
    ]
  }

  private mutating func choice<Word: Choice>(
    _ record: ImportRecord, _ column: String, usual: Word? = nil
  ) -> Word? {
    let text = record.text(column)
    if text.isEmpty {
      if usual == nil { note(.missing, record, column) }
      return usual
    }
    return word(text, record, column)
  }

  /// Words with `|` between them; at least one, each once.
  private mutating func choices<Word: Choice>(
    _ record: ImportRecord, _ column: String
  ) -> [Word] {
    let text = record.text(column)
    if text.isEmpty {
      note(.missing, record, column)
      return []
    }
    var words: [Word] = []
    for part in text.split(separator: "|", omittingEmptySubsequences: false) {
      guard let word: Word = word(String(part).trimmed, record, column) else { continue }
      if words.contains(word) {
        note(.repeated, record, column, ["word": word.rawValue])
      } else {
        words.append(word)
      }
    }
    return words
  }

  private mutating func word<Word: Choice>(
    _ text: String, _ record: ImportRecord, _ column: String
  ) -> Word? {
    if let word = Word(rawValue: text) { return word }
    let known = Word.allCases.map(\.rawValue)
    var values = ["known": known.joined(separator: ", ")]
    values["nearest"] = nearest(to: text, among: known)
    note(.word, record, column, values)
    return nil
  }

  /// Kinds of agency with `|` between them, each once.
  private mutating func agencyKinds(_ record: ImportRecord, _ column: String) -> [AgencyKind] {
    let text = record.text(column)
    if text.isEmpty { return [] }
    let kinds = AgencyKind.known.map(\.rawValue)
    return text.split(separator: "|", omittingEmptySubsequences: false).reduce(into: []) {
      found, part in
      let word = String(part).trimmed
      guard let kind = known(word, among: kinds, .agencyKind, record, column) else { return }
      if found.contains(AgencyKind(rawValue: kind)) {
        note(.repeated, record, column, ["word": kind])
      } else {
        found.append(AgencyKind(rawValue: kind))
      }
    }
  }

  private mutating func identifiers(_ record: ImportRecord, _ column: String) -> [AgencyID] {
    let text = record.text(column)
    if text.isEmpty { return [] }
    return text.split(separator: "|", omittingEmptySubsequences: false).enumerated().compactMap {
      index, part in
      if let id = AgencyID(rawValue: String(part).trimmed) { return id }
      note(.identifier, record, column, ["ordinal": String(index + 1)])
      return nil
    }
  }
}
