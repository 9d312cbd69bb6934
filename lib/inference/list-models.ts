import { z } from 'zod';
import { InferenceFailure } from './inference-failure.ts';

const modelsSchema = z.object({ data: z.array(z.object({ id: z.string().min(1) })).min(1) });

/** Where a server is and how to sign in to it. */
export interface InferenceEndpoint {
  readonly url: string;
  readonly apiKey: string | undefined;
}

/** The ids of `GET /v1/models`, in the server's order; throws InferenceFailure. */
export async function listModels(endpoint: InferenceEndpoint, timeoutMs: number): Promise<string[]> {
  const headers = endpoint.apiKey === undefined ? {} : { authorization: `Bearer ${endpoint.apiKey}` };
  const url = `${endpoint.url.replace(/\/$/, '')}/v1/models`;
  try {
    const response = await fetch(url, { headers, signal: AbortSignal.timeout(timeoutMs) });
    if (!response.ok) throw new Error(`status ${response.status}`);
    return modelsSchema.parse(await response.json()).data.map((model) => model.id);
  } catch (cause) {
    throw new InferenceFailure('model_unavailable', 'the list of models could not be read', cause);
  }
}
