import { randomBytes } from 'node:crypto';
import net from 'node:net';
import type { APIResponse, BrowserContext, Page } from '@playwright/test';
import { AccountPages } from '../pages/account-pages.ts';
import { allPages } from '../support/all-pages.ts';
import { makeRecipe } from '../support/make-recipe.ts';
import { collectErrors, expect, REFUSED_ANSWER, test } from '../support/test.ts';

test.use({ expectedErrors: [REFUSED_ANSWER] });

const PASSWORD = 'a kettle on the stove';
/** Pages that are open at once where all are visited. */
const TABS = 4;
const newAddress = () => `eve-${randomBytes(6).toString('hex')}@example.com`;

/** What stands in place of the variable parts of pages. */
const SAMPLES = { 'legal/document': 'privacy', 'people/id': 'usr_0000000000000000000000' };

/** An organisation of nobody. */
const NO_ORGANIZATION = 'org_0000000000000000000000';

/** Makes an organisation for the person who is signed in. */
async function makeOrganization(page: Page): Promise<string> {
  const response = await page.request.post('/api/v1/organizations', { data: { name: 'Test kitchen' } });
  return ((await response.json()) as { id: string }).id;
}

/** Every page's address, with a recipe that exists. */
async function pagesWith(recipeId: string, organizationId = NO_ORGANIZATION): Promise<string[]> {
  const pages = allPages({ ...SAMPLES, 'recipes/id': recipeId, 'organizations/id': organizationId });
  expect(pages).toEqual(expect.arrayContaining(['/', '/account', `/recipes/${recipeId}`, '/legal/privacy']));
  return pages;
}

/** Makes a page tell of every breach of its content policy as an error, where the guard of each journey listens. */
async function tellBreaches(page: Page): Promise<void> {
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      reportError(new Error(`policy breach: ${effectiveDirective} ${blockedURI}`));
    });
  });
}

/** Opens every page until it is at rest, a few at a time: most of that is waiting. Gives what went wrong. */
async function visitAll(context: BrowserContext, paths: readonly string[]): Promise<string[]> {
  const left = [...paths];
  const found: string[] = [];
  const walk = async () => {
    const tab = await context.newPage();
    const errors = collectErrors(tab, [REFUSED_ANSWER]);
    await tellBreaches(tab);
    for (let path = left.shift(); path !== undefined; path = left.shift()) {
      await tab.goto(path, { waitUntil: 'networkidle' });
      found.push(...errors.splice(0).map((error) => `${path}: ${error}`));
    }
    await tab.close();
  };
  await Promise.all(Array.from({ length: TABS }, walk));
  return found;
}

test('no page breaks its own content policy, for a visitor and for a person with an account', async ({
  page,
  request,
}) => {
  test.slow();
  const { id } = await makeRecipe(request);
  expect(await visitAll(page.context(), await pagesWith(id))).toEqual([]);
  await new AccountPages(page).haveAccount(newAddress(), PASSWORD);
  const own = await pagesWith(id, await makeOrganization(page));
  expect(await visitAll(page.context(), own)).toEqual([]);
});

test('a script, a style and a picture of others do not get into a page, and it is told', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ baseURL: baseURL ?? '' });
  const page = await context.newPage();
  const errors = collectErrors(page);
  await tellBreaches(page);
  await page.goto('/');
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "taken over"';
    const picture = new Image();
    picture.src = 'https://evil.example/x.png';
    document.body.append(script, picture);
    document.body.insertAdjacentHTML('beforeend', '<p style="color:red">x</p><b onclick="alert(1)">x</b>');
    document.querySelector('b')?.click();
  });
  expect(await page.title()).not.toBe('taken over');
  for (const directive of ['script-src-elem', 'img-src', 'style-src-attr', 'script-src-attr']) {
    await expect.poll(() => errors.join('\n')).toContain(`policy breach: ${directive}`);
  }
  await context.close();
});

test('every kind of answer is marked as what it is, for nobody to frame and with no word about the server', async ({
  page,
  request,
}) => {
  const { id } = await makeRecipe(request);
  await page.goto('/');
  const script = await page.locator('script[src^="/_next/"]').first().getAttribute('src');
  const kinds: readonly (readonly [path: string, type: RegExp])[] = [
    ['/', /^text\/html; charset=utf-8$/i],
    [`/recipes/${id}`, /^text\/html; charset=utf-8$/i],
    ['/sign-in', /^text\/html; charset=utf-8$/i],
    ['/nowhere', /^text\/html; charset=utf-8$/i],
    [`/api/v1/recipes/${id}`, /^application\/json; charset=utf-8$/],
    ['/api/v1/nowhere', /^application\/problem\+json$/],
    ['/api/v1/account', /^application\/problem\+json$/],
    ['/api/nowhere', /./],
    [script ?? '', /^application\/javascript; charset=utf-8$/i],
    ['/_next/static/nowhere.js', /./],
    ['/manifest.webmanifest', /^application\/manifest\+json/],
    ['/robots.txt', /^text\/plain/],
    ['/icon.svg', /^image\/svg\+xml/],
    ['/openapi.json', /^application\/json/],
    [`/recipes/${id}/opengraph-image`, /^image\/png/],
  ];
  for (const [path, type] of kinds) {
    const headers = (await request.get(path)).headers();
    if (path.endsWith('/opengraph-image')) expect(headers['cache-control']).toBe('public, max-age=3600');
    expect(headers['content-type'], path).toMatch(type);
    expect(headers['content-security-policy'], path).toContain("default-src 'none'");
    expect(headers['content-security-policy'], path).toContain("frame-ancestors 'none'");
    expect(headers['content-security-policy'], path).toContain("base-uri 'none'");
    expect(headers['x-content-type-options'], path).toBe('nosniff');
    expect(headers['referrer-policy'], path).toBe('strict-origin-when-cross-origin');
    expect(headers['cross-origin-opener-policy'], path).toBe('same-origin');
    for (const name of ['x-powered-by', 'server', 'access-control-allow-origin']) {
      expect(headers, path).not.toHaveProperty(name);
    }
  }
});

