import { randomBytes } from 'node:crypto';
import type { Page } from '@playwright/test';
import { AccountPages } from '../pages/account-pages.ts';
import { SecurityPages } from '../pages/security-pages.ts';
import { expect, test } from '../support/test.ts';
import { VirtualAuthenticator } from '../support/virtual-authenticator.ts';

const newAddress = () => `dev-${randomBytes(6).toString('hex')}@example.com`;
const PASSWORD = 'a kettle on the stove';
const PHONE =
  'Mozilla/5.0 (Linux; Android 16; Pixel 9) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/149.0.0.0 Mobile Safari/537.36';

test('each device says how it was signed in; a lost one is signed out at once', async ({
  page,
  browser,
  baseURL,
}) => {
  test.slow();
  const [account, security] = [new AccountPages(page), new SecurityPages(page)];
  await VirtualAuthenticator.plugInto(page);
  const email = newAddress();
  await account.createAccount(email, PASSWORD);
  await security.setUpApp();
  await security.makePasskey('Laptop');
  await account.signOut();
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
  await expect(page).toHaveURL(/\/account$/);

  const phone = await browser.newContext({ baseURL: baseURL ?? '', userAgent: PHONE });
  const lost = await phone.newPage();
  await lost.goto('/sign-in');
  await new AccountPages(lost).fillSignIn(email, PASSWORD);
  await lost.getByLabel('Code', { exact: true }).fill(security.code());
  await lost.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(lost).toHaveURL(/\/account$/);

  await page.reload();
  const rows = page.getByRole('region', { name: 'Devices' }).getByRole('listitem');
  await expect(rows).toHaveCount(2);
  await expect(rows.filter({ hasText: 'This device' })).toContainText(/Signed in .+ with a passkey/);
  const row = rows.filter({ hasText: 'Chrome on Android' });
  await expect(row).toContainText(/Signed in .+ with the password and a code/);
  const signOut = (tab: Page) => tab.getByRole('button', { name: 'Sign out Chrome on Android' }).click();
  const otherTab = await page.context().newPage();
  await otherTab.goto('/account');
  await signOut(page);
  await expect(page.getByText('One other device is signed out.')).toBeVisible();
  await expect(rows).toHaveCount(1);
  await expect(page.getByText('A device was signed out')).toBeVisible();
  // The same press in another tab comes late, and says how it stands.
  await signOut(otherTab);
  await expect(otherTab.getByText('One other device is signed out.')).toBeVisible();
  await otherTab.close();

  await lost.getByLabel('What should we call you?').fill('Whoever found it');
  await lost.getByRole('button', { name: 'Save' }).click();
  await expect(lost).toHaveURL(/\/sign-in\?next=/);
  await lost.goto('/account');
  await expect(lost).toHaveURL(/\/sign-in\?next=/);
  await phone.close();
});
