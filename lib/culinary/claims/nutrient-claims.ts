import type { NutrientIntervals } from '../nutrition/index.ts';
import type { Nutrient } from '../vocabulary/index.ts';

/** What a claim is held against. */
export interface ClaimFigures {
  readonly per100g: NutrientIntervals;
  readonly perServing: NutrientIntervals;
  /** Added sugars of one serving, g; null when unknown. */
  readonly addedSugarsPerServing: number | null;
  /** True when the recipe lists salt or another salty seasoning. */
  readonly hasSalt: boolean;
}

/** True when the figures meet the criterion; null when a figure is missing. */
type Criterion = (figures: ClaimFigures) => boolean | null;

/** A claim that the computed figures may allow. Patterns read folded text. */
export interface NutrientClaimRule {
  readonly code: string;
  /** English words: held to the US criterion for meals and main dishes. */
  readonly words: RegExp;
  /** German, French, Spanish and Italian words: held to the EU criterion. */
  readonly wordsAbroad: RegExp;
  readonly us: Criterion;
  readonly usSource: string;
  readonly eu: Criterion;
  readonly euSource: string;
}

const EU = 'Regulation (EC) No 1924/2006, Annex';
const per100 =
  (nutrient: Nutrient, test: (amount: number) => boolean): Criterion =>
  ({ per100g }) =>
    on(per100g[nutrient].value, test);
const perServing =
  (nutrient: Nutrient, test: (amount: number) => boolean): Criterion =>
  (figures) =>
    on(figures.perServing[nutrient].value, test);
const on = (amount: number | null, test: (amount: number) => boolean) =>
  amount === null ? null : test(amount);
/** A fifth of 28 is 5.6 and not 5.6000000000000005. */
const steady = (value: number): number => Math.round(value * 1e9) / 1e9;
/** Met when all are; unknown when one is and none is broken. */
const all =
  (...criteria: readonly Criterion[]): Criterion =>
  (figures) => {
    const verdicts = criteria.map((criterion) => criterion(figures));
    if (verdicts.includes(false)) return false;
    return verdicts.includes(null) ? null : true;
  };
const any =
  (...criteria: readonly Criterion[]): Criterion =>
  (figures) => {
    const verdicts = criteria.map((criterion) => criterion(figures));
    if (verdicts.includes(true)) return true;
    return verdicts.includes(null) ? null : false;
  };
/** Share of energy that a nutrient brings (Atwater factors: fat 9, protein 4 kcal/g). */
const energyShare =
  (nutrient: Nutrient, kcalPerGram: number, test: (share: number) => boolean): Criterion =>
  ({ per100g }) => {
    const amount = per100g[nutrient].value;
    const energy = per100g.energyKcal.value;
    return amount === null || energy === null || energy === 0
      ? null
      : test(steady((amount * kcalPerGram) / energy));
  };
/** Amount in 100 kcal. */
const per100kcal =
  (nutrient: Nutrient, test: (amount: number) => boolean): Criterion =>
  ({ per100g }) => {
    const amount = per100g[nutrient].value;
    const energy = per100g.energyKcal.value;
    return amount === null || energy === null || energy === 0 ? null : test(steady((amount * 100) / energy));
  };

const LOW_FAT_US = all(
  per100('fatGrams', (grams) => grams <= 3),
  energyShare('fatGrams', 9, (share) => share <= 0.3),
);
const LOW_CALORIE_US = per100('energyKcal', (kcal) => kcal <= 120);

const words = (pattern: string): RegExp => new RegExp(`\\b(?:${pattern})\\b`, 'u');

