import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { processWide } from '../../config/process-wide.ts';
import { connectionPool } from '../../db/client.ts';

/** A limit of requests in a window. */
export interface RatePolicy {
  readonly name: string;
  /** Requests in a window; 0 is without limit. */
  readonly max: number;
  readonly windowSeconds: number;
}

/** What is left of a policy for one caller. */
export interface RateState {
  readonly policy: RatePolicy;
  readonly isAllowed: boolean;
  readonly remaining: number;
  readonly resetSeconds: number;
}

function createLimiter(policy: RatePolicy): RateLimiterPostgres {
  const shape = { points: policy.max, duration: policy.windowSeconds, keyPrefix: policy.name };
  return new RateLimiterPostgres({
    ...shape,
    storeClient: connectionPool(),
    storeType: 'pool',
    tableName: 'rate_limits',
    tableCreated: true,
    clearExpiredByTimeout: false,
    // A caller who is over the limit costs no more queries until the window ends.
    inMemoryBlockOnConsumed: policy.max + 1,
    // While the database does not answer, each process counts for itself.
    insuranceLimiter: new RateLimiterMemory(shape),
  });
}

function limiterOf(policy: RatePolicy): RateLimiterPostgres {
  const limiters = processWide('rate-limiters', () => new Map<string, RateLimiterPostgres>());
  const existing = limiters.get(policy.name);
  if (existing) return existing;
  const made = createLimiter(policy);
  limiters.set(policy.name, made);
  return made;
}

/** Counts one request of a caller on a policy; null when the policy is without limit. */
export async function consumeRateLimit(policy: RatePolicy, caller: string): Promise<RateState | null> {
  if (policy.max === 0) return null;
  const state = (result: RateLimiterRes, isAllowed: boolean): RateState => ({
    policy,
    isAllowed,
    remaining: result.remainingPoints,
    resetSeconds: Math.max(1, Math.ceil(result.msBeforeNext / 1000)),
  });
  try {
    return state(await limiterOf(policy).consume(caller), true);
  } catch (result) {
    if (result instanceof RateLimiterRes) return state(result, false);
    throw result;
  }
}
