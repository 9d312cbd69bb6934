import type { Diet } from '../vocabulary/index.ts';
import { INFANT_RULES, PREGNANCY_RULES, TODDLER_RULES } from './age-rules.ts';
import {
  DAIRY_FREE_RULES,
  HALAL_RULES,
  KOSHER_RULES,
  PESCATARIAN_RULES,
  VEGAN_RULES,
  VEGETARIAN_RULES,
} from './animal-rules.ts';
import type { DietRule } from './diet-rule.ts';
import {
  GLUTEN_FREE_RULES,
  KETO_RULES,
  LOW_FODMAP_RULES,
  LOW_SODIUM_RULES,
  PALEO_RULES,
  WHOLE30_RULES,
} from './programme-rules.ts';

/** What each diet says of one food by itself; the first rule that applies is the reason, certain ones before doubts. */
export const DIET_RULES: Readonly<Record<Diet, readonly DietRule[]>> = {
  vegan: VEGAN_RULES,
  vegetarian: VEGETARIAN_RULES,
  pescatarian: PESCATARIAN_RULES,
  gluten_free: GLUTEN_FREE_RULES,
  dairy_free: DAIRY_FREE_RULES,
  keto: KETO_RULES,
  paleo: PALEO_RULES,
  whole30: WHOLE30_RULES,
  halal: HALAL_RULES,
  kosher: KOSHER_RULES,
  low_fodmap: LOW_FODMAP_RULES,
  low_sodium: LOW_SODIUM_RULES,
  diabetic_aware: [],
  pregnancy_safe: PREGNANCY_RULES,
  infant_safe: INFANT_RULES,
  toddler_safe: TODDLER_RULES,
};

/** Where each diet as a whole is from; single rules say it more exactly. */
export const DIET_SOURCES: Readonly<Record<Diet, string>> = {
  vegan: 'The Vegan Society, definition of 1988',
  vegetarian: 'European Vegetarian Union, definition for Regulation (EU) No 1169/2011 Art. 36(3)(b)',
  pescatarian: 'vegetarian with fish and seafood',
  gluten_free: '21 CFR 101.91; worded as "no gluten ingredients"',
  dairy_free: 'Regulation (EU) No 1169/2011, Annex II point 7',
  keto: 'Feinman et al., Nutrition 31 (2015) 1–13: 20 to 50 g carbohydrate a day',
  paleo: 'Cordain, The Paleo Diet (2010)',
  whole30: 'Whole30 programme rules (2024)',
  halal: 'Codex Alimentarius CAC/GL 24-1997',
  kosher: 'Leviticus 11, Deuteronomy 14; Shulchan Aruch, Yoreh De’ah 87',
  low_fodmap: 'Monash University FODMAP avoid list',
  low_sodium: '21 CFR 101.61(b)(5)',
  diabetic_aware: 'shows carbohydrate; claims nothing',
  pregnancy_safe: 'FDA/EPA Advice about Eating Fish (2021); FDA Food Safety for Moms-to-Be',
  infant_safe: 'CDC, foods and drinks to avoid or limit, 6 to 24 months',
  toddler_safe: 'CDC, choking hazards; 6 to 24 months',
};
