import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium, type LaunchOptions, type Page } from '@playwright/test';
import { BROWSER_ARGUMENTS } from '../../scripts/test/browser-arguments.ts';
import { AccountPages } from '../pages/account-pages.ts';
import { SecurityPages } from '../pages/security-pages.ts';
import { endSessions, expireLinks } from '../support/age-sign-in.ts';
import { expect, test } from '../support/test.ts';

const newAddress = () => `mia-${randomBytes(6).toString('hex')}@example.com`;
const PASSWORD = 'a kettle on the stove';
/** A browser apart from the one that journeys share, with settings that only a start can set. */
const launchOptions: LaunchOptions = {
  args: [...BROWSER_ARGUMENTS],
  ...(process.env.CHROMIUM_PATH ? { executablePath: process.env.CHROMIUM_PATH } : {}),
};
const oldLink = (page: Page) => page.getByRole('alert').filter({ hasText: 'used before or is too old' });

test('a link that is too old says so, and a new one is mailed on the next try', async ({ page }) => {
  const account = new AccountPages(page);
  const email = newAddress();
  await account.signUp(email, PASSWORD);
  await expireLinks(email);
  await account.openMailedLink(email, 'Confirm your e-mail address');
  await page.getByRole('button', { name: 'Confirm' }).click();
  await expect(oldLink(page)).toBeVisible();
  await page.goto('/sign-in');
  await account.fillSignIn(email, PASSWORD);
  await expect(page.getByText('Your address is not confirmed yet.')).toBeVisible();
});

test('a link that was used says so', async ({ page }) => {
  const account = new AccountPages(page);
  const email = newAddress();
  await account.signUp(email, PASSWORD);
  await account.openMailedLink(email, 'Confirm your e-mail address');
  const link = page.url();
  await page.getByRole('button', { name: 'Confirm' }).click();
  await expect(page.getByRole('heading', { name: 'Your address is confirmed' })).toBeVisible();
  await page.goto(link);
  await page.getByRole('button', { name: 'Confirm' }).click();
  await expect(oldLink(page)).toBeVisible();
  await page.goto('/confirm-email?token=half-a-link');
  await page.getByRole('button', { name: 'Confirm' }).click();
  await expect(oldLink(page)).toBeVisible();
});

test('a browser that keeps no cookies is told so', async ({ page, baseURL }) => {
  const account = new AccountPages(page);
  const email = newAddress();
  await account.signUp(email, PASSWORD);
  await account.confirmAddress(email);
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'chef-no-cookies-'));
  fs.mkdirSync(path.join(profile, 'Default'));
  const preferences = { profile: { default_content_setting_values: { cookies: 2 } } };
  fs.writeFileSync(path.join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  const context = await chromium.launchPersistentContext(profile, {
    ...launchOptions,
    baseURL: baseURL ?? '',
  });
  try {
    const cookieless = await context.newPage();
    // The setting keeps every cookie out; that scripts are told so too, a browser without a window needs a hint for.
    const tools = await context.newCDPSession(cookieless);
    await tools.send('Emulation.setDocumentCookieDisabled', { disabled: true });
    await cookieless.goto('/sign-in');
    await expect(cookieless.getByRole('alert').filter({ hasText: 'keeps no cookies' })).toBeVisible();
    // Without scripts nobody can say so before.
    await tools.send('Emulation.setScriptExecutionDisabled', { value: true });
    await cookieless.reload();
    await new AccountPages(cookieless).fillSignIn(email, PASSWORD);
    await expect(cookieless.getByRole('heading', { name: 'Your browser keeps no cookies' })).toBeVisible();
    expect(await context.cookies()).toEqual([]);
    await cookieless.getByRole('link', { name: 'Sign in again' }).click();
    await expect(cookieless.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  } finally {
    await context.close();
    fs.rmSync(profile, { recursive: true, force: true });
  }
});

test('signed out in one tab, what was typed in another is not lost', async ({ page, context }) => {
  const account = new AccountPages(page);
  const [email, next] = [newAddress(), newAddress()];
  await account.haveAccount(email, PASSWORD);
  await page.getByLabel('What should we call you?').fill('Ada of the other tab');
  const form = await context.newPage();
  await form.goto('/account/security/email');
  await form.getByLabel('New e-mail address').fill(next);
  const other = await context.newPage();
  await new AccountPages(other).signOut();

  await form.getByRole('button', { name: 'Mail me a link' }).click();
  await expect(form).toHaveURL(/\/sign-in\?next=/);
  await new AccountPages(form).fillSignIn(email, PASSWORD);
  await expect(form.getByLabel('New e-mail address')).toHaveValue(next);

  await new AccountPages(other).signOut();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page).toHaveURL(/\/sign-in\?next=/);
  await account.fillSignIn(email, PASSWORD);
  await expect(page.getByLabel('What should we call you?')).toHaveValue('Ada of the other tab');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Saved.')).toBeVisible();
});

