'use client';

import type { Allergen } from '@chef/culinary/vocabulary';
import { useTranslations } from 'next-intl';
import { lazy, type ReactNode, Suspense, useEffect, useId, useRef, useState } from 'react';
import { useGeneration } from '@/lib/query/use-generation';
import { ExampleFridges } from './example-fridges';
import { EMPTY_FORM, type FormValues, toRequest } from './form-values';
import { GenerationAnnouncer } from './generation-announcer';
import { RequestForm } from './request-form';
import { readSavedForm, saveForm } from './saved-form';

const loadResult = () => import('./generation-result');
const GenerationResult = lazy(() => loadResult().then((module) => ({ default: module.GenerationResult })));
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
  const [values, setValues] = useState<FormValues>(EMPTY_FORM);
  const [declared, setDeclared] = useState<readonly Allergen[]>([]);
  const { state, start, stop } = useGeneration();
  const isLoaded = useRef(false);
  const seed = useRef(0);
  const result = useRef<HTMLElement>(null);

  useEffect(() => {
    setValues((current) => readSavedForm() ?? current);
    isLoaded.current = true;
  }, []);
  useEffect(() => {
    if (isLoaded.current) saveForm(values);
  }, [values]);

  const write = (changed: FormValues, nextSeed: number) => {
    seed.current = nextSeed;
    setValues(changed);
    setDeclared(changed.allergies);
    start(toRequest(changed, nextSeed));
    // On a phone the recipe is below the form: bring it into view, without moving the keyboard's focus.
    if (!window.matchMedia(BESIDE).matches) result.current?.scrollIntoView({ block: 'start' });
  };

  return (
    <div className="mx-auto grid w-full max-w-[78rem] gap-x-14 gap-y-10 px-4 pt-6 sm:px-6 lg:grid-cols-[minmax(0,25rem)_minmax(0,1fr)] lg:pt-10">
      <section aria-labelledby={`${id}-title`} className="no-print" onFocus={loadResult}>
        <h1
          id={`${id}-title`}
          className="text-[clamp(2.6rem,1.7rem+3.6vw,4rem)] leading-[0.98] tracking-[-0.025em]"
        >
          {t('title')}
        </h1>
        <p className="mt-4 text-lg leading-snug text-soft">{t('lead')}</p>
        <noscript>
          <p className="notice mt-4">{t('noScript')}</p>
        </noscript>
        <RequestForm
          values={values}
          onChange={setValues}
          onSubmit={(submitted) => write(submitted, 0)}
          onStop={stop}
          isRunning={state.status === 'running'}
          problem={state.status === 'failed' ? state.problem : null}
          labelledBy={`${id}-title`}
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
        {state.status === 'idle' ? (
          idle
        ) : (
          <Suspense fallback={<div className="sheet min-h-96" />}>
            <GenerationResult
              state={state}
              allergies={declared}
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
