public import MesaDomain

/// Where an instance keeps its files; names as in the contract.
public struct DataDirectory: Sendable {
  public let path: String
  /// Folder of the keys, beside the data.
  public let keys: String
  /// Bytes of the disk that are kept for recording who reads, and given up when it is full.
  public let accessReserve: Int
  /// Different cases that one person may open before somebody asks; nil where nobody does.
  public let casePace: CasePace.Limit?
  /// Files of words, one a line, none of which is a passphrase.
  public let wordLists: [String]

  public init(
    _ path: String, keys: String? = nil, accessReserve: Int? = nil,
    casePace: CasePace.Limit? = CasePace.Limit(),
    wordLists: [String] = CommonPassphrases.systemLists
  ) {
    self.wordLists = wordLists
    self.casePace = casePace
    self.path = path
    self.keys = keys ?? Keys.folder(for: path)
    self.accessReserve = max(0, accessReserve ?? 8 << 20)
  }

  public var log: String { path + "/log.sqlite" }
  public var views: String { path + "/views.sqlite" }
  public var vault: String { path + "/keys.sqlite" }
  public var service: String { path + "/service.sqlite" }
  /// Folder of the reading logs, one a month.
  public var access: String { path + "/access" }
  /// Folder of the views as they were at some positions.
  public var snapshots: String { path + "/snapshots" }
  public var lock: String { path + "/writer.lock" }
  /// By which a service that holds the lock is asked on its own machine.
  public var socket: String { path + "/service.sock" }
}
