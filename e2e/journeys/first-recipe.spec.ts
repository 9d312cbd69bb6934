import { RecipeSheet } from '../pages/recipe-sheet.ts';
import { collectErrors, expect, test } from '../support/test.ts';

const FRIDGE = ['2 chicken thighs', '1 lemon', '200 g rice', 'half an onion'] as const;

test('a first recipe: from the fridge to a permanent link that reads without scripts', async ({
  kitchen,
  page,
  browser,
  baseURL,
}) => {
  await kitchen.open();
  await kitchen.add(...FRIDGE);
  for (const food of FRIDGE) await expect(kitchen.chip(food)).toHaveClass(/chip-known/);
  await kitchen.tick('Allergies', 'Peanut');
  await kitchen.submit.click();
  await kitchen.recipe.whole();

  const { recipe } = kitchen;
  for (const food of [/chicken/i, /lemon/i, /rice/i, /onion/i])
    await expect(recipe.line(food)).toHaveCount(1);
  await expect(recipe.sheet).toContainText('No Peanut found');
  await expect(recipe.sheet).toContainText('74 °C (165 °F)');
  await expect(recipe.sheet).toContainText(/Written by chef-mini|without a language model/);
  await expect(recipe.sheet.getByRole('table')).toContainText('Protein');

  await expect(recipe.line(/rice/i)).toContainText('200 g');
  await recipe.morePeople();
  await recipe.morePeople();
  await expect(recipe.line(/rice/i)).toContainText('400 g');
  await recipe.chooseUnits('US');
  await expect(recipe.line(/rice/i)).toContainText('14 oz');

  const title = await recipe.title.textContent();
  await recipe.link.click();
  await expect(page).toHaveURL(/\/recipes\/rcp_\w{22}$/);
  const permanent = new RecipeSheet(page);
  await expect(permanent.title).toHaveText(title ?? '');
  await expect(permanent.line(/rice/i)).toContainText(/oz/);
  await page.reload();
  await expect(permanent.title).toHaveText(title ?? '');

  const reader = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  const plain = await reader.newPage();
  const errors = collectErrors(plain);
  await plain.goto(page.url());
  const read = new RecipeSheet(plain);
  await expect(read.title).toHaveText(title ?? '');
  await expect(read.line(/rice/i)).toContainText('200 g');
  await expect(read.steps).not.toHaveCount(0);
  await expect(plain.getByRole('button')).toHaveCount(0);
  expect(errors).toEqual([]);
  await reader.close();
});

test('what was typed is still there after a reload', async ({ kitchen, page }) => {
  await kitchen.open();
  await kitchen.add('2 eggs', '1 onion');
  await kitchen.tick('Diets', 'Vegetarian');
  await kitchen.fridge.fill('half a cabb');
  await page.reload();
  await kitchen.ready();
  await expect(kitchen.chip('2 eggs')).toBeVisible();
  await expect(kitchen.fridge).toHaveValue('half a cabb');
  await expect(page.getByRole('checkbox', { name: 'Vegetarian' })).toBeChecked();
});

test('one press on an example gives a recipe, another press another idea', async ({ kitchen, page }) => {
  await kitchen.open();
  await page.getByRole('button', { name: 'Eggs, spinach, feta' }).click();
  await kitchen.recipe.whole();
  const first = await kitchen.recipe.sheet.textContent();
  await kitchen.recipe.sheet.getByRole('button', { name: 'Another idea' }).click();
  await kitchen.recipe.whole();
  await expect.poll(() => kitchen.recipe.sheet.textContent()).not.toBe(first);
});

test('the link can be copied', async ({ kitchen, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await kitchen.open();
  await kitchen.write('4 eggs', '100 g spinach', '50 g feta');
  await kitchen.recipe.whole();
  await kitchen.recipe.sheet.getByRole('button', { name: 'Copy link' }).click();
  await expect(kitchen.recipe.sheet.getByRole('button', { name: 'Link copied' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/recipes\/rcp_\w{22}$/);
});
