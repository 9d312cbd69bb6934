'use client';

import { useCallback, useEffect, useState } from 'react';
import { ringBell } from './ring-bell';

const SECOND_MS = 1000;
/** Often enough that no second is skipped on the display. */
const TICK_MS = SECOND_MS / 4;

/** One step's clock. It keeps the moment of its end, not ticks, so a sleeping phone does not make it late. */
export interface Timer {
  readonly totalMs: number;
  /** Time left while it stands still. */
  readonly leftMs: number;
  /** When it rings, in ms since 1970; null while it stands still. */
  readonly endsAt: number | null;
}

interface Timers {
  /** By the number of the step, counted from 1. */
  readonly all: ReadonlyMap<number, Timer>;
  leftMs(timer: Timer): number;
  /** Starts, pauses, goes on, or sets it again when it has rung. */
  toggle(step: number, minutes: number): void;
}

/** Clocks of several steps that run side by side: rice can boil while the oven is on. */
export function useTimers(): Timers {
  const [all, setAll] = useState<ReadonlyMap<number, Timer>>(new Map());
  const [now, setNow] = useState(0);
  const leftMs = useCallback(
    ({ endsAt, leftMs: left }: Timer) => (endsAt === null ? left : Math.max(0, endsAt - now)),
    [now],
  );
  const isTicking = [...all.values()].some((timer) => timer.endsAt !== null && leftMs(timer) > 0);
  const ringing = [...all.values()].filter((timer) => timer.endsAt !== null && leftMs(timer) === 0).length;

  useEffect(() => {
    if (!isTicking) return;
    const ticking = setInterval(() => setNow(Date.now()), TICK_MS);
    return () => clearInterval(ticking);
  }, [isTicking]);
  useEffect(() => {
    if (ringing > 0) ringBell();
  }, [ringing]);

  const toggle = useCallback((step: number, minutes: number) => {
    const at = Date.now();
    setNow(at);
    setAll((current) => new Map(current).set(step, pressed(current.get(step), minutes * 60 * SECOND_MS, at)));
  }, []);
  return { all, leftMs, toggle };
}

/** A timer after its button was pressed. */
function pressed(timer: Timer | undefined, totalMs: number, now: number): Timer {
  if (timer === undefined) return { totalMs, leftMs: totalMs, endsAt: now + totalMs };
  if (timer.endsAt === null) return { ...timer, endsAt: now + timer.leftMs };
  const left = timer.endsAt - now;
  return { ...timer, endsAt: null, leftMs: left <= 0 ? totalMs : left };
}
