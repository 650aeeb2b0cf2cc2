/// Why a backup or a restore did not happen; the folder that was to be made is not there then.
public enum BackupFault: Error, Hashable, Sendable {
  /// Something is there already; nothing is ever put over it.
  case notEmpty(path: String)
  /// The folder has no manifest, or none that can be read.
  case notABackup(path: String)
  /// Made by a later version of this program.
  case newer(found: Int)
  /// A file is not there.
  case missing(name: String)
  /// A file is not the one that the manifest tells of, or not whole.
  case altered(name: String)
  /// The log ends before a checkpoint that is known: entries would be lost.
  case shorter(known: Int, found: Int)
  /// The log is not the one, or not the history, that a known checkpoint was signed for.
  case inconsistent(known: Int)
  /// A known checkpoint is of another instance.
  case otherLog(origin: String)

  /// Stable, for catalogues and exit codes.
  public var code: String {
    switch self {
    case .notEmpty: "backup.notEmpty"
    case .notABackup: "backup.notABackup"
    case .newer: "backup.newer"
    case .missing: "backup.missing"
    case .altered: "backup.altered"
    case .shorter: "restore.shorter"
    case .inconsistent: "restore.inconsistent"
    case .otherLog: "restore.otherLog"
    }
  }
}
