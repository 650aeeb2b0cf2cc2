/// The program that auditors keep: it verifies what a log hands out and needs nothing of ours.
public enum AuditorsVerifier {
  /// `verifier/verify.py`, Python 3 without anything else.
  public static let source = PackageResources.verify_py
}
