import { expect, type Locator, type Page } from '@playwright/test';
import { RecipeSheet } from './recipe-sheet.ts';

/** The start page: the list of what there is, who eats, and the recipe beside it. */
export class KitchenPage {
  readonly page: Page;
  readonly fridge: Locator;
  readonly chips: Locator;
  readonly submit: Locator;
  readonly result: Locator;
  readonly recipe: RecipeSheet;

  constructor(page: Page) {
    this.page = page;
    this.fridge = page.getByRole('textbox', { name: 'What’s in the fridge?' });
    this.chips = page.getByRole('list', { name: 'On your list' }).getByRole('listitem');
    this.submit = page.getByRole('button', { name: 'Write my recipe' });
    this.result = page.getByRole('region', { name: 'Your recipe' });
    this.recipe = new RecipeSheet(page, this.result);
  }

  async open(): Promise<void> {
    await this.page.goto('/');
    await this.ready();
  }

  /** Waits until the page's scripts have taken over: before that, typing would be lost to the test, not to people. */
  async ready(): Promise<void> {
    await expect(this.page.getByRole('button', { name: /^Use (dark|light) colours$/ })).toBeVisible();
    await this.page.waitForFunction(() => {
      const input = document.querySelector('[data-field="ingredients"]');
      return input !== null && Object.keys(input).some((key) => key.startsWith('__reactProps'));
    });
  }

  /** Types each food and presses Enter, as people do. */
  async add(...foods: readonly string[]): Promise<void> {
    for (const food of foods) {
      await this.fridge.fill(food);
      await this.fridge.press('Enter');
    }
  }

  async write(...foods: readonly string[]): Promise<void> {
    await this.add(...foods);
    await this.submit.click();
  }

  chip(text: string): Locator {
    return this.chips.filter({ hasText: text });
  }

  /** The place of a field that an answer can point at. */
  field(name: string): Locator {
    return this.page.locator(`[data-field="${name}"]`).first();
  }

  async tick(group: 'Allergies' | 'Diets', option: string): Promise<void> {
    const unfold = this.page.getByRole('button', { name: new RegExp(`^${group}: `) });
    if (await unfold.isVisible()) await unfold.click();
    await this.page.getByRole('checkbox', { name: option, exact: true }).check({ force: true });
  }

  /** The text that a field's message says, as a screen reader would read it with the field. */
  async messageOf(name: string): Promise<string> {
    const ids = (await this.field(name).getAttribute('aria-describedby')) ?? '';
    const texts = await Promise.all(
      ids.split(' ').map((id) => this.page.locator(`[id="${id}"]`).textContent()),
    );
    return texts.join(' ').trim();
  }
}
