import { AccountPages } from '../pages/account-pages.ts';
import { newPerson, ProviderPages } from '../pages/provider-pages.ts';
import { inspectLooks } from '../support/expect-accessible.ts';
import { expect, test } from '../support/test.ts';

const PASSWORD = 'a kettle on the stove';

test('Google: a stranger gets an account with one press, and finds it again', async ({ page }) => {
  const provider = new ProviderPages(page);
  const person = newPerson();
  await page.goto('/sign-in');
  await expect(page.getByText('If you have no account yet, one is made.')).toBeVisible();
  await expect(page.getByText('By making an account you agree to')).toBeVisible();
  await provider.signIn('Google', person);
  await expect(page.getByRole('heading', { level: 1, name: person.name })).toBeVisible();
  await expect(page.getByText(`Signed in as ${person.email}`)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Please read and agree' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Sign out', exact: true }).click();
  await expect(page.getByText('You are signed out.')).toBeVisible();
  await provider.signIn('Google', person);
  await expect(page.getByText(`Signed in as ${person.email}`)).toBeVisible();
  await expect(page.getByText('Account made')).toHaveCount(1);
});

test('Apple: comes back by a form post of another site, and tells the name once', async ({ page }) => {
  const provider = new ProviderPages(page);
  const person = newPerson('privaterelay.example');
  await provider.signIn('Apple', person);
  await expect(page.getByRole('heading', { level: 1, name: person.name })).toBeVisible();
  await page.getByRole('button', { name: 'Sign out', exact: true }).click();
  await provider.signIn('Apple', { ...person, name: 'Somebody else' });
  await expect(page.getByRole('heading', { level: 1, name: person.name })).toBeVisible();
});

test('Facebook: its address counts once the person has typed our code', async ({ page }) => {
  const provider = new ProviderPages(page);
  const person = newPerson();
  await provider.begin('Facebook', '/sign-up');
  await provider.proceed(person);
  await expect(page.getByText(`We mailed a code of six digits to ${person.email}`)).toBeVisible();
  const code = page.getByLabel('Code from the mail');
  await code.fill('12');
  await page.getByRole('button', { name: 'Confirm' }).click();
  await expect(page.getByText('Type the six digits from the mail.')).toBeVisible();
  await expect(code).toBeFocused();
  await expect(code).toHaveValue('12');
  const mailed = await provider.mailedCode(person.email);
  await code.fill(mailed.startsWith('000') ? '111 111' : '000 000');
  await page.getByRole('button', { name: 'Confirm' }).click();
  await expect(page.getByText('This is not the code. Look at the latest mail.')).toBeVisible();
  await code.fill(mailed);
  await page.getByRole('button', { name: 'Confirm' }).click();
  await expect(page.getByText(`Signed in as ${person.email}`)).toBeVisible();
  await page.getByRole('button', { name: 'Sign out', exact: true }).click();
  await provider.signIn('Facebook', person);
  await expect(page.getByText(`Signed in as ${person.email}`)).toBeVisible();
});

test('Facebook without an address: the person types one, and may think better of it', async ({ page }) => {
  const provider = new ProviderPages(page);
  const person = newPerson();
  await provider.begin('Facebook');
  await provider.proceed({ ...person, email: '' });
  await expect(page.getByText('Facebook did not tell us an address.')).toBeVisible();
  const address = page.getByLabel('E-mail address');
  await address.fill('not an address');
  await page.getByRole('button', { name: 'Mail me a code' }).click();
  await expect(page.getByText('Write an address like name@example.com.')).toBeVisible();
  await expect(address).toBeFocused();
  await address.fill(`typo-${person.email}`);
  await page.getByRole('button', { name: 'Mail me a code' }).click();
  await expect(page.getByText(`to typo-${person.email}`)).toBeVisible();
  await page.getByRole('link', { name: 'Use another address' }).click();
  await page.getByLabel('E-mail address').fill(person.email);
  await page.getByRole('button', { name: 'Mail me a code' }).click();
  await expect(page.getByText(`to ${person.email}`)).toBeVisible();
  await page.getByLabel('Code from the mail').fill(await provider.mailedCode(person.email));
  await page.getByRole('button', { name: 'Confirm' }).click();
  await expect(page.getByText(`Signed in as ${person.email}`)).toBeVisible();
});

