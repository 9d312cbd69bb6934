import type { Sr28, Sr28Description } from './read-sr28.ts';

/** SR28's cooked entry for a raw one. */
export interface CookedEntry {
  readonly rawNdbNo: string;
  readonly cookedNdbNo: string;
  readonly method: string;
}

/** Words of SR28's descriptions for how a sample was cooked → our technique; the first that fits wins. */
const METHODS: readonly (readonly [RegExp, string])[] = [
  [/\bboiled\b/, 'boil'],
  [/\bsteamed\b/, 'steam'],
  [/\bbraised\b|\bsimmered\b|\bstewed\b|\bmoist heat\b/, 'braise'],
  [/\broasted\b/, 'roast'],
  [/\bbroiled\b|\bgrilled\b/, 'grill'],
  [/\bbaked\b|\bdry heat\b/, 'bake'],
  [/\bpan-fried\b|\bpan-broiled\b|\bfried\b|\bsauteed\b/, 'saute'],
];
const COOKING =
  /^(?:cooked|boiled|drained|without salt|roasted|braised|simmered|stewed|steamed|broiled|grilled|baked|pan-fried|pan-broiled|fried|dry heat|moist heat|pan-browned|sauteed)$/;
const RAW = /^(?:raw|dry|uncooked)$/;
const REJECTED =
  /with salt|sauce|breaded|batter|canned|frozen|microwaved|fast food|coated|flour|prepared|syrup|glazed|candied|homemade/i;
/** Order in which a method is preferred where SR28 has more than one. */
const ORDER = ['roast', 'grill', 'boil', 'steam', 'bake', 'braise', 'saute'];

/** Pairs whose descriptions differ in more than the cooking: `raw cooked`. */
const BY_HAND: ReadonlyMap<string, string> = new Map(
  `20044 20045,20036 20037,20052 20053,20054 20055,20088 20089,20035 20137,20028 20029,20012 20013,20005 20006
20031 20032,20001 20002,20120 20121,20109 20110,20124 20125,20114 20115,20133 20134,20038 08121,20140 20141
16069 16070,16056 16057,16032 16033,16049 16050,16085 16086,16080 16081,16042 16043,16014 16015,16062 16063
16071 16072,16108 16109,16101 16102,16040 16041,16001 16002,16045 16046,16052 16053
01123 01129,11352 11367,11507 11508,11298 11299,11119 11120,11437 11438,11503 11504,11518 11519
23572 23573,15270 15271`
    .split(/[,\n]/)
    .map((pair) => pair.split(' ') as [string, string]),
);

/** Pairs every raw or dry entry of `wanted` with SR28's entry of the same words cooked without salt. */
export function cookedEntries(
  wanted: ReadonlySet<string>,
  descriptions: ReadonlyMap<string, Sr28Description>,
): CookedEntry[] {
  const cooked = cookedByKey(descriptions);
  return [...wanted].sort().flatMap((rawNdbNo) => {
    const text = descriptions.get(rawNdbNo)?.text ?? '';
    const byHand = BY_HAND.get(rawNdbNo);
    if (byHand !== undefined)
      return [{ rawNdbNo, cookedNdbNo: byHand, method: methodOf(descriptions.get(byHand)?.text ?? '') }];
    const segments = segmentsOf(text);
    if (!segments.some((segment) => /^(?:raw|dry|uncooked)$/.test(segment))) return [];
    const key = keyOf(segments.filter((segment) => !RAW.test(segment)));
    const [best] = cooked.get(key) ?? [];
    return best === undefined ? [] : [{ rawNdbNo, cookedNdbNo: best.ndbNo, method: best.method }];
  });
}

interface Candidate {
  readonly ndbNo: string;
  readonly method: string;
}

function cookedByKey(descriptions: ReadonlyMap<string, Sr28Description>): Map<string, Candidate[]> {
  const byKey = new Map<string, Candidate[]>();
  for (const [ndbNo, { text }] of descriptions) {
    const segments = segmentsOf(text);
    if (!segments.some((segment) => COOKING.test(segment) && !RAW.test(segment))) continue;
    if (segments.includes('raw') || REJECTED.test(text)) continue;
    const key = keyOf(segments.filter((segment) => !COOKING.test(segment)));
    const found = byKey.get(key) ?? [];
    found.push({ ndbNo, method: methodOf(text) });
    found.sort((a, b) => ORDER.indexOf(a.method) - ORDER.indexOf(b.method));
    byKey.set(key, found);
  }
  return byKey;
}

function segmentsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(',')
    .map((segment) => segment.replace(/[()\s]+/g, ' ').trim())
    .filter((segment) => segment !== '');
}

function keyOf(segments: readonly string[]): string {
  return [...segments].sort().join('|');
}

function methodOf(text: string): string {
  return METHODS.find(([words]) => words.test(text.toLowerCase()))?.[1] ?? 'boil';
}

const PROTEIN = '203';
const WATER = '255';
/** Outside of this a ratio says that the two samples were not the same food. */
const PLAUSIBLE = { least: 0.35, most: 4 };

/** `raw NDB|cooked NDB|method|yield|balance`; the balance is `p` for protein (animal foods) or `d` for dry matter. */
export function cookedLines(entries: readonly CookedEntry[], sr28: Sr28): string[] {
  return entries.map(({ rawNdbNo, cookedNdbNo, method }) => {
    const isAnimal = /^(?:01|05|07|10|13|15|17)/.test(rawNdbNo);
    const figure = (ndbNo: string, nutrient: string) =>
      Number(sr28.figures.get(ndbNo)?.get(nutrient)?.value ?? Number.NaN);
    const ratio = isAnimal
      ? figure(rawNdbNo, PROTEIN) / figure(cookedNdbNo, PROTEIN)
      : (100 - figure(rawNdbNo, WATER)) / (100 - figure(cookedNdbNo, WATER));
    const isPlausible = ratio >= PLAUSIBLE.least && ratio <= PLAUSIBLE.most;
    return [rawNdbNo, cookedNdbNo, method, isPlausible ? ratio.toFixed(2) : '', isAnimal ? 'p' : 'd'].join(
      '|',
    );
  });
}
