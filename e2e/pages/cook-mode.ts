import type { Locator, Page } from '@playwright/test';

/** The full-screen view for the stove. */
export class CookMode {
  readonly dialog: Locator;
  readonly heading: Locator;
  readonly forward: Locator;
  readonly back: Locator;
  readonly clock: Locator;

  constructor(page: Page) {
    this.dialog = page.getByRole('dialog');
    this.heading = this.dialog.getByRole('heading');
    this.forward = this.dialog.getByRole('button', { name: /^(Begin|Next)$/ });
    this.back = this.dialog.getByRole('button', { name: 'Back' });
    this.clock = this.dialog.getByRole('timer');
  }
}
