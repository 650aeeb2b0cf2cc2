/// What plain C makes of the same SQLite, tables, indexes, triggers and rows.
#ifndef MESA_CANCHOR_H
#define MESA_CANCHOR_H

#include <stddef.h>
#include <stdint.h>

/// A log that C writes: the statements prepared, the tree kept, one connection.
typedef struct mesa_anchor mesa_anchor;

/// Creates the file and its tables with the given statements. An SQLite code, 0 when all went well.
int mesa_anchor_open(
  const char *path, const char *const *schema, size_t count, const char *data, mesa_anchor **out);
void mesa_anchor_close(mesa_anchor *anchor);

/// Appends `count` events one after the other, `per_commit` in each transaction.
/// `latencies`, in seconds, gets one value for each commit.
int mesa_anchor_append(
  mesa_anchor *anchor, uint64_t count, uint64_t per_commit, double *seconds, double *latencies);

/// Appends `each` events from each of `submitters` threads through one writing thread that commits
/// what has gathered. `latencies` gets one value for each event.
int mesa_anchor_group(
  mesa_anchor *anchor, int submitters, uint64_t each, double *seconds, double *latencies);

/// The head as it was stored last.
void mesa_anchor_head(const mesa_anchor *anchor, uint64_t *size, uint8_t root[32]);

enum { MESA_SCAN = 0, MESA_SCAN_HASH = 1, MESA_SCAN_TREE = 2 };

/// Reads every entry in order; hashes each as a leaf; builds the tree over them.
int mesa_anchor_scan(
  const char *path, int mode, double *seconds, uint64_t *rows, uint8_t root[32]);

/// Reads the entries of `count` streams one after the other, each up to a position.
/// `latencies`, in seconds, gets one value for each stream.
int mesa_anchor_streams(
  const char *path, const char *const *names, const int64_t *through, size_t count,
  double *latencies, uint64_t *bytes);

/// Copies a log as `.backup` of SQLite's shell does: a hundred pages at a time, not verified.
int mesa_anchor_backup(const char *path, const char *target, double *seconds);

/// A whole request, head and body.
typedef struct {
  const uint8_t *bytes;
  size_t count;
} mesa_request;

/// Asks a service on this machine over so many connections that stay open, the next question once the
/// last one is answered: connection `c` puts the questions `c`, `c + connections`, … of `total`, each
/// the one of its number modulo `distinct`. `latencies`, in seconds, gets one value for each;
/// `refused` how many were answered other than with 200. An error number, 0 when all went well.
int mesa_load(
  int port, int connections, const mesa_request *requests, uint64_t distinct, uint64_t total,
  double *seconds, double *latencies, uint64_t *refused);

void mesa_sha256(const uint8_t *prefix, size_t prefix_count, const uint8_t *bytes, size_t count,
                 uint8_t out[32]);
/// 1 when the processor's own instructions hash.
int mesa_sha256_hardware(void);

#endif
