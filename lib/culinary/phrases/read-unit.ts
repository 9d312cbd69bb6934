import { findUnit, startsLongUnit, UNIT_WORDS_MAX, type Unit } from '../units/index.ts';
import { skipPattern } from './skip-pattern.ts';

export interface UnitRead {
  readonly unit: Unit;
  /** The unit as it was written, and where. */
  readonly word: string;
  readonly start: number;
  readonly wordEnd: number;
  /** Index of the first character behind the unit, its space and its "of". */
  readonly end: number;
}

const UNIT_WORD = /\p{L}+(?!\p{L})\.?(?!-\p{L})/uy;
const OF =
  /\s*(?:(?:or (?:two|so|more) )?of(?: the| an?)?\s+|de (?:la |l')?|du |des |d'|di |del |dell[ao] |dell'|von )?/iuy;
/** "1 recipe for cornbread": the name comes behind "for". */
const OF_RECIPE = /\s*(?:(?:of|for)(?: the| an?)?\s+)?/iy;
const MADE_TO: ReadonlySet<string> = new Set(['recipe', 'batch']);
const SIZED = /\p{L}+-sized?\s+/iuy;
const SPACE = / /y;
const LETTER = /\p{L}/uy;

/** The unit at `at` with what belongs to it: "fist-sized balls of". The longest name wins; a doubled one counts once. */
export function readUnit(text: string, at: number): UnitRead | null {
  LETTER.lastIndex = at;
  if (!LETTER.test(text)) return null;
  const found = longestUnit(text, at) ?? sizedUnit(text, at);
  if (found === null) return null;
  const end = skipPattern(MADE_TO.has(found.unit.code) ? OF_RECIPE : OF, text, found.end);
  const isDoubled =
    text.charCodeAt(end) === text.charCodeAt(at) && longestUnit(text, end)?.unit === found.unit;
  return isDoubled ? skipDoubled(text, found, end) : { ...found, end };
}

/** "fist-sized balls": the adjective is set aside. */
function sizedUnit(text: string, at: number): UnitRead | null {
  const end = skipPattern(SIZED, text, at);
  return end === at ? null : longestUnit(text, end);
}

/** "½ c cup sugar": pages print a unit twice. */
function skipDoubled(text: string, found: UnitRead, at: number): UnitRead {
  const wordEnd = longestUnit(text, at)?.end ?? at;
  return { ...found, wordEnd, end: skipPattern(OF, text, wordEnd) };
}

function longestUnit(text: string, at: number): UnitRead | null {
  let best: UnitRead | null = null;
  let position = at;
  for (let count = 0; count < UNIT_WORDS_MAX; count += 1) {
    UNIT_WORD.lastIndex = position;
    if (!UNIT_WORD.test(text)) break;
    const end = UNIT_WORD.lastIndex;
    const word = text.slice(at, end);
    const unit = findUnit(word);
    if (unit !== null) best = { unit, word, start: at, wordEnd: end, end };
    if (count === 0 && !startsLongUnit(word)) break;
    position = skipPattern(SPACE, text, end);
    if (position === end && !word.endsWith('.')) break;
  }
  return best;
}
