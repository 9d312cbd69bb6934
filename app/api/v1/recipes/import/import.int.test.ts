import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PROBLEMS } from '@chef/contracts/problem';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { post, readProblem } from '../../../../../lib/testing/api-client.ts';
import { startApi, type TestProcess } from '../../../../../lib/testing/start-api.ts';

const RECIPE = {
  '@type': 'Recipe',
  name: 'Onion &amp; garlic',
  recipeIngredient: ['2 onions', '1 clove garlic'],
  recipeInstructions: [{ '@type': 'HowToStep', text: 'Fry the onions with the garlic.' }],
  recipeYield: '2 servings',
  cookTime: 'PT20M',
  nutrition: { '@type': 'NutritionInformation', calories: '90 kcal' },
};
const PAGE = `<html><script type="application/ld+json">${JSON.stringify(RECIPE)}</script></html>`;
const TEXT =
  'Onions\nServes 3\nIngredients\n2 large onions, sliced\n1 clove garlic\nMethod\nFry the onions with the garlic.';

let api: TestProcess;
let site: Server;
let siteUrl = '';

const answers: Readonly<Record<string, readonly [number, Record<string, string>, string]>> = {
  '/recipe': [200, { 'content-type': 'text/html' }, PAGE],
  '/moved': [301, { location: '/recipe' }, ''],
  '/inward': [302, { location: 'http://127.0.0.1:1/' }, ''],
  '/json': [200, { 'content-type': 'application/ld+json' }, JSON.stringify(RECIPE)],
  '/text': [200, { 'content-type': 'text/plain' }, TEXT],
  '/image': [200, { 'content-type': 'image/png' }, 'PNG'],
  '/about': [200, { 'content-type': 'text/html' }, '<h1>About us</h1>'],
  '/large': [200, { 'content-type': 'text/html' }, 'x'.repeat(60_000)],
};

