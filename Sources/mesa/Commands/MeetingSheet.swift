import Canonical
import MesaService

extension RecordSheets {
  /// A session: its notice, who is there, and what happened to each item.
  func meeting(_ record: JSONValue) -> RecordSheet {
    var sheet = RecordSheet()
    let quorum = record["quorum"].map { quorum in
      words.text(
        "acta.quorum.values",
        [
          "present": quorum.digits("present"), "members": quorum.digits("members"),
          "needed": quorum.digits("needed"),
        ])
    }
    sheet.fields = [
      field("id", record["id"]?.stringValue), field("mesa", name("mesa", record["mesa"])),
      field("organ", words.word("organ", record["organ"]?.stringValue ?? "")),
      field("kind", words.word("sessionKind", record["kind"]?.stringValue ?? "")),
      field("state", words.word("state", record["state"]?.stringValue ?? "")),
      field("startsAt", time(record["startsAt"])), field("place", record["place"]?.stringValue),
      field("openedAt", time(record["openedAt"])), field("closedAt", time(record["closedAt"])),
      field("chair", record["chair"].map { name("person", $0) }),
      field("secretary", record["secretary"].map { name("person", $0) }),
      quorum.flatMap { field("quorum", $0) },
      record["quorumNow"].flatMap { field("quorumNow", quorumNow($0)) },
      field("dissentUntil", time(record["dissentUntil"]?["at"])),
      field("minutes", record["minutes"]?["number"]?.stringValue),
    ].compactMap(\.self)
    sheet.fields += gaps(record)
    sheet.tables = [(words.text("acta.agenda"), agenda(record))]
    if !(record["notice"]?.elements("proposals") ?? []).isEmpty {
      sheet.tables.append((words.text("column.proposals"), proposals(record)))
    }
    if !record.elements("followUp").isEmpty {
      sheet.tables.append((words.text("acta.item.followUp"), followUp(record)))
    }
    if !record.elements("presence").isEmpty {
      sheet.tables.append((words.text("acta.attendance"), attendance(record)))
    }
    if !record.elements("excuses").isEmpty {
      sheet.tables.append((words.text("column.excuses"), excuses(record)))
    }
    if !record.elements("incidents").isEmpty {
      sheet.tables.append((words.text("column.incidents"), incidents(record)))
    }
    return sheet
  }

  /// As it is while the session goes on: what counts, and what stands in the way of a vote.
  private func quorumNow(_ quorum: JSONValue) -> String {
    let count = words.text(
      "acta.quorum.now",
      [
        "present": quorum.digits("present"), "members": quorum.digits("members"),
        "needed": quorum.digits("needed"), "entitled": quorum.digits("entitled"),
      ])
    guard let obstacle = quorum["obstacle"]?.stringValue else { return count }
    return count + " [" + obstacle + "]"
  }

  private func excuses(_ record: JSONValue) -> TableLayout {
    TableLayout(
      [
        column("version", whole: true), column("seat"), column("reason"),
        column("note", priority: 1),
      ],
      rows: record.elements("excuses").map { excuse in
        [
          excuse.digits("version"), excuse["seat"]?.stringValue ?? "",
          words.word("excuseReason", excuse["reason"]?.stringValue ?? ""),
          excuse["note"]?.stringValue ?? "",
        ]
      })
  }

  /// With the version by which an incident is resolved and corrected.
  private func incidents(_ record: JSONValue) -> TableLayout {
    TableLayout(
      [
        column("version", whole: true), column("kind"), column("person", priority: 1),
        column("from", whole: true), column("to", priority: 1, whole: true),
        column("state", priority: 2),
      ],
      rows: record.elements("incidents").map { incident in
        [
          incident.digits("version"),
          words.word("incidentKind", incident["kind"]?.stringValue ?? ""),
          name("person", incident["person"]), time(incident["from"]) ?? "",
          time(incident["to"]) ?? "",
          incident["resolution"]?.stringValue.map { words.word("resolution", $0) }
            ?? words.text("state.open"),
        ]
      })
  }

