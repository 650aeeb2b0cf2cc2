import Testing

@testable import MesaService

@Suite struct `Failures of keys, vault and backup` {
  static let failures =
    [
      VaultFault.keysMissing(path: "p"), .keysExist(path: "p"),
      .keysTooOpen(path: "p"),
      .keysWrongSize(path: "p", bytes: 3), .keysWrong, .dataTooOpen(path: "p"),
      .dataHoldsKey(path: "p"), .vaultMissing(path: "p"), .vaultExists(path: "p"),
      .notAVault(path: "p"), .vaultNewer(found: 2), .setting(name: "a", wanted: "b", found: "c"),
      .keyNotPrepared, .keyBlocked, .keyDestroyed, .noOfficers,
      .wrongSheet(office: .security), .notOpened, .readOnly, .file(path: "p", errno: 28),
      .file(path: "p", errno: 13), .file(path: "p", errno: 2), .file(path: "p", errno: 5),
      .storage(code: 13), .storage(code: 5), .storage(code: 10),
    ].map(\.failure)
    + [
      BackupFault.notEmpty(path: "p"), .notABackup(path: "p"), .newer(found: 2),
      .missing(name: "n"), .altered(name: "n"), .shorter(known: 2, found: 1),
      .inconsistent(known: 2), .otherLog(origin: "o"),
    ].map(\.failure)
    + [
      RecoverySheet.Fault.wrong(line: "K1"), .missing(line: "K1"), .twice(line: "K1"),
      .fingerprint(line: "KF"),
    ].map(\.failure)

  @Test(arguments: Language.allCases)
  func `each has a sentence that shows all its values`(language: Language) throws {
    for failure in Self.failures {
      let row = try #require(RefusalTexts.rows.first { $0.code == failure.code }, "\(failure.code)")
      #expect(row.values.isSubset(of: failure.values.keys), "\(failure.code)")
      #expect(!Catalogue(language).refusal(failure.code, failure.values).contains("…"))
    }
  }
}
