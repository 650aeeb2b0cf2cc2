/// The latest versions of the streams used last, so that a condition costs no look into the file.
///
/// Two generations of at most `limit` streams: what the young one does not hold is taken over
/// from the old one, which is dropped when the young one is full. A stream that is missing from
/// both is looked up in the index, so the cache is never more than a saving.
struct VersionCache {
  private var young: [String: Int] = [:]
  private var old: [String: Int] = [:]
  private let limit: Int

  init(limit: Int = 32_768) { self.limit = limit }

  mutating func version(of stream: String) -> Int? {
    if let version = young[stream] { return version }
    guard let version = old[stream] else { return nil }
    set(stream, version)
    return version
  }

  mutating func set(_ stream: String, _ version: Int) {
    if young.count >= limit, young[stream] == nil {
      old = young
      young = [:]
    }
    young[stream] = version
  }
}
