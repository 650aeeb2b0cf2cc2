import Canonical
import TestSupport
import Testing

@testable import MesaDomain

@Suite struct `Contracts of commands and events` {
  @Test(arguments: Commands.all.map(\.name))
  func `a command's example has its shape and is read back`(name: String) throws {
    let command = try #require(Commands.byName[name])
    let example = command.example
    #expect(command.shape.faults(in: example, at: "/data").isEmpty)
    let members = try #require(example.objectValue)
    #expect(members.map(\.name) == command.shape.fields.map(\.name))
    _ = try command.decode(example.canonicalBytes)
  }

  @Test func `only commands that need nothing said have no fields`() {
    let empty = Commands.all.filter { $0.shape.fields.isEmpty }.map(\.name)
    #expect(empty == ["instance.open"])
  }

  @Test func `names are told apart by the matrix and by people`() {
    #expect(Set(Commands.all.map(\.name)).count == Commands.all.count)
    for command in Commands.all {
      #expect(command.name.split(separator: ".").count == 2, "\(command.name)")
    }
  }

  @Test func `every event says something`() {
    for event in EventContract.all {
      #expect(!event.shape.fields.isEmpty, "\(event.form)")
      #expect(event.schema >= 1, "\(event.form)")
    }
    #expect(Set(EventContract.all.map(\.form)).count == EventContract.all.count)
  }

  @Test func `no optional field of an event is asked of old entries`() throws {
    // What an event may leave out must decode without it: the contract's word is kept.
    try check(Meeting.Event.self)
    try check(Mesa.Event.self)
    try check(Agreement.Event.self)
    try check(Person.Event.self)
    try check(Agency.Event.self)
    try check(Instance.Event.self)
    try check(Book.Event.self)
    try check(Territory.Event.self)
    try check(Municipalities.Event.self)
  }

  /// The example decodes under its form, gives its form back, and does so with optional fields gone.
  private func check<E: Recordable>(_ type: E.Type) throws where E.Form: Equatable {
    for form in E.Form.allCases {
      let contract = try #require(EventContract.all.first { $0.form == form.rawValue })
      let members = try #require(contract.example.objectValue)
      let needed = members.filter { contract.shape[$0.name]?.optional == false }
      for example in [members, needed] {
        let event = try decode(E.self, form, JSONValue.object(example).canonicalBytes)
        #expect(event.recorded.form == form)
      }
      for left in needed.indices {
        var short = needed
        short.remove(at: left)
        #expect(throws: DecodingError.self, "\(form.rawValue) without \(needed[left].name)") {
          _ = try decode(E.self, form, JSONValue.object(short).canonicalBytes)
        }
      }
    }
  }

  private func decode<E: Recordable>(_ type: E.Type, _ form: E.Form, _ bytes: [UInt8]) throws -> E {
    let reader = EventReader()
    reader.begin(
      .init(position: 1, stream: "meeting/a", command: "c", type: form.rawValue, schema: 1))
    return try bytes.withUnsafeBytes { try E(form, EventData($0, reader)) }
  }

  @Test func `personal names, notes and texts are sealed in the log`() {
    let sealed = EventContract.all.filter { $0.shape.holdsConfidential }.map(\.type)
    #expect(
      Set(sealed) == [
        "person.registered", "person.amended", "meeting.deliberated", "meeting.excused",
        "meeting.incidentReported", "meeting.senseRecorded", "meeting.dissentFiled",
        "minutes.drafted",
        "minutes.answered", "minutes.rectified", "agreement.reported", "agreement.evidenceAdded",
        "mesa.seatsRenewed", "mesa.substituted", "mesa.chairDelegated",
        "meeting.recordingAttached", "minutes.transcriptSubmitted", "minutes.translated",
        "certificate.requested",
        "case.identityRecorded", "case.locationRecorded", "case.statementRecorded",
        "case.contactRulesSet", "case.voiceRecorded", "case.incidentRecorded",
        "case.titleRecorded", "case.measureRecorded", "case.dependantsRecorded",
        "case.accusedRecorded", "case.closed", "case.reopened",
        "glass.requested", "glass.opened", "glass.reviewed",
        "referral.drafted", "consent.given", "carePlan.goalSet",
        "consent.overridden", "conflict.declared", "conflict.proposed", "conflict.recused",
        "conflict.answered", "conflict.ordered", "conflict.decided", "review.proposed",
        "review.discussed", "review.actionAgreed", "review.actionReported",
        "review.settled", "case.absorbed",
        "retention.unblocked",
        "carePlan.measureSet", "carePlan.measureReported", "carePlan.safetyItemAdded",
        "carePlan.reviewed",
        "referral.amended", "referral.infoRequested", "referral.infoSupplied",
        "referral.missingSupplied", "referral.accepted", "referral.rejected", "referral.started",
        "referral.progressReported", "referral.completed", "referral.closedUnsuccessful",
        "referral.withdrawn", "referral.revoked", "referral.takenBack", "referral.escalated",
        "referral.transferDeclined", "referral.reopened",
      ])
  }

  @Test func `confidential text prints as a placeholder and is not encoded without a vault`() {
    let secret: Confidential = "Ana"
    #expect("\(secret)" == "‹confidential›")
    #expect(
      !String(reflecting: Person.Registered(name: secret, email: nil, phone: nil)).contains("Ana"))
    #expect(throws: EncodingError.self) {
      try CanonicalEncoder().encode(Person.Registered(name: secret, email: nil, phone: nil))
    }
  }
}

