import MesaDomain
import Synchronization

/// The profiles that come with the product, read when one is first asked for: most commands never
/// need them.
final class LazyProfiles: Profiles {
  private let catalogue = Mutex<ProfileCatalogue?>(nil)

  func profile(_ id: String) -> Profile? {
    catalogue.withLock { catalogue in
      if catalogue == nil { catalogue = try? ProfileCatalogue() }
      return catalogue?.byID[id]
    }
  }
}
