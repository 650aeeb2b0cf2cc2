/// What stands in every auditor's bundle beside the log: how to check it, for whoever opens it.
public enum AuditorsBundle {
  /// In English and in Spanish.
  public static let readme = PackageResources.README_txt
  public static let leeme = PackageResources.LEEME_txt
}
