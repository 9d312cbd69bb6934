import { createHash } from 'node:crypto';

/** Time for the answer, ms: somebody waits for their account meanwhile. */
const TIMEOUT_MS = 2000;
/** How much of a hash is told: five of its forty hexadecimal digits, which hundreds of leaked passwords share. */
const PREFIX_LENGTH = 5;
/** Longest answer, bytes: a range holds about a thousand lines of some forty characters. */
const ANSWER_BYTES_MAX = 1_000_000;

async function readShort(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > ANSWER_BYTES_MAX) throw new Error('the answer is too long');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('latin1');
}

/**
 * Asks a list of leaked passwords that speaks the range protocol of Pwned Passwords (GET `{address}/{first five digits of the
 * SHA-1}`, answered with a line `{the other digits}:{count}` each): the list learns neither the password nor its hash. Lines
 * with a count of 0 are padding, by which an answer's length tells nothing.
 * @param address of the list, without the digits
 * @throws Error where it does not answer in time, or not with a range
 */
export async function isLeakedPassword(
  password: string,
  address: string,
  timeoutMs = TIMEOUT_MS,
): Promise<boolean> {
  // SHA-1 is the list's choice and protects nothing here.
  const hash = createHash('sha1').update(password, 'utf8').digest('hex').toUpperCase();
  const [prefix, suffix] = [hash.slice(0, PREFIX_LENGTH), hash.slice(PREFIX_LENGTH)];
  const response = await fetch(`${address.replace(/\/+$/, '')}/${prefix}`, {
    headers: { 'add-padding': 'true', 'user-agent': 'chef-genius' },
    redirect: 'error',
    signal: AbortSignal.timeout(timeoutMs),
  });
  const text = await readShort(response);
  if (!response.ok) throw new Error(`the list of leaked passwords answered ${response.status}`);
  return text.split(/\r?\n/).some((line) => {
    const [rest, count] = line.split(':');
    return rest?.toUpperCase() === suffix && Number(count) > 0;
  });
}
