import type { ServerEnv } from '../config/env.server.ts';

/** What an actor may do; the same members for every plan. */
export interface Entitlements {
  /** Recipes a UTC day; null is without limit. */
  readonly generationsMaxPerDay: number | null;
  /** Recipes a UTC day for everybody of the plan at one network address together; null is without limit. */
  readonly generationsMaxPerDayAndAddress: number | null;
  /** Place in the model's queue when many wait, 0 to 9; more goes first, and nobody waits without end. */
  readonly generationPriority: number;
}

/** The only file that names plans. */
const PLAN_NAMES = ['visitor', 'free', 'premium', 'enterprise'] as const;
export type PlanName = (typeof PLAN_NAMES)[number];
/** Plans that a person or an organisation may have, the least first. */
export const GIVEN_PLANS = ['free', 'premium', 'enterprise'] as const satisfies readonly PlanName[];

/** The plan that a row of `users` names. A name that this version does not know gets the least. */
export function planNamed(name: string): PlanName {
  return PLAN_NAMES.find((plan) => plan === name && plan !== 'visitor') ?? 'free';
}

/** What counts for somebody with a plan of their own and those of their organisations: the best of them. */
export function bestPlan(names: readonly string[]): PlanName {
  const ranks = names.map((name) => PLAN_NAMES.indexOf(planNamed(name)));
  return PLAN_NAMES[Math.max(PLAN_NAMES.indexOf('free'), ...ranks)] ?? 'free';
}

/** Plans of people with accounts keep these figures until there is a price list to take them from. */
const FREE_GENERATIONS_MAX_PER_DAY = 200;

/** The entitlements of every plan in an installation. */
export function plansOf(
  env: Pick<ServerEnv, 'VISITOR_RECIPES_MAX_PER_DAY' | 'VISITOR_ADDRESS_RECIPES_MAX_PER_DAY'>,
): Readonly<Record<PlanName, Entitlements>> {
  return {
    visitor: {
      generationsMaxPerDay: env.VISITOR_RECIPES_MAX_PER_DAY,
      generationsMaxPerDayAndAddress: env.VISITOR_ADDRESS_RECIPES_MAX_PER_DAY,
      generationPriority: 3,
    },
    free: {
      generationsMaxPerDay: FREE_GENERATIONS_MAX_PER_DAY,
      generationsMaxPerDayAndAddress: null,
      generationPriority: 5,
    },
    premium: { generationsMaxPerDay: null, generationsMaxPerDayAndAddress: null, generationPriority: 7 },
    enterprise: { generationsMaxPerDay: null, generationsMaxPerDayAndAddress: null, generationPriority: 8 },
  };
}
