#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// systemd, as far as a service talks to it: sockets that it hands over, and word of how it goes.
public struct Supervisor: Sendable {
  private let address: String?
  /// Of a socket that listens already; nil where the service opens its own.
  public let listening: Int32?

  /// - Parameter process: the one that reads the environment, if not this one: sockets are for one process alone.
  public init(environment: [String: String], process: Int32? = nil) {
    address = environment["NOTIFY_SOCKET"].flatMap { $0.isEmpty ? nil : $0 }
    let isOurs = environment["LISTEN_PID"].flatMap { Int32($0) } == (process ?? getpid())
    let count = environment["LISTEN_FDS"].flatMap { Int($0) } ?? 0
    listening = isOurs && count == 1 ? Self.firstDescriptor : nil
  }

  private static let firstDescriptor: Int32 = 3

  /// - Returns: whether somebody listens.
  @discardableResult
  public func tell(_ state: String) -> Bool {
    guard let address else { return false }
    var place = sockaddr_un()
    place.sun_family = sa_family_t(AF_UNIX)
    var bytes = Array(address.utf8)
    // A name that is in no folder.
    if bytes.first == UInt8(ascii: "@") { bytes[0] = 0 }
    guard bytes.count < MemoryLayout.size(ofValue: place.sun_path) else { return false }
    withUnsafeMutableBytes(of: &place.sun_path) { $0.copyBytes(from: bytes) }
    let length = socklen_t(MemoryLayout<sa_family_t>.size + bytes.count)
    let descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue), 0)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    let message = Array(state.utf8)
    return withUnsafePointer(to: &place) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        sendto(descriptor, message, message.count, Int32(MSG_NOSIGNAL), $0, length)
          == message.count
      }
    }
  }
}
