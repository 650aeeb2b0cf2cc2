// The loops that ours are held against.
#include "internal.h"

#include <pthread.h>
#include <semaphore.h>
#include <stdlib.h>
#include <string.h>

/// Twenty events to a stream: as a meeting has.
enum { EVENTS_PER_STREAM = 20 };

int mesa_anchor_append(
  mesa_anchor *a, uint64_t count, uint64_t per_commit, double *seconds, double *latencies) {
  double start = mesa_now();
  int code = SQLITE_OK;
  for (uint64_t done = 0; !code && done < count; done += per_commit) {
    double begun = mesa_now();
    code = mesa_anchor_begin(a);
    for (uint64_t i = 0; !code && i < per_commit; i++) {
      uint64_t number = a->tree.size;
      code = mesa_anchor_event(a, number, number / EVENTS_PER_STREAM);
    }
    if (!code) code = mesa_anchor_commit(a);
    if (latencies) latencies[done / per_commit] = mesa_now() - begun;
  }
  *seconds = mesa_now() - start;
  return code;
}

typedef struct group group;

typedef struct submitter {
  group *group;
  int index;
  uint64_t number, stream;
  sem_t answered;
  double *latencies;
  struct submitter *next;
} submitter;

struct group {
  mesa_anchor *anchor;
  int submitters, running, code;
  uint64_t each;
  pthread_mutex_t lock;
  pthread_cond_t filled;
  submitter *waiting, **end;
};

static void *submit(void *argument) {
  submitter *s = argument;
  group *g = s->group;
  for (uint64_t i = 0; i < g->each; i++) {
    double begun = mesa_now();
    s->number = i * (uint64_t)g->submitters + (uint64_t)s->index;
    s->stream = i / EVENTS_PER_STREAM * (uint64_t)g->submitters + (uint64_t)s->index;
    s->next = NULL;
    pthread_mutex_lock(&g->lock);
    if (!g->waiting) pthread_cond_signal(&g->filled);
    *g->end = s;
    g->end = &s->next;
    pthread_mutex_unlock(&g->lock);
    sem_wait(&s->answered);
    if (s->latencies) s->latencies[i] = mesa_now() - begun;
    if (g->code) break;
  }
  pthread_mutex_lock(&g->lock);
  g->running--;
  pthread_cond_signal(&g->filled);
  pthread_mutex_unlock(&g->lock);
  return NULL;
}

static void *serve(void *argument) {
  group *g = argument;
  for (;;) {
    pthread_mutex_lock(&g->lock);
    while (!g->waiting && g->running) pthread_cond_wait(&g->filled, &g->lock);
    submitter *s = g->waiting;
    g->waiting = NULL;
    g->end = &g->waiting;
    pthread_mutex_unlock(&g->lock);
    if (!s) return NULL;
    int code = mesa_anchor_begin(g->anchor);
    for (submitter *each = s; !code && each; each = each->next) {
      code = mesa_anchor_event(g->anchor, each->number, each->stream);
    }
    if (!code) code = mesa_anchor_commit(g->anchor);
    if (code) g->code = code;
    while (s) {
      submitter *next = s->next;
      sem_post(&s->answered);
      s = next;
    }
  }
}

int mesa_anchor_group(
  mesa_anchor *anchor, int submitters, uint64_t each, double *seconds, double *latencies) {
  group g = {.anchor = anchor, .submitters = submitters, .running = submitters, .each = each};
  pthread_mutex_init(&g.lock, NULL);
  pthread_cond_init(&g.filled, NULL);
  g.end = &g.waiting;
  pthread_t writer, *threads = calloc((size_t)submitters, sizeof *threads);
  submitter *all = calloc((size_t)submitters, sizeof *all);
  double start = mesa_now();
  pthread_create(&writer, NULL, serve, &g);
  for (int i = 0; i < submitters; i++) {
    all[i].group = &g;
    all[i].index = i;
    all[i].latencies = latencies ? latencies + (uint64_t)i * each : NULL;
    sem_init(&all[i].answered, 0, 0);
    pthread_create(&threads[i], NULL, submit, &all[i]);
  }
  for (int i = 0; i < submitters; i++) pthread_join(threads[i], NULL);
  pthread_join(writer, NULL);
  *seconds = mesa_now() - start;
  for (int i = 0; i < submitters; i++) sem_destroy(&all[i].answered);
  free(all);
  free(threads);
  return g.code;
}

int mesa_anchor_scan(
  const char *path, int mode, double *seconds, uint64_t *rows, uint8_t root[32]) {
  double start = mesa_now();
  sqlite3 *db = NULL;
  sqlite3_stmt *select = NULL;
  mesa_tree *tree = calloc(1, sizeof *tree);
  uint64_t seen = 0, sum = 0;
  int code = sqlite3_open_v2(path, &db, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX, NULL);
  if (!code) {
    code = sqlite3_exec(
      db, "PRAGMA cell_size_check=ON; PRAGMA trusted_schema=OFF; PRAGMA mmap_size=0", NULL, NULL, NULL);
  }
  if (!code) {
    code = sqlite3_prepare_v2(
      db, "SELECT position, bytes FROM entry ORDER BY position", -1, &select, NULL);
  }
  while (!code && (code = sqlite3_step(select)) == SQLITE_ROW) {
    code = SQLITE_OK;
    seen++;
    uint64_t position = (uint64_t)sqlite3_column_int64(select, 0);
    const uint8_t *bytes = sqlite3_column_blob(select, 1);
    size_t count = (size_t)sqlite3_column_bytes(select, 1);
    if (mode == MESA_SCAN) {
      sum += position + bytes[0] + bytes[count - 1];
    } else {
      uint8_t leaf[32];
      mesa_leaf(bytes, count, leaf);
      if (mode == MESA_SCAN_TREE) mesa_tree_append(tree, leaf, NULL);
      else sum += leaf[0];
    }
  }
  if (code == SQLITE_DONE) code = SQLITE_OK;
  mesa_tree_root(tree, root);
  // So that nothing of the loop is left out as unused.
  if (mode != MESA_SCAN_TREE) memcpy(root, &sum, sizeof sum);
  sqlite3_finalize(select);
  sqlite3_close(db);
  free(tree);
  *rows = seen;
  *seconds = mesa_now() - start;
  return code;
}