test('a button pressed in a tab whose session has ended leads to signing in', async ({ page, context }) => {
  const account = new AccountPages(page);
  const email = newAddress();
  await account.haveAccount(email, PASSWORD);
  const lost = await (await page.context().browser())?.newContext({ baseURL: new URL(page.url()).origin });
  const elsewhere = await lost?.newPage();
  if (elsewhere === undefined) throw new Error('no second browser');
  await new AccountPages(elsewhere).signIn(email, PASSWORD);
  const other = await context.newPage();
  await page.reload();
  await new AccountPages(other).signOut();
  await page.getByRole('button', { name: 'Sign out all other devices' }).click();
  await expect(page).toHaveURL(/\/sign-in\?next=/);
  await lost?.close();
});

test('after signing out, the way back shows nothing private, also from the memory of the browser', async ({
  baseURL,
}) => {
  const browser = await chromium.launch({
    ...launchOptions,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  try {
    const context = await browser.newContext({ baseURL: baseURL ?? '', locale: 'en-GB' });
    const page = await context.newPage();
    const account = new AccountPages(page);
    const email = newAddress();
    await account.haveAccount(email, PASSWORD);
    const answer = await page.goto('/account/security');
    expect(answer?.headers()['cache-control']).toContain('no-store');
    await expect(page.getByText(email)).toBeVisible();
    // To another document, so that the browser may keep this one as it is.
    await page.goto('/legal/terms');
    const other = await context.newPage();
    await new AccountPages(other).signOut();
    await page.goBack();
    await expect(page).toHaveURL(/\/sign-in/);
    await expect(page.getByText(email)).toHaveCount(0);
    await other.goBack();
    await expect(other.getByText(email)).toHaveCount(0);
  } finally {
    await browser.close();
  }
});

test('pressing twice sends once', async ({ page }) => {
  test.slow();
  const [account, security] = [new AccountPages(page), new SecurityPages(page)];
  const email = newAddress();
  await page.goto('/sign-up');
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Make an account' }).dblclick();
  await expect(page.getByRole('heading', { name: 'Check your mailbox' })).toBeVisible();
  await page.goto('/outbox');
  await expect(page.getByRole('listitem').filter({ hasText: email })).toHaveCount(1);
  // A site that points a name of its own at this machine reads nobody's mail.
  const rebound = await page.request.get('/outbox', { headers: { host: 'rebound.example' } });
  expect(rebound.status()).toBe(404);
  await account.confirmAddress(email);
  await account.signIn(email, PASSWORD);
  await security.setUpApp();
  await account.signOut();
  await account.fillSignIn(email, PASSWORD);
  await page.getByLabel('Code', { exact: true }).fill(security.code());
  await page.getByRole('button', { name: 'Sign in', exact: true }).dblclick();
  await expect(page).toHaveURL(/\/account$/);
  await expect(page.getByRole('button', { name: 'Sign out all other devices' })).toHaveCount(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a form of the account page that was sent after the session ended leads to the sign-in and back', async ({
    page,
  }) => {
    const account = new AccountPages(page);
    const email = newAddress();
    await account.haveAccount(email, PASSWORD);
    const name = page.getByLabel('What should we call you?');
    await name.fill('Mia of the kettles');
    await endSessions(email);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(page).toHaveURL(/\/sign-in\?next=%2Faccount$/);
    await account.fillSignIn(email, PASSWORD);
    await expect(page).toHaveURL(/\/account$/);
    await expect(name).toHaveValue('Mia of the kettles');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(page.getByText('Saved.')).toBeVisible();

    await page.getByLabel('Present password', { exact: true }).fill(PASSWORD);
    await page.getByLabel('New password', { exact: true }).fill('another kettle on the stove');
    await endSessions(email);
    await page.getByRole('button', { name: 'Change password' }).click();
    await expect(page).toHaveURL(/\/sign-in\?next=%2Faccount$/);
    await account.fillSignIn(email, PASSWORD);
    await expect(page).toHaveURL(/\/account$/);
    await expect(page.getByLabel('New password', { exact: true })).toHaveValue('');
  });
});
