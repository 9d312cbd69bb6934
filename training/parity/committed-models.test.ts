import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { measurePerplexity, readLogits } from '../../inference-server/test/support/read-logits.ts';

const MODELS = join(import.meta.dirname, '../../inference-server/models');
/** Nats a token by which 8-bit weights and 8-bit products may differ from 32 bits in the mean of a recipe. */
const DIFFERENCE_MAX = 0.01;

const schema = z.object({
  model: z.string(),
  sha256: z.string(),
  texts: z.array(z.object({ text: z.string(), tokens: z.number(), meanLogLikelihood: z.number() })).min(3),
});
const fixtures = readdirSync(MODELS).filter((name) => name.endsWith('.parity.json'));

describe('a model that comes with the program', () => {
  it('has the expectations of PyTorch beside it when it is one of ours', () => {
    const ours = ['chef-mini.gguf'].filter((name) => existsSync(join(MODELS, name)));
    expect(fixtures).toEqual(
      expect.arrayContaining(ours.map((name) => name.replace('.gguf', '.parity.json'))),
    );
  });

  it.each(fixtures)(
    'expects in llama.cpp what it expected in PyTorch (%s)',
    async (name) => {
      const fixture = schema.parse(JSON.parse(readFileSync(join(MODELS, name), 'utf8')));
      const path = join(MODELS, fixture.model);
      expect(createHash('sha256').update(readFileSync(path)).digest('hex')).toBe(fixture.sha256);
      for (const { text, tokens, meanLogLikelihood } of fixture.texts) {
        const positions = await readLogits(path, text);
        expect(positions).toHaveLength(tokens);
        const difference = Math.abs(-Math.log(measurePerplexity(positions)) - meanLogLikelihood);
        expect(difference).toBeLessThan(DIFFERENCE_MAX);
      }
    },
    120_000,
  );
});
