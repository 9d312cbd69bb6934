import { expect, type Locator, type Page } from '@playwright/test';

/** Most presses of Tab after which whatever a page has must have had the focus. */
const PRESSES_MAX = 120;

/** A person without a mouse, who has to see where they are. */
export class Keyboard {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /**
   * Presses Tab until a control has the focus. Every stop on the way is looked at: it shows that it has the focus, lies
   * within the window and nothing lies over it (WCAG 2.4.7, 2.4.11).
   */
  async to(wanted: Locator): Promise<void> {
    await expect(wanted).toBeVisible();
    for (let presses = 0; presses < PRESSES_MAX; presses += 1) {
      if (await wanted.evaluate((element) => element === document.activeElement)) return;
      await this.page.keyboard.press('Tab');
      expect(await this.page.evaluate(whatHidesTheFocus), 'where the focus is').toBeNull();
    }
    throw new Error(`Tab never came to ${String(wanted)}`);
  }

  /** Goes to a button or link and presses Enter. */
  async press(wanted: Locator): Promise<void> {
    await this.to(wanted);
    await this.page.keyboard.press('Enter');
  }

  /** Goes to a field and types; what stands there is replaced. */
  async type(field: Locator, text: string): Promise<void> {
    await this.to(field);
    await this.page.keyboard.press('ControlOrMeta+a');
    await this.page.keyboard.type(text);
  }

  /** Goes to a list of choices and takes the one that begins with a text. */
  async choose(field: Locator, text: string): Promise<void> {
    await this.to(field);
    await this.page.keyboard.type(text);
    await expect(field.locator('option:checked')).toHaveText(new RegExp(`^${text}`));
  }
}

/** What keeps somebody from seeing the focus, in words; null where it can be seen. Runs in the page. */
function whatHidesTheFocus(): string | null {
  const element = document.activeElement;
  // Between the last control and the browser's own nothing of the page has it.
  if (element === null || element === document.body) return null;
  const name = `${element.tagName} “${(element.textContent ?? '').trim().slice(0, 60)}”`;
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) return `${name} shows no focus`;
  const { left, top, width, height } = element.getBoundingClientRect();
  const [x, y] = [left + Math.min(width / 2, 20), top + height / 2];
  if (y < 0 || y > innerHeight || x < 0 || x > innerWidth) return `${name} is outside of the window`;
  const over = document.elementFromPoint(x, y);
  if (over !== null && (element.contains(over) || over.contains(element))) return null;
  return `${name} lies below ${over?.tagName ?? 'nothing'}`;
}
