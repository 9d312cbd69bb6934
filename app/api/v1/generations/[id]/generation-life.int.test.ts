import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { database } from '../../../../../lib/db/client.ts';
import { cookieOf, post, readEvents, readProblem } from '../../../../../lib/testing/api-client.ts';
import { type OpenAiStandIn, startOpenAiStandIn } from '../../../../../lib/testing/openai-stand-in.ts';
import { GOOD_DRAFT } from '../../../../../lib/testing/sample-drafts.ts';
import { startApi, type TestProcess } from '../../../../../lib/testing/start-api.ts';

let model: OpenAiStandIn;
let api: TestProcess;
let other: TestProcess;
let seed = 0;

beforeAll(async () => {
  model = await startOpenAiStandIn();
  const env = {
    INFERENCE_URL: model.url,
    INFERENCE_IDLE_TIMEOUT_MS: '10000',
    INFERENCE_FIRST_TOKEN_TIMEOUT_MS: '10000',
    RATE_LIMIT_GENERATE_PER_MINUTE: '0',
    SSE_HEARTBEAT_MS: '100',
  };
  [api, other] = await Promise.all([startApi(env), startApi(env)]);
});
afterAll(async () => {
  await Promise.all([api?.stop(), other?.stop()]);
  await model?.stop();
});

const BODY = { ingredients: ['200 g rice', '1 onion', '1 lemon'], servings: 2 };
const SSE = { accept: 'text/event-stream' };
const TEXT = JSON.stringify(GOOD_DRAFT);
const HALF = TEXT.indexOf('"steps"');

/** Begins a generation whose model stops half-way until it is told to go on. */
async function beginHalf(headers: Record<string, string> = {}) {
  let goOn = () => {};
  const told = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  model.behave(async (chat) => {
    await chat.write(TEXT.slice(0, HALF));
    await told;
    await chat.write(TEXT.slice(HALF));
    chat.finish();
  });
  seed += 1;
  const body = { ...BODY, seed };
  const response = await post(`${api.url}/api/v1/recipes/generate`, body, { ...SSE, ...headers });
  const id = response.headers.get('x-generation-id') ?? '';
  return { response, id, cookie: cookieOf(response), body, goOn };
}

const state = async (id: string) => database().generation.findUniqueOrThrow({ where: { id } });

describe('a generation that is being written', () => {
  it('is read along from where a reader asks, here and in another process', async () => {
    const { response, id, cookie, goOn } = await beginHalf();
    const read = (base: string, after: string) =>
      fetch(`${base}/api/v1/generations/${id}/events`, {
        headers: { ...SSE, cookie, ...(after === '' ? {} : { 'last-event-id': after }) },
      }).then((answer) => readEvents(answer));
    const readers = [readEvents(response), read(api.url, '3'), read(other.url, ''), read(other.url, '4')];
    setTimeout(goOn, 600);
    const [first = [], ...rest] = await Promise.all(readers);
    expect(first.at(-1)?.type).toBe('done');
    expect(rest).toEqual([first.slice(3), first, first.slice(4)]);
  });

  it('is given whole as JSON to a reader who waits', async () => {
    const { response, id, cookie, goOn } = await beginHalf();
    setTimeout(goOn, 200);
    const read = await fetch(`${other.url}/api/v1/generations/${id}/events`, { headers: { cookie } });
    expect(await read.json()).toMatchObject({
      generationId: id,
      source: 'model',
      recipe: { title: GOOD_DRAFT.title },
    });
    await readEvents(response);
  });

  it('is given whole as JSON also to a reader who has had every event', async () => {
    const key = { 'idempotency-key': `whole-${Date.now()}` };
    const { response, id, cookie, body, goOn } = await beginHalf(key);
    goOn();
    const last = { cookie, 'last-event-id': String((await readEvents(response)).length) };
    const recipe = { recipe: { title: GOOD_DRAFT.title } };
    await expect.poll(async () => (await state(id)).status).toBe('done');
    for (const base of [api.url, other.url]) {
      const read = await fetch(`${base}/api/v1/generations/${id}/events`, { headers: last });
      expect(await read.json()).toMatchObject(recipe);
      const again = await post(`${base}/api/v1/recipes/generate`, body, { ...key, ...last });
      expect(await again.json()).toMatchObject(recipe);
    }
  });

  it('sends a sign of life while the model thinks', async () => {
    const { response, goOn } = await beginHalf();
    let text = '';
    const decoder = new TextDecoder();
    for await (const chunk of response.body ?? []) {
      text += decoder.decode(chunk);
      if (text.includes(': still here')) goOn();
    }
    expect(text).toMatch(/^retry: \d+\n\n/);
    expect(text).toContain('event: done');
  });

  it('answers a second request with its key with 409, and lets it read along with Last-Event-ID', async () => {
    const key = { 'idempotency-key': `running-${Date.now()}` };
    const { response, body, cookie, goOn } = await beginHalf(key);
    for (const base of [api.url, other.url]) {
      const again = await post(`${base}/api/v1/recipes/generate`, body, { ...key, ...SSE, cookie });
      expect(await readProblem(again)).toMatchObject({ status: 409, code: 'idempotency_in_progress' });
    }
    const along = { ...key, ...SSE, cookie, 'last-event-id': '0' };
    const joined = readEvents(await post(`${other.url}/api/v1/recipes/generate`, body, along));
    goOn();
    expect(await joined).toEqual(await readEvents(response));
  });
});

