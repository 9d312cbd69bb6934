import { keyedHash } from '../../auth/signed-value.ts';
import { getAppSecret, getAppSecrets } from '../secrets/get-app-secret.ts';
import type { NoticeOutcome } from './drop-provider-account.ts';

const PURPOSE = 'deletion-code';
const LETTERS = { nothing: 'n', disconnected: 'c', deleted: 'd' } as const;

/** What came of a request to delete what a provider told us, and on which day (UTC). */
export interface DeletionStatus {
  readonly outcome: NoticeOutcome;
  /** `YYYY-MM-DD` */
  readonly day: string;
}

const signatureOf = (secret: string, text: string) =>
  Buffer.from(keyedHash(secret, PURPOSE, text), 'base64url').toString('hex');

/** The code that a person is shown by the provider, letters and figures only. It says what came of it and names nobody. */
export async function deletionCode({ outcome, day }: DeletionStatus): Promise<string> {
  const text = `${LETTERS[outcome]}${day.replaceAll('-', '')}`;
  return `${text}${signatureOf(await getAppSecret(), text)}`;
}

/** What a code says; null for one that is not ours. */
export async function readDeletionCode(code: string): Promise<DeletionStatus | null> {
  const [, text = '', letter, year, month, date, signature] =
    /^(([ncd])(\d{4})(\d{2})(\d{2}))([0-9a-f]{32})$/.exec(code.trim()) ?? [];
  const outcome = (Object.keys(LETTERS) as NoticeOutcome[]).find((one) => LETTERS[one] === letter);
  if (outcome === undefined) return null;
  const isOurs = (await getAppSecrets()).some((secret) => signatureOf(secret, text) === signature);
  return isOurs ? { outcome, day: `${year}-${month}-${date}` } : null;
}
