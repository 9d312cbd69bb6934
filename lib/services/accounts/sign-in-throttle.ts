import { AppError } from '@chef/contracts/app-error';
import { keyedHash } from '../../auth/signed-value.ts';
import type { Database } from '../../db/client.ts';

/** Failures in a row that cost nothing, for one account and for one network address. */
const FREE_FAILURES = { account: 5, address: 20 } as const;
/** The first wait, seconds; it doubles with each further failure up to the last. */
const FIRST_WAIT_SECONDS = 2;
const LAST_WAIT_SECONDS = 900;
/** Failures are forgotten a day after the latest. */
const FORGET_AFTER_SECONDS = 86_400;

/** What a sign-in is counted on. The address of a person who does not exist is counted as well: waits tell nothing. */
export interface ThrottleKeys {
  readonly account: string;
  readonly address: string;
}

/** The counters of one attempt. Keyed hashes: the table holds no e-mail address. */
export function throttleKeys(email: string, addressHash: string, secret: string): ThrottleKeys {
  return {
    account: `account:${keyedHash(secret, 'sign-in-throttle', email)}`,
    address: `address:${addressHash}`,
  };
}

/** Seconds until neither counter blocks any more; 0 when none does. */
async function secondsToWait(db: Database, keys: ThrottleKeys): Promise<number> {
  const now = Date.now();
  const rows = await db.signInThrottle.findMany({
    where: { key: { in: [keys.account, keys.address] }, blockedUntil: { gt: new Date(now) } },
  });
  const until = Math.max(0, ...rows.map(({ blockedUntil }) => blockedUntil?.getTime() ?? 0));
  return Math.max(0, Math.ceil((until - now) / 1000));
}

/**
 * Counts one failure in one statement, and sets how long the next attempt has to wait; nothing while the counter blocks.
 * @returns whether it was counted
 */
async function count(db: Database, kind: keyof ThrottleKeys, key: string): Promise<boolean> {
  const free = FREE_FAILURES[kind];
  const counted = await db.$executeRaw`
    insert into sign_in_throttles as t (key, failures, updated_at) values (${key}, 1, now())
    on conflict (key) do update set
      failures = case when t.updated_at < now() - make_interval(secs => ${FORGET_AFTER_SECONDS}::int)
        then 1 else t.failures + 1 end,
      blocked_until = case when t.failures + 1 > ${free}::int and t.updated_at >= now() - make_interval(secs => ${FORGET_AFTER_SECONDS}::int)
        then now() + make_interval(secs => least(${LAST_WAIT_SECONDS}::int, ${FIRST_WAIT_SECONDS}::int * power(2, least(t.failures + 1 - ${free}::int - 1, 20))::int))
        end,
      updated_at = now()
    where t.blocked_until is null or t.blocked_until <= now()`;
  return counted === 1;
}

/**
 * Takes an attempt at an account before it is looked at, as a failure until it is known to be none: of many that come at one
 * moment no more are looked at than of those that come one by one. Followed by `countFailure`, `giveAttemptBack` or
 * `clearFailures`.
 * @throws AppError `rate_limited` with the seconds to wait, while a counter blocks
 */
export async function takeAttempt(db: Database, keys: ThrottleKeys): Promise<void> {
  const isFree = (await secondsToWait(db, keys)) === 0 && (await count(db, 'account', keys.account));
  if (isFree) return;
  const seconds = Math.max(1, await secondsToWait(db, keys));
  throw new AppError('rate_limited', {
    detail: `Too many attempts. Wait ${seconds} s before the next.`,
    retryAfterSeconds: seconds,
  });
}

/** Counts a failed attempt on its network address too. */
export async function countFailure(db: Database, { address }: ThrottleKeys): Promise<void> {
  await count(db, 'address', address);
}

/** The attempt that was taken last was right, but nobody is let in by it alone: failures from before stay. */
export async function giveAttemptBack(db: Database, { account }: ThrottleKeys): Promise<void> {
  await db.$executeRaw`
    update sign_in_throttles set failures = greatest(failures - 1, 0), blocked_until = null where key = ${account}`;
}

/** Forgets the failures of an account whose person has shown who they are. */
export async function clearFailures(db: Database, keys: Pick<ThrottleKeys, 'account'>): Promise<void> {
  await db.signInThrottle.deleteMany({ where: { key: keys.account } });
}
