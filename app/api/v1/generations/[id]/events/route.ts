import { generationParamsSchema } from '@chef/contracts/generation';
import { generationEventSchema, generationResultSchema } from '@chef/contracts/generation-events';
import { defineResource } from '../../../../../../lib/http/define-resource.ts';
import { streamGeneration, wholeResult } from '../../../../../../lib/http/generation-answers.ts';
import { defineRoute } from '../../../../../../lib/http/route-types.ts';
import { getGeneration } from '../../../../../../lib/services/generations/get-generation.ts';
import { readGenerationEvents } from '../../../../../../lib/services/generations/read-generation-events.ts';

const events = defineRoute({
  action: 'generation.read',
  summary: 'Read along with one of your generations',
  description:
    'With `Accept: text/event-stream` every event after `Last-Event-ID`, those to come included; with JSON the whole recipe once it is there.',
  tag: 'Generations',
  params: generationParamsSchema,
  response: { schema: generationResultSchema, description: 'The recipe with everything computed about it' },
  stream: generationEventSchema,
  problems: ['not_found', 'generation_cancelled', 'unavailable'],
  rateLimit: 'api',
  takesLastEventId: true,
  handler: async ({ ctx, params, answer, lastEventId, signal }) => {
    const { id } = await getGeneration({ ctx, id: params.id });
    // JSON is the whole recipe, whatever the caller has seen of its lines.
    const input = { id, afterSeq: answer === 'application/json' ? 0 : (lastEventId ?? 0) };
    const open = (until: AbortSignal) => readGenerationEvents({ ctx, input, signal: until });
    if (answer === 'application/json') return wholeResult(open(signal));
    return streamGeneration(open, { ctx, signal, generationId: id });
  },
});

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = defineResource('/api/v1/generations/{id}/events', {
  GET: events,
});
