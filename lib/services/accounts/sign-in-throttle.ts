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

/** @throws AppError `rate_limited` with the seconds to wait, while a counter blocks */
export async function refuseThrottled(db: Database, keys: ThrottleKeys): Promise<void> {
  const now = Date.now();
  const rows = await db.signInThrottle.findMany({
    where: { key: { in: [keys.account, keys.address] }, blockedUntil: { gt: new Date(now) } },
  });
  const until = Math.max(0, ...rows.map(({ blockedUntil }) => blockedUntil?.getTime() ?? 0));
  if (until === 0) return;
  const seconds = Math.max(1, Math.ceil((until - now) / 1000));
  throw new AppError('rate_limited', {
    detail: `Too many attempts. Wait ${seconds} s before the next.`,
    retryAfterSeconds: seconds,
  });
}

/** Counts a failure on both counters, each in one statement, and sets how long the next attempt has to wait. */
export async function countFailure(db: Database, keys: ThrottleKeys): Promise<void> {
  for (const kind of ['account', 'address'] as const) {
    const free = FREE_FAILURES[kind];
    await db.$executeRaw`
      insert into sign_in_throttles as t (key, failures, updated_at) values (${keys[kind]}, 1, now())
      on conflict (key) do update set
        failures = case when t.updated_at < now() - make_interval(secs => ${FORGET_AFTER_SECONDS}::int)
          then 1 else t.failures + 1 end,
        blocked_until = case when t.failures + 1 > ${free}::int and t.updated_at >= now() - make_interval(secs => ${FORGET_AFTER_SECONDS}::int)
          then now() + make_interval(secs => least(${LAST_WAIT_SECONDS}::int, ${FIRST_WAIT_SECONDS}::int * power(2, least(t.failures + 1 - ${free}::int - 1, 20))::int))
          end,
        updated_at = now()`;
  }
}

/** Forgets the failures of an account whose person has shown who they are. */
export async function clearFailures(db: Database, keys: Pick<ThrottleKeys, 'account'>): Promise<void> {
  await db.signInThrottle.deleteMany({ where: { key: keys.account } });
}
