import { CookMode } from '../pages/cook-mode.ts';
import { RecipeSheet } from '../pages/recipe-sheet.ts';
import { expectAccessible, expectNoSideways } from '../support/expect-accessible.ts';
import { makeRecipeWithStep } from '../support/make-recipe.ts';
import { expect, test } from '../support/test.ts';

/** Water that a step measures out; the list of ingredients does not know it. */
const WATER = /(\d+) ml of water/;
const MORE_THAN_AMOUNTS = /\b\d+(?: to \d+)? minutes?\b|\d+ °[CF]/g;

test('for more people the amounts inside the steps grow; minutes and temperatures do not', async ({
  page,
  request,
}) => {
  const { recipe, index } = await makeRecipeWithStep(request, WATER);
  const written = recipe.steps[index]?.text ?? '';
  const ml = Number(WATER.exec(written)?.[1]);
  await page.goto(`/recipes/${recipe.id}`);
  const sheet = new RecipeSheet(page);
  const step = sheet.steps.nth(index).getByRole('paragraph').first();
  await expect(step).toHaveText(written);

  await sheet.morePeople();
  await sheet.morePeople();
  await expect(step).toContainText(WATER);
  await expect(step).not.toHaveText(written);
  const scaled = (await step.textContent()) ?? '';
  // Amounts are printed as a jug can measure them.
  expect(Number(WATER.exec(scaled)?.[1]) / (ml * 2)).toBeCloseTo(1, 1);
  expect(scaled.match(MORE_THAN_AMOUNTS)).toEqual(written.match(MORE_THAN_AMOUNTS));
  await expectAccessible(page, 'a recipe for other people');
  await expectNoSideways(page, 'a recipe for other people');

  await sheet.cook.click();
  const cook = new CookMode(page);
  for (let turned = 0; turned <= index; turned += 1) await cook.forward.click();
  await expect(cook.dialog).toContainText(scaled);
  await page.keyboard.press('Escape');

  await sheet.fewerPeople();
  await sheet.fewerPeople();
  await expect(step).toHaveText(written);
});

test.describe('without a way to the kitchen', () => {
  test.use({ expectedErrors: [/Failed to load resource|net::ERR_|ChunkLoadError/] });

  test('the steps stay, the page says for how many they are, and tries again when asked', async ({
    page,
    context,
    request,
  }) => {
    const { recipe, index } = await makeRecipeWithStep(request, WATER);
    const written = recipe.steps[index]?.text ?? '';
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(`/recipes/${recipe.id}`);
    const sheet = new RecipeSheet(page);
    const step = sheet.steps.nth(index).getByRole('paragraph').first();
    await expect(step).toHaveText(written);
    await context.setOffline(true);
    await sheet.morePeople();
    const note = sheet.sheet.getByRole('status').filter({ hasText: 'still for 2 people' });
    await expect(note).toBeVisible();
    await expect(step).toHaveText(written);
    await expectAccessible(page, 'steps that could not be scaled');
    await expectNoSideways(page, 'steps that could not be scaled');

    await context.setOffline(false);
    await note.getByRole('button', { name: 'Try again' }).click();
    await expect(step).not.toHaveText(written);
    await expect(note).toHaveCount(0);
  });
});
