public import Canonical
import EventLog
import GRDBSQLite

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// One thing that was looked at.
public struct Finding: Sendable, Equatable {
  public enum State: String, Sendable {
    case good
    /// Worth knowing.
    case notable
    case wrong
  }

  /// Its sentence is `cli.doctor.` and this.
  public let code: String
  public let state: State
  public let values: [String: String]

  public init(_ code: String, _ state: State, _ values: [String: String] = [:]) {
    (self.code, self.state, self.values) = (code, state, values)
  }

  public var json: JSONValue {
    .object([
      JSONMember(name: "code", value: .string(code)),
      JSONMember(name: "state", value: .string(state.rawValue)),
      JSONMember(
        name: "values",
        value: .object(
          values.sorted { $0.key < $1.key }
            .map { JSONMember(name: $0.key, value: .string($0.value)) })),
    ])
  }
}

/// Looks an instance over without changing anything of it.
///
/// - Source: `security.md` §4.6, §4.13.
public struct Checkup: Sendable {
  /// After which a backup is too old to be told as one.
  private static let backupHours = 48

  let directory: DataDirectory
  let reserve: DiskRoom.Reserve
  let now: Instant

  public init(_ directory: DataDirectory, reserve: DiskRoom.Reserve, now: Instant) {
    (self.directory, self.reserve, self.now) = (directory, reserve, now)
  }

  public func findings() -> [Finding] {
    var findings = [Self.sqlite, Self.user]
    guard PrivateFile.names(in: directory.path) != nil else {
      return findings + [Finding("dataMissing", .wrong, ["path": directory.path])]
    }
    findings += [
      access(to: directory.path, "data"), access(to: directory.keys, "keys"), apart, disk,
    ]
    findings += log
    return findings + [backup, service]
  }

  /// The defect in question lets two connections that write or checkpoint at the same moment spoil the
  /// file. Here only the writer's connection does either, and one process alone.
  private static var sqlite: Finding {
    let version = String(cString: sqlite3_libversion())
    let isMended = sqlite3_libversion_number() >= 3_051_003
    return Finding(
      isMended ? "sqlite" : "sqliteReset", isMended ? .good : .notable, ["version": version])
  }

  private static var user: Finding {
    getuid() == 0 ? Finding("root", .notable) : Finding("user", .good)
  }

  /// A folder and its files are for their owner alone, and the owner is who asks.
  private func access(to folder: String, _ what: String) -> Finding {
    guard let names = PrivateFile.names(in: folder) else {
      return Finding(what + "Missing", .wrong, ["path": folder])
    }
    for path in [folder] + names.map({ folder + "/" + $0 }) {
      var status = stat()
      guard lstat(path, &status) == 0 else { continue }
      if status.st_mode & 0o077 != 0 { return Finding("open", .wrong, ["path": path]) }
      if status.st_uid != geteuid() { return Finding("foreign", .wrong, ["path": path]) }
    }
    return Finding(what, .good, ["path": folder])
  }

  private var apart: Finding {
    func real(_ path: String) -> String? {
      realpath(path, nil).map { pointer in
        defer { free(pointer) }
        return String(cString: pointer)
      }
    }
    guard let data = real(directory.path), let keys = real(directory.keys) else {
      return Finding("keysMissing", .wrong, ["path": directory.keys])
    }
    let isInside = (keys + "/").hasPrefix(data + "/")
    return Finding(isInside ? "keysInside" : "apart", isInside ? .wrong : .good)
  }

  private var disk: Finding {
    guard let room = DiskRoom(at: directory.path) else { return Finding("diskUnknown", .notable) }
    let isShort = room.isShort(of: reserve)
    return Finding(
      isShort ? "diskShort" : "disk", isShort ? .wrong : .good,
      ["free": String(room.free >> 20)])
  }

  private var log: [Finding] {
    let now = now
    do {
      let instance = try OpenInstance(directory, access: .read, via: nil, now: { now })
      defer { try? instance.close() }
      let size = instance.log.head.size
      var findings: [Finding] = []
      if let loss = instance.continuity.loss {
        findings.append(Finding("loss", .wrong, ["position": String(loss.position)]))
      }
      let entry = try instance.log.entry(at: size)
      let last = try entry.flatMap { try JSONValue(parsing: $0)["at"]?.stringValue }
        .flatMap { Instant($0) }
      let behind = (last?.milliseconds ?? 0) - now.milliseconds
      findings.append(
        behind > 5_000
          ? Finding("clockBehind", .wrong, ["seconds": String(behind / 1_000)])
          : Finding("clock", .good))
      let signed = try instance.log.lastCheckpoint()?.checkpoint.size
      findings.append(
        Finding(
          signed == nil ? "unsigned" : "checkpoint", signed == nil ? .notable : .good,
          ["position": String(signed ?? 0), "size": String(size)]))
      return findings
    } catch {
      return [Finding("notOpened", .wrong, ["code": FailureReport(error).code])]
    }
  }

  private var backup: Finding {
    guard let last = SecurityRecord.lastBackup(in: directory.service) else {
      return Finding("backupNone", .notable)
    }
    let hours = (now.milliseconds - last.milliseconds) / 3_600_000
    return Finding(
      hours > Self.backupHours ? "backupOld" : "backup",
      hours > Self.backupHours ? .notable : .good,
      ["hours": String(hours)])
  }

  private var service: Finding {
    do {
      let lock = try WriterLock(path: directory.lock, patience: 0)
      lock.release()
      return Finding("idle", .good)
    } catch {
      return Finding("running", .good)
    }
  }
}
