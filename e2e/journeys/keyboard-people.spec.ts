import { randomBytes } from 'node:crypto';
import { AccountPages } from '../pages/account-pages.ts';
import { OrganizationPages } from '../pages/organization-pages.ts';
import { StaffPages } from '../pages/staff-pages.ts';
import { Keyboard } from '../support/keyboard.ts';
import { expect, REFUSED_ANSWER, test } from '../support/test.ts';

test.use({ expectedErrors: [REFUSED_ANSWER] });

const PASSWORD = 'a kettle on the stove';
const newAddress = (name: string) => `${name}-${randomBytes(6).toString('hex')}@example.com`;

test('an organisation by keyboard alone: made, invited to, changed, handed over, left, deleted', async ({
  page,
  browser,
  baseURL,
}) => {
  test.slow();
  const keyboard = new Keyboard(page);
  const pages = new OrganizationPages(page);
  const said = (text: string) => expect(pages.said(text)).toBeFocused();
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const [bo, cy] = [newAddress('bo'), newAddress('cy')];
  const guest = await browser.newContext({ baseURL: baseURL ?? '' });
  const guestPage = await guest.newPage();
  await new AccountPages(guestPage).haveAccount(bo, PASSWORD);

  await pages.account.haveAccount(newAddress('ada'), PASSWORD);
  await page.goto('/account/organizations');
  await keyboard.type(page.getByLabel('Name'), 'Soup kitchen');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Soup kitchen' })).toBeVisible();
  await said('The organisation is there.');

  const invite = page.getByRole('region', { name: 'Invite somebody' });
  await keyboard.type(invite.getByLabel('E-mail address'), 'not an address');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Write an address like name@example.com.')).toBeVisible();
  await expect(invite.getByLabel('E-mail address')).toBeFocused();
  for (const email of [cy, bo]) {
    await keyboard.type(invite.getByLabel('E-mail address'), email);
    await keyboard.choose(invite.getByLabel('Role'), 'Member');
    await keyboard.press(button('Send the invitation'));
    await said('The invitation is on its way.');
    await expect(invite.getByText(email)).toBeVisible();
  }
  await keyboard.press(button(`Take back the invitation to ${cy}`));
  await said('The invitation is taken back.');

  const answers = new OrganizationPages(guestPage);
  await guestPage.goto('/account/organizations');
  await new Keyboard(guestPage).press(
    guestPage.getByRole('button', { name: 'Accept the invitation to Soup kitchen' }),
  );
  await expect(answers.said('Welcome. You are in.')).toBeFocused();
  await guest.close();

  await page.reload();
  await keyboard.press(page.getByText(`Change ${bo}`));
  await keyboard.choose(pages.card(bo).getByLabel('Role', { exact: true }), 'Admin');
  await keyboard.press(button(`Save the role of ${bo}`));
  await said('The role is changed.');
  await keyboard.choose(page.getByLabel('To whom'), bo);
  await keyboard.press(button('Hand over'));
  await said('The organisation is handed over.');
  await keyboard.press(button('Leave the organisation'));
  await said('You left the organisation.');

  await keyboard.type(page.getByLabel('Name'), 'Tea kitchen');
  await page.keyboard.press('Enter');
  await said('The organisation is there.');
  await keyboard.type(page.getByLabel('Name of the organisation'), 'Coffee kitchen');
  await page.keyboard.press('Enter');
  await expect(page.getByText('This is not the name of the organisation.')).toBeVisible();
  await expect(page.getByLabel('Name of the organisation')).toBeFocused();
  await keyboard.type(page.getByLabel('Name of the organisation'), 'Tea kitchen');
  await keyboard.press(button('Delete this organisation'));
  await said('The organisation is deleted.');
});

test('the staff pages by keyboard alone', async ({ page, browser, baseURL }) => {
  test.slow();
  const keyboard = new Keyboard(page);
  const said = (text: string | RegExp) =>
    expect(page.getByRole('status').filter({ hasText: text })).toBeFocused();
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const colleague = newAddress('cole');
  const other = await browser.newContext({ baseURL: baseURL ?? '' });
  await new AccountPages(await other.newPage()).haveAccount(colleague, PASSWORD);
  await other.close();
  await new StaffPages(page).enterAs('admin', newAddress('boss'), PASSWORD);

  await keyboard.type(page.getByLabel('E-mail address or id'), colleague);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Say why in 10 to 200 characters.')).toBeVisible();
  await expect(page.getByLabel('Why')).toBeFocused();
  await page.keyboard.type('Lost the laptop, asked by telephone');
  await page.keyboard.press('Enter');
  await said('This is the account that you looked up.');
  await keyboard.press(button('Sign out everywhere'));
  await said('One device is signed out.');

  await keyboard.press(page.getByRole('link', { name: 'Roles' }));
  await keyboard.type(page.getByLabel('E-mail address'), colleague);
  await keyboard.choose(page.getByLabel('Role', { exact: true }), 'Support');
  await keyboard.press(button('Give the role'));
  await said('The role is given.');
  await keyboard.press(button(`Make admin: ${colleague}`));
  await expect(button(`Make support: ${colleague}`)).toBeVisible();
  await said('The role is given.');
  await keyboard.press(button(`Take the role of ${colleague}`));
  await said('The role is taken.');

  await keyboard.press(page.getByRole('link', { name: 'Audit log' }));
  await keyboard.choose(page.getByLabel('Kind'), 'A staff role was taken away');
  await keyboard.press(button('Show'));
  await expect(page).toHaveURL(/action=staff_role_revoked/);
  await said(/events?\./);
  await keyboard.press(page.getByRole('link', { name: 'Check that it is whole' }));
  await expect(page.getByText(/The log is whole/)).toBeVisible();
});
