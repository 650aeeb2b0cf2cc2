extension RefusalTexts {
  /// Auditors' bundles and the copies that they are opened into.
  static let bundleRows: [Row] = [
    row("bundle.malformed", "offset"),
    row("bundle.unexpected", "name"),
    row("bundle.missing", "name"),
    row("bundle.newer"),
    row("bundle.altered", "name"),
    row("bundle.entries", "position"),
    row("bundle.withheld", "position"),
    row("bundle.unsigned"),
    row("bundle.exists", "path"),
    row("bundle.tooLarge", "name"),
    row("copy.readOnly"),
    row("copy.malformed", "path"),
  ]
}
