/* Preloaded into a worker: at the N-th write to a file under one folder really writes a part of it, and says so
   or ends the worker.

   The system may always write less than it was asked to, and does so where a medium fills up. strace can only
   lie about it: it changes the number told, not what was written. */

#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/uio.h>
#include <unistd.h>

enum { HALF, ONE, NONE };      /* how much of the N-th write is done */
enum { REST, FULL, SAME, END };  /* what comes after it: as usual, no room, the same again, a kill */
enum { PIECES = 16 };

struct counts { atomic_long seen, hit; };

static struct counts *counts;  /* shared with the process that forks, which reads them afterwards */
static char folder[4096];
static size_t folder_length;
static long place;
static int how, then;
static _Thread_local int is_last;  /* this write is the one it ends in */

__attribute__((constructor)) static void begin(void) {
    counts = mmap(NULL, sizeof *counts, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
}

/* From now on writes below this folder count; place 0 lets all of them through. */
void short_writes_arm(const char *below, long at, int how_much, int what_then) {
    snprintf(folder, sizeof folder, "%s/", below);
    folder_length = strlen(folder);
    place = at, how = how_much, then = what_then;
    counts->seen = counts->hit = 0;
}

long short_writes_seen(void) { return counts->seen; }
long short_writes_hit(void) { return counts->hit; }

static int is_below(int descriptor) {
    char link[32], name[sizeof folder];
    int kept = errno;
    snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    ssize_t length = folder_length ? readlink(link, name, sizeof name) : -1;
    errno = kept;
    return length >= (ssize_t)folder_length && !memcmp(name, folder, folder_length);
}

/* Return how much of a write is to be done, -1 where it fails. */
static ssize_t allowed(int descriptor, size_t length) {
    if (!is_below(descriptor) || !length) return length;
    long number = ++counts->seen;
    if (!place || number < place || (number > place && then == REST)) return length;
    ++counts->hit;
    is_last = then == END;
    if (number > place && then == FULL) {
        errno = ENOSPC;
        return -1;
    }
    return how == NONE ? 0 : how == ONE || length < 2 ? 1 : length / 2;
}

/* What is written past the cache goes in whole pages only; a part of one is written in the ordinary way. */
static int ordinary(int descriptor) {
    int flags = fcntl(descriptor, F_GETFL);
    if (flags & O_DIRECT) fcntl(descriptor, F_SETFL, flags & ~O_DIRECT);
    return flags;
}

static int cut(const struct iovec *from, int count, size_t length, struct iovec *to) {
    int number = 0;
    for (; number < count && number < PIECES && length; ++number) {
        to[number] = from[number];
        if (to[number].iov_len > length) to[number].iov_len = length;
        length -= to[number].iov_len;
    }
    return number;
}

static size_t total(const struct iovec *pieces, int count) {
    size_t length = 0;
    for (int number = 0; number < count; ++number) length += pieces[number].iov_len;
    return length;
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

static ssize_t done(ssize_t written) {
    if (is_last) raise(SIGKILL);
    return written;
}

#define DO(length, partly, wholly)                             \
    ssize_t some = allowed(descriptor, length);                \
    if (some <= 0 && (length)) return done(some);              \
    if ((size_t)some == (length)) return done(wholly);         \
    int flags = ordinary(descriptor);                          \
    ssize_t written = partly;                                  \
    fcntl(descriptor, F_SETFL, flags);                         \
    return done(written)

#define PLAIN(name, OFFSET_PARAMETER, ...)                                                   \
    ssize_t name(int descriptor, const void *from, size_t length OFFSET_PARAMETER) {         \
        DO(length, REAL(name)(descriptor, from, some __VA_ARGS__),                           \
           REAL(name)(descriptor, from, length __VA_ARGS__));                                \
    }

#define VECTOR(name, OFFSET_PARAMETER, ...)                                                  \
    ssize_t name(int descriptor, const struct iovec *from, int count OFFSET_PARAMETER) {     \
        struct iovec to[PIECES];                                                             \
        size_t length = total(from, count);                                                  \
        DO(length, REAL(name)(descriptor, to, cut(from, count, some, to) __VA_ARGS__),       \
           REAL(name)(descriptor, from, count __VA_ARGS__));                                 \
    }

#define COMMA ,
PLAIN(write, )
PLAIN(pwrite, COMMA off_t offset, , offset)
PLAIN(pwrite64, COMMA off64_t offset, , offset)
VECTOR(writev, )
VECTOR(pwritev, COMMA off_t offset, , offset)
VECTOR(pwritev64, COMMA off64_t offset, , offset)
VECTOR(pwritev2, COMMA off_t offset COMMA int how_to, , offset, how_to)
VECTOR(pwritev64v2, COMMA off64_t offset COMMA int how_to, , offset, how_to)
