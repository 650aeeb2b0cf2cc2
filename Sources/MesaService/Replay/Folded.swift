import Canonical
import EventLog
import MesaDomain

/// A stream folded so far, with its type erased.
protocol AnyFolded: AnyObject {
  var stream: String { get }
  /// Of its aggregate, which is the only one of that kind.
  var kind: StreamKind { get }
  /// Version of the last event that was folded in; 0 before the first.
  var version: Int { get }
  /// Folds one entry in; an entry that is in already is passed over.
  ///
  /// - Throws: `ReplayFault` for a type that this version does not know or data that does not fit.
  func apply(_ envelope: Envelope, _ reader: EventReader) throws
  /// Folds in an event that is on its way to the log, its data as it will stand there.
  func apply(
    _ entry: NewEntry, _ moment: Moment, _ position: Int, _ command: String,
    _ reader: EventReader
  ) throws
  /// Name of the key for the confidential values of the event, as the state is after it.
  func sealing(_ event: any Recordable, _ moment: Moment) -> String?
  /// An entry's data as questions show them, sealed values with their place, and the name of the key
  /// that seals them; the entry has been folded in.
  func told(_ envelope: Envelope, _ reader: EventReader) throws -> (data: JSONValue, key: String?)
}

/// What an entry could not be read for.
public struct ReplayFault: Error, Sendable, Equatable {
  public let code: String
  public let position: Int
  public let type: String
}

/// The state that a stream's events make.
final class Folded<A: Aggregate>: AnyFolded {
  let stream: String
  var kind: StreamKind { A.kind }
  private(set) var version = 0
  /// The state while it is read, and not touched: exactly one of the two is there.
  private var settled: SharedState<A.State>?
  /// The state while events come in, changed where it lies.
  private var growing: Growing? = Growing(A.initial)

  private final class Growing {
    var state: A.State
    init(_ state: A.State) { self.state = state }
  }

  /// As it is now, for whoever looks at it once between two events.
  var state: A.State { growing?.state ?? settled?.state ?? A.initial }

  /// As it is now; what is folded in later does not change it.
  var shared: SharedState<A.State> {
    if let settled { return settled }
    let shared = SharedState(state)
    (settled, growing) = (shared, nil)
    return shared
  }

  /// Where the next event is folded in.
  private func grow() -> Growing {
    if let growing { return growing }
    let growing = Growing(state)
    (self.growing, settled) = (growing, nil)
    return growing
  }

  private let forms: FormTable

  init(_ stream: String, _ forms: FormTable) { (self.stream, self.forms) = (stream, forms) }

  func apply(_ envelope: Envelope, _ reader: EventReader) throws {
    guard envelope.version > version else { return }
    guard let form = forms.form(envelope.typeBytes, envelope.v) else {
      throw ReplayFault(
        code: "event.unknownType", position: envelope.position, type: envelope.type)
    }
    reader.begin(
      position: envelope.position, stream: envelope.streamBytes,
      command: envelope.commandBytes, type: envelope.typeBytes, schema: envelope.v)
    let moment = Moment(
      at: envelope.at, effective: envelope.effective, actor: reader.actor(envelope.actorBytes),
      version: envelope.version)
    try fold(form, envelope.dataBytes, moment, reader, envelope.position)
  }

  func apply(
    _ entry: NewEntry, _ moment: Moment, _ position: Int, _ command: String,
    _ reader: EventReader
  ) throws {
    guard moment.version > version else { return }
    var type = entry.type
    let form = type.withUTF8 {
      forms.form(UnsafeRawBufferPointer($0), entry.schema)
    }
    guard let form else {
      throw ReplayFault(code: "event.unknownType", position: position, type: entry.type)
    }
    reader.begin(
      Confidential.Origin(
        position: position, stream: stream, command: command, type: entry.type,
        schema: entry.schema))
    try entry.data.withUnsafeBytes { try fold(form, $0, moment, reader, position) }
  }

  private func fold(
    _ form: Int, _ data: UnsafeRawBufferPointer, _ moment: Moment, _ reader: EventReader,
    _ position: Int
  ) throws {
    do {
      try A.fold(&grow().state, form: form, EventData(data, reader), moment)
    } catch {
      let forms = A.Event.Form.allCases.map(\.rawValue)
      throw ReplayFault(code: "event.malformed", position: position, type: forms[form])
    }
    version = moment.version
  }

  func sealing(_ event: any Recordable, _ moment: Moment) -> String? {
    guard let event = event as? A.Event, let stream = StreamID(stream) else { return nil }
    var after = state
    A.evolve(&after, event, moment)
    return A.sealing(stream, after, event, moment)
  }

  func told(
    _ envelope: Envelope, _ reader: EventReader
  ) throws -> (data: JSONValue, key: String?) {
    guard let number = forms.form(envelope.typeBytes, envelope.v) else {
      throw ReplayFault(
        code: "event.unknownType", position: envelope.position, type: envelope.type)
    }
    let all = A.Event.Form.allCases
    let event = try A.Event(
      all[all.index(all.startIndex, offsetBy: number)], EventData(envelope.dataBytes, reader))
    let data = try JSONValue(parsing: CanonicalEncoder().encode(event.recorded.payload))
    guard let stream = StreamID(stream) else { return (data, nil) }
    let moment = Moment(
      at: envelope.at, effective: envelope.effective, actor: envelope.actor,
      version: envelope.version)
    return (data, A.sealing(stream, state, event, moment))
  }
}
