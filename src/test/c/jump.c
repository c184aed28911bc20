/*
 * Moves the clock on the wall of one process, and nothing else: LD_PRELOAD=jump.so CLOCK_FILE=/path. The file holds
 * seconds ("+3600", "-7200") and is read again every fifth of a second. The time that only runs (CLOCK_MONOTONIC) stays
 * true, as when a machine's clock is set.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/time.h>
#include <time.h>

static int (*real_gettime)(clockid_t, struct timespec *);
static volatile long seconds;
static volatile long long next_look;

static long offset(void) {
  struct timespec runs;
  real_gettime(CLOCK_MONOTONIC, &runs);
  long long now = runs.tv_sec * 1000LL + runs.tv_nsec / 1000000;
  if (now >= next_look) {
    next_look = now + 200;
    const char *path = getenv("CLOCK_FILE");
    FILE *file = path ? fopen(path, "r") : NULL;
    if (file) {
      long read;
      if (fscanf(file, "%ld", &read) == 1) {
        seconds = read;
      }
      fclose(file);
    }
  }
  return seconds;
}

int clock_gettime(clockid_t id, struct timespec *moment) {
  if (!real_gettime) {
    real_gettime = dlsym(RTLD_NEXT, "clock_gettime");
  }
  int result = real_gettime(id, moment);
  if (id == CLOCK_REALTIME || id == CLOCK_REALTIME_COARSE) {
    moment->tv_sec += offset();
  }
  return result;
}

int gettimeofday(struct timeval *moment, void *zone) {
  struct timespec now;
  int result = clock_gettime(CLOCK_REALTIME, &now);
  (void)zone;
  moment->tv_sec = now.tv_sec;
  moment->tv_usec = now.tv_nsec / 1000;
  return result;
}

time_t time(time_t *kept) {
  struct timespec now;
  clock_gettime(CLOCK_REALTIME, &now);
  if (kept) {
    *kept = now.tv_sec;
  }
  return now.tv_sec;
}
