import { renderGenerationPrompt } from '@chef/contracts/generation-prompt';
import { composeRecipe } from '@chef/culinary/composer';
import type { RecipeDraft } from '@chef/culinary/recipe';
import type { Engine } from '../../inference-server/src/engines/engine.ts';
import { Failure } from '../../inference-server/src/failure.ts';
import type { TestFridge } from './test-fridges.ts';

/** One recipe of the examination; no draft where the writer gave up. */
export interface WrittenDraft {
  readonly fridge: TestFridge;
  readonly draft: RecipeDraft | null;
  /** Lines written again and mistakes mended, by reason. */
  readonly corrections: Readonly<Record<string, number>>;
  /** Lines that the grammar held to what would else have been forgotten, by reason; nothing was written twice. */
  readonly held: Readonly<Record<string, number>>;
  /** False where the kitchen says that nothing can be cooked, or that there is no time for it. */
  readonly isPossible: boolean;
  readonly tokens: number;
  readonly firstLineMs: number;
  readonly wholeMs: number;
}

const ANSWER_TOKENS_MAX = 1_200;
const TEMPERATURE = 0.7;

/** Has an engine write for every fridge, `people` at a time, each asking again as soon as they have read. */
export async function writeByEngine(
  engine: Engine,
  fridges: readonly TestFridge[],
  people: number,
): Promise<WrittenDraft[]> {
  const written: WrittenDraft[] = [];
  let next = 0;
  const eat = async () => {
    for (let fridge = fridges[next++]; fridge !== undefined; fridge = fridges[next++])
      written.push(await writeOne(engine, fridge));
  };
  await Promise.all(Array.from({ length: people }, eat));
  return written;
}

async function writeOne(engine: Engine, fridge: TestFridge): Promise<WrittenDraft> {
  const { system, user } = renderGenerationPrompt(fridge.request);
  const startedAt = performance.now();
  let [text, tokens, firstLineMs] = ['', 0, 0];
  let corrections: Readonly<Record<string, number>> = {};
  let held: Readonly<Record<string, number>> = {};
  try {
    const events = engine.generate(
      {
        prompt: {
          kind: 'chat',
          messages: [
            { role: 'system', content: system },
            { role: 'user', content: user },
          ],
        },
        constraint: { grammar: null, schema: null },
        sampling: { temperature: TEMPERATURE, topP: 1, topK: 0, seed: fridge.request.seed },
        maxTokens: ANSWER_TOKENS_MAX,
        alternatives: null,
      },
      new AbortController().signal,
    );
    for await (const event of events) {
      if (event.type === 'text') {
        if (text === '') firstLineMs = performance.now() - startedAt;
        text += event.text;
        tokens += event.tokens;
      } else if (event.type === 'end') {
        corrections = event.corrections ?? {};
        held = event.held ?? {};
      }
    }
  } catch (error) {
    if (error instanceof Failure && error.code === 'recipe_not_possible')
      return { ...empty(fridge, startedAt), isPossible: false };
    const why = error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
    return { ...empty(fridge, startedAt), corrections: { [`gave_up: ${why}`]: 1 } };
  }
  const wholeMs = performance.now() - startedAt;
  const draft: RecipeDraft = JSON.parse(text);
  return { fridge, draft, corrections, held, isPossible: true, tokens, firstLineMs, wholeMs };
}

/** The kitchen's composer on the same fridges. */
export function writeByComposer(fridges: readonly TestFridge[]): WrittenDraft[] {
  return fridges.map((fridge) => {
    const startedAt = performance.now();
    const result = composeRecipe(fridge.asked);
    const whole = empty(fridge, startedAt);
    if (!result.ok) return { ...whole, isPossible: false };
    return { ...whole, draft: result.draft, firstLineMs: whole.wholeMs };
  });
}

function empty(fridge: TestFridge, startedAt: number): WrittenDraft {
  const wholeMs = performance.now() - startedAt;
  return {
    fridge,
    draft: null,
    corrections: {},
    held: {},
    isPossible: true,
    tokens: 0,
    firstLineMs: 0,
    wholeMs,
  };
}
