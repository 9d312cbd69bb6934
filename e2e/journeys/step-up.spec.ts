import { randomBytes } from 'node:crypto';
import type { Page } from '@playwright/test';
import { AccountPages } from '../pages/account-pages.ts';
import { SecurityPages } from '../pages/security-pages.ts';
import { ageSignIn, endSessions } from '../support/age-sign-in.ts';
import { inspectLooks } from '../support/expect-accessible.ts';
import { expect, test } from '../support/test.ts';
import { VirtualAuthenticator } from '../support/virtual-authenticator.ts';

const newAddress = () => `ste-${randomBytes(6).toString('hex')}@example.com`;
const PASSWORD = 'a kettle on the stove';

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });
    test('the address is changed after confirming again; what was typed is still there; the old mailbox takes it back', async ({
      page,
    }) => {
      test.slow();
      const account = new AccountPages(page);
      const [email, next] = [newAddress(), newAddress()];
      await account.haveAccount(email, PASSWORD);
      await page.goto('/account/security/email');
      await page.getByLabel('New e-mail address').fill(next);
      await ageSignIn(email);
      await page.getByRole('button', { name: 'Mail me a link' }).click();
      await expect(page.getByRole('heading', { name: 'Is it you?' })).toBeVisible();
      await page.getByLabel('Password', { exact: true }).fill('wrong');
      await page.getByRole('button', { name: 'Confirm', exact: true }).click();
      await expect(page.getByText('This is not your present password.')).toBeVisible();
      await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
      await page.getByRole('button', { name: 'Confirm', exact: true }).click();
      await expect(page).toHaveURL(/\/account\/security\/email$/);
      await expect(page.getByLabel('New e-mail address')).toHaveValue(next);
      await page.getByRole('button', { name: 'Mail me a link' }).click();
      await expect(page.getByText(`If ${next} can be yours`)).toBeVisible();

      await account.openMailedLink(next, 'Confirm your new e-mail address');
      await page.getByRole('button', { name: 'Confirm' }).click();
      await expect(page.getByRole('heading', { name: 'Your address is changed' })).toBeVisible();
      await page.getByRole('link', { name: 'Signing in and security' }).click();
      await expect(page.getByText(next)).toBeVisible();

      await account.openMailedLink(email, 'Your e-mail address was changed');
      await page.getByRole('button', { name: 'Take it back' }).click();
      await expect(
        page.getByRole('heading', { name: 'Your account has its former address again' }),
      ).toBeVisible();
      await page.goto('/account');
      await expect(page).toHaveURL(/sign-in/);
    });
  });
}

test('what somebody typed before their session ended waits for them and for nobody else', async ({
  page,
}) => {
  test.slow();
  const account = new AccountPages(page);
  const [other, email, next] = [newAddress(), newAddress(), newAddress()];
  await account.haveAccount(other, PASSWORD);
  await account.signOut();
  await account.haveAccount(email, PASSWORD);
  const field = page.getByLabel('New e-mail address');
  await page.goto('/account/security/email');
  await field.fill(next);
  await endSessions(email);
  await page.getByRole('button', { name: 'Mail me a link' }).click();
  await expect(page).toHaveURL(/\/sign-in\?next=/);
  await account.fillSignIn(other, PASSWORD);
  await expect(page).toHaveURL(/\/account\/security\/email$/);
  await expect(field).toHaveValue('');
  // The other's session ends without signing out, which would forget what waits.
  await page.goto('/sign-in?again&next=/account/security/email');
  await account.fillSignIn(email, PASSWORD);
  await expect(page).toHaveURL(/\/account\/security\/email$/);
  await expect(field).toHaveValue(next);
});

test('every page that changes what opens an account asks to confirm first, then goes on', async ({
  page,
}) => {
  test.slow();
  const account = new AccountPages(page);
  const email = newAddress();
  await account.haveAccount(email, PASSWORD);
  for (const path of ['email', 'passkeys', 'authenticator']) {
    await ageSignIn(email);
    await page.goto(`/account/security/${path}`);
    await expect(page.getByRole('heading', { name: 'Is it you?' })).toBeVisible();
    await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
    await page.getByRole('button', { name: 'Confirm', exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`/account/security/${path}$`));
  }
  await page.goto('/confirm?next=//evil.example/');
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Confirm', exact: true }).click();
  await expect(page).toHaveURL(/\/account$/);
});

