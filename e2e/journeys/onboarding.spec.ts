import { randomBytes } from 'node:crypto';
import type { Page } from '@playwright/test';
import type { RecipeCheck } from '../../lib/contracts/recipe-check.ts';
import { AccountPages } from '../pages/account-pages.ts';
import { WelcomePage } from '../pages/welcome-page.ts';
import { inspectLooks } from '../support/expect-accessible.ts';
import { expect, test } from '../support/test.ts';

const PASSWORD = 'a kettle on the stove';
const newAddress = () => `di-${randomBytes(6).toString('hex')}@example.com`;
const PHONE = { width: 360, height: 740 };

/** From the confirmed address on to the first step. */
async function arrive(page: Page): Promise<WelcomePage> {
  const email = newAddress();
  const account = new AccountPages(page);
  await account.signUp(email, PASSWORD);
  await account.confirmAddress(email);
  await page.getByRole('link', { name: 'Sign in', exact: true }).click();
  await account.fillSignIn(email, PASSWORD);
  await expect(page).toHaveURL(/\/welcome\?step=table$/);
  return new WelcomePage(page);
}

test.describe('on a phone, by the keyboard alone', () => {
  test.use({ viewport: PHONE });

  test('sign up, verify, set a table of three, and get a first recipe that is safe for all', async ({
    kitchen,
    page,
  }) => {
    test.slow();
    const welcome = await arrive(page);
    await inspectLooks(page, 'who eats');
    await welcome.type('Name', 'Ada');
    await welcome.tick('Peanut');
    await welcome.tick('Peanut: Severe');
    await welcome.tick(/^I agree that the allergies/);
    await welcome.press('Add');
    const table = page.getByRole('list', { name: 'At your table' });
    await expect(table.getByRole('listitem')).toHaveText([/Ada.*Peanut \(severe\)/]);
    await expect(page.getByRole('status').filter({ hasText: 'next' })).toBeFocused();
    await welcome.type('Name', 'Bo');
    await welcome.tick('Vegan');
    await welcome.press('Add');
    await expect(table.getByRole('listitem')).toHaveCount(2);
    await welcome.type('Name', 'Cy');
    // The arrows move within the ages, from “Adult” back to “1 to 3 years”.
    await welcome.tabTo('Adult');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await welcome.press('Go on');
    await welcome.at('Your kitchen');
    await expect(page.locator(':focus')).toHaveText(/Your kitchen/);
    await inspectLooks(page, 'your kitchen');
    await welcome.tick('Hob');
    await welcome.tick('Little');
    await welcome.tick('Thai');
    await welcome.press('Go on');
    await welcome.at('First recipe');
    await expect(page.getByText('For Ada, Bo and Cy')).toBeVisible();
    await inspectLooks(page, 'first recipe');
    const answered = page.waitForResponse((response) => response.url().endsWith('/recipes/generate'));
    await welcome.type('What’s in the fridge?', 'rice, chicken, peanuts, carrots, honey, onion');
    await welcome.press('Write my first recipe');
    await expect(page).toHaveURL(/\/$/);
    expect((await answered).ok()).toBe(true);
    await kitchen.recipe.whole();
    await expect(kitchen.recipe.line(/carrot/i)).toHaveCount(1);
    await expect(kitchen.recipe.line(/chicken|peanut|honey/i)).toHaveCount(0);
    // The kitchen's own word for each of the three.
    const path = (await kitchen.recipe.link.getAttribute('href')) ?? '';
    const recipe = await (await page.request.get(`/api/v1${path}`)).json();
    const check = recipe.check as RecipeCheck;
    expect(check.allergens.verdicts.peanut).toBe('none_found');
    for (const diet of ['vegan', 'toddler_safe']) {
      expect(check.diets.find((one) => one.diet === diet)?.verdict).toBe('yes');
    }
    expect(recipe.servings).toBe(3);
    const eaters = page.getByRole('group', { name: 'Who eats' });
    await expect(eaters.getByRole('checkbox', { checked: true })).toHaveCount(3);
    await expect(page.getByText('Thai, Hob, Little')).toBeVisible();
    await page.goto('/account');
    await expect(page.getByRole('link', { name: 'Go on setting up' })).toHaveCount(0);
  });
});

test('every step can be skipped, gone back to and resumed, and nothing typed is lost', async ({ page }) => {
  const welcome = await arrive(page);
  await page.getByLabel('Name', { exact: true }).fill('Flo');
  await page.getByLabel('Dislikes').fill('olives');
  await page.getByRole('button', { name: 'Skip this step' }).locator('visible=true').click();
  await welcome.at('Your kitchen');
  await page.getByLabel('Any other, with commas between').fill('Swabian');
  await page.getByRole('checkbox', { name: 'Wok', exact: true }).check();
  await page.goBack();
  await welcome.at('Who eats');
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Flo');
  await expect(page.getByLabel('Dislikes')).toHaveValue('olives');
  await page.goForward();
  await expect(page.getByLabel('Any other, with commas between')).toHaveValue('Swabian');
  await expect(page.getByRole('checkbox', { name: 'Wok' })).toBeChecked();
  // Another day, on another device: on with the step that was left.
  await page.goto('/account');
  await page.getByRole('link', { name: 'Go on setting up' }).click();
  await welcome.at('Your kitchen');
  await page.getByLabel('Any other, with commas between').fill('x'.repeat(41));
  await page.getByRole('button', { name: 'Go on' }).locator('visible=true').click();
  await expect(page.getByText('At most 8 cuisines of 40 characters each.')).toBeVisible();
  await expect(page.getByLabel('Any other, with commas between')).toBeFocused();
  await page.getByRole('button', { name: 'Skip all of it' }).locator('visible=true').click();
  await expect(page).toHaveURL(/\/$/);
  await page.goto('/account');
  await expect(page.getByRole('link', { name: 'Go on setting up' })).toHaveCount(0);
});

test('somebody without an account is told why, and how to go on', async ({ page }) => {
  await page.goto('/welcome');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('For people with an account');
  await inspectLooks(page, 'without an account');
  await page.getByRole('link', { name: 'Cook without one' }).click();
  await expect(page).toHaveURL(/\/$/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('a kitchen can be set up', async ({ page }) => {
    const welcome = await arrive(page);
    await page.getByLabel('Name', { exact: true }).fill('Ada');
    await page.getByRole('checkbox', { name: 'Egg', exact: true }).check();
    await page.getByRole('checkbox', { name: /^I agree that the allergies/ }).check();
    await page.getByRole('button', { name: 'Go on' }).locator('visible=true').click();
    await welcome.at('Your kitchen');
    await page.getByRole('checkbox', { name: 'Oven', exact: true }).check();
    await page.getByRole('button', { name: 'Go on' }).locator('visible=true').click();
    await expect(page.getByText('For Ada: what they must not eat is left out.')).toBeVisible();
    await page.getByRole('link', { name: 'Back' }).locator('visible=true').click();
    await expect(page.getByRole('checkbox', { name: 'Oven' })).toBeChecked();
  });
});
