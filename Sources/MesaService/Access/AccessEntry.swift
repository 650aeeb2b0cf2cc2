import Canonical
import MesaDomain

extension AccessRecord {
  /// What the entry of a reading says beside its envelope: codes and names of records alone.
  struct Entry: Codable, Equatable {
    var agency: AgencyID?
    var compartments: [AccessWord]?
    var ground: AccessWord?
    var purpose: AccessPurpose?
    var recipients: [String]?
    /// Id of the request that it was shown in answer to.
    var request: String?
    /// `role/scope`, as the matrix has it.
    var right: String?

    init(_ record: AccessRecord, request: String?) {
      (agency, ground, purpose) = (record.agency, record.ground, record.purpose)
      compartments = record.compartments.isEmpty ? nil : record.compartments
      recipients = record.recipients.isEmpty ? nil : record.recipients.map(\.text)
      right = record.right.map { "\($0.role.rawValue)/\($0.scope.rawValue)" }
      self.request = request
    }
  }

  /// The type of its entry, without the schema version.
  var type: String { Self.typePrefix + kind.rawValue }
  static let typePrefix = "access."
  static let schema = 1
}
