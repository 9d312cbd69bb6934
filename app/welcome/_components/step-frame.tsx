import { ONBOARDING_STEPS, type OnboardingStep } from '@chef/contracts/preference-choices';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { StepHeading } from '@/components/onboarding/step-heading';

interface StepFrameProps {
  readonly step: OnboardingStep;
  readonly shown: OnboardingStep;
  readonly children: ReactNode;
}

/** One step, with how far it is; those that are not shown keep what was typed. */
export async function StepFrame({ step, shown, children }: StepFrameProps) {
  const t = await getTranslations('onboarding');
  const place = ONBOARDING_STEPS.indexOf(step) + 1;
  return (
    <section aria-labelledby={`step-${step}`} hidden={step !== shown} className="mt-7">
      <div className="flex gap-1.5" aria-hidden="true">
        {ONBOARDING_STEPS.map((one, index) => (
          <span
            key={one}
            className={`h-1.5 flex-1 rounded-full ${index < place ? 'bg-paprika' : 'bg-line'}`}
          />
        ))}
      </div>
      <StepHeading
        id={`step-${step}`}
        isShown={step === shown}
        count={t('stepOf', { step: place, count: ONBOARDING_STEPS.length })}
        title={t(`steps.${step}`)}
      />
      <div className="mt-5">{children}</div>
    </section>
  );
}
