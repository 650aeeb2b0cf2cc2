import Canonical
import EventLog
import MesaDomain

extension HistoryLine {
  init(_ envelope: Envelope) throws {
    self.init(
      position: envelope.position, version: envelope.version, type: envelope.type,
      actor: envelope.actor, at: envelope.at, effective: envelope.effective,
      data: try JSONValue.parse(envelope.dataBytes))
  }
}
