import { recipeDraftSchema } from '@chef/contracts/recipe-draft';
import { matchFood } from '@chef/culinary/foods';
import { createGate, type GateConstraints } from '@chef/culinary/gate';
import { formatIngredientPhrase, parseIngredient } from '@chef/culinary/phrases';
import type { RecipeDraft } from '@chef/culinary/recipe';
import type { TestFridge } from './test-fridges.ts';

/** What the kitchen says of one recipe. */
export interface Judgement {
  readonly isParsed: boolean;
  readonly passesGate: boolean;
  /** Given foods that are listed and that a step uses. */
  readonly givenUsed: number;
  readonly isConserved: boolean;
  readonly isInTime: boolean;
  /** Null where no temperature is called for. */
  readonly isTemperatureNamed: boolean | null;
  /** Codes of what the gate would hold back. */
  readonly blocked: readonly string[];
}

/** Judges a draft as the app does, line by line and whole. */
export function judgeDraft(draft: RecipeDraft, { request, givenFoodIds }: TestFridge): Judgement {
  const constraints: GateConstraints = {
    allergies: request.allergies,
    diets: request.diets,
    excludeFoodIds: [],
    excludeTexts: [],
    maxMinutes: request.maxMinutes,
    givenFoodIds,
  };
  const gate = createGate(constraints);
  const phrases = draft.ingredients.map((line) => formatIngredientPhrase(line, request.units));
  const steps = draft.steps.map(({ text }) => text);
  const whole = gate.checkWhole({ ...draft, ingredients: phrases, steps });
  const results = [
    gate.checkTitle(draft.title),
    ...phrases.map((phrase) => gate.checkIngredient(phrase)),
    ...steps.map((step) => gate.checkStep(step)),
    whole,
  ];
  const findings = results.flatMap((result) => result.findings);
  const codes = new Set(findings.map(({ code }) => code));
  const unused = new Set(
    findings.filter(({ code }) => code === 'ingredient_not_used').map(({ data }) => String(data.phrase)),
  );
  // By its name: "cooked rice" is a food of its own, though its phrase reads like rice that was cooked.
  const used = new Set(
    draft.ingredients.flatMap(({ food }, index) => {
      const phrase = phrases[index] ?? '';
      return unused.has(phrase) ? [] : [matchFood(food)?.food.id ?? parseIngredient(phrase).foodId];
    }),
  );
  return {
    isParsed: recipeDraftSchema.safeParse(draft).success,
    passesGate: results.every(({ passed }) => passed),
    givenUsed: givenFoodIds.filter((id) => used.has(id)).length,
    isConserved: !codes.has('ingredient_not_used') && !codes.has('food_not_listed'),
    isInTime: draft.prepMinutes + draft.cookMinutes <= (request.maxMinutes ?? Number.POSITIVE_INFINITY),
    isTemperatureNamed: codes.has('temperature_not_named')
      ? false
      : codes.has('temperature_floor')
        ? true
        : null,
    blocked: findings.filter(({ severity }) => severity === 'block').map(({ code }) => code),
  };
}
