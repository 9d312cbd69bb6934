/**
 * The allergen vocabulary of Chef-Genius. It is the union of the nine major food allergens of the
 * United States (21 U.S.C. 321(qq), as amended by the FASTER Act of 2021) and the fourteen of the
 * European Union (Regulation (EU) No 1169/2011, Annex II).
 */
export const ALLERGENS = [
  'milk',
  'egg',
  'fish',
  'crustacean',
  'mollusc',
  'tree_nut',
  'peanut',
  'wheat',
  'gluten',
  'soy',
  'sesame',
  'celery',
  'mustard',
  'lupin',
  'sulphite',
] as const;

/** One entry of the vocabulary; the same string on the wire, in the database and in tests. */
export type Allergen = (typeof ALLERGENS)[number];

/** The nine major food allergens of the United States (crustacean only: molluscs are not on the list). */
export const US_MAJOR_ALLERGENS = [
  'milk',
  'egg',
  'fish',
  'crustacean',
  'tree_nut',
  'peanut',
  'wheat',
  'soy',
  'sesame',
] as const satisfies readonly Allergen[];

/** The fourteen of Regulation (EU) No 1169/2011, Annex II; its "cereals containing gluten" is `gluten`. */
export const EU_ANNEX_II_ALLERGENS = [
  'gluten',
  'crustacean',
  'egg',
  'fish',
  'peanut',
  'soy',
  'milk',
  'tree_nut',
  'celery',
  'mustard',
  'sesame',
  'sulphite',
  'lupin',
  'mollusc',
] as const satisfies readonly Allergen[];

/** The law that makes each entry an allergen to declare. */
export const ALLERGEN_SOURCES: Readonly<Record<Allergen, string>> = {
  milk: '21 U.S.C. 321(qq); Regulation (EU) No 1169/2011, Annex II point 7',
  egg: '21 U.S.C. 321(qq); Regulation (EU) No 1169/2011, Annex II point 3',
  fish: '21 U.S.C. 321(qq); Regulation (EU) No 1169/2011, Annex II point 4',
  crustacean: '21 U.S.C. 321(qq); Regulation (EU) No 1169/2011, Annex II point 2',
  mollusc: 'Regulation (EU) No 1169/2011, Annex II point 14',
  tree_nut: '21 U.S.C. 321(qq); Regulation (EU) No 1169/2011, Annex II point 8',
  peanut: '21 U.S.C. 321(qq); Regulation (EU) No 1169/2011, Annex II point 5',
  wheat: '21 U.S.C. 321(qq); Regulation (EU) No 1169/2011, Annex II point 1',
  gluten: 'Regulation (EU) No 1169/2011, Annex II point 1; 21 CFR 101.91',
  soy: '21 U.S.C. 321(qq); Regulation (EU) No 1169/2011, Annex II point 6',
  sesame: '21 U.S.C. 321(qq) (FASTER Act of 2021); Regulation (EU) No 1169/2011, Annex II point 11',
  celery: 'Regulation (EU) No 1169/2011, Annex II point 9',
  mustard: 'Regulation (EU) No 1169/2011, Annex II point 10',
  lupin: 'Regulation (EU) No 1169/2011, Annex II point 13',
  sulphite: 'Regulation (EU) No 1169/2011, Annex II point 12; 21 CFR 101.100(a)(4)',
};

/** Tree nuts named by Regulation (EU) No 1169/2011, Annex II point 8, plus those only US labels name. */
export const TREE_NUTS = [
  'almond',
  'hazelnut',
  'walnut',
  'cashew',
  'pecan',
  'brazil_nut',
  'pistachio',
  'macadamia',
  'pine_nut',
  'chestnut',
] as const;
export type TreeNut = (typeof TREE_NUTS)[number];

/** Cereals containing gluten, Regulation (EU) No 1169/2011, Annex II point 1. */
export const GLUTEN_CEREALS = ['wheat', 'rye', 'barley', 'oats', 'spelt', 'kamut'] as const;
export type GlutenCereal = (typeof GLUTEN_CEREALS)[number];

/**
 * What we may say about an allergen. `unknown` is the answer when any ingredient could not be recognised
 * and none that could contains the allergen: absence of evidence is never reported as `none_found`.
 */
export const ALLERGEN_VERDICTS = ['contains', 'may_contain', 'none_found', 'unknown'] as const;
export type AllergenVerdict = (typeof ALLERGEN_VERDICTS)[number];
