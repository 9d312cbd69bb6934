import { type DietRule, named, of } from './diet-rule.ts';
import { LOW_SODIUM_RULES } from './programme-rules.ts';

const FISH_ADVICE = 'FDA and EPA, Advice about Eating Fish (2021), "choices to avoid"';
const MOMS_TO_BE = 'FDA, Food Safety for Moms-to-Be';
const CDC = 'CDC, foods and drinks to avoid or limit, 6 to 24 months';
const CHOKING = 'CDC, choking hazards, 6 to 24 months';

const alcohol = (source: string): DietRule => ({ code: 'alcohol', source, appliesTo: of('alcohol') });

const CARRIES_GERMS: readonly DietRule[] = [
  {
    code: 'mercury',
    source: FISH_ADVICE,
    appliesTo: named(/king mackerel|marlin|orange roughy|shark|swordfish|tilefish|bigeye/iu),
  },
  {
    code: 'listeria',
    source: MOMS_TO_BE,
    appliesTo: (food) =>
      food.hazard === 'soft_cheese' ||
      food.hazard === 'raw_milk' ||
      /smoked (?:salmon|trout|mackerel|haddock|fish)|\blox\b|gravlax|\broe\b|caviar|cold-smoked/iu.test(
        food.name,
      ),
  },
  {
    code: 'raw_fish',
    source: MOMS_TO_BE,
    appliesTo: named(/ceviche|sashimi|tartare|\braw (?:oyster|fish)/iu),
  },
  { code: 'raw_sprouts', source: MOMS_TO_BE, appliesTo: ({ hazard }) => hazard === 'sprouts' },
  {
    code: 'raw_cured_meat',
    source: MOMS_TO_BE,
    appliesTo: ({ hazard }) => hazard === 'cured_raw_meat',
    isDoubt: true,
  },
  {
    code: 'deli_meat',
    source: MOMS_TO_BE,
    appliesTo: (food) => food.hazard === 'ready_to_eat_meat',
    isDoubt: true,
  },
  {
    code: 'pasteurised_only',
    source: MOMS_TO_BE,
    appliesTo: named(/^(?:feta|queso fresco|queso blanco|panela)/iu),
    isDoubt: true,
  },
  {
    code: 'vitamin_a',
    source: 'NHS, foods to avoid in pregnancy: liver and vitamin A',
    appliesTo: named(/\bliver|pâté|\bpate\b|foie gras|cod liver oil/iu),
  },
];

export const PREGNANCY_RULES: readonly DietRule[] = [
  alcohol('CDC, alcohol use in pregnancy'),
  ...CARRIES_GERMS,
];

export const TODDLER_RULES: readonly DietRule[] = [
  alcohol(CDC),
  {
    code: 'choking',
    source: CHOKING,
    appliesTo: (food) =>
      (food.category === 'nut' && !/milk|oil|butter|paste|flour/iu.test(food.name)) ||
      /popcorn|marshmallow|hard candy|^candy$|pretzel/iu.test(food.name),
  },
  {
    // Whole they block a windpipe; cut into quarters they do not.
    code: 'choking',
    source: CHOKING,
    appliesTo: named(/^(?:\p{L}+ )?grape$|^(?:cherry|grape) tomato$/iu),
    isDoubt: true,
  },
  ...CARRIES_GERMS,
];

export const INFANT_RULES: readonly DietRule[] = [
  { code: 'infant_botulism', source: CDC, appliesTo: named(/\bhoney\b/iu) },
  ...LOW_SODIUM_RULES.map((rule) => ({ ...rule, source: CDC })),
  { code: 'added_sugar', source: CDC, appliesTo: ({ category }) => category === 'sweetener' },
  ...TODDLER_RULES,
];
