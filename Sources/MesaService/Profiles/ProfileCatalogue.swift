internal import CoordinationProfiles
internal import Foundation
public import MesaDomain

/// The profiles that can be adopted: those compiled in, and those of a directory.
public struct ProfileCatalogue: Sendable {
  /// Complete, by id.
  public let byID: [String: Profile]
  /// One for each file, parents before children; without errors, warnings may remain.
  public let reports: [ProfileReport]

  public var ids: [String] { byID.keys.sorted() }

  public subscript(id: String) -> Profile? { byID[id] }

  /// A catalogue is whole or not at all: one faulty file refuses it.
  public struct Fault: Error, Sendable {
    /// `profile.faulty`, with `reports`; `profile.unreadable`, with `path`.
    public let code: String
    public let path: String?
    public let reports: [ProfileReport]
  }

  /// - Parameter directory: holds `*.yaml` or `*.yml` files; others are left alone.
  /// - Throws: `profile.unreadable`, or `profile.faulty` with every finding of every file.
  public init(directory: String? = nil) throws(Fault) {
    var files = Self.embeddedFiles
    if let directory { files += try Self.files(in: directory) }
    let (byID, reports) = Self.load(files)
    guard reports.allSatisfy({ $0.errors.isEmpty }) else {
      throw Fault(code: ProfileCode.faulty.rawValue, path: nil, reports: reports)
    }
    (self.byID, self.reports) = (byID, reports)
  }

  /// Checks a file against the profiles here, as a possible addition to them.
  public func check(_ bytes: [UInt8], named name: String) -> ProfileReport {
    ProfileCheck.check(bytes, named: name, parents: byID)
  }

  static var embeddedFiles: [(name: String, bytes: [UInt8])] {
    CoordinationProfiles.files.map { (name: $0.id + ".yaml", bytes: $0.yaml) }
  }

  private static func files(
    in directory: String
  ) throws(Fault) -> [(name: String, bytes: [UInt8])] {
    do {
      return try FileManager.default.contentsOfDirectory(atPath: directory)
        .filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".yml") }.sorted()
        .map { name in
          let url = URL(fileURLWithPath: directory).appendingPathComponent(name)
          return (name, Array(try Data(contentsOf: url)))
        }
    } catch {
      throw Fault(code: ProfileCode.unreadable.rawValue, path: directory, reports: [])
    }
  }

  /// Each file once its parent is there; what is left over then has no parent, or itself as one.
  static func load(
    _ files: [(name: String, bytes: [UInt8])]
  ) -> (byID: [String: Profile], reports: [ProfileReport]) {
    var waiting = files.map { (name: $0.name, source: ProfileCheck.source($0.bytes)) }
    var byID: [String: Profile] = [:]
    var reports: [ProfileReport] = []
    while !waiting.isEmpty {
      let ready = waiting.firstIndex { file in
        guard let parent = try? file.source.get().text(of: "parent") else { return true }
        return byID[parent] != nil
      }
      let file = waiting.remove(at: ready ?? 0)
      var report = ProfileCheck.check(file.source, named: file.name, parents: byID)
      if let profile = report.profile {
        if byID[profile.id] == nil {
          byID[profile.id] = profile
        } else {
          report = report.refusedAsDuplicate(of: profile.id)
        }
      }
      reports.append(report)
    }
    return (byID, reports)
  }
}

extension ProfileReport {
  fileprivate func refusedAsDuplicate(of id: String) -> ProfileReport {
    let finding = Finding(
      severity: .error, line: 1, column: 1, path: "id", code: ProfileCode.duplicateID.rawValue,
      values: ["key": id])
    return ProfileReport(name: name, profile: nil, findings: [finding] + findings)
  }
}
