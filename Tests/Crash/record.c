// Records what a process does to the files under a folder: every write with its bytes, every sync,
// every name made, moved or removed, and what it says on standard output, in one order.
//
//   CRASH_ROOT=/folder CRASH_TRACE=file CRASH_FORGET=none|wal|all LD_PRELOAD=./record.so mesa …
//
// Calls go through to the file system, one at a time, so that the order in the trace is the order
// in which they happened. A sync is only noted: whether it means anything is for `power.py` to
// play out. CRASH_FORGET leaves syncs out of the trace, those of `*-wal` or all: the mistake that
// the campaign must be able to find. CRASH_FAIL="sync N" lets the Nth sync fail with EIO, once, as a
// disk does that lost what it was given; "write N" lets all writes from the Nth on fail with ENOSPC.
// What is mapped (`-shm`) is not recorded: no power cut leaves it.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

enum { DESCRIPTORS = 4096 };
enum { OPEN = 'O', WRITE = 'W', CUT = 'T', SYNC = 'S', NAME = 'R', GONE = 'U', FOLDER = 'D', SAID = 'A',
       ALIEN = 'X', FAILED = 'F' };

static pthread_mutex_t turn = PTHREAD_RECURSIVE_MUTEX_INITIALIZER_NP;
static int trace = -1;
static char root[PATH_MAX];
static size_t root_length;
static enum { NONE, WAL, ALL } forget;
static uint32_t opened;
static long sync_to_fail = -1, write_to_fail = -1;
static struct {
  uint32_t id;  // 0: not ours
  char wal, append;
} files[DESCRIPTORS];

#define NEXT(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

static void emit(char kind, uint32_t id, int64_t number, const void *first, uint32_t first_length,
                 const void *second, uint32_t second_length) {
  struct __attribute__((packed)) {
    char kind;
    uint32_t process, id;
    int64_t number;
    uint32_t first, second;
  } head = {kind, (uint32_t)getpid(), id, number, first_length, second_length};
  struct iovec parts[] = {
    {&head, sizeof head}, {(void *)first, first_length}, {(void *)second, second_length}};
  if (syscall(SYS_writev, trace, parts, 3) != (long)(sizeof head + first_length + second_length)) {
    static const char text[] = "record: the trace could not be written\n";
    syscall(SYS_write, 2, text, sizeof text - 1);
    _exit(99);
  }
}