/** The cookie that names the session. */
async function sessionCookie(page: Page): Promise<string | undefined> {
  const cookies = await page.context().cookies();
  return cookies.find(({ name }) => name.endsWith('session-token'))?.value;
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });
    test('long after the sign-in a new password and a deletion take the present password as the proof, and the download asks for one', async ({
      page,
    }) => {
      test.slow();
      const account = new AccountPages(page);
      const email = newAddress();
      await account.haveAccount(email, PASSWORD);
      await ageSignIn(email);
      await page.goto('/account');
      const before = await sessionCookie(page);
      const change = page.getByRole('region', { name: 'Password' });
      await change.getByLabel('Present password', { exact: true }).fill('wrong');
      await change.getByLabel('New password', { exact: true }).fill('another kettle on it');
      await change.getByRole('button', { name: 'Change password' }).click();
      await expect(change.getByText('This is not your present password.')).toBeVisible();
      expect(await sessionCookie(page)).toBe(before);
      await change.getByLabel('Present password', { exact: true }).fill(PASSWORD);
      await change.getByLabel('New password', { exact: true }).fill('another kettle on it');
      await change.getByRole('button', { name: 'Change password' }).click();
      await expect(change.getByText('Your password is changed')).toBeVisible();
      expect(await sessionCookie(page)).not.toBe(before);

      await ageSignIn(email);
      await page.getByRole('link', { name: 'Download my data' }).click();
      await expect(page.getByRole('heading', { name: 'Is it you?' })).toBeVisible();
      await page.getByLabel('Password', { exact: true }).fill('another kettle on it');
      await page.getByRole('button', { name: 'Confirm', exact: true }).click();
      await expect(page.getByText('You can download your data now.')).toBeVisible();
      const download = page.waitForEvent('download');
      await page.getByRole('link', { name: 'Download my data' }).click();
      expect((await download).suggestedFilename()).toBe('chef-genius-data.zip');

      await ageSignIn(email);
      await page.getByLabel('Type your password to confirm', { exact: true }).fill('another kettle on it');
      await page.getByRole('button', { name: 'Delete my account' }).click();
      await expect(page.getByText('This account will be deleted on')).toBeVisible();
    });
  });
}

test('a copy of the cookie from before an authenticator app was set up opens nothing after', async ({
  page,
  request,
}) => {
  await new AccountPages(page).haveAccount(newAddress(), PASSWORD);
  const cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
  const ask = () => request.get('/api/v1/account', { headers: { cookie } });
  expect((await ask()).status()).toBe(200);
  await new SecurityPages(page).setUpApp();
  expect((await ask()).status()).toBe(401);
});

test('with an app its code or a passkey confirms, and the password alone does not', async ({ page }) => {
  test.slow();
  const [account, security] = [new AccountPages(page), new SecurityPages(page)];
  await VirtualAuthenticator.plugInto(page);
  const email = newAddress();
  await account.haveAccount(email, PASSWORD);
  await security.setUpApp();
  await security.makePasskey('Laptop');
  await ageSignIn(email);
  await page.goto('/account/security/recovery-codes');
  await expect(page.getByLabel('Password', { exact: true })).toHaveCount(0);
  await security.typeCode(security.code(), 'Confirm');
  await expect(page).toHaveURL(/\/recovery-codes$/);
  await ageSignIn(email);
  await page.goto('/account/security/passkeys');
  await page.getByRole('button', { name: 'Confirm with a passkey' }).click();
  await expect(page).toHaveURL(/\/passkeys$/);
  // Nobody types passwords into a form that would be refused.
  await page.goto('/account');
  await page.getByLabel('Present password', { exact: true }).fill(PASSWORD);
  await page.getByLabel('New password', { exact: true }).fill('another kettle on it');
  await ageSignIn(email);
  await page.getByRole('button', { name: 'Change password' }).click();
  await expect(page.getByRole('heading', { name: 'Is it you?' })).toBeVisible();
  await page.goto('/account');
  await expect(page.getByLabel('Present password', { exact: true })).toHaveCount(0);
  await expect(page.getByLabel('Type your password to confirm', { exact: true })).toHaveCount(0);
  await page
    .getByRole('region', { name: 'Password' })
    .getByRole('link', { name: 'Confirm that it is you' })
    .click();
  await page.getByRole('button', { name: 'Confirm with a passkey' }).click();
  await expect(page.getByLabel('Present password', { exact: true })).toBeVisible();
});

test('the pages around the address have no violation, light or dark, narrow or wide', async ({ page }) => {
  test.slow();
  await new AccountPages(page).haveAccount(newAddress(), PASSWORD);
  for (const path of [
    '/account/security/email',
    '/confirm-email',
    '/confirm-email?token=x',
    '/undo-email-change',
    '/undo-email-change?token=x',
    '/confirm',
    '/deletion-status',
    '/deletion-status?code=x',
  ]) {
    await page.goto(path);
    await inspectLooks(page, path);
  }
});
