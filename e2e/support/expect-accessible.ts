import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { keepPicture } from './keep-picture.ts';

const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The rules of WCAG 2.2 AA that look at colours: names, roles, order and sizes are the same in both themes. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** Finds nothing against WCAG 2.2 AA; a failure lists each rule with the elements that break it. */
export async function expectAccessible(page: Page, label: string): Promise<void> {
  await expectNothingFound(new AxeBuilder({ page }).withTags(WCAG_22_AA), label);
}

async function expectNothingFound(axe: AxeBuilder, label: string): Promise<void> {
  // No page holds frames of others: the results need no page of their own to be put together in.
  const { violations } = await axe.setLegacyMode().analyze();
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

/**
 * Holds what a page shows to both, in both themes and at both widths. It is loaded once: styles alone tell these apart.
 * What no colour changes is looked at in one theme.
 */
export async function inspectLooks(page: Page, label: string): Promise<void> {
  const before = page.viewportSize();
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [360, 1280]) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 800 });
      const place = `${label}, ${colorScheme}, ${width} px`;
      if (colorScheme === 'light') await expectAccessible(page, place);
      else await expectNothingFound(new AxeBuilder({ page }).withRules(COLOUR_RULES), place);
      await expectNoSideways(page, `${label}, ${width} px`);
      await keepPicture(page, label, `${colorScheme}-${width}`);
    }
  }
  // A journey on a phone goes on on a phone.
  if (before !== null) await page.setViewportSize(before);
}
