'use client';

import type { UnitSystem } from '@chef/culinary/units';
import { useTranslations } from 'next-intl';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { CopyLink } from './copy-link';
import type { RecipeLines } from './recipe-lines';
import { StepsNote } from './steps-note';
import type { ScaledSteps } from './use-scaled-steps';

const CookMode = lazy(() => import('./cook-mode').then((module) => ({ default: module.CookMode })));

interface RecipeActionsProps {
  readonly recipe: RecipeLines;
  readonly recipeId: string;
  readonly scaled: ScaledSteps;
  readonly servings: number;
  readonly factor: number;
  readonly system: UnitSystem;
  /** Whether to lead to the permanent page; off where one is there already. */
  readonly hasLink: boolean;
  readonly children?: ReactNode;
}

/** What to do with a finished recipe. */
export function RecipeActions(props: RecipeActionsProps) {
  const { recipe, recipeId, scaled, servings, factor, system, hasLink, children } = props;
  const t = useTranslations('recipe');
  const [isCooking, setCooking] = useState(false);
  const [hasCooked, setHasCooked] = useState(false);
  return (
    <div className="line-in no-print mt-8 flex flex-wrap gap-2.5">
      <button
        type="button"
        className="needs-js button button-primary"
        aria-haspopup="dialog"
        onClick={() => {
          setCooking(true);
          setHasCooked(true);
        }}
      >
        {t('cookMode')}
      </button>
      {children}
      {hasLink ? (
        <a className="button" href={`/recipes/${recipeId}`}>
          {t('link')}
        </a>
      ) : null}
      <CopyLink path={`/recipes/${recipeId}`} />
      <button type="button" className="needs-js button" onClick={() => window.print()}>
        {t('print')}
      </button>
      {hasCooked ? (
        <Suspense>
          <CookMode
            recipe={{ ...recipe, steps: scaled.steps }}
            stepsNote={<StepsNote scaled={scaled} wanted={servings} isAnnounced={false} />}
            factor={factor}
            system={system}
            isOpen={isCooking}
            onClose={() => setCooking(false)}
          />
        </Suspense>
      ) : null}
    </div>
  );
}
