import Canonical
import EventLog
import MesaDomain

/// Every aggregate that the log can hold, by the kind of its stream.
enum Aggregates {
  /// A fresh fold of that kind of stream.
  static func folded(_ kind: StreamKind, _ stream: String) -> any AnyFolded {
    switch kind {
    case .instance: Folded<Instance>(stream, instanceForms)
    case .list: Folded<Municipalities>(stream, listForms)
    case .agency: Folded<Agency>(stream, agencyForms)
    case .person: Folded<Person>(stream, personForms)
    case .mesa: Folded<Mesa>(stream, mesaForms)
    case .meeting: Folded<Meeting>(stream, meetingForms)
    case .agreement: Folded<Agreement>(stream, agreementForms)
    case .book: Folded<Book>(stream, bookForms)
    case .territory: Folded<Territory>(stream, territoryForms)
    case .calendar: Folded<WorkingCalendar>(stream, calendarForms)
    case .certificate: Folded<Certificate>(stream, certificateForms)
    case .caseFile: Folded<CaseFile>(stream, caseForms)
    case .match: Folded<RepeatMatch>(stream, matchForms)
    case .referral: Folded<Referral>(stream, referralForms)
    case .carePlan: Folded<CarePlan>(stream, carePlanForms)
    case .retention: Folded<Retention>(stream, retentionForms)
    case .consent: Folded<Consent>(stream, consentForms)
    case .conference: Folded<Conference>(stream, conferenceForms)
    case .review: Folded<Review>(stream, reviewForms)
    case .conflict: Folded<Conflict>(stream, conflictForms)
    case .desk: Folded<Desk>(stream, deskForms)
    case .glass: Folded<Glass>(stream, glassForms)
    case .area: Folded<Area>(stream, areaForms)
    case .network: Folded<Network>(stream, networkForms)
    case .office: Folded<Office>(stream, officeForms)
    case .activity: Folded<Activity>(stream, activityForms)
    case .contact: Folded<Contact>(stream, contactForms)
    case .covenant: Folded<Covenant>(stream, covenantForms)
    case .plan: Folded<EqualityPlan>(stream, planForms)
    case .objective: Folded<Objective>(stream, objectiveForms)
    case .gathering: Folded<Gathering>(stream, gatheringForms)
    case .evaluation: Folded<Evaluation>(stream, evaluationForms)
    case .careFigures: Folded<CareFigures>(stream, careFiguresForms)
    case .report: Folded<ReportRelease>(stream, reportForms)
    }
  }

  private static let instanceForms = FormTable(Instance.Event.Form.self)
  private static let listForms = FormTable(Municipalities.Event.Form.self)
  private static let agencyForms = FormTable(Agency.Event.Form.self)
  private static let personForms = FormTable(Person.Event.Form.self)
  private static let mesaForms = FormTable(Mesa.Event.Form.self)
  private static let meetingForms = FormTable(Meeting.Event.Form.self)
  private static let agreementForms = FormTable(Agreement.Event.Form.self)
  private static let bookForms = FormTable(Book.Event.Form.self)
  private static let territoryForms = FormTable(Territory.Event.Form.self)
  private static let calendarForms = FormTable(WorkingCalendar.Event.Form.self)
  private static let certificateForms = FormTable(Certificate.Event.Form.self)
  private static let caseForms = FormTable(CaseFile.Event.Form.self)
  private static let matchForms = FormTable(RepeatMatch.Event.Form.self)
  private static let referralForms = FormTable(Referral.Event.Form.self)
  private static let carePlanForms = FormTable(CarePlan.Event.Form.self)
  private static let retentionForms = FormTable(Retention.Event.Form.self)
  private static let consentForms = FormTable(Consent.Event.Form.self)
  private static let conferenceForms = FormTable(Conference.Event.Form.self)
  private static let reviewForms = FormTable(Review.Event.Form.self)
  private static let conflictForms = FormTable(Conflict.Event.Form.self)
  private static let deskForms = FormTable(Desk.Event.Form.self)
  private static let glassForms = FormTable(Glass.Event.Form.self)
  private static let areaForms = FormTable(Area.Event.Form.self)
  private static let networkForms = FormTable(Network.Event.Form.self)
  private static let officeForms = FormTable(Office.Event.Form.self)
  private static let activityForms = FormTable(Activity.Event.Form.self)
  private static let contactForms = FormTable(Contact.Event.Form.self)
  private static let covenantForms = FormTable(Covenant.Event.Form.self)
  private static let planForms = FormTable(EqualityPlan.Event.Form.self)
  private static let objectiveForms = FormTable(Objective.Event.Form.self)
  private static let gatheringForms = FormTable(Gathering.Event.Form.self)
  private static let evaluationForms = FormTable(Evaluation.Event.Form.self)
  private static let careFiguresForms = FormTable(CareFigures.Event.Form.self)
  private static let reportForms = FormTable(ReportRelease.Event.Form.self)

  /// Types and schema versions with confidential values, as `person.registered/1`.
  static let confidential: Set<String> = Set(
    EventContract.all.filter { $0.shape.holdsConfidential }.map(\.form))
}

/// An aggregate's events by type and schema version; forms are numbered in the order of all cases.
struct FormTable: Sendable {
  /// Types by number, and for each the form of every version from 1 on.
  private let types: NameTable
  private let versions: [[Int]]

  init<Form: RawRepresentable<String> & CaseIterable>(_ forms: Form.Type) {
    var types = NameTable()
    var versions: [[Int]] = []
    for (number, form) in forms.allCases.enumerated() {
      let parts = form.rawValue.split(separator: "/")
      guard parts.count == 2, let version = Int(parts[1]), version >= 1 else {
        preconditionFailure("\(form.rawValue) is no type with a schema version")
      }
      let name = Array(parts[0].utf8)
      let type = name.withUnsafeBytes { name in
        if types.number(of: name) == nil {
          types.add(name)
          versions.append([])
        }
        return types.number(of: name) ?? 0
      }
      while versions[type].count < version { versions[type].append(-1) }
      versions[type][version - 1] = number
    }
    (self.types, self.versions) = (types, versions)
  }

  /// Number of the form; nil for one that this version of the product does not know.
  func form(_ type: UnsafeRawBufferPointer, _ version: Int) -> Int? {
    guard let number = types.number(of: type), version >= 1, version <= versions[number].count
    else { return nil }
    let form = versions[number][version - 1]
    return form >= 0 ? form : nil
  }
}
