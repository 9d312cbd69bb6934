import { randomBytes } from 'node:crypto';
import { AccountPages } from '../pages/account-pages.ts';
import { SecurityPages } from '../pages/security-pages.ts';
import { ageSignIn } from '../support/age-sign-in.ts';
import { expectAccessible, expectNoSideways } from '../support/expect-accessible.ts';
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
      await account.createAccount(email, PASSWORD);
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

test('every page that changes what opens an account asks to confirm first, then goes on', async ({
  page,
}) => {
  test.slow();
  const account = new AccountPages(page);
  const email = newAddress();
  await account.createAccount(email, PASSWORD);
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

test('with an app its code or a passkey confirms, and the password alone does not', async ({ page }) => {
  test.slow();
  const [account, security] = [new AccountPages(page), new SecurityPages(page)];
  await VirtualAuthenticator.plugInto(page);
  const email = newAddress();
  await account.createAccount(email, PASSWORD);
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
});

test('the pages around the address have no violation, light or dark, narrow or wide', async ({ page }) => {
  test.slow();
  await new AccountPages(page).createAccount(newAddress(), PASSWORD);
  for (const path of ['/account/security/email', '/confirm-email', '/undo-email-change', '/confirm']) {
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [360, 1280]) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 900 });
        await page.goto(path);
        await expectAccessible(page, `${path}, ${colorScheme}, ${width} px`);
        await expectNoSideways(page, `${path}, ${width} px`);
      }
    }
  }
});
