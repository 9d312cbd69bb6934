/** What Prisma calls it when no connection could be made in time, none was free, or one broke (its codes of errors). */
const PRISMA_CODES: ReadonlySet<unknown> = new Set(['P1001', 'P1002', 'P1008', 'P1017', 'P2024', 'P2028']);
/** What the operating system calls it when a server does not answer. */
const NETWORK_CODES: ReadonlySet<unknown> = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EPIPE',
  'ETIMEDOUT',
]);
/**
 * SQLSTATEs of PostgreSQL (its documentation, appendix A) for a server that is not there for anybody now: connection exceptions
 * (08), too many connections, shutting down, starting up, and a statement that took longer than one may.
 */
const SERVER_STATES = /^(08...|53300|57P0[123]|57014)$/;
const ADAPTER_KINDS: ReadonlySet<unknown> = new Set([
  'DatabaseNotReachable',
  'ConnectionClosed',
  'SocketTimeout',
  'TooManyConnections',
]);
/** Errors of the driver (pg) and its pool, which have no codes. */
const DRIVER_MESSAGE =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/;
/** Deepest chain of causes that is followed. */
const CAUSES_MAX = 5;

interface Thrown {
  readonly code?: unknown;
  readonly message?: unknown;
  readonly cause?: unknown;
  readonly meta?: { readonly driverAdapterError?: unknown };
  readonly kind?: unknown;
  readonly originalCode?: unknown;
}

/** Whether a failure says that the database cannot be reached, is late, or has no room: it passes, and nobody has to change anything. */
export function isDatabaseOut(thrown: unknown, depth = 0): boolean {
  if (typeof thrown !== 'object' || thrown === null || depth > CAUSES_MAX) return false;
  const { code, message, cause, meta, kind, originalCode }: Thrown = thrown;
  return (
    PRISMA_CODES.has(code) ||
    NETWORK_CODES.has(code) ||
    ADAPTER_KINDS.has(kind) ||
    [code, originalCode].some((one) => typeof one === 'string' && SERVER_STATES.test(one)) ||
    (typeof message === 'string' && DRIVER_MESSAGE.test(message)) ||
    isDatabaseOut(meta?.driverAdapterError, depth + 1) ||
    isDatabaseOut(cause, depth + 1)
  );
}
