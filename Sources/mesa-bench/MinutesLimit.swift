import Canonical
import Foundation
import MesaDocuments
import MesaDomain
import MesaService

extension LimitCheck {
  private static let items = 30
  private static let events = 500

  /// From a session as the log holds it to its drafted minutes, as text and as a page.
  ///
  /// Each round is of a session that nobody asked for before: its events are read, what is missing
  /// is looked up, the draft is judged, and the paper written.
  static func minutes(_ context: Context) async throws -> [Limit] {
    let bench = try await BenchInstance(context)
    let bulk = bench.instance.client.bulk()
    for line in MesaWorkload.agencies { try await bulk.add(BenchInstance.request(line)) }
    for line in MesaWorkload.longSession(items: items, events: events) {
      try await bulk.add(BenchInstance.request(line))
    }
    try await bulk.commit()
    let secretary = Principal.person(PersonID(wellFormed: MesaWorkload.longSecretary))
    _ = try await bench.instance.client.list(ListQuestion(.meeting, as: secretary))
    try bench.instance.close()
    var seconds: [Double] = []
    for _ in 0..<9 {
      let instance = try bench.reopened()
      let client = instance.client
      let start = now()
      let gaps = try await client.gaps(of: MesaWorkload.longMeeting, as: secretary)
      _ = try await client.rehearse(
        BenchInstance.request(MesaWorkload.draft(of: MesaWorkload.longMeeting)))
      let record = try await client.show(.minutes, MesaWorkload.longMeeting, as: secretary)
      let paper = SessionPaper(record, Catalogue(.es), names: [:]).minutes()
      let length =
        TextRenderer().lines(paper).count + HTMLRenderer(.sequence).page([paper]).utf8.count
      seconds.append(now() - start)
      precondition(length > 1_000 && !gaps.isEmpty, "there is nothing in the minutes")
      try instance.close()
    }
    try bench.remove()
    return [
      Limit(
        name: "minutes", title: "drafting minutes: \(items) items, \(events) events", unit: "ms",
        value: median(seconds) * 1_000, floor: 20, aim: 10,
        detail: "events read, gaps, draft judged, text and page")
    ]
  }
}

extension MesaWorkload {
  static let longMeeting = "m0-long"
  static let longSecretary = "m0-p\(seats)"

  /// A mesa and one session with so many items, filled up with notes to so many events.
  static func longSession(items: Int, events: Int) -> [[UInt8]] {
    let people = (0..<(seats + 2)).map { "m0-p\($0)" }
    let this = "\"meeting\":\"\(longMeeting)\""
    func step(_ name: String, _ data: String, _ minute: Int) -> [UInt8] {
      let clock = String(format: "2026-10-08T%02d:%02d:00.000Z", 9 + minute / 60, minute % 60)
      return command(
        longSecretary, name, data.isEmpty ? this : this + "," + data, effective: clock)
    }
    let agenda = (1...items).map { "{\"title\":\"Item \($0)\",\"kind\":\"decision\"}" }
    var lines = mesa(0, meetings: 0)
    let before = lines.count
    lines.append(
      command(
        longSecretary, "meeting.convene",
        this
          + ",\"mesa\":\"m0\",\"organ\":\"plenary\",\"kind\":\"extraordinary\",\"startsAt\":"
          + "\"2026-10-08T09:00:00.000Z\",\"place\":\"Hall\","
          + "\"agenda\":[\(agenda.joined(separator: ","))]", effective: "2026-10-01T09:00:00.000Z"))
    for person in people.prefix(seats + 1) {
      lines.append(step("meeting.arrive", "\"person\":\"\(person)\"", 0))
    }
    lines.append(step("meeting.open", "", 1))
    for item in 1...items {
      lines.append(step("meeting.startItem", "\"item\":\(item)", 1 + item))
      lines.append(step("meeting.vote", "\"item\":\(item),\"method\":\"consensus\"", 1 + item))
    }
    var number = 0
    while lines.count - before < events - 1 {
      let words = String(repeating: "What was said on this point. ", count: 4)
      lines.append(
        step("meeting.deliberate", "\"item\":\(number % items + 1),\"text\":\"\(words)\"", 40))
      number += 1
    }
    lines.append(step("meeting.close", "", 100))
    return lines
  }

  static func draft(of meeting: String) -> [UInt8] {
    command(longSecretary, "minutes.draft", "\"meeting\":\"\(meeting)\"")
  }
}
