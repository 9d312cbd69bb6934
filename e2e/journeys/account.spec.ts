import { randomBytes } from 'node:crypto';
import { AccountPages } from '../pages/account-pages.ts';
import { inspectLooks } from '../support/expect-accessible.ts';
import { expect, test } from '../support/test.ts';

const newAddress = () => `ada-${randomBytes(6).toString('hex')}@example.com`;
const PASSWORD = 'a kettle on the stove';
test('a stranger makes an account, confirms it, signs in and out', async ({ page }) => {
  const account = new AccountPages(page);
  const email = newAddress();
  await account.createAccount(email, PASSWORD);
  await expect(page.getByText(`Signed in as ${email}`)).toBeVisible();
  await expect(page.getByText('E-mail address confirmed')).toBeVisible();
  await page.getByLabel('What should we call you?').fill('Ada');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Saved.')).toBeVisible();
  await page.getByRole('button', { name: 'Sign out', exact: true }).click();
  await expect(page.getByText('You are signed out.')).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/sign-in/);
});

test('what was cooked before comes along, and what is cooked then is kept', async ({ page }) => {
  const account = new AccountPages(page);
  const cook = (ingredients: string[]) =>
    page.evaluate(async (given) => {
      const answer = await fetch('/api/v1/recipes/generate', {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        body: JSON.stringify({ ingredients: given }),
      });
      return ((await answer.json()) as { recipe: { title: string } }).recipe.title;
    }, ingredients);
  await page.goto('/sign-up');
  const before = await cook(['6 eggs', 'spinach', 'feta']);
  await account.createAccount(newAddress(), PASSWORD);
  await expect(page.getByRole('link', { name: before })).toBeVisible();
  const after = await cook(['400 g chickpeas', '1 onion', '2 carrots']);
  await page.reload();
  await expect(page.getByRole('link', { name: after })).toBeVisible();
});

test('a lost device is signed out at once', async ({ page, browser, baseURL }) => {
  const email = newAddress();
  await new AccountPages(page).createAccount(email, PASSWORD);
  const lost = await browser.newContext({ baseURL: baseURL ?? '' });
  const elsewhere = await lost.newPage();
  await new AccountPages(elsewhere).signIn(email, PASSWORD);
  await page.reload();
  await page.getByRole('button', { name: 'Sign out all other devices' }).click();
  await expect(page.getByText('One other device is signed out.')).toBeVisible();
  await elsewhere.reload();
  await expect(elsewhere).toHaveURL(/\/sign-in\?next=/);
  await expect(elsewhere.getByText('Sign in to see this page.')).toBeVisible();
  await lost.close();
});

test('a forgotten password is replaced by mail; its link works once', async ({ page }) => {
  const account = new AccountPages(page);
  const email = newAddress();
  await account.createAccount(email, PASSWORD);
  await page.goto('/forgot-password');
  await page.getByLabel('E-mail address').fill(email);
  await page.getByRole('button', { name: 'Mail me a link' }).click();
  await expect(page.getByText(`If ${email} can have an account`)).toBeVisible();
  await account.openMailedLink(email, 'Set a new password');
  const link = page.url();
  await page.getByLabel('New password', { exact: true }).fill('1234567890');
  await page.getByRole('button', { name: 'Set this password' }).click();
  await expect(page.getByText('on lists of leaked ones')).toBeVisible();
  await expect(page.getByLabel('New password', { exact: true })).toBeFocused();
  await page.getByLabel('New password', { exact: true }).fill('another kettle on the stove');
  await page.getByRole('button', { name: 'Set this password' }).click();
  await expect(page.getByRole('heading', { name: 'Your new password is set' })).toBeVisible();
  await page.goto('/account');
  await expect(page).toHaveURL(/sign-in/);
  await account.signIn(email, 'another kettle on the stove');
  await page.goto(link);
  await page.getByLabel('New password', { exact: true }).fill('a third kettle on the stove');
  await page.getByRole('button', { name: 'Set this password' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'used before or is too old' })).toBeVisible();
});

