import { useTranslations } from 'next-intl';
import type { ScaledSteps } from './use-scaled-steps';

interface StepsNoteProps {
  readonly scaled: ScaledSteps;
  /** For how many the recipe is wanted. */
  readonly wanted: number;
  /** Whether somebody waits for more than a moment: the recipe is still being written. */
  readonly isWriting?: boolean;
  /** Off where the same note is announced elsewhere. */
  readonly isAnnounced?: boolean;
}

/** Says for how many the amounts in the steps are, where that is not what the ingredients say. */
export function StepsNote({ scaled, wanted, isWriting = false, isAnnounced = true }: StepsNoteProps) {
  const t = useTranslations('recipe');
  const { state, servings, retry } = scaled;
  const hasFailed = state === 'failed';
  return (
    <div role={isAnnounced ? 'status' : undefined} className="no-print">
      {hasFailed || (isWriting && state === 'waiting') ? (
        <p className="notice mt-3">
          {t(servings === wanted ? 'stepsOtherUnits' : 'stepsOtherServings', { servings })}{' '}
          {hasFailed ? (
            <button type="button" className="link" onClick={retry}>
              {t('stepsRetry')}
            </button>
          ) : null}
        </p>
      ) : null}
    </div>
  );
}
