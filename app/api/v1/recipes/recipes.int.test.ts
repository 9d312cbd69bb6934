import { createId } from '@chef/contracts/create-id';
import type { RecipeList } from '@chef/contracts/recipe-list';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { database } from '../../../../lib/db/client.ts';
import { cookieOf, post, readProblem } from '../../../../lib/testing/api-client.ts';
import { startApi, type TestProcess } from '../../../../lib/testing/start-api.ts';

let api: TestProcess;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api?.stop());

/** A browser: its cookie, and the visitor that the cookie stands for. */
async function newBrowser() {
  const cookie = cookieOf(await fetch(`${api.url}/api/v1/recipes`));
  const id = /=(vis_\w+)\./.exec(cookie)?.[1] ?? '';
  await database().visitor.create({ data: { id } });
  return { cookie, id };
}

/** A finished generation of a visitor’s, with its recipe. */
async function addRecipe(visitorId: string, title: string, createdAt: Date) {
  const recipe = { id: createId('recipe'), title, source: 'composer', model: 'composer', visitorId };
  await database().recipe.create({ data: recipe });
  await database().generation.create({
    data: {
      id: createId('generation'),
      status: 'done',
      visitorId,
      addressHash: 'x',
      canonicalHash: 'x',
      request: {},
      recipeId: recipe.id,
      createdAt,
    },
  });
}

async function list(cookie: string, query = ''): Promise<RecipeList> {
  const response = await fetch(`${api.url}/api/v1/recipes${query}`, { headers: { cookie } });
  expect(response.status).toBe(200);
  return (await response.json()) as RecipeList;
}

describe('GET /api/v1/recipes', () => {
  it('lists a browser’s own recipes in pages, newest first, each once', async () => {
    const mine = await newBrowser();
    const other = await newBrowser();
    await addRecipe(other.id, 'not mine', new Date());
    for (let i = 0; i < 5; i++)
      await addRecipe(mine.id, `soup ${i}`, new Date(1_760_000_000_000 + (i >> 1) * 1000));
    const titles: string[] = [];
    let page = await list(mine.cookie, '?limit=2');
    for (;;) {
      titles.push(...page.recipes.map((recipe) => recipe.title));
      if (page.nextCursor === null) break;
      page = await list(mine.cookie, `?limit=2&cursor=${page.nextCursor}`);
    }
    expect(titles).toHaveLength(5);
    expect(new Set(titles).size).toBe(5);
    expect(titles[0]).toBe('soup 4');
  });

  describe('right after a recipe was written', () => {
    /** Makes the database take its time over the end of a generation, seconds. */
    const slowEnd = (seconds: number) =>
      database().$executeRawUnsafe(`
        create or replace function slow_end() returns trigger language plpgsql as $$
        begin perform pg_sleep(${seconds}); return new; end $$`);
    beforeAll(async () => {
      await slowEnd(0);
      await database().$executeRaw`
        create trigger slow_end before update on generations for each row
        when (new.status = 'done' and old.status <> 'done') execute function slow_end()`;
    });
    afterAll(async () => {
      await database().$executeRaw`drop trigger slow_end on generations`;
    });
    const write = async (cookie: string, ingredients: readonly string[]) => {
      const accept = { cookie, accept: 'application/json' };
      const answer = await post(`${api.url}/api/v1/recipes/generate`, { ingredients }, accept);
      return ((await answer.json()) as { recipe: { id: string } }).recipe.id;
    };

    it('has it, however long the database took over its end', async () => {
      await slowEnd(0.4);
      const { cookie } = await newBrowser();
      const id = await write(cookie, ['6 eggs', 'spinach', 'feta']);
      expect((await list(cookie)).recipes.map((recipe) => recipe.id)).toEqual([id]);
    });

    it('is told of it all the same while the database hangs', async () => {
      await slowEnd(5);
      const { cookie } = await newBrowser();
      const id = await write(cookie, ['400 g chickpeas', '1 onion', '2 carrots']);
      const stored = () => database().generation.count({ where: { recipeId: id, status: 'done' } });
      expect(await stored()).toBe(0);
      await expect.poll(stored, { timeout: 10_000 }).toBe(1);
      await slowEnd(0);
    });
  });

  it('is empty for somebody new', async () => {
    expect(await list('')).toEqual({ recipes: [], nextCursor: null });
  });

  it.each([
    ['limit=0', '/limit'],
    ['limit=1000', '/limit'],
    ['limit=few', '/limit'],
    ['cursor=zzz', '/cursor'],
  ])('refuses %s', async (query, pointer) => {
    const problem = await readProblem(await fetch(`${api.url}/api/v1/recipes?${query}`));
    expect(problem).toMatchObject({ status: 422, code: 'invalid_request', errors: [{ pointer }] });
  });
});

describe('GET /api/v1/recipes/{id}', () => {
  it.each([createId('recipe'), 'rcp_short', createId('generation'), 'x%20y'])(
    'does not know %s',
    async (id) => {
      const problem = await readProblem(await fetch(`${api.url}/api/v1/recipes/${id}`));
      expect(problem).toMatchObject({ status: 404, code: 'not_found' });
    },
  );
});

describe('GET /api/v1/generations/{id} and its parts', () => {
  it('shows nobody the generation of another browser', async () => {
    const mine = await newBrowser();
    const id = createId('generation');
    const row = { id, visitorId: mine.id, addressHash: 'x', canonicalHash: 'x', request: {} };
    await database().generation.create({ data: row });
    const own = await fetch(`${api.url}/api/v1/generations/${id}`, { headers: { cookie: mine.cookie } });
    expect(await own.json()).toEqual({ id, status: 'running', source: null, recipeId: null });
    const { cookie } = await newBrowser();
    for (const headers of [{ cookie }, { cookie: '' }]) {
      const read = await fetch(`${api.url}/api/v1/generations/${id}`, { headers });
      expect((await readProblem(read)).code).toBe('not_found');
      const events = await fetch(`${api.url}/api/v1/generations/${id}/events`, { headers });
      expect((await readProblem(events)).code).toBe('not_found');
      const cancel = await post(`${api.url}/api/v1/generations/${id}/cancel`, {}, headers);
      expect((await readProblem(cancel)).code).toBe('not_found');
    }
  });

  it('ends a stream whose process is gone with an error that can be tried again', async () => {
    const mine = await newBrowser();
    const id = createId('generation');
    const heartbeatAt = new Date(Date.now() - 120_000);
    const row = { id, visitorId: mine.id, addressHash: 'x', canonicalHash: 'x', request: {}, heartbeatAt };
    await database().generation.create({ data: row });
    const read = await fetch(`${api.url}/api/v1/generations/${id}/events`, {
      headers: { cookie: mine.cookie },
    });
    expect(await readProblem(read)).toMatchObject({ status: 503, isRetryable: true });
  });
});

describe('an address that the API does not have', () => {
  it.each(['GET', 'POST', 'DELETE'])('answers %s with a problem', async (method) => {
    const problem = await readProblem(await fetch(`${api.url}/api/v1/nothing/here`, { method }));
    expect(problem).toMatchObject({ status: 404, instance: '/api/v1/nothing/here' });
  });
});
