import { AppError } from '@chef/contracts/app-error';
import { serverEnv } from '../config/env.server.ts';
import {
  consumeRateLimit,
  type RatePolicy,
  type RateState,
} from '../services/rate-limits/consume-rate-limit.ts';
import { metrics } from '../telemetry/metrics.ts';

/** Which limit a route counts on. */
export type RateLimitName = 'api' | 'generate' | 'sign_in';
const WINDOW_SECONDS = 60;

function policyOf(name: RateLimitName): RatePolicy {
  const env = serverEnv();
  const max = {
    api: env.RATE_LIMIT_API_PER_MINUTE,
    generate: env.RATE_LIMIT_GENERATE_PER_MINUTE,
    sign_in: env.RATE_LIMIT_SIGN_IN_PER_MINUTE,
  }[name];
  return { name, max, windowSeconds: WINDOW_SECONDS };
}

/** The fields of draft-ietf-httpapi-ratelimit-headers-10: what the policy is and what is left of it. */
function writeHeaders(headers: Headers, { policy, remaining, resetSeconds }: RateState): void {
  headers.set('ratelimit-policy', `"${policy.name}";q=${policy.max};w=${policy.windowSeconds}`);
  headers.set('ratelimit', `"${policy.name}";r=${remaining};t=${resetSeconds}`);
}

/** Counts a request, tells the caller how it stands, and throws `rate_limited` when it was one too many. */
export async function holdRateLimit(name: RateLimitName, caller: string, headers: Headers): Promise<void> {
  const state = await consumeRateLimit(policyOf(name), caller);
  if (state === null) return;
  writeHeaders(headers, state);
  if (state.isAllowed) return;
  metrics().rateLimitedTotal.inc({ policy: name });
  throw new AppError('rate_limited', {
    detail: `Wait ${state.resetSeconds} s before the next request.`,
    retryAfterSeconds: state.resetSeconds,
  });
}