for (const name of ['Google', 'Apple', 'Facebook'] as const) {
  test(`${name}: whoever turns back there is told that nothing happened, and goes on`, async ({ page }) => {
    const provider = new ProviderPages(page);
    await provider.begin(name, '/sign-in?next=/account/household');
    await provider.turnBack();
    const said = page.getByRole('alert').filter({ hasText: `You turned back at ${name}.` });
    await expect(said).toBeVisible();
    await page.getByRole('link', { name: `Continue with ${name}` }).click();
    await provider.isAt(name);
    const person = newPerson();
    await provider.proceed(person);
    if (name === 'Facebook') {
      await page.getByLabel('Code from the mail').fill(await provider.mailedCode(person.email));
      await page.getByRole('button', { name: 'Confirm' }).click();
    }
    await expect(page).toHaveURL(/\/account\/household/);
  });
}

test('an account with a password connects Google, signs in with it, and disconnects it', async ({ page }) => {
  const [account, provider, person] = [new AccountPages(page), new ProviderPages(page), newPerson()];
  const email = `own-${person.email}`;
  await account.haveAccount(email, PASSWORD);
  await page.getByRole('link', { name: 'Connect Google' }).click();
  await provider.isAt('Google');
  await provider.proceed(person);
  await expect(page.getByText('Google is connected.')).toBeVisible();
  await expect(page.getByText(`${person.email}, connected on`)).toBeVisible();
  await expect(page.getByText('A provider was connected')).toBeVisible();
  await page.getByRole('button', { name: 'Sign out', exact: true }).click();
  await provider.signIn('Google', person);
  await expect(page.getByText(`Signed in as ${email}`)).toBeVisible();
  await page.getByRole('button', { name: 'Disconnect Google' }).click();
  await expect(page.getByText('Google is disconnected.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Connect Google' })).toBeVisible();
  await page.goto('/outbox');
  for (const subject of ['Google now opens your account', 'Google no longer opens your account']) {
    await expect(
      page.getByRole('listitem').filter({ hasText: email }).filter({ hasText: subject }),
    ).toBeVisible();
  }
});

test('the only way into an account stays', async ({ page }) => {
  await new ProviderPages(page).signIn('Google', newPerson());
  await expect(page.getByText('This account has no password.')).toBeVisible();
  await page.getByRole('button', { name: 'Disconnect Google' }).click();
  await expect(
    page.getByRole('alert').filter({ hasText: 'Google is the only way into this account.' }),
  ).toBeVisible();
  await expect(page.getByRole('button', { name: 'Disconnect Google' })).toBeVisible();
});

test('a Google account that belongs to another person here is not connected', async ({
  page,
  browser,
  baseURL,
}) => {
  const person = newPerson();
  const other = await browser.newContext({ baseURL: baseURL ?? '' });
  await new ProviderPages(await other.newPage()).signIn('Google', person);
  await other.close();
  await new AccountPages(page).haveAccount(`own-${person.email}`, PASSWORD);
  await page.getByRole('link', { name: 'Connect Google' }).click();
  await new ProviderPages(page).proceed(person);
  await expect(
    page.getByRole('alert').filter({ hasText: 'This Google account belongs to another person here.' }),
  ).toBeVisible();
  await expect(page.getByRole('link', { name: 'Connect Google' })).toBeVisible();
});

