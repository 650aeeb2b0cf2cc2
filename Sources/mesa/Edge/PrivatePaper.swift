#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Papers and sheets on disk: for their owner alone, for they may hold what is confidential.
enum PrivatePaper {
  /// Writes the file anew; its folder is made where it is not there, for its owner only.
  static func write(_ text: String, to path: String) throws {
    try write(text, to: path, O_TRUNC, mode: 0o600)
  }

  /// Writes a file that is not there yet and that nobody writes again, durably.
  static func create(_ text: String, at path: String) throws {
    try write(text, to: path, O_EXCL, mode: 0o400)
  }

  private static func write(
    _ text: String, to path: String, _ flag: Int32, mode: mode_t
  ) throws {
    if let slash = path.lastIndex(of: "/"), slash != path.startIndex {
      // A path that cannot be made tells why when the file is opened.
      _ = mkdir(String(path[..<slash]), 0o700)
    }
    let descriptor = open(path, O_WRONLY | O_CREAT | flag | O_CLOEXEC, mode)
    guard descriptor >= 0 else { throw FileFailure(path: path, number: errno) }
    defer { close(descriptor) }
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { put($0, to: descriptor) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw FileFailure(path: path, number: errno) }
      bytes = bytes.dropFirst(count)
    }
    // What may be a device or a pipe is not asked to be durable.
    guard flag != O_EXCL || fsync(descriptor) == 0 else {
      throw FileFailure(path: path, number: errno)
    }
  }

  /// A new folder that only its owner may enter, in memory where the system has one for it.
  static func makeFolder(_ environment: [String: String]) throws -> String {
    let parent = environment["XDG_RUNTIME_DIR"] ?? environment["TMPDIR"] ?? "/tmp"
    var template = Array((parent + "/mesa-XXXXXX").utf8CString)
    let made = template.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.map { mkdtemp($0) != nil } ?? false
    }
    guard made else {
      throw FileFailure(path: parent, number: errno)
    }
    return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// A folder with that name, where there was nothing.
  static func makeFolder(at path: String) throws -> String {
    guard mkdir(path, 0o700) == 0 else { throw FileFailure(path: path, number: errno) }
    return path
  }

  static func remove(_ path: String, folder: String) {
    unlink(path)
    rmdir(folder)
  }
}

/// The system's `write`, under a name that `PrivatePaper` leaves free.
private func put(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Int {
  write(descriptor, bytes.baseAddress, bytes.count)
}

/// The editor of whoever sits here: `VISUAL`, `EDITOR`, else `vi`.
struct Editor {
  let command: String

  init(_ environment: [String: String]) {
    command =
      [environment["VISUAL"], environment["EDITOR"]].compactMap(\.self)
      .first { !$0.isEmpty } ?? "vi"
  }

  /// Opens the file and waits; false where the editor did not end well.
  ///
  /// Through the shell, for an editor may come with options of its own; the path is an argument,
  /// never part of the line.
  func open(_ path: String) -> Bool {
    let words = ["/bin/sh", "-c", "exec \(command) \"$1\"", "sh", path]
    var arguments = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var child: pid_t = 0
    guard posix_spawn(&child, "/bin/sh", nil, nil, &arguments, environ) == 0 else { return false }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 {
      if errno != EINTR { return false }
    }
    return status == 0
  }
}
