import { randomBytes } from 'node:crypto';
import { AccountPages } from '../pages/account-pages.ts';
import { SecurityPages } from '../pages/security-pages.ts';
import { expectAccessible, inspectLooks } from '../support/expect-accessible.ts';
import { expect, test } from '../support/test.ts';

const newAddress = () => `tea-${randomBytes(6).toString('hex')}@example.com`;
const PASSWORD = 'a kettle on the stove';

test('an app is set up, asked for at the next sign-in, and turned off again', async ({ page }) => {
  const [account, security] = [new AccountPages(page), new SecurityPages(page)];
  const email = newAddress();
  await account.haveAccount(email, PASSWORD);
  await page.getByRole('link', { name: 'Signing in and security' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Signing in and security' })).toBeVisible();
  const codes = await security.setUpApp();
  expect(codes).toHaveLength(10);
  await expect(page.getByText('10 of 10 left')).toBeVisible();
  await account.signOut();

  await account.fillSignIn(email, PASSWORD);
  await expect(page.getByRole('heading', { name: 'Your second factor' })).toBeVisible();
  const field = page.getByLabel('Code', { exact: true });
  await expect(field).toHaveAttribute('autocomplete', 'one-time-code');
  await expect(field).toHaveAttribute('inputmode', 'numeric');
  // The password alone opens nothing.
  const peek = await page.context().newPage();
  await peek.goto('/account');
  await expect(peek).toHaveURL(/sign-in/);
  await peek.close();
  await security.typeCode('');
  await expect(page.getByText('Type the code.')).toBeVisible();
  await security.typeCode('000000');
  await expect(page.getByText('This code does not fit')).toBeVisible();
  await expect(field).toBeFocused();
  await security.typeCode(security.code());
  await expect(page).toHaveURL(/\/account$/);
  await expect(page.getByText('Second factor turned on')).toBeVisible();

  await page.goto('/account/security/authenticator');
  await page.getByRole('button', { name: 'Turn off' }).click();
  await expect(page.getByText('The authenticator app is turned off.')).toBeVisible();
  await account.signOut();
  await account.signIn(email, PASSWORD);
});

test('without the phone a recovery code opens the account, once', async ({ page }) => {
  const [account, security] = [new AccountPages(page), new SecurityPages(page)];
  const email = newAddress();
  await account.haveAccount(email, PASSWORD);
  const [first = '', second = ''] = await security.setUpApp();
  await account.signOut();
  await account.fillSignIn(email, PASSWORD);
  await page.getByRole('link', { name: 'No phone at hand? Use a recovery code' }).click();
  await security.typeCode(first);
  await expect(page).toHaveURL(/\/account$/);
  await account.signOut();
  await account.fillSignIn(email, PASSWORD);
  await page.getByRole('link', { name: 'No phone at hand? Use a recovery code' }).click();
  await security.typeCode(first);
  await expect(page.getByText('This code does not fit')).toBeVisible();
  await expect(page.getByLabel('Recovery code')).toHaveValue(first);
  await security.typeCode(second);
  await expect(page).toHaveURL(/\/account$/);
  await page.goto('/account/security');
  await expect(page.getByText('8 of 10 left')).toBeVisible();
  await page.getByRole('link', { name: 'Make new codes' }).click();
  await page.getByRole('button', { name: 'Make new codes' }).click();
  await expect(page.getByRole('list', { name: 'Recovery codes' }).getByRole('listitem')).toHaveCount(10);
  await page.goto('/account/security');
  await expect(page.getByText('10 of 10 left')).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('an app is set up and asked for all the same', async ({ page }) => {
    const [account, security] = [new AccountPages(page), new SecurityPages(page)];
    const email = newAddress();
    await account.haveAccount(email, PASSWORD);
    const codes = await security.setUpApp();
    expect(codes).toHaveLength(10);
    await account.signOut();
    await account.fillSignIn(email, PASSWORD);
    await security.typeCode('000000');
    await expect(page.getByText('This code does not fit')).toBeVisible();
    await security.typeCode(security.code());
    await expect(page.getByText(`Signed in as ${email}`)).toBeVisible();
  });
});

test('the clock of a phone may be half a minute off; further off, the message names the clock', async ({
  page,
}) => {
  const [account, security] = [new AccountPages(page), new SecurityPages(page)];
  const email = newAddress();
  await account.haveAccount(email, PASSWORD);
  await security.openSetUp();
  await page.getByLabel('Code from the app').fill(security.code(-4));
  await page.getByRole('button', { name: 'Turn on' }).click();
  await expect(page.getByText('set the clock of your phone to automatic')).toBeVisible();
  await expect(page.getByLabel('Code from the app')).toBeFocused();
  await page.getByLabel('Code from the app').fill(security.code(-1));
  await page.getByRole('button', { name: 'Turn on' }).click();
  await expect(page.getByRole('heading', { name: 'Your second factor is on' })).toBeVisible();
});

test('no page of it has a violation, light or dark, narrow or wide; the keyboard is enough', async ({
  page,
}) => {
  test.slow();
  const [account, security] = [new AccountPages(page), new SecurityPages(page)];
  const email = newAddress();
  await account.haveAccount(email, PASSWORD);
  const inspect = async (path: string, label = path) => {
    await page.goto(path);
    await inspectLooks(page, label);
  };
  await inspect('/account/security');
  await inspect('/account/security/authenticator', 'setting up');
  await security.openSetUp();
  await page.getByLabel('Code from the app').focus();
  await page.keyboard.type(security.code(-1));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Your second factor is on' })).toBeFocused();
  await expectAccessible(page, 'recovery codes');
  for (const path of [
    '/account/security',
    '/account/security/authenticator',
    '/account/security/recovery-codes',
    '/confirm?next=/account/security',
    '/confirm?next=/account/security&with=code',
  ]) {
    await inspect(path, `${path} with an app`);
  }
  await account.signOut();
  await inspect('/sign-in/second-factor', 'a sign-in that is over');
  await page.goto('/sign-in');
  await page.getByLabel('E-mail address').focus();
  await page.keyboard.type(email);
  await page.keyboard.press('Tab');
  await page.keyboard.type(PASSWORD);
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Code', { exact: true })).toBeVisible();
  await inspect('/sign-in/second-factor');
  await inspect('/sign-in/second-factor?recovery');
});
