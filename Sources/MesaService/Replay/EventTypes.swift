import Canonical
import EventLog
import MesaDomain

/// Every aggregate that the log can hold, by the kind of its stream.
enum Aggregates {
  /// A fresh fold of that kind of stream.
  static func folded(_ kind: StreamKind, _ stream: String) -> any AnyFolded {
    switch kind {
    case .instance: Folded<Instance>(stream, forms: instanceForms)
    case .list: Folded<Municipalities>(stream, forms: listForms)
    case .agency: Folded<Agency>(stream, forms: agencyForms)
    case .person: Folded<Person>(stream, forms: personForms)
    case .mesa: Folded<Mesa>(stream, forms: mesaForms)
    case .meeting: Folded<Meeting>(stream, forms: meetingForms)
    case .agreement: Folded<Agreement>(stream, forms: agreementForms)
    case .book: Folded<Book>(stream, forms: bookForms)
    case .territory: Folded<Territory>(stream, forms: territoryForms)
    case .certificate: Folded<Certificate>(stream, forms: certificateForms)
    }
  }

  private static let instanceForms = FormTable<Instance.Event.Form>()
  private static let listForms = FormTable<Municipalities.Event.Form>()
  private static let agencyForms = FormTable<Agency.Event.Form>()
  private static let personForms = FormTable<Person.Event.Form>()
  private static let mesaForms = FormTable<Mesa.Event.Form>()
  private static let meetingForms = FormTable<Meeting.Event.Form>()
  private static let agreementForms = FormTable<Agreement.Event.Form>()
  private static let bookForms = FormTable<Book.Event.Form>()
  private static let territoryForms = FormTable<Territory.Event.Form>()
  private static let certificateForms = FormTable<Certificate.Event.Form>()

  /// Types and schema versions with confidential values, as `person.registered/1`.
  static let confidential: Set<String> = Set(
    EventContract.all.filter { $0.shape.holdsConfidential }.map(\.form))
}

/// An event's type and schema version, looked up by their bytes without making a string.
struct FormTable<Form: RawRepresentable<String> & CaseIterable & Sendable>: Sendable {
  private let byHash: [UInt64: (spelled: [UInt8], form: Form)]

  init() {
    var table: [UInt64: (spelled: [UInt8], form: Form)] = [:]
    for form in Form.allCases {
      let spelled = Array(form.rawValue.utf8)
      let previous = table.updateValue((spelled, form), forKey: fnv(spelled))
      precondition(previous == nil, "two forms with one hash: \(form.rawValue)")
    }
    byHash = table
  }

  /// Nil for a type that this version does not know.
  func form(_ type: UnsafeRawBufferPointer, _ version: Int) -> Form? {
    guard (1...9).contains(version) else { return nil }
    let suffix: [UInt8] = [47, UInt8(48 + version)]
    guard let found = byHash[fnv(suffix, continuing: fnv(type))],
      found.spelled.count == type.count + 2, found.spelled.starts(with: type),
      found.spelled.suffix(2).elementsEqual(suffix)
    else { return nil }
    return found.form
  }
}

/// FNV-1a, 64 bits.
func fnv(
  _ bytes: some Sequence<UInt8>, continuing seed: UInt64 = 0xcbf2_9ce4_8422_2325
) -> UInt64 {
  bytes.reduce(seed) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
}
