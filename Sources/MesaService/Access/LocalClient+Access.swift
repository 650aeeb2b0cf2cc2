public import Canonical
public import MesaDomain

extension LocalClient {
  /// Records that the principal is about to be shown those records; returns when it is durable.
  ///
  /// One call for everything that an answer shows: it costs one append. Those of kind `refused` are
  /// recorded and give no right to open anything.
  ///
  /// - Parameter request: id of the request that is being answered; the task's own if not said.
  /// - Returns: with which `opened(_:by:)` opens what is sealed in them.
  /// - Throws: `ServiceFailure` `access.writerElsewhere`, `access.unrecorded`, `access.tooManyCases`:
  ///   nothing is shown then.
  @discardableResult
  public func disclose(
    _ reads: [AccessRecord], as principal: Principal, request: String? = nil
  ) async throws(ServiceFailure) -> Disclosed {
    let said = ReadingPurpose.said
    let reads =
      said.map { purpose in reads.map { $0.right == nil ? $0 : $0.said(purpose) } } ?? reads
    try await keepPace(reads, as: principal)
    return try await access.record(
      reads, as: principal, via: via, request: request ?? ReadingPurpose.request)
  }

  /// The value with what is sealed in it opened, case data as far as `disclosed` covers them.
  public func opened(_ value: JSONValue, by disclosed: Disclosed) -> JSONValue {
    opener.opened(value, by: disclosed)
  }
}
