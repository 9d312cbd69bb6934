import { ONBOARDING_STEPS, type OnboardingStep } from '@chef/contracts/preference-choices';
import { authorize } from '../../auth/authorize.ts';
import type { ServiceContext } from '../service-context.ts';

/** How far somebody is with setting their kitchen up. */
interface Onboarding {
  /** The step to go on with. */
  readonly step: OnboardingStep;
  readonly isDone: boolean;
}

/** @throws AppError `unauthenticated` */
export async function getOnboarding({ ctx }: { ctx: ServiceContext }): Promise<Onboarding> {
  const { userId } = authorize(ctx.actor, 'preferences.read');
  const row = await ctx.db.userPreferences.findUnique({
    where: { userId },
    select: { onboardingStep: true, onboardedAt: true },
  });
  return {
    step: ONBOARDING_STEPS.find((step) => step === row?.onboardingStep) ?? ONBOARDING_STEPS[0],
    isDone: (row?.onboardedAt ?? null) !== null,
  };
}
