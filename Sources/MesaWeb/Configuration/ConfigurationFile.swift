import Configuration
import MesaDomain
import MesaService
import Yams

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file of settings in YAML, every key of which is known.
public struct ConfigurationFile: Sendable {
  static let maximumBytes = 64 << 10

  public let path: String
  private let snapshot: YAMLSnapshot

  /// - Throws: `config.unreadable`, `config.syntax`, `config.unknown`; `ServiceFailure` where there is
  ///   none.
  public init(_ path: String) throws {
    guard let bytes = Self.bytes(of: path) else {
      throw ServiceFailure("config.unreadable", .missing, ["path": path])
    }
    try self.init(path, bytes)
  }

  init(_ path: String, _ bytes: [UInt8]) throws(Refusal) {
    self.path = path
    let syntax = Refusal("config.syntax", ["path": .word(path)])
    guard bytes.count <= Self.maximumBytes, let text = String(validating: bytes, as: UTF8.self)
    else { throw syntax }
    let root: Node?
    do { root = try Yams.compose(yaml: text) } catch { throw syntax }
    var keys: [String] = []
    if let root {
      guard let mapping = root.mapping else { throw syntax }
      keys = Self.keys(of: mapping, behind: "")
    }
    let known = ServiceSetting.all.map(\.key)
    if let stray = keys.first(where: { !known.contains($0) }) {
      throw .unknownSetting(stray, among: known, in: path)
    }
    do {
      snapshot = try YAMLSnapshot(
        data: (keys.isEmpty ? Array("{}".utf8) : bytes).span.bytes, providerName: path,
        parsingOptions: .default)
    } catch {
      throw syntax
    }
  }

  private static func keys(of mapping: Node.Mapping, behind prefix: String) -> [String] {
    mapping.flatMap { key, value in
      let name = prefix + (key.string ?? "")
      return value.mapping.map { keys(of: $0, behind: name + ".") } ?? [name]
    }
  }

  func value(of setting: ServiceSetting) throws -> ConfigValue? {
    try snapshot.value(
      forKey: AbsoluteConfigKey(ConfigKey(setting.key)), type: setting.type
    ).value
  }

  private static func bytes(of path: String) -> [UInt8]? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: maximumBytes + 1)
    let count = fread(&bytes, 1, bytes.count, file)
    return ferror(file) == 0 ? Array(bytes[..<count]) : nil
  }
}
