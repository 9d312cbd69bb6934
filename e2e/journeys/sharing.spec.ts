import { makeRecipe } from '../support/make-recipe.ts';
import { expect, test } from '../support/test.ts';

test('a shared recipe tells machines what it is', async ({ page, request, baseURL }) => {
  const { id, title, steps, ingredients } = await makeRecipe(request);
  await page.goto(`/recipes/${id}`);
  const text = await page.locator('script[type="application/ld+json"]').textContent();
  const data = JSON.parse(text ?? '') as Record<string, unknown>;
  expect(data).toMatchObject({ '@context': 'https://schema.org', '@type': 'Recipe', name: title });
  expect(data.recipeIngredient).toHaveLength(ingredients.length);
  expect(data.recipeInstructions).toHaveLength(steps.length);
  expect(data.totalTime).toMatch(/^PT\d+M$/);
  expect(data.nutrition).toMatchObject({ '@type': 'NutritionInformation' });
  expect(data.url).toBe(`${baseURL}/recipes/${id}`);

  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', `${baseURL}/recipes/${id}`);
  const picture = await page.locator('meta[property="og:image"]').getAttribute('content');
  const response = await request.get(picture ?? '');
  expect(response.headers()['content-type']).toBe('image/png');
  const png = await response.body();
  // Width and height in the IHDR chunk of a PNG.
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
});

test('phones and crawlers find what they look for', async ({ page, request }) => {
  await page.goto('/');
  const manifest = await request.get((await page.locator('link[rel="manifest"]').getAttribute('href')) ?? '');
  const { icons } = (await manifest.json()) as { icons: { src: string }[] };
  for (const { src } of icons) expect((await request.get(src)).ok(), src).toBe(true);
  await expect(page.locator('meta[name="theme-color"]')).toHaveCount(2);
  expect(await (await request.get('/robots.txt')).text()).toContain('Disallow: /api/');
});

test('answers carry what keeps a page safe', async ({ request }) => {
  const { id } = await makeRecipe(request);
  for (const path of ['/', `/recipes/${id}`, '/nowhere']) {
    const headers = (await request.get(path)).headers();
    const policy = headers['content-security-policy'] ?? '';
    expect(policy, path).toContain("default-src 'none'");
    expect(policy, path).not.toContain('unsafe');
    expect(headers, path).toMatchObject({
      'x-content-type-options': 'nosniff',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'strict-origin-when-cross-origin',
    });
    expect(headers['permissions-policy'], path).toContain('camera=()');
    expect(headers, path).not.toHaveProperty('x-powered-by');
  }
  const [first, second] = await Promise.all([request.get(`/recipes/${id}`), request.get(`/recipes/${id}`)]);
  const nonce = (headers: Record<string, string>) =>
    /'nonce-([^']+)'/.exec(headers['content-security-policy'] ?? '')?.[1];
  expect(nonce(first.headers())).toBeTruthy();
  expect(nonce(first.headers())).not.toBe(nonce(second.headers()));
});
