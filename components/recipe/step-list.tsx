import type { RecipeStep } from '@chef/contracts/recipe';
import { useTranslations } from 'next-intl';

/** Steps shorter than this need no clock, minutes. */
const WORTH_TIMING = 5;

export function StepList({ steps }: { readonly steps: readonly RecipeStep[] }) {
  const t = useTranslations('recipe');
  return (
    <ol className="mt-3 grid gap-4">
      {steps.map((step, index) => (
        <li key={`${index}-${step.text}`} className="line-in grid grid-cols-[2rem_minmax(0,1fr)]">
          <span className="step-number" aria-hidden="true">
            {index + 1}
          </span>
          <div>
            <p>{step.text}</p>
            {step.minutes !== null && step.minutes >= WORTH_TIMING ? (
              <p className="mt-0.5 text-[0.95rem] text-soft">{t('stepMinutes', { minutes: step.minutes })}</p>
            ) : null}
          </div>
        </li>
      ))}
    </ol>
  );
}
