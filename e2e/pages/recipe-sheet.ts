import { expect, type Locator, type Page } from '@playwright/test';

/** A recipe, beside the form or on its own page. */
export class RecipeSheet {
  readonly page: Page;
  readonly sheet: Locator;
  readonly title: Locator;
  readonly ingredients: Locator;
  readonly steps: Locator;
  readonly cook: Locator;
  readonly link: Locator;

  constructor(page: Page, scope: Locator | Page = page) {
    this.page = page;
    this.sheet = scope.getByRole('article');
    this.title = this.sheet.locator('.recipe-title');
    this.ingredients = this.sheet.locator('.ingredients > li');
    this.steps = this.sheet.locator('.steps > li');
    this.cook = this.sheet.getByRole('button', { name: 'Start cooking' });
    this.link = this.sheet.getByRole('link', { name: 'Open its page' });
  }

  /** Waits for the whole recipe with its checks. */
  async whole(): Promise<void> {
    await expect(this.sheet).toHaveAttribute('aria-busy', 'false');
    await expect(this.sheet.getByRole('heading', { name: 'What we checked' })).toBeVisible();
  }

  /** The line of one food, as printed. */
  line(food: string | RegExp): Locator {
    return this.ingredients.filter({ hasText: food });
  }

  async chooseUnits(system: 'Metric' | 'US'): Promise<void> {
    await this.sheet.getByRole('radio', { name: system, exact: true }).check({ force: true });
  }

  async morePeople(): Promise<void> {
    await this.sheet.getByRole('button', { name: 'One person more' }).click();
  }

  async fewerPeople(): Promise<void> {
    await this.sheet.getByRole('button', { name: 'One person fewer' }).click();
  }
}
