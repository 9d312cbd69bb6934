'use client';

import type { Recipe } from '@chef/contracts/recipe';
import type { UnitSystem } from '@chef/culinary/units';
import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { ServingsStepper } from '../generate/servings-stepper';
import { AllergenSummary } from './allergen-summary';
import { DietSummary } from './diet-summary';
import { IngredientList } from './ingredient-list';
import { NutritionTable } from './nutrition-table';
import { StepList } from './step-list';
import { UnitSwitch } from './unit-switch';
import { Warnings } from './warnings';

interface RecipeViewProps {
  readonly recipe: Recipe;
  readonly headingLevel: 1 | 2;
  readonly source: ReactNode;
  readonly actions?: ReactNode;
}

/** Dollars of an amount in cents, without decimals from ten dollars on. */
function dollars(cents: number): string {
  return cents >= 1000 ? `$${Math.round(cents / 100)}` : `$${(cents / 100).toFixed(2)}`;
}

/** A whole recipe: the hero of every page it is on. Readable without JavaScript; scaling and units need it. */
export function RecipeView({ recipe, headingLevel, source, actions }: RecipeViewProps) {
  const t = useTranslations('recipe');
  const [servings, setServings] = useState(recipe.servings);
  const [system, setSystem] = useState<UnitSystem>('metric');
  const Title = headingLevel === 1 ? 'h1' : 'h2';
  const Section = headingLevel === 1 ? 'h2' : 'h3';
  const { cost } = recipe;
  return (
    <article className="card p-5 sm:p-8">
      <header>
        <Title className="text-3xl sm:text-[2.6rem]">{recipe.title}</Title>
        <p className="mt-3 text-lg">
          {t('servings', { count: servings })} ·{' '}
          <strong>{t('total', { minutes: recipe.totalMinutes })}</strong>{' '}
          <span className="text-soft">
            ({t('prep', { minutes: recipe.prepMinutes })}, {t('cook', { minutes: recipe.cookMinutes })})
          </span>
        </p>
        {cost === null ? null : (
          <p className="text-soft">
            {t('cost', { low: dollars(cost.centsLow), high: dollars(cost.centsHigh) })}
          </p>
        )}
        <div className="mt-1">{source}</div>
      </header>
      <Warnings warnings={recipe.warnings} />
      <div className="mt-6 grid gap-8 md:grid-cols-[minmax(0,15rem)_minmax(0,1fr)]">
        <section aria-labelledby={`${recipe.id}-ingredients`}>
          <Section id={`${recipe.id}-ingredients`} className="text-xl">
            {t('ingredients')}
          </Section>
          <div className="no-print mt-3 flex flex-wrap items-end gap-x-5 gap-y-3">
            <ServingsStepper servings={servings} onChange={setServings} />
            <UnitSwitch system={system} onChange={setSystem} />
          </div>
          <IngredientList
            ingredients={recipe.ingredients}
            factor={servings / recipe.servings}
            system={system}
          />
          {servings === recipe.servings ? null : (
            <p className="mt-2 text-[0.95rem] text-soft">{t('scaledNote', { servings })}</p>
          )}
        </section>
        <section aria-labelledby={`${recipe.id}-steps`}>
          <Section id={`${recipe.id}-steps`} className="text-xl">
            {t('steps')}
          </Section>
          <StepList steps={recipe.steps} />
        </section>
      </div>
      <div className="mt-8 grid gap-8 border-t border-line pt-6 md:grid-cols-2">
        <AllergenSummary report={recipe.check.allergens} heading={Section} />
        <NutritionTable nutrition={recipe.check.nutrition} heading={Section} />
        <DietSummary diets={recipe.check.diets} heading={Section} />
      </div>
      <div className="no-print mt-6 flex flex-wrap gap-3 border-t border-line pt-5">
        {actions}
        <button type="button" className="button" onClick={() => window.print()}>
          {t('print')}
        </button>
        {headingLevel === 2 ? (
          <a className="button" href={`/recipes/${recipe.id}`}>
            {t('share')}
          </a>
        ) : null}
      </div>
    </article>
  );
}
