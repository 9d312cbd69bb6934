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
    ...findCuringSaltDose(reading),
    ...findTonka(reading),
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

/** Curing salt is 6.25 % nitrite: 10 g on a kilogram of meat are the 625 ppm that are the most for dry-cured meat. */
const CURING_SALT_SHARE_MAX = 0.01;

function findCuringSaltDose({ ingredients }: RecipeReading): Finding[] {
  const isMeat = ({ foods }: LineReading) => ['meat', 'poultry', 'fish'].includes(foods[0]?.category ?? '');
  const meatGrams = ingredients.filter(isMeat).reduce((sum, { parsed }) => sum + (parsed?.grams ?? 0), 0);
  return ingredients.flatMap(({ foods, parsed, where }): Finding[] => {
    const grams = foods[0]?.id === 'curing-salt' ? (parsed?.grams ?? 0) : 0;
    if (grams === 0 || meatGrams === 0 || grams <= meatGrams * CURING_SALT_SHARE_MAX) return [];
    const data = { grams: Math.round(grams), maxGrams: Math.floor(meatGrams * CURING_SALT_SHARE_MAX) };
    return [
      {
        code: 'curing_salt_dose',
        severity: 'block',
        where,
        data,
        source: '9 CFR 424.21(c): nitrite in cured meat',
      },
    ];
  });
}

function findTonka({ ingredients }: RecipeReading): Finding[] {
  return ingredients.flatMap(({ foods, where }): Finding[] => {
    if (foods[0]?.id !== 'tonka-bean') return [];
    const data = { food: foods[0].name };
    return [
      {
        code: 'tonka_bean',
        severity: 'warn',
        where,
        data,
        source: '21 CFR 189.130: coumarin may not be added to food',
      },
    ];
  });
}