__attribute__((constructor)) static void begin(void) {
  const char *folder = getenv("CRASH_ROOT"), *file = getenv("CRASH_TRACE");
  const char *which = getenv("CRASH_FORGET");
  if (!folder || !file || !realpath(folder, root)) return;
  root_length = strlen(root);
  forget = which && !strcmp(which, "all") ? ALL : which && !strcmp(which, "wal") ? WAL : NONE;
  const char *failing = getenv("CRASH_FAIL");
  if (failing && !strncmp(failing, "sync ", 5)) sync_to_fail = atol(failing + 5);
  if (failing && !strncmp(failing, "write ", 6)) write_to_fail = atol(failing + 6);
  int found = (int)syscall(
    SYS_openat, AT_FDCWD, file, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  if (found < 0) return;
  // Out of the way of the numbers that the process itself will get.
  trace = (int)syscall(SYS_fcntl, found, F_DUPFD_CLOEXEC, 900);
  syscall(SYS_close, found);
}

/// Absolute, below the root and worth recording; the folder part must exist.
static int ours(int folder, const char *path, char *full) {
  if (trace < 0 || !path) return 0;
  char joined[PATH_MAX];
  if (path[0] == '/') {
    if (snprintf(joined, sizeof joined, "%s", path) >= (int)sizeof joined) return 0;
  } else {
    char base[PATH_MAX];
    if (folder == AT_FDCWD) {
      if (!getcwd(base, sizeof base)) return 0;
    } else {
      char link[64];
      snprintf(link, sizeof link, "/proc/self/fd/%d", folder);
      ssize_t length = readlink(link, base, sizeof base - 1);
      if (length < 0) return 0;
      base[length] = 0;
    }
    if (snprintf(joined, sizeof joined, "%s/%s", base, path) >= (int)sizeof joined) return 0;
  }
  size_t length = strlen(joined);
  while (length > 1 && joined[length - 1] == '/') joined[--length] = 0;
  char *slash = strrchr(joined, '/');
  char parent[PATH_MAX];
  if (slash == joined) return 0;
  *slash = 0;
  if (!realpath(joined, parent)) return 0;
  if (snprintf(full, PATH_MAX, "%s/%s", parent, slash + 1) >= PATH_MAX) return 0;
  if (strncmp(full, root, root_length) || (full[root_length] != '/' && full[root_length])) return 0;
  length = strlen(full);
  if (length > 4 && !strcmp(full + length - 4, "-shm")) return 0;
  if (length > 12 && !strcmp(full + length - 12, "/writer.lock")) return 0;
  memmove(full, full + root_length, length - root_length + 1);
  return 1;
}

static int open_recorded(int folder, const char *path, int flags, mode_t mode) {
  char full[PATH_MAX];
  pthread_mutex_lock(&turn);
  int record = ours(folder, path, full);
  struct stat before;
  int existed = record && fstatat(folder, path, &before, 0) == 0;
  int descriptor = (int)syscall(SYS_openat, folder, path, flags, mode);
  int error = errno;
  if (record && descriptor >= 0 && descriptor < DESCRIPTORS) {
    size_t length = strlen(full);
    files[descriptor].id = ++opened;
    files[descriptor].wal = length > 4 && !strcmp(full + length - 4, "-wal");
    files[descriptor].append = (flags & O_APPEND) != 0;
    emit(OPEN, opened, existed ? -1 : (int64_t)mode, full, (uint32_t)length, "", 0);
    if (existed && (flags & O_TRUNC)) emit(CUT, opened, 0, "", 0, "", 0);
  } else if (descriptor >= 0 && descriptor < DESCRIPTORS) {
    files[descriptor].id = 0;
  }
  pthread_mutex_unlock(&turn);
  errno = error;
  return descriptor;
}

#define MODE(flags, last)                                          \
  mode_t mode = 0;                                                 \
  if ((flags) & (O_CREAT | __O_TMPFILE)) {                         \
    va_list rest;                                                  \
    va_start(rest, last);                                          \
    mode = va_arg(rest, mode_t);                                   \
    va_end(rest);                                                  \
  }

int open(const char *path, int flags, ...) { MODE(flags, flags) return open_recorded(AT_FDCWD, path, flags, mode); }
int open64(const char *path, int flags, ...) { MODE(flags, flags) return open_recorded(AT_FDCWD, path, flags, mode); }
int openat(int folder, const char *path, int flags, ...) { MODE(flags, flags) return open_recorded(folder, path, flags, mode); }
int openat64(int folder, const char *path, int flags, ...) { MODE(flags, flags) return open_recorded(folder, path, flags, mode); }
int creat(const char *path, mode_t mode) { return open_recorded(AT_FDCWD, path, O_CREAT | O_WRONLY | O_TRUNC, mode); }

static uint32_t known(int descriptor) {
  return trace >= 0 && descriptor >= 0 && descriptor < DESCRIPTORS ? files[descriptor].id : 0;
}

int close(int descriptor) {
  if (descriptor == trace && trace >= 0) return 0;
  pthread_mutex_lock(&turn);
  if (known(descriptor)) files[descriptor].id = 0;
  int result = (int)syscall(SYS_close, descriptor);
  int error = errno;
  pthread_mutex_unlock(&turn);
  errno = error;
  return result;
}

/// The disk is full.
static int refused(uint32_t id) {
  if (!id || write_to_fail < 0) return 0;
  if (write_to_fail > 0) write_to_fail--;
  if (write_to_fail == 0) errno = ENOSPC;
  return write_to_fail == 0;
}

static ssize_t write_at(int descriptor, const void *bytes, size_t count, off_t offset) {
  pthread_mutex_lock(&turn);
  uint32_t id = known(descriptor);
  ssize_t result =
    refused(id) ? -1 : syscall(SYS_pwrite64, descriptor, bytes, count, offset);
  int error = errno;
  if (id && result > 0) emit(WRITE, id, offset, bytes, (uint32_t)result, "", 0);
  pthread_mutex_unlock(&turn);
  errno = error;
  return result;
}

ssize_t pwrite(int descriptor, const void *bytes, size_t count, off_t offset) { return write_at(descriptor, bytes, count, offset); }
ssize_t pwrite64(int descriptor, const void *bytes, size_t count, off64_t offset) { return write_at(descriptor, bytes, count, offset); }

ssize_t write(int descriptor, const void *bytes, size_t count) {
  pthread_mutex_lock(&turn);
  uint32_t id = known(descriptor);
  struct stat now;
  int64_t offset = !id ? 0
    : files[descriptor].append && !fstat(descriptor, &now) ? now.st_size
    : lseek(descriptor, 0, SEEK_CUR);
  ssize_t result = refused(id) ? -1 : syscall(SYS_write, descriptor, bytes, count);
  int error = errno;
  if (id && result > 0) emit(WRITE, id, offset, bytes, (uint32_t)result, "", 0);
  if (trace >= 0 && descriptor == 1 && result > 0) emit(SAID, 0, 0, bytes, (uint32_t)result, "", 0);
  pthread_mutex_unlock(&turn);
  errno = error;
  return result;
}

// Whoever writes to a recorded file in another way makes the trace worthless: say so in it.
static void alien(int descriptor, const char *call) {
  if (known(descriptor)) emit(ALIEN, known(descriptor), 0, call, (uint32_t)strlen(call), "", 0);
}
ssize_t writev(int descriptor, const struct iovec *parts, int count) {
  alien(descriptor, "writev");
  return NEXT(writev)(descriptor, parts, count);
}
ssize_t pwritev(int descriptor, const struct iovec *parts, int count, off_t offset) {
  alien(descriptor, "pwritev");
  return NEXT(pwritev)(descriptor, parts, count, offset);
}
int fallocate(int descriptor, int mode, off_t offset, off_t length) {
  alien(descriptor, "fallocate");
  return NEXT(fallocate)(descriptor, mode, offset, length);
}
// Room that is set aside reads as zeros: to the trace, a file that was cut longer.
int posix_fallocate(int descriptor, off_t offset, off_t length) {
  pthread_mutex_lock(&turn);
  int result = (int)syscall(SYS_fallocate, descriptor, 0, offset, length) ? errno : 0;
  struct stat now;
  if (known(descriptor) && result == 0 && !fstat(descriptor, &now))
    emit(CUT, known(descriptor), now.st_size, "", 0, "", 0);
  pthread_mutex_unlock(&turn);
  return result;
}
ssize_t copy_file_range(int from, off64_t *start, int to, off64_t *place, size_t count, unsigned flags) {
  alien(to, "copy_file_range");
  return NEXT(copy_file_range)(from, start, to, place, count, flags);
}

static int cut(int descriptor, off_t size) {
  pthread_mutex_lock(&turn);
  int result = (int)syscall(SYS_ftruncate, descriptor, size);
  int error = errno;
  if (known(descriptor) && result == 0) emit(CUT, known(descriptor), size, "", 0, "", 0);
  pthread_mutex_unlock(&turn);
  errno = error;
  return result;
}
int ftruncate(int descriptor, off_t size) { return cut(descriptor, size); }
int ftruncate64(int descriptor, off64_t size) { return cut(descriptor, size); }

static int sync_recorded(int descriptor, long call) {
  pthread_mutex_lock(&turn);
  uint32_t id = known(descriptor);
  int result = 0, error = errno;
  if (!id) {
    result = (int)syscall(call, descriptor);
    error = errno;
  } else if (sync_to_fail > 0 && --sync_to_fail == 0) {
    emit(FAILED, id, 0, "", 0, "", 0);
    result = -1;
    error = EIO;
  } else if (forget == NONE || (forget == WAL && !files[descriptor].wal)) {
    emit(SYNC, id, 0, "", 0, "", 0);
  }
  pthread_mutex_unlock(&turn);
  errno = error;
  return result;
}
int fsync(int descriptor) { return sync_recorded(descriptor, SYS_fsync); }
int fdatasync(int descriptor) { return sync_recorded(descriptor, SYS_fdatasync); }

static int move(int from_folder, const char *from, int to_folder, const char *to, unsigned flags) {
  char one[PATH_MAX], other[PATH_MAX];
  pthread_mutex_lock(&turn);
  int record = ours(from_folder, from, one) && ours(to_folder, to, other);
  int result = (int)syscall(SYS_renameat2, from_folder, from, to_folder, to, flags);
  int error = errno;
  if (record && result == 0)
    emit(NAME, 0, 0, one, (uint32_t)strlen(one), other, (uint32_t)strlen(other));
  pthread_mutex_unlock(&turn);
  errno = error;
  return result;
}
int rename(const char *from, const char *to) { return move(AT_FDCWD, from, AT_FDCWD, to, 0); }
int renameat(int a, const char *from, int b, const char *to) { return move(a, from, b, to, 0); }
int renameat2(int a, const char *from, int b, const char *to, unsigned flags) { return move(a, from, b, to, flags); }

static int drop(int folder, const char *path, int flags) {
  char full[PATH_MAX];
  pthread_mutex_lock(&turn);
  int record = ours(folder, path, full);
  int result = (int)syscall(SYS_unlinkat, folder, path, flags);
  int error = errno;
  if (record && result == 0) emit(GONE, 0, 0, full, (uint32_t)strlen(full), "", 0);
  pthread_mutex_unlock(&turn);
  errno = error;
  return result;
}
int unlink(const char *path) { return drop(AT_FDCWD, path, 0); }
int unlinkat(int folder, const char *path, int flags) { return drop(folder, path, flags); }
int rmdir(const char *path) { return drop(AT_FDCWD, path, AT_REMOVEDIR); }

static int make_folder(int folder, const char *path, mode_t mode) {
  char full[PATH_MAX];
  pthread_mutex_lock(&turn);
  int record = ours(folder, path, full);
  int result = (int)syscall(SYS_mkdirat, folder, path, mode);
  int error = errno;
  if (record && result == 0) emit(FOLDER, 0, mode, full, (uint32_t)strlen(full), "", 0);
  pthread_mutex_unlock(&turn);
  errno = error;
  return result;
}
int mkdir(const char *path, mode_t mode) { return make_folder(AT_FDCWD, path, mode); }
int mkdirat(int folder, const char *path, mode_t mode) { return make_folder(folder, path, mode); }
