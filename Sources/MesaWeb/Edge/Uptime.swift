import NIOCore

/// A clock that nobody sets.
enum Uptime {
  /// Nanoseconds since some moment.
  static var now: UInt64 { NIODeadline.now().uptimeNanoseconds }
}
