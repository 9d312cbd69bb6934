import { expect, type Page } from '@playwright/test';

/** Setting a kitchen up, by the keyboard alone. */
export class WelcomePage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async at(step: 'Who eats' | 'Your kitchen' | 'First recipe'): Promise<void> {
    await expect(this.page.getByRole('heading', { level: 2, name: step })).toBeVisible();
  }

  /** Goes on with Tab until the focus is on what is named, as somebody without a mouse does. */
  async tabTo(name: string | RegExp): Promise<void> {
    const focused = this.page.locator(':focus');
    const matches = async () => {
      if ((await focused.count()) === 0) return false;
      const label = await focused.evaluate(
        (element) =>
          element.getAttribute('aria-label') ??
          (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
            ? (element.labels?.[0]?.textContent ?? '')
            : (element.textContent ?? '')),
      );
      return typeof name === 'string' ? label.trim() === name : name.test(label.trim());
    };
    for (let presses = 0; presses < 120; presses++) {
      await this.page.keyboard.press('Tab');
      if (await matches()) return;
    }
    throw new Error(`Tab never came to ${String(name)}`);
  }

  async press(name: string | RegExp): Promise<void> {
    await this.tabTo(name);
    await this.page.keyboard.press('Enter');
  }

  async tick(name: string | RegExp): Promise<void> {
    await this.tabTo(name);
    await this.page.keyboard.press('Space');
  }

  async type(name: string, text: string): Promise<void> {
    await this.tabTo(name);
    await this.page.keyboard.type(text);
  }
}
