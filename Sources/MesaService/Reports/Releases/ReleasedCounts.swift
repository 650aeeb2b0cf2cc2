import Canonical
import Crypto
public import MesaDomain

extension PlenaryCounts {
  /// By which name it stands in the register of what was released.
  static let report = "casework-counts"

  /// As it is written down: every figure by its name, and a digest of them all.
  ///
  /// - Parameters:
  ///   - position: of the log on which they rest.
  ///   - method: nil for counts of the time when they were judged by themselves.
  func released(
    at position: Int, by method: String? = Disclosure.method
  ) throws -> ReleasedFigures {
    let digest = hexadecimal(SHA256.hash(data: try CanonicalEncoder().encode(self)))
    return ReleasedFigures(
      report: Self.report, from: from, to: to, position: position, k: k,
      figures: figures, digest: digest, method: method)
  }
}

extension PublishedCount {
  /// Nil where it is hidden.
  var value: Int? { if case .count(let count) = self { count } else { nil } }
}

extension MesaClient {
  /// Releases the counts of a period that is over, in the name of who approves them.
  ///
  /// - Throws: as `plenaryCounts`; `auth.notPermitted`, `past.readOnly`.
  public func releaseCounts(
    of mesa: MesaID, in period: CountedPeriod, as principal: Principal
  ) async throws -> (PlenaryCounts, CommandAnswer) {
    let counts = try await plenaryCounts(of: mesa, in: period, as: principal)
    let released = try counts.released(at: try await entries(at: nil, as: principal))
    let answer = try await submit(
      CommandRequest(
        Mesa.ReleaseFigures(mesa: mesa, released: released), as: principal,
        id: LocalClient.identifier(.mesa(mesa), "released/\(released.digest)/\(released.position)"))
    )
    return (counts, answer)
  }
}
