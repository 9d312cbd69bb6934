'use client';

import { useTranslations } from 'next-intl';
import { printClock } from './print-clock';
import type { Timer } from './use-timers';

interface CookTimerProps {
  readonly minutes: number;
  /** Absent until it was started. */
  readonly timer: Timer | undefined;
  readonly leftMs: number;
  readonly onToggle: () => void;
}

/** The clock of one step, large enough to read from the stove. */
export function CookTimer({ minutes, timer, leftMs, onToggle }: CookTimerProps) {
  const t = useTranslations('cook');
  const isRunning = timer !== undefined && timer.endsAt !== null;
  const isOver = isRunning && leftMs === 0;
  const action = isOver
    ? 'timerAgain'
    : isRunning
      ? 'timerPause'
      : timer !== undefined && timer.leftMs < timer.totalMs
        ? 'timerResume'
        : 'timerStart';
  return (
    <div className="mt-8 flex flex-wrap items-center gap-x-5 gap-y-3">
      <span role="timer" aria-label={t('timerFor', { minutes })} className="cook-clock">
        {printClock(leftMs)}
      </span>
      <button type="button" className="button !min-h-13 !px-6 text-lg" onClick={onToggle}>
        {t(action)}
      </button>
      <span role="status" className="text-xl font-semibold text-paprika">
        {isOver ? t('timerOver') : ''}
      </span>
    </div>
  );
}
