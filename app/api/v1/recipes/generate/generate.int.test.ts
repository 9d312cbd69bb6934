import type { GenerationResult } from '@chef/contracts/generation-events';
import { recipeSchema } from '@chef/contracts/recipe';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { database } from '../../../../../lib/db/client.ts';
import { openEvent, openRequest } from '../../../../../lib/services/generations/sealed-lines.ts';
import { cookieOf, post, readEvents, readProblem } from '../../../../../lib/testing/api-client.ts';
import { startApi, startScript, type TestProcess } from '../../../../../lib/testing/start-api.ts';

const FRIDGE = {
  ingredients: ['2 chicken thighs', '1 lemon', 'a handful of rice', 'half an onion'],
  allergies: ['peanut'],
  servings: 2,
  maxMinutes: 45,
};
const SSE = { accept: 'text/event-stream' };

let inference: TestProcess;
let api: TestProcess;
let generate: string;

beforeAll(async () => {
  inference = await startScript(
    'inference-server/src/main.ts',
    { INFERENCE_PORT: '0', INFERENCE_MODEL: 'composer', INFERENCE_LOG_LEVEL: 'info' },
    /"port":(\d+).*"listening"/,
  );
  api = await startApi({ INFERENCE_URL: inference.url, RATE_LIMIT_GENERATE_PER_MINUTE: '0' });
  generate = `${api.url}/api/v1/recipes/generate`;
});
afterAll(async () => {
  await api?.stop();
  await inference?.stop();
});

describe('POST /api/v1/recipes/generate, with the inference server', () => {
  it('streams a checked recipe that uses what is in the fridge', async () => {
    const response = await post(generate, FRIDGE, SSE);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(response.headers.get('cache-control')).toContain('no-transform');
    const events = await readEvents(response);
    expect(events.map((event) => event.id)).toEqual(events.map((_, index) => String(index + 1)));
    const [meta] = events;
    expect(meta).toMatchObject({
      type: 'meta',
      data: { attempt: 1, source: 'composer', model: 'composer', reason: 'model_default', servings: 2 },
    });
    const order = [...new Set(events.map((event) => event.type))].filter((type) => type !== 'warning');
    expect(order).toEqual(['meta', 'title', 'ingredient', 'step', 'nutrition', 'done']);
    const done = events.at(-1);
    if (done?.type !== 'done') throw new Error('no end');
    const foods = done.data.recipe.ingredients.map((ingredient) => ingredient.foodId);
    for (const line of meta?.type === 'meta' ? meta.data.understood : [])
      expect(foods).toContain(line.foodId);
    expect(done.data.recipe.totalMinutes).toBeLessThanOrEqual(45);
    expect(done.data.recipe.check.allergens.verdicts.peanut).toBe('none_found');
    expect(done.data.recipe.check.nutrition.perServing.energyKcal?.value).toBeGreaterThan(50);
    expect(done.data.recipe.steps.map((step) => step.text).join(' ')).toMatch(/7[3-9] ?°C|165 ?°F/);
  });

  it('gives the whole recipe as JSON, and the same one under its link', async () => {
    const response = await post(generate, { ...FRIDGE, seed: 1 });
    expect(response.headers.get('content-type')).toContain('application/json');
    const result = (await response.json()) as { recipe: { id: string }; source: string };
    const read = await fetch(`${api.url}/api/v1/recipes/${result.recipe.id}`);
    expect(recipeSchema.parse(await read.json())).toEqual(result.recipe);
  });

  it('answers the same request from the cache, whatever the order and case of its lists', async () => {
    const first = await (await post(generate, { ...FRIDGE, seed: 2 })).json();
    const again = {
      ...FRIDGE,
      seed: 2,
      ingredients: [...FRIDGE.ingredients].reverse().map((i) => i.toUpperCase()),
    };
    const second = await (await post(generate, again)).json();
    expect(second).toMatchObject({ source: 'cache', recipe: { id: first.recipe.id, source: 'composer' } });
    expect(second.generationId).not.toBe(first.generationId);
  });

  it('keeps of a visitor’s request nothing that tells of health, and says what it does not know', async () => {
    const body = { ...FRIDGE, seed: 4, diets: ['pregnancy_safe'], exclude: ['kiwi', 'florble'] };
    const { generationId, recipe } = (await (await post(generate, body)).json()) as GenerationResult;
    const row = await database().generation.findUniqueOrThrow({ where: { id: generationId } });
    const request = await openRequest(row);
    expect(request).toMatchObject({ allergies: [], diets: [], exclude: [] });
    expect(JSON.stringify(request)).toContain('chicken');
    const unknown = recipe.warnings.filter(({ code }) => code === 'exclusion_not_recognised');
    expect(unknown.map(({ data }) => data.text)).toEqual(['florble']);
  });

  it('tells whoever has the link nothing of what was asked for, and the one who asked all of it, also from the table', async () => {
    const body = {
      ingredients: [...FRIDGE.ingredients, 'peanut butter', 'my heart pills zork'],
      allergies: ['peanut'],
      exclude: ['florble'],
      seed: 5,
    };
    const first = (await (await post(generate, body)).json()) as GenerationResult;
    const codes = (warnings: readonly { code: string }[]) => warnings.map(({ code }) => code).sort();
    const own = codes(first.recipe.warnings);
    expect(own).toEqual(
      expect.arrayContaining([
        'exclusion_not_recognised',
        'ingredient_left_out',
        'ingredient_not_recognised',
      ]),
    );
    const shared = await (await fetch(`${api.url}/api/v1/recipes/${first.recipe.id}`)).json();
    const stored = await database().recipeVersion.findFirstOrThrow({
      where: { recipeId: first.recipe.id },
    });
    for (const told of [shared, stored.content as typeof shared]) {
      expect(JSON.stringify(told.warnings)).not.toMatch(/peanut butter|zork|florble|allergy|given_not_used/);
    }
    const other = await startApi({ INFERENCE_URL: inference.url });
    const again = await (await post(`${other.url}/api/v1/recipes/generate`, body)).json();
    await other.stop();
    expect(again).toMatchObject({ source: 'cache', recipe: { id: first.recipe.id } });
    expect(codes(again.recipe.warnings)).toEqual(own);
  });

  it('keeps of a visitor’s lines nothing that an allergy, a diet or an exclusion left out', async () => {
    const body = {
      ingredients: [...FRIDGE.ingredients, 'peanut butter', 'a zork'],
      allergies: ['peanut'],
      exclude: ['florble'],
      seed: 6,
    };
    const events = await readEvents(await post(generate, body, SSE));
    expect(JSON.stringify(events)).toContain('"reasonCode":"allergy"');
    const [meta] = events;
    const generationId = meta?.type === 'meta' ? meta.data.generationId : '';
    await expect
      .poll(() => database().generation.findUnique({ where: { id: generationId }, select: { status: true } }))
      .toEqual({ status: 'done' });
    const rows = await database().generationEvent.findMany({ where: { generationId } });
    const kept = JSON.stringify(await Promise.all(rows.map(openEvent)));
    expect(kept).not.toMatch(/"reasonCode":"(?:allergy|diet|excluded)"|florble/);
    expect(kept).toContain('ingredient_not_recognised');
  });

  it('writes once for equal requests at the same moment', async () => {
    const answers = await Promise.all(
      Array.from({ length: 6 }, async () => (await post(generate, { ...FRIDGE, seed: 3 })).json()),
    );
    expect(new Set(answers.map((answer) => answer.recipe.id)).size).toBe(1);
    expect(new Set(answers.map((answer) => answer.generationId)).size).toBe(6);
  });

  it('keeps what is cached in the database for the next process', async () => {
    const first = await (await post(generate, { ...FRIDGE, seed: 2 })).json();
    const other = await startApi({ INFERENCE_URL: inference.url });
    const second = await (await post(`${other.url}/api/v1/recipes/generate`, { ...FRIDGE, seed: 2 })).json();
    await other.stop();
    expect(second).toMatchObject({ source: 'cache', recipe: { id: first.recipe.id } });
  });
});

