extension EventLog {
  /// The root that the log had with its first `size` entries.
  ///
  /// - Throws: `ProofFault.outOfRange`, `LogFault`.
  public func root(at size: Int) throws -> TreeHash {
    try withSource(upTo: size) { try $0.root(of: size) }
  }

  /// That the entry at `position` is in the tree of the first `size` entries, by default all.
  ///
  /// - Throws: `ProofFault.outOfRange`, `LogFault`.
  public func inclusionProof(of position: Int, in size: Int? = nil) throws -> InclusionProof {
    let size = size ?? head.size
    guard position >= 1, position <= size else {
      throw ProofFault.outOfRange(asked: position, size: size)
    }
    return try withSource(upTo: size) { try $0.inclusion(of: position - 1, in: size) }
  }

  /// That the first `size` entries begin with the first `first`.
  ///
  /// - Throws: `ProofFault.outOfRange`, `LogFault`.
  public func consistencyProof(from first: Int, to size: Int? = nil) throws -> ConsistencyProof {
    let size = size ?? head.size
    guard first >= 0, first <= size else { throw ProofFault.outOfRange(asked: first, size: size) }
    return try withSource(upTo: size) { try $0.consistency(from: first, to: size) }
  }

  /// The hashes of a tile (C2SP tlog-tiles), `width` of them: 256 for a full one.
  ///
  /// - Throws: `ProofFault.outOfRange` when the log does not reach so far, `LogFault`.
  public func tile(level: Int, number: Int, width: Int = 256) throws -> [UInt8] {
    try tileInRange(level: level, number: number, width: width)
    return try withSource(upTo: 0) { source in
      let tile = try source.tile(level: level, number: number)
      return Array(tile.prefix(width * TreeHash.byteCount))
    }
  }

  /// An entry bundle: the entries of a tile of level 0, each after its length in two bytes.
  ///
  /// - Throws: `ProofFault.outOfRange` when the log does not reach so far, `LogFault`.
  public func bundle(number: Int, width: Int = 256) throws -> [UInt8] {
    try tileInRange(level: 0, number: number, width: width)
    var bundle: [UInt8] = []
    let start = number * Tree.tileWidth
    try entries(from: start + 1, through: start + width) { entry in
      bundle.append(UInt8(entry.bytes.count >> 8))
      bundle.append(UInt8(entry.bytes.count & 255))
      bundle.append(contentsOf: entry.bytes)
      return true
    }
    return bundle
  }

  private func tileInRange(level: Int, number: Int, width: Int) throws(ProofFault) {
    guard (0...7).contains(level), number >= 0, (1...Tree.tileWidth).contains(width),
      number * Tree.tileWidth + width <= head.size >> (8 * level)
    else { throw .outOfRange(asked: number, size: head.size) }
  }

  private func withSource<R>(
    upTo size: Int, _ body: (inout TileSource) throws -> R
  ) throws -> R {
    guard size >= 0, size <= head.size else {
      throw ProofFault.outOfRange(asked: size, size: head.size)
    }
    return try readers.withTiles(body)
  }
}

/// What cannot be proved.
public enum ProofFault: Error, Sendable, Equatable {
  case outOfRange(asked: Int, size: Int)

  public var code: String { "proof.outOfRange" }
}
