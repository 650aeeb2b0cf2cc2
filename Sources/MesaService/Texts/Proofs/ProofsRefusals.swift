extension RefusalTexts {
  /// Proofs, witnesses and publication.
  static let proofRows: [Row] = [
    row("proof.malformed"),
    row("proof.otherLog"),
    row("proof.forged", "name"),
    row("proof.otherEntry", "position size"),
    row("proof.otherTree", "size"),
    row("proof.inconsistent", "first second"),
    row("proof.lostInRestore", "position"),
    row("proof.quorum", "found"),
    row("checkpoint.notCosigned"),
    row("witness.policy", "line"),
    row("witness.none"),
    row("witness.otherLog"),
    row("witness.quorum", "found"),
    row("publish.contradicts", "path"),
  ]
}
