#include "internal.h"

#include <string.h>

void mesa_leaf(const uint8_t *bytes, size_t count, uint8_t out[32]) {
  const uint8_t zero = 0;
  mesa_sha256(&zero, 1, bytes, count, out);
}

static void node(const uint8_t left[32], const uint8_t right[32], uint8_t out[32]) {
  uint8_t both[65];
  both[0] = 1;
  memcpy(both + 1, left, 32);
  memcpy(both + 33, right, 32);
  mesa_sha256(NULL, 0, both, sizeof both, out);
}

static int grow(mesa_tree *tree, int level, uint64_t index, const uint8_t hash[32],
                sqlite3_stmt *store) {
  uint64_t place = index % 256;
  memcpy(tree->tiles[level] + place * 32, hash, 32);
  if (!store || (level == 0 && place != 255)) return SQLITE_OK;
  sqlite3_bind_int64(store, 1, level);
  sqlite3_bind_int64(store, 2, (sqlite3_int64)(index / 256));
  sqlite3_bind_blob(store, 3, tree->tiles[level], (int)(place + 1) * 32, SQLITE_STATIC);
  int code = sqlite3_step(store);
  sqlite3_reset(store);
  return code == SQLITE_DONE ? SQLITE_OK : code;
}

int mesa_tree_append(mesa_tree *tree, const uint8_t leaf[32], sqlite3_stmt *store) {
  uint64_t index = tree->size, rest = index;
  uint8_t hash[32];
  memcpy(hash, leaf, 32);
  int code = grow(tree, 0, index, hash, store);
  for (int height = 1; rest & 1 && code == SQLITE_OK; height++) {
    node(tree->frontier[--tree->depth], hash, hash);
    rest >>= 1;
    if (height % 8 == 0) code = grow(tree, height / 8, rest, hash, store);
  }
  memcpy(tree->frontier[tree->depth++], hash, 32);
  tree->size++;
  return code;
}

void mesa_tree_root(const mesa_tree *tree, uint8_t out[32]) {
  if (!tree->depth) {
    mesa_sha256(NULL, 0, NULL, 0, out);
    return;
  }
  memcpy(out, tree->frontier[tree->depth - 1], 32);
  for (int i = tree->depth - 2; i >= 0; i--) node(tree->frontier[i], out, out);
}
