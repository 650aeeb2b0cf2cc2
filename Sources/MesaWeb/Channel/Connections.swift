import NIOCore
import Synchronization

/// Who is connected: no address may hold so many connections that others get none.
final class Connections: Sendable {
  private let most: Int
  /// Addresses that speak for many: proxies.
  private let spared: @Sendable (String) -> Bool
  private let counts = Mutex<[String: Int]>([:])
  private let all = Mutex(0)
  private let open = Mutex<[ObjectIdentifier: any Channel]>([:])

  init(mostPerAddress: Int, sparing spared: @escaping @Sendable (String) -> Bool) {
    (most, self.spared) = (mostPerAddress, spared)
  }

  var count: Int { all.withLock { $0 } }

  /// Whether its address has room for one more; it is counted until it is closed.
  func admit(_ channel: any Channel) -> Bool {
    let block = ClientAddress.block(of: channel.remoteAddress)
    guard enter(block) else { return false }
    let id = ObjectIdentifier(channel)
    open.withLock { $0[id] = channel }
    channel.closeFuture.whenComplete { _ in
      self.open.withLock { $0[id] = nil }
      self.leave(block)
    }
    return true
  }

  /// Ends those that nobody uses; the others end with their answers.
  func quiesce() {
    for channel in open.withLock({ Array($0.values) }) {
      channel.pipeline.fireUserInboundEventTriggered(ChannelShouldQuiesceEvent())
    }
  }

  func enter(_ block: String) -> Bool {
    let isAdmitted = counts.withLock { counts in
      guard !spared(block) else { return true }
      let count = counts[block, default: 0]
      guard count < most else { return false }
      counts[block] = count + 1
      return true
    }
    if isAdmitted { all.withLock { $0 += 1 } }
    return isAdmitted
  }

  func leave(_ block: String) {
    all.withLock { $0 -= 1 }
    counts.withLock { counts in
      guard let count = counts[block] else { return }
      counts[block] = count > 1 ? count - 1 : nil
    }
  }
}
