import { randomBytes } from 'node:crypto';
import type { Page } from '@playwright/test';
import { AccountPages } from '../pages/account-pages.ts';
import { expectAccessible } from '../support/expect-accessible.ts';
import { expect, test } from '../support/test.ts';

const PASSWORD = 'a kettle on the stove';
const newAddress = () => `bo-${randomBytes(6).toString('hex')}@example.com`;

/** Fills the form for somebody new and sends it. */
async function addMember(
  page: Page,
  name: string,
  fill: (form: ReturnType<Page['locator']>) => Promise<void>,
) {
  const form = page.locator('details').filter({ hasText: 'Add somebody' }).last();
  if (!(await form.getByLabel('Name').isVisible())) await form.locator('summary').click();
  await form.getByLabel('Name').fill(name);
  await fill(form);
  await form.getByRole('button', { name: 'Add somebody' }).click();
  await expect(page.getByRole('heading', { name })).toBeVisible();
}

async function setTable(page: Page) {
  await page.goto('/account/household');
  await addMember(page, 'Ada', async (form) => {
    await form.getByRole('checkbox', { name: 'Peanut', exact: true }).check();
    await form.getByRole('checkbox', { name: 'Peanut: Severe' }).check();
    await form.getByRole('checkbox', { name: 'I agree that the allergies' }).check();
  });
  await addMember(page, 'Bo', (form) =>
    form
      .locator('label')
      .filter({ hasText: /^Vegan$/ })
      .click(),
  );
  await addMember(page, 'Cy', (form) => form.locator('label').filter({ hasText: '1 to 3 years' }).click());
}

test('a household of three with a peanut allergy, a vegan and a toddler gets a recipe for all', async ({
  kitchen,
  page,
}) => {
  await new AccountPages(page).haveAccount(newAddress(), PASSWORD);
  await setTable(page);
  await expect(page.getByText('Peanut (severe)')).toBeVisible();
  await expectAccessible(page, 'household');
  await page.getByRole('link', { name: 'Cook for everybody' }).click();
  const eaters = page.getByRole('group', { name: 'Who eats' });
  await expect(eaters.getByRole('checkbox', { checked: true })).toHaveCount(3);
  await kitchen.ready();
  await kitchen.write('rice', 'chicken', 'peanuts', 'carrots', 'onion');
  await kitchen.recipe.whole();
  await expect(kitchen.recipe.line(/carrot/i)).toHaveCount(1);
  await expect(kitchen.recipe.line(/chicken|peanut/i)).toHaveCount(0);
});

test('a recipe for others says how it suits each of the table, on the sheet and on its own page', async ({
  kitchen,
  page,
}) => {
  await new AccountPages(page).haveAccount(newAddress(), PASSWORD);
  await setTable(page);
  await page.getByRole('link', { name: 'Cook for everybody' }).click();
  await kitchen.ready();
  const eaters = page.getByRole('group', { name: 'Who eats' });
  for (const name of ['Ada', 'Bo', 'Cy']) await eaters.getByRole('checkbox', { name }).uncheck();
  await kitchen.write('rice', 'peanuts', 'carrots', 'onion');
  await kitchen.recipe.whole();
  await expect(kitchen.recipe.line(/peanut/i)).toHaveCount(1);
  await expect(page.getByRole('heading', { name: 'At your table' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'For Ada' })).toBeVisible();
  await kitchen.recipe.link.click();
  await expect(page).toHaveURL(/\/recipes\/rcp_/);
  await expect(page.getByRole('heading', { name: 'For Ada' })).toBeVisible();
  await expectAccessible(page, 'a recipe with variants');
});

test('a form that is not complete keeps everything and leads to the name', async ({ page }) => {
  await new AccountPages(page).haveAccount(newAddress(), PASSWORD);
  await page.goto('/account/household');
  await page.getByLabel('Dislikes').fill('celery, olives');
  await page.getByRole('checkbox', { name: 'Egg', exact: true }).check();
  await page.getByRole('button', { name: 'Add somebody' }).click();
  await expect(page.getByText('Give a name of at most 40 characters.')).toBeVisible();
  await expect(page.getByLabel('Name')).toBeFocused();
  await expect(page.getByLabel('Dislikes')).toHaveValue('celery, olives');
  const egg = page.getByRole('checkbox', { name: 'Egg', exact: true });
  await expect(egg).toBeChecked();
  await page.getByLabel('Name').fill('Ada');
  await page.getByRole('button', { name: 'Add somebody' }).click();
  await expect(page.getByText('Tick this to keep allergies and pregnancy, or take them out.')).toBeVisible();
  const consent = page.getByRole('checkbox', { name: 'I agree that the allergies' });
  await expect(consent).toBeFocused();
  await expect(egg).toBeChecked();
  await consent.check();
  await page.getByRole('button', { name: 'Add somebody' }).click();
  await expect(page.getByRole('heading', { name: 'Ada' })).toBeVisible();
});

test('a dislike that names no food we know is told of', async ({ page }) => {
  await new AccountPages(page).haveAccount(newAddress(), PASSWORD);
  await page.goto('/account/household');
  await addMember(page, 'Ed', (form) => form.getByLabel('Dislikes').fill('celery, florble'));
  await expect(page.getByText('We don’t know “florble”')).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('a table can be set, changed and cleared', async ({ page }) => {
    await new AccountPages(page).haveAccount(newAddress(), PASSWORD);
    await setTable(page);
    await page.getByText('Change Ada').click();
    await page.getByRole('button', { name: 'Take Ada from the table' }).click();
    await expect(page.getByRole('heading', { name: 'Ada' })).toBeHidden();
  });
});
