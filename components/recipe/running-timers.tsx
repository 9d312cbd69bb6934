'use client';

import { useTranslations } from 'next-intl';
import { printClock } from './print-clock';
import type { useTimers } from './use-timers';

interface RunningTimersProps {
  readonly timers: ReturnType<typeof useTimers>;
  /** The step in view shows its own clock. */
  readonly page: number;
  readonly onPick: (step: number) => void;
}

/** Clocks of other steps that run on; each leads back to its step. */
export function RunningTimers({ timers, page, onPick }: RunningTimersProps) {
  const t = useTranslations('cook');
  const running = [...timers.all].filter(([step, timer]) => step !== page && timer.endsAt !== null);
  if (running.length === 0) return null;
  return (
    <ul aria-label={t('timers')} className="flex flex-wrap gap-2">
      {running.map(([step, timer]) => {
        const leftMs = timers.leftMs(timer);
        return (
          <li key={step}>
            <button
              type="button"
              className={`button tabular-nums ${leftMs === 0 ? 'button-primary' : ''}`}
              onClick={() => onPick(step)}
            >
              {t('timerOf', { number: step })}
              {' · '}
              {leftMs === 0 ? t('timerOver') : printClock(leftMs)}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