describe('Idempotency-Key and Last-Event-ID', () => {
  it('replays the first answer for the same key, whole or after an event', async () => {
    const headers = { ...SSE, 'idempotency-key': 'first-key-0001' };
    const first = await readEvents(await post(generate, { ...FRIDGE, seed: 10 }, headers));
    const again = await readEvents(await post(generate, { ...FRIDGE, seed: 10 }, headers));
    expect(again).toEqual(first);
    const tail = await readEvents(
      await post(generate, { ...FRIDGE, seed: 10 }, { ...headers, 'last-event-id': '5' }),
    );
    expect(tail).toEqual(first.slice(5));
  });

  it('recognises a browser by the cookie that its broken first request was answered with', async () => {
    const key = { ...SSE, 'idempotency-key': 'cookie-key-0001' };
    const response = await post(generate, { ...FRIDGE, seed: 11 }, key);
    const first = await readEvents(response, (event) => event.type === 'title');
    const last = first.at(-1)?.id ?? '';
    const resumed = await post(
      generate,
      { ...FRIDGE, seed: 11 },
      { ...key, cookie: cookieOf(response), 'last-event-id': last },
    );
    const rest = await readEvents(resumed);
    expect(rest[0]?.id).toBe(String(Number(last) + 1));
    expect(rest.at(-1)?.type).toBe('done');
  });

  it('refuses a key with another request', async () => {
    const key = { 'idempotency-key': 'mismatch-key-1' };
    await post(generate, { ...FRIDGE, seed: 12 }, key);
    const problem = await readProblem(await post(generate, { ...FRIDGE, seed: 13 }, key));
    expect(problem).toMatchObject({ code: 'idempotency_mismatch', status: 422 });
  });

  it('does not use a key up for a request that was wrong', async () => {
    const key = { 'idempotency-key': 'wrong-then-right' };
    await readProblem(await post(generate, { ingredients: [] }, key));
    expect((await post(generate, { ...FRIDGE, seed: 14 }, key)).status).toBe(200);
  });

  it('refuses keys and event ids that cannot be', async () => {
    const bad = await readProblem(await post(generate, FRIDGE, { 'idempotency-key': 'short' }));
    expect(bad.code).toBe('invalid_request');
    const id = await readProblem(await post(generate, FRIDGE, { ...SSE, 'last-event-id': 'five' }));
    expect(id.code).toBe('invalid_request');
  });
});
