import { z } from 'zod';
import { InferenceFailure } from './inference-failure.ts';

const modelsSchema = z.object({
  data: z
    .array(z.object({ id: z.string().min(1), writes: z.string().optional(), state: z.string().optional() }))
    .min(1),
});

/** A model that a server offers. */
export interface ListedModel {
  readonly id: string;
  /** It reads recipe requests alone and knows by itself which foods are allowed. */
  readonly writesRecipes: boolean;
  /** It stands in for another one that is being loaded. */
  readonly isInterim: boolean;
}

/** Where a server is and how to sign in to it. */
export interface InferenceEndpoint {
  readonly url: string;
  readonly apiKey: string | undefined;
}

/** `GET /v1/models`, in the server's order; throws InferenceFailure. */
export async function listModels(endpoint: InferenceEndpoint, timeoutMs: number): Promise<ListedModel[]> {
  const headers = endpoint.apiKey === undefined ? {} : { authorization: `Bearer ${endpoint.apiKey}` };
  const url = `${endpoint.url.replace(/\/$/, '')}/v1/models`;
  try {
    const response = await fetch(url, { headers, redirect: 'error', signal: AbortSignal.timeout(timeoutMs) });
    if (!response.ok) throw new Error(`status ${response.status}`);
    const { data } = modelsSchema.parse(await response.json());
    return data.map(({ id, writes, state }) => ({
      id,
      writesRecipes: writes === 'recipes',
      isInterim: state === 'loading',
    }));
  } catch (cause) {
    throw new InferenceFailure('model_unavailable', 'the list of models could not be read', cause);
  }
}
