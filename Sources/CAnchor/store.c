// The statements that a log's writer runs, and the rows that it writes.
#include "internal.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>

double mesa_now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static int prepare(sqlite3 *db, const char *sql, sqlite3_stmt **out) {
  return sqlite3_prepare_v3(db, sql, -1, SQLITE_PREPARE_PERSISTENT, out, NULL);
}

int mesa_anchor_open(
  const char *path, const char *const *schema, size_t count, const char *data, mesa_anchor **out) {
  mesa_anchor *a = calloc(1, sizeof *a);
  int code = sqlite3_open_v2(path, &a->db, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, NULL);
  const char *settings =
    "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;"
    "PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON; PRAGMA secure_delete=ON;"
    "PRAGMA temp_store=MEMORY; PRAGMA mmap_size=0";
  if (!code) code = sqlite3_exec(a->db, settings, NULL, NULL, NULL);
  for (size_t i = 0; !code && i < count; i++) {
    code = sqlite3_exec(a->db, schema[i], NULL, NULL, NULL);
  }
  if (!code) {
    code = sqlite3_exec(
      a->db, "INSERT INTO head VALUES(1, 0, zeroblob(32), x'', 0, 0)", NULL, NULL, NULL);
  }
  if (!code) code = prepare(a->db, "BEGIN IMMEDIATE", &a->begin);
  if (!code) code = prepare(a->db, "COMMIT", &a->commit);
  if (!code) {
    code = prepare(
      a->db,
      "INSERT OR FAIL INTO entry(position, stream, version, type, bytes) VALUES(?1, ?2, ?3, ?4, ?5)",
      &a->entry);
  }
  if (!code) {
    code = prepare(
      a->db,
      "INSERT OR FAIL INTO command(id, digest, actor, first, count, at) VALUES(?1, ?2, ?3, ?4, ?5, ?6)",
      &a->command);
  }
  if (!code) {
    code = prepare(
      a->db,
      "UPDATE head SET size = ?1, root = ?2, frontier = ?3, at = ?4, behind = ?5 WHERE id = 1",
      &a->head);
  }
  if (!code) {
    code = prepare(
      a->db,
      "INSERT INTO tile(level, number, hashes) VALUES(?1, ?2, ?3)"
      " ON CONFLICT(level, number) DO UPDATE SET hashes = excluded.hashes",
      &a->tile);
  }
  a->data = data;
  a->streams = 1 << 22;
  a->versions = calloc(a->streams, sizeof *a->versions);
  *out = a;
  return code;
}

void mesa_anchor_close(mesa_anchor *a) {
  sqlite3_finalize(a->begin);
  sqlite3_finalize(a->commit);
  sqlite3_finalize(a->entry);
  sqlite3_finalize(a->command);
  sqlite3_finalize(a->head);
  sqlite3_finalize(a->tile);
  sqlite3_close(a->db);
  free(a->versions);
  free(a);
}

static int run(sqlite3_stmt *statement) {
  int code = sqlite3_step(statement);
  sqlite3_reset(statement);
  return code == SQLITE_DONE ? SQLITE_OK : code;
}

int mesa_anchor_begin(mesa_anchor *a) { return run(a->begin); }

int mesa_anchor_commit(mesa_anchor *a) {
  uint8_t root[32];
  mesa_tree_root(&a->tree, root);
  sqlite3_bind_int64(a->head, 1, (sqlite3_int64)a->tree.size);
  sqlite3_bind_blob(a->head, 2, root, 32, SQLITE_STATIC);
  sqlite3_bind_blob(a->head, 3, a->tree.frontier, a->tree.depth * 32, SQLITE_STATIC);
  sqlite3_bind_int64(a->head, 4, 1795348800000);
  sqlite3_bind_int64(a->head, 5, 0);
  int code = run(a->head);
  return code ? code : run(a->commit);
}

static char *put(char *at, const char *text, size_t count) {
  memcpy(at, text, count);
  return at + count;
}

#define PUT(at, literal) put(at, literal, sizeof literal - 1)

static char *put_number(char *at, uint64_t value) {
  char digits[20];
  int count = 0;
  do digits[count++] = (char)('0' + value % 10);
  while (value /= 10);
  while (count) *at++ = digits[--count];
  return at;
}

/// The number in the shape of a UUIDv7.
static char *put_id(char *at, uint64_t number) {
  at = PUT(at, "0193a1b2-c3d4-7000-8000-");
  for (int i = 11; i >= 0; i--) *at++ = "0123456789abcdef"[number >> 4 * i & 15];
  return at;
}

int mesa_anchor_event(mesa_anchor *a, uint64_t number, uint64_t stream) {
  char id[40], name[56], bytes[2048];
  uint8_t digest[32], leaf[32];
  int id_count = (int)(put_id(id, number) - id);
  int name_count = (int)(put_id(PUT(name, "meeting/"), stream) - name);
  uint32_t version = ++a->versions[stream % a->streams];
  uint64_t position = a->tree.size + 1;
  memset(digest, (int)number, sizeof digest);
  char *end = PUT(bytes, "{\"actor\":\"person/admin\",\"at\":\"2026-11-22T12:00:00.000Z\",\"command\":\"");
  end = put(end, id, (size_t)id_count);
  end = PUT(end, "\",\"data\":");
  end = put(end, a->data, strlen(a->data));
  end = PUT(end, ",\"effective\":\"2026-11-22T12:00:00.000Z\",\"position\":");
  end = put_number(end, position);
  end = PUT(end, ",\"stream\":\"");
  end = put(end, name, (size_t)name_count);
  end = PUT(end, "\",\"type\":\"meeting.convened\",\"v\":1,\"version\":");
  end = put_number(end, version);
  end = PUT(end, "}");
  sqlite3_bind_text(a->command, 1, id, id_count, SQLITE_STATIC);
  sqlite3_bind_blob(a->command, 2, digest, 32, SQLITE_STATIC);
  sqlite3_bind_text(a->command, 3, "person/admin", 12, SQLITE_STATIC);
  sqlite3_bind_int64(a->command, 4, (sqlite3_int64)position);
  sqlite3_bind_int64(a->command, 5, 1);
  sqlite3_bind_int64(a->command, 6, 1795348800000);
  int code = run(a->command);
  if (code) return code;
  sqlite3_bind_int64(a->entry, 1, (sqlite3_int64)position);
  sqlite3_bind_text(a->entry, 2, name, name_count, SQLITE_STATIC);
  sqlite3_bind_int64(a->entry, 3, version);
  sqlite3_bind_text(a->entry, 4, "meeting.convened", 16, SQLITE_STATIC);
  sqlite3_bind_blob(a->entry, 5, bytes, (int)(end - bytes), SQLITE_STATIC);
  code = run(a->entry);
  if (code) return code;
  mesa_leaf((const uint8_t *)bytes, (size_t)(end - bytes), leaf);
  return mesa_tree_append(&a->tree, leaf, a->tile);
}

void mesa_anchor_head(const mesa_anchor *a, uint64_t *size, uint8_t root[32]) {
  *size = a->tree.size;
  mesa_tree_root(&a->tree, root);
}
