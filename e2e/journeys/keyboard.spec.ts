import { RecipeSheet } from '../pages/recipe-sheet.ts';
import { expect, test } from '../support/test.ts';

test('everything works by keyboard alone', async ({ kitchen, page }) => {
  await kitchen.open();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(kitchen.fridge).toBeFocused();
  await page.keyboard.type('2 eggs, 1 onion, 200 g rice,');
  await page.keyboard.press('Backspace');
  await expect(kitchen.fridge).toHaveValue('200 g rice');
  await page.keyboard.press('Enter');
  await expect(kitchen.chips).toHaveCount(3);

  await tabTo(page, 'radio', '45');
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('radio', { name: '30' })).toBeChecked();
  await tabTo(page, 'button', 'One more');
  await page.keyboard.press('Enter');
  await tabTo(page, 'checkbox', 'Peanut');
  await page.keyboard.press('Space');
  await expect(page.getByRole('checkbox', { name: 'Peanut' })).toBeChecked();
  await tabTo(page, 'button', 'Write my recipe');
  await page.keyboard.press('Enter');
  await kitchen.recipe.whole();
  await expect(page.getByRole('status').filter({ hasText: 'Recipe ready' })).toHaveCount(1);

  await tabTo(page, 'button', 'Start cooking');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('heading')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(dialog.getByRole('heading')).toHaveText(/^Step 1 of/);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(new RecipeSheet(page).cook).toBeFocused();
});

/** Presses Tab until the wanted control has the focus; everything must be reachable that way. */
async function tabTo(
  page: import('@playwright/test').Page,
  role: 'radio' | 'button' | 'checkbox',
  name: string,
) {
  const wanted = page.getByRole(role, { name, exact: true });
  for (let presses = 0; presses < 80; presses += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to ${role} “${name}”`);
}
