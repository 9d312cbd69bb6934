import { test as base, expect, type Page } from '@playwright/test';
import { KitchenPage } from '../pages/kitchen-page.ts';

interface Options {
  /** Console errors that a journey provokes on purpose; any other fails it. */
  readonly expectedErrors: readonly RegExp[];
}

interface Fixtures {
  readonly kitchen: KitchenPage;
  readonly guard: undefined;
}

/** The browser itself writes a line for every answer of 4xx and 5xx; journeys that provoke one allow it. */
export const REFUSED_ANSWER = /Failed to load resource: the server responded with a status of (4|5)\d\d/;

/** Collects what no journey may cause: errors on the console, errors of scripts, breaches of the content policy. */
export function collectErrors(page: Page, expected: readonly RegExp[] = []): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(`page error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return;
    const text = message.text();
    if (!expected.some((pattern) => pattern.test(text))) errors.push(`console ${message.type()}: ${text}`);
  });
  return errors;
}

/** Every journey runs under guard: what went wrong unseen fails it at the end. */
export const test = base.extend<Options & Fixtures>({
  expectedErrors: [[], { option: true }],
  guard: [
    async ({ page, expectedErrors }, use) => {
      const errors = collectErrors(page, expectedErrors);
      await use(undefined);
      expect(errors).toEqual([]);
    },
    { auto: true },
  ],
  kitchen: async ({ page }, use) => {
    await use(new KitchenPage(page));
  },
});

export { expect };
