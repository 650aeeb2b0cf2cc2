/// Why a proof does not hold: it is well formed, and says something that is not so.
public enum ProofRejection: Error, Sendable, Equatable {
  /// No key at hand has signed it: of another log, or forged.
  case otherLog
  /// A signature of a key at hand is not over this text.
  case forged(name: String)
  /// The proof leads elsewhere from this entry: of another entry, place or tree.
  case otherEntry(position: Int, size: Int)
  /// The checkpoint's root is not the one that the proof or the log has at its size.
  case otherTree(size: Int)
  /// The smaller tree is not the beginning of the larger one.
  case inconsistent(first: Int, second: Int)
  /// The checkpoint tells of entries that were lost in a restore to that position.
  case lost(position: Int)
  /// Too few of the policy's witnesses have cosigned.
  case quorum(found: Int)

  public var code: String {
    switch self {
    case .otherLog: "proof.otherLog"
    case .forged: "proof.forged"
    case .otherEntry: "proof.otherEntry"
    case .otherTree: "proof.otherTree"
    case .inconsistent: "proof.inconsistent"
    case .lost: "proof.lostInRestore"
    case .quorum: "proof.quorum"
    }
  }
}

/// Judges what somebody brought against a log's public key; needs no log.
public struct ProofCheck: Sendable {
  public let key: NoteVerifier
  /// Nil asks for no cosignature.
  public let policy: WitnessPolicy?

  public init(key: NoteVerifier, policy: WitnessPolicy? = nil) {
    (self.key, self.policy) = (key, policy)
  }

  /// A checkpoint that this key signed under its own name, and who cosigned it.
  ///
  /// - Throws: `ProofRejection`; `NoteFault` for what is no checkpoint.
  public func checkpoint(
    _ note: SignedNote
  ) throws -> (checkpoint: Checkpoint, cosignatures: [Cosignature]) {
    do {
      let checkpoint = try Checkpoint(note, signedBy: key)
      return (checkpoint, try cosignatures(of: note))
    } catch NoteFault.unsigned {
      throw ProofRejection.otherLog
    } catch NoteFault.signature(let name) {
      throw ProofRejection.forged(name: name)
    }
  }

  /// That this key has signed the note, whatever it says.
  ///
  /// - Throws: `ProofRejection`.
  public func signed(_ note: SignedNote) throws {
    do throws(NoteFault) {
      _ = try note.verify(with: [key])
    } catch {
      switch error {
      case .unsigned: throw ProofRejection.otherLog
      case .signature(let name): throw ProofRejection.forged(name: name)
      default: throw error
      }
    }
  }

  /// That this entry is in the receipt's tree.
  ///
  /// - Throws: `ProofRejection`; `NoteFault`.
  public func receipt(_ receipt: Receipt, of entry: [UInt8]) throws -> [Cosignature] {
    let (checkpoint, cosignatures) = try checkpoint(receipt.note)
    try inclusion(receipt.proof, of: entry, root: checkpoint.root)
    return cosignatures
  }

  /// That this entry is in the tree with that root.
  ///
  /// - Throws: `ProofRejection.otherEntry`.
  public func inclusion(
    _ proof: InclusionProof, of entry: [UInt8], root: TreeHash
  ) throws(ProofRejection) {
    guard proof.verifies(leaf: .leaf(entry), root: root) else {
      throw .otherEntry(position: proof.leafIndex &+ 1, size: proof.treeSize)
    }
  }

  /// That the first checkpoint's tree is the beginning of the second's.
  ///
  /// - Throws: `ProofRejection`; `NoteFault`.
  public func consistency(
    _ proof: ConsistencyProof, first: SignedNote, second: SignedNote
  ) throws -> (first: Checkpoint, second: Checkpoint) {
    let first = try checkpoint(first).checkpoint
    let second = try checkpoint(second).checkpoint
    guard proof.firstSize == first.size, proof.secondSize == second.size,
      proof.verifies(first: first.root, second: second.root)
    else { throw ProofRejection.inconsistent(first: first.size, second: second.size) }
    return (first, second)
  }

  private func cosignatures(of note: SignedNote) throws -> [Cosignature] {
    guard let policy else { return [] }
    var found: [Cosignature] = []
    var cosigners: Set<String> = []
    for witness in policy.witnesses {
      guard let cosignature = try note.cosignature(of: witness.key) else { continue }
      found.append(cosignature)
      cosigners.insert(witness.name)
    }
    guard policy.isSatisfied(by: cosigners) else {
      throw ProofRejection.quorum(found: found.count)
    }
    return found
  }
}
