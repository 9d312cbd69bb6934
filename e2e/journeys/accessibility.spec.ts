import { KitchenPage } from '../pages/kitchen-page.ts';
import { RecipeSheet } from '../pages/recipe-sheet.ts';
import { expectNoSideways, inspectLooks } from '../support/expect-accessible.ts';
import { makeRecipe } from '../support/make-recipe.ts';
import { expect, REFUSED_ANSWER, test } from '../support/test.ts';

test.use({ expectedErrors: [REFUSED_ANSWER] });

test('the start page', async ({ kitchen, page }) => {
  await kitchen.open();
  await inspectLooks(page, 'start page');
});

test('the start page with a list and everything unfolded', async ({ kitchen, page }) => {
  await kitchen.open();
  await kitchen.add('2 eggs', 'florble', '2 Karotten');
  await expect(kitchen.chip('florble')).toHaveClass(/chip-unknown/);
  await page.getByText('More wishes').click();
  await page.getByText('More diets').click();
  await inspectLooks(page, 'start page with a list');
});

test('the start page with a recipe and everything unfolded', async ({ kitchen, page }) => {
  await kitchen.open();
  await kitchen.write('2 eggs', 'florble', '2 Karotten');
  await kitchen.recipe.whole();
  await page.getByText('How each figure comes about').click();
  await page.getByText('Why not the others?').click();
  await inspectLooks(page, 'start page with a recipe');
});

test('the start page with an answer that finds fault', async ({ page }) => {
  const kitchen = new KitchenPage(page);
  await kitchen.open();
  await kitchen.write('concrete and glue');
  await expect(kitchen.chip('concrete')).toHaveClass(/chip-faulty/);
  await inspectLooks(page, 'start page with a problem');
});

test('a recipe’s own page', async ({ page, request }) => {
  const { id } = await makeRecipe(request);
  await page.goto(`/recipes/${id}`);
  await expect(new RecipeSheet(page).cook).toBeVisible();
  await inspectLooks(page, 'recipe page');
});

const MISSING = [
  '/nowhere',
  '/recipes/rcp_0000000000000000000000',
  '/recipes/nothing',
  '/legal/nothing',
] as const;
const NOTHING = 'There is nothing here';

test('pages that are not there', async ({ page }) => {
  test.slow();
  for (const path of MISSING) {
    expect((await page.goto(path))?.status()).toBe(404);
    await expect(page).toHaveTitle(`${NOTHING} · Chef-Genius`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(NOTHING);
    await expect(page.getByRole('link', { name: 'Start from my fridge' })).toBeVisible();
    await inspectLooks(page, path);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('pages that are not there say so', async ({ page }) => {
    for (const path of MISSING) {
      expect((await page.goto(path))?.status()).toBe(404);
      await expect(page).toHaveTitle(`${NOTHING} · Chef-Genius`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(NOTHING);
    }
  });
});

test('pages that are not there say so behind a proxy that speaks TLS, too', async ({ request }) => {
  for (const path of [...MISSING, '/admin']) {
    const answer = await request.get(path, { headers: { 'x-forwarded-proto': 'https' } });
    expect(answer.status(), path).toBe(404);
    expect(await answer.text(), path).toContain(NOTHING);
  }
});

test('text at 200 % fits', async ({ kitchen, page }) => {
  // 200 % zoom on a window of 1280 px leaves 640 CSS pixels; 400 % leaves 320 (WCAG 1.4.10).
  await kitchen.open();
  await kitchen.write('2 chicken thighs', '1 lemon', '200 g rice');
  await kitchen.recipe.whole();
  for (const width of [640, 320]) {
    await page.setViewportSize({ width, height: 512 });
    await expectNoSideways(page, `${width} px`);
  }
});

test('colours that the system forces leave every choice visible', async ({ kitchen, page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await kitchen.open();
  await kitchen.tick('Allergies', 'Peanut');
  const look = (name: string) =>
    page
      .getByRole('checkbox', { name, exact: true })
      .locator('xpath=following-sibling::span')
      .evaluate((label) => getComputedStyle(label).borderColor + getComputedStyle(label).backgroundColor);
  expect(await look('Peanut')).not.toBe(await look('Milk'));
});
