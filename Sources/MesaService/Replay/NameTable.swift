import Canonical

/// Numbers for names given as bytes, in the order in which they came.
///
/// Replay looks up a stream and a type for every event: by their bytes, so that no text is made,
/// and with a hash of whole words, since a dictionary's own costs as much as reading the event.
/// Names come from the log of this instance, whose writer makes them: nobody chooses them to
/// collide.
struct NameTable {
  private var names: [[UInt8]] = []
  private var hashes: [UInt64] = []
  /// Number plus one, 0 where nothing is; twice as many places as names at least.
  private var places = [UInt32](repeating: 0, count: 64)

  var count: Int { names.count }

  /// The number of that name, if it has one.
  func number(of name: UnsafeRawBufferPointer) -> Int? { number(of: name, Self.hash(name)) }

  /// The same for a name whose hash is known.
  func number(of name: UnsafeRawBufferPointer, _ hash: UInt64) -> Int? {
    var place = Int(truncatingIfNeeded: hash >> 8) & (places.count - 1)
    while places[place] != 0 {
      let number = Int(places[place]) - 1
      if hashes[number] == hash, names[number].withUnsafeBytes({ $0.isSame(as: name) }) {
        return number
      }
      place = (place + 1) & (places.count - 1)
    }
    return nil
  }

  /// Gives the next number to a name that has none.
  mutating func add(_ name: UnsafeRawBufferPointer) { add(name, Self.hash(name)) }

  mutating func add(_ name: UnsafeRawBufferPointer, _ hash: UInt64) {
    names.append(Array(name))
    hashes.append(hash)
    if names.count * 2 > places.count {
      places = [UInt32](repeating: 0, count: places.count * 4)
      for number in names.indices { settle(number) }
    } else {
      settle(names.count - 1)
    }
  }

  private mutating func settle(_ number: Int) {
    var place = Int(truncatingIfNeeded: hashes[number] >> 8) & (places.count - 1)
    while places[place] != 0 { place = (place + 1) & (places.count - 1) }
    places[place] = UInt32(number + 1)
  }

  /// Names differ mostly at their ends; each word is mixed in whole.
  static func hash(_ name: UnsafeRawBufferPointer) -> UInt64 {
    var hash = UInt64(name.count) &* 0x9E37_79B9_7F4A_7C15
    var index = 0
    while index + 8 <= name.count {
      hash = mixed(hash, name.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      index += 8
    }
    var rest: UInt64 = 0
    while index < name.count {
      rest = rest << 8 | UInt64(name[index])
      index += 1
    }
    return mixed(hash, rest)
  }

  @inline(__always) private static func mixed(_ hash: UInt64, _ word: UInt64) -> UInt64 {
    let product = (hash ^ word).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
    return product.high ^ product.low
  }
}
