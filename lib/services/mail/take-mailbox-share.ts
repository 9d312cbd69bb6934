import { keyedHash } from '../../auth/signed-value.ts';
import { consumeRateLimit } from '../rate-limits/consume-rate-limit.ts';
import { getAppSecret } from '../secrets/get-app-secret.ts';

/** Mails that an address gets in an hour because somebody, from wherever, asked for an account with it. */
const MAILBOX = { name: 'mailbox', max: 10, windowSeconds: 3600 } as const;

/** Whether a mailbox may get one more mail that anybody can cause; the mail is counted then. Kept under a keyed hash. */
export async function takeMailboxShare(email: string): Promise<boolean> {
  const state = await consumeRateLimit(MAILBOX, keyedHash(await getAppSecret(), 'mailbox', email));
  return state === null || state.isAllowed;
}
