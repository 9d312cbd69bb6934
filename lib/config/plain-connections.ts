import { isThisMachine } from './this-machine.ts';

/** What we talk to on other machines, and that has to be by TLS in production. */
export type Peer = 'database' | 'inference' | 'mail';

interface Env {
  readonly NODE_ENV?: unknown;
  readonly PLAIN_CONNECTIONS?: unknown;
  readonly DATABASE_URL?: unknown;
  readonly INFERENCE_URL?: unknown;
  readonly LEAKED_PASSWORDS_URL?: unknown;
}

/** Modes of PostgreSQL's clients that encrypt and check the certificate: `pg` does so for all three. */
const CHECKED_MODES: ReadonlySet<string | null> = new Set(['require', 'verify-ca', 'verify-full']);

/** Whether a peer on another machine may be reached without TLS: not in production, unless it is named. */
export function mayBePlain({ NODE_ENV, PLAIN_CONNECTIONS }: Env, peer: Peer): boolean {
  return (
    NODE_ENV !== 'production' ||
    String(PLAIN_CONNECTIONS ?? '')
      .split(',')
      .includes(peer)
  );
}

/** Whether a database is on this machine: by a socket in its file system, or by one of our own names. */
function isOwnDatabase(url: URL): boolean {
  const host = url.searchParams.get('host') ?? url.hostname;
  const literal = /^[^[].*:/.test(host) ? `[${host}]` : host;
  return host === '' || host.startsWith('/') || isThisMachine(`http://${literal}`);
}

/** What is wrong with addresses on other machines; a line for each. Mail servers agree on TLS when they are spoken to. */
export function plainConnectionConflicts(env: Env): string[] {
  const found: string[] = [];
  if (typeof env.DATABASE_URL === 'string' && !mayBePlain(env, 'database')) {
    const url = new URL(env.DATABASE_URL);
    const mode = url.searchParams.get('sslmode');
    if (!isOwnDatabase(url) && (!CHECKED_MODES.has(mode) || url.searchParams.has('uselibpqcompat')))
      found.push(
        'DATABASE_URL must end in ?sslmode=verify-full, or be an address of this machine, or PLAIN_CONNECTIONS name the database',
      );
  }
  if (typeof env.INFERENCE_URL === 'string' && !mayBePlain(env, 'inference')) {
    if (env.INFERENCE_URL.startsWith('http:') && !isThisMachine(env.INFERENCE_URL))
      found.push(
        'INFERENCE_URL must be https, or an address of this machine, or PLAIN_CONNECTIONS name inference',
      );
  }
  const { NODE_ENV, LEAKED_PASSWORDS_URL: leaked } = env;
  if (typeof leaked === 'string' && NODE_ENV === 'production') {
    if (leaked.startsWith('http:') && !isThisMachine(leaked))
      found.push('LEAKED_PASSWORDS_URL must be https, or an address of this machine');
  }
  return found;
}
