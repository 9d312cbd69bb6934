import type { OnboardingStep } from '@chef/contracts/preference-choices';
import { authorize } from '../../auth/authorize.ts';
import type { ServiceContext } from '../service-context.ts';

/** Notes the step that the person goes on with, or with null that they are through. @throws AppError `unauthenticated` */
export async function moveOnboarding({
  ctx,
  to,
}: {
  ctx: ServiceContext;
  to: OnboardingStep | null;
}): Promise<void> {
  const { userId } = authorize(ctx.actor, 'preferences.update');
  const data = to === null ? { onboardedAt: new Date() } : { onboardingStep: to };
  await ctx.db.userPreferences.upsert({ where: { userId }, create: { userId, ...data }, update: data });
}
