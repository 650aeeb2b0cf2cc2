internal import Canonical
internal import MesaDomain

/// Turns the rows of a table into typed ones, noting what stands in the way.
struct ImportWork {
  let table: ImportTable
  var rows: [ImportRow] = []
  private(set) var findings: [ImportFinding]
  /// First line of each key seen.
  private var seen: [String: Int] = [:]

  init(_ table: ImportTable) { (self.table, findings) = (table, table.findings) }

  mutating func municipalities() {
    let isByRegion = table.headers.contains("cpro")
    for record in table.records {
      let code = municipalityCode(record, isByRegion: isByRegion)
      let name = name(record, "nombre")
      guard let code, unique(code.rawValue, record, isByRegion ? "cmun" : "municipio_id"), let name
      else { continue }
      rows.append(.municipality(.init(line: record.line, code: code, name: name)))
    }
  }

  mutating func agencies() {
    for record in table.records {
      let id: AgencyID? = identifier(record, "id")
      let name = name(record, "name")
      let kind = agencyKind(record)
      let (municipality, isSound) = optionalMunicipality(record)
      guard let id, unique(id.rawValue, record, "id"), let name, let kind, isSound else {
        continue
      }
      rows.append(
        .agency(
          .init(line: record.line, id: id, name: name, kind: kind, municipality: municipality)))
    }
  }

  mutating func persons() {
    for record in table.records {
      let before = findings.count
      let id: PersonID? = identifier(record, "id")
      let name = name(record, "name")
      let email = contact(record, "email", .email, isEmail)
      let phone = contact(record, "phone", .phone, isPhone)
      guard let id, unique(id.rawValue, record, "id"), let name, findings.count == before else {
        continue
      }
      rows.append(
        .person(
          .init(line: record.line, id: id, name: .plain(name), email: email, phone: phone)))
    }
  }

  mutating func seats() {
    for record in table.records {
      let before = findings.count
      let mesa: MesaID? = identifier(record, "mesa")
      let organ = organ(record)
      let agency: AgencyID? = identifier(record, "agency")
      let person: PersonID? =
        record.text("person").isEmpty ? nil : identifier(record, "person")
      let alternates = alternates(record, holder: person)
      let vote = vote(record)
      let from = date(record, "from")
      guard findings.count == before, let mesa, let organ, let agency, let from else { continue }
      let key = [mesa.rawValue, organ.rawValue, agency.rawValue, person?.rawValue ?? ""]
      guard unique(key.joined(separator: " "), record, "agency") else { continue }
      rows.append(
        .seat(
          .init(
            line: record.line, mesa: mesa, organ: organ, agency: agency, person: person,
            alternates: alternates, vote: vote, from: from)))
    }
  }

  mutating func renewals() {
    for record in table.records {
      let before = findings.count
      let organ = record.text("organ").isEmpty ? OrganKind.plenary : organ(record)
      let seat: SeatID? = identifier(record, "seat")
      let person: PersonID? =
        record.text("person").isEmpty ? nil : identifier(record, "person")
      let alternates = alternates(record, holder: person)
      guard findings.count == before, let organ, let seat,
        unique(organ.rawValue + " " + seat.rawValue, record, "seat")
      else { continue }
      rows.append(
        .renewal(
          .init(
            line: record.line, organ: organ, seat: seat, person: person,
            alternates: alternates)))
    }
  }

  mutating func note(
    _ code: ImportCode, _ record: ImportRecord, _ column: String, _ values: [String: String] = [:]
  ) {
    let place = record.place(column)
    findings.append(
      ImportFinding(
        line: place.line, column: place.column, code: code.rawValue,
        values: record.values(column, values)))
  }

  /// False, and noted, where an earlier row has the same key.
  mutating func unique(_ key: String, _ record: ImportRecord, _ column: String) -> Bool {
    if let first = seen[key] {
      note(.duplicate, record, column, ["firstLine": String(first)])
      return false
    }
    seen[key] = record.line
    return true
  }
}
