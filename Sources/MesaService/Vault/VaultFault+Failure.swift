import GRDBSQLite

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension VaultFault {
  /// The fault as the service's technical "no", with the values that its sentence shows.
  public var failure: ServiceFailure {
    switch self {
    case .keysMissing(let path), .vaultMissing(let path):
      ServiceFailure(code, .missing, ["path": path])
    case .keysExist(let path), .keysTooOpen(let path), .dataTooOpen(let path),
      .dataHoldsKey(let path), .vaultExists(let path), .notAVault(let path):
      ServiceFailure(code, .dataError, ["path": path])
    case .keysWrongSize(let path, let bytes):
      ServiceFailure(code, .dataError, ["path": path, "bytes": String(bytes)])
    case .keysWrong, .notOpened, .keyBlocked, .keyDestroyed, .noOfficers:
      ServiceFailure(code, .dataError)
    case .wrongSheet(let office): ServiceFailure(code, .dataError, ["office": office.rawValue])
    case .vaultNewer(let found): ServiceFailure(code, .dataError, ["found": String(found)])
    case .setting(let name, let wanted, let found):
      ServiceFailure(code, .defect, ["name": name, "wanted": wanted, "found": found])
    case .keyNotPrepared: ServiceFailure(code, .defect)
    case .readOnly: ServiceFailure(code, .unavailable)
    case .file(let path, let errno): failure(of: path, errno)
    case .storage(let sqlite): failure(ofSQLite: sqlite)
    }
  }

  private func failure(of path: String, _ errno: Int32) -> ServiceFailure {
    switch errno {
    case ENOSPC, EDQUOT: ServiceFailure("disk.full", .io)
    case EACCES, EPERM, EROFS: ServiceFailure("data.readOnly", .io, ["path": path])
    case ENOENT, ENOTDIR: ServiceFailure("input.missing", .missing, ["path": path])
    default: ServiceFailure(code, .io, ["path": path, "errno": String(errno)])
    }
  }

  private func failure(ofSQLite sqlite: Int32) -> ServiceFailure {
    switch sqlite & 0xFF {
    case SQLITE_FULL: ServiceFailure("disk.full", .io)
    case SQLITE_BUSY, SQLITE_LOCKED: ServiceFailure("log.writerRunning", .unavailable)
    default: ServiceFailure(code, .io, ["code": String(sqlite)])
    }
  }
}

extension BackupFault {
  /// The fault as the service's technical "no", with the values that its sentence shows.
  public var failure: ServiceFailure {
    switch self {
    case .notEmpty(let path): ServiceFailure(code, .dataError, ["path": path])
    case .notABackup(let path): ServiceFailure(code, .missing, ["path": path])
    case .newer(let found): ServiceFailure(code, .dataError, ["found": String(found)])
    case .missing(let name): ServiceFailure(code, .missing, ["name": name])
    case .altered(let name): ServiceFailure(code, .dataError, ["name": name])
    case .shorter(let known, let found):
      ServiceFailure(code, .dataError, ["known": String(known), "found": String(found)])
    case .inconsistent(let known): ServiceFailure(code, .dataError, ["known": String(known)])
    case .otherLog(let origin): ServiceFailure(code, .dataError, ["origin": origin])
    }
  }
}

extension RecoverySheet.Fault {
  /// The fault as the service's technical "no", with the values that its sentence shows.
  public var failure: ServiceFailure { ServiceFailure(code, .dataError, ["line": line]) }
}
