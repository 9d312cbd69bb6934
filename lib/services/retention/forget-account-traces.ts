import type { Database } from '../../db/client.ts';

/** Days that each trace of an account is of use. */
const ENDED_SESSION_DAYS = 30;
const USED_LINK_DAYS = 1;
const MAIL_DAYS = 7;
const THROTTLE_DAYS = 1;
const UNCONFIRMED_ACCOUNT_DAYS = 7;

/** How many rows of each kind were deleted. */
export type AccountsForgotten = Readonly<
  Record<'sessions' | 'oneTimeLinks' | 'outboxMails' | 'signInThrottles' | 'unconfirmedAccounts', number>
>;

/** Deletes ended sessions, used links, old mail, forgotten failures, and accounts whose address nobody confirmed. */
export async function forgetAccountTraces(
  db: Database,
  before: (days: number) => Date,
  now: Date,
): Promise<AccountsForgotten> {
  const ended = before(ENDED_SESSION_DAYS);
  const sessions = await db.session.deleteMany({
    where: { OR: [{ expiresAt: { lt: now } }, { revokedAt: { lt: ended } }] },
  });
  const oneTimeLinks = await db.oneTimeLink.deleteMany({
    where: { OR: [{ expiresAt: { lt: now } }, { usedAt: { lt: before(USED_LINK_DAYS) } }] },
  });
  const outboxMails = await db.outboxMail.deleteMany({ where: { createdAt: { lt: before(MAIL_DAYS) } } });
  const signInThrottles = await db.signInThrottle.deleteMany({
    where: { updatedAt: { lt: before(THROTTLE_DAYS) } },
  });
  const unconfirmedAccounts = await db.user.deleteMany({
    where: { emailVerifiedAt: null, createdAt: { lt: before(UNCONFIRMED_ACCOUNT_DAYS) } },
  });
  return {
    sessions: sessions.count,
    oneTimeLinks: oneTimeLinks.count,
    outboxMails: outboxMails.count,
    signInThrottles: signInThrottles.count,
    unconfirmedAccounts: unconfirmedAccounts.count,
  };
}