test('an address with an account is opened by Google, and its owner is told', async ({ page }) => {
  const person = newPerson();
  await new AccountPages(page).haveAccount(person.email, PASSWORD);
  await page.getByRole('button', { name: 'Sign out', exact: true }).click();
  await new ProviderPages(page).signIn('Google', person);
  await expect(page.getByText(`Signed in as ${person.email}`)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Disconnect Google' })).toBeVisible();
  await expect(page.getByText('Account made')).toHaveCount(1);
});

test('a password that a stranger set for an address opens nothing once its owner comes by Google', async ({
  page,
}) => {
  const [account, person] = [new AccountPages(page), newPerson()];
  await account.signUp(person.email, PASSWORD);
  await new ProviderPages(page).signIn('Google', person);
  await expect(page.getByText('This account has no password.')).toBeVisible();
  await page.getByRole('button', { name: 'Sign out', exact: true }).click();
  await account.fillSignIn(person.email, PASSWORD);
  await expect(page.getByRole('alert').filter({ hasText: 'do not match' })).toBeVisible();
});

test('a way back that is too old, was gone before, or finds no cookies begins again', async ({ page }) => {
  const [provider, person] = [new ProviderPages(page), newPerson()];
  const lost = page.getByRole('alert').filter({ hasText: 'The way to Google and back took too long' });
  await provider.begin('Google');
  await page.context().clearCookies({ name: /chef_sign_in/ });
  await provider.proceed(person);
  await expect(lost).toBeVisible();
  let back = '';
  page.on('request', (request) => {
    if (request.url().includes('/auth/google/callback')) back = request.url();
  });
  await provider.signIn('Google', person);
  await page.goto(back);
  await expect(lost).toBeVisible();
});

test('two tabs at two providers both arrive', async ({ page }) => {
  const second = await page.context().newPage();
  const [one, two] = [new ProviderPages(page), new ProviderPages(second)];
  const [ada, bo] = [newPerson(), newPerson('privaterelay.example')];
  await one.begin('Google');
  await two.begin('Apple');
  await one.proceed(ada);
  await expect(page.getByText(`Signed in as ${ada.email}`)).toBeVisible();
  await two.proceed(bo);
  await expect(second.getByText(`Signed in as ${bo.email}`)).toBeVisible();
});

test('nobody is sent to another site afterwards', async ({ page }) => {
  const provider = new ProviderPages(page);
  await page.goto('/auth/google?next=//evil.example/');
  await provider.isAt('Google');
  await provider.proceed(newPerson());
  await expect(page).toHaveURL(/^http:\/\/localhost:\d+\/account$/);
});

test('a page of another site cannot begin a sign-in', async ({ page, baseURL }) => {
  await new ProviderPages(page).begin('Facebook');
  await page.evaluate((address) => {
    const link = Object.assign(document.createElement('a'), { href: address, textContent: 'Win a kettle' });
    document.body.append(link);
  }, `${baseURL}/auth/google`);
  await page.getByRole('link', { name: 'Win a kettle' }).click();
  await expect(page).toHaveURL(/\/sign-in$/);
});

test('connecting begins on the account page only', async ({ page }) => {
  await new AccountPages(page).haveAccount(newPerson().email, PASSWORD);
  await page.goto('/auth/google?link=guessed');
  await expect(page).toHaveURL(/\/account\?/);
  await expect(
    page.getByRole('alert').filter({ hasText: 'Signing in with Google did not work' }),
  ).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('providers work all the same', async ({ page }) => {
    const provider = new ProviderPages(page);
    const person = newPerson('privaterelay.example');
    await provider.begin('Apple');
    await provider.proceed(person);
    await page.getByRole('button', { name: 'Go on' }).click();
    await expect(page.getByText(`Signed in as ${person.email}`)).toBeVisible();
    await page.getByRole('link', { name: 'Connect Google' }).click();
    await provider.proceed(newPerson());
    await expect(page.getByText('Google is connected.')).toBeVisible();
    await page.getByRole('button', { name: 'Disconnect Google' }).click();
    await expect(page.getByText('Google is disconnected.')).toBeVisible();
  });
});

test('no page around providers has a violation, light or dark, narrow or wide', async ({ page }) => {
  test.slow();
  const provider = new ProviderPages(page);
  const look = async (path: string) => {
    await page.goto(path);
    await inspectLooks(page, path);
  };
  await look('/sign-in?provider=google&problem=provider_cancelled');
  await look('/sign-up');
  await provider.begin('Facebook');
  await provider.proceed(newPerson());
  await look('/confirm-address');
  await look('/confirm-address?change');
  await provider.signIn('Google', newPerson());
  await look('/account?provider=google&problem=last_way_in');
});
