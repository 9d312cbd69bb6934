import type { RecipeStep } from '@chef/contracts/recipe';
import { useTranslations } from 'next-intl';

/** Steps shorter than this need no clock, minutes. */
const WORTH_TIMING = 5;

interface StepListProps {
  readonly steps: readonly RecipeStep[];
  /** Other amounts are on their way. */
  readonly isWaiting: boolean;
}

/** The method, one numbered step after another. A step whose amounts change stays where it is. */
export function StepList({ steps, isWaiting }: StepListProps) {
  const t = useTranslations('recipe');
  return (
    <ol className="steps mt-4" aria-busy={isWaiting}>
      {steps.map((step, index) => (
        <li key={`step-${index + 1}`} className="line-in">
          <div>
            <p>{step.text}</p>
            {step.minutes !== null && step.minutes >= WORTH_TIMING ? (
              <p className="mt-1 flex items-center gap-1.5 text-[0.97rem] text-soft">
                <svg width="15" height="15" viewBox="0 0 16 16" fill="none" aria-hidden="true">
                  <circle cx="8" cy="8.5" r="6" stroke="currentColor" strokeWidth="1.5" />
                  <path
                    d="M8 5v3.5l2.3 1.5M6.5 1h3"
                    stroke="currentColor"
                    strokeWidth="1.5"
                    strokeLinecap="round"
                  />
                </svg>
                {t('stepMinutes', { minutes: step.minutes })}
              </p>
            ) : null}
          </div>
        </li>
      ))}
    </ol>
  );
}
