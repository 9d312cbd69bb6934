import { createHmac, randomBytes } from 'node:crypto';
import type { Page } from '@playwright/test';
import { AccountPages } from '../pages/account-pages.ts';
import { dropPassword, linkFacebook } from '../support/age-sign-in.ts';
import { inspectLooks } from '../support/expect-accessible.ts';
import { expect, test } from '../support/test.ts';

/** What our app and Facebook's stand-in share. */
const SECRET = 'facebook-secret-of-the-stand-in';
const PASSWORD = 'a kettle on the stove';

/** Asks as Facebook does to have deleted what it told about somebody; the path of the page that says what came of it. */
async function askForDeletion(page: Page, subject: string): Promise<string> {
  const issued_at = Math.floor(Date.now() / 1000);
  const payload = Buffer.from(
    JSON.stringify({ algorithm: 'HMAC-SHA256', user_id: subject, issued_at }),
  ).toString('base64url');
  const signature = createHmac('sha256', SECRET).update(payload).digest('base64url');
  const answer = await page.request.post('/auth/facebook/deletion', {
    form: { signed_request: `${signature}.${payload}` },
  });
  expect(answer.status()).toBe(200);
  const { url } = (await answer.json()) as { readonly url: string };
  const { pathname, search } = new URL(url);
  return `${pathname}${search}`;
}

const OUTCOMES = [
  ['nothing', 'and had nothing from Facebook about you.'],
  ['disconnected', 'The account itself stays, since it opens in other ways'],
  ['deleted', 'Nothing else opens your account here, so the account and all that we keep about you goes on'],
] as const;

for (const [outcome, text] of OUTCOMES) {
  test(`Facebook's request to delete is answered with a page that says what came of it: ${outcome}`, async ({
    page,
  }) => {
    const unique = randomBytes(6).toString('hex');
    const [email, subject] = [`fb-${unique}@example.com`, String(Number.parseInt(unique, 16))];
    if (outcome !== 'nothing') {
      await new AccountPages(page).haveAccount(email, PASSWORD);
      await linkFacebook(email, subject);
    }
    if (outcome === 'deleted') await dropPassword(email);
    await page.goto(await askForDeletion(page, subject));
    await expect(page.getByRole('status')).toContainText(text);
    await inspectLooks(page, outcome);
    const code = new URL(page.url()).searchParams.get('code') ?? '';
    await expect(page.getByText(`Your code: ${code}`)).toBeVisible();
    // The code can also be typed, as Facebook shows it.
    await page.goto('/deletion-status');
    await page.getByLabel('Confirmation code that Facebook showed you').fill(code);
    await page.getByRole('button', { name: 'Show' }).click();
    await expect(page.getByRole('status')).toContainText(text);
  });
}
