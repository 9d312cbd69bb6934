import { RecipeSheet } from '../pages/recipe-sheet.ts';
import { makeRecipe } from '../support/make-recipe.ts';
import { expect, test } from '../support/test.ts';

const background = (page: import('@playwright/test').Page) =>
  page.evaluate(() => getComputedStyle(document.body).backgroundColor);

test('a theme chosen by hand stays, on every page', async ({ kitchen, page, request }) => {
  const { id } = await makeRecipe(request);
  await page.emulateMedia({ colorScheme: 'light' });
  await kitchen.open();
  const light = await background(page);
  await page.getByRole('button', { name: 'Use dark colours' }).click();
  const dark = await background(page);
  expect(dark).not.toBe(light);
  await page.reload();
  expect(await background(page)).toBe(dark);
  await expect(page.getByRole('button', { name: 'Use light colours' })).toBeVisible();
  await page.goto(`/recipes/${id}`);
  expect(await background(page)).toBe(dark);
});

test('without a choice the system decides', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/');
  const dark = await background(page);
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await background(page)).not.toBe(dark);
});

test('who wants no motion gets none', async ({ kitchen, page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await kitchen.open();
  await kitchen.write('2 eggs', '1 onion');
  await kitchen.recipe.whole();
  const moving = await page.evaluate(
    () => document.getAnimations().filter((animation) => animation.playState === 'running').length,
  );
  expect(moving).toBe(0);
});

test('paper gets ink, two pages at the most, and no buttons', async ({ page, request }) => {
  const { id, title } = await makeRecipe(request);
  await page.goto(`/recipes/${id}`);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const sheet = new RecipeSheet(page);
  await expect(sheet.title).toHaveText(title);
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('link')).toHaveCount(0);
  await expect(sheet.steps.first()).toBeVisible();
  const ink = await sheet.title.evaluate((element) => getComputedStyle(element).color);
  expect(ink).toBe('rgb(0, 0, 0)');
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  expect(pages).toBeGreaterThan(0);
  expect(pages).toBeLessThanOrEqual(2);
});

test('nothing jumps while the page loads and the recipe comes', async ({ kitchen, page }) => {
  await page.addInitScript(() => {
    const shifts = { total: 0 };
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
      })[])
        if (!entry.hadRecentInput) shifts.total += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const shifted = () =>
    page.evaluate(() => (window as unknown as { shifts: { total: number } }).shifts.total);
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await kitchen.open();
    await page.waitForLoadState('networkidle');
    expect(await shifted(), `loading at ${width} px`).toBeLessThanOrEqual(0.02);
  }
});
