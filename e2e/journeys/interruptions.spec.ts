import { slowDownStream } from '../support/slow-stream.ts';
import { expect, test } from '../support/test.ts';

const FRIDGE = ['2 chicken thighs', '1 lemon', '200 g rice', '1 onion'] as const;

test('lines appear one by one, can be stopped, and asked for again', async ({ kitchen, page, baseURL }) => {
  const end = await slowDownStream(page, baseURL ?? '', { pauseMs: 150 });
  await kitchen.open();
  await kitchen.write(...FRIDGE);
  await expect(kitchen.recipe.ingredients).not.toHaveCount(0);
  await expect(kitchen.recipe.sheet).toHaveAttribute('aria-busy', 'true');
  await page.getByRole('button', { name: 'Stop' }).first().click();
  await expect(kitchen.result.getByRole('alert')).toContainText('Stopped');
  for (const food of FRIDGE) await expect(kitchen.chip(food)).toBeVisible();
  await kitchen.result.getByRole('button', { name: 'Try again' }).click();
  await kitchen.recipe.whole();
  await end();
});

test.describe('when the connection breaks', () => {
  test.use({ expectedErrors: [/net::ERR_/] });

  test('the recipe goes on where it stopped, no line twice', async ({ kitchen, page, baseURL }) => {
    const end = await slowDownStream(page, baseURL ?? '', { pauseMs: 40, cutAfter: 6 });
    await kitchen.open();
    await kitchen.write(...FRIDGE);
    await kitchen.recipe.whole();
    const lines = await kitchen.recipe.ingredients.allTextContents();
    expect(new Set(lines).size).toBe(lines.length);
    await expect(kitchen.recipe.line(/chicken/i)).toHaveCount(1);
    await end();
  });

  test('a dead line is said kindly, and the list is still there', async ({ kitchen, page, context }) => {
    await kitchen.open();
    await kitchen.add(...FRIDGE);
    await expect(kitchen.chip('1 lemon')).toHaveClass(/chip-known/);
    await kitchen.fridge.focus();
    await expect(page.locator('body')).toBeVisible();
    await page.waitForLoadState('networkidle');
    await page.clock.install();
    await context.setOffline(true);
    await kitchen.submit.click();
    await expect(async () => {
      await page.clock.runFor(5000);
      await expect(kitchen.result.getByRole('alert')).toContainText('We could not reach the kitchen', {
        timeout: 200,
      });
    }).toPass();
    for (const food of FRIDGE) await expect(kitchen.chip(food)).toBeVisible();
    await context.setOffline(false);
    await kitchen.result.getByRole('button', { name: 'Try again' }).click();
    await kitchen.recipe.whole();
  });
});
