public import Canonical
public import MesaDomain
import NIOSSL
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The service's certificate and key, from files that somebody else renews.
///
/// Connections keep what they began with; the next one gets what is there then.
public final class ServerCertificate: Sendable {
  public struct Files: Sendable, Equatable {
    /// The chain as PEM, the service's own first.
    public let certificate: String
    /// As PEM; readable for its owner alone.
    public let key: String

    public init(certificate: String, key: String) {
      (self.certificate, self.key) = (certificate, key)
    }
  }

  private struct Loaded {
    var context: NIOSSLContext
    var expires: Instant
    var stamps: [Stamp]
  }

  /// By which a file that was written anew is known.
  private struct Stamp: Equatable {
    let inode: UInt64, seconds: Int, nanoseconds: Int, bytes: Int64
  }

  public let files: Files
  private let loaded: Mutex<Loaded>

  /// - Throws: `tls.keyOpen`, `tls.unreadable`, `tls.mismatch`.
  public init(_ files: Files) throws(Refusal) {
    self.files = files
    loaded = Mutex(try Self.load(files))
  }

  var context: NIOSSLContext { loaded.withLock { $0.context } }

  /// After which browsers refuse it.
  public var expires: Instant { loaded.withLock { $0.expires } }

  /// Takes what is in the files now, where they are not as they were. What cannot be used leaves
  /// everything as it is.
  ///
  /// - Returns: whether they were others.
  /// - Throws: as `init`.
  @discardableResult
  func reload() throws(Refusal) -> Bool {
    let known = loaded.withLock { $0.stamps }
    guard Self.stamps(files) != known else { return false }
    let new = try Self.load(files)
    loaded.withLock { $0 = new }
    return true
  }

  private static func load(_ files: Files) throws(Refusal) -> Loaded {
    let stamps = stamps(files)
    var status = stat()
    guard stat(files.key, &status) == 0 else { throw unreadable(files.key) }
    guard status.st_mode & 0o077 == 0 else {
      throw Refusal("tls.keyOpen", ["path": .word(files.key)])
    }
    guard let chain = try? NIOSSLCertificate.fromPEMFile(files.certificate), let own = chain.first
    else { throw unreadable(files.certificate) }
    guard let key = try? NIOSSLPrivateKey(file: files.key, format: .pem) else {
      throw unreadable(files.key)
    }
    var configuration = TLSConfiguration.makeServerConfiguration(
      certificateChain: chain.map { .certificate($0) }, privateKey: .privateKey(key))
    configuration.minimumTLSVersion = .tlsv12
    configuration.applicationProtocols = ["http/1.1"]
    configuration.cipherSuiteValues = ciphers
    guard let context = try? NIOSSLContext(configuration: configuration) else {
      throw Refusal("tls.mismatch", ["path": .word(files.certificate)])
    }
    return Loaded(
      context: context, expires: Instant(milliseconds: Int64(own.notValidAfter) * 1_000),
      stamps: stamps)
  }

  /// Of TLS 1.2: with forward secrecy and authenticated, nothing else. Those of 1.3 all are.
  private static let ciphers: [NIOTLSCipher] = [
    .TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256, .TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256,
    .TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384, .TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384,
    .TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256, .TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256,
  ]

  private static func unreadable(_ path: String) -> Refusal {
    Refusal("tls.unreadable", ["path": .word(path)])
  }

  private static func stamps(_ files: Files) -> [Stamp] {
    [files.certificate, files.key].compactMap { path in
      var status = stat()
      guard stat(path, &status) == 0 else { return nil }
      return Stamp(
        inode: UInt64(status.st_ino), seconds: status.st_mtim.tv_sec,
        nanoseconds: status.st_mtim.tv_nsec, bytes: Int64(status.st_size))
    }
  }
}
