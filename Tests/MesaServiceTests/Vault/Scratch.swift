import Foundation

@testable import MesaService

/// A folder for one test, gone with it.
final class Scratch: Sendable {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "/mesa-" + UUID().uuidString
    try FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func callAsFunction(_ name: String) -> String { path + "/" + name }

  func folder(_ name: String, mode: Int = 0o700) throws -> String {
    try FileManager.default.createDirectory(
      atPath: self(name), withIntermediateDirectories: false,
      attributes: [.posixPermissions: mode])
    return self(name)
  }
}

func setMode(_ mode: Int, _ path: String) throws {
  try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
}

func mode(_ path: String) throws -> Int? {
  try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
}

func bytes(_ path: String) throws -> [UInt8] {
  Array(try Data(contentsOf: URL(fileURLWithPath: path)))
}

func write(_ bytes: [UInt8], _ path: String) throws {
  try Data(bytes).write(to: URL(fileURLWithPath: path))
}

/// Runs `body` and gives the code of the fault that it threw.
func fault(_ body: () async throws -> Void) async -> String? {
  do {
    try await body()
    return nil
  } catch let fault as VaultFault {
    return fault.code
  } catch {
    return "\(error)"
  }
}

extension Keys {
  static let known = Keys(
    kek: Secret([UInt8](repeating: 0xA5, count: 32)),
    checkpointSeed: Secret([UInt8](repeating: 0x5A, count: 32)))
}