describe('POST /api/v1/generations/{id}/cancel', () => {
  it.each([
    ['the process that writes', () => api.url],
    ['another process', () => other.url],
  ])('asked of %s, stops the model, tells the reader and gives the quota back', async (_, base) => {
    const before = model.abandoned();
    const { response, id, cookie } = await beginHalf();
    await expect.poll(async () => (await state(id).catch(() => null))?.status).toBe('running');
    const answer = await post(`${base()}/api/v1/generations/${id}/cancel`, {}, { cookie });
    expect(await answer.json()).toMatchObject({ id, status: 'running' });
    const events = await readEvents(response);
    expect(events.at(-1)).toMatchObject({ type: 'error', data: { code: 'generation_cancelled' } });
    await expect.poll(async () => (await state(id)).quotaState).toBe('released');
    expect(await state(id)).toMatchObject({ status: 'cancelled', recipeId: null });
    await expect.poll(() => model.abandoned()).toBe(before + 1);
    const later = await fetch(`${other.url}/api/v1/generations/${id}/events`, { headers: { cookie } });
    expect(await readProblem(later)).toMatchObject({ status: 409, code: 'generation_cancelled' });
  });

  it('leaves what is done as it is', async () => {
    const { response, id, cookie, goOn } = await beginHalf();
    goOn();
    await readEvents(response);
    await expect.poll(async () => (await state(id)).status).toBe('done');
    const answer = await post(`${api.url}/api/v1/generations/${id}/cancel`, {}, { cookie });
    expect(await answer.json()).toMatchObject({ status: 'done', source: 'model' });
    expect(await state(id)).toMatchObject({
      quotaState: 'committed',
      promptTokens: 11,
      completionTokens: 222,
    });
  });

  it('lets a follower of the same request finish by itself', async () => {
    const { response, id, cookie, body, goOn } = await beginHalf();
    const follower = post(`${api.url}/api/v1/recipes/generate`, body, SSE).then((answer) =>
      readEvents(answer),
    );
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(model.chats()).toBeGreaterThan(0);
    const asked = model.chats();
    await post(`${api.url}/api/v1/generations/${id}/cancel`, {}, { cookie });
    goOn();
    expect((await follower).at(-1)?.type).toBe('done');
    expect(model.chats()).toBe(asked + 1);
    await readEvents(response);
  });
});

describe('a process that is killed in the middle', () => {
  it('leaves a generation whose lines so far can be read, and whose end says to ask again', async () => {
    const victim = await startApi({ INFERENCE_URL: model.url, INFERENCE_IDLE_TIMEOUT_MS: '20000' });
    model.behave(async (chat) => {
      await chat.write(TEXT.slice(0, HALF));
    });
    seed += 1;
    const response = await post(`${victim.url}/api/v1/recipes/generate`, { ...BODY, seed }, SSE);
    const id = response.headers.get('x-generation-id') ?? '';
    await readEvents(response, (event) => event.type === 'ingredient').catch(() => []);
    await expect
      .poll(() => database().generationEvent.count({ where: { generationId: id } }))
      .toBeGreaterThan(2);
    await victim.stop('SIGKILL');
    await database().generation.update({
      where: { id },
      data: { heartbeatAt: new Date(Date.now() - 60_000) },
    });
    const cookie = cookieOf(response);
    const events = await readEvents(
      await fetch(`${other.url}/api/v1/generations/${id}/events`, { headers: { ...SSE, cookie } }),
    );
    expect(events[0]?.type).toBe('meta');
    expect(events.at(-1)).toMatchObject({ type: 'error', data: { code: 'unavailable', isRetryable: true } });
  });
});
