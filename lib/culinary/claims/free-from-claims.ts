import { reportAllergens } from '../allergens/index.ts';
import { judgeReading } from '../diets/index.ts';
import type { RecipeReading } from '../reading/index.ts';
import type { Finding } from '../recipe/finding.ts';
import { foldText } from '../safety/fold-text.ts';
import type { Allergen, Diet } from '../vocabulary/index.ts';

interface FreeFromRule {
  readonly pattern: RegExp;
  readonly allergens: readonly Allergen[];
}

/** "X-free" of a whole dish, in five languages; read folded. */
const FREE_FROM: readonly FreeFromRule[] = [
  {
    pattern:
      /\b(?:nut[- ]free|nussfrei\w*|sans (?:noix|fruits a coque)|sin nueces|sin frutos secos|senza (?:noci|frutta a guscio))\b/u,
    allergens: ['tree_nut', 'peanut'],
  },
  {
    pattern: /\b(?:peanut[- ]free|erdnussfrei\w*|sans arachides?|sin cacahuetes?|senza arachidi)\b/u,
    allergens: ['peanut'],
  },
  {
    pattern:
      /\b(?:dairy[- ]free|milk[- ]free|milchfrei\w*|sans (?:lait|produits laitiers)|sin (?:lacteos|leche)|senza (?:latte|latticini))\b/u,
    allergens: ['milk'],
  },
  {
    pattern: /\b(?:egg[- ]free|eggless|eifrei\w*|sans oeufs?|sin huevos?|senza uova)\b/u,
    allergens: ['egg'],
  },
  {
    pattern: /\b(?:soy[- ]free|soya[- ]free|sojafrei\w*|sans soja|sin soja|senza soia)\b/u,
    allergens: ['soy'],
  },
  { pattern: /\b(?:wheat[- ]free|weizenfrei\w*|sans ble|sin trigo|senza frumento)\b/u, allergens: ['wheat'] },
  {
    pattern: /\b(?:sesame[- ]free|sesamfrei\w*|sans sesame|sin sesamo|senza sesamo)\b/u,
    allergens: ['sesame'],
  },
  { pattern: /\b(?:fish[- ]free|fischfrei\w*|sans poisson|sin pescado|senza pesce)\b/u, allergens: ['fish'] },
  {
    pattern: /\b(?:shellfish[- ]free|sans crustaces|sin mariscos?|senza crostacei)\b/u,
    allergens: ['crustacean', 'mollusc'],
  },
];
const GLUTEN = /\b(?:gluten[- ]free|glutenfrei\w*|sans gluten|sin gluten|senza glutine)\b/u;
const FREE_SOURCE =
  'Regulation (EU) No 1169/2011 Art. 7(1): information must not mislead; 21 U.S.C. 343(a)(1)';
const GLUTEN_SOURCE =
  '21 CFR 101.91: under 20 ppm, which ingredients alone cannot show; Regulation (EU) No 828/2014';

const DIET_WORDS: readonly (readonly [diet: Diet, pattern: RegExp])[] = [
  ['vegan', /\b(?:vegane?[rsn]?|vegetalien(?:ne)?|vegan[oa])\b/u],
  ['vegetarian', /\b(?:vegetarian|vegetarisch\w*|vegetarien(?:ne)?|vegetarian[oa])\b/u],
];

/** What the title says the dish is free of, held against what is in it. */
export function findFreeFromClaims(reading: RecipeReading): Finding[] {
  const title = foldText(reading.title.text);
  // The claim itself ("sans gluten") is no ingredient, and the "milk" of a vegan cake's steps is the oat milk listed.
  const dish = { ...reading, title: { ...reading.title, text: '', foods: [], mentions: [] }, steps: [] };
  return [...freeFrom(title, dish), ...glutenFree(title, dish), ...dietClaims(title, dish)];
}

function freeFrom(title: string, reading: RecipeReading): Finding[] {
  return FREE_FROM.flatMap(({ pattern, allergens }): Finding[] => {
    const words = pattern.exec(title)?.[0];
    if (words === undefined) return [];
    const { verdicts } = reportAllergens(reading);
    const broken = allergens.find((allergen) => verdicts[allergen] === 'contains');
    if (broken === undefined) return [];
    const data = { words, allergen: broken };
    return [
      {
        code: 'free_from_claim_not_met',
        severity: 'block',
        where: reading.title.where,
        data,
        source: FREE_SOURCE,
      },
    ];
  });
}

/** We may say "no gluten ingredients"; "gluten-free" is a promise about traces. */
function glutenFree(title: string, reading: RecipeReading): Finding[] {
  const words = GLUTEN.exec(title)?.[0];
  if (words === undefined) return [];
  const { verdicts } = reportAllergens(reading);
  const isClean = verdicts.gluten === 'none_found' && verdicts.wheat === 'none_found';
  const isNamedSo = reading.ingredients.some(({ text }) => GLUTEN.test(foldText(text)));
  return [
    {
      code: isClean ? 'gluten_free_claim_unproven' : 'gluten_free_claim_not_met',
      severity: isClean ? (isNamedSo ? 'info' : 'warn') : 'block',
      where: reading.title.where,
      data: { words, verdict: verdicts.gluten },
      source: GLUTEN_SOURCE,
    },
  ];
}

function dietClaims(title: string, reading: RecipeReading): Finding[] {
  return DIET_WORDS.flatMap(([diet, pattern]): Finding[] => {
    const words = pattern.exec(title)?.[0];
    if (words === undefined || judgeReading(diet, reading).verdict !== 'no') return [];
    const data = { words, diet };
    return [
      {
        code: 'diet_claim_not_met',
        severity: 'block',
        where: reading.title.where,
        data,
        source: FREE_SOURCE,
      },
    ];
  });
}
