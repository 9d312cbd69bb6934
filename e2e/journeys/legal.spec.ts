import { randomBytes } from 'node:crypto';
import type { Page } from '@playwright/test';
import { BROWSER_STORAGE } from '../../lib/services/legal/browser-storage.ts';
import { LEGAL_DOCUMENTS } from '../../lib/services/legal/legal-documents.ts';
import { AccountPages } from '../pages/account-pages.ts';
import { CookMode } from '../pages/cook-mode.ts';
import type { KitchenPage } from '../pages/kitchen-page.ts';
import { newPerson, ProviderPages } from '../pages/provider-pages.ts';
import { inspectLooks } from '../support/expect-accessible.ts';
import { expect, test } from '../support/test.ts';
import { type StorageWatch, watchStorage } from '../support/watch-storage.ts';

const PASSWORD = 'a kettle on the stove';
const newAddress = () => `cy-${randomBytes(6).toString('hex')}@example.com`;
const LISTED = BROWSER_STORAGE.map(({ kind, name }) => `${kind} ${name}`).sort();
/** What is stored in journeys of their own: with a second factor, and when somebody has to confirm first. */
const WITH_SECOND_FACTOR = /chef_second_factor|chef_draft/;
/** What is stored for people without an account. */
const LISTED_FOR_VISITORS = LISTED.filter(
  (item) => !/session-token|signed_in|sign_in|second_factor|draft|confirm_address/.test(item),
);

