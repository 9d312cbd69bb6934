import { randomBytes } from 'node:crypto';
import { AccountPages } from '../pages/account-pages.ts';
import { SecurityPages } from '../pages/security-pages.ts';
import { ageAgreements } from '../support/age-sign-in.ts';
import { inspectLooks } from '../support/expect-accessible.ts';
import { expect, REFUSED_ANSWER, test } from '../support/test.ts';

test.use({ expectedErrors: [REFUSED_ANSWER] });

const PASSWORD = 'a kettle on the stove';
const newAddress = () => `ivy-${randomBytes(6).toString('hex')}@example.com`;

test('asking to be deleted and staying: light and dark, narrow and wide', async ({ page }) => {
  test.slow();
  const account = new AccountPages(page);
  const email = newAddress();
  await account.haveAccount(email, PASSWORD);
  await page.getByLabel('Type your password to confirm', { exact: true }).fill('wrong');
  await page.getByRole('button', { name: 'Delete my account' }).click();
  await expect(page.getByText('This is not your present password.')).toBeVisible();
  await inspectLooks(page, 'account with a wrong password');
  await page.getByLabel('Type your password to confirm', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Delete my account' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Deletion is asked for' })).toBeFocused();
  await expect(page.getByText('This account will be deleted on')).toBeVisible();
  await inspectLooks(page, 'account to be deleted');
  await page.getByRole('button', { name: 'Keep my account' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'You keep the account.' })).toBeFocused();
  await inspectLooks(page, 'account that is kept');
  await page.goto('/account?cursor=nonsense');
  await expect(page.getByText('Nothing yet. What you cook from now on is kept here.')).toBeVisible();
});

test('documents that changed ask to be agreed to again, once: light and dark, narrow and wide', async ({
  page,
}) => {
  test.slow();
  const email = newAddress();
  await new AccountPages(page).haveAccount(email, PASSWORD);
  await expect(page.getByRole('heading', { name: 'Please read and agree' })).toHaveCount(0);
  await ageAgreements(email);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Please read and agree' })).toBeVisible();
  await inspectLooks(page, 'account with documents to agree to');
  await page.getByRole('button', { name: 'I have read them and agree' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'That you agree is noted.' })).toBeFocused();
  await expect(page.getByRole('heading', { name: 'Please read and agree' })).toHaveCount(0);
  await page.goto('/account');
  await expect(page.getByRole('heading', { name: 'Please read and agree' })).toHaveCount(0);
});

test('ways in that lead no further: light and dark, narrow and wide', async ({ page }) => {
  test.slow();
  for (const [path, heading] of [
    ['/sign-in/check', 'Your browser keeps no cookies'],
    ['/invitation', 'This invitation does not work'],
  ] as const) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
    await inspectLooks(page, path);
  }
});

test('a household, empty and with somebody: light and dark, narrow and wide', async ({ page }) => {
  test.slow();
  await new AccountPages(page).haveAccount(newAddress(), PASSWORD);
  await page.goto('/account/household');
  await inspectLooks(page, 'household, empty');
  await page.getByLabel('Name').fill('Ada of the longest name a card can print');
  await page.getByRole('checkbox', { name: 'Peanut', exact: true }).check();
  await page.getByRole('button', { name: 'Add somebody' }).click();
  await inspectLooks(page, 'household with an allergy that nobody agreed to keep');
  await page.getByRole('checkbox', { name: 'I agree that the allergies' }).check();
  await page.getByRole('button', { name: 'Add somebody' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Somebody more' })).toBeFocused();
  await page.getByText(/^Change Ada/).click();
  await inspectLooks(page, 'household');
  await page.getByRole('button', { name: /^Take Ada/ }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Taken from the table' })).toBeFocused();
});

test('mails that were sent, and codes that are shown once: light and dark, narrow and wide', async ({
  page,
}) => {
  test.slow();
  const [account, security] = [new AccountPages(page), new SecurityPages(page)];
  await account.signUp(newAddress(), PASSWORD);
  await inspectLooks(page, 'mailbox to be checked');
  await account.haveAccount(newAddress(), PASSWORD);
  await page.goto('/account/security/email');
  await page.getByLabel('New e-mail address').fill(newAddress());
  await page.getByRole('button', { name: 'Mail me a link' }).click();
  await expect(page.getByRole('heading', { level: 2 })).toBeFocused();
  await inspectLooks(page, 'address to be confirmed');
  await security.openSetUp();
  await page.getByLabel('Code from the app').fill(security.code(-1));
  await page.getByRole('button', { name: 'Turn on' }).click();
  await expect(page.getByRole('list', { name: 'Recovery codes' })).toBeVisible();
  await inspectLooks(page, 'recovery codes as they are shown');
});
