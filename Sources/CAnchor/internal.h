#ifndef MESA_CANCHOR_INTERNAL_H
#define MESA_CANCHOR_INTERNAL_H

#include "CAnchor.h"

#include <sqlite3.h>

/// The Merkle tree of a log (RFC 6962): its frontier and the tiles that grow.
typedef struct {
  uint64_t size;
  int depth;
  uint8_t frontier[64][32];
  uint8_t tiles[8][8192];
} mesa_tree;

void mesa_leaf(const uint8_t *bytes, size_t count, uint8_t out[32]);
/// Adds a leaf; with `store`, writes the tiles that are full or above the leaves.
int mesa_tree_append(mesa_tree *tree, const uint8_t leaf[32], sqlite3_stmt *store);
void mesa_tree_root(const mesa_tree *tree, uint8_t out[32]);

struct mesa_anchor {
  sqlite3 *db;
  sqlite3_stmt *begin, *commit, *entry, *command, *head, *tile;
  mesa_tree tree;
  const char *data;
  uint64_t streams;
  uint32_t *versions;
};

/// One event of a submitter: writes the command's row, the entry and what the tree stores.
int mesa_anchor_event(mesa_anchor *anchor, uint64_t number, uint64_t stream);
int mesa_anchor_begin(mesa_anchor *anchor);
int mesa_anchor_commit(mesa_anchor *anchor);

double mesa_now(void);

#endif
