import { randomBytes } from 'node:crypto';
import type { Page } from '@playwright/test';
import { AccountPages } from '../pages/account-pages.ts';
import { SecurityPages } from '../pages/security-pages.ts';
import { StaffPages } from '../pages/staff-pages.ts';
import { ageSignIn, endSessions, loseApp } from '../support/age-sign-in.ts';
import { inspectLooks } from '../support/expect-accessible.ts';
import { giveRole } from '../support/give-role.ts';
import { expect, REFUSED_ANSWER, test } from '../support/test.ts';

test.use({ expectedErrors: [REFUSED_ANSWER] });

const newAddress = () => `sta-${randomBytes(6).toString('hex')}@example.com`;
const PASSWORD = 'a kettle on the stove';
const REASON = 'Lost the laptop, asked by telephone';
const NOTHING = 'There is nothing here';
const PATHS = ['/admin', '/admin/staff', '/admin/audit', '/admin/people/usr_0000000000000000000000'];

/** The address leads nowhere, word for word as one that does not exist. */
async function expectNothing(page: Page, path: string): Promise<void> {
  expect((await page.goto(path))?.status(), path).toBe(404);
  await expect(page).toHaveTitle(`${NOTHING} · Chef-Genius`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(NOTHING);
}

/** Status and names of headers of the answer to a path. */
async function answerTo(page: Page, path: string) {
  const answer = await page.request.get(path, { maxRedirects: 0 });
  return { status: answer.status(), headers: Object.keys(answer.headers()).sort() };
}

test('for a visitor and a member the staff pages are addresses that lead nowhere', async ({ page }) => {
  for (const path of PATHS) await expectNothing(page, path);
  const account = new AccountPages(page);
  await account.haveAccount(newAddress(), PASSWORD);
  await page.goto('/account');
  await expect(page.getByRole('link', { name: 'Staff pages' })).toHaveCount(0);
  for (const path of PATHS) await expectNothing(page, path);
  expect(await answerTo(page, '/admin')).toEqual(await answerTo(page, '/adnim'));
});

test('staff without a second factor set one up; then they help a person, whose browser is out at once', async ({
  page,
  browser,
  baseURL,
}) => {
  test.slow();
  const [account, security, staff] = [new AccountPages(page), new SecurityPages(page), new StaffPages(page)];
  const [helper, person] = [newAddress(), newAddress()];
  const other = await browser.newContext({ baseURL: baseURL ?? '' });
  const lost = await other.newPage();
  await new AccountPages(lost).haveAccount(person, PASSWORD);

  await account.haveAccount(helper, PASSWORD);
  await giveRole(helper, 'support');
  await page.goto('/account');
  await page.getByRole('link', { name: 'Staff pages' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Authenticator app' })).toBeVisible();
  await security.setUpApp();
  await page.goto('/admin');
  await expect(page.getByRole('link', { name: 'Audit log' })).toHaveCount(0);
  for (const path of ['/admin/staff', '/admin/audit']) await expectNothing(page, path);

  await page.goto('/admin');
  await staff.lookUp('somebody', 'because');
  await expect(page.getByText('Write the whole address')).toBeVisible();
  await expect(page.getByText('Say why in 10 to 200 characters.')).toBeVisible();
  await expect(page.getByLabel('E-mail address or id')).toBeFocused();
  await expect(page.getByLabel('Why')).toHaveValue('because');
  await staff.lookUp(person, `Wrote from ${person}`);
  await expect(page.getByText('Leave e-mail addresses out')).toBeVisible();
  await staff.lookUp(`x${person}`, REASON);
  await expect(page.getByText('No account has this address or id.')).toBeVisible();
  await expect(page.getByLabel('Why')).toHaveValue(REASON);

  // Typed before the sign-in was too long ago: it is still there after showing the second factor.
  await page.getByLabel('E-mail address or id').fill(person);
  await ageSignIn(helper);
  await page.getByRole('button', { name: 'Look up' }).click();
  await expect(page.getByRole('heading', { name: 'Is it you?' })).toBeVisible();
  await security.typeCode(security.code(), 'Confirm');
  await expect(page).toHaveURL(/\/admin$/);
  await expect(page.getByLabel('E-mail address or id')).toHaveValue(person);
  await expect(page.getByLabel('Why')).toHaveValue(REASON);
  await page.getByRole('button', { name: 'Look up' }).click();

  await expect(page.getByRole('heading', { level: 1, name: person })).toBeVisible();
  await expect(page.getByText('Confirmed', { exact: true })).toBeVisible();
  const events = page.getByRole('region', { name: 'What happened' }).getByRole('listitem');
  await expect(events.first()).toContainText('Staff looked the account up');
  await lost.goto('/account');
  await expect(lost.getByText('Our support looked at your account')).toBeVisible();
  await page.getByRole('button', { name: 'Sign out everywhere' }).click();
  await expect(page.getByText('One device is signed out.')).toBeFocused();
  await expect(page.getByText('No device is signed in.')).toBeVisible();
  await lost.reload();
  await expect(lost).toHaveURL(/\/sign-in\?next=/);
  await new AccountPages(lost).fillSignIn(person, PASSWORD);
  await expect(lost.getByText('Our support signed out every device')).toBeVisible();
  await other.close();
});

test('an admin gives a role, takes it, and reads about it in a log that is whole', async ({
  page,
  browser,
  baseURL,
}) => {
  test.slow();
  const [boss, colleague] = [newAddress(), newAddress()];
  const other = await browser.newContext({ baseURL: baseURL ?? '' });
  const theirs = await other.newPage();
  await new AccountPages(theirs).haveAccount(colleague, PASSWORD);
  await new StaffPages(page).enterAs('admin', boss, PASSWORD);

  await page.getByRole('link', { name: 'Roles' }).click();
  const row = (email: string) => page.getByRole('listitem').filter({ hasText: email });
  await expect(row(boss)).toContainText('this is you');
  await expect(row(boss).getByRole('button')).toHaveCount(0);
  const give = async (email: string) => {
    await page.getByLabel('E-mail address').fill(email);
    await page.getByLabel('Role', { exact: true }).selectOption('Admin');
    await page.getByRole('button', { name: 'Give the role' }).click();
  };
  await give('nobody@example.com');
  await expect(page.getByText('No account has confirmed this address.')).toBeVisible();
  await expect(page.getByLabel('Role', { exact: true })).toHaveValue('admin');
  await give(boss);
  await expect(page.getByText('Nobody changes their own role.')).toBeVisible();
  await give(colleague);
  await expect(page.getByText('The role is given.')).toBeVisible();
  await expect(row(colleague)).toContainText('Admin');
  await theirs.goto('/account');
  await expect(theirs.getByRole('link', { name: 'Staff pages' })).toBeVisible();
  await page.getByRole('button', { name: `Make support: ${colleague}` }).click();
  await expect(row(colleague)).toContainText('Support');
  await page.getByRole('button', { name: `Take the role of ${colleague}` }).click();
  await expect(page.getByText('The role is taken.')).toBeFocused();
  await expect(row(colleague)).toHaveCount(0);
  await expectNothing(theirs, '/admin');
  await other.close();

  await page.getByRole('link', { name: 'Audit log' }).click();
  await page.getByLabel('Kind').selectOption('staff_role_revoked');
  await page.getByLabel('From (UTC)').fill(new Date().toISOString().slice(0, 10));
  await page.getByRole('button', { name: 'Show' }).click();
  const lines = page.getByRole('list', { name: 'Audit log' }).getByRole('listitem');
  await expect(lines.first()).toContainText('Role: None');
  await expect(lines.filter({ hasNotText: 'staff_role_revoked' })).toHaveCount(0);
  await page.getByRole('link', { name: 'Check that it is whole' }).click();
  await expect(page.getByText(/The log is whole: \d[\d,]* events follow/)).toBeVisible();
  await expect(page.getByLabel('Kind')).toHaveValue('staff_role_revoked');
});

/** Signs in on the page that a form led to, with the second factor, too. */
async function signInAgain(page: Page, email: string, code: string): Promise<void> {
  await expect(page).toHaveURL(/\/sign-in\?next=/);
  await new AccountPages(page).fillSignIn(email, PASSWORD);
  await new SecurityPages(page).typeCode(code);
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });
    test('what staff typed before their session ended, here or in another tab, waits behind the sign-in', async ({
      page,
      context,
    }) => {
      test.slow();
      const [boss, person] = [newAddress(), newAddress()];
      const staff = new StaffPages(page);
      const security = await staff.enterAs('admin', boss, PASSWORD);
      await page.getByLabel('E-mail address or id').fill(person);
      await page.getByLabel('Why').fill(REASON);
      await endSessions(boss);
      await page.getByRole('button', { name: 'Look up' }).click();
      await signInAgain(page, boss, security.code());
      await expect(page).toHaveURL(/\/admin$/);
      await expect(page.getByLabel('E-mail address or id')).toHaveValue(person);
      await expect(page.getByLabel('Why')).toHaveValue(REASON);

      await page.goto('/admin/staff');
      await page.getByLabel('E-mail address').fill(person);
      await page.getByLabel('Role', { exact: true }).selectOption('Admin');
      const other = await context.newPage();
      await new AccountPages(other).signOut();
      await other.close();
      await page.getByRole('button', { name: 'Give the role' }).click();
      await signInAgain(page, boss, security.code(1));
      await expect(page).toHaveURL(/\/admin\/staff$/);
      await expect(page.getByLabel('E-mail address')).toHaveValue(person);
      await expect(page.getByLabel('Role', { exact: true })).toHaveValue('admin');
    });
  });
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });
    test('whose role is taken or changed while a form of staff’s is open is told so', async ({ page }) => {
      test.slow();
      const boss = newAddress();
      const staff = new StaffPages(page);
      await staff.enterAs('admin', boss, PASSWORD);
      const told = page.getByRole('alert').filter({ hasText: 'Your staff role was changed meanwhile' });
      await page.goto('/admin/staff');
      await page.getByLabel('E-mail address').fill(boss);
      await giveRole(boss, 'support');
      await page.getByRole('button', { name: 'Give the role' }).click();
      await expect(told).toBeVisible();
      await expect(page).toHaveURL(/\/account\?role=changed$/);
      await page.goto('/admin');
      await page.getByLabel('E-mail address or id').fill(boss);
      await page.getByLabel('Why').fill(REASON);
      await giveRole(boss, 'member');
      await page.getByRole('button', { name: 'Look up' }).click();
      await expect(told).toBeVisible();
      await expectNothing(page, '/admin');
    });
  });
}