/** Claims about fat, energy, sugar and sodium. Sources: 21 CFR 101.56, 101.60–101.62 for meals and main dishes. */
const LIMIT_CLAIMS: readonly NutrientClaimRule[] = [
  {
    code: 'low_fat',
    words: words('low[- ]fat|low in fat'),
    wordsAbroad: words(
      'fettarm\\w*|(?:faible|pauvre) en (?:matieres grasses|graisses)|baj[oa] en grasas?|a basso contenuto di grassi|povero di grassi',
    ),
    us: LOW_FAT_US,
    usSource: '21 CFR 101.62(b)(3): 3 g or less per 100 g and 30 % or less of energy',
    eu: per100('fatGrams', (grams) => grams <= 3),
    euSource: `${EU}: low fat, 3 g or less per 100 g`,
  },
  {
    code: 'fat_free',
    words: words('fat[- ]free|no fat|zero fat|non[- ]?fat'),
    wordsAbroad: words('fettfrei\\w*|ohne fett|sans matieres grasses|sans graisses|sin grasas?|senza grassi'),
    us: perServing('fatGrams', (grams) => grams < 0.5),
    usSource: '21 CFR 101.62(b)(1): less than 0.5 g per serving',
    eu: per100('fatGrams', (grams) => grams <= 0.5),
    euSource: `${EU}: fat-free, 0.5 g or less per 100 g`,
  },
  {
    code: 'low_saturated_fat',
    words: words('low(?:[- ]in)?[- ]saturated[- ]fats?|low in sat(?:urated)?[- ]fats?'),
    wordsAbroad: words(
      'arm an gesattigten fett\\w*|faible en (?:graisses|acides gras) satures?e?s?|baj[oa] en grasas saturadas|a basso contenuto di grassi saturi',
    ),
    us: all(
      per100('saturatedFatGrams', (grams) => grams <= 1),
      energyShare('saturatedFatGrams', 9, (share) => share < 0.1),
    ),
    usSource: '21 CFR 101.62(c)(3): 1 g or less per 100 g and less than 10 % of energy',
    eu: all(
      per100('saturatedFatGrams', (grams) => grams <= 1.5),
      energyShare('saturatedFatGrams', 9, (share) => share <= 0.1),
    ),
    euSource: `${EU}: low saturated fat, 1.5 g or less per 100 g and 10 % of energy`,
  },
  {
    code: 'cholesterol_free',
    words: words('cholesterol[- ]free|no cholesterol|zero cholesterol'),
    wordsAbroad: words('cholesterinfrei\\w*|sans cholesterol|sin colesterol|senza colesterolo'),
    us: all(
      perServing('cholesterolMg', (mg) => mg < 2),
      perServing('saturatedFatGrams', (grams) => grams <= 2),
    ),
    usSource: '21 CFR 101.62(d)(1): less than 2 mg and 2 g or less saturated fat per serving',
    eu: () => false,
    euSource: 'Regulation (EC) No 1924/2006 Art. 8: no such claim in the Annex',
  },
  {
    code: 'low_cholesterol',
    words: words('low[- ]cholesterol|low in cholesterol'),
    wordsAbroad: words(
      'cholesterinarm\\w*|faible en cholesterol|baj[oa] en colesterol|a basso contenuto di colesterolo',
    ),
    us: all(
      per100('cholesterolMg', (mg) => mg <= 20),
      per100('saturatedFatGrams', (grams) => grams <= 2),
    ),
    usSource: '21 CFR 101.62(d)(3): 20 mg or less and 2 g or less saturated fat per 100 g',
    eu: () => false,
    euSource: 'Regulation (EC) No 1924/2006 Art. 8: no such claim in the Annex',
  },
  {
    code: 'lean',
    words: words(
      '(?:extra[- ])?lean (?:meals?|dinners?|dish(?:es)?|lunch(?:es)?|recipes?|bowls?|suppers?|mains?)',
    ),
    wordsAbroad: words('plat maigre|plato magro|piatto magro|magere (?:mahlzeit|gericht)'),
    us: all(
      per100('fatGrams', (grams) => grams < 10),
      per100('saturatedFatGrams', (grams) => grams <= 4.5),
      per100('cholesterolMg', (mg) => mg < 95),
      perServing('fatGrams', (grams) => grams < 10),
      perServing('saturatedFatGrams', (grams) => grams <= 4.5),
      perServing('cholesterolMg', (mg) => mg < 95),
    ),
    usSource:
      '21 CFR 101.62(e)(3): under 10 g fat, 4.5 g saturated, 95 mg cholesterol per 100 g and per serving',
    eu: () => false,
    euSource: 'Regulation (EC) No 1924/2006 Art. 8: no such claim in the Annex',
  },
  {
    code: 'low_calorie',
    words: words('low[- ](?:calorie|cal|energy)|low in calories'),
    wordsAbroad: words(
      'kalorienarm\\w*|energiearm\\w*|(?:faible|pauvre) en calories|hypocalorique|baj[oa] en calorias|a basso contenuto calorico|a basso contenuto di calorie|ipocaloric[oa]|poche calorie',
    ),
    us: LOW_CALORIE_US,
    usSource: '21 CFR 101.60(b)(3): 120 kcal or less per 100 g',
    eu: per100('energyKcal', (kcal) => kcal <= 40),
    euSource: `${EU}: low energy, 40 kcal or less per 100 g`,
  },
  {
    code: 'light',
    words: words(
      '(?:lite|light) (?:version|meals?|option|alternative)|lite (?:lasagn[ae]|recipe|dish|soup|salad|curry|pasta|bowl|cake|pizza|chili|stew|vegetable|chicken|mac)|calorie[- ]light',
    ),
    wordsAbroad: words(
      'leichte (?:variante|version)|version (?:allegee|legere)|version ligera|versione light',
    ),
    us: any(LOW_FAT_US, LOW_CALORIE_US),
    usSource: '21 CFR 101.56(d): a meal is light when it is low in fat or in calories',
    eu: () => false,
    euSource: `${EU}: light, 30 % less than a named comparable food`,
  },
  {
    code: 'sugar_free',
    words: words('sugar[- ]free|sugarless|no sugar(?! added)|zero sugar'),
    wordsAbroad: words(
      'zuckerfrei\\w*|ohne zucker(?!zusatz)|sans sucres?(?! ajoute)|sin azucar(?:es)?(?! anadid)|senza zuccher[oi](?! aggiunt)',
    ),
    us: perServing('sugarsGrams', (grams) => grams < 0.5),
    usSource: '21 CFR 101.60(c)(1): less than 0.5 g per serving',
    eu: per100('sugarsGrams', (grams) => grams <= 0.5),
    euSource: `${EU}: sugars-free, 0.5 g or less per 100 g`,
  },
  {
    code: 'no_added_sugar',
    words: words('no[- ](?:added[- ]sugars?|sugar[- ]added)|without added sugars?|no refined sugar'),
    wordsAbroad: words(
      'ohne zuckerzusatz|ohne zugesetzten zucker|sans sucres? ajoutes?|sin azucar(?:es)? anadid[oa]s?|senza zuccheri? aggiunti?',
    ),
    us: ({ addedSugarsPerServing }) => on(addedSugarsPerServing, (grams) => grams === 0),
    usSource: '21 CFR 101.60(c)(2): no sugars and nothing that stands for them is added',
    eu: ({ addedSugarsPerServing }) => on(addedSugarsPerServing, (grams) => grams === 0),
    euSource: `${EU}: with no added sugars`,
  },
  {
    code: 'sodium_free',
    words: words('sodium[- ]free|salt[- ]free|no sodium|zero sodium'),
    wordsAbroad: words(
      'natriumfrei\\w*|salzfrei\\w*|ohne salz|sans (?:sel|sodium)(?! ajoute)|sin (?:sal|sodio)(?! anadid)|senza (?:sale|sodio)(?! aggiunt)',
    ),
    us: perServing('sodiumMg', (mg) => mg < 5),
    usSource: '21 CFR 101.61(b)(1): less than 5 mg per serving',
    eu: per100('sodiumMg', (mg) => mg <= 5),
    euSource: `${EU}: sodium-free or salt-free, 5 mg or less per 100 g`,
  },
  {
    code: 'low_sodium',
    words: words('low[- ](?:sodium|salt)|low in (?:sodium|salt)'),
    wordsAbroad: words(
      'natriumarm\\w*|salzarm\\w*|kochsalzarm\\w*|(?:faible|pauvre) en (?:sel|sodium)|baj[oa] en (?:sal|sodio)|a basso contenuto di (?:sale|sodio)|povero di sodio',
    ),
    us: per100('sodiumMg', (mg) => mg <= 140),
    usSource: '21 CFR 101.61(b)(5): 140 mg or less per 100 g',
    eu: per100('sodiumMg', (mg) => mg <= 120),
    euSource: `${EU}: low sodium, 120 mg or less per 100 g`,
  },
  {
    code: 'no_added_salt',
    words: words('no[- ](?:added[- ]salt|salt[- ]added)|without added salt|unsalted (?:dish|meal|soup|stew)'),
    wordsAbroad: words('ohne salzzusatz|sans sel ajoute|sin sal anadida|senza sale aggiunto'),
    us: ({ hasSalt }) => !hasSalt,
    usSource: '21 CFR 101.61(c)(2): no salt is added',
    eu: ({ hasSalt }) => !hasSalt,
    euSource: `${EU}: with no added sodium or salt`,
  },
];

