import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildTinyGguf } from '../../../../../inference-server/test/tiny-gguf.ts';
import { cookieOf, post, readEvents, type WireEvent } from '../../../../../lib/testing/api-client.ts';
import { type OpenAiStandIn, startOpenAiStandIn } from '../../../../../lib/testing/openai-stand-in.ts';
import { GOOD_DRAFT } from '../../../../../lib/testing/sample-drafts.ts';
import { startApi, startScript, type TestProcess } from '../../../../../lib/testing/start-api.ts';

const BODY = { ingredients: ['200 g rice', '1 onion', '1 lemon'], allergies: ['peanut'], servings: 2 };
const TRACE = '0af7651916cd43dd8448eb211c80319c';
const TOKEN = 'between-our-services';

const folders: string[] = [];
const processes: TestProcess[] = [];
let standIn: OpenAiStandIn;
let seed = 0;

beforeAll(async () => {
  standIn = await startOpenAiStandIn();
});
afterAll(async () => {
  for (const one of processes) await one.stop('SIGKILL');
  await standIn.stop();
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

/** A real inference server; `noise.gguf` is a model of random weights, whose recipes no gate lets pass. */
async function startInference(model: string): Promise<TestProcess> {
  const folder = await mkdtemp(path.join(tmpdir(), 'joined-servers-'));
  folders.push(folder);
  const noise = buildTinyGguf({ embedding: 256, layers: 6, joinedTokens: 1300, isQuantised: true });
  await writeFile(path.join(folder, 'noise.gguf'), noise);
  const env = {
    INFERENCE_PORT: '0',
    INFERENCE_MODEL: model,
    INFERENCE_MODELS_DIR: folder,
    INFERENCE_DATA_DIR: path.join(folder, 'data'),
    INFERENCE_GPU: 'none',
    INFERENCE_TOKEN: TOKEN,
  };
  const server = await startScript('inference-server/src/main.ts', env, /"port":(\d+).*"listening"/);
  processes.push(server);
  await expect.poll(() => server.log()).toContain('"msg":"ready"');
  return server;
}

async function startApp(inferenceUrl: string, env: Record<string, string> = {}): Promise<TestProcess> {
  const api = await startApi({
    INFERENCE_URL: inferenceUrl,
    INFERENCE_API_KEY: TOKEN,
    LOG_LEVEL: 'info',
    RATE_LIMIT_GENERATE_PER_MINUTE: '0',
    VISITOR_RECIPES_MAX_PER_DAY: '1000',
    VISITOR_ADDRESS_RECIPES_MAX_PER_DAY: '1000',
    ...env,
  });
  processes.push(api);
  return api;
}

const generate = (api: TestProcess, headers: Record<string, string> = {}) =>
  post(
    `${api.url}/api/v1/recipes/generate`,
    { ...BODY, seed: ++seed },
    { accept: 'text/event-stream', ...headers },
  );
const asService = { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' };
const about = async (inference: TestProcess) =>
  (await fetch(`${inference.url}/admin/models`, { headers: asService })).json();
const metrics = async (inference: TestProcess) =>
  (await fetch(`${inference.url}/metrics`, { headers: asService })).text();

const doneOf = (events: readonly WireEvent[]) => {
  const last = events.at(-1);
  if (last?.type !== 'done') throw new Error(`it ended with ${last?.type}`);
  return last.data;
};

describe('the app and the inference server', () => {
  it('share a trace, and the call says whose turn it is and for whom, in no name of theirs', async () => {
    let headers: Record<string, unknown> = {};
    standIn.behave(async (chat) => {
      headers = chat.raw.req.headers;
      await chat.write(JSON.stringify(GOOD_DRAFT));
      chat.finish();
    });
    const api = await startApp(standIn.url);
    const first = await generate(api, { traceparent: `00-${TRACE}-b7ad6b7169203331-01` });
    await readEvents(first);
    const { caller, spanId } = {
      caller: headers['x-caller-id'],
      spanId: String(headers.traceparent).slice(36, 52),
    };
    expect(headers).toMatchObject({ 'x-priority': '3', traceparent: `00-${TRACE}-${spanId}-01` });
    expect(spanId).not.toBe('b7ad6b7169203331');
    expect(caller).toMatch(/^[0-9a-f]{24}$/);
    // The same visitor is the same caller, in another trace.
    const cookie = cookieOf(first);
    await readEvents(await generate(api, { cookie }));
    const again = headers['x-caller-id'];
    await readEvents(await generate(api, { cookie }));
    expect(headers['x-caller-id']).toBe(again);
    expect(headers.traceparent).not.toContain(TRACE);
    const line = api
      .log()
      .split('\n')
      .find((text) => text.includes(spanId));
    expect(JSON.parse(line ?? '{}')).toMatchObject({ traceId: TRACE, outcome: 'passed', msg: 'model call' });
    expect(api.log()).not.toContain('rice');
  });

  it('take a canary back by themselves when the gate stops what it writes', async () => {
    const inference = await startInference('composer');
    const api = await startApp(inference.url, { INFERENCE_OUTPUT_TOKENS_MAX: '100' });
    const load = { model: 'noise', stage: 'canary', share: 1 };
    const loaded = await fetch(`${inference.url}/admin/models/load`, {
      method: 'POST',
      headers: asService,
      body: JSON.stringify(load),
    });
    expect(loaded.status).toBe(200);
    const first = await generate(api, { traceparent: `00-${TRACE}-b7ad6b7169203331-01` });
    // Noise is no recipe: the composer of the app writes it, and the answer says so.
    expect(doneOf(await readEvents(first)).source).toBe('composer');
    await expect.poll(() => inference.log()).toMatch(new RegExp(`"traceId":"${TRACE}".*"model":"noise"`));
    for (let round = 0; round < 5; round++) {
      await Promise.all(Array.from({ length: 4 }, async () => readEvents(await generate(api))));
    }
    await expect
      .poll(async () => (await about(inference)).served.map((m: { name: string }) => m.name))
      .toEqual(['composer']);
    expect((await about(inference)).registry).toContainEqual(
      expect.objectContaining({ name: 'noise', stage: 'retired' }),
    );
    expect(inference.log()).toMatch(/canary taken back/);
    expect(inference.log()).toMatch(/the gate stopped 100 % of its answers/);
    expect(await metrics(inference)).toMatch(
      /chef_inference_gate_reports_total\{[^}]*noise[^}]*passed="false"\} \d+/,
    );
    // The champion's recipes pass, and the server hears of it.
    expect(doneOf(await readEvents(await generate(api))).model).toBe('composer');
    await expect
      .poll(() => metrics(inference))
      .toMatch(/gate_reports_total\{[^}]*composer[^}]*passed="true"\} \d+/);
  }, 90_000);

  it('end a recipe whole and labelled when the inference server is killed in the middle of it', async () => {
    const inference = await startInference('noise');
    const api = await startApp(inference.url, { INFERENCE_OUTPUT_TOKENS_MAX: '30000' });
    const response = await generate(api);
    await expect.poll(() => metrics(inference)).toMatch(/num_requests_running\{[^}]*noise[^}]*\} 1/);
    await inference.stop('SIGKILL');
    const events = await readEvents(response);
    const metas = events.flatMap((event) => (event.type === 'meta' ? [event.data] : []));
    expect(metas.map(({ source, reason }) => `${source} ${reason}`)).toEqual([
      'model requested',
      'composer model_unavailable',
    ]);
    const { recipe, source } = doneOf(events);
    expect([source, recipe.source, recipe.model]).toEqual(['composer', 'composer', 'composer']);
    const shown = events.slice(events.findLastIndex((event) => event.type === 'meta'));
    expect(shown.filter((event) => event.type === 'ingredient')).toHaveLength(recipe.ingredients.length);
    expect(shown.filter((event) => event.type === 'step')).toHaveLength(recipe.steps.length);
    expect(recipe.check.allergens.verdicts.peanut).toBe('none_found');
  });
});
