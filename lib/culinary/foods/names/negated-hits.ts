import { NEGATORS } from './free-from-words.ts';
import type { NameToken } from './tokens.ts';

/** A stretch of tokens that is a food's name. */
export interface TokenRange {
  readonly at: number;
  /** Token after the last one. */
  readonly next: number;
}

/** How a food is named: as there, as taken away, or as a trace that cannot be ruled out. */
export type Presence = 'present' | 'absent' | 'possible';

/** Words that may stand between "no" and the food. */
const DETERMINERS = new Set(
  'any the a an added all its of l le la les de d du des der das die den el los las lo il gli di uso un une una uno eine einer eines'.split(
    ' ',
  ),
);
const ALLERGY_WORDS = new Set(
  'allergy allergic allergen intolerance intolerant sensitivity allergie allergia alergia'.split(' '),
);
/** "walnut-sized", "the size of an egg": a measure. */
const SIZE_WORDS = new Set(['sized', 'size', 'shaped', 'coloured', 'colored']);
/** "taille d'une noix", "Größe einer Walnuss", "tamaño de una nuez", "grandezza di una noce". */
const SIZE_NOUNS = new Set('taille grosseur grosse tamano grandezza dimensione dimension'.split(' '));
const LAST_CONNECTORS = new Set(['or', 'nor', 'ni', 'oder', 'ou', 'o', 'noch', 'ne']);
/** Only of traces and behind "free from": "without butter and eggs" may mean that the eggs are there. */
const AND = new Set(['and', 'und', 'et', 'y', 'e']);

/**
 * Which of the foods named in a text are taken away ("without nuts, milk or eggs", "egg-free", "instead of butter",
 * "safe for a nut allergy") and which are only traces ("may contain nuts"). Anything unclear counts as present.
 */
export function judgePresence(
  text: string,
  tokens: readonly NameToken[],
  hits: readonly TokenRange[],
): Presence[] {
  const presences = hits.map((hit): Presence => judgeBehind(text, tokens, hit) ?? judgeBefore(tokens, hit));
  hits.forEach((_, index) => {
    if (presences[index] === 'absent' && startsList(tokens, hits[index]))
      spread(text, hits, tokens, presences, index);
    if (presences[index] === 'possible') spread(text, hits, tokens, presences, index);
  });
  return presences;
}

function judgeBehind(text: string, tokens: readonly NameToken[], { next }: TokenRange): Presence | null {
  const token = tokens[next];
  if (token === undefined) return null;
  const isFree = (word: string | undefined, after: string | undefined) =>
    word === 'free' && after !== 'range' && after !== 'run' && after !== 'from';
  if (token.isJoined && isFree(token.word, tokens[next + 1]?.word)) return 'absent';
  if (token.isJoined && (ALLERGY_WORDS.has(token.word) || SIZE_WORDS.has(token.word))) return 'absent';
  if (isSuspended(text, tokens[next - 1]?.end ?? 0)) {
    for (let at = next + 1; at <= next + 4; at += 1)
      if (isFree(tokens[at]?.word, tokens[at + 1]?.word)) return 'absent';
  }
  return null;
}

/** "nut- and dairy-free": the hyphen waits for its "free". */
function isSuspended(text: string, end: number): boolean {
  return /^[-‐‑] (?:and|or|&|,)/.test(text.slice(end, end + 6)) || /^[-‐‑], /.test(text.slice(end, end + 3));
}

function judgeBefore(tokens: readonly NameToken[], { at }: TokenRange): Presence {
  let before = at;
  while (before > 0 && tokens[before]?.isJoined === true && DETERMINERS.has(tokens[before - 1]?.word ?? ''))
    before -= 1;
  if (tokens[before]?.isJoined !== true) return 'present';
  const [far = '', near = ''] = [tokens[before - 2]?.word, tokens[before - 1]?.word];
  const crossed = tokens[before]?.word ?? '';
  if (NEGATORS.has(near)) return 'absent';
  if ((near === 'free' && (crossed === 'of' || crossed === 'from')) || (far === 'free' && near === 'from'))
    return 'absent';
  if (near === 'size' && crossed === 'of') return 'absent';
  if (SIZE_NOUNS.has(near) && before < at) return 'absent';
  if (far === 'non' && near === 'contain') return 'absent';
  if ((far === 'not' || far === 't') && near === 'contain') return 'absent';
  if ((near === 'instead' || near === 'place' || near === 'lieu') && crossed === 'of') return 'absent';
  if (far === 'rather' && near === 'than') return 'absent';
  return isTraceWord(far, near, crossed) ? 'possible' : 'present';
}

function isTraceWord(far: string, near: string, crossed: string): boolean {
  if (far === 'may' && near === 'contain') return true;
  if (far === 'contain' && near === 'trace' && crossed === 'of') return true;
  if (near === 'trace' && (crossed === 'of' || crossed === 'de' || crossed === 'di' || crossed === 'd'))
    return true;
  return near === 'spuren' || (far === 'spuren' && near === 'von') || (far === 'peut' && near === 'contenir');
}

/** Only "no", "without", "free from" reach over a list; "egg-free, butter" says nothing of the butter. */
function startsList(tokens: readonly NameToken[], hit: TokenRange | undefined): boolean {
  return hit !== undefined && judgeBefore(tokens, hit) === 'absent';
}

/** Carries a judgement over "a, b or c": up to the food behind the last connector, and never over a bare comma. */
function spread(
  text: string,
  hits: readonly TokenRange[],
  tokens: readonly NameToken[],
  presences: Presence[],
  from: number,
): void {
  const judged = presences[from] ?? 'present';
  const reachesAnd = judged === 'possible' || followsFree(tokens, hits[from]?.at ?? 0);
  let last = from;
  for (let index = from + 1; index < hits.length; index += 1) {
    const gap = gapBetween(text, tokens, hits[index - 1], hits[index], reachesAnd);
    if (gap === 'last') {
      last = index;
      break;
    }
    if (gap !== 'comma') break;
  }
  for (let index = from + 1; index <= last; index += 1) presences[index] = judged;
}

/** "free from nuts", "free of nuts". */
function followsFree(tokens: readonly NameToken[], at: number): boolean {
  return (
    tokens[at - 2]?.word === 'free' && (tokens[at - 1]?.word === 'from' || tokens[at - 1]?.word === 'of')
  );
}

function gapBetween(
  text: string,
  tokens: readonly NameToken[],
  before: TokenRange | undefined,
  after: TokenRange | undefined,
  reachesAnd: boolean,
): 'comma' | 'last' | null {
  if (before === undefined || after === undefined) return null;
  const words = tokens.slice(before.next, after.at).map(({ word }) => word);
  const content = words.filter((word) => !DETERMINERS.has(word) || LAST_CONNECTORS.has(word));
  const gap = text.slice(tokens[before.next - 1]?.end ?? 0, tokens[after.at]?.start ?? 0);
  if (/[.;:!?()]/.test(gap)) return null;
  if (content.length === 0) return gap.includes(',') || gap.includes('/') ? 'comma' : null;
  const [word = ''] = content;
  const isLast = LAST_CONNECTORS.has(word) || (reachesAnd && AND.has(word));
  return content.length === 1 && isLast ? 'last' : null;
}