test('what is a person’s own is kept by no cache', async ({ page }) => {
  await new AccountPages(page).haveAccount(newAddress(), PASSWORD);
  const organizationId = await makeOrganization(page);
  const pages = await pagesWith('rcp_0000000000000000000000', organizationId);
  for (const path of [...pages, `/account/organizations/${NO_ORGANIZATION}`]) {
    if (path !== '/account' && !path.startsWith('/account/') && path !== '/outbox') continue;
    const headers = (await page.request.get(path)).headers();
    expect(headers['cache-control'], path).toContain('no-store');
    expect(headers['cache-control'], path).toContain('private');
  }
  for (const path of ['', '/sessions', '/activity', '/household', '/export']) {
    const headers = (await page.request.get(`/api/v1/account${path}`)).headers();
    expect(headers['cache-control'], path).toBe('no-store');
  }
});

test('cookies are out of reach of scripts, but for the one that opens nothing', async ({ page }) => {
  await new AccountPages(page).createAccount(newAddress(), PASSWORD);
  const cookies = await page.context().cookies();
  expect(cookies.length).toBeGreaterThan(1);
  for (const { name, httpOnly, sameSite, value, path } of cookies) {
    expect(httpOnly, name).toBe(!name.endsWith('chef_signed_in'));
    expect(sameSite, name).toBe('Lax');
    expect(path, name).toBe('/');
    if (!httpOnly) expect(value).toBe('1');
  }
  const readable = await page.evaluate(() => document.cookie);
  expect(readable).toBe('chef_signed_in=1');
});

test('no page takes a form of another site', async ({ page, request }) => {
  const { id } = await makeRecipe(request);
  await new AccountPages(page).haveAccount(newAddress(), PASSWORD);
  for (const path of [...(await pagesWith(id)), '/sign-out']) {
    const answer = await page.request.post(path, {
      headers: { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' },
      form: { email: 'x' },
    });
    expect(answer.status(), path).toBe(403);
  }
  await page.goto('/account');
  await expect(page.getByText('Signed in as')).toBeVisible();
});

test('after signing out nothing of the person is left in the browser', async ({ page }) => {
  const account = new AccountPages(page);
  await account.createAccount(newAddress(), PASSWORD);
  await page.goto('/');
  await page.evaluate(() =>
    localStorage.setItem('fridge', '{"ingredients":["2 eggs"],"allergies":["peanut"]}'),
  );
  await page.goto('/account');
  const answer = page.waitForResponse((response) => response.url().endsWith('/sign-out'));
  await page.getByRole('button', { name: 'Sign out', exact: true }).click();
  expect((await (await answer).allHeaders())['clear-site-data']).toBe('"cache"');
  await expect(page.getByText('You are signed out.')).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem('fridge'))).toBeNull();
  expect((await page.context().cookies()).map(({ name }) => name)).not.toContain('next-auth.session-token');
  await page.goBack();
  await expect(page).toHaveURL(/sign-in/);
});

test('a session’s cookie opens nothing once it is signed out, wherever it was copied to', async ({
  page,
  request,
}) => {
  await new AccountPages(page).createAccount(newAddress(), PASSWORD);
  const cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
  const ask = () => request.get('/api/v1/account', { headers: { cookie } });
  expect((await ask()).status()).toBe(200);
  await page.goto('/account');
  await page.getByRole('button', { name: 'Sign out', exact: true }).click();
  await expect(page.getByText('You are signed out.')).toBeVisible();
  expect((await ask()).status()).toBe(401);
});

test('passwords are masked, may be pasted and are for password managers to fill', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/sign-up');
  const field = page.getByLabel('Password', { exact: true });
  await expect(field).toHaveAttribute('type', 'password');
  await expect(field).toHaveAttribute('autocomplete', 'new-password');
  await page.evaluate(() => navigator.clipboard.writeText('  a pasted Pässword, 🔑  '));
  await field.focus();
  await page.keyboard.press('ControlOrMeta+V');
  await expect(field).toHaveValue('  a pasted Pässword, 🔑  ');
  await page.goto('/sign-in');
  const known = page.getByLabel('Password', { exact: true });
  await expect(known).toHaveAttribute('type', 'password');
  await expect(known).toHaveAttribute('autocomplete', 'current-password');
});

