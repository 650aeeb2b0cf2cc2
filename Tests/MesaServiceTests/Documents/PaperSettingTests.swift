import Canonical
import MesaDocuments
import MesaService
import Testing

@Suite struct `R49 Languages of papers` {
  private let mesa = """
    {"zone":"Atlantic/Canary","profileVersions":[
      {"version":1,"from":"2024-01-10","languages":["es"]},
      {"version":2,"from":"2026-01-01","languages":["gl","es"]},
      {"version":3,"from":"2027-01-01","languages":["eu","ca","es"]}]}
    """

  private func setting(_ session: String) throws -> PaperSetting {
    PaperSetting(
      mesa: try JSONValue(parsing: mesa), session: try JSONValue(parsing: session),
      zone: "Europe/Madrid")
  }

  @Test(arguments: [
    ("2025-06-01T08:00:00.000Z", [Language.es]), ("2026-06-01T08:00:00.000Z", [.gl, .es]),
    ("2023-06-01T08:00:00.000Z", [.es]),
    // Midnight on the Canaries comes an hour later than in Madrid.
    ("2025-12-31T23:30:00.000Z", [.es]), ("2026-01-01T00:00:00.000Z", [.gl, .es]),
  ])
  func `are those of the profile that bound on the session's day`(
    start: String, languages: [Language]
  ) throws {
    let setting = try setting(#"{"startsAt":"\#(start)"}"#)
    #expect(setting.languages == languages)
    #expect(setting.zone == "Atlantic/Canary")
  }

  @Test func `begin with the one that the minutes were written in`() throws {
    let session = #"{"startsAt":"2026-06-01T08:00:00.000Z","minutes":{"language":"es"}}"#
    #expect(try setting(session).languages == [.es, .gl])
  }

  @Test func `that are not spoken here are passed over`() throws {
    let session = #"{"startsAt":"2027-06-01T08:00:00.000Z"}"#
    #expect(try setting(session).languages == [.ca, .es])
  }

  @Test func `of a mesa that the reader may not see are the minutes' own, or Spanish`() throws {
    func told(_ session: String) throws -> PaperSetting {
      PaperSetting(mesa: nil, session: try JSONValue(parsing: session), zone: "Europe/Madrid")
    }
    #expect(try told("{}").languages == [.es])
    #expect(try told("{}").zone == "Europe/Madrid")
    #expect(try told(#"{"minutes":{"language":"gl"}}"#).languages == [.gl])
  }

  @Test func `tell a paper in which language its texts are`() throws {
    let session = #"{"startsAt":"2026-06-01T08:00:00.000Z"}"#
    let record = try setting(session).completing(try JSONValue(parsing: session))
    let paper = SessionPaper(record, Catalogue(.ca), names: [:])
    #expect(paper.writtenIn == .gl)
  }
}
