'use client';

import type { UnitSystem } from '@chef/culinary/units';
import { useTranslations } from 'next-intl';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { CookTimer } from './cook-timer';
import { GatherList } from './gather-list';
import type { RecipeLines } from './recipe-lines';
import { RunningTimers } from './running-timers';
import { useTimers } from './use-timers';
import { useWakeLock } from './use-wake-lock';

interface CookModeProps {
  readonly recipe: RecipeLines;
  /** What has to be said of the amounts in the steps. */
  readonly stepsNote?: ReactNode;
  readonly factor: number;
  readonly system: UnitSystem;
  /** Closed it keeps its place and its clocks. */
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** A step longer than this, characters, is set smaller: all of it has to be seen from where one stands. */
const LONG_STEP = 170;
const MINUTE_MS = 60_000;

/** Steps one by one in large type, the ingredients first. The screen stays awake where the browser can. */
export function CookMode({ recipe, stepsNote, factor, system, isOpen, onClose }: CookModeProps) {
  const t = useTranslations('cook');
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [page, setPage] = useState(0);
  const timers = useTimers();
  const last = recipe.steps.length;
  const step = page === 0 ? undefined : recipe.steps[page - 1];
  useWakeLock(isOpen);
  useEffect(() => {
    if (!isOpen) return;
    dialog.current?.showModal();
    heading.current?.focus();
  }, [isOpen]);

  const turn = (to: number) => {
    if (to < 0 || to > last) return;
    setPage(to);
    dialog.current?.scrollTo(0, 0);
    // The heading names the new step, so a screen reader says where one is.
    heading.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowRight') turn(page + 1);
    if (event.key === 'ArrowLeft') turn(page - 1);
  };
  const close = () => dialog.current?.close();

  return (
    <dialog
      ref={dialog}
      className="cook-mode"
      onClose={onClose}
      onKeyDown={onKeyDown}
      aria-label={recipe.title ?? ''}
    >
      <header className="cook-head">
        <div className="flex items-center justify-between gap-4">
          <p className="truncate font-serif text-lg text-soft">{recipe.title}</p>
          <button type="button" className="button flex-none" onClick={close}>
            {t('close')}
          </button>
        </div>
        <div className="cook-progress" aria-hidden="true">
          {Array.from({ length: last + 1 }, (_, index) => (
            <i key={`page-${index + 1}`} data-done={index <= page ? '' : undefined} />
          ))}
        </div>
        <RunningTimers timers={timers} page={page} onPick={turn} />
      </header>
      <section className="cook-body">
        <h2 ref={heading} tabIndex={-1} className="text-xl text-paprika outline-none">
          {page === 0 ? t('gather') : t('step', { number: page, count: last })}
        </h2>
        {step === undefined ? (
          <GatherList ingredients={recipe.ingredients} factor={factor} system={system} />
        ) : (
          <p className="cook-step mt-4" data-long={step.text.length > LONG_STEP ? '' : undefined}>
            {step.text}
          </p>
        )}
        {step === undefined ? null : stepsNote}
        {step?.minutes ? (
          <CookTimer
            minutes={step.minutes}
            timer={timers.all.get(page)}
            leftMs={leftOf(timers, page, step.minutes)}
            onToggle={() => timers.toggle(page, step.minutes ?? 0)}
          />
        ) : null}
      </section>
      <footer className="cook-foot">
        <button
          type="button"
          className="button cook-turn"
          aria-disabled={page === 0}
          onClick={() => turn(page - 1)}
        >
          {t('back')}
        </button>
        <button
          type="button"
          className="button button-primary cook-turn"
          onClick={page === last ? close : () => turn(page + 1)}
        >
          {t(page === last ? 'done' : page === 0 ? 'begin' : 'next')}
        </button>
      </footer>
    </dialog>
  );
}

function leftOf(timers: ReturnType<typeof useTimers>, page: number, minutes: number): number {
  const timer = timers.all.get(page);
  return timer === undefined ? minutes * MINUTE_MS : timers.leftMs(timer);
}
