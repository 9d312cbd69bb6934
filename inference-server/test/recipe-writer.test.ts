import path from 'node:path';
import { type CanonicalRequest, canonicaliseRequest } from '@chef/contracts/generate-request';
import { renderGenerationPrompt } from '@chef/contracts/generation-prompt';
import { recipeDraftSchema } from '@chef/contracts/recipe-draft';
import { createGate, type GateConstraints } from '@chef/culinary/gate';
import { formatIngredientPhrase, parseIngredient } from '@chef/culinary/phrases';
import type { RecipeDraft } from '@chef/culinary/recipe';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { startTestServer, type TestServer } from './support/start-test-server.ts';

const request: CanonicalRequest = canonicaliseRequest({ ingredients: ['rice', 'onion'], seed: 3 });
const NOTHING: GateConstraints = {
  allergies: [],
  diets: [],
  excludeFoodIds: [],
  excludeTexts: [],
  maxMinutes: null,
  givenFoodIds: [],
};
const messages = (asked: CanonicalRequest = request) => {
  const { system, user } = renderGenerationPrompt(asked);
  return [
    { role: 'system', content: system },
    { role: 'user', content: user },
  ];
};

/** A model that says it writes recipe lines and knows nothing: what it writes, the kitchen has to stop. */
describe('a model of compact lines', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer({ tiny: { format: 'recipe-lines-2', contextLength: 2048 } });
  });
  afterAll(() => server.close());

  it('says what it writes', async () => {
    const { data } = await (await fetch(`${server.base}/v1/models`)).json();
    expect(data[0]).toMatchObject({ id: 'tiny', writes: 'recipes' });
  });

  it('gives up noise, and lets nothing of it through but what the gate passed', async () => {
    let givenUp = 0;
    for (let seed = 1; seed <= 4; seed++) {
      const response = await server.chat({ model: 'tiny', messages: messages(), max_tokens: 600, seed });
      const answer = await response.json();
      if (response.status === 200) {
        // Noise goes on and on: what there is by the last token is the beginning of a recipe.
        expect(answer.choices[0].finish_reason).toBe('length');
      } else {
        expect([response.status, answer.error.code]).toEqual([500, 'engine_failed']);
        givenUp++;
      }
    }
    expect(givenUp).toBeGreaterThan(0);
    expect(await server.metric('chef_inference_request_failures_total', 'code="engine_failed"')).toBe(
      givenUp,
    );
  });

  it('answers recipe requests only', async () => {
    const response = await server.chat({ messages: [{ role: 'user', content: 'hello' }] });
    expect(response.status).toBe(400);
    expect((await response.json()).error.code).toBe('not_a_recipe_request');
  });

  it('has a grammar of its own and no likelihoods', async () => {
    const withGrammar = await server.chat({ messages: messages(), grammar: 'root ::= "a"' });
    expect(withGrammar.status).toBe(400);
    const withLikelihoods = await server.chat({ messages: messages(), logprobs: true });
    expect(withLikelihoods.status).toBe(400);
  });

  it('says so when nothing can be cooked', async () => {
    const nothing = canonicaliseRequest({ ingredients: ['butter'], allergies: ['milk'] });
    const response = await server.chat({ messages: messages(nothing) });
    expect(response.status).toBe(400);
    expect((await response.json()).error.code).toBe('recipe_not_possible');
  });

  it('continues a plain text', async () => {
    const response = await server.post('/v1/completions', { prompt: 'for 2\nrice\n=\n', max_tokens: 5 });
    expect(response.status).toBe(200);
    expect((await response.json()).usage.completion_tokens).toBe(5);
  });
});

