'use client';

import type { Problem } from '@chef/contracts/problem';
import { useTranslations } from 'next-intl';
import { sortProblem } from './problem-fields';

interface GenerationTroubleProps {
  readonly problem: Problem | 'offline' | null;
  readonly isStopped: boolean;
  readonly onRetry: () => void;
}

/** Why there is no recipe, what can be done about it, and a way on. */
export function GenerationTrouble({ problem, isStopped, onRetry }: GenerationTroubleProps) {
  const t = useTranslations('stream');
  const isOffline = problem === 'offline';
  const title =
    isStopped || problem === null ? t('stoppedTitle') : isOffline ? t('offlineTitle') : problem.title;
  const text = isStopped || problem === null ? t('stopped') : isOffline ? t('offline') : whatToDo(problem);
  const canRetry = isStopped || isOffline || problem?.isRetryable === true;
  return (
    <div className="sheet flex flex-wrap items-center justify-between gap-4 px-5 py-5 sm:px-9">
      <div className="max-w-prose">
        <h2 className="text-2xl">{title}</h2>
        <p className="mt-1.5 text-soft">{text ?? t('seeField')}</p>
      </div>
      {canRetry ? (
        <button type="button" className="button" onClick={onRetry}>
          {t('retry')}
        </button>
      ) : null}
    </div>
  );
}

/** The server's sentence; null where it stands beside a field already. */
function whatToDo(problem: Problem): string | null {
  const { general } = sortProblem(problem);
  return general === null ? null : (problem.detail ?? null);
}
