import type { LineReading, RecipeReading } from '../reading/index.ts';
import type { Finding } from '../recipe/finding.ts';
import { isHeatedAbroad } from './cooking-words.ts';
import { foldText } from './fold-text.ts';
import { REQUIRED_STEP_RULES, type RequiredStepRule } from './required-step-rules.ts';

/** Grams of nutmeg a person from which poisonings are described. */
const NUTMEG_TOXIC_GRAMS = 5;

/** Foods that are dangerous unless something is done that no step does. Steps are folded texts. */
export function findRequiredSteps(reading: RecipeReading, steps: readonly string[]): Finding[] {
  const text = steps.join(' ');
  return [
    ...REQUIRED_STEP_RULES.flatMap((rule) => applyRule(rule, reading.ingredients, text)),
    ...findNutmegDose(reading),
  ];
}

function applyRule(rule: RequiredStepRule, lines: readonly LineReading[], steps: string): Finding[] {
  const [line] = lines
    .filter(
      ({ foods, text }) =>
        foods.slice(0, 1).some(rule.isAbout) && rule.isReady?.test(foldText(text)) !== true,
    )
    // By name, so that the order of the list changes nothing.
    .sort((a, b) => ((a.foods[0]?.id ?? '') < (b.foods[0]?.id ?? '') ? -1 : 1));
  if (line === undefined || rule.needs.test(steps) || isHeatedAbroad(steps)) return [];
  const { code, severity, source, minutes } = rule;
  const food = line.foods[0]?.name ?? '';
  return [
    { code, severity, where: line.where, data: minutes === undefined ? { food } : { food, minutes }, source },
  ];
}

function findNutmegDose(reading: RecipeReading): Finding[] {
  const servings = Math.max(1, reading.servings ?? 1);
  return reading.ingredients.flatMap(({ foods, parsed, where }): Finding[] => {
    const grams = foods[0]?.id === 'nutmeg' ? (parsed?.grams ?? 0) / servings : 0;
    if (grams < NUTMEG_TOXIC_GRAMS) return [];
    return [
      {
        code: 'nutmeg_overdose',
        severity: 'block',
        where,
        data: { food: 'nutmeg', grams: Math.round(grams) },
        source: 'Ehrenpreis et al., J Med Toxicol 10 (2014): toxicity from 5 g of nutmeg',
      },
    ];
  });
}
