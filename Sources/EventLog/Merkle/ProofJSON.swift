import Canonical

/// A proof in the spelling of the contract, or one that somebody brought.
///
/// `{"leaf_index":…,"tree_size":…,"root":"<hex>","hashes":[…]}` and
/// `{"first_size":…,"second_size":…,"hashes":[…]}`.
public enum ProofFile: Sendable, Equatable {
  case inclusion(InclusionProof, root: TreeHash)
  case consistency(ConsistencyProof)

  /// Bytes that no proof of a tree of 63 levels comes near.
  public static let maximumBytes = 16_384
  /// A tree of 2^63 leaves has so many levels.
  static let maximumHashes = 63

  /// - Throws: `NoteFault.proofFile` for anything but one of the two, whole.
  public init(parsing bytes: [UInt8]) throws(NoteFault) {
    guard bytes.count <= Self.maximumBytes, let value = try? JSONValue(parsing: bytes),
      let members = value.objectValue, let hashes = Self.hashes(value["hashes"])
    else { throw .proofFile }
    func number(_ name: String) -> Int? {
      value[name]?.integerValue.flatMap { $0 >= 0 ? Int($0) : nil }
    }
    switch Set(members.map(\.name)) {
    case ["leaf_index", "tree_size", "root", "hashes"]:
      guard let index = number("leaf_index"), let size = number("tree_size"),
        let root = value["root"]?.stringValue.flatMap({ TreeHash(hex: $0) })
      else { throw .proofFile }
      self = .inclusion(
        InclusionProof(leafIndex: index, treeSize: size, hashes: hashes), root: root)
    case ["first_size", "second_size", "hashes"]:
      guard let first = number("first_size"), let second = number("second_size") else {
        throw .proofFile
      }
      self = .consistency(ConsistencyProof(firstSize: first, secondSize: second, hashes: hashes))
    default: throw .proofFile
    }
  }

  private static func hashes(_ value: JSONValue?) -> [TreeHash]? {
    guard let texts = value?.arrayValue, texts.count <= maximumHashes else { return nil }
    let hashes = texts.compactMap { $0.stringValue.flatMap { TreeHash(hex: $0) } }
    return hashes.count == texts.count ? hashes : nil
  }
}

extension ProofFile: CustomStringConvertible {
  /// One line, members in the order of the contract.
  public var description: String {
    func list(_ hashes: [TreeHash]) -> String {
      "[" + hashes.map { "\"\($0)\"" }.joined(separator: ",") + "]"
    }
    switch self {
    case .inclusion(let proof, let root):
      return "{\"leaf_index\":\(proof.leafIndex),\"tree_size\":\(proof.treeSize),"
        + "\"root\":\"\(root)\",\"hashes\":\(list(proof.hashes))}"
    case .consistency(let proof):
      return "{\"first_size\":\(proof.firstSize),\"second_size\":\(proof.secondSize),"
        + "\"hashes\":\(list(proof.hashes))}"
    }
  }
}