test('a form keeps what was typed, names the field and leads to it', async ({ page }) => {
  await page.goto('/sign-in');
  const account = new AccountPages(page);
  await account.fillSignIn('not an address', '');
  await expect(page.getByText('Write an address like name@example.com.')).toBeVisible();
  await expect(page.getByText('Type your password.')).toBeVisible();
  await expect(page.getByLabel('E-mail address')).toBeFocused();
  await expect(page.getByLabel('E-mail address')).toHaveValue('not an address');
  await account.fillSignIn(newAddress(), 'wrong');
  await expect(page.getByRole('alert').filter({ hasText: 'do not match' })).toBeVisible();
});

test('a link of another site is not followed after signing in', async ({ page }) => {
  const email = newAddress();
  const account = new AccountPages(page);
  await account.signUp(email, PASSWORD);
  await account.confirmAddress(email);
  await page.goto('/sign-in?next=//evil.example/');
  await account.fillSignIn(email, PASSWORD);
  await expect(page).toHaveURL(/\/account$/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('a person can still make an account, sign in and sign out', async ({ page }) => {
    const email = newAddress();
    await new AccountPages(page).createAccount(email, PASSWORD);
    await expect(page.getByText(`Signed in as ${email}`)).toBeVisible();
    await page.getByRole('button', { name: 'Sign out', exact: true }).click();
    await expect(page.getByText('You are signed out.')).toBeVisible();
  });
});

test('no page around an account has a violation, light or dark, narrow or wide', async ({ page }) => {
  test.slow();
  await new AccountPages(page).haveAccount(newAddress(), PASSWORD);
  for (const path of [
    '/account',
    '/sign-in',
    '/sign-up',
    '/forgot-password',
    '/reset-password',
    '/reset-password?token=x',
    '/verify-email',
    '/verify-email?token=x',
    '/outbox',
  ]) {
    await page.goto(path);
    await inspectLooks(page, path);
  }
});

test('a person downloads their data, asks to be forgotten and changes their mind', async ({ page }) => {
  await new AccountPages(page).haveAccount(newAddress(), PASSWORD);
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download my data' }).click();
  expect((await download).suggestedFilename()).toBe('chef-genius-data.zip');
  await page.getByLabel('Type your password to confirm', { exact: true }).fill('wrong');
  await page.getByRole('button', { name: 'Delete my account' }).click();
  await expect(page.getByText('This is not your present password.')).toBeVisible();
  await page.getByLabel('Type your password to confirm', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Delete my account' }).click();
  await expect(page.getByText('This account will be deleted on')).toBeVisible();
  await page.getByRole('button', { name: 'Keep my account' }).click();
  await expect(page.getByText('This account will be deleted on')).toBeHidden();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('what happened to an account is read page by page to its beginning', async ({ page }) => {
    const account = new AccountPages(page);
    await account.haveAccount(newAddress(), PASSWORD);
    const made = await page.request.post('/api/v1/organizations', { data: { name: 'Kitchen' } });
    const { id } = (await made.json()) as { readonly id: string };
    for (let i = 0; i < 51; i++) {
      const renamed = await page.request.patch(`/api/v1/organizations/${id}`, {
        data: { name: `Kitchen ${i}` },
      });
      expect(renamed.status()).toBe(200);
    }
    await page.reload();
    const happened = page.getByRole('region', { name: 'What happened' });
    await expect(happened).toContainText('You see 1 to 50 of 55 events.');
    await expect(happened.getByText('Account made')).toHaveCount(0);
    await happened.getByRole('link', { name: 'Show older' }).click();
    await expect(page).toHaveURL(/\/account\?activity=5#activity$/);
    await expect(happened).toContainText('You see 51 to 55 of 55 events.');
    await expect(happened.getByText('Account made')).toBeVisible();
    await expect(happened.getByRole('listitem')).toHaveCount(5);
    await expect(happened.getByRole('link', { name: 'Show older' })).toHaveCount(0);
    await happened.getByRole('link', { name: 'Back to the latest' }).click();
    await expect(happened.getByRole('listitem')).toHaveCount(50);
  });
});
