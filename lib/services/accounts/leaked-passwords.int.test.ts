import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  createAccount,
  mailedToken,
  newCredentials,
  signedInContext,
  visitorContext,
} from '../../testing/accounts.ts';
import { changePassword } from './change-password.ts';
import { requestPasswordReset } from './request-password-reset.ts';
import { resetPassword } from './reset-password.ts';
import { signUp } from './sign-up.ts';

const LEAKED = 'a horse that everybody knows';
const sha1 = (text: string) => createHash('sha1').update(text).digest('hex').toUpperCase();

/** A list that knows one password, as Pwned Passwords answers; or none that answers. */
let isUp = true;
const asked: string[] = [];
const list = createServer((request, response) => {
  asked.push(request.url ?? '');
  const known = request.url === `/range/${sha1(LEAKED).slice(0, 5)}`;
  response.writeHead(isUp ? 200 : 503);
  response.end(known ? `${sha1(LEAKED).slice(5)}:7` : '0000000000000000000000000000000000A:0');
});
beforeAll(async () => {
  await new Promise<void>((resolve) => list.listen(0, '127.0.0.1', resolve));
  process.env.LEAKED_PASSWORDS_URL = `http://127.0.0.1:${(list.address() as AddressInfo).port}/range`;
});
afterAll(() => void list.close());

const refused = (pointer: string) => ({
  code: 'invalid_request',
  errors: [{ pointer, code: 'too_common' }],
});

it('refuses a new password that the list knows, by each way to set one', async () => {
  const { email } = newCredentials();
  const ctx = visitorContext();
  await expect(signUp({ ctx, input: { email, password: LEAKED } })).rejects.toMatchObject(
    refused('/password'),
  );
  const person = await createAccount();
  await requestPasswordReset({ ctx, email: person.email });
  const token = await mailedToken(person.email);
  await expect(resetPassword({ ctx, input: { token, password: LEAKED } })).rejects.toMatchObject(
    refused('/password'),
  );
  const change = { currentPassword: person.password, newPassword: LEAKED };
  await expect(changePassword({ ctx: await signedInContext(person), input: change })).rejects.toMatchObject(
    refused('/newPassword'),
  );
  // The link is as good as before.
  await resetPassword({ ctx, input: { token, password: 'a horse of their own' } });
  expect(asked.length).toBeGreaterThan(3);
  for (const path of asked) expect(path).toMatch(/^\/range\/[0-9A-F]{5}$/);
});

it('keeps nobody from an account when the list does not answer', async () => {
  isUp = false;
  const { email } = newCredentials();
  await signUp({ ctx: visitorContext(), input: { email, password: LEAKED } });
  expect(await mailedToken(email)).not.toBe('');
});
