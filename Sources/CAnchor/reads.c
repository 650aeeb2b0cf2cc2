// Reads and copies that ours are held against.
#include "internal.h"

#include <string.h>

static int open_for_reading(const char *path, sqlite3 **db) {
  int code = sqlite3_open_v2(path, db, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX, NULL);
  if (code) return code;
  return sqlite3_exec(
    *db, "PRAGMA cell_size_check=ON; PRAGMA trusted_schema=OFF; PRAGMA mmap_size=0", NULL, NULL,
    NULL);
}

int mesa_anchor_streams(
  const char *path, const char *const *names, const int64_t *through, size_t count,
  double *latencies, uint64_t *bytes) {
  sqlite3 *db = NULL;
  sqlite3_stmt *select = NULL;
  uint64_t sum = 0;
  int code = open_for_reading(path, &db);
  if (!code) {
    code = sqlite3_prepare_v2(
      db, "SELECT position, bytes FROM entry WHERE stream = ?1 ORDER BY version", -1, &select, NULL);
  }
  for (size_t i = 0; !code && i < count; i++) {
    double begun = mesa_now();
    sqlite3_bind_text(select, 1, names[i], (int)strlen(names[i]), SQLITE_STATIC);
    while ((code = sqlite3_step(select)) == SQLITE_ROW) {
      if (sqlite3_column_int64(select, 0) > through[i]) {
        code = SQLITE_DONE;
        break;
      }
      const uint8_t *entry = sqlite3_column_blob(select, 1);
      sum += (uint64_t)sqlite3_column_bytes(select, 1) + entry[0];
    }
    sqlite3_reset(select);
    if (code == SQLITE_DONE) code = SQLITE_OK;
    latencies[i] = mesa_now() - begun;
  }
  *bytes = sum;
  sqlite3_finalize(select);
  sqlite3_close(db);
  return code;
}

int mesa_anchor_backup(const char *path, const char *target, double *seconds) {
  double start = mesa_now();
  sqlite3 *from = NULL, *to = NULL;
  int code = open_for_reading(path, &from);
  if (!code) {
    code = sqlite3_open_v2(
      target, &to, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, NULL);
  }
  if (!code) {
    sqlite3_backup *backup = sqlite3_backup_init(to, "main", from, "main");
    // A hundred pages at a time, as the shell's .backup does.
    while (backup && (code = sqlite3_backup_step(backup, 100)) == SQLITE_OK) continue;
    int last = sqlite3_backup_finish(backup);
    code = code == SQLITE_DONE ? last : code;
  }
  sqlite3_close(from);
  sqlite3_close(to);
  *seconds = mesa_now() - start;
  return code;
}
