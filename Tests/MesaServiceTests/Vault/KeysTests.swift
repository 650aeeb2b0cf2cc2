import Foundation
import Testing

@testable import MesaService

@Suite struct `Keys of an instance` {
  let scratch: Scratch
  let data: String
  let folder: String

  init() throws {
    scratch = try Scratch()
    data = try scratch.folder("mesa-data")
    folder = Keys.folder(for: data)
  }

  @Test func `the keys lie beside the data, for their owner alone`() throws {
    #expect(Keys.folder(for: "/srv/mesa-data/") == "/srv/mesa-data.keys")
    let made = try Keys.create(in: folder)
    #expect(try mode(folder) == 0o700)
    #expect(try mode(folder + "/kek") == 0o400)
    #expect(try mode(folder + "/checkpoint.key") == 0o400)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder).count == 2)
    let loaded = try Keys.load(from: folder, data: data)
    #expect(loaded.kek.matches(made.kek))
    #expect(loaded.checkpointSeed.matches(made.checkpointSeed))
    #expect(try bytes(folder + "/kek").count == 32)
    #expect(!made.kek.matches(made.checkpointSeed))
  }

  @Test func `nothing is left behind and nothing overwritten`() async throws {
    let made = try Keys.create(in: folder)
    #expect(await fault { _ = try Keys.create(in: folder) } == "keys.exist")
    #expect(try Keys.load(from: folder, data: data).kek.matches(made.kek))
    let names = try FileManager.default.contentsOfDirectory(atPath: scratch.path)
    #expect(names.sorted() == ["mesa-data", "mesa-data.keys"])
  }

  @Test func `an empty folder is taken`() throws {
    _ = try scratch.folder("mesa-data.keys")
    _ = try Keys.create(in: folder)
    _ = try Keys.load(from: folder, data: data)
  }

  @Test(arguments: [0o710, 0o701, 0o750, 0o770, 0o755])
  func `a folder that others have a right to is refused`(mode: Int) async throws {
    _ = try Keys.create(in: folder)
    try setMode(mode, folder)
    #expect(await fault { _ = try Keys.load(from: folder, data: data) } == "keys.tooOpen")
  }

  @Test(arguments: ["kek", "checkpoint.key"], [0o440, 0o404, 0o640])
  func `a key that others have a right to is refused`(name: String, mode: Int) async throws {
    _ = try Keys.create(in: folder)
    try setMode(mode, folder + "/" + name)
    #expect(await fault { _ = try Keys.load(from: folder, data: data) } == "keys.tooOpen")
  }

  @Test(arguments: ["kek", "checkpoint.key"], [0, 31, 33])
  func `a key of another size is refused`(name: String, size: Int) async throws {
    _ = try Keys.create(in: folder)
    let path = folder + "/" + name
    try setMode(0o600, path)
    try FileManager.default.removeItem(atPath: path)
    try write([UInt8](repeating: 1, count: size), path)
    try setMode(0o400, path)
    #expect(await fault { _ = try Keys.load(from: folder, data: data) } == "keys.wrongSize")
  }

  @Test func `missing keys are named as missing`() async throws {
    #expect(await fault { _ = try Keys.load(from: folder, data: data) } == "keys.missing")
    _ = try Keys.create(in: folder)
    try FileManager.default.removeItem(atPath: folder + "/kek")
    #expect(await fault { _ = try Keys.load(from: folder, data: data) } == "keys.missing")
  }

  @Test(arguments: [0o750, 0o705, 0o711])
  func `data that others have a right to is refused`(mode: Int) async throws {
    _ = try Keys.create(in: folder)
    try setMode(mode, data)
    #expect(await fault { _ = try Keys.load(from: folder, data: data) } == "data.tooOpen")
  }

  @Test(arguments: ["kek", "checkpoint.key"])
  func `data that holds a key is refused`(name: String) async throws {
    _ = try Keys.create(in: folder)
    try write([1], data + "/" + name)
    #expect(await fault { _ = try Keys.load(from: folder, data: data) } == "data.holdsKey")
  }

  @Test func `secrets print as stars`() throws {
    let keys = Keys(
      kek: Secret(Array("SECRETSECRETSECRETSECRETSECRETSE".utf8)),
      checkpointSeed: Secret([UInt8](repeating: 7, count: 32)))
    var dumped = ""
    dump(keys, to: &dumped)
    dump(keys.kek, to: &dumped)
    dump([keys.kek], to: &dumped)
    let texts = [
      "\(keys)", "\(keys.kek)", String(reflecting: keys), String(reflecting: keys.kek),
      String(describing: [keys]), "\(Optional(keys.kek) as Any)", dumped,
    ]
    for text in texts {
      #expect(text.contains("***"))
      #expect(!text.contains("SECRET") && !text.contains("83") && !text.contains("7"))
    }
    #expect(Mirror(reflecting: keys).children.isEmpty)
    #expect(Mirror(reflecting: keys.kek).children.isEmpty)
  }
}
