'use client';

import { useTranslations } from 'next-intl';
import type { GenerationState } from '@/lib/query/generation-state';
import { RecipeView } from '../recipe/recipe-view';
import { EmptyPlate } from './empty-plate';
import { GenerationAnnouncer } from './generation-announcer';
import { RecipeInProgress } from './recipe-in-progress';
import { SourceLine } from './source-line';

interface GenerationViewProps {
  readonly state: GenerationState;
  readonly onAnother: () => void;
  readonly onRetry: () => void;
}

/** The right half of the page: nothing yet, lines as they come, or the whole recipe. */
export function GenerationView({ state, onAnother, onRetry }: GenerationViewProps) {
  const t = useTranslations('stream');
  const form = useTranslations('form');
  return (
    <>
      <GenerationAnnouncer state={state} />
      {state.status === 'idle' ? <EmptyPlate title={t('emptyTitle')} text={t('emptyText')} /> : null}
      {state.recipe !== null ? (
        <RecipeView
          key={state.recipe.id}
          recipe={state.recipe}
          headingLevel={2}
          source={<SourceLine meta={state.meta} source={state.source} recipe={state.recipe} />}
          actions={
            <button type="button" className="button no-print" onClick={onAnother}>
              {form('another')}
            </button>
          }
        />
      ) : (
        <RecipeInProgress state={state} />
      )}
      {state.status === 'stopped' || state.status === 'failed' ? (
        <div className="card mt-4 flex flex-wrap items-center justify-between gap-3 p-5">
          <p>{state.status === 'stopped' ? t('stopped') : t('failed')}</p>
          <button type="button" className="button" onClick={onRetry}>
            {t('retry')}
          </button>
        </div>
      ) : null}
    </>
  );
}
