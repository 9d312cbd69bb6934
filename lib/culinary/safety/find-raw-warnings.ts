import type { Food, HazardClass } from '../foods/food.ts';
import type { RecipeReading } from '../reading/index.ts';
import type { Finding } from '../recipe/finding.ts';
import { isHeated } from './cooking-words.ts';
import { foldText } from './fold-text.ts';

interface RawRule {
  readonly code: string;
  readonly hazards: readonly HazardClass[];
  readonly severity: Finding['severity'];
  /** Dishes and words in which the food stays raw although something else is heated. */
  readonly rawWords: RegExp;
  /** What makes it no raw food after all. */
  readonly unless: RegExp;
  readonly source: string;
}

const ADVISORY = 'FDA Food Code 2022, 3-603.11 (consumer advisory)';

/** Foods eaten raw: a person must be told, and raw flour is not served at all. */
export const RAW_RULES: readonly RawRule[] = [
  {
    code: 'raw_flour',
    hazards: ['raw_flour'],
    severity: 'block',
    rawWords: /\b(?:edible (?:cookie )?dough|raw (?:cookie )?dough|no[- ]bake cookie dough)\b/u,
    unless: /\bheat[- ]?treat\w*|\btoast(?:ed)? (?:the )?flour|\bbake\b|\bgluten[- ]free oat\b/u,
    source: 'FDA, Flour is a raw food and other safety facts (2017)',
  },
  {
    code: 'raw_egg',
    hazards: ['egg'],
    severity: 'warn',
    rawWords:
      /\b(?:tiramisu|mousse|mayonnaise|mayo|aioli|eggnog|zabaglione|steak tartare|caesar dressing|royal icing|pisco sour|whiskey sour|raw eggs?|raw yolks?|protein shake|chiffon pie|semifreddo|rouille)\b/u,
    unless:
      /\bpasteuri[sz]ed\b|\b(?:jarred|bought|ready-made|vegan|store-bought) (?:mayonnaise|mayo|aioli)\b|\b(?:double boiler|bain[- ]marie|over (?:a pan of )?simmering water|71 ?°|160 ?°)\b|\bmayo(?:nnaise)? cake\b/u,
    source: `${ADVISORY}; USDA FSIS, Shell Eggs from Farm to Table`,
  },
  {
    code: 'runny_egg',
    hazards: ['egg'],
    severity: 'warn',
    rawWords:
      /\b(?:runny|soft[- ]boil\w*|sunny[- ]side|over[- ]easy|soft yolks?|poached eggs?|poach the eggs?|onsen|jammy|dippy|hollandaise|carbonara|coddled)\b/u,
    unless:
      /\b(?:pasteuri[sz]ed|(?:no longer|not|nothing) runny|hard[- ]boil\w*|until (?:the )?(?:yolks? (?:is|are) )?(?:firm|set hard))\b/u,
    source: `${ADVISORY}; USDA FSIS, Safe Minimum Internal Temperature Chart (egg dishes 160 °F)`,
  },
  {
    code: 'raw_fish',
    hazards: ['fish'],
    severity: 'warn',
    rawWords:
      /\b(?:sashimi|tartare|ceviche|carpaccio|poke|gravlax|gravadlax|crudo|sushi|nigiri|tataki|raw (?:fish|salmon|tuna))\b/u,
    unless: /\b(?:cooked (?:fish|salmon|tuna)|hot[- ]smoked|canned|flakes easily)\b/u,
    source: `${ADVISORY}; 3-402.11 (freezing against parasites)`,
  },
  {
    code: 'raw_shellfish',
    hazards: ['shellfish'],
    severity: 'warn',
    rawWords:
      /\b(?:raw (?:oysters?|clams?|scallops?|prawns?|shrimps?)|oysters? on the half shell|half[- ]shell|ceviche|crudo|sashimi|aguachile)\b/u,
    unless: /\b(?:grilled oysters|oysters rockefeller|bake|broil|cooked (?:prawns|shrimps?))\b/u,
    source: `${ADVISORY}; CDC, Vibrio and oysters`,
  },
  {
    code: 'raw_meat',
    hazards: ['whole_cut_meat', 'ground_meat'],
    severity: 'warn',
    rawWords: /\b(?:tartare?|carpaccio|kitfo|yukhoe|raw (?:beef|veal|lamb|venison|mince)|crudo di manzo)\b/u,
    unless: /\b(?:tartare? sauce|sauce tartare?|fully cooked)\b/u,
    source: ADVISORY,
  },
  {
    code: 'raw_milk',
    hazards: ['raw_milk'],
    severity: 'warn',
    rawWords: /\braw milk\b/u,
    unless: /\b(?:pasteuri[sz]e|boil)\b/u,
    source: 'FDA, The dangers of raw milk; 21 CFR 1240.61',
  },
];

/** Heated or pasteurised before they are sold; oats are steamed before they are ground. */
const ALREADY_SAFE =
  /\b(?:canned|smoked|salt|salted|pickled|dried|cooked|stick|ball|surimi|powder|fried|scrambled|poached|tofu|oat flour|sourdough starter)\b/;

/** Bought sauces of raw egg are made with pasteurised egg. */
const EGG_SAUCES = /\b(?:mayonnaise|mayo|aioli|caesar dressing)\b/gu;

/** Warnings about what stays raw. */
export function findRawWarnings(reading: RecipeReading, foods: readonly Food[]): Finding[] {
  const steps = foldText(reading.steps.map(({ text }) => text).join(' . '));
  const hasBoughtSauce = reading.ingredients.some(({ text }) => foldText(text).search(EGG_SAUCES) >= 0);
  const whole = `${foldText(reading.title.text)} . ${steps}`;
  const text = hasBoughtSauce ? whole.replace(EGG_SAUCES, ' ') : whole;
  const isCold = steps !== '' && !isHeated(steps);
  return RAW_RULES.flatMap((rule): Finding[] => {
    const food = foods.find(
      ({ hazard, name }) => hazard !== null && rule.hazards.includes(hazard) && !ALREADY_SAFE.test(name),
    );
    if (food === undefined || rule.unless.test(text)) return [];
    const isRaw = rule.rawWords.test(text) || (isCold && rule.code !== 'runny_egg');
    if (!isRaw) return [];
    const { code, severity, source } = rule;
    return [{ code, severity, data: { food: food.name }, source }];
  });
}
