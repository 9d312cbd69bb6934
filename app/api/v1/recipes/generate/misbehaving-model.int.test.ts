import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { post, readEvents, type WireEvent } from '../../../../../lib/testing/api-client.ts';
import { type OpenAiStandIn, startOpenAiStandIn } from '../../../../../lib/testing/openai-stand-in.ts';
import { FORBIDDEN_DRAFTS, GOOD_DRAFT } from '../../../../../lib/testing/sample-drafts.ts';
import { startApi, type TestProcess } from '../../../../../lib/testing/start-api.ts';

let model: OpenAiStandIn;
let api: TestProcess;
let seed = 0;

beforeAll(async () => {
  model = await startOpenAiStandIn();
  api = await startApi({
    INFERENCE_URL: model.url,
    INFERENCE_FIRST_TOKEN_TIMEOUT_MS: '400',
    INFERENCE_IDLE_TIMEOUT_MS: '300',
    INFERENCE_TOTAL_TIMEOUT_MS: '3000',
    INFERENCE_BREAKER_FAILURES: '1000',
    RATE_LIMIT_GENERATE_PER_MINUTE: '0',
    GENERATION_RESUME_GRACE_MS: '200',
  });
});
afterAll(async () => {
  await api?.stop();
  await model?.stop();
});
beforeEach(() => {
  seed += 1;
});

const BODY = { ingredients: ['200 g rice', '1 onion', '1 lemon'], allergies: ['peanut'], servings: 2 };
const ask = (signal?: AbortSignal) =>
  post(`${api.url}/api/v1/recipes/generate`, { ...BODY, seed }, { accept: 'text/event-stream' }, signal);

/** Every attempt's opening, and the end. */
const outline = (events: readonly WireEvent[]) =>
  events.flatMap((event) => {
    if (event.type === 'meta') return [`${event.data.attempt} ${event.data.source} ${event.data.reason}`];
    if (event.type === 'done') return [`done ${event.data.source}`];
    return event.type === 'error' ? [`error ${event.data.code}`] : [];
  });

describe('a model that behaves', () => {
  it('is streamed, labelled and counted', async () => {
    model.behave(async (chat) => {
      await chat.write(JSON.stringify(GOOD_DRAFT));
      chat.finish();
    });
    const events = await readEvents(await ask());
    expect(outline(events)).toEqual(['1 model requested', 'done model']);
    const done = events.at(-1);
    expect(done?.type === 'done' && done.data).toMatchObject({
      model: 'stand-in-1',
      tokens: { promptTokens: 11, completionTokens: 222 },
      recipe: { title: GOOD_DRAFT.title, source: 'model', model: 'stand-in-1' },
    });
  });

  it('hands lines over while the rest is still being written', async () => {
    const text = JSON.stringify(GOOD_DRAFT);
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    model.behave(async (chat) => {
      await chat.write(text.slice(0, text.indexOf('"steps"')));
      await Promise.race([released, new Promise((resolve) => setTimeout(resolve, 250))]);
      await chat.write(text.slice(text.indexOf('"steps"')));
      chat.finish();
    });
    const seen: string[] = [];
    const events = await readEvents(await ask(), (event) => {
      seen.push(event.type);
      if (seen.filter((type) => type === 'ingredient').length === 4) release();
      return false;
    });
    expect(outline(events)).toEqual(['1 model requested', 'done model']);
  });

  it('is asked with a schema and the request as data', async () => {
    let body: Record<string, unknown> = {};
    model.behave(async (chat) => {
      body = chat.body;
      await chat.write(JSON.stringify(GOOD_DRAFT));
      chat.finish();
    });
    await readEvents(await ask());
    expect(body).toMatchObject({
      model: 'stand-in-1',
      stream: true,
      response_format: { type: 'json_schema' },
    });
  });
});

