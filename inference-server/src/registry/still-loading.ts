import { Failure } from '../failure.ts';
import { isDefaultName, LOADING_RETRY_SECONDS, type ModelRegistry } from './model-registry.ts';

/**
 * What to tell a caller whom the composer could not serve: while the model that it stands in for is loading, there is
 * nothing wrong with the request, and asking again is of use.
 *
 * @param requested name of the model that the request asks for.
 */
export function orStillLoading(registry: ModelRegistry, requested: string, failure: Failure): Failure {
  if (registry.choice.state !== 'loading' || !isDefaultName(requested)) return failure;
  return new Failure(
    'model_unavailable',
    'The model is still loading; until then the composer answers, which writes recipes and nothing else.',
    { retryAfterSeconds: LOADING_RETRY_SECONDS, cause: failure },
  );
}
