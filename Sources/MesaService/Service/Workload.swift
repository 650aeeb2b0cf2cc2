import Canonical
import MesaDomain

extension LocalClient {
  /// Open cases and referrals of desks by the professional in whose name they are.
  ///
  /// Of what the asker may see, record by record: nobody learns from a count that there is a case.
  ///
  /// - Throws: `record.unknown` also where the asker may not know of the desk.
  public func workload(_ question: DeskQuestion) async throws -> [WorkloadLine] {
    let inbox = try await desk(question)
    let context = context(question.principal)
    var counts: [Slot: (cases: Int, referrals: Int, late: Int)] = [:]
    var shown: [(ViewRecord, RecordKind)] = []
    for desk in inbox.desks {
      for kind in [RecordKind.caseFile, .referral] {
        let records = try await views.records(
          kind.rawValue, of: [.agency(desk.agency)], mesa: desk.mesa.rawValue)
        for record in records where may(kind.action, record.place, context) {
          let body = try record.value()
          guard let slot = Slot(desk, kind, body) else { continue }
          if kind == .caseFile {
            counts[slot, default: (0, 0, 0)].cases += 1
          } else {
            counts[slot, default: (0, 0, 0)].referrals += 1
          }
          shown.append((record, kind))
        }
      }
    }
    for item in inbox.items where item.isLate {
      guard let mesa = item.mesa, let agency = item.agency else { continue }
      let slot = Slot(desk: DeskName(mesa: mesa, agency: agency), person: item.person)
      if counts[slot] != nil { counts[slot]?.late += 1 }
    }
    try await disclose(
      shown.flatMap { reads(of: $0.0, $0.1, .null, .listed, context) }, as: question.principal)
    return counts.sorted { $0.key < $1.key }.map { slot, count in
      WorkloadLine(
        mesa: slot.desk.mesa, agency: slot.desk.agency, person: slot.person, cases: count.cases,
        referrals: count.referrals, late: count.late, limit: nil)
    }
  }

  /// In whose name, at which desk.
  private struct Slot: Hashable, Comparable {
    let desk: DeskName
    let person: PersonID?

    init(desk: DeskName, person: PersonID?) { (self.desk, self.person) = (desk, person) }

    /// Nil for what is over, and for what that desk does not carry.
    init?(_ desk: DeskName, _ kind: RecordKind, _ body: JSONValue) {
      guard Holding.open.contains(body["state"]?.stringValue ?? "") else { return nil }
      self.desk = desk
      switch kind {
      case .caseFile:
        let party = (body["parties"]?.arrayValue ?? []).first {
          $0["agency"]?.stringValue == desk.agency.rawValue
        }
        guard ["team", "holder"].contains(party?["standing"]?.stringValue ?? "") else {
          return nil
        }
        person = party?["professional"]?.stringValue.flatMap { PersonID(rawValue: $0) }
      default:
        guard body["to"]?.stringValue == desk.agency.rawValue else { return nil }
        person = (body["professional"] ?? body["person"])?.stringValue
          .flatMap { PersonID(rawValue: $0) }
      }
    }

    static func < (a: Self, b: Self) -> Bool {
      (a.desk, a.person?.rawValue ?? "~") < (b.desk, b.person?.rawValue ?? "~")
    }
  }
}