/** "High in" and "source of" from daily values (US, per serving) and nutrient reference values (EU, per 100 g). */
interface RichNutrient {
  readonly code: string;
  readonly nutrient: Nutrient;
  readonly english: string;
  readonly abroad: string;
  /** 21 CFR 101.9(c)(8)(iv) and (9), per day. */
  readonly dailyValue: number;
  /** Conditions of the Annex: for `source of` and for `high in`. */
  readonly euSourceOf: Criterion;
  readonly euHighIn: Criterion;
}

const nrv = (nutrient: Nutrient, reference: number, share: number): Criterion =>
  per100(nutrient, (amount) => amount >= steady(reference * share));

function vitamin(
  code: string,
  nutrient: Nutrient,
  english: string,
  abroad: string,
  dailyValue: number,
  reference: number,
): RichNutrient {
  return {
    code,
    nutrient,
    english,
    abroad,
    dailyValue,
    euSourceOf: nrv(nutrient, reference, 0.15),
    euHighIn: nrv(nutrient, reference, 0.3),
  };
}

/** Reference values: 21 CFR 101.9(c) and Regulation (EU) No 1169/2011, Annex XIII part A. */
const RICH_NUTRIENTS: readonly RichNutrient[] = [
  {
    code: 'protein',
    nutrient: 'proteinGrams',
    english: 'protein',
    abroad: 'eiweiss|protein|proteines|proteinas?|proteine',
    dailyValue: 50,
    euSourceOf: energyShare('proteinGrams', 4, (share) => share >= 0.12),
    euHighIn: energyShare('proteinGrams', 4, (share) => share >= 0.2),
  },
  {
    code: 'fibre',
    nutrient: 'fibreGrams',
    english: 'fib(?:re|er)',
    abroad: 'ballaststoff(?:e|en)?|fibres?|fibras?',
    dailyValue: 28,
    euSourceOf: any(
      per100('fibreGrams', (grams) => grams >= 3),
      per100kcal('fibreGrams', (grams) => grams >= 1.5),
    ),
    euHighIn: any(
      per100('fibreGrams', (grams) => grams >= 6),
      per100kcal('fibreGrams', (grams) => grams >= 3),
    ),
  },
  vitamin('calcium', 'calciumMg', 'calcium', 'calcium|calcio|kalzium', 1300, 800),
  vitamin('iron', 'ironMg', 'iron', 'eisen|fer|hierro|ferro', 18, 14),
  vitamin('potassium', 'potassiumMg', 'potassium', 'kalium|potassium|potasio|potassio', 4700, 2000),
  vitamin('vitamin_a', 'vitaminAMcgRae', 'vitamin a', 'vitamin a|vitamine a|vitamina a', 900, 800),
  vitamin('vitamin_c', 'vitaminCMg', 'vitamin c', 'vitamin c|vitamine c|vitamina c', 90, 80),
  vitamin('vitamin_d', 'vitaminDMcg', 'vitamin d', 'vitamin d|vitamine d|vitamina d', 20, 5),
];

