'use client';

import type { Preferences } from '@chef/contracts/preferences';
import { useTranslations } from 'next-intl';
import {
  lazy,
  type ReactNode,
  Suspense,
  useEffect,
  useEffectEvent,
  useId,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { isSignedIn } from '@/lib/query/is-signed-in';
import { useGeneration } from '@/lib/query/use-generation';
import { rememberUnits } from '../recipe/use-unit-system';
import { ExampleFridges } from './example-fridges';
import { type FormValues, toRequest } from './form-values';
import { GenerationAnnouncer } from './generation-announcer';
import { NO_PROBLEMS, sortProblem } from './problem-fields';
import { RequestForm } from './request-form';
import { standingProblems } from './standing-problems';
import { useSavedForm } from './use-saved-form';
import { withPreferences } from './with-preferences';

const loadResult = () => import('./generation-result');
const GenerationResult = lazy(() => loadResult().then((module) => ({ default: module.GenerationResult })));
const EatersPicker = lazy(() =>
  import('../household/eaters-picker').then((module) => ({ default: module.EatersPicker })),
);
const MemberDefaults = lazy(() =>
  import('../household/member-defaults').then((module) => ({ default: module.MemberDefaults })),
);
/** Signing in and out loads the page anew. */
const never = () => () => {};
/** From here on the recipe stands beside the form and need not be scrolled to. */
const BESIDE = '(min-width: 64rem)';

interface KitchenProps {
  /** What stands where the recipe will be. */
  readonly idle: ReactNode;
  /** A drawing for each example fridge. */
  readonly exampleArt: readonly ReactNode[];
}

/** The product on one page: say what there is on the left, read the recipe on the right. */
export function Kitchen({ idle, exampleArt }: KitchenProps) {
  const t = useTranslations('form');
  const id = useId();
  const { values, setValues, keeping, setKeeping, start: left } = useSavedForm();
  const [favourites, setFavourites] = useState<readonly string[]>([]);
  const [eaters, setEaters] = useState<readonly string[] | null>(null);
  const [sent, setSent] = useState<FormValues | null>(null);
  const isMember = useSyncExternalStore(never, isSignedIn, () => false);
  const { state, start, stop } = useGeneration();
  const seed = useRef(0);
  const result = useRef<HTMLElement>(null);
  const { status, problem } = state;
  const answer = useMemo(
    () =>
      status !== 'failed' || problem === null || problem === 'offline' ? NO_PROBLEMS : sortProblem(problem),
    [status, problem],
  );

  const write = (changed: FormValues, nextSeed: number) => {
    seed.current = nextSeed;
    setValues(changed);
    setSent(changed);
    start(toRequest(changed, nextSeed, eaters));
    // On a phone the recipe is below the form: bring it into view, without moving the keyboard's focus.
    if (!window.matchMedia(BESIDE).matches) result.current?.scrollIntoView({ block: 'start' });
  };

  const writeLeft = useEffectEvent((form: FormValues) => write(form, 0));
  useEffect(() => {
    if (left !== null) writeLeft(left);
  }, [left]);
  const prefer = (preferences: Preferences) => {
    setFavourites(preferences.cuisines);
    setValues((current) => withPreferences(current, preferences));
    if (preferences.units !== null) rememberUnits(preferences.units);
  };

  return (
    <div className="kitchen">
      {isMember ? (
        <Suspense>
          <MemberDefaults onKnown={prefer} />
        </Suspense>
      ) : null}
      <section aria-labelledby={`${id}-title`} className="no-print" onFocus={loadResult}>
        <h1 id={`${id}-title`} className="kitchen-title">
          {t('title')}
        </h1>
        <p className="mt-3 text-lg leading-snug text-soft">{t('lead')}</p>
        <noscript>
          <p className="notice mt-4">{t('noScript')}</p>
        </noscript>
        <RequestForm
          values={values}
          onChange={setValues}
          onSubmit={(submitted) => write(submitted, 0)}
          onStop={stop}
          isRunning={status === 'running'}
          answer={answer}
          problems={standingProblems(answer, values, sent)}
          labelledBy={`${id}-title`}
          favourites={favourites}
          keeping={keeping}
          onKeeping={setKeeping}
          eaters={
            isMember ? (
              <Suspense>
                <EatersPicker
                  eaters={eaters}
                  onChange={(chosen) => {
                    setEaters(chosen);
                    if (chosen.length > 0) setValues({ ...values, servings: chosen.length });
                  }}
                />
              </Suspense>
            ) : null
          }
          examples={
            <ExampleFridges
              art={exampleArt}
              onPick={(ingredients) => write({ ...values, ingredients, draft: '' }, 0)}
            />
          }
        />
      </section>
      <section ref={result} aria-label={t('result')} className="min-w-0 scroll-mt-4">
        <GenerationAnnouncer state={state} />
        {status === 'idle' ? (
          idle
        ) : (
          <Suspense fallback={<div className="sheet min-h-96" />}>
            <GenerationResult
              state={state}
              allergies={sent?.allergies ?? []}
              idle={idle}
              onAnother={() => write(values, seed.current + 1)}
              onRetry={() => write(values, seed.current)}
              onStop={stop}
            />
          </Suspense>
        )}
      </section>
    </div>
  );
}
