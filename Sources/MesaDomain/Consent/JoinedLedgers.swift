import Canonical

extension Context {
  /// What she said of her data in this file and in those that were joined to it, as one.
  ///
  /// Of each agency what she said last counts, in whichever file. Nothing is written over: told
  /// apart again, each file has its own.
  ///
  /// - Source: handbook §4.5; GDPR art. 7.3.
  func ledger(of id: CaseID) -> Consent.State {
    let ledgers = story(of: id).map { state(Consent.self, .consent($0)) }
    guard ledgers.count > 1, var joined = ledgers.first else {
      return ledgers.first ?? Consent.initial
    }
    func others(than index: Int) -> [Consent.State] {
      ledgers.enumerated().filter { $0.offset != index }.map(\.element)
    }
    (joined.standing, joined.refused) = ([], [])
    for (index, ledger) in ledgers.enumerated() {
      joined.standing += ledger.standing.filter { held in
        !others(than: index).contains { $0.hasSpoken(of: held.agency, since: held.at) }
      }
      joined.refused += ledger.refused.filter { agency in
        guard let no = ledger.noes[agency] else { return true }
        return !others(than: index).contains { other in
          other.standing.contains { $0.agency == agency && no < $0.at }
        } && !joined.refused.contains(agency)
      }
    }
    joined.overrides = ledgers.flatMap(\.overrides)
    return joined
  }
}

extension Consent.State {
  /// Whether she has said no of the agency since then, or something newer.
  fileprivate func hasSpoken(of agency: AgencyID, since moment: Instant) -> Bool {
    noes[agency].map { moment <= $0 } == true
      || standing.contains { $0.agency == agency && moment < $0.at }
  }
}
