import Canonical
import Foundation
import MesaDomain
import MesaService
import Synchronization

/// Mesas that meet: what a network of town halls would do to the log, as commands.
enum MesaWorkload {
  static let meetings = 8
  static let seats = 9

  /// What every mesa needs once: an agency to sit for.
  static let agencies = [
    command(
      "admin", "agency.register", "\"agency\":\"town\",\"name\":\"Town\",\"kind\":\"localPolice\"")
  ]

  /// One mesa: its people, its seats, its sessions with arrivals, votes and agreements.
  static func mesa(_ number: Int, meetings: Int = meetings) -> [[UInt8]] {
    let mesa = "m\(number)"
    let people = (0..<(seats + 2)).map { "\(mesa)-p\($0)" }
    let code = String(format: "%02d%03d", number / 999 % 52 + 1, number % 999 + 1)
    var lines = people.map {
      command("admin", "person.register", "\"person\":\"\($0)\",\"name\":\"Somebody \($0)\"")
    }
    lines.append(
      command(
        "admin", "mesa.promote",
        "\"mesa\":\"\(mesa)\",\"name\":\"Mesa\",\"promoter\":\"town\",\"municipalities\":[\"\(code)\"],"
          + "\"profile\":\"generic-l40\"", effective: "2026-01-01T08:00:00.000Z"))
    let plenary = "\"mesa\":\"\(mesa)\",\"organ\":\"plenary\""
    for seat in 0..<seats {
      let place = plenary + ",\"seat\":\"s\(seat)\",\"from\":\"2026-01-01\""
      lines.append(command("admin", "mesa.addSeat", place + ",\"agency\":\"town\""))
      lines.append(command("admin", "mesa.assignSeat", place + ",\"person\":\"\(people[seat])\""))
    }
    for (post, person) in [("chair", people[0]), ("secretary", people[seats])] {
      lines.append(
        command(
          "admin", "mesa.designate",
          plenary + ",\"post\":\"\(post)\",\"person\":\"\(person)\",\"from\":\"2026-01-01\""))
    }
    lines.append(
      command(
        "admin", "mesa.constitute",
        "\"mesa\":\"\(mesa)\",\"minutesReference\":\"1\",\"creation\":{\"date\":\"2026-01-01\","
          + "\"body\":\"Council\",\"gazette\":\"1\"}", effective: "2026-01-02T08:00:00.000Z"))
    lines.append(
      command(
        "admin", "calendar.import",
        "\"municipality\":\"\(code)\",\"year\":2026,\"source\":\"1\",\"holidays\":"
          + "[{\"date\":\"2026-01-01\",\"level\":\"national\",\"name\":\"New Year\"}]"))
    for session in 0..<meetings { lines += meeting(mesa, session, people) }
    return lines
  }

  private static func meeting(_ mesa: String, _ session: Int, _ people: [String]) -> [[UInt8]] {
    let id = "\(mesa)-s\(session)"
    let day = "2026-\(String(format: "%02d", session + 2))-10"
    let this = "\"meeting\":\"\(id)\""
    let secretary = people[seats]
    func step(_ name: String, _ data: String, _ clock: String) -> [UInt8] {
      command(
        secretary, name, data.isEmpty ? this : this + "," + data,
        effective: "\(day)T\(clock):00.000Z")
    }
    var lines = [
      command(
        secretary, "meeting.convene",
        this
          + ",\"mesa\":\"\(mesa)\",\"organ\":\"plenary\",\"kind\":\"extraordinary\",\"startsAt\":"
          + "\"\(day)T09:00:00.000Z\",\"place\":\"Hall\",\"agenda\":[{\"title\":\"Balance\"},"
          + "{\"title\":\"Coordination\"},{\"title\":\"Prevention\"}]",
        effective: "\(day.dropLast(2))01T00:00:00.000Z")
    ]
    for person in people.prefix(seats + 1) {
      lines.append(step("meeting.arrive", "\"person\":\"\(person)\"", "09:00"))
    }
    lines.append(step("meeting.open", "", "09:05"))
    // The minutes of the session before stand first on the agenda, and are put to the vote.
    let items = session == 0 ? 3 : 3 + session
    for item in 1...items {
      lines.append(step("meeting.startItem", "\"item\":\(item)", "09:\(10 + item)"))
      lines.append(
        step("meeting.vote", "\"item\":\(item),\"method\":\"consensus\"", "09:\(10 + item)"))
    }
    for number in 0..<3 {
      lines.append(
        step(
          "meeting.adopt",
          "\"agreement\":\"\(id)-a\(number)\",\"item\":\(items),\"text\":\"A common form\",\"owner\":\"town\","
            + "\"due\":\"2027-01-31\"", "09:30"))
    }
    lines.append(step("meeting.close", "", "10:00"))
    return lines
  }

  private static let counter = Atomic<Int>(1)

  static func command(
    _ person: String, _ name: String, _ data: String, effective: String? = nil
  ) -> [UInt8] {
    let number = counter.add(1, ordering: .relaxed).newValue
    let time = effective.map { "\"effective\":\"\($0)\"," } ?? ""
    return Array(
      ("{\"command\":\"\(name)\",\"id\":\"\(Workload.id(number))\",\"as\":\"person/\(person)\",\(time)"
        + "\"data\":{\(data)}}").utf8)
  }
}

/// An instance in a folder of its own.
struct BenchInstance {
  let instance: OpenInstance
  let path: String

  static let now: @Sendable () -> Instant = {
    Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1_000))
  }

  init(_ context: Context) async throws {
    path = context.fresh() + ".instance"
    let directory = DataDirectory(path, casePace: nil)
    _ = try await Founding.found(
      directory, administrator: "Administration", product: "mesa-bench", via: nil, now: Self.now)
    instance = try OpenInstance(directory, access: .write, via: nil, now: Self.now)
  }

  var log: String { path + "/log.sqlite" }

  static func request(_ line: [UInt8]) throws -> CommandRequest {
    try CommandRequest(
      try JSONValue(parsing: line),
      CommandRequest.Setting(principal: .operator, zone: "Etc/UTC", identifier: { "" }))
  }

  /// The same instance as a process finds it that has read nothing yet.
  func reopened() throws -> OpenInstance {
    try OpenInstance(DataDirectory(path, casePace: nil), access: .write, via: nil, now: Self.now)
  }

  func close() throws {
    try instance.close()
    try remove()
  }

  func remove() throws { Self.remove(path) }

  static func remove(_ path: String) {
    // What stays goes with the bench's own folder at the end.
    for folder in [path, path + ".keys"] { try? FileManager.default.removeItem(atPath: folder) }
  }
}
