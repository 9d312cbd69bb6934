'use client';

import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { useGeneration } from '@/lib/query/use-generation';
import { EMPTY_FORM, type FormValues, toRequest } from './form-values';
import { GenerationView } from './generation-view';
import { RequestForm } from './request-form';
import { readSavedForm, saveForm } from './saved-form';

/** The product on one page: say what there is on the left, read the recipe on the right. */
export function Kitchen() {
  const [client] = useState(
    () => new QueryClient({ defaultOptions: { queries: { retry: 1, refetchOnWindowFocus: false } } }),
  );
  return (
    <QueryClientProvider client={client}>
      <Workspace />
    </QueryClientProvider>
  );
}

function Workspace() {
  const t = useTranslations('form');
  const [values, setValues] = useState<FormValues>(EMPTY_FORM);
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
    start(toRequest(changed, nextSeed));
    // On a phone the recipe is below the form: bring it into view, without moving the keyboard focus.
    if (window.matchMedia('(max-width: 63.9rem)').matches) result.current?.scrollIntoView({ block: 'start' });
  };

  return (
    <div className="mx-auto grid w-full max-w-6xl gap-8 px-4 pt-4 sm:px-6 lg:grid-cols-[minmax(0,26rem)_minmax(0,1fr)] lg:gap-10 lg:pt-8">
      <section aria-labelledby="fridge-title" className="no-print">
        <h1 id="fridge-title" className="text-[2.4rem] sm:text-5xl">
          {t('title')}
        </h1>
        <p className="mt-3 text-lg text-soft">{t('lead')}</p>
        <noscript>
          <p className="mt-4 rounded-xl bg-amber-soft p-4 text-amber-ink">{t('noScript')}</p>
        </noscript>
        <RequestForm
          values={values}
          onChange={setValues}
          onSubmit={(submitted) => write(submitted, 0)}
          isRunning={state.status === 'running'}
          onStop={stop}
          problem={state.status === 'failed' ? state.problem : null}
        />
      </section>
      <section ref={result} className="min-w-0 scroll-mt-4 lg:pt-2">
        <GenerationView
          state={state}
          onAnother={() => write(values, seed.current + 1)}
          onRetry={() => write(values, seed.current)}
        />
      </section>
    </div>
  );
}
