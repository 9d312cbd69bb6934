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
  const { title, text } = useWords(problem, isStopped);
  const canRetry = isStopped || problem === 'offline' || problem?.isRetryable === true;
  return (
    <div role="alert" className="sheet flex flex-wrap items-center justify-between gap-4 px-5 py-5 sm:px-9">
      <div className="max-w-prose">
        <h2 className="text-2xl">{title}</h2>
        <p className="mt-1.5 text-soft">{text}</p>
      </div>
      {canRetry ? (
        <button type="button" className="button" onClick={onRetry}>
          {t('retry')}
        </button>
      ) : null}
    </div>
  );
}

/** The server's sentence, unless it stands beside a field already. */
function useWords(problem: GenerationTroubleProps['problem'], isStopped: boolean) {
  const t = useTranslations('stream');
  const when = useWhen();
  if (isStopped || problem === null) return { title: t('stoppedTitle'), text: t('stopped') };
  if (problem === 'offline') return { title: t('offlineTitle'), text: t('offline') };
  const { general } = sortProblem(problem);
  if (general === null) return { title: problem.title, text: t('seeField') };
  const { detail, retryAfterSeconds } = problem;
  const later = retryAfterSeconds ? t('retryAfter', { when: when(retryAfterSeconds) }) : null;
  return { title: problem.title, text: [detail ?? t('ours'), later].filter(Boolean).join(' ') };
}

const MINUTE_SECONDS = 60;
const HOUR_SECONDS = 3600;

/** A wait in the unit that people would use for it. */
function useWhen(): (seconds: number) => string {
  const t = useTranslations('stream');
  return (seconds) => {
    if (seconds < 2 * MINUTE_SECONDS) return t('whenSeconds', { count: seconds });
    if (seconds < 2 * HOUR_SECONDS) return t('whenMinutes', { count: Math.ceil(seconds / MINUTE_SECONDS) });
    return t('whenHours', { count: Math.ceil(seconds / HOUR_SECONDS) });
  };
}
