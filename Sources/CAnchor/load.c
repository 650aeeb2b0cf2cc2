// A client that costs next to nothing, so that two cores are left to whoever answers.
// memmem is no part of POSIX.
#define _GNU_SOURCE
#include "CAnchor.h"
#include "internal.h"

#include <arpa/inet.h>
#include <errno.h>
#include <netinet/tcp.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

/// What an answer of ours may be long, its head included.
enum { ANSWER = 1 << 20, WAIT_MS = 30000 };

typedef struct {
  int socket;
  uint64_t next;
  size_t sent, filled;
  double begun;
  char *answer;
} lane;

static int dial(int port) {
  int s = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  if (s < 0) return -1;
  int one = 1;
  setsockopt(s, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
  struct sockaddr_in to = {.sin_family = AF_INET, .sin_port = htons((uint16_t)port)};
  to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  if (connect(s, (struct sockaddr *)&to, sizeof to)) {
    close(s);
    return -1;
  }
  return s;
}

/// Bytes of the whole answer once its head is there; 0 before, -1 where it cannot be told.
static long length(const char *answer, size_t filled) {
  const char *end = memmem(answer, filled, "\r\n\r\n", 4);
  if (!end) return 0;
  for (const char *line = answer; line < end;) {
    if (!strncasecmp(line, "content-length:", 15)) {
      return end + 4 - answer + strtol(line + 15, NULL, 10);
    }
    line = (const char *)memchr(line, '\n', (size_t)(end + 2 - line)) + 1;
  }
  return -1;
}

static int push(lane *l, const mesa_request *r) {
  while (l->sent < r->count) {
    ssize_t n = send(l->socket, r->bytes + l->sent, r->count - l->sent, MSG_NOSIGNAL);
    if (n < 0 && errno == EINTR) continue;
    if (n <= 0) return -1;
    l->sent += (size_t)n;
  }
  return 0;
}

int mesa_load(
  int port, int connections, const mesa_request *requests, uint64_t distinct, uint64_t total,
  double *seconds, double *latencies, uint64_t *refused) {
  int poll = epoll_create1(EPOLL_CLOEXEC), code = 0, open = 0;
  lane *lanes = calloc((size_t)connections, sizeof *lanes);
  for (int i = 0; i < connections; i++) {
    lanes[i].answer = malloc(ANSWER);
    lanes[i].socket = dial(port);
    struct epoll_event event = {.events = EPOLLIN, .data.u32 = (uint32_t)i};
    if (lanes[i].socket < 0 || epoll_ctl(poll, EPOLL_CTL_ADD, lanes[i].socket, &event)) code = errno;
  }
  *refused = 0;
  double start = mesa_now();
  for (int i = 0; !code && i < connections && (uint64_t)i < total; i++) {
    lanes[i].next = (uint64_t)i;
    lanes[i].begun = mesa_now();
    if (push(&lanes[i], &requests[lanes[i].next % distinct])) code = EIO;
    open++;
  }
  while (!code && open) {
    struct epoll_event events[64];
    int ready = epoll_wait(poll, events, 64, WAIT_MS);
    if (ready < 0 && errno == EINTR) continue;
    if (ready <= 0) code = ETIMEDOUT;
    for (int i = 0; !code && i < ready; i++) {
      lane *l = &lanes[events[i].data.u32];
      ssize_t n = recv(l->socket, l->answer + l->filled, ANSWER - l->filled, 0);
      if (n <= 0) {
        code = EIO;
        break;
      }
      l->filled += (size_t)n;
      long whole = length(l->answer, l->filled);
      if (whole < 0 || whole > ANSWER) code = EPROTO;
      if (code || !whole || l->filled < (size_t)whole) continue;
      latencies[l->next] = mesa_now() - l->begun;
      if (strncmp(l->answer, "HTTP/1.1 200", 12)) (*refused)++;
      l->next += (uint64_t)connections;
      l->sent = l->filled = 0;
      if (l->next >= total) {
        open--;
        continue;
      }
      l->begun = mesa_now();
      if (push(l, &requests[l->next % distinct])) code = EIO;
    }
  }
  *seconds = mesa_now() - start;
  for (int i = 0; i < connections; i++) {
    if (lanes[i].socket >= 0) close(lanes[i].socket);
    free(lanes[i].answer);
  }
  free(lanes);
  close(poll);
  return code;
}
