import { createHash } from 'node:crypto';
import { type Actor, actorSubject } from '../auth/actor.ts';
import { serverEnv } from '../config/env.server.ts';
import { plansOf } from '../entitlements/plans.ts';
import type { CallTraits } from '../inference/call-traits.ts';
import type { TraceContext } from '../telemetry/trace-context.ts';

/** How an actor's calls stand at the inference server: first whose plan says so, under a name that is nobody's. */
export function callTraits({
  actor,
  trace,
}: {
  readonly actor: Actor;
  readonly trace: TraceContext;
}): CallTraits {
  const { generationPriority } = plansOf(serverEnv())[actor.plan];
  const caller = createHash('sha256').update(actorSubject(actor)).digest('hex').slice(0, 24);
  return { priority: generationPriority, caller, trace };
}
