import type { FreeFromClaim } from '../food.ts';

/**
 * What a word says a food is free from when "free", "without" or "sans" stands beside it. English, German, French,
 * Spanish, Italian; folded and singular as `tokenizeName` makes them. Names of the allergens after Regulation (EU)
 * No 1169/2011, Annex II in those languages.
 */
const SUBJECT_ROWS: readonly (readonly [claims: readonly FreeFromClaim[], words: string])[] = [
  [
    ['milk'],
    'dairy milk butter cheese cream casein whey milch kase butter lait beurre leche queso latte burro',
  ],
  [['milk'], 'lacteo latteo laitage produit-laitier lattes'],
  [['lactose_free'], 'lactose lactosa lattosio laktose'],
  [['gluten', 'wheat'], 'gluten glutine'],
  [['wheat'], 'wheat weizen ble trigo grano frumento'],
  [['egg'], 'egg ei eier oeuf huevo uovo uova'],
  [['tree_nut', 'peanut'], 'nut nuss nusse noix nuez nuece frutta fruto noci'],
  [
    ['tree_nut'],
    'almond hazelnut walnut cashew pistachio mandel haselnuss amande noisette almendra avellana',
  ],
  [['peanut'], 'peanut groundnut erdnuss erdnusse arachide arachidi cacahuete cacahuate mani'],
  [['soy'], 'soy soya soybean soja soia'],
  [['fish'], 'fish anchovy fisch poisson pescado pesce'],
  [['crustacean', 'mollusc'], 'shellfish crustacean mollusc marisco meeresfruchte crostacei'],
  [['fish', 'crustacean', 'mollusc'], 'seafood'],
  [['sesame'], 'sesame tahini sesam sesamo'],
  [['celery'], 'celery celeriac sellerie celeri apio sedano'],
  [['mustard'], 'mustard senf moutarde mostaza senape'],
  [['sulphite'], 'sulphite sulfite sulfit solfiti sulfito solfito'],
  [['lupin'], 'lupin lupine altramuz lupino'],
  [['meatless'], 'meat fleisch viande carne pork gelatine gelatin'],
  [['alcohol_free'], 'alcohol alkohol alcool'],
  [['vegan'], 'animal'],
];

const SUBJECTS = new Map<string, readonly FreeFromClaim[]>(
  SUBJECT_ROWS.flatMap(([claims, words]) => words.split(' ').map((word) => [word, claims] as const)),
);

/** Words that claim by themselves. */
const SINGLE_ROWS: readonly (readonly [claim: FreeFromClaim, words: string])[] = [
  [
    'vegan',
    'vegan vegane veganer veganes veganen vegano vegana vegetalien vegetalienne pflanzlich pflanzliche',
  ],
  ['vegan', 'plantbased vegetale vegetal pflanzlicher pflanzliches veganisch'],
  ['meatless', 'meatless vegetarian veggie vegetarisch vegetarische vegetarischer vegetarien vegetarienne'],
  ['meatless', 'vegetariano vegetariana fleischlos fleischlose meatfree'],
  ['egg', 'eggless'],
  ['milk', 'dairyless dairyfree nondairy milchfrei'],
  ['alcohol_free', 'alcoholfree dealcoholised dealcoholized nonalcoholic'],
];

const SINGLES = new Map<string, FreeFromClaim>(
  SINGLE_ROWS.flatMap(([claim, words]) => words.split(' ').map((word) => [word, claim] as const)),
);

/** German compounds: "glutenfreie", "laktosefreier", "nussfrei"; also "glutenfree" written as one. `frey` is `freie` as folded. */
const SOLID = /^(\p{L}{2,12}?)(?:frei(?:e[rsnm]?)?|frey|free)$/u;

/** What a word is free from by itself: "vegan", "eggless", "glutenfreie"; none for other words. */
export function claimsOfWord(word: string): readonly FreeFromClaim[] {
  const single = SINGLES.get(word);
  if (single !== undefined) return [single];
  const stem = SOLID.exec(word)?.[1];
  return stem === undefined ? [] : (SUBJECTS.get(stem) ?? []);
}

/** What "free" or "without" takes away when it stands beside this word. */
export function claimsOfSubject(word: string): readonly FreeFromClaim[] {
  return SUBJECTS.get(word) ?? [];
}

/** Words that take away what follows them at once: "no nuts", "sans gluten" (folded to `san`), "ohne Ei". */
export const NEGATORS: ReadonlySet<string> = new Set([
  'no',
  'without',
  'san',
  'sin',
  'senza',
  'ohne',
  'zero',
]);
