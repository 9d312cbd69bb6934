import { randomBytes } from 'node:crypto';
import type { Browser, Page } from '@playwright/test';
import { AccountPages } from '../pages/account-pages.ts';
import { OrganizationPages } from '../pages/organization-pages.ts';
import { ageSignIn, endSessions } from '../support/age-sign-in.ts';
import { expectAccessible, inspectLooks } from '../support/expect-accessible.ts';
import { collectErrors, expect, REFUSED_ANSWER, test } from '../support/test.ts';

const PASSWORD = 'a kettle on the stove';
const newAddress = (name: string) => `${name}-${randomBytes(6).toString('hex')}@example.com`;
const INVITED = 'You are invited to an organisation';

test.use({ expectedErrors: [REFUSED_ANSWER] });

/** Somebody else, in a browser of their own that is watched for errors as well. */
async function another(browser: Browser, options: { baseURL: string; javaScriptEnabled: boolean }) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  return { page, pages: new OrganizationPages(page), errors: collectErrors(page, [REFUSED_ANSWER]) };
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('what was typed about an organisation before the session ended waits in its own form', async ({
      page,
    }) => {
      test.slow();
      const ada = newAddress('ada');
      const mine = new OrganizationPages(page);
      await mine.account.createAccount(ada, PASSWORD);
      await page.goto('/account/organizations');
      await page.getByLabel('Name').fill('Soup kitchen');
      await endSessions(ada);
      await page.getByRole('button', { name: 'Make the organisation' }).click();
      await expect(page).toHaveURL(/\/sign-in\?next=/);
      await mine.account.fillSignIn(ada, PASSWORD);
      await expect(page).toHaveURL(/\/account\/organizations$/);
      await expect(page.getByLabel('Name')).toHaveValue('Soup kitchen');
      await page.getByRole('button', { name: 'Make the organisation' }).click();
      await expect(page.getByRole('heading', { level: 1, name: 'Soup kitchen' })).toBeVisible();

      const invite = page.getByRole('region', { name: 'Invite somebody' });
      await invite.getByLabel('E-mail address').fill('bo@example.com');
      await invite.getByLabel('Role').selectOption('Admin');
      await endSessions(ada);
      await invite.getByRole('button', { name: 'Send the invitation' }).click();
      await expect(page).toHaveURL(/\/sign-in\?next=/);
      await mine.account.fillSignIn(ada, PASSWORD);
      await expect(page).toHaveURL(/\/account\/organizations\/org_/);
      await expect(invite.getByLabel('E-mail address')).toHaveValue('bo@example.com');
      await expect(invite.getByLabel('Role')).toHaveValue('admin');
      // Another form of the page has a field of the same name, and its own text.
      await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toHaveValue('Soup kitchen');

      const removal = page.getByLabel('Name of the organisation');
      await removal.fill('Soup');
      await ageSignIn(ada);
      await page.getByRole('button', { name: 'Delete this organisation' }).click();
      await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
      await page.getByRole('button', { name: 'Confirm', exact: true }).click();
      await expect(page).toHaveURL(/\/account\/organizations\/org_/);
      await expect(removal).toHaveValue('Soup');
    });

    test('two people share an organisation: invited, accepted, up, down and out again', async ({
      page,
      browser,
      baseURL,
    }) => {
      test.slow();
      const [ada, bo] = [newAddress('ada'), newAddress('bo')];
      const mine = new OrganizationPages(page);
      const other = await another(browser, { baseURL: baseURL ?? '', javaScriptEnabled });
      const theirs = other.pages;
      await mine.account.haveAccount(ada, PASSWORD);
      await mine.create('Test kitchen');
      const address = new URL(page.url()).pathname;
      await expect(page.getByText('You are alone here. Delete the organisation instead.')).toBeVisible();
      await mine.invite(bo, 'Member');

      // Bo has no account yet: the link leads to one, and back.
      await theirs.account.openMailedLink(bo, INVITED);
      await expect(other.page.getByText('to Test kitchen, as a member.')).toBeVisible();
      await other.page.getByRole('link', { name: 'Make an account' }).click();
      await other.page.getByLabel('E-mail address').fill(bo);
      await other.page.getByLabel('Password', { exact: true }).fill(PASSWORD);
      await other.page.getByRole('button', { name: 'Make an account' }).click();
      await expect(other.page.getByRole('heading', { name: 'Check your mailbox' })).toBeVisible();
      await theirs.account.confirmAddress(bo);
      await other.page.getByRole('link', { name: 'Sign in', exact: true }).click();
      await theirs.account.fillSignIn(bo, PASSWORD);
      await expect(other.page).toHaveURL(/\/invitation\?token=/);
      await other.page.getByRole('button', { name: 'Accept the invitation to Test kitchen' }).click();
      await expect(theirs.said('Welcome. You are in.')).toBeVisible();
      await expect(other.page.getByText('You are a member')).toBeVisible();
      await expect(other.page.getByRole('heading', { name: 'Invite somebody' })).toBeHidden();
      await expect(theirs.card(ada).getByText('Owner')).toBeVisible();

      await page.goto(address);
      await mine.giveRole(bo, 'Admin');
      await other.page.reload();
      await expect(other.page.getByText('You are an admin')).toBeVisible();
      await expect(other.page.getByRole('heading', { name: 'Invite somebody' })).toBeVisible();
      await expect(theirs.card(ada).getByText(/^Change/)).toBeHidden();
      await expect(page.getByText(`${ada} made ${bo} an admin`)).toBeVisible();

      await mine.giveRole(bo, 'Member');
      await expect(
        page.getByText('You are the only owner. Make somebody else an owner first.'),
      ).toBeVisible();
      await mine.remove(bo);
      expect((await other.page.goto(address))?.status()).toBe(404);
      await expect(other.page.getByRole('heading', { level: 1 })).toHaveText('There is nothing here');
      await theirs.account.openMailedLink(bo, 'You were removed from an organisation');
      await expect(other.page.getByText('You are in no organisation yet.')).toBeVisible();
      expect(other.errors).toEqual([]);
    });
  });
}

