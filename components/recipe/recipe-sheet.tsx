'use client';

import type { UnitSystem } from '@chef/culinary/units';
import type { Allergen } from '@chef/culinary/vocabulary';
import { useTranslations } from 'next-intl';
import { type ReactNode, useId, useState } from 'react';
import { AllergenGlance } from './allergen-glance';
import { CheckPanel } from './check-panel';
import { IngredientList } from './ingredient-list';
import { RecipeActions } from './recipe-actions';
import { RecipeFacts } from './recipe-facts';
import type { RecipeLines } from './recipe-lines';
import { SafeTemperatures } from './safe-temperatures';
import { ScalingFindings } from './scaling-findings';
import { StepList } from './step-list';
import { StepsNote } from './steps-note';
import { useScaledSteps } from './use-scaled-steps';
import { useUnitSystem } from './use-unit-system';
import { Warnings } from './warnings';
import { WritingDots } from './writing-dots';

interface RecipeSheetProps {
  readonly recipe: RecipeLines;
  readonly headingLevel: 1 | 2;
  /** Who wrote it. */
  readonly source: ReactNode;
  readonly isWriting?: boolean;
  /** Allergies that were declared for it: their verdict is said first. */
  readonly allergies?: readonly Allergen[];
  /** What can be done with it beside what every recipe offers. */
  readonly actions?: ReactNode;
  /** How it suits those at the table; nothing for people without a household. */
  readonly variants?: ReactNode;
}

/**
 * A recipe: the same sheet while it is written and for good, so that nothing jumps when it is done. Readable
 * without JavaScript; scaling, units and cook mode need it.
 */
export function RecipeSheet(props: RecipeSheetProps) {
  const { recipe, headingLevel, source, isWriting = false, allergies = [], actions, variants } = props;
  const t = useTranslations('recipe');
  const id = useId();
  const [chosenServings, setServings] = useState<number | null>(null);
  const [system, setSystem] = useUnitSystem();
  // Steps keep the units that they were written in until others are asked for, or their amounts change anyway.
  const [chosenUnits, setUnits] = useState<UnitSystem | null>(null);
  const servings = chosenServings ?? recipe.servings;
  const factor = servings / recipe.servings;
  const scaled = useScaledSteps(recipe, servings, chosenUnits ?? (factor === 1 ? null : system));
  const Title = headingLevel === 1 ? 'h1' : 'h2';
  const Heading = headingLevel === 1 ? 'h2' : 'h3';
  return (
    <article
      className="sheet @container px-5 py-6 sm:px-9 sm:py-9"
      aria-busy={isWriting}
      data-live={headingLevel === 2 ? '' : undefined}
      aria-labelledby={`${id}-title`}
    >
      <header>
        <Title id={`${id}-title`} className="recipe-title">
          {recipe.title ?? <WritingDots label={t('writing')} />}
        </Title>
        <div className="mt-3 text-soft">{source}</div>
      </header>
      <RecipeFacts
        recipe={recipe}
        servings={servings}
        onServings={setServings}
        system={system}
        onSystem={(chosen) => {
          setSystem(chosen);
          setUnits(chosen);
        }}
      />
      {recipe.check === null ? null : (
        <AllergenGlance report={recipe.check.allergens} declared={allergies} detailsId={`${id}-check`} />
      )}
      <Warnings warnings={recipe.warnings} />
      <div className="recipe-columns mt-8 grid gap-x-10 gap-y-9 @[38rem]:grid-cols-[minmax(0,15.5rem)_minmax(0,1fr)]">
        <section aria-labelledby={`${id}-ingredients`}>
          <Heading id={`${id}-ingredients`} className="text-2xl">
            {t('ingredients')}
          </Heading>
          <IngredientList ingredients={recipe.ingredients} factor={factor} system={system} />
          {isWriting && recipe.title !== null && recipe.steps.length === 0 ? <WritingDots /> : null}
          {factor === 1 ? null : (
            <p className="mt-3 text-[0.97rem] text-soft">{t('scaledNote', { servings })}</p>
          )}
        </section>
        <section aria-labelledby={`${id}-steps`}>
          <Heading id={`${id}-steps`} className="text-2xl">
            {t('steps')}
          </Heading>
          <StepsNote scaled={scaled} wanted={servings} isWriting={isWriting} />
          <StepList steps={scaled.steps} isWaiting={scaled.state === 'waiting'} />
          {isWriting && recipe.steps.length > 0 ? <WritingDots /> : null}
          <ScalingFindings findings={scaled.findings} />
          {recipe.check === null ? null : <SafeTemperatures safety={recipe.check.safety} />}
        </section>
      </div>
      {recipe.check === null || recipe.id === null ? null : (
        <>
          <RecipeActions
            recipe={recipe}
            recipeId={recipe.id}
            scaled={scaled}
            servings={servings}
            factor={factor}
            system={system}
            hasLink={headingLevel === 2}
          >
            {actions}
          </RecipeActions>
          {variants}
          <CheckPanel id={`${id}-check`} check={recipe.check} headingLevel={headingLevel === 1 ? 2 : 3} />
        </>
      )}
    </article>
  );
}
