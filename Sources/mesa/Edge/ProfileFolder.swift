import Canonical
import EventLog
import MesaDomain
import MesaRemote
import MesaService

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// What is kept of the services at which somebody is signed in: for their eyes alone.
struct ProfileFolder {
  /// One of them.
  struct Kept {
    let server: String
    let token: Concealed
    let authorities: String?
  }

  static let usual = "default"
  let path: String

  init(_ environment: [String: String]) {
    let home = environment["HOME"] ?? "."
    path =
      (environment["XDG_CONFIG_HOME"].flatMap { $0.isEmpty ? nil : $0 } ?? home + "/.config")
      + "/mesa"
  }

  /// - Throws: `remote.profileName`.
  private func file(_ name: String) throws -> String {
    let isPlain = name.utf8.allSatisfy {
      (97...122).contains($0) || (48...57).contains($0) || $0 == 45 || $0 == 46
    }
    guard isPlain, (1...64).contains(name.utf8.count), name.first != "." else {
      throw Refusal("remote.profileName", field: "--profile")
    }
    return path + "/" + name + ".json"
  }

  /// - Throws: `remote.profileUnknown`, `remote.profileOpen`.
  func profile(_ name: String) throws -> Kept {
    guard let kept = try read(try file(name)) else {
      throw Refusal("remote.profileUnknown", ["name": .word(name)], field: "--profile")
    }
    return kept
  }

  /// The one of a server, where there is any: the first by name.
  func profile(of server: String) throws -> Kept? {
    for name in try names() {
      if let kept = try read(path + "/" + name), kept.server == Self.trimmed(server) { return kept }
    }
    return nil
  }

  /// Keeps one under its name, in place of what was there.
  func keep(_ kept: Kept, as name: String) throws {
    let file = try file(name)
    // The folder above may not be there either.
    if let slash = path.lastIndex(of: "/") { _ = mkdir(String(path[..<slash]), 0o700) }
    _ = mkdir(path, 0o700)
    let members: [(String, JSONValue?)] = [
      ("authorities", kept.authorities.map(JSONValue.string)),
      ("server", .string(Self.trimmed(kept.server))), ("token", .string(kept.token.text)),
    ]
    let value = JSONValue.object(
      members.compactMap { name, value in value.map { JSONMember(name: name, value: $0) } })
    unlink(file)
    try PrivatePaper.write(String(decoding: value.canonicalBytes, as: UTF8.self) + "\n", to: file)
  }

  /// Forgets one.
  ///
  /// - Throws: as `profile`.
  func forget(_ name: String) throws -> Kept {
    let kept = try profile(name)
    unlink(try file(name))
    return kept
  }

  static func trimmed(_ server: String) -> String {
    var trimmed = server[...]
    while trimmed.last == "/" { trimmed.removeLast() }
    return String(trimmed)
  }

  private func names() throws -> [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasSuffix(".json") { names.append(name) }
    }
    return names.sorted()
  }

  /// - Throws: `remote.profileOpen` where others could have read it.
  private func read(_ file: String) throws -> Kept? {
    let descriptor = open(file, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & 0o077 == 0,
      status.st_uid == geteuid()
    else { throw Refusal("remote.profileOpen", ["path": .word(file)]) }
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = bytes.withUnsafeMutableBytes { take(descriptor, $0) }
    guard count > 0, let value = try? JSONValue(parsing: Array(bytes[..<count])),
      let server = value["server"]?.stringValue, let token = value["token"]?.stringValue
    else { return nil }
    return Kept(
      server: server, token: Concealed(token), authorities: value["authorities"]?.stringValue)
  }
}

/// The system's `read`, under a name that `ProfileFolder` leaves free.
private func take(_ descriptor: Int32, _ bytes: UnsafeMutableRawBufferPointer) -> Int {
  read(descriptor, bytes.baseAddress, bytes.count)
}
