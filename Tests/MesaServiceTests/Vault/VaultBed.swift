import Canonical
import Foundation

@testable import MesaService

let noonOfVault = Instant(milliseconds: 1_795_339_800_123)

/// A vault on disk with values sealed in it, gone with the test.
final class VaultBed {
  static let place = SealPlace(
    instance: "0198c0de-0000-7000-8000-000000000001", stream: "case/1", command: "x", ordinal: 0,
    type: "t", schema: 1, pointer: "/a")
  static let compartments = [
    "case/1/accused", "case/1/health", "case/1/identity", "case/1/narrative", "case/1/police",
    "case/1/protectedLocation",
  ]

  let scratch: Scratch
  var keys: Keys
  var vault: Vault
  private(set) var sealed: [String: String] = [:]

  var path: String { scratch("keys.sqlite") }

  init() throws {
    scratch = try Scratch()
    keys = try Keys.create(in: scratch("keys"))
    try Vault.create(at: scratch("keys.sqlite"), keys: keys)
    vault = try Vault(at: scratch("keys.sqlite"), keys: keys)
  }

  /// Closes the vault and opens it as the next start does.
  func restart() throws {
    try vault.close()
    keys = try Keys.load(from: scratch("keys"), data: scratch("data"))
    vault = try Vault(at: path, keys: keys)
    keys = try KeyRotation.settled(keys, vault, in: scratch("keys"), settling: true)
  }

  func seal(_ names: String...) async throws { try await seal(names) }

  func seal(_ names: [String]) async throws {
    try await vault.prepare(names, at: noonOfVault)
    for name in names {
      sealed[name] = try vault.seal(Array(name.utf8), under: name, at: Self.place)
    }
  }

  /// What the value says that was sealed under the name; nil where it is redacted.
  func opened(
    _ name: String, _ vault: Vault? = nil, for purpose: RestrictedPurpose? = nil
  ) throws -> String? {
    try (vault ?? self.vault).open(sealed[name] ?? "", at: Self.place, for: purpose)
      .map { String(decoding: $0, as: UTF8.self) }
  }

  func reader() throws -> Vault { try Vault(at: path, keys: keys, mode: .read) }

  /// Whether the file of the vault holds these bytes anywhere.
  func fileHolds(_ bytes: [UInt8]) throws -> Bool {
    try Data(contentsOf: URL(fileURLWithPath: path)).range(of: Data(bytes)) != nil
  }

  func wrapped(_ name: String) throws -> [UInt8] { try vault.store.row(name: name)?.wrapped ?? [] }

  /// Two officers, with their sheets as they would be typed in.
  func appoint() throws -> [EscrowShare] {
    let shares = EscrowShare.made()
    _ = try vault.appoint(shares)
    return shares
  }
}
