import { CookMode } from '../pages/cook-mode.ts';
import { RecipeSheet } from '../pages/recipe-sheet.ts';
import { expectAccessible, expectNoSideways } from '../support/expect-accessible.ts';
import { makeRecipe } from '../support/make-recipe.ts';
import { expect, test } from '../support/test.ts';

test.use({ viewport: { width: 360, height: 740 } });

test('a phone at the stove: big steps, ticks, clocks that run on', async ({ page, request }) => {
  const recipe = await makeRecipe(request);
  await page.clock.install();
  await page.goto(`/recipes/${recipe.id}`);
  await new RecipeSheet(page).cook.click();
  const cook = new CookMode(page);
  await expect(cook.heading).toHaveText('Get these ready');
  await expectAccessible(page, 'cook mode, ingredients');
  await expectNoSideways(page, 'cook mode, ingredients');
  await cook.dialog.getByRole('checkbox').first().check();

  const timed = recipe.steps.findIndex(({ minutes }) => minutes !== null && minutes > 0);
  for (let page_ = 0; page_ <= timed; page_ += 1) await cook.forward.click();
  await expect(cook.heading).toHaveText(`Step ${timed + 1} of ${recipe.steps.length}`);
  await expect(cook.heading).toBeFocused();
  await expect(cook.dialog).toContainText(recipe.steps[timed]?.text ?? '');
  await expectAccessible(page, 'cook mode, step');
  await expectNoSideways(page, 'cook mode, step');

  const minutes = recipe.steps[timed]?.minutes ?? 0;
  await expect(cook.clock).toHaveText(`${minutes}:00`);
  await cook.dialog.getByRole('button', { name: 'Start timer' }).click();
  await page.clock.runFor(30_000);
  await expect(cook.clock).toHaveText(`${minutes - 1}:30`);
  await cook.back.click();
  const elsewhere = cook.dialog.getByRole('button', { name: new RegExp(`^Step ${timed + 1} · `) });
  await expect(elsewhere).toBeVisible();
  await page.clock.runFor(minutes * 60_000);
  await expect(elsewhere).toContainText('Time is up');
  await elsewhere.click();
  await expect(cook.dialog.getByRole('status')).toHaveText('Time is up');

  await page.keyboard.press('Escape');
  await new RecipeSheet(page).cook.click();
  await expect(cook.heading).toHaveText(`Step ${timed + 1} of ${recipe.steps.length}`);
});