/** Files that stand beside the app and are nobody’s business. */
const PRIVATE_PATHS = [
  '/.git/config',
  '/.git/HEAD',
  '/.env',
  '/.env.local',
  '/package.json',
  '/package-lock.json',
  '/prisma/schema.prisma',
  '/proxy.ts',
  '/.next/BUILD_ID',
  '/.data/postgres.json',
  '/lib/config/settings.ts',
  '/..%2f..%2fetc%2fpasswd',
  '/_next/static/%2e%2e/%2e%2e/server/app/page.js',
  '/_next/image?url=http%3A%2F%2F127.0.0.1%3A1%2Fx.png&w=64&q=75',
];

test('no file beside the app, no list of files and no source map can be fetched', async ({
  page,
  request,
}) => {
  for (const path of PRIVATE_PATHS) {
    const answer = await request.get(path, { maxRedirects: 0 });
    expect([400, 404], `${path}: ${answer.status()}`).toContain(answer.status());
    expect(await answer.text(), path).not.toMatch(/\[core\]|"dependencies"|datasource|root:x:|DATABASE_URL/);
  }
  for (const folder of ['/_next/', '/_next/static/', '/_next/static/chunks/', '/api/', '/recipes/']) {
    expect((await request.get(folder)).status(), folder).toBe(404);
  }
  await page.goto('/');
  const scripts = await page
    .locator('script[src^="/_next/"]')
    .evaluateAll((all) => all.map((script) => (script as HTMLScriptElement).src));
  expect(scripts.length).toBeGreaterThan(2);
  for (const src of scripts) {
    expect((await request.get(`${src}.map`)).status(), src).toBe(404);
    expect(await (await request.get(src)).text(), src).not.toMatch(
      /sourceMappingURL|process\.env\.APP_SECRET/,
    );
  }
});

test('nobody has pictures made smaller by the server, or looked at elsewhere by it', async ({ request }) => {
  for (const url of ['/apple-icon', 'http://127.0.0.1:1/x.png']) {
    const answer = await request.get(`/_next/image?url=${encodeURIComponent(url)}&w=640&q=75`);
    expect(answer.status(), url).toBe(404);
  }
});

test('a page that fails says so without its insides', async ({ request }) => {
  const answers: APIResponse[] = [
    await request.get('/%c0%ae'),
    await request.get(`/legal/${'a'.repeat(3000)}`),
    await request.get('/account?cursor=%00'),
    await request.get('/api/v1/recipes?cursor=%00'),
    await request.post('/sign-in', {
      headers: { 'next-action': 'a'.repeat(40), 'content-type': 'text/plain' },
      data: 'x',
    }),
  ];
  for (const answer of answers) {
    expect(await answer.text(), answer.url()).not.toMatch(
      /\bat .+:\d+:\d+|node_modules|prisma|select .* from/i,
    );
  }
});

/** Sends bytes as they are; gives what comes back until the server hangs up or is silent for a while. */
function speak(url: string, text: string): Promise<string> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = net.connect(Number(port), hostname, () => socket.write(text));
    socket.setTimeout(2000, () => socket.destroy());
    socket.on('data', (chunk) => (answer += chunk)).on('error', reject);
    socket.on('end', () => socket.end()).on('close', () => resolve(answer));
  });
}

test('the server reads one request where one was sent, and offers no echo', async ({ baseURL }) => {
  const url = baseURL ?? '';
  const smuggled = 'GET /robots.txt HTTP/1.1\r\nHost: x\r\n\r\n';
  for (const headers of [
    'Content-Length: 5\r\nTransfer-Encoding: chunked\r\n',
    'Content-Length: 5\r\nContent-Length: 6\r\n',
    'Transfer-Encoding : chunked\r\n',
  ]) {
    const answer = await speak(url, `POST / HTTP/1.1\r\nHost: x\r\n${headers}\r\n0\r\n\r\n${smuggled}`);
    expect(answer, headers).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer.match(/^HTTP\/1\.1 /gm), headers).toHaveLength(1);
  }
  const long = await speak(url, `GET / HTTP/1.1\r\nHost: x\r\nX-A: ${'a'.repeat(20_000)}\r\n\r\n`);
  expect(long).toMatch(/^HTTP\/1\.1 431 /);
  for (const path of ['/', '/api/v1/recipes']) {
    const echo = await speak(
      url,
      `TRACE ${path} HTTP/1.1\r\nHost: x\r\nX-Secret: echo-me\r\nConnection: close\r\n\r\n`,
    );
    expect(echo, path).not.toContain('echo-me');
    expect(echo, path).not.toMatch(/^HTTP\/1\.1 200 /);
  }
});
