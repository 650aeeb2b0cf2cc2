import Canonical
import MesaDomain
import Testing

@testable import MesaService

/// A command's text is judged before anything is read or written.
@Suite struct `The form of a command` {
  private func refused(_ json: String) async throws -> Refusal? {
    try await Bed().with { instance in
      let size = instance.size
      let refused = try await refusal { try await instance.give(json) }
      #expect(instance.size == size)
      return refused
    }
  }

  @Test(arguments: [
    (#"["agency.register"]"#, "command.malformed", nil),
    (#"{"data":{}}"#, "field.missing", "/command"),
    (#"{"command":"agency.registr","data":{}}"#, "command.unknown", "/command"),
    (#"{"command":7,"data":{}}"#, "field.missing", "/command"),
    (#"{"command":"instance.open","data":{},"dta":{}}"#, "field.unknown", "/dta"),
    (#"{"command":"instance.open","data":[]}"#, "field.wrongType", "/data"),
    (#"{"command":"instance.open","data":{"x":1}}"#, "field.unknown", "/data/x"),
    (
      #"{"command":"agency.register","data":{"agency":"a","kind":"health"}}"#, "field.missing",
      "/data/name"
    ),
    (
      #"{"command":"agency.register","data":{"agency":"a","kind":"health","name":7}}"#,
      "field.wrongType", "/data/name"
    ),
    (
      #"{"command":"agency.register","data":{"agency":"a","kind":"healthy","name":"N"}}"#,
      "field.unknownValue", "/data/kind"
    ),
    (
      #"{"command":"agency.register","data":{"agency":"A b","kind":"health","name":"N"}}"#,
      "field.wrongType", "/data/agency"
    ),
    (
      #"{"command":"meeting.convene","data":{"mesa":"m","organ":"plenary","startsAt":"2026-02-03T10:00","agenda":[{"title":"a","kind":"decision"},{"title":1,"kind":"decision"}]}}"#,
      "field.wrongType", "/data/agenda/1/title"
    ),
    (#"{"command":"instance.open","id":"X"}"#, "field.wrongType", "/id"),
    (
      #"{"command":"instance.open","id":"01A2020D-FD68-7001-8000-746F75720000"}"#,
      "field.wrongType", "/id"
    ),
    (#"{"command":"instance.open","as":"admin"}"#, "auth.unknownPrincipal", "/as"),
    (#"{"command":"instance.open","as":7}"#, "auth.unknownPrincipal", "/as"),
    (#"{"command":"instance.open","expect":{"mesa/x":-1}}"#, "field.wrongType", "/expect/mesa/x"),
    (#"{"command":"instance.open","expect":{"mesa":1}}"#, "field.wrongType", "/expect/mesa"),
    (#"{"command":"instance.open","expect":7}"#, "field.wrongType", "/expect"),
  ])
  func `is refused with its place`(json: String, code: String, field: String?) async throws {
    let refused = try await refused(json)
    #expect(refused?.code == code)
    #expect(refused?.field == field)
  }

  @Test func `an unknown name brings the one that was meant`() async throws {
    let refused = try await refused(#"{"command":"agency.registr","data":{}}"#)
    #expect(refused?.values["nearest"] == "agency.register")
  }

  @Test(arguments: [
    ("2018-03-25T02:30", "time.skipped"), ("2018-03-25T02:00", "time.skipped"),
    ("2018-06-31T10:00", "time.malformed"), ("2018-02-29", "time.malformed"),
    ("yesterday", "time.malformed"), ("2027-01-01T10:00", "effective.future"),
  ])
  func `a time that does not exist or is yet to come is refused`(
    time: String, code: String
  ) async throws {
    let refused = try await refused(
      """
      {"effective":"\(time)","command":"agency.register",\
      "data":{"agency":"a","kind":"health","name":"N"}}
      """)
    #expect(refused?.code == code)
    #expect(refused?.field == "/effective")
  }

  @Test(arguments: [
    ("2018-03-25T01:59", "2018-03-25T00:59:00.000Z"),
    ("2018-03-25T03:00", "2018-03-25T01:00:00.000Z"),
    ("2018-07-01T10:00", "2018-07-01T08:00:00.000Z"),
    ("2018-10-28T02:30+01:00", "2018-10-28T01:30:00.000Z"),
    ("2018-07-01T10:00:00.000Z", "2018-07-01T10:00:00.000Z"),
  ])
  func `a local time stands in the log as an instant`(
    time: String, instant: String
  ) async throws {
    try await Bed().with { instance in
      try await instance.give(
        """
        {"effective":"\(time)","command":"agency.register",\
        "data":{"agency":"a","kind":"health","name":"N"}}
        """)
      let entry = try JSONValue(parsing: try #require(try instance.entries.last))
      #expect(entry["effective"]?.stringValue == instant)
      #expect(entry["at"]?.stringValue == "2026-11-22T12:00:00.000Z")
    }
  }

  @Test func `a day that does not exist is refused where a day stands`() async throws {
    let refused = try await refused(
      """
      {"as":"person/admin","command":"agency.close","data":{"agency":"a","on":"2026-06-31"}}
      """)
    #expect(refused?.field == "/data/on")
  }
}

@Suite struct `What a command expects` {
  private let register =
    #"{"command":"agency.register","data":{"agency":"town","name":"A","kind":"health"}}"#
  private func amend(_ version: Int) -> String {
    """
    {"expect":{"agency/town":\(version)},"command":"agency.amend",\
    "data":{"agency":"town","name":"B"}}
    """
  }

  @Test func `and finds is carried out`() async throws {
    try await Bed().with { instance in
      try await instance.give(register)
      #expect(try await instance.give(amend(1)).events.count == 1)
    }
  }

  @Test(arguments: [0, 2])
  func `and does not find is a conflict`(version: Int) async throws {
    try await Bed().with { instance in
      try await instance.give(register)
      let refused = try await refusal { try await instance.give(amend(version)) }
      #expect(refused?.code == "command.conflict")
      #expect(
        refused?.values
          == ["stream": "agency/town", "expected": .number(version), "found": .number(1)])
      #expect(refused?.field == "/expect")
    }
  }
}