test('the choice of an audit log and the button that signs somebody out lead back to their page, too', async ({
  page,
}) => {
  test.slow();
  const boss = newAddress();
  const staff = new StaffPages(page);
  const security = await staff.enterAs('admin', boss, PASSWORD);
  await page.goto('/admin/audit');
  await page.getByLabel('Kind').selectOption('staff_role_granted');
  await page.getByLabel('From (UTC)').fill('2026-01-02');
  await endSessions(boss);
  await page.getByRole('button', { name: 'Show' }).click();
  await signInAgain(page, boss, security.code());
  await expect(page).toHaveURL(/\/admin\/audit\?action=staff_role_granted&from=2026-01-02$/);
  await expect(page.getByLabel('Kind')).toHaveValue('staff_role_granted');
  await expect(page.getByLabel('From (UTC)')).toHaveValue('2026-01-02');

  await page.goto('/admin');
  await staff.lookUp(boss, REASON);
  await expect(page.getByRole('heading', { level: 1, name: boss })).toBeVisible();
  await endSessions(boss);
  await page.getByRole('button', { name: 'Sign out everywhere' }).click();
  await signInAgain(page, boss, security.code(1));
  await expect(page).toHaveURL(/\/admin\/people\/usr_/);
});

test('staff who gave their second factor up set another up, and come back to what they typed', async ({
  page,
}) => {
  test.slow();
  const boss = newAddress();
  await new StaffPages(page).enterAs('admin', boss, PASSWORD);
  await page.getByLabel('E-mail address or id').fill(boss);
  await page.getByLabel('Why').fill(REASON);
  // A session that was opened with the app stays one of staff's for as long as that is recent.
  await loseApp(boss);
  await ageSignIn(boss);
  await page.getByRole('button', { name: 'Look up' }).click();
  await expect(page.getByRole('heading', { name: 'Is it you?' })).toBeVisible();
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Confirm', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Authenticator app' })).toBeVisible();
  await new SecurityPages(page).turnAppOn();
  await expect(page).toHaveURL(/\/admin$/);
  await expect(page.getByLabel('E-mail address or id')).toHaveValue(boss);
  await expect(page.getByLabel('Why')).toHaveValue(REASON);
});