  private func agenda(_ record: JSONValue) -> TableLayout {
    TableLayout(
      [
        column("item", whole: true), column("title"), column("kind", priority: 2),
        column("votes", priority: 1), column("agreements", priority: 1),
      ],
      rows: inOrder(record).map { item in
        let kind = item["kind"]?.stringValue ?? ""
        let title = item["title"]?.stringValue ?? ""
        return [
          item.digits("number"), title == kind ? words.text("acta.item." + kind) : title,
          words.word("itemKind", kind)
            + (item["parked"]?.stringValue.map { " · " + words.word("parkedUntil", $0) } ?? ""),
          item.elements("votes").map(vote).joined(separator: ", "),
          item.elements("agreements").compactMap { $0["number"]?.stringValue }
            .joined(separator: ", "),
        ]
      })
  }

  /// What is still missing for the session to be lawful, one line each, with its rule.
  private func gaps(_ record: JSONValue) -> [(label: String, value: String)] {
    record.elements("gaps").map { gap in
      let values = (gap["values"]?.objectValue ?? []).reduce(into: [String: String]()) {
        $0[$1.name] = $1.value.stringValue
      }
      let rule = gap["rule"]?.stringValue.map { " [\($0)]" } ?? ""
      return (
        words.text("column.missing"),
        words.refusal(gap["code"]?.stringValue ?? "", values) + rule
      )
    }
  }

  private func proposals(_ record: JSONValue) -> TableLayout {
    TableLayout(
      [
        column("id", whole: true), column("seat"), column("title"), column("answer", priority: 1),
      ],
      rows: (record["notice"]?.elements("proposals") ?? []).map { proposal in
        let reason = proposal["reason"]?.stringValue.map {
          " (" + words.word("proposalReason", $0) + ")"
        }
        let accepted = proposal["accepted"].map { $0 == .bool(true) ? "true" : "false" }
        return [
          proposal["proposal"]?.stringValue ?? "", proposal["seat"]?.stringValue ?? "",
          proposal["title"]?.stringValue ?? "",
          (accepted.map { words.word("accepted", $0) } ?? "–") + (reason ?? ""),
        ]
      })
  }

  /// The items as they are taken up, where the chair changed their order.
  private func inOrder(_ record: JSONValue) -> [JSONValue] {
    let agenda = record.elements("agenda")
    let order = record.elements("order")
    guard !order.isEmpty else { return agenda }
    return order.compactMap { number in agenda.first { $0["number"] == number } }
  }

  /// `10–0–1`: in favour, against, abstained.
  private func vote(_ vote: JSONValue) -> String {
    let count = vote["result"]?["count"]
    return ["inFavour", "against", "abstained"].map { count?.digits($0) ?? "0" }
      .joined(separator: "–") + " (" + vote.digits("version") + ")"
  }

  /// With the version by which an arrival is corrected.
  private func attendance(_ record: JSONValue) -> TableLayout {
    TableLayout(
      [
        column("version", whole: true), column("person"), column("seat"),
        column("mode", priority: 2), column("from", whole: true),
        column("to", priority: 1, whole: true),
      ],
      rows: record.elements("presence").map { stay in
        [
          stay.digits("version"), name("person", stay["person"]),
          stay["seat"]?.stringValue
            ?? (stay["guest"] == .bool(true) ? words.text("acta.guest") : ""),
          mode(stay), time(stay["from"]) ?? "",
          (time(stay["to"]) ?? "")
            + (stay["disconnected"] == .bool(true) ? " " + words.text("acta.disconnected") : ""),
        ]
      })
  }

  /// `connected · Cl@ve`
  private func mode(_ stay: JSONValue) -> String {
    [
      words.word("mode", stay["mode"]?.stringValue ?? ""),
      stay["identity"]?.stringValue.map { words.word("identityMethod", $0) },
    ].compactMap(\.self).joined(separator: " · ")
  }
}