function richClaims(rich: RichNutrient): NutrientClaimRule[] {
  const { code, nutrient, english, abroad, dailyValue } = rich;
  const share = (least: number): Criterion =>
    perServing(nutrient, (amount) => amount >= steady(dailyValue * least));
  return [
    {
      code: `high_${code}`,
      words: words(
        `high[- ](?:in[- ])?${english}|(?:rich|very high|packed|loaded|bursting|brimming) (?:in|with) ${english}|${english}[- ](?:rich|packed)|excellent source of ${english}|full of ${english}`,
      ),
      wordsAbroad: words(
        `(?:${abroad})reich\\w*|reich an (?:${abroad})|(?:hoher|hohem|viel) (?:${abroad})(?:gehalt)?|(?:riche|rico|rica|ricco|ricca|alto|alta) (?:en|in|di|de) (?:${abroad})|ad alto contenuto di (?:${abroad})`,
      ),
      us: share(0.2),
      usSource: '21 CFR 101.54(b): 20 % or more of the daily value per serving',
      eu: rich.euHighIn,
      euSource: `${EU}: high ${code.replace('_', ' ')}`,
    },
    {
      code: `source_of_${code}`,
      words: words(`(?:good |great )?source of ${english}|contains ${english}|provides ${english}`),
      wordsAbroad: words(
        `(?:${abroad})quelle|source de (?:${abroad})|fuente de (?:${abroad})|fonte di (?:${abroad})|enthalt (?:${abroad})`,
      ),
      us: share(0.1),
      usSource: '21 CFR 101.54(c): 10 % or more of the daily value per serving',
      eu: rich.euSourceOf,
      euSource: `${EU}: source of ${code.replace('_', ' ')}`,
    },
  ];
}

/** Claims about content: allowed where the computed meal meets the criterion, otherwise not. */
export const NUTRIENT_CLAIMS: readonly NutrientClaimRule[] = [
  ...LIMIT_CLAIMS,
  ...RICH_NUTRIENTS.flatMap(richClaims),
];
