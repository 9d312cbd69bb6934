import { PRIORITY_BY_DEFAULT } from '../admission/admission-queue.ts';
import type { GenerationInput } from '../engines/engine.ts';
import type { GenerationJob } from '../generation/generation-job.ts';
import { startGeneration } from '../generation/start-generation.ts';
import { isDefaultName } from '../registry/model-registry.ts';
import type { PendingChoice } from './answer-generation.ts';
import type { CompletionShape } from './completion-shape.ts';
import type { SharedRequest } from './generation-request.ts';
import { readStops } from './parse-request.ts';
import type { ServerContext } from './server-context.ts';

/** Characters per token, on the careful side; only for how full the queue is. */
const CHARS_PER_TOKEN = 3;

/** What a request's headers say about how it is to be treated. */
export interface CallTraits {
  readonly requestId: string;
  readonly caller: string | null;
  readonly traceparent: string | null;
  /** 0 to 9, more goes first; null: not said. */
  readonly priority: number | null;
  /** Whether less than what was asked for is better than nothing; null: not said. */
  readonly mayDegrade: boolean | null;
  readonly takeSlot?: GenerationJob['takeSlot'];
}

/**
 * Starts every choice of a request: `n` for each prompt, the seed counting up, so that the first choice is
 * the one that the same request for one choice gets.
 */
export function startChoices(
  context: ServerContext,
  request: SharedRequest,
  inputs: readonly GenerationInput[],
  shape: CompletionShape,
  traits: CallTraits,
  signal: AbortSignal,
): PendingChoice[] {
  const perPrompt = request.n ?? 1;
  const choices: PendingChoice[] = [];
  for (const input of inputs) {
    for (let nth = 0; nth < perPrompt; nth++) {
      const job: GenerationJob = {
        ...toOrder(request, withSeed(input, nth), traits),
        requestId: traits.requestId,
        operation: shape.operation,
        isLengthOpen: request.max_tokens == null,
        takeSlot: traits.takeSlot,
        traceparent: traits.traceparent,
        signal,
      };
      const started = startGeneration(context, job);
      // Choices are awaited in turn; one that fails meanwhile must not count as unhandled.
      started.catch(() => undefined);
      choices.push({ index: choices.length, isFirstOfPrompt: nth === 0, started });
    }
  }
  return choices;
}

/** What is asked for and how it may be answered: all that says whether it is refused. */
export function toOrder(
  request: SharedRequest,
  input: GenerationInput,
  traits: CallTraits,
): Pick<GenerationJob, 'requested' | 'stickyKey' | 'input' | 'stops' | 'mayDegrade' | 'ticket'> {
  const requested = request.model ?? '';
  return {
    requested,
    stickyKey: traits.caller ?? traits.requestId,
    input,
    stops: readStops(request),
    mayDegrade: traits.mayDegrade ?? isDefaultName(requested),
    ticket: { priority: traits.priority ?? PRIORITY_BY_DEFAULT, tokens: estimateTokens(input) },
  };
}

function withSeed(input: GenerationInput, nth: number): GenerationInput {
  const { seed } = input.sampling;
  return seed === null || nth === 0 ? input : { ...input, sampling: { ...input.sampling, seed: seed + nth } };
}

function estimateTokens({ prompt, maxTokens }: GenerationInput): number {
  const characters =
    prompt.kind === 'text'
      ? prompt.text.length
      : prompt.messages.reduce((sum, { content }) => sum + content.length, 0);
  return Math.ceil(characters / CHARS_PER_TOKEN) + maxTokens;
}
