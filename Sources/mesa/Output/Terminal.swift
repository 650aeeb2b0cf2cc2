#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// One of the two ways out: a window, or a pipe or file.
struct Terminal: Sendable {
  enum Stream: Int32, Sendable {
    /// What programs read: tables, records, entries, reports.
    case output = 1
    /// Words for people: progress, warnings, what was done.
    case messages = 2
  }

  let stream: Stream
  /// Columns of the window; nil on a pipe or file, where nothing is wrapped.
  let width: Int?
  /// Lines of the window; nil on a pipe or file, and where the window does not say.
  let height: Int?
  let style: TextStyle

  var isWindow: Bool { width != nil }

  init(_ stream: Stream, environment: [String: String]) {
    let isWindow = isatty(stream.rawValue) == 1
    let size = isWindow ? Self.size(of: stream) : nil
    self.init(
      stream, isWindow: isWindow, columns: size?.columns, lines: size?.lines,
      environment: environment)
  }

  /// What the environment makes of it: `NO_COLOR`, `TERM=dumb`, and `COLUMNS` where the window is
  /// mute.
  init(
    _ stream: Stream, isWindow: Bool, columns: Int?, lines: Int? = nil,
    environment: [String: String]
  ) {
    self.stream = stream
    guard isWindow else {
      (width, height, style) = (nil, nil, .plain)
      return
    }
    height = lines
    let told = environment["COLUMNS"].flatMap(Int.init).flatMap { $0 > 0 ? $0 : nil }
    width = max(20, columns ?? told ?? 80)
    let refusesColour = environment["NO_COLOR"].map { !$0.isEmpty } ?? false
    style = refusesColour || environment["TERM"] == "dumb" ? .plain : .colour
  }

  /// A reader that goes away shall end as `OutputFailure.readerGone`, not kill the process
  /// half-way.
  static func ignoreBrokenPipes() { signal(SIGPIPE, SIG_IGN) }

  private static func size(of stream: Stream) -> (columns: Int, lines: Int?)? {
    var size = winsize()
    guard ioctl(stream.rawValue, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return (Int(size.ws_col), size.ws_row > 0 ? Int(size.ws_row) : nil)
  }

  /// Writes all of it. A reader that went away (`mesa log export | head`) is told apart from a
  /// failure.
  func write(_ text: String) throws(OutputFailure) {
    var text = text
    let failure = text.withUTF8 { Self.write(UnsafeRawBufferPointer($0), to: stream.rawValue) }
    if let failure { throw failure }
  }

  func write(line: String) throws(OutputFailure) { try write(line + "\n") }

  /// Bytes as they are, for what is exact: entries, proofs, reports.
  func write(_ bytes: UnsafeRawBufferPointer) throws(OutputFailure) {
    if let failure = Self.write(bytes, to: stream.rawValue) { throw failure }
  }

  private static func write(_ bytes: UnsafeRawBufferPointer, to file: Int32) -> OutputFailure? {
    guard let start = bytes.baseAddress else { return nil }
    var rest = bytes[...]
    while !rest.isEmpty {
      #if canImport(Glibc)
        let written = Glibc.write(file, start + rest.startIndex, rest.count)
      #else
        let written = Musl.write(file, start + rest.startIndex, rest.count)
      #endif
      if written > 0 {
        rest = rest.dropFirst(written)
      } else if errno != EINTR {
        return errno == EPIPE ? .readerGone : .failed(errno)
      }
    }
    return nil
  }
}

/// Why output could not be written.
enum OutputFailure: Error, Equatable {
  /// Whoever read the pipe has enough; not an error to speak of.
  case readerGone
  /// The system's number, such as ENOSPC.
  case failed(Int32)
}
