import type { Food } from '../foods/food.ts';
import type { Finding } from '../recipe/finding.ts';
import { HEAT } from './cooking-words.ts';

/** A food that is only safe after something was done to it. */
export interface RequiredStepRule {
  readonly code: string;
  readonly severity: Finding['severity'];
  readonly source: string;
  /** True for the foods that the rule is about. */
  readonly isAbout: (food: Food) => boolean;
  /** Ingredient lines that need nothing more: canned, cooked. Read folded text. */
  readonly isReady?: RegExp;
  /** What some step has to say; folded text of all steps. */
  readonly needs: RegExp;
  readonly minutes?: number;
}

const named = (pattern: RegExp) => (food: Food) => pattern.test(food.name);
const READY =
  /\b(?:cans?|canned|tins?|tinned|jars?|cooked|jarred|pre-?cooked|boiled|frozen|pickled|vacuum[- ]packed|in brine|roasted)\b/u;
/** Common beans (Phaseolus vulgaris, P. coccineus) and hyacinth beans, whose lectin only boiling destroys. */
const PHASEOLUS =
  /\b(?:kidney|white|navy|great northern|cannellini|haricot|cranberry|borlotti|pinto|pink|black|flageolet|runner|mayocoba|yellow|hyacinth) bean\b/;
const BOIL = /\b(?:boil|parboil|blanch|pressure[- ]cook|instant pot|pressure cooker)\w*\b/u;

/** Foods that are safe only when cooked in some way; each with its source. */
export const REQUIRED_STEP_RULES: readonly RequiredStepRule[] = [
  {
    code: 'beans_must_boil',
    severity: 'block',
    source: 'FDA Bad Bug Book (2012), Phytohaemagglutinin: boil for at least 10 minutes',
    isAbout: ({ hazard, name }) => hazard === 'lectin_bean' && PHASEOLUS.test(name),
    isReady: READY,
    needs: BOIL,
    minutes: 10,
  },
  {
    code: 'beans_must_cook',
    severity: 'block',
    source: 'FDA Bad Bug Book (2012), natural toxins: dried pulses are cooked through',
    isAbout: ({ hazard, name }) => hazard === 'lectin_bean' && !PHASEOLUS.test(name),
    isReady: READY,
    needs: HEAT,
  },
  {
    code: 'cassava_must_cook',
    severity: 'block',
    source: 'FAO/WHO Codex Stan 238-2003 (sweet cassava): peel and cook fully',
    isAbout: named(/^(?:frozen )?(?:cassava|yuca|manioc)(?: root| leaf| leaves)?$/),
    needs: HEAT,
  },
  {
    code: 'taro_must_cook',
    severity: 'block',
    source: 'EFSA Compendium of botanicals (2012): calcium oxalate in Colocasia and Xanthosoma',
    isAbout: named(/^(?:frozen )?(?:taro|eddoe?|malanga|yautia)(?: root| leaf| leaves)?$/),
    needs: HEAT,
  },
  {
    code: 'bamboo_must_cook',
    severity: 'warn',
    source:
      'Food Standards Australia New Zealand, Technical Report 28 (2004): cyanogenic glycosides in bamboo shoots',
    isAbout: named(/^(?:fresh )?bamboo shoot$/),
    isReady: READY,
    needs: HEAT,
  },
  {
    code: 'elderberries_must_cook',
    severity: 'block',
    source: 'CDC MMWR 33(13), 1984: poisoning from elderberry juice',
    isAbout: named(/^elderberry$/),
    isReady: READY,
    needs: HEAT,
  },
  {
    code: 'fiddleheads_must_boil',
    severity: 'block',
    source: 'CDC MMWR 43(37), 1994; Health Canada: boil fiddleheads 15 minutes or steam 10 to 12',
    isAbout: named(/^fiddlehead(?: fern)?$/),
    isReady: /\b(?:canned|cooked|boiled|blanched)\b/u,
    needs: /\b(?:boil|steam|blanch)\w*\b/u,
    minutes: 15,
  },
  {
    code: 'lupins_must_soak',
    severity: 'warn',
    source: 'BfR Opinion 003/2017: quinolizidine alkaloids in lupin seeds',
    isAbout: named(/^(?:lupin|lupin bean|lupini bean)$/),
    isReady: READY,
    // Boiling alone leaves the bitter alkaloids: days in changes of water take them out.
    needs: /\b(?:soak|debitter|chang\w* (?:of |the )?water)\w*\b/u,
  },
  {
    code: 'ackee_must_boil',
    severity: 'block',
    source: 'FDA Import Alert 21-11: hypoglycin A in ackee',
    isAbout: named(/^ackee$/),
    isReady: READY,
    needs: HEAT,
  },
  {
    code: 'soybeans_must_cook',
    severity: 'block',
    source: 'FAO, Soybeans in human nutrition: trypsin inhibitors are destroyed by cooking',
    isAbout: named(/^(?:dried )?soybean$|^(?:dried )?soya bean$/),
    isReady: READY,
    needs: HEAT,
  },
  {
    code: 'ginkgo_must_cook',
    severity: 'warn',
    source: 'EFSA Compendium of botanicals (2012): ginkgotoxin in ginkgo seeds',
    isAbout: named(/^ginkgo (?:nut|seed)$/),
    isReady: /\b(?:canned|cooked|boiled)\b/u,
    needs: HEAT,
  },
  {
    code: 'morels_must_cook',
    severity: 'block',
    source: 'CDC MMWR 73(10), 2024: illness from raw and undercooked morels',
    isAbout: named(/\bmorel\b/),
    needs: HEAT,
  },
  {
    code: 'bracken_must_boil',
    severity: 'warn',
    source: 'UK Committee on Toxicity, COT statement on ptaquiloside in bracken (2008)',
    isAbout: named(/^(?:bracken(?: fern)?|gosari|warabi)$/),
    isReady: READY,
    needs: /\b(?:boil|blanch|soak)\w*\b/u,
  },
  {
    code: 'acorns_must_leach',
    severity: 'warn',
    source:
      'US Forest Service, General Technical Report PSW-217: tannins of acorns are leached before they are eaten',
    isAbout: named(/^acorn$/),
    needs: /\b(?:leach|soak|boil|change (?:of )?water)\w*\b/u,
  },
  {
    code: 'sprouts_cook_through',
    severity: 'warn',
    source: 'FDA, Sprouts: what you should know',
    isAbout: ({ hazard }) => hazard === 'sprouts',
    isReady: /\b(?:canned|cooked|blanched)\b/u,
    needs: /\b(?:cook|fry|fried|boil|simmer|saute|steam|blanch|heat|wok)\w*\b/u,
  },
];
