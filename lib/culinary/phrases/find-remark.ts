import { ADVERB_WORDS, isParticiple } from './preparation-words.ts';

export type RemarkKind = 'preparation' | 'comment' | 'purpose';

/** Where a remark begins in a run of words, and what it says. */
export interface Remark {
  readonly at: number;
  readonly kind: RemarkKind;
}

const split = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words that begin a comment wherever they stand. */
const COMMENT_STARTS =
  split(`plus + preferably ideally depending approximately about aka optional per see note optionally
 vorzugsweise nach z.b. facultatif opcional facoltativo etwa ungefähr environ`);
const TO_PURPOSES =
  split(`serve garnish finish decorate dust coat grease brush cover drizzle glaze fry thin sprinkle top dip
 deglaze line roll thicken moisten bind`);
const OR_REMARKS =
  split(`more less to as enough just so a half use whatever until about similar omit leave one two
 three four five six mehr selon`);
const AS_REMARKS = split(
  'needed desired required necessary garnish wanted preferred directed for per called',
);
const PARTICIPLE_OBJECTS =
  split(`into in with to on from lengthwise crosswise thinly finely through for over off by until just
 well separately across diagonally together en mit dans con`);
/** Participles that name a product when they stand behind it: "feta packed in brine". */
const PRODUCT_STATES = split('packed');
const OTHER_PARTICIPLES = split(
  'cut broken torn mixed dissolved soaked beaten left removed reserved discarded combined',
);
const PURPOSE_PHRASES = split('zum zur pour para per');
const NO_PURPOSE_BEFORE = split('recipe except all- good called as not');

const NUMBER = /^[~]?\d/;

/**
 * The first remark at or behind word `from`: "such as …", "plus more …", "for serving", "to taste", "cut into …".
 * `words` are lower case and may end in a comma. Null where all words belong to what comes before.
 */
export function findRemark(words: readonly string[], from: number): Remark | null {
  for (let at = from; at < words.length; at += 1) {
    const kind = remarkAt(words, at);
    if (kind !== null) return { at, kind };
  }
  return null;
}

function remarkAt(words: readonly string[], at: number): RemarkKind | null {
  const word = words[at] ?? '';
  const next = words[at + 1] ?? '';
  if (COMMENT_STARTS.has(word)) return isForeignFalseStart(word, next) ? null : 'comment';
  switch (word) {
    case 'such':
      return next === 'as' ? 'comment' : null;
    case 'like':
      return next === '' ? null : 'comment';
    case 'if':
    case 'q.b.':
    case 'qb':
      return 'comment';
    case 'au':
      return next.startsWith('goût') ? 'comment' : null;
    case 'al':
    case 'a':
      return next === 'gusto' || next === 'gosto' || next === 'piacere' ? 'comment' : null;
    case 'for':
      return NO_PURPOSE_BEFORE.has(words[at - 1] ?? '') || next === '' ? null : 'purpose';
    case 'to':
      return toRemark(next);
    case 'as':
      return AS_REMARKS.has(next) ? 'comment' : null;
    case 'or':
      return OR_REMARKS.has(next) || NUMBER.test(next) ? 'comment' : null;
    case 'from':
      return NUMBER.test(next) || /^(?:a|an|one|two|about)$/.test(next) ? 'comment' : null;
    case 'at':
      return /^(?:room|cool|kitchen)$/.test(next) ? 'preparation' : null;
    case 'room':
      return next.startsWith('temperature') && at === 0 ? 'preparation' : null;
    default:
      return isForeignPurpose(words, at) ? 'purpose' : preparationAt(words, at);
  }
}

const FOREIGN_PURPOSE =
  /^(?:bestreuen|garnieren|braten|servieren|dekorieren|la|le|servir|decorar|guarnire|decorare|einfetten|bestäuben)/;

/** "zum Bestreuen", "pour le moule", "para decorar". */
function isForeignPurpose(words: readonly string[], at: number): boolean {
  return at > 0 && PURPOSE_PHRASES.has(words[at] ?? '') && FOREIGN_PURPOSE.test(words[at + 1] ?? '');
}

/** "nach Geschmack" is a remark, "nach" alone is not. */
function isForeignFalseStart(word: string, next: string): boolean {
  return (
    (word === 'nach' && !/^(?:geschmack|belieben|bedarf)/.test(next)) ||
    ((word === 'per' || word === 'note' || word === 'about') && next === '')
  );
}

function toRemark(next: string): RemarkKind | null {
  if (/^tast/.test(next)) return 'comment';
  return TO_PURPOSES.has(next.replace(/,$/, '')) ? 'purpose' : null;
}

/** "beaten with 1 tablespoon water", "cut into cubes", and a run of participles that ends the text. */
function preparationAt(words: readonly string[], at: number): RemarkKind | null {
  const word = (words[at] ?? '').replace(/,$/, '');
  const next = words[at + 1] ?? '';
  const isDone = isParticiple(word) && !PRODUCT_STATES.has(word);
  if ((isDone || OTHER_PARTICIPLES.has(word)) && PARTICIPLE_OBJECTS.has(next)) return 'preparation';
  if (!isDone && !ADVERB_WORDS.has(word)) return null;
  return endsInParticiples(words, at) ? 'preparation' : null;
}

function endsInParticiples(words: readonly string[], from: number): boolean {
  let participles = 0;
  for (let at = from; at < words.length; at += 1) {
    const word = (words[at] ?? '').replace(/,$/, '');
    if (isParticiple(word)) participles += 1;
    else if (OTHER_PARTICIPLES.has(word) || PARTICIPLE_OBJECTS.has(words[at] ?? ''))
      return participles > 0 || OTHER_PARTICIPLES.has(word);
    else if (!ADVERB_WORDS.has(word) && !/^(?:and|or|&|then|but|ground|squeezed|roasted)$/.test(word))
      return false;
    else if (/^(?:ground|squeezed|roasted)$/.test(word)) participles += 1;
  }
  return participles > 0;
}
