/**
 * `npm run screenshots`: real pictures of the running product, into docs/images. `npm run screenshots -- pages [journey]`: every
 * page in four looks, into test-results/pages.
 */
import fs from 'node:fs';
import path from 'node:path';
import { type Browser, chromium, type Page } from 'playwright';
import { BROWSER_ARGUMENTS } from '../test/browser-arguments.ts';
import { findChromium } from '../test/find-chromium.ts';
import { ROOT } from '../test/run-command.ts';
import { startThrowawayStack } from '../test/throwaway-stack.ts';
import { photographPages } from './photograph-pages.ts';

const FOLDER = path.join(ROOT, 'docs/images');
const SIZES = {
  wide: { viewport: { width: 1280, height: 860 }, deviceScaleFactor: 1.5 },
  phone: { viewport: { width: 360, height: 780 }, deviceScaleFactor: 2 },
} as const;
const THEMES = ['light', 'dark'] as const;
const FRIDGE = ['2 chicken thighs', '1 lemon', 'a handful of rice', 'half an onion'] as const;

const say = (line: string) => console.log(`· ${line}`);

async function picture(page: Page, name: string): Promise<void> {
  // Fonts and the last line's entrance are part of the picture.
  await page.evaluate(async () => {
    await document.fonts.ready;
    await Promise.all(document.getAnimations().map((animation) => animation.finished));
  });
  const file = path.join(FOLDER, `${name}.png`);
  await page.screenshot({ path: file });
  say(`${path.relative(ROOT, file)} (${Math.round(fs.statSync(file).size / 1024)} kB)`);
}

async function writeRecipe(page: Page): Promise<void> {
  const input = page.locator('[data-field="ingredients"]');
  for (const food of FRIDGE) {
    await input.fill(food);
    await input.press('Enter');
  }
  await page
    .locator('.chip-known')
    .nth(FRIDGE.length - 1)
    .waitFor();
  await page.getByRole('button', { name: 'Write my recipe' }).click();
  await page.getByRole('heading', { name: 'What we checked' }).waitFor();
  await page.mouse.move(0, 0);
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    window.scrollTo(0, 0);
  });
}

async function photograph(browser: Browser, url: string): Promise<void> {
  for (const [size, shape] of Object.entries(SIZES)) {
    for (const colorScheme of THEMES) {
      const page = await browser.newPage({ baseURL: url, colorScheme, locale: 'en-GB', ...shape });
      await page.goto('/', { waitUntil: 'networkidle' });
      await picture(page, `start-${size}-${colorScheme}`);
      await writeRecipe(page);
      if (size === 'phone') {
        const sheet = page.getByRole('article');
        await sheet.evaluate((element) => element.scrollIntoView({ block: 'start' }));
      }
      await picture(page, `recipe-${size}-${colorScheme}`);
      if (size === 'phone') {
        await page.getByRole('button', { name: 'Start cooking' }).click();
        await page.getByRole('button', { name: 'Begin' }).click();
        await picture(page, `cook-${size}-${colorScheme}`);
      }
      await page.close();
    }
  }
}

/** The pictures of the README. */
async function photographProduct(): Promise<void> {
  const executablePath = findChromium(say);
  const stack = await startThrowawayStack(say);
  try {
    fs.mkdirSync(FOLDER, { recursive: true });
    const browser = await chromium.launch({ executablePath, args: [...BROWSER_ARGUMENTS] });
    await photograph(browser, stack.url);
    await browser.close();
  } finally {
    await stack.stop();
  }
}

const [what, ...rest] = process.argv.slice(2);
if (what === undefined) await photographProduct();
else if (what === 'pages') process.exit(await photographPages(say, rest));
else {
  console.error('Give nothing, or "pages" and perhaps a journey.');
  process.exit(2);
}