describe('a model that misbehaves', () => {
  it.each<[string, (text: string) => Parameters<OpenAiStandIn['behave']>[0], string]>([
    ['never begins', () => () => {}, 'model_timeout'],
    ['stops in the middle', (text) => (chat) => chat.write(text.slice(0, 300)), 'model_timeout'],
    ['is overloaded', () => (chat) => chat.fail(503, { 'retry-after': '5' }), 'model_overloaded'],
    ['is broken', () => (chat) => chat.fail(500), 'model_unavailable'],
    [
      'dies in the middle',
      (text) => async (chat) => {
        await chat.write(text.slice(0, 300));
        chat.cut();
      },
      'model_unavailable',
    ],
    [
      'writes something else',
      () => async (chat) => {
        await chat.write('Sure! Here is your recipe: rice.');
        chat.finish();
      },
      'model_failed',
    ],
    [
      'is cut short by its token limit',
      (text) => async (chat) => {
        await chat.write(text.slice(0, 300));
        chat.finish('length');
      },
      'model_failed',
    ],
    [
      'sends broken events',
      () => (chat) => {
        chat.raw.writeHead(200, { 'content-type': 'text/event-stream' });
        chat.raw.end('data: {"choices": [\n\n');
      },
      'model_failed',
    ],
    [
      'answers with a page',
      () => (chat) => {
        chat.raw.writeHead(200, { 'content-type': 'text/html' });
        chat.raw.end('<p>login</p>');
      },
      'model_failed',
    ],
    [
      'writes for other servings',
      () => async (chat) => {
        await chat.write(JSON.stringify({ ...GOOD_DRAFT, servings: 7 }));
        chat.finish();
      },
      'model_failed',
    ],
  ])('is replaced by the composer when it %s', async (_, behaviour, reason) => {
    model.behave(behaviour(JSON.stringify(GOOD_DRAFT)));
    const events = await readEvents(await ask());
    const [first, ...rest] = outline(events);
    expect(first).toBe('1 model requested');
    expect(rest.at(-2)).toMatch(new RegExp(`^\\d composer ${reason}$`));
    expect(rest.at(-1)).toBe('done composer');
    const done = events.at(-1);
    expect(done?.type === 'done' && done.data.recipe.model).toBe('composer');
  });

  it('does not keep a stopgap as the answer to the request', async () => {
    model.behave((chat) => chat.fail(503));
    expect(outline(await readEvents(await ask())).at(-1)).toBe('done composer');
    model.behave(async (chat) => {
      await chat.write(JSON.stringify(GOOD_DRAFT));
      chat.finish();
    });
    expect(outline(await readEvents(await ask())).at(-1)).toBe('done model');
    expect(outline(await readEvents(await ask())).at(-1)).toBe('done cache');
  });

  it('is asked again when only its first answer was wrong', async () => {
    model.behave(async (chat) => {
      await chat.write(
        JSON.stringify(chat.body.seed === seed ? FORBIDDEN_DRAFTS['in an ingredient'] : GOOD_DRAFT),
      );
      chat.finish();
    });
    const events = await readEvents(await ask());
    expect(outline(events)).toEqual(['1 model requested', '2 model gate_rejected', 'done model']);
  });
});

describe('a model that writes what an allergy forbids', () => {
  it.each(Object.entries(FORBIDDEN_DRAFTS))('never gets the line out: %s', async (_, draft) => {
    model.behave(async (chat) => {
      await chat.write(JSON.stringify(draft));
      chat.finish();
    });
    const response = await ask();
    const events = await readEvents(response);
    expect(outline(events)).toEqual([
      '1 model requested',
      '2 model gate_rejected',
      '3 composer gate_rejected',
      'done composer',
    ]);
    const lines = events.filter((event) => ['title', 'ingredient', 'step'].includes(event.type));
    expect(JSON.stringify(lines)).not.toMatch(/peanut|satay|florble/i);
  });
});

describe('a reader who goes away', () => {
  it('leaves the model working for the grace period only', async () => {
    model.behave((chat) =>
      chat.write(JSON.stringify(GOOD_DRAFT).slice(0, 250)).then(() => new Promise(() => {})),
    );
    const before = model.abandoned();
    const reader = new AbortController();
    const response = await ask(reader.signal);
    await readEvents(response, (event) => event.type === 'title').catch(() => undefined);
    reader.abort();
    await expect.poll(() => model.abandoned(), { timeout: 3000 }).toBe(before + 1);
  });
});

describe('a server that keeps failing', () => {
  it('is left alone for a while, and the composer cooks', async () => {
    const careful = await startApi({
      INFERENCE_URL: model.url,
      INFERENCE_RETRIES_MAX: '0',
      INFERENCE_BREAKER_FAILURES: '2',
      INFERENCE_BREAKER_COOLDOWN_MS: '600',
    });
    const cook = async (n: number) => {
      const body = { ...BODY, seed: 1000 + n };
      return outline(
        await readEvents(
          await post(`${careful.url}/api/v1/recipes/generate`, body, { accept: 'text/event-stream' }),
        ),
      );
    };
    model.behave((chat) => chat.fail(500));
    await cook(1);
    await cook(2);
    const asked = model.chats();
    expect(await cook(3)).toEqual(['1 composer model_unavailable', 'done composer']);
    expect(model.chats()).toBe(asked);
    model.behave(async (chat) => {
      await chat.write(JSON.stringify(GOOD_DRAFT));
      chat.finish();
    });
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(await cook(4)).toEqual(['1 model requested', 'done model']);
    await careful.stop();
  });
});
