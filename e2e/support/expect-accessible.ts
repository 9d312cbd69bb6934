import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { keepPicture } from './keep-picture.ts';

const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Finds nothing against WCAG 2.2 AA; a failure lists each rule with the elements that break it. */
export async function expectAccessible(page: Page, label: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(WCAG_22_AA).analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`),
  );
  expect(found, label).toEqual([]);
}

/** Nothing sticks out to the side: one scrolls in one direction only (WCAG 1.4.10). */
export async function expectNoSideways(page: Page, label: string): Promise<void> {
  const excess = await page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('dialog[open]')]
      .map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)
      .reduce((most, one) => Math.max(most, one)),
  );
  expect(excess, `${label}: scrolls sideways`).toBe(0);
}

/** Holds what a page shows to both, in both themes and at both widths. It is loaded once: styles alone tell these apart. */
export async function inspectLooks(page: Page, label: string): Promise<void> {
  const before = page.viewportSize();
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [360, 1280]) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 800 });
      await expectAccessible(page, `${label}, ${colorScheme}, ${width} px`);
      await expectNoSideways(page, `${label}, ${width} px`);
      await keepPicture(page, label, `${colorScheme}-${width}`);
    }
  }
  // A journey on a phone goes on on a phone.
  if (before !== null) await page.setViewportSize(before);
}