test('a form with a proof that is missing, forged or a member’s is answered as any address that leads nowhere', async ({
  page,
  baseURL,
}) => {
  const post = async (path: string, form: Record<string, string>) => {
    const headers = { origin: baseURL ?? '' };
    const answer = await page.request.post(path, { multipart: form, headers, maxRedirects: 0 });
    return {
      status: answer.status(),
      body: await answer.text(),
      headers: Object.keys(answer.headers()).sort(),
    };
  };
  const typed = { who: 'a@example.com', reason: REASON };
  await new AccountPages(page).haveAccount(newAddress(), PASSWORD);
  await page.goto('/account/security/email');
  const holderToken = await page.locator('input[name="holderToken"]').inputValue();
  for (const proof of [{}, { holderToken: 'usr_0000000000000000000000.x' }, { holderToken }]) {
    expect(await post('/admin', { ...typed, ...proof })).toEqual(
      await post('/adnim', { ...typed, ...proof }),
    );
  }
});

test('no staff page has a violation, light or dark, narrow or wide', async ({ page }) => {
  test.slow();
  const boss = newAddress();
  const staff = new StaffPages(page);
  await staff.enterAs('admin', boss, PASSWORD);
  await staff.lookUp(boss, 'Looking at how the page looks');
  await expect(page.getByRole('heading', { level: 1, name: boss })).toBeVisible();
  const person = new URL(page.url()).pathname;
  for (const path of ['/admin', '/admin?who=x', person, '/admin/staff', '/admin/audit?check']) {
    await page.goto(path);
    await inspectLooks(page, path);
  }
});
