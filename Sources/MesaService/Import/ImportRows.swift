public import Canonical
public import MesaDomain

/// What a CSV file can bring in.
public enum ImportKind: String, Sendable, CaseIterable {
  case municipalities, agencies, persons, seats
  /// Seats renewed in one act; `mesa mesa renew` takes it, with its day and document.
  case renewals
  /// What offices did, with groups and for one person at a time.
  case activities, contacts

  /// Bytes of a file of that kind; security handbook §4.11, and what a region records in ten years.
  var maximumFile: Int {
    switch self {
    case .municipalities, .agencies, .persons, .seats, .renewals: ImportTable.maximumFile
    case .activities, .contacts: 8 * ImportTable.maximumFile
    }
  }
}

/// One row, typed; `line` tells a later refusal where it came from.
public enum ImportRow: Sendable, Hashable {
  case municipality(ImportedMunicipality)
  case agency(ImportedAgency)
  case person(ImportedPerson)
  case seat(ImportedSeat)
  case renewal(ImportedRenewal)
  case activity(ImportedActivity)
  case contact(ImportedContact)

  public var line: Int {
    switch self {
    case .municipality(let row): row.line
    case .agency(let row): row.line
    case .person(let row): row.line
    case .seat(let row): row.line
    case .renewal(let row): row.line
    case .activity(let row): row.line
    case .contact(let row): row.line
    }
  }
}

/// A row of INE's list, its check digit verified.
public struct ImportedMunicipality: Sendable, Hashable {
  public let line: Int
  public let code: MunicipalityCode
  public let name: String
}

public struct ImportedAgency: Sendable, Hashable {
  public let line: Int
  public let id: AgencyID
  public let name: String
  public let kind: AgencyKind
  public let municipality: MunicipalityCode?
}

public struct ImportedPerson: Sendable, Hashable {
  public let line: Int
  public let id: PersonID
  public let name: Confidential
  public let email: Confidential?
  public let phone: Confidential?
}

/// A seat of an organ, with who holds it.
public struct ImportedSeat: Sendable, Hashable {
  public let line: Int
  public let mesa: MesaID
  public let organ: OrganKind
  public let agency: AgencyID
  /// Nil: the seat stays vacant.
  public let person: PersonID?
  /// In the order of the file, distinct, without the holder.
  public let alternates: [PersonID]
  /// Nil: as the profile has it for that kind of agency.
  public let vote: Bool?
  public let from: CivilDate
}

/// Who holds a seat from the day of a renewal on.
public struct ImportedRenewal: Sendable, Hashable {
  public let line: Int
  public let organ: OrganKind
  public let seat: SeatID
  /// Nil: the seat falls vacant.
  public let person: PersonID?
  /// In the order of the file, distinct, without the holder.
  public let alternates: [PersonID]
}

/// One error of a file. No finding quotes a field that may hold personal data.
public struct ImportFinding: Sendable, Hashable {
  /// From 1.
  public let line: Int
  /// From 1, in Unicode scalars.
  public let column: Int
  /// One of `ImportCode`: `csv.utf8`, `import.checkDigit`, …
  public let code: String
  /// What the sentence needs: `field`, `found`, `nearest`, `known`, `firstLine`, …
  public let values: [String: String]
}
