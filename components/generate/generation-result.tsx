'use client';

import type { Allergen } from '@chef/culinary/vocabulary';
import { useTranslations } from 'next-intl';
import { lazy, type ReactNode, Suspense } from 'react';
import type { GenerationState } from '@/lib/query/generation-state';
import { isSignedIn } from '@/lib/query/is-signed-in';
import { RecipeSheet } from '../recipe/recipe-sheet';
import { SourceLine } from '../recipe/source-line';
import { GenerationTrouble } from './generation-trouble';
import { linesOf } from './lines-of';

const OwnTableVariants = lazy(() =>
  import('../variants/own-table-variants').then((module) => ({ default: module.OwnTableVariants })),
);

interface GenerationResultProps {
  readonly state: GenerationState;
  readonly allergies: readonly Allergen[];
  /** What stands here while there is no line. */
  readonly idle: ReactNode;
  readonly onAnother: () => void;
  readonly onRetry: () => void;
  readonly onStop: () => void;
}

/** Lines as they come, and the whole recipe; what went wrong, if it did, above what is there. */
export function GenerationResult(props: GenerationResultProps) {
  const { state, allergies, idle, onAnother, onRetry, onStop } = props;
  const t = useTranslations('form');
  const isWriting = state.status === 'running';
  const hasLines = isWriting || state.head !== null;
  return (
    <div className="grid gap-5">
      {state.status === 'stopped' || state.status === 'failed' ? (
        <GenerationTrouble problem={state.problem} isStopped={state.status === 'stopped'} onRetry={onRetry} />
      ) : null}
      {hasLines ? (
        <RecipeSheet
          key={state.meta?.generationId ?? 'opening'}
          recipe={linesOf(state)}
          headingLevel={2}
          allergies={allergies}
          isWriting={isWriting}
          source={<Source state={state} />}
          variants={
            state.recipe !== null && isSignedIn() ? (
              <Suspense>
                <OwnTableVariants recipeId={state.recipe.id} />
              </Suspense>
            ) : null
          }
          actions={
            <button type="button" className="button" onClick={onAnother}>
              {t('another')}
            </button>
          }
        />
      ) : (
        idle
      )}
      {isWriting ? (
        <button type="button" className="button no-print justify-self-start lg:hidden" onClick={onStop}>
          {t('stop')}
        </button>
      ) : null}
    </div>
  );
}

function Source({ state }: { readonly state: GenerationState }) {
  const t = useTranslations('stream');
  if (state.isResuming) return <p className="text-[0.97rem]">{t('resuming')}</p>;
  if (state.meta === null) return <p className="text-[0.97rem]">{t('opening')}</p>;
  return (
    <SourceLine
      source={state.source ?? state.meta.source}
      model={state.recipe?.model ?? state.meta.model}
      reason={state.meta.reason}
    />
  );
}