@Suite struct `The shape of what is sent` {
  private func faults(_ command: String, _ data: String) throws -> [Refusal] {
    try #require(Commands.byName[command]).shape.faults(
      in: try JSONValue(parsing: data), at: "/data")
  }

  private static let agency = #""agency":"a","name":"A","kind":"health""#

  @Test func `a well-formed command has no fault`() throws {
    #expect(try faults("agency.register", "{\(Self.agency)}").isEmpty)
    #expect(try faults("agency.register", #"{\#(Self.agency),"municipality":"30039"}"#).isEmpty)
  }

  @Test func `a field that nobody knows is refused, with its place`() throws {
    let fault = try #require(try faults("agency.register", #"{\#(Self.agency),"owner":1}"#).first)
    #expect(fault.code == "field.unknown" && fault.field == "/data/owner")
    #expect(fault.values["known"] == ["agency", "kind", "municipality", "name"])
  }

  @Test func `every missing field is named at once`() throws {
    #expect(
      try faults("agency.register", #"{"name":"A"}"#)
        == [
          Refusal("field.missing", field: "/data/agency"),
          Refusal("field.missing", field: "/data/kind"),
        ])
  }

  @Test(arguments: [#""""#, #"" ""#, #""\u00a0\t""#])
  func `blank text is missing text`(text: String) throws {
    #expect(
      try faults("agency.register", #"{"agency":"a","kind":"health","name":\#(text)}"#)
        == [Refusal("field.missing", field: "/data/name")])
  }

  @Test(arguments: [
    ("agency.register", #"{"agency":1,"name":"A","kind":"health"}"#, "/data/agency", "identifier"),
    (
      "agency.register", #"{"agency":"A b","name":"A","kind":"health"}"#, "/data/agency",
      "identifier"
    ),
    ("agency.register", #"{"agency":"a","name":["A"],"kind":"health"}"#, "/data/name", "text"),
    ("agency.register", #"{"agency":"a","name":"A","kind":null}"#, "/data/kind", "text"),
    ("agreement.report", #"{"agreement":"a","progress":"50"}"#, "/data/progress", "integer"),
    ("agreement.report", #"{"agreement":"a","progress":true}"#, "/data/progress", "integer"),
    (
      "mesa.assignSeat",
      #"{"mesa":"m","organ":"plenary","seat":"s","person":"p","alternate":1,"from":"2026-01-01"}"#,
      "/data/alternate", "boolean"
    ),
    (
      "mesa.assignSeat",
      #"{"mesa":"m","organ":"plen-ary","seat":"s","person":"p","from":"2026-01-01"}"#,
      "/data/organ", "name"
    ),
    ("meeting.postpone", #"{"meeting":"m","startsAt":"2026-02-10"}"#, "/data/startsAt", "instant"),
    ("person.register", #"{"name":{"sealed":"TVMx"}}"#, "/data/name", "text"),
    (
      "mesa.promote",
      #"{"mesa":"m","name":"M","promoter":"a","municipalities":"30039","profile":"p"}"#,
      "/data/municipalities", "list"
    ),
    ("mesa.dissolve", #"{"mesa":"m","agreement":"no","archive":"a"}"#, "/data/agreement", "object"),
  ])
  func `a wrong type is named with its place and what was expected`(
    command: String, data: String, field: String, expected: String
  ) throws {
    #expect(
      try faults(command, data)
        == [Refusal("field.wrongType", ["expected": .word(expected)], field: field)])
  }

  @Test(arguments: ["2026-06-31", "2026-02-29", "2026-13-01", "2026-00-10", "26-01-01", "tomorrow"])
  func `a day that no calendar has is refused`(day: String) throws {
    #expect(
      try faults("agency.close", #"{"agency":"a","on":"\#(day)"}"#)
        == [Refusal("field.wrongType", ["expected": "date"], field: "/data/on")])
  }

  @Test func `the leap day of a leap year is one`() throws {
    #expect(try faults("agency.close", #"{"agency":"a","on":"2028-02-29"}"#).isEmpty)
  }

  @Test(arguments: ["2026-06-31T10:00:00.000Z", "2026-06-30T24:00:00.000Z", "2026-06-30T10:00:00Z"])
  func `nor does an instant`(instant: String) throws {
    #expect(
      try faults("meeting.postpone", #"{"meeting":"m","startsAt":"\#(instant)"}"#).first?.code
        == "field.wrongType")
  }

  @Test func `a word outside a closed list is refused, with the list`() throws {
    let fault = try #require(
      try faults("meeting.cancel", #"{"meeting":"m","reason":"rain"}"#).first)
    #expect(fault.code == "field.unknownValue" && fault.field == "/data/reason")
    #expect(fault.values["known"] == .words(Meeting.CancelReason.allCases.map(\.rawValue)))
  }

  @Test(arguments: ["00039", "3003a", "53001"])
  func `a municipality of no province is refused`(code: String) throws {
    #expect(
      try faults("agency.register", #"{\#(Self.agency),"municipality":"\#(code)"}"#)
        .map(\.code) == ["field.wrongType"])
  }

  @Test(arguments: [(Limits.text, true), (Limits.text + 1, false)])
  func `text in clear has a longest length`(length: Int, fits: Bool) throws {
    let name = String(repeating: "ñ", count: length)
    #expect(
      try faults("agency.register", #"{"agency":"a","kind":"health","name":"\#(name)"}"#)
        == (fits
          ? []
          : [
            Refusal(
              "field.tooLong", ["maximum": .number(Limits.text), "count": .number(length)],
              field: "/data/name")
          ]))
  }

  @Test(arguments: [(Limits.confidential, 0), (Limits.confidential + 1, 1)])
  func `confidential text a longer one`(length: Int, count: Int) throws {
    let text = String(repeating: "a", count: length)
    #expect(
      try faults("meeting.deliberate", #"{"meeting":"m","item":1,"text":"\#(text)"}"#).count
        == count)
  }

  @Test(arguments: [(Limits.list, []), (Limits.list + 1, ["field.tooMany"])])
  func `a list has a greatest length`(count: Int, codes: [String]) throws {
    let items = Array(repeating: #"{"title":"T"}"#, count: count).joined(separator: ",")
    #expect(
      try faults(
        "meeting.convene",
        """
        {"mesa":"m","organ":"plenary","startsAt":"2026-02-10T10:00:00.000Z","agenda":[\(items)]}
        """
      ).map(\.code) == codes)
  }

  @Test func `a fault within a list is named by its index`() throws {
    #expect(
      try faults(
        "meeting.vote",
        """
        {"meeting":"m","item":1,"method":"nominal","ballots":[{"seat":"s","sense":"inFavour"},\
        {"seat":"t","sense":"maybe"},{"sense":"against"}]}
        """
      ).map(\.field) == ["/data/ballots/1/sense", "/data/ballots/2/seat"])
  }

  @Test func `data is an object`() throws {
    #expect(
      try faults("instance.open", "[]")
        == [Refusal("field.wrongType", ["expected": "object"], field: "/data")])
  }
}
