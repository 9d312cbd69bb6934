import { type Actor, actorSubject } from '../auth/actor.ts';
import type { Entitlements } from './plans.ts';

/** A counter that one generation counts on, and its limit. */
interface QuotaShare {
  readonly subject: string;
  readonly max: number;
}

/** What one generation is counted on: counters and the period they are for. */
export interface GenerationQuota {
  readonly metric: 'generations';
  /** `YYYY-MM-DD`, UTC. */
  readonly period: string;
  readonly shares: readonly QuotaShare[];
  /** Seconds until the period ends. */
  readonly resetSeconds: number;
}

const DAY_MS = 86_400_000;

/** The counters of an actor's generation at a moment. */
export function generationQuota(actor: Actor, entitlements: Entitlements, now: Date): GenerationQuota {
  const shares: QuotaShare[] = [];
  const { generationsMaxPerDay: own, generationsMaxPerDayAndAddress: together } = entitlements;
  if (own !== null) shares.push({ subject: actorSubject(actor), max: own });
  if (together !== null) shares.push({ subject: `network:${actor.addressHash}`, max: together });
  return {
    metric: 'generations',
    period: now.toISOString().slice(0, 10),
    shares,
    resetSeconds: Math.ceil((DAY_MS - (now.getTime() % DAY_MS)) / 1000),
  };
}