for (const { id, title, changes } of LEGAL_DOCUMENTS) {
  test(`${id}: light and dark, narrow and wide`, async ({ page }) => {
    await page.goto(`/legal/${id}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(page.getByText(`Version ${changes[0].version}, in force since`)).toBeVisible();
    await expect(page.getByText(/\{\w+\}|undefined/)).toHaveCount(0);
    await inspectLooks(page, id);
  });
}

test('every page leads to every legal document', async ({ page }) => {
  for (const { id, title } of LEGAL_DOCUMENTS) {
    await page.goto('/');
    await page.getByRole('contentinfo').locator(`a[href="/legal/${id}"]`).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  }
});

test('a page says who is responsible, or that the operator has yet to say so', async ({ page }) => {
  await page.goto('/legal/privacy');
  const missing = page.getByText('LEGAL_NAME, LEGAL_ADDRESS, PRIVACY_EMAIL');
  await expect(missing.or(page.locator('address a[href^="mailto:"]')).first()).toBeVisible();
});

test('a document that is not there is not found', async ({ page }) => {
  const response = await page.request.get('/legal/nothing');
  expect(response.status()).toBe(404);
});

/** Does what a visitor can do, and looks into the browser after each. */
async function useEverything(page: Page, kitchen: KitchenPage, watch: StorageWatch): Promise<void> {
  await kitchen.open();
  await watch.look();
  await page.getByRole('button', { name: /^Use (dark|light) colours$/ }).click();
  const remember = page.getByRole('checkbox', { name: 'Remember this form' });
  await remember.click();
  await expect(remember).toBeChecked();
  await expect(page.getByRole('checkbox', { name: 'Remember its allergies' })).toBeVisible();
  await kitchen.tick('Allergies', 'Peanut');
  await kitchen.write('2 eggs', 'spinach', 'feta');
  await kitchen.recipe.whole();
  await kitchen.recipe.chooseUnits('US');
  await kitchen.recipe.morePeople();
  await watch.look();
  await kitchen.recipe.cook.click();
  const cookMode = new CookMode(page);
  await cookMode.forward.click();
  await watch.look();
  await page.keyboard.press('Escape');
  await kitchen.recipe.link.click();
  await expect(page).toHaveURL(/\/recipes\/rcp_/);
  await watch.look();
  for (const { id } of LEGAL_DOCUMENTS) {
    await page.goto(`/legal/${id}`);
    await watch.look();
  }
}

test.describe('with Global Privacy Control', () => {
  test.use({ extraHTTPHeaders: { 'sec-gpc': '1' } });

  test('a visitor who uses everything gets what the cookie page lists, and no banner', async ({
    kitchen,
    page,
    baseURL,
  }) => {
    const watch = watchStorage(page);
    await useEverything(page, kitchen, watch);
    await expect(page.getByRole('dialog')).toHaveCount(0);
    expect(watch.found()).toEqual(LISTED_FOR_VISITORS);
    expect(watch.origins()).toEqual([new URL(baseURL ?? '').origin]);
  });

  test('the choices show the signal, and take it for an answer', async ({ kitchen, page }) => {
    await kitchen.open();
    await kitchen.write('2 eggs', 'spinach', 'feta');
    await kitchen.recipe.whole();
    await page.goto('/legal/privacy-choices');
    await expect(page.getByText('Your browser sends Global Privacy Control.')).toBeVisible();
    const noSale = page.getByRole('checkbox', { name: 'Do not sell my personal data' });
    await expect(noSale).toBeChecked();
    await expect(noSale).toBeDisabled();
  });

  test('the site declares that it honours the signal', async ({ page }) => {
    const response = await page.request.get('/.well-known/gpc.json');
    expect(await response.json()).toMatchObject({ gpc: true });
  });
});

test('the cookie page lists exactly what a person with an account gets', async ({
  kitchen,
  page,
  baseURL,
}) => {
  test.slow();
  const watch = watchStorage(page);
  await useEverything(page, kitchen, watch);
  await new AccountPages(page).createAccount(newAddress(), PASSWORD);
  await watch.look();
  for (const path of ['/welcome', '/account/household', '/account', '/forgot-password', '/outbox', '/']) {
    await page.goto(path);
    await watch.look();
  }
  await page.goto('/account');
  await page.getByRole('button', { name: 'Sign out', exact: true }).click();
  await expect(page.getByText('You are signed out.')).toBeVisible();
  await watch.look();
  expect(watch.origins()).toEqual([new URL(baseURL ?? '').origin]);
  // The provider's site is another one; what it stores is its own.
  const provider = new ProviderPages(page);
  await provider.begin('Facebook');
  await watch.look();
  await provider.proceed(newPerson());
  await expect(page).toHaveURL(/\/confirm-address(#_=_)?$/);
  await watch.look();
  expect(watch.found()).toEqual(LISTED.filter((item) => !WITH_SECOND_FACTOR.test(item)));
  await page.goto('/legal/cookies');
  for (const { name } of BROWSER_STORAGE) {
    await expect(page.getByRole('heading', { name, exact: true })).toBeVisible();
  }
});

test('refusing everything leaves nothing optional in the browser', async ({ kitchen, page }) => {
  const watch = watchStorage(page);
  await kitchen.open();
  await kitchen.tick('Allergies', 'Peanut');
  await kitchen.write('2 eggs', 'spinach', 'feta');
  await kitchen.recipe.whole();
  // Agreed to and taken back counts as refused: what was stored is gone at once.
  const remember = page.getByRole('checkbox', { name: 'Remember this form' });
  const withHealth = page.getByRole('checkbox', { name: 'Remember its allergies' });
  await remember.click();
  await withHealth.click();
  await expect(withHealth).toBeChecked();
  await expect.poll(() => page.evaluate(() => Object.keys(localStorage))).toEqual(['fridge-kept']);
  await remember.click();
  await expect(remember).not.toBeChecked();
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  const refused = watchStorage(page);
  await page.reload();
  await kitchen.ready();
  await kitchen.submit.click();
  await kitchen.recipe.whole();
  for (const path of ['/legal/cookies', '/legal/privacy-choices', '/sign-up', '/']) {
    await page.goto(path);
    await refused.look();
  }
  await watch.look();
  expect(refused.found()).toEqual(['cookie chef_visitor', 'session_storage fridge']);
});

test('privacy choices: light and dark, narrow and wide, and one press refuses what one press agrees to', async ({
  kitchen,
  page,
}) => {
  await kitchen.open();
  await kitchen.add('2 eggs');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Your privacy choices' }).click();
  await expect(page.getByText('does not send Global Privacy Control')).toBeVisible();
  const kept = () => page.evaluate(() => localStorage.getItem('fridge-kept'));
  // A press before the page has come alive does nothing: it is pressed until it does.
  await expect(async () => {
    await page.getByRole('button', { name: 'Agree to all' }).click();
    await expect(page.getByText('The form is remembered.')).toBeVisible({ timeout: 1000 });
  }).toPass();
  expect(await kept()).toContain('2 eggs');
  await expect(page.getByRole('checkbox', { name: 'Remember its allergies' })).toBeChecked();
  await inspectLooks(page, 'privacy choices');
  await page.getByRole('button', { name: 'Refuse all' }).click();
  await expect(page.getByText('Nothing optional is stored in this browser.')).toBeVisible();
  expect(await kept()).toBeNull();
  await page.reload();
  await page.getByRole('checkbox', { name: 'Do not sell my personal data' }).check();
  await page.getByRole('button', { name: 'Note my choice' }).click();
  await expect(page.getByText('Noted.', { exact: true })).toBeVisible();
  await expect(page.getByText(/^You said yes on/)).toBeVisible();
});

test('consent to keep what tells of health is taken back with what it kept', async ({ page }) => {
  await new AccountPages(page).haveAccount(newAddress(), PASSWORD);
  await page.goto('/account/household');
  await page.getByLabel('Name').fill('Ada');
  await page.getByRole('checkbox', { name: 'Egg', exact: true }).check();
  await page.getByRole('checkbox', { name: 'I agree that the allergies' }).check();
  await page.getByRole('button', { name: 'Add somebody' }).click();
  await expect(page.getByRole('heading', { name: 'Ada' })).toBeVisible();
  await page.goto('/legal/privacy-choices');
  await expect(page.getByText('If you take it back, Ada and')).toBeVisible();
  await page.getByRole('button', { name: 'Take it back and delete' }).click();
  await expect(page.getByText('What was kept on its ground is deleted.')).toBeFocused();
  await page.goto('/account/household');
  await expect(page.getByText('Nobody yet.')).toBeVisible();
});

test('an account agrees when it is made, and is not asked again', async ({ page }) => {
  await page.goto('/sign-up');
  const note = page.getByText('By making an account you agree to');
  await expect(note).toBeVisible();
  for (const name of ['terms', 'nutrition and allergen notice', 'privacy policy']) {
    await expect(note.getByRole('link', { name })).toHaveAttribute('href', /^\/legal\//);
  }
  await new AccountPages(page).createAccount(newAddress(), PASSWORD);
  await expect(page.getByRole('heading', { name: 'Please read and agree' })).toHaveCount(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('legal documents can be read', async ({ page }) => {
    await page.goto('/legal/processing');
    await expect(page.getByRole('heading', { name: 'Who eats at your table' })).toBeVisible();
    await expect(page.getByText('HouseholdMember (id, userId')).toBeVisible();
  });
});
