import Canonical
import MesaDomain

extension LocalClient {
  /// Answers with what is sealed in them opened, once it is recorded that they are shown.
  ///
  /// - Throws: `access.writerElsewhere`, `access.unrecorded`: nothing is shown then.
  func disclosing(
    _ values: [JSONValue], of records: [ViewRecord], _ kind: RecordKind, _ how: AccessKind,
    _ context: Context
  ) async throws -> [JSONValue] {
    let reads = zip(records, values).flatMap { self.reads(of: $0, kind, $1, how, context) }
    let proof = try await disclose(reads, as: context.principal)
    return values.map { opened($0, by: proof) }
  }

  /// What the reading log keeps of a record that is shown so; nothing where it holds no case data.
  func reads(
    of record: ViewRecord, _ kind: RecordKind, _ shown: JSONValue, _ how: AccessKind,
    _ context: Context
  ) -> [AccessRecord] {
    guard kind.stream.isGuarded else { return [] }
    let agencies = (record.owner ?? "").split(separator: " ")
      .compactMap { AgencyID(rawValue: String($0)) }
    let compartments = (shown["entries"]?.arrayValue ?? [])
      .compactMap { $0["compartment"]?.stringValue.flatMap { Compartment(rawValue: $0) } }
    return [
      context.reading(
        of: StreamID(kind.stream, record.id), how, by: kind.action, at: record.place,
        agencies: agencies,
        compartments: shown["reason"] != nil || shown["goals"] != nil
          ? [.narrative] : compartments)
    ]
  }

  /// The same of a line in a list, by the right that it is shown by.
  func reads(
    ofListed record: ViewRecord, by grant: Grant, _ context: Context
  ) -> [AccessRecord] {
    guard let kind = RecordKind(rawValue: record.kind), kind.stream.isGuarded else { return [] }
    return [
      context.reading(
        of: StreamID(kind.stream, record.id), .listed, by: grant, at: record.place,
        agencies: (record.owner ?? "").split(separator: " ")
          .compactMap { AgencyID(rawValue: String($0)) })
    ]
  }

  /// Records a question about case data that is not answered.
  ///
  /// Also where there is no such record, under one name for all of them: neither the answer nor the
  /// time that it takes tells which it was, and what was typed is not kept.
  func refuse(_ kind: RecordKind, _ record: ViewRecord?, _ context: Context) async throws {
    guard kind.stream.isGuarded else { return }
    let stream = StreamID(kind.stream, record?.id ?? "unknown")
    try await disclose([context.refusedReading(of: stream)], as: context.principal)
  }

  /// Minutes with the places of the session's recordings for who may turn to them, once that is
  /// recorded (R44); without them otherwise, and the reason beside where recording it failed.
  func disclosingPlaces(
    _ minutes: JSONValue, _ id: String, _ context: Context
  ) async throws -> JSONValue {
    guard minutes["minutes"]?["recordings"]?.arrayValue?.isEmpty == false,
      let meeting = MeetingID(rawValue: id)
    else { return minutes }
    do {
      let read = try Minutes.atDisposal(of: meeting, context)
      try await disclose([read], as: context.principal)
      return minutes
    } catch let failure as ServiceFailure {
      return Redaction.withoutPlaces(minutes).adding("placesWithheld", .string(failure.code))
    } catch {
      return Redaction.withoutPlaces(minutes)
    }
  }

  /// The look at a recording of who checks a file against it: by the right to recordings, else by
  /// that to the minutes.
  func recordingRead(
    of meeting: MeetingID, _ record: ViewRecord, _ context: Context
  ) throws(Refusal) -> AccessRecord {
    if let read = try? Minutes.atDisposal(of: meeting, context) { return read }
    let grant = try context.authorize(RecordKind.minutes.action, at: record.place)
    return AccessRecord(
      .meeting(meeting), for: .session, right: Standing(grant.role, grant.scope),
      compartments: [.recordings])
  }
}

extension RecordKind {
  /// Whether who is shown such a record is recorded first.
  public var isGuarded: Bool { stream.isGuarded }
}
