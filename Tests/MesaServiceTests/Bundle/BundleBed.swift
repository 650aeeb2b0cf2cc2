import Canonical
import Crypto
import EventLog
import Foundation
import MesaDomain

@testable import MesaService

extension Bed {
  var bundle: String { folder + "/bundle.tar" }
  /// Where a bundle is opened, with the keys that are made for it beside.
  var copy: DataDirectory { DataDirectory(folder + "/copy") }

  @discardableResult
  func export(
    withMinutesKeys: Bool = false, as principal: String = "system/operator"
  ) async throws -> BundleExport.Report {
    PrivateFile.remove(bundle)
    return try await with { instance in
      try await BundleExport.write(
        instance, to: bundle, withMinutesKeys: withMinutesKeys,
        as: try principalNamed(principal))
    }
  }

  func key() async throws -> NoteVerifier { try await with { try $0.verifier() } }

  @discardableResult
  func open(key: NoteVerifier? = nil, known: [SignedNote] = []) async throws
    -> BundleReading.Report
  {
    let clock = clock
    return try await BundleOpening.open(
      BundleReading(bundle, key: key), into: copy, known: known, now: { clock.now })
  }

  /// The copy, for as long as `body` runs.
  func inCopy<R>(_ body: (OpenInstance) async throws -> R) async throws -> R {
    let clock = clock
    let instance = try OpenInstance(copy, access: .disclose, via: "os/0", now: { clock.now })
    defer { try? instance.close() }
    return try await body(instance)
  }

  /// What opening comes to: nil where it is accepted; what was made is removed again.
  func verdict(key: NoteVerifier? = nil) async -> String? {
    do {
      try await open(key: key)
      PrivateFile.discardTree(copy.path)
      PrivateFile.discardTree(copy.keys)
      return nil
    } catch {
      let left = PrivateFile.names(in: folder)?.filter { $0.hasPrefix("copy") } ?? []
      return left.isEmpty ? Self.code(of: error) : "left \(left)"
    }
  }

  static func code(of error: any Error) -> String {
    switch error {
    case let fault as BundleFault: fault.code
    case let fault as NoteFault: fault.code
    case let rejection as ProofRejection: rejection.code
    case let failure as VerificationFailure: failure.code
    case let failure as ServiceFailure: failure.code
    case let fault as VaultFault: fault.code
    case let fault as BackupFault: fault.code
    case let fault as ReplayFault: fault.code
    case let refusal as Refusal: refusal.code
    default: "\(error)"
    }
  }
}

private func principalNamed(_ text: String) throws -> Principal {
  guard let principal = Principal(text) else { throw Refusal("auth.unknownPrincipal") }
  return principal
}

/// An archive made by hand, as somebody might who means ill.
struct Archive {
  var bytes: [UInt8] = []

  /// - Parameters:
  ///   - size: what its header says, whatever it is.
  ///   - kind: `0` for a file.
  mutating func add(
    _ name: String, _ content: [UInt8], size: String? = nil, kind: Character = "0"
  ) {
    var header = [UInt8](repeating: 0, count: 512)
    func put(_ text: String, at offset: Int) {
      header.replaceSubrange(offset..<(offset + text.utf8.count), with: text.utf8)
    }
    let octal = String(content.count, radix: 8)
    put(String(name.prefix(100)), at: 0)
    put("0000644\0" + "0000000\0" + "0000000\0", at: 100)
    put(size ?? String(repeating: "0", count: 11 - octal.count) + octal, at: 124)
    put("00000000000\0", at: 136)
    put("        \(kind)", at: 148)
    put("ustar\0" + "00", at: 257)
    let sum = String(header.reduce(0) { $0 + Int($1) }, radix: 8)
    put(String(repeating: "0", count: 6 - sum.count) + sum + "\0 ", at: 148)
    bytes += header + content
    bytes += [UInt8](repeating: 0, count: TarHeader.padding(content.count))
  }

  mutating func end() { bytes += [UInt8](repeating: 0, count: 1_024) }

  func write(to path: String) throws {
    PrivateFile.remove(path)
    try bytes.withUnsafeBytes { try PrivateFile.write($0, to: path, mode: 0o600) }
  }
}

/// A bundle with as little in it as there can be, signed by whoever makes it.
struct SmallBundle {
  let signer: NoteSigner
  /// Entries one a line.
  var log: [UInt8]
  var checkpoint: SignedNote
  var proofs: [UInt8]
  var others: [(String, [UInt8])] = []

  /// - Throws: where the lines are no log.
  init(_ lines: [String], _ signer: NoteSigner, claiming head: Head) throws {
    self.signer = signer
    log = lines.flatMap { Array($0.utf8) + [0x0A] }
    checkpoint = try signer.sign(Checkpoint(origin: signer.name, head: head).text)
    proofs = []
  }

  func archive() throws -> Archive {
    let files: [(String, [UInt8])] =
      [
        ("README.txt", [0x41]), ("LEEME.txt", [0x41]), ("verify.py", [0x41]),
        ("key", Array("\(signer.verifier)\n".utf8)),
        ("checkpoint", Array(checkpoint.description.utf8)), ("proofs.jsonl", proofs),
        ("erasures.jsonl", []),
      ] + others + [("log.jsonl", log)]
    let text =
      "mesa.bundle/v1\n\(signer.name)\n\(try Checkpoint(text: checkpoint.text).size)\n"
      + files.map {
        hexadecimal(SHA256.hash(data: $0.1)) + "  " + $0.0 + "\n"
      }.joined()
    var archive = Archive()
    for (name, content) in files { archive.add(name, content) }
    archive.add("manifest", Array(try signer.sign(text).description.utf8))
    archive.end()
    return archive
  }
}