/** An owner with an organisation, and the page of it. */
async function withOrganization(page: Page, name = 'Test kitchen') {
  const pages = new OrganizationPages(page);
  const email = newAddress('ada');
  await pages.account.haveAccount(email, PASSWORD);
  await pages.create(name);
  return { pages, email, address: new URL(page.url()).pathname };
}

/** Invites somebody with an account over the API and brings them in. */
async function bringIn(owner: Page, guest: Page, email: string, role: 'admin' | 'member'): Promise<void> {
  const id = owner.url().split('/').pop()?.split('?')[0];
  const invited = await owner.request.post(`/api/v1/organizations/${id}/invitations`, {
    data: { email, role },
  });
  const { id: invitation } = (await invited.json()) as { id: string };
  expect((await guest.request.post(`/api/v1/account/invitations/${invitation}/accept`)).ok()).toBe(true);
}

test('an invitation for somebody else says so, and how to go on', async ({ page }) => {
  const { pages, address } = await withOrganization(page);
  const [wrong, right] = [newAddress('cy'), newAddress('dee')];
  await pages.invite(right);
  await pages.account.signOut();
  await pages.account.haveAccount(right, PASSWORD);
  await pages.account.signOut();
  await pages.account.haveAccount(wrong, PASSWORD);
  await pages.account.openMailedLink(right, INVITED);
  await expect(page.getByRole('heading', { name: 'This is for another account' })).toBeVisible();
  await expect(page.getByText(`You are signed in as ${wrong}`)).toBeVisible();
  await expect(page.getByRole('button', { name: /^Accept/ })).toBeHidden();
  await expectAccessible(page, 'an invitation for another account');
  await page.getByRole('link', { name: 'Sign in with the other address' }).click();
  await pages.account.fillSignIn(right, PASSWORD);
  await page.getByRole('button', { name: 'Decline the invitation to Test kitchen' }).click();
  await expect(pages.said('The invitation is declined.')).toBeVisible();
  await pages.account.openMailedLink(right, INVITED);
  await expect(page.getByRole('heading', { name: 'This invitation does not work' })).toBeVisible();
  await expectAccessible(page, 'an invitation that is over');
  expect((await page.goto(address))?.status()).toBe(404);
});

test('who is invited finds it on their account page, too, and one that was taken back is gone', async ({
  page,
  browser,
  baseURL,
}) => {
  const { pages } = await withOrganization(page);
  const guest = await another(browser, { baseURL: baseURL ?? '', javaScriptEnabled: true });
  const email = newAddress('bo');
  await guest.pages.account.haveAccount(email, PASSWORD);
  await pages.invite(email, 'Admin');
  await guest.page.goto('/account');
  await expect(guest.page.getByText('An invitation waits for your answer.')).toBeVisible();
  await guest.page.getByRole('link', { name: 'Organisations' }).click();
  const accept = guest.page.getByRole('button', { name: 'Accept the invitation to Test kitchen' });
  await expect(accept).toBeVisible();
  await page.getByRole('button', { name: `Take back the invitation to ${email}` }).click();
  await expect(pages.said('The invitation is taken back.')).toBeVisible();
  await accept.click();
  await expect(guest.pages.said('That was answered or changed in another place already.')).toBeVisible();
  expect(guest.errors).toEqual([]);
});

test('what is wrong in a form keeps what was typed and leads to the field', async ({ page }) => {
  await new AccountPages(page).haveAccount(newAddress('eve'), PASSWORD);
  await page.goto('/account/organizations');
  const name = page.getByLabel('Name');
  await name.fill('come to evil.example now');
  await page.getByRole('button', { name: 'Make the organisation' }).click();
  await expect(page.getByText('Give a name of up to 60 characters on one line')).toBeVisible();
  await expect(name).toBeFocused();
  await expect(name).toHaveValue('come to evil.example now');
  await name.fill('Test kitchen');
  await page.getByRole('button', { name: 'Make the organisation' }).click();
  const email = page.getByRole('region', { name: 'Invite somebody' }).getByLabel('E-mail address');
  await email.fill('not an address');
  await page.getByRole('button', { name: 'Send the invitation' }).click();
  await expect(page.getByText('Write an address like name@example.com.')).toBeVisible();
  await expect(email).toBeFocused();
  await expect(email).toHaveValue('not an address');
});

