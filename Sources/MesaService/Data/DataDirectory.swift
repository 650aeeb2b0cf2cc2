/// Where an instance keeps its files; names as in the contract.
public struct DataDirectory: Sendable {
  public let path: String
  /// Folder of the keys, beside the data.
  public let keys: String

  public init(_ path: String, keys: String? = nil) {
    self.path = path
    self.keys = keys ?? Keys.folder(for: path)
  }

  public var log: String { path + "/log.sqlite" }
  public var views: String { path + "/views.sqlite" }
  public var vault: String { path + "/keys.sqlite" }
  public var service: String { path + "/service.sqlite" }
  public var lock: String { path + "/writer.lock" }
}
