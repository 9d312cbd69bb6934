import { randomBytes } from 'node:crypto';
import { AccountPages } from '../pages/account-pages.ts';
import { SecurityPages } from '../pages/security-pages.ts';
import { inspectLooks } from '../support/expect-accessible.ts';
import { expect, test } from '../support/test.ts';
import { VirtualAuthenticator } from '../support/virtual-authenticator.ts';

const newAddress = () => `pat-${randomBytes(6).toString('hex')}@example.com`;
const PASSWORD = 'a kettle on the stove';

test('a passkey is made, signs in by the button, and is removed', async ({ page }) => {
  const [account, security] = [new AccountPages(page), new SecurityPages(page)];
  const device = await VirtualAuthenticator.plugInto(page);
  await account.haveAccount(newAddress(), PASSWORD);
  await security.makePasskey('Kitchen laptop');
  expect(await device.credentialCount()).toBe(1);
  await expect(page.getByText('One passkey')).toBeVisible();

  await account.signOut();
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
  await expect(page).toHaveURL(/\/account$/);
  await expect(page.getByText('Passkey added')).toBeVisible();

  await page.goto('/account/security/passkeys');
  await expect(page.getByRole('listitem').filter({ hasText: 'Kitchen laptop' })).toContainText('last used');
  await page.getByRole('button', { name: 'Remove Kitchen laptop' }).click();
  await expect(page.getByText('The passkey is removed.')).toBeVisible();
  await account.signOut();
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'This passkey was not accepted' })).toBeVisible();
});

test('a passkey is offered in the field of the e-mail, and goes where one wanted to go', async ({ page }) => {
  const [account, security] = [new AccountPages(page), new SecurityPages(page)];
  const device = await VirtualAuthenticator.plugInto(page, true);
  await account.haveAccount(newAddress(), PASSWORD);
  await security.makePasskey('Phone');
  await device.setPresent(false);
  await account.signOut();
  await device.setPresent(true);
  await page.goto('/account/household');
  // The browser of the test picks what the person would pick from the list of the field.
  await expect(page).toHaveURL(/\/account\/household$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('a passkey is both factors: no code is asked for after it', async ({ page }) => {
  const [account, security] = [new AccountPages(page), new SecurityPages(page)];
  await VirtualAuthenticator.plugInto(page);
  const email = newAddress();
  await account.haveAccount(email, PASSWORD);
  await security.setUpApp();
  await security.makePasskey('Phone');
  await account.signOut();
  await account.fillSignIn(email, PASSWORD);
  await expect(page.getByRole('heading', { name: 'Your second factor' })).toBeVisible();
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
  await expect(page).toHaveURL(/\/account$/);
});

test('the wrong finger makes and opens nothing, and says what to do', async ({ page }) => {
  const [account, security] = [new AccountPages(page), new SecurityPages(page)];
  const device = await VirtualAuthenticator.plugInto(page);
  await account.haveAccount(newAddress(), PASSWORD);
  await device.setVerified(false);
  await page.goto('/account/security/passkeys');
  await page.getByLabel('Name').fill('Not mine');
  await page.getByRole('button', { name: 'Make a passkey' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'No passkey was made.' })).toBeVisible();
  await expect(page.getByLabel('Name')).toHaveValue('Not mine');
  await page.getByLabel('Name').fill('');
  await device.setVerified(true);
  await page.getByRole('button', { name: 'Make a passkey' }).click();
  await expect(page.getByText('Give the passkey a name of up to 60 characters.')).toBeVisible();
  await expect(page.getByLabel('Name')).toBeFocused();
  await security.makePasskey('Mine');
  await account.signOut();
  await device.setVerified(false);
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'No passkey was shown.' })).toBeVisible();
  await expect(page).toHaveURL(/sign-in/);
});

test('the pages with passkeys have no violation, light or dark, narrow or wide', async ({ page }) => {
  test.slow();
  const [account, security] = [new AccountPages(page), new SecurityPages(page)];
  await VirtualAuthenticator.plugInto(page);
  await account.haveAccount(newAddress(), PASSWORD);
  await security.makePasskey('A phone with quite a long name, to be broken somewhere');
  for (const path of ['/account/security/passkeys', '/confirm?next=/account/security', '/account/security']) {
    await page.goto(path);
    await inspectLooks(page, path);
  }
});
