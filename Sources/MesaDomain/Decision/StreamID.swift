/// One record's history: its kind, a slash and its key, `meeting/0193…`.
public struct StreamID: Hashable, Comparable, Sendable, CustomStringConvertible {
  public let text: String

  public init(_ kind: StreamKind, _ key: String) {
    let kind = kind.rawValue
    var text = ""
    text.reserveCapacity(kind.utf8.count + 1 + key.utf8.count)
    text += kind
    text += "/"
    text += key
    self.text = text
  }

  /// A stream named in a command or read from the log; nil when it is not `kind/key`.
  public init?(_ text: String) {
    guard let slash = text.firstIndex(of: "/"),
      StreamKind(rawValue: String(text[..<slash])) != nil,
      text[slash...].dropFirst().utf8.allSatisfy(Self.isKeyByte), text.utf8.count <= 160,
      text.index(after: slash) != text.endIndex
    else { return nil }
    self.text = text
  }

  public var kind: StreamKind? {
    StreamKind(rawValue: String(text.prefix { $0 != "/" }))
  }

  public var key: String { String(text.drop { $0 != "/" }.dropFirst()) }
  public var description: String { text }
  public static func < (a: StreamID, b: StreamID) -> Bool { a.text < b.text }

  private static func isKeyByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 97...122, 65...90, 48...57, 45, 46: true
    default: false
    }
  }
}

/// What a stream is the history of.
public enum StreamKind: String, CaseIterable, Sendable {
  case instance, list, agency, person, mesa, meeting, agreement
  /// The book of an organ: its sessions, numbers and open agreements, in order.
  case book
  /// A municipality, as far as mesas serve it: no two at a time.
  case territory
  /// The holidays of a municipality in a year.
  case calendar
  /// What the secretary certifies, from the request on.
  case certificate
  /// A woman's situation, under a code.
  case caseFile = "case"
  /// That two files may be about the same woman.
  case match
  case referral
  /// The individual and safety plan of a case.
  case carePlan
  /// How long a case's data stay, and what became of its keys.
  case retention
  /// What she agreed to, case by case.
  case consent
  /// The roster of cases of a commission's session.
  case conference
  /// What conferences decided about a case, and what came of it.
  case review
  /// The abstention or recusal of one person in one case.
  case conflict
  /// Who serves at an agency's desk of a mesa.
  case desk
  /// What a person has opened by breaking glass, and what was found of it.
  case glass
  /// Offices that work together, and the territories that they serve.
  case network, office, area
  /// What offices do: with groups, and for one person at a time.
  case activity, contact
  /// What administrations have agreed in writing.
  case covenant
  /// What a town has planned for equality.
  case plan
  /// What a mesa has set itself to reach.
  case objective
  /// A day on which professionals of many mesas meet.
  case gathering
  /// What a mesa's seats say of its coordination, once a year.
  case evaluation
  /// What an agency tells a mesa of the care it gave.
  case careFigures
  /// A report as it was told.
  case report
}

extension StreamID {
  public static let instance = StreamID(.instance, "main")
  public static let municipalities = StreamID(.list, "municipalities")
  public static func agency(_ id: AgencyID) -> StreamID { StreamID(.agency, id.rawValue) }
  public static func person(_ id: PersonID) -> StreamID { StreamID(.person, id.rawValue) }
  public static func mesa(_ id: MesaID) -> StreamID { StreamID(.mesa, id.rawValue) }
  public static func meeting(_ id: MeetingID) -> StreamID { StreamID(.meeting, id.rawValue) }
  public static func agreement(_ id: AgreementID) -> StreamID {
    StreamID(.agreement, id.rawValue)
  }
  public static func certificate(_ id: CertificateID) -> StreamID {
    StreamID(.certificate, id.rawValue)
  }
  public static func caseFile(_ id: CaseID) -> StreamID { StreamID(.caseFile, id.rawValue) }
  public static func referral(_ id: ReferralID) -> StreamID { StreamID(.referral, id.rawValue) }
  public static func match(_ id: MatchID) -> StreamID { StreamID(.match, id.rawValue) }
  public static func carePlan(_ id: CaseID) -> StreamID { StreamID(.carePlan, id.rawValue) }
  public static func retention(_ id: CaseID) -> StreamID { StreamID(.retention, id.rawValue) }
  public static func consent(_ id: CaseID) -> StreamID { StreamID(.consent, id.rawValue) }
  public static func conference(_ id: MeetingID) -> StreamID {
    StreamID(.conference, id.rawValue)
  }
  public static func review(_ id: CaseID) -> StreamID { StreamID(.review, id.rawValue) }
  public static func conflict(_ file: CaseID, _ person: PersonID) -> StreamID {
    StreamID(.conflict, file.rawValue + "." + person.rawValue)
  }
  public static func glass(_ id: PersonID) -> StreamID { StreamID(.glass, id.rawValue) }
  public static func desk(_ mesa: MesaID, _ agency: AgencyID) -> StreamID {
    StreamID(.desk, mesa.rawValue + "." + agency.rawValue)
  }
  public static func book(_ mesa: MesaID, _ organ: OrganKind) -> StreamID {
    StreamID(.book, mesa.rawValue + "." + organ.rawValue)
  }
  public static func network(_ id: NetworkID) -> StreamID { StreamID(.network, id.rawValue) }
  public static func office(_ id: OfficeID) -> StreamID { StreamID(.office, id.rawValue) }
  public static func area(_ id: AreaID) -> StreamID { StreamID(.area, id.rawValue) }
  public static func activity(_ id: ActivityID) -> StreamID { StreamID(.activity, id.rawValue) }
  public static func plan(_ id: EqualityPlanID) -> StreamID { StreamID(.plan, id.rawValue) }
  public static func covenant(_ id: CovenantID) -> StreamID { StreamID(.covenant, id.rawValue) }
  public static func report(_ id: ReportReleaseID) -> StreamID { StreamID(.report, id.rawValue) }
  public static func contact(_ id: ContactID) -> StreamID { StreamID(.contact, id.rawValue) }
  public static func objective(_ id: ObjectiveID) -> StreamID { StreamID(.objective, id.rawValue) }
  public static func gathering(_ id: GatheringID) -> StreamID { StreamID(.gathering, id.rawValue) }
  public static func evaluation(_ mesa: MesaID, _ year: Int) -> StreamID {
    StreamID(.evaluation, "\(mesa.rawValue).\(year)")
  }
  public static func careFigures(
    _ mesa: MesaID, _ agency: AgencyID, _ year: Int, _ part: CareFigures.Part
  ) -> StreamID {
    StreamID(.careFigures, "\(mesa.rawValue).\(agency.rawValue).\(year)-\(part.rawValue)")
  }
  public static func territory(_ code: MunicipalityCode) -> StreamID {
    StreamID(.territory, code.rawValue)
  }
}
