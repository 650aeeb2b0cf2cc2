import Canonical
import EventLog
import Foundation
import Testing

@testable import MesaService

@Suite struct `An init that was cut off` {
  let scratch: Scratch
  let directory: DataDirectory

  init() throws {
    scratch = try Scratch()
    directory = DataDirectory(scratch.path + "/mesa-data")
  }

  private func found() async throws -> Founding.Founded {
    try await Founding.found(
      directory, administrator: "Ana", product: "mesa 1", via: nil,
      now: { Instant(milliseconds: 1_795_000_000_000) })
  }

  /// As a power cut leaves it between the two last names that an init makes.
  private func cutOff() async throws -> (folder: String, keys: Keys) {
    let founded = try await found()
    let left = directory.path + ".new-" + founded.instance
    try FileManager.default.moveItem(atPath: directory.path, toPath: left)
    return (left, try Keys.load(from: directory.keys, data: left))
  }

  private var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: scratch.path).sorted() }
  }

  @Test func `nothing is left but the data and its keys`() async throws {
    _ = try await found()
    #expect(try names == ["mesa-data", "mesa-data.keys"])
  }

  @Test func `one that was cut off is made again, with other keys`() async throws {
    let left = try await cutOff()
    _ = try await found()
    #expect(try names == ["mesa-data", "mesa-data.keys"])
    let keys = try Keys.load(from: directory.keys, data: directory.path)
    #expect(!keys.kek.matches(left.keys.kek))
  }

  @Test func `keys of anything else stay, and nothing is made`() async throws {
    let keys = try Keys.create(in: directory.keys)
    #expect(await fault { _ = try await found() } == "keys.exist")
    #expect(try names == ["mesa-data.keys"])
    #expect(try Keys.load(from: directory.keys, data: directory.path).kek.matches(keys.kek))
  }

  @Test func `keys that do not fit what was cut off stay`() async throws {
    let left = try await cutOff()
    try FileManager.default.removeItem(atPath: directory.keys)
    let keys = try Keys.create(in: directory.keys)
    #expect(await fault { _ = try await found() } == "keys.exist")
    #expect(try Keys.load(from: directory.keys, data: left.folder).kek.matches(keys.kek))
  }

  @Test func `keys with which a restore was cut off stay`() async throws {
    let left = try await cutOff()
    try FileManager.default.moveItem(
      atPath: left.folder, toPath: directory.path + ".new-89Z13NTR")
    #expect(await fault { _ = try await found() } == "keys.exist")
    #expect(try Keys.load(from: directory.keys, data: scratch.path).kek.matches(left.keys.kek))
  }

  @Test func `keys of one that is being made stay`() async throws {
    let left = try await cutOff()
    let lock = try WriterLock(path: left.folder + "/writer.lock")
    #expect(await fault { _ = try await found() } == "keys.exist")
    withExtendedLifetime(lock) {}
    #expect(try Keys.load(from: directory.keys, data: left.folder).kek.matches(left.keys.kek))
  }
}
