import os from 'node:os';

/**
 * Imported first, before anything uses libuv's threads: no more of them than there are cores. llama.cpp computes
 * and samples on these threads; with libuv's own four on two cores they take turns at the expense of each other.
 */
process.env.UV_THREADPOOL_SIZE ??= String(Math.min(16, Math.max(2, os.availableParallelism())));
