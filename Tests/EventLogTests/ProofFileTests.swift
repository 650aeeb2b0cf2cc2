import Testing

@testable import EventLog

@Suite struct `Proofs as JSON` {
  let inclusion = InclusionProof(leafIndex: 4, treeSize: 7, hashes: [.empty, .leaf([1])])
  let consistency = ConsistencyProof(firstSize: 3, secondSize: 7, hashes: [.empty])

  @Test func `are spelled as the contract says`() {
    let empty = "\(TreeHash.empty)"
    #expect(
      ProofFile.inclusion(inclusion, root: .empty).description
        == #"{"leaf_index":4,"tree_size":7,"root":"\#(empty)","hashes":["\#(empty)","\#(TreeHash.leaf([1]))"]}"#
    )
    #expect(
      ProofFile.consistency(consistency).description
        == #"{"first_size":3,"second_size":7,"hashes":["\#(empty)"]}"#)
  }

  @Test func `are read as they were written`() throws {
    for file in [ProofFile.inclusion(inclusion, root: .empty), .consistency(consistency)] {
      #expect(try ProofFile(parsing: Array(file.description.utf8)) == file)
      #expect(try ProofFile(parsing: Array((file.description + "\n").utf8)) == file)
    }
  }

  @Test(arguments: [
    "", "{}", "[]", "null", "7", #"{"hashes":[]}"#,
    #"{"first_size":3,"second_size":7}"#,
    #"{"first_size":3,"second_size":7,"hashes":["00"]}"#,
    #"{"first_size":-3,"second_size":7,"hashes":[]}"#,
    #"{"first_size":3.5,"second_size":7,"hashes":[]}"#,
    #"{"first_size":"3","second_size":7,"hashes":[]}"#,
    #"{"first_size":3,"second_size":7,"hashes":[],"more":1}"#,
    #"{"leaf_index":4,"tree_size":7,"hashes":[]}"#,
    #"{"leaf_index":4,"tree_size":7,"root":"00","hashes":[]}"#,
  ])
  func `of another shape are refused`(text: String) {
    #expect(throws: NoteFault.proofFile) { try ProofFile(parsing: Array(text.utf8)) }
  }

  @Test func `with more hashes than a tree has levels, or far too long, are refused`() {
    let many = ConsistencyProof(
      firstSize: 3, secondSize: 7, hashes: Array(repeating: .empty, count: 64))
    for text in ["\(ProofFile.consistency(many))", String(repeating: " ", count: 20_000)] {
      #expect(throws: NoteFault.proofFile) { try ProofFile(parsing: Array(text.utf8)) }
    }
  }
}
