import MesaDomain
import Synchronization

/// The accounts of an instance, opened when somebody first asks for them.
final class LazyAccounts: Sendable {
  private let make: @Sendable () throws -> Accounts
  private let opened = Mutex<Accounts?>(nil)

  init(_ make: @escaping @Sendable () throws -> Accounts) { self.make = make }

  func accounts() throws -> Accounts {
    try opened.withLock { opened in
      let accounts = try opened ?? make()
      opened = accounts
      return accounts
    }
  }

  func close() {
    opened.withLock { opened in
      opened?.close()
      opened = nil
    }
  }
}
