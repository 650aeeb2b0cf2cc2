import MesaDomain

@testable import MesaService

/// A mesa with a plenary that has met and agreed on something, as commands.
enum Plenary {
  static let meeting = "01a2020d-fd68-7001-8000-746f75720000"
  static let agreement = "01a2020e-0150-7002-8000-746f75720000"

  /// Gives them one by one.
  static func give(to instance: OpenInstance, upTo last: Int = lines.count) async throws {
    for line in lines[..<last] { try await instance.give(line) }
  }

  /// Up to here: agencies and persons, the mesa and its seats.
  static let constituted = lines.count - 10

  static let lines: [String] = """
    {"command":"agency.register","data":{"agency":"town","name":"Ayuntamiento","kind":"municipality.political","municipality":"30008"}}
    {"command":"agency.register","data":{"agency":"centre","name":"CAVI","kind":"specialisedCentre","municipality":"30008"}}
    {"command":"agency.register","data":{"agency":"police","name":"Policía","kind":"localPolice","municipality":"30008"}}
    {"command":"person.register","data":{"person":"police","name":"Jefatura"}}
    {"command":"person.register","data":{"person":"mayor","name":"Alcaldía"}}
    {"command":"person.register","data":{"person":"officer","name":"Técnica"}}
    {"command":"person.register","data":{"person":"centre","name":"\(Canary.name)","email":"\(Canary.email)","phone":"\(Canary.phone)"}}
    {"command":"person.register","data":{"person":"stranger","name":"Otra"}}
    {"command":"person.register","data":{"person":"auditor","name":"Control"}}
    {"as":"person/admin","command":"person.grantRole","data":{"person":"auditor","role":"auditor"}}
    {"command":"person.register","data":{"person":"dpo","name":"Delegada"}}
    {"as":"person/admin","command":"person.grantRole","data":{"person":"dpo","role":"dataProtectionOfficer"}}
    {"command":"person.register","data":{"person":"network","name":"Red"}}
    {"as":"person/admin","command":"person.grantRole","data":{"person":"network","role":"networkCoordinator"}}
    {"effective":"2026-01-12T09:00","command":"mesa.promote","data":{"mesa":"alhama","name":"Mesa de Alhama","promoter":"town","municipalities":["30008"],"profile":"generic-l40"}}
    {"effective":"2026-01-12T09:00","command":"mesa.addSeat","data":{"mesa":"alhama","organ":"plenary","seat":"town-hall","agency":"town","from":"2026-01-12"}}
    {"effective":"2026-01-12T09:00","command":"mesa.assignSeat","data":{"mesa":"alhama","organ":"plenary","seat":"town-hall","person":"mayor","from":"2026-01-12"}}
    {"effective":"2026-01-12T09:00","command":"mesa.addSeat","data":{"mesa":"alhama","organ":"plenary","seat":"centre","agency":"centre","from":"2026-01-12"}}
    {"effective":"2026-01-12T09:00","command":"mesa.assignSeat","data":{"mesa":"alhama","organ":"plenary","seat":"centre","person":"centre","from":"2026-01-12"}}
    {"effective":"2026-01-12T09:00","command":"mesa.addSeat","data":{"mesa":"alhama","organ":"plenary","seat":"police","agency":"police","from":"2026-01-12"}}
    {"effective":"2026-01-12T09:00","command":"mesa.assignSeat","data":{"mesa":"alhama","organ":"plenary","seat":"police","person":"police","from":"2026-01-12"}}
    {"effective":"2026-01-12T09:00","command":"mesa.designate","data":{"mesa":"alhama","organ":"plenary","post":"chair","person":"mayor","from":"2026-01-12"}}
    {"effective":"2026-01-12T09:00","command":"mesa.designate","data":{"mesa":"alhama","organ":"plenary","post":"secretary","person":"officer","from":"2026-01-12"}}
    {"command":"calendar.import","data":{"municipality":"30008","year":2026,"source":"BORM","holidays":[{"date":"2026-01-01","level":"national","name":"Año Nuevo"},{"date":"2026-02-02","level":"local","name":"Candelaria"}]}}
    {"as":"person/admin","effective":"2026-01-19T10:00","command":"mesa.constitute","data":{"mesa":"alhama","creation":{"body":"Pleno","date":"2026-01-15"},"minutesReference":"Archivo"}}
    {"id":"\(meeting)","as":"person/officer","effective":"2026-01-26T09:00","command":"meeting.convene","data":{"mesa":"alhama","organ":"plenary","startsAt":"2026-02-03T10:00","place":"Salón","agenda":[{"title":"Primeras medidas","kind":"decision"}]}}
    {"as":"person/officer","effective":"2026-02-03T09:55","command":"meeting.arrive","data":{"meeting":"\(meeting)","person":"mayor"}}
    {"as":"person/officer","effective":"2026-02-03T09:56","command":"meeting.arrive","data":{"meeting":"\(meeting)","person":"officer"}}
    {"as":"person/officer","effective":"2026-02-03T09:58","command":"meeting.arrive","data":{"meeting":"\(meeting)","person":"centre"}}
    {"as":"person/officer","effective":"2026-02-03T10:01","command":"meeting.open","data":{"meeting":"\(meeting)"}}
    {"as":"person/officer","effective":"2026-02-03T10:15","command":"meeting.deliberate","data":{"meeting":"\(meeting)","item":1,"text":"\(Canary.deliberation)"}}
    {"as":"person/officer","effective":"2026-02-03T10:20","command":"meeting.vote","data":{"meeting":"\(meeting)","item":1,"method":"consensus"}}
    {"id":"\(agreement)","as":"person/officer","effective":"2026-02-03T10:21","command":"meeting.adopt","data":{"meeting":"\(meeting)","item":1,"text":"Repartir una lista.","owner":"centre","due":"2026-03-31"}}
    {"as":"person/centre","effective":"2026-02-20T12:00","command":"agreement.report","data":{"agreement":"\(agreement)","progress":50,"note":"\(Canary.note)"}}
    {"as":"person/centre","effective":"2026-02-21T12:00","command":"agreement.evidence","data":{"agreement":"\(agreement)","kind":"document","description":"\(Canary.evidence)"}}
    """.split(separator: "\n").map(String.init)
}
