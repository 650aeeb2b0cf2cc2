import MesaDomain

@testable import MesaService

/// Two agencies that refer to a third, and a case in each stage that a desk meets, as commands.
///
/// The bed's clock stands at noon UTC of 22 November 2026, a Sunday.
enum Caseload {
  static func file(_ number: Int) -> String { "01a2020d-fd68-7001-8000-00000000c00\(number)" }
  static func referral(_ number: Int) -> String { "01a2020d-fd68-7001-8000-0000000040\(number)0" }

  static func give(to instance: OpenInstance) async throws {
    for line in setting + lines { try await instance.give(line) }
  }

  /// Agencies, people, the mesa and its desks.
  static let setting: [String] = """
    {"command":"agency.register","data":{"agency":"town","name":"Ayuntamiento","kind":"municipality.political","municipality":"30008"}}
    {"command":"agency.register","data":{"agency":"centre","name":"CAVI","kind":"specialisedCentre","municipality":"30008"}}
    {"command":"agency.register","data":{"agency":"police","name":"Policía","kind":"localPolice","municipality":"30008"}}
    {"command":"agency.register","data":{"agency":"social","name":"Sociales","kind":"socialServices","municipality":"30008"}}
    \(["mayor", "officer", "ines", "marta", "agent", "worker", "stranger"].map {
      #"{"command":"person.register","data":{"person":"\#($0)","name":"Name of \#($0)"}}"#
    }.joined(separator: "\n"))
    {"command":"person.register","data":{"person":"auditor","name":"Control"}}
    {"as":"person/admin","command":"person.grantRole","data":{"person":"auditor","role":"auditor"}}
    {"effective":"2026-01-12T09:00","command":"mesa.promote","data":{"mesa":"alhama","name":"Mesa de Alhama","promoter":"town","municipalities":["30008"],"profile":"es-mc-mesa-cavi"}}
    \([("town", "mayor"), ("centre", "ines"), ("police", "agent"), ("social", "worker")].map {
      """
      {"effective":"2026-01-12T09:00","command":"mesa.addSeat","data":{"mesa":"alhama","organ":"plenary","seat":"\($0)","agency":"\($0)","from":"2026-01-12"}}
      {"effective":"2026-01-12T09:00","command":"mesa.assignSeat","data":{"mesa":"alhama","organ":"plenary","seat":"\($0)","person":"\($1)","from":"2026-01-12"}}
      """
    }.joined(separator: "\n"))
    {"effective":"2026-01-12T09:00","command":"mesa.designate","data":{"mesa":"alhama","organ":"plenary","post":"chair","person":"mayor","from":"2026-01-12"}}
    {"effective":"2026-01-12T09:00","command":"mesa.designate","data":{"mesa":"alhama","organ":"plenary","post":"secretary","person":"officer","from":"2026-01-12"}}
    {"command":"calendar.import","data":{"municipality":"30008","year":2026,"source":"BORM","holidays":[{"date":"2026-12-08","level":"national","name":"Inmaculada"}]}}
    {"as":"person/admin","effective":"2026-01-19T10:00","command":"mesa.constitute","data":{"mesa":"alhama","creation":{"body":"Pleno","date":"2026-01-15"},"minutesReference":"Archivo"}}
    \([("centre", "ines"), ("centre", "marta"), ("police", "agent"), ("social", "worker")].map {
      #"{"command":"desk.join","data":{"mesa":"alhama","agency":"\#($0)","person":"\#($1)","from":"2026-01-20"}}"#
    }.joined(separator: "\n"))
    """.split(separator: "\n").map(String.init)

  /// 1: high, sent and late. 2: low, taken in hand. 3: medium, accepted for Marta. 4: a draft.
  static let lines =
    refer(1, "high", by: "agent", on: "police-cavi", at: "2026-11-22T06:00:00.000Z", upTo: 1)
    + refer(2, "low", by: "worker", on: "ss-cavi", at: "2026-11-20T09:00:00.000Z", upTo: 2)
    + refer(3, "medium", by: "agent", on: "police-cavi", at: "2026-11-20T09:00:00.000Z", upTo: 3)
    + refer(4, "medium", by: "agent", on: "police-cavi", at: "2026-11-22T10:00:00.000Z", upTo: 0)

  /// A case and its referral to the centre: 0 a draft, 1 sent, 2 acknowledged, 3 accepted.
  static func refer(
    _ number: Int, _ level: String, by person: String, on pathway: String, at time: String,
    upTo stage: Int
  ) -> [String] {
    let this = #""case":"\#(file(number))""#
    let that = #""referral":"\#(referral(number))""#
    func step(_ command: String, _ data: String, as who: String? = nil) -> String {
      #"{"as":"person/\#(who ?? person)","effective":"\#(time)","command":"\#(command)","data":{\#(data)}}"#
    }
    let steps = [
      step("referral.send", that), step("referral.acknowledge", that, as: "ines"),
      step(
        "referral.accept",
        that + #","professional":"marta","firstAppointment":"2026-11-24T10:00:00.000Z""#,
        as: "ines"),
    ]
    return [
      step("case.open", this + #","mesa":"alhama","kinds":["physical"]"#),
      step(
        "case.recordIdentity", this + #","name":"\#(Canary.name)","safeContact":"\#(Canary.phone)""#
      ),
      step(
        "case.assessRisk",
        this
          + #","scale":"professional","level":"\#(level)","on":"2026-11-20","nextReview":"2026-11-27""#
      ),
      step(
        "consent.record",
        this + #","to":["centre"],"purposes":["attention"],"data":["identity","narrative"]"#),
      step(
        "referral.draft",
        that + "," + this + #","pathway":"\#(pathway)","to":"centre","reason":"\#(Canary.note)""#
          + (pathway == "police-cavi"
            ? #","fields":[{"name":"complaintNumber","value":"1"}]"# : "")),
    ] + steps.prefix(stage)
  }
}