/** The model that comes with the program, on fridges that its corpus never had. */
describe('chef-mini', () => {
  let server: TestServer;
  beforeAll(async () => {
    const file = path.join(import.meta.dirname, '../models/chef-mini.gguf');
    server = await startTestServer({ env: { INFERENCE_MODEL: file, INFERENCE_CONTEXT_TOKENS: '1024' } });
  });
  afterAll(() => server.close());

  it('is known as a writer of recipes through a server that stands before it', {
    timeout: 60_000,
  }, async () => {
    const front = await startTestServer({ env: { INFERENCE_UPSTREAM_URLS: server.base } });
    try {
      const list = async ({ base }: TestServer) => (await (await fetch(`${base}/v1/models`)).json()).data[0];
      const { version } = await list(server);
      expect(await list(front)).toMatchObject({
        id: 'chef-mini',
        kind: 'upstream',
        writes: 'recipes',
        version,
      });
      const ingredients = ['chicken breast', 'rice', 'broccoli', 'onion'];
      const asked = canonicaliseRequest({ ingredients, maxMinutes: 45, seed: 1 });
      const { choices } = await (await front.chat({ messages: messages(asked), seed: 1 })).json();
      const draft = recipeDraftSchema.parse(JSON.parse(choices[0].message.content));
      expect(draft.prepMinutes + draft.cookMinutes).toBeLessThanOrEqual(45);
    } finally {
      await front.close();
    }
  });

  it('writes recipes that use what is there, hold the time and pass the gate', {
    timeout: 60_000,
  }, async () => {
    const fridge = ['chicken breast', 'rice', 'broccoli', 'onion'];
    const written: RecipeDraft[] = [];
    for (let seed = 1; seed <= 5; seed += 1) {
      const asked = canonicaliseRequest({ ingredients: fridge, allergies: ['milk'], maxMinutes: 45, seed });
      const response = await server.chat({ messages: messages(asked), temperature: 0.7, seed });
      if (response.status !== 200) continue;
      const { choices } = await response.json();
      written.push(recipeDraftSchema.parse(JSON.parse(choices[0].message.content)));
    }
    expect(written.length).toBeGreaterThanOrEqual(3);
    for (const draft of written) {
      const phrases = draft.ingredients.map((line) => formatIngredientPhrase(line, 'metric'));
      const gate = createGate({ ...NOTHING, allergies: ['milk'], maxMinutes: 45 });
      const lines = phrases.map((phrase) => gate.checkIngredient(phrase));
      const steps = draft.steps.map(({ text }) => text);
      const whole = gate.checkWhole({ ...draft, ingredients: phrases, steps });
      expect(
        [...lines, ...steps.map((step) => gate.checkStep(step)), whole].every(({ passed }) => passed),
      ).toBe(true);
      const listed = phrases.map((phrase) => parseIngredient(phrase).foodId);
      expect(listed).toEqual(expect.arrayContaining(['chicken-breast', 'rice', 'broccoli', 'onion']));
      expect(draft.prepMinutes + draft.cookMinutes).toBeLessThanOrEqual(45);
    }
  });

  const asked = canonicaliseRequest({ ingredients: ['rice', 'onion', 'carrots'], seed: 4 });

  it.each([5, 40])('stops where it may write no more than %i tokens, and says so', async (tokens) => {
    const response = await server.chat({ messages: messages(asked), max_tokens: tokens, seed: 4 });
    expect(response.status).toBe(200);
    const { choices, usage } = await response.json();
    expect(choices[0].finish_reason).toBe('length');
    expect(usage.completion_tokens).toBeLessThanOrEqual(tokens);
  });

  it('meets the schema of drafts, and refuses one that no draft meets', async () => {
    const withSchema = (schema: object) =>
      server.chat({
        messages: messages(asked),
        seed: 4,
        response_format: { type: 'json_schema', json_schema: { name: 'recipe', schema, strict: true } },
      });
    const draft = await withSchema(z.toJSONSchema(recipeDraftSchema));
    expect(draft.status).toBe(200);
    const other = { type: 'object', properties: { answer: { type: 'string' } }, required: ['answer'] };
    const refused = await withSchema(other);
    expect(refused.status).toBe(400);
    expect((await refused.json()).error).toMatchObject({
      code: 'unsupported_schema',
      param: 'response_format',
      message: expect.stringContaining('/answer: is missing'),
    });
  });
});
