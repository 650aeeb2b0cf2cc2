import Foundation

/// Mesas whose agencies refer cases to each other, as commands: some 10 events a case.
enum CaseWorkload {
  /// Cases that one mesa's centre has on its hands.
  static let perMesa = 2_000
  /// Of so many cases one still waits at the other desk; the rest are being served.
  private static let waits = 50

  static func mesas(of cases: Int) -> Int { max(1, cases / perMesa) }

  /// Mesas that meet beside them: so many, with these numbers.
  static func meeting(of cases: Int) -> Int { max(1, cases / 1_000) }
  static let firstMeeting = 5_000

  static func file(_ number: Int) -> String { Workload.id(100_000_000 + number) }
  static func referral(_ number: Int) -> String { Workload.id(200_000_000 + number) }
  static func agent(_ mesa: Int) -> String { "k\(mesa)-p" }
  static func centre(_ mesa: Int) -> String { "k\(mesa)-c" }

  /// A mesa with two desks, that of the police and that of the centre.
  static func mesa(_ number: Int) -> [[UInt8]] {
    let mesa = "k\(number)"
    let code = String(format: "%02d%03d", number / 999 % 52 + 1, number % 999 + 1)
    let people = ["p", "c", "s", "t"].map { "\(mesa)-\($0)" }
    var lines = [("police", "localPolice"), ("centre", "specialisedCentre")].map {
      command(
        "admin", "agency.register",
        "\"agency\":\"\(mesa)-\($0)\",\"name\":\"Agency\",\"kind\":\"\($1)\"")
    }
    lines += people.map {
      command("admin", "person.register", "\"person\":\"\($0)\",\"name\":\"Somebody \($0)\"")
    }
    lines.append(
      command(
        "admin", "mesa.promote",
        "\"mesa\":\"\(mesa)\",\"name\":\"Mesa\",\"promoter\":\"\(mesa)-police\",\"municipalities\":"
          + "[\"\(code)\"],\"profile\":\"es-mc-mesa-cavi\"", effective: "2026-01-01T08:00:00.000Z"))
    let plenary = "\"mesa\":\"\(mesa)\",\"organ\":\"plenary\""
    for (seat, (agency, person)) in [
      ("police", people[0]), ("centre", people[1]), ("police", people[2]),
    ].enumerated() {
      let place = plenary + ",\"seat\":\"s\(seat)\",\"from\":\"2026-01-01\""
      lines.append(command("admin", "mesa.addSeat", place + ",\"agency\":\"\(mesa)-\(agency)\""))
      lines.append(command("admin", "mesa.assignSeat", place + ",\"person\":\"\(person)\""))
    }
    for (post, person) in [("chair", people[2]), ("secretary", people[3])] {
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
    for year in [2026, 2027] { lines.append(MesaWorkload.calendar(code, year)) }
    for (agency, person) in [("police", people[0]), ("centre", people[1])] {
      lines.append(
        command(
          "admin", "desk.join",
          "\"mesa\":\"\(mesa)\",\"agency\":\"\(mesa)-\(agency)\",\"person\":\"\(person)\","
            + "\"from\":\"2026-01-02\""))
    }
    return lines
  }

  /// A case of that mesa, from its opening to the first contact with her; one in some waits.
  ///
  /// - Parameter nth: how many the mesa had before it.
  static func history(_ number: Int, of mesa: Int, nth: Int) -> [[UInt8]] {
    let (agent, centre) = (Self.agent(mesa), Self.centre(mesa))
    let this = "\"case\":\"\(file(number))\""
    let that = "\"referral\":\"\(referral(number))\""
    var lines = [
      command(agent, "case.open", this + ",\"mesa\":\"k\(mesa)\",\"kinds\":[\"physical\"]"),
      command(
        agent, "case.recordIdentity",
        this + ",\"name\":\"Somebody \(number)\",\"safeContact\":\"In the morning\""),
      command(
        agent, "case.assessRisk",
        this + ",\"scale\":\"viogen-v2\",\"level\":\"medium\",\"on\":\"2026-01-15\","
          + "\"nextReview\":\"2099-01-15\""),
      command(
        agent, "consent.record",
        this + ",\"to\":[\"k\(mesa)-centre\"],\"purposes\":[\"attention\"],"
          + "\"data\":[\"identity\",\"narrative\"]"),
      command(
        agent, "referral.draft",
        that + "," + this + ",\"pathway\":\"police-cavi\",\"to\":\"k\(mesa)-centre\","
          + "\"reason\":\"What was told on that day.\","
          + "\"fields\":[{\"name\":\"complaintNumber\",\"value\":\"1\"}]"),
      command(agent, "referral.send", that),
    ]
    if nth.isMultiple(of: waits) { return lines }
    lines.append(command(centre, "referral.acknowledge", that))
    lines.append(
      command(
        centre, "referral.accept",
        that + ",\"professional\":\"\(centre)\",\"firstAppointment\":\"2099-01-01T09:00:00.000Z\""))
    lines.append(command(centre, "referral.startService", that + ",\"contact\":\"made\""))
    return lines
  }

  private static func command(
    _ person: String, _ name: String, _ data: String, effective: String? = nil
  ) -> [UInt8] {
    MesaWorkload.command(person, name, data, effective: effective)
  }
}
