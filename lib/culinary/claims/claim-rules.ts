import type { NutrientIntervals } from '../nutrition/index.ts';

/** A claim that the computed figures may allow; amounts per 100 g and per serving of the meal. */
export interface NutrientClaimRule {
  readonly code: string;
  readonly pattern: RegExp;
  readonly source: string;
  /** True when the figures meet the criterion; null when a figure is missing. */
  readonly isMet: (per100g: NutrientIntervals, perServing: NutrientIntervals) => boolean | null;
}

export interface ForbiddenClaimRule {
  readonly code: string;
  readonly pattern: RegExp;
  readonly source: string;
}

/** Words that no recipe of ours may say: claims about disease, the body, or "healthy" as such. */
export const FORBIDDEN_CLAIMS: readonly ForbiddenClaimRule[] = [
  {
    code: 'disease_claim',
    pattern:
      /\b(?:cures?|curing (?=your|cancer|disease|the flu)|treats? (?=your|cancer|diabet|disease|arthritis|depress|infect|the flu|a cold)|prevents? (?=cancer|disease|diabet|heart|stroke|illness|infection|alzheimer|colds?)|heals? (?=your|the|gut|wounds?)|remed(?:y|ies) (?=for|against)|anti[- ]?cancer|cancer[- ]fighting|fights? (?:cancer|disease|infection|inflammation|colds?)|lowers? (?:your )?(?:cholesterol|blood (?:pressure|sugar))|reduces? (?:the )?risk of)\b/iu,
    source: '21 CFR 101.14(a)(1), 101.70–101.83; Regulation (EC) No 1924/2006 Art. 14',
  },
  {
    code: 'function_claim',
    pattern:
      /\b(?:boosts?|strengthens?|supports?|improves?|stimulates?) (?:your |the )?(?:immun\w*|metabolism|digestion|gut health|brain|memory|liver|heart health|energy levels|libido|hormones?)|\b(?:immune|metabolism|energy|brain)[- ]boosting|\bfat[- ]burning|\bburns? fat\b|\banti[- ]?inflammatory|\bantioxidant[- ](?:rich|packed)/iu,
    source: 'Regulation (EC) No 1924/2006 Art. 13',
  },
  {
    code: 'weight_claim',
    pattern:
      /\b(?:lose weight|weight[- ]loss|slimming|skinny|guilt[- ]free|belly fat|flat(?:ten)? (?:your )?(?:tummy|stomach|belly))\b/iu,
    source: 'Regulation (EC) No 1924/2006 Art. 12(b)',
  },
  {
    code: 'detox_claim',
    pattern:
      /\b(?:detox\w*|cleans(?:e|es|ing) (?:your|the) (?:body|liver|system|blood)|purif(?:y|ies|ying) (?:your|the) (?:body|blood)|superfoods?)\b/iu,
    source: 'Regulation (EC) No 1924/2006 Art. 10',
  },
  {
    code: 'healthy_claim',
    pattern: /\b(?:health(?:y|ier|iest|ful)|wholesome|good for you|nutritious)\b/iu,
    source: '21 CFR 101.65(d)',
  },
];

const value = (intervals: NutrientIntervals, nutrient: keyof NutrientIntervals) => intervals[nutrient].value;

function atMost(amount: number | null, limit: number): boolean | null {
  return amount === null ? null : amount <= limit;
}

/** Claims about content: allowed where the computed meal meets the criterion for a meal (per 100 g and share of energy). */
export const NUTRIENT_CLAIMS: readonly NutrientClaimRule[] = [
  {
    code: 'low_fat',
    pattern:
      /\b(?:low|reduced)[- ]fat\b(?! (?:milk|yogh?urt|cheese|cream|coconut|mince|cottage|quark|greek))/iu,
    source: '21 CFR 101.62(b)(3): 3 g or less per 100 g and 30 % or less of energy',
    isMet: (per100g) => {
      const fat = value(per100g, 'fatGrams');
      const energy = value(per100g, 'energyKcal');
      return fat === null || energy === null ? null : fat <= 3 && fat * 9 <= energy * 0.3;
    },
  },
  {
    code: 'low_sodium',
    pattern: /\blow[- ](?:sodium|salt)\b(?! (?:soy|stock|broth|tamari|chicken|beef|vegetable|sauce))/iu,
    source: '21 CFR 101.61(b)(5): 140 mg or less per 100 g',
    isMet: (per100g) => atMost(value(per100g, 'sodiumMg'), 140),
  },
  {
    code: 'low_calorie',
    pattern: /\blow[- ]calorie\b|\blight meal\b/iu,
    source: '21 CFR 101.60(b)(3): 120 kcal or less per 100 g',
    isMet: (per100g) => atMost(value(per100g, 'energyKcal'), 120),
  },
  {
    code: 'high_protein',
    pattern: /\b(?:high[- ]protein|protein[- ](?:rich|packed)|rich in protein)\b/iu,
    source: '21 CFR 101.54(b): 20 % or more of the daily value (10 g)',
    isMet: (_per100g, perServing) => {
      const protein = value(perServing, 'proteinGrams');
      return protein === null ? null : protein >= 10;
    },
  },
  {
    code: 'high_fibre',
    pattern: /\b(?:high[- ]fib(?:re|er)|fib(?:re|er)[- ](?:rich|packed)|rich in fib(?:re|er))\b/iu,
    source: '21 CFR 101.54(b): 20 % or more of the daily value (5.6 g)',
    isMet: (_per100g, perServing) => {
      const fibre = value(perServing, 'fibreGrams');
      return fibre === null ? null : fibre >= 5.6;
    },
  },
  {
    code: 'sugar_free',
    pattern: /\b(?:sugar[- ]free|no sugar)\b(?! (?:snap|syrup))/iu,
    source: '21 CFR 101.60(c)(1): less than 0.5 g per serving',
    isMet: (_per100g, perServing) => {
      const sugars = value(perServing, 'sugarsGrams');
      return sugars === null ? null : sugars < 0.5;
    },
  },
];
