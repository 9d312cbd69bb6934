'use client';

import { useTranslations } from 'next-intl';
import type { GenerationState } from '@/lib/query/generation-state';
import { IngredientList } from '../recipe/ingredient-list';
import { StepList } from '../recipe/step-list';

/** Lines as they arrive, in the places where the finished recipe has them, so that nothing jumps. */
export function RecipeInProgress({ state }: { readonly state: GenerationState }) {
  const t = useTranslations('recipe');
  if (state.status === 'idle' || (state.status !== 'running' && state.head === null)) return null;
  return (
    <article className="card p-5 sm:p-8" aria-busy={state.status === 'running'}>
      {state.head === null ? (
        <div aria-hidden="true" className="grid gap-3">
          <div className="h-9 w-3/4 rounded-lg bg-sunken" />
          <div className="h-5 w-1/2 rounded-lg bg-sunken" />
        </div>
      ) : (
        <header className="line-in">
          <h2 className="text-3xl sm:text-4xl">{state.head.title}</h2>
          <p className="mt-2 text-soft">
            {t('servings', { count: state.head.servings })} ·{' '}
            {t('total', { minutes: state.head.totalMinutes })}
          </p>
        </header>
      )}
      <div className="mt-6 grid gap-8 md:grid-cols-[minmax(0,15rem)_minmax(0,1fr)]">
        <section aria-label={t('ingredients')}>
          <h3 className="text-xl">{t('ingredients')}</h3>
          <IngredientList ingredients={state.ingredients} factor={1} system="metric" />
        </section>
        <section aria-label={t('steps')}>
          <h3 className="text-xl">{t('steps')}</h3>
          <StepList steps={state.steps} />
        </section>
      </div>
    </article>
  );
}
