import path from 'node:path';
import type { Page } from '@playwright/test';

/**
 * Keeps a picture of a whole page, from its head to its foot, in the folder that `E2E_PICTURES` names
 * (`npm run screenshots -- pages`); otherwise does nothing.
 */
export async function keepPicture(page: Page, label: string, look: string): Promise<void> {
  const { E2E_PICTURES: folder } = process.env;
  if (folder === undefined) return;
  const name = label.replaceAll(/[^a-z0-9]+/gi, '-').replaceAll(/^-|-$/g, '') || 'start';
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: path.join(folder, `${name}-${look}.png`), fullPage: true });
}