test('handing over, leaving and deleting ask to confirm after a while, and then do it', async ({
  page,
  browser,
  baseURL,
}) => {
  test.slow();
  const { pages, email, address } = await withOrganization(page);
  const guest = await another(browser, { baseURL: baseURL ?? '', javaScriptEnabled: true });
  const bo = newAddress('bo');
  await guest.pages.account.haveAccount(bo, PASSWORD);
  await bringIn(page, guest.page, bo, 'member');
  await page.reload();
  await ageSignIn(email);
  await page.getByRole('button', { name: 'Hand over' }).click();
  await expect(page.getByRole('heading', { name: 'Is it you?' })).toBeVisible();
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Confirm', exact: true }).click();
  await expect(page).toHaveURL(address);
  await page.getByRole('button', { name: 'Hand over' }).click();
  await expect(pages.said('The organisation is handed over.')).toBeVisible();
  await expect(pages.card(bo).getByText('Owner', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Leave the organisation' }).click();
  await expect(pages.said('You left the organisation.')).toBeVisible();
  await guest.page.goto(address);
  const name = guest.page.getByLabel('Name of the organisation');
  await name.fill('Another kitchen');
  await guest.page.getByRole('button', { name: 'Delete this organisation' }).click();
  await expect(guest.page.getByText('This is not the name of the organisation.')).toBeVisible();
  await expect(name).toBeFocused();
  await name.fill('test kitchen');
  await guest.page.getByRole('button', { name: 'Delete this organisation' }).click();
  await expect(guest.pages.said('The organisation is deleted.')).toBeVisible();
  expect((await guest.page.goto(address))?.status()).toBe(404);
  expect(guest.errors).toEqual([]);
});

test('whoever deletes their account reads what becomes of their organisations', async ({ page }) => {
  await withOrganization(page, 'Solo kitchen');
  await page.goto('/account');
  await expect(page.getByText('You are alone in Solo kitchen. It goes with the account.')).toBeVisible();
  await page.getByLabel('Type your password to confirm', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Delete my account' }).click();
  await expect(page.getByText(/^This account will be deleted on/)).toBeVisible();
  await expect(page.getByText('You are alone in Solo kitchen. It goes with the account.')).toBeVisible();
  await page.getByRole('button', { name: 'Keep my account' }).click();
});

test('the keyboard alone makes an organisation and invites somebody', async ({ page }) => {
  await new AccountPages(page).haveAccount(newAddress('kay'), PASSWORD);
  await page.goto('/account/organizations');
  const tabTo = async (name: string | RegExp, role: 'textbox' | 'button' | 'combobox') => {
    const wanted = page.getByRole(role, { name }).first();
    for (let presses = 0; presses < 60; presses++) {
      await page.keyboard.press('Tab');
      if (await wanted.evaluate((element) => element === document.activeElement)) return;
    }
    throw new Error(`no Tab leads to ${name}`);
  };
  await tabTo('Name', 'textbox');
  await page.keyboard.type('Keyed kitchen');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Keyed kitchen' })).toBeVisible();
  await tabTo('E-mail address', 'textbox');
  const email = newAddress('zed');
  await page.keyboard.type(email);
  await tabTo('Role', 'combobox');
  await page.keyboard.press('ArrowDown');
  await tabTo('Send the invitation', 'button');
  await page.keyboard.press('Enter');
  await expect(page.getByText('as an admin, until')).toBeVisible();
  await tabTo(`Take back the invitation to ${email}`, 'button');
  await page.keyboard.press('Enter');
  await expect(page.getByText('No invitation waits for an answer.')).toBeVisible();
});

test('the pages have no violation, light or dark, narrow or wide, empty or full', async ({
  page,
  browser,
  baseURL,
}) => {
  test.slow();
  const { pages, address } = await withOrganization(
    page,
    'The kitchen of a very long name that has to break somewhere',
  );
  const guest = await another(browser, { baseURL: baseURL ?? '', javaScriptEnabled: true });
  const bo = newAddress('bo-with-an-address-that-is-far-longer-than-any-phone-is-wide');
  await guest.pages.account.haveAccount(bo, PASSWORD);
  await bringIn(page, guest.page, bo, 'member');
  await page.reload();
  const invited = newAddress('cy-with-an-address-that-is-far-longer-than-any-phone-is-wide');
  await pages.invite(invited, 'Admin');
  await pages.account.openMailedLink(invited, INVITED);
  const link = page.url();
  for (const [who, path] of [
    [page, address],
    [page, '/account/organizations'],
    [guest.page, '/account/organizations'],
    [page, link],
    [page, '/account'],
  ] as const) {
    await who.goto(path);
    for (const summary of await who.locator('main summary').all()) await summary.click();
    await inspectLooks(who, path);
  }
});
