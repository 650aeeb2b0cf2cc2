import Configuration
public import MesaDomain
import MesaService

/// What the service is told about itself, by whom: the command line before the environment, that before
/// the file, that before what holds if nobody says.
public struct ServiceConfiguration: Sendable {
  public enum Source: Sendable, Equatable {
    case flag(String)
    case variable(String)
    case file(String)
    case standard
  }

  public enum Value: Sendable, Equatable {
    case text(String)
    case number(Int)
    case truth(Bool)
    case list([String])

    /// As it would stand in a file.
    public var description: String {
      switch self {
      case .text(let text): text
      case .number(let number): String(number)
      case .truth(let truth): String(truth)
      case .list(let words): "[" + words.joined(separator: ", ") + "]"
      }
    }
  }

  public struct Entry: Sendable {
    public let setting: ServiceSetting
    /// Nil where nothing stands for it.
    public let value: Value?
    public let source: Source
  }

  /// One for each setting, in their order.
  public let entries: [Entry]
  private let byKey: [String: Value]

  /// - Parameters:
  ///   - flags: by the setting's key, as they were typed.
  ///   - file: as it was read.
  /// - Throws: `config.unknown`, `config.invalid`.
  public init(
    flags: [String: Value], environment: [String: String], file: ConfigurationFile?
  ) throws(Refusal) {
    try Self.refuseUnknown(environment)
    let typed = InMemoryProvider(
      values: Dictionary(
        uniqueKeysWithValues: flags.map { key, value in
          (AbsoluteConfigKey(ConfigKey(key)), value.configured)
        }))
    let variables = EnvironmentVariablesProvider(environmentVariables: environment)
    var entries: [Entry] = []
    for setting in ServiceSetting.all {
      let key = AbsoluteConfigKey(ConfigKey(setting.key))
      let variable = AbsoluteConfigKey(ConfigKey("mesa.serve." + setting.key))
      var layers: [(Source, () throws -> ConfigValue?)] = []
      if let flag = setting.flag {
        layers.append(
          (.flag("--" + flag), { try typed.value(forKey: key, type: setting.type).value }))
      }
      layers.append(
        (
          .variable(setting.variable),
          { try variables.value(forKey: variable, type: setting.type).value }
        ))
      if let file {
        layers.append((.file(file.path), { try file.value(of: setting) }))
      }
      entries.append(try Self.entry(setting, layers))
    }
    self.entries = entries
    byKey = Dictionary(
      uniqueKeysWithValues: entries.compactMap { entry in
        entry.value.map { (entry.setting.key, $0) }
      })
  }

  private static func entry(
    _ setting: ServiceSetting, _ layers: [(Source, () throws -> ConfigValue?)]
  ) throws(Refusal) -> Entry {
    for (source, look) in layers {
      let found: ConfigValue?
      do { found = try look() } catch { throw setting.invalid(source) }
      guard let found else { continue }
      guard let value = setting.value(of: found.content) else { throw setting.invalid(source) }
      return Entry(setting: setting, value: value, source: source)
    }
    let standard = setting.standard.flatMap { setting.value(of: .string($0)) }
    return Entry(
      setting: setting, value: standard ?? (setting.isList ? .list([]) : nil), source: .standard)
  }

  private static func refuseUnknown(_ environment: [String: String]) throws(Refusal) {
    let known = ServiceSetting.all.map(\.variable)
    for name in environment.keys.sorted()
    where name.hasPrefix(ServiceSetting.variablePrefix) && !known.contains(name) {
      throw Refusal.unknownSetting(name, among: known, in: "")
    }
  }

  public func text(_ key: String) -> String? {
    if case .text(let text)? = byKey[key] { text } else { nil }
  }

  public func number(_ key: String) -> Int {
    if case .number(let number)? = byKey[key] { number } else { 0 }
  }

  public func isTrue(_ key: String) -> Bool { byKey[key] == .truth(true) }

  public func list(_ key: String) -> [String] {
    if case .list(let words)? = byKey[key] { words } else { [] }
  }
}

extension Refusal {
  static func unknownSetting(_ name: String, among known: [String], in path: String) -> Refusal {
    Refusal(
      "config.unknown",
      [
        "key": .word(String(name.prefix(64))),
        "nearest": .word(nearest(to: name, among: known) ?? ""),
        "path": .word(path),
      ])
  }
}

extension ServiceConfiguration.Value {
  fileprivate var configured: ConfigValue {
    let content: ConfigContent =
      switch self {
      case .text(let text): .string(text)
      case .number(let number): .int(number)
      case .truth(let truth): .bool(truth)
      case .list(let words): .stringArray(words)
      }
    return ConfigValue(content, isSecret: false)
  }
}

extension ServiceConfiguration.Source {
  /// For people: where to change it.
  public var description: String {
    switch self {
    case .flag(let name), .variable(let name), .file(let name): name
    case .standard: ""
    }
  }
}

extension ServiceSetting {
  var isList: Bool { if case .list = kind { true } else { false } }

  var type: ConfigType {
    switch kind {
    case .text, .choice: .string
    case .number: .int
    case .truth: .bool
    case .list: .stringArray
    }
  }

  /// Nil where it may not be that.
  func value(of content: ConfigContent) -> ServiceConfiguration.Value? {
    switch (kind, content) {
    case (.text, .string(let text)): text.isEmpty ? nil : .text(text)
    case (.choice(let words), .string(let text)): words.contains(text) ? .text(text) : nil
    case (.number(let range), .int(let number)): range.contains(number) ? .number(number) : nil
    case (.number, .string(let text)): Int(text).flatMap { value(of: .int($0)) }
    case (.truth, .bool(let truth)): .truth(truth)
    case (.truth, .string(let text)): Bool(text).map { .truth($0) }
    case (.list, .stringArray(let words)):
      words.contains { $0.isEmpty } ? nil : .list(words)
    default: nil
    }
  }

  func invalid(_ source: ServiceConfiguration.Source) -> Refusal {
    let expected =
      switch kind {
      case .text: "text"
      case .choice(let words): words.joined(separator: ", ")
      case .number(let range): "\(range.lowerBound)–\(range.upperBound)"
      case .truth: "true, false"
      case .list: "[…]"
      }
    // Never what stood there: it may be something that slipped.
    return Refusal(
      "config.invalid",
      [
        "key": .word(key), "expected": .word(expected), "source": .word(source.description),
      ])
  }
}