beforeAll(async () => {
  site = createServer((request, response) => {
    if (request.url === '/silent') return;
    const [status, headers, body] = answers[request.url ?? ''] ?? [404, {}, ''];
    response.writeHead(status, headers).end(body);
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  const server = `127.0.0.1:${(site.address() as AddressInfo).port}`;
  siteUrl = `http://${server}`;
  api = await startApi({
    IMPORT_OWN_SERVERS: server,
    IMPORT_PAGE_TIMEOUT_MS: '1000',
    IMPORT_PAGE_BYTES_MAX: '50000',
    IMPORT_PAGES_RUNNING_MAX: '2',
    IMPORT_BODY_BYTES_MAX: '100000',
    REQUEST_BODY_TIMEOUT_MS: '300',
  });
});
afterAll(async () => {
  await api?.stop();
  site?.closeAllConnections();
  site?.close();
});

const send = (body: unknown) => post(`${api.url}/api/v1/recipes/import`, body);
const file = (name: string, content: string, number?: number) => ({
  file: {
    name,
    content: Buffer.from(content).toString('base64'),
    ...(number === undefined ? {} : { number }),
  },
});

describe('POST /api/v1/recipes/import understands', () => {
  it('a page', async () => {
    const response = await send({ html: PAGE, url: 'https://cook.com/onions' });
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({
      title: 'Onion & garlic',
      servings: 2,
      cookMinutes: 20,
      totalMinutes: 20,
      ingredients: [{ foodId: 'onion' }, { foodId: 'garlic' }],
      steps: [{ text: 'Fry the onions with the garlic.' }],
      declaredNutrition: { calories: '90 kcal' },
      sourceUrl: 'https://cook.com/onions',
      recipesFound: 1,
    });
  });

  it('a pasted recipe', async () => {
    expect(await (await send({ text: TEXT })).json()).toMatchObject({
      title: 'Onions',
      servings: 3,
      ingredients: [
        { foodId: 'onion', quantity: 2, size: 'large' },
        { foodId: 'garlic', unit: 'clove' },
      ],
      steps: [{ text: 'Fry the onions with the garlic.' }],
      sourceUrl: null,
      check: { conservation: [] },
    });
  });

  it.each(['/recipe', '/moved'])('the page at an address: %s', async (path) => {
    expect(await (await send({ url: `${siteUrl}${path}` })).json()).toMatchObject({
      title: 'Onion & garlic',
      sourceUrl: `${siteUrl}/recipe`,
    });
  });

  it('JSON-LD and text at an address', async () => {
    expect(await (await send({ url: `${siteUrl}/json` })).json()).toMatchObject({ title: 'Onion & garlic' });
    expect(await (await send({ url: `${siteUrl}/text` })).json()).toMatchObject({ title: 'Onions' });
  });

  it('a file, and the recipe of it that is asked for', async () => {
    const cooklang = 'Fry @onions{2} with @garlic{1%clove}.';
    expect(await (await send(file('Fried onions.cook', cooklang))).json()).toMatchObject({
      title: 'Fried onions',
      ingredients: [{ phrase: '2 onions' }, { phrase: '1 clove garlic' }],
    });
    const two = JSON.stringify([RECIPE, { ...RECIPE, name: 'The other' }]);
    expect(await (await send(file('two.json', two, 2))).json()).toMatchObject({
      title: 'The other',
      recipesFound: 2,
    });
  });
});

describe('POST /api/v1/recipes/import', () => {
  it('keeps no address of a page but one of the web', async () => {
    for (const url of ['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'onions']) {
      const answer = await send({ html: PAGE, url });
      expect(await answer.json(), url).toMatchObject({ sourceUrl: null });
    }
  });
});

describe('POST /api/v1/recipes/import refuses', () => {
  it.each<[string, unknown, keyof typeof PROBLEMS, string | undefined]>([
    ['nothing', { text: '' }, 'invalid_request', undefined],
    ['two things at once', { text: TEXT, html: PAGE }, 'invalid_request', undefined],
    ['bytes that are not base64', { file: { name: 'a.cook', content: '!' } }, 'invalid_request', undefined],
    ['text without a recipe', { text: 'nothing to see here' }, 'no_ingredients', '/text'],
    ['a page without a recipe', { html: '<p>nothing to see here</p>' }, 'no_ingredients', '/html'],
    [
      'a broken declaration',
      { html: '<script type="application/ld+json">{"@type":"Recipe"' },
      'no_ingredients',
      '/html',
    ],
    ['a file without a recipe', file('a.json', '{}'), 'no_ingredients', '/file'],
    [
      'a recipe that the file does not have',
      file('a.json', JSON.stringify(RECIPE), 2),
      'no_ingredients',
      '/file',
    ],
    ['a broken file', file('a.zip', 'PK\u0003\u0004'), 'file_not_readable', '/file/content'],
    [
      'the metadata of a cloud',
      { url: 'http://169.254.169.254/latest/meta-data' },
      'page_not_allowed',
      '/url',
    ],
    ['this machine', { url: 'http://localhost:5432/' }, 'page_not_allowed', '/url'],
    ['a file of this machine', { url: 'file:///etc/passwd' }, 'page_not_allowed', '/url'],
  ])('%s', async (_, body, code, pointer) => {
    const problem = await readProblem(await send(body));
    expect(problem).toMatchObject({ status: 422, code });
    if (pointer !== undefined) expect(problem.errors?.[0]?.pointer).toBe(pointer);
  });

  it.each<[string, keyof typeof PROBLEMS]>([
    ['/about', 'no_ingredients'],
    ['/inward', 'page_not_allowed'],
    ['/image', 'page_not_readable'],
    ['/large', 'page_not_readable'],
    ['/missing', 'page_unreachable'],
    ['/silent', 'timeout'],
  ])('what stands at %s: %s', async (path, code) => {
    const problem = await readProblem(await send({ url: `${siteUrl}${path}` }));
    expect(problem).toMatchObject({ status: PROBLEMS[code].status, code, errors: [{ pointer: '/url' }] });
    expect(problem.detail).not.toContain('127.0.0.1');
  });

  it('what is not JSON, not announced as JSON, not accepted as JSON, too large', async () => {
    const url = `${api.url}/api/v1/recipes/import`;
    const json = { 'content-type': 'application/json' };
    expect((await readProblem(await fetch(url, { method: 'POST', headers: json, body: '{' }))).status).toBe(
      400,
    );
    expect((await readProblem(await fetch(url, { method: 'POST', body: 'x' }))).status).toBe(415);
    const picture = { ...json, accept: 'image/png' };
    expect(
      (await readProblem(await fetch(url, { method: 'POST', headers: picture, body: '{}' }))).status,
    ).toBe(406);
    expect((await readProblem(await send({ html: 'x'.repeat(120_000) }))).status).toBe(413);
  });

  it('more pages at once than it fetches, until some are there', async () => {
    const silent = () => send({ url: `${siteUrl}/silent` });
    const statuses = (await Promise.all([silent(), silent(), silent()])).map(({ status }) => status);
    expect(statuses.sort()).toEqual([503, 504, 504]);
    expect((await send({ url: `${siteUrl}/recipe` })).status).toBe(200);
  });

  it('another method', async () => {
    expect((await readProblem(await fetch(`${api.url}/api/v1/recipes/import`))).status).toBe(405);
  });
});
