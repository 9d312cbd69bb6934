import { findRemark, type RemarkKind } from './find-remark.ts';
import { countNameSegments, isFoodish } from './join-name-segments.ts';
import { lookUpFood } from './look-up-food.ts';
import { ADVERB_WORDS, isParticiple } from './preparation-words.ts';
import { takeInnerPreparation, takeLeadingPreparation } from './take-leading-preparation.ts';
import { takeParentheses } from './take-parentheses.ts';

/** The rest of a phrase behind its amount, taken apart. */
export interface NameParts {
  readonly name: string;
  readonly preparation: string | null;
  readonly comment: string | null;
  readonly purpose: string | null;
}

type Sorted = Record<RemarkKind, string[]>;

/**
 * Splits "finely chopped onions (about 2), for garnish" into name, preparation, comment and purpose. Linear.
 * @param isCounted whether an amount stood in front
 */
export function splitName(text: string, isCounted: boolean): NameParts {
  const { outside, inside } = takeParentheses(text);
  const sorted: Sorted = { preparation: [], comment: [], purpose: [] };
  const segments = splitSegments(takeFill(tidy(outside), sorted));
  const count = countNameSegments(segments, isCounted);
  let name = cutName(segments.slice(0, count).join(', '), sorted);
  let last: RemarkKind = 'preparation';
  for (const segment of segments.slice(count)) {
    if (isOtherFood(segment) && last === 'preparation') name = `${name} ${segment}`;
    else last = sortSegment(segment, last, sorted);
  }
  for (const remark of inside) {
    if (isChoice(remark)) name = `${name} ${remark}`;
    else sortParenthesis(remark, sorted);
  }
  return {
    name: tidy(name) || tidy(outside),
    preparation: join(sorted.preparation),
    comment: join(sorted.comment),
    purpose: join(sorted.purpose),
  };
}

const SEPARATOR = /,+ |; ?| - | -- |,(?=\p{L})|: /u;

function splitSegments(text: string): string[] {
  return text
    .split(SEPARATOR)
    .map((segment) => segment.trim())
    .filter((segment, index) => segment !== '' || index === 0);
}

/** The name without its remarks: "butter for the pan", "chopped parsley", "salt and freshly ground pepper". */
function cutName(text: string, sorted: Sorted): string {
  const words = text.split(' ');
  const lower = text.toLowerCase().split(' ');
  const remark = findRemark(lower, words.length > 1 && lower[0] !== 'for' ? 1 : 0);
  let name = text;
  if (remark !== null) {
    const end =
      remark.kind === 'comment' && /^(?:or|as)$/.test(lower[remark.at - 1] ?? '') ? remark.at - 1 : remark.at;
    name = words.slice(0, end).join(' ');
    sorted[remark.kind].push(words.slice(end).join(' '));
  }
  const leading = takeLeadingPreparation(tidy(name));
  const inner = takeInnerPreparation(leading.name);
  const done = [leading.preparation, inner.preparation].filter((part) => part !== null);
  sorted.preparation.unshift(...done);
  return takeFill(inner.name, sorted);
}

const FILL =
  /^((?:(?:firmly|lightly|loosely|tightly|well) )?packed|heaped|heaping|additional|extra(?= (?!virgin|firm|large|sharp|fine|dark|lean|heavy|hot|old|soft|thick)\p{L})|each(?=[:,]? ))[:,]? /iu;

/** "packed light brown sugar": how the cup is filled is a remark. */
function takeFill(name: string, sorted: Sorted): string {
  const match = FILL.exec(name);
  if (match === null) return name;
  sorted.comment.unshift(match[1] ?? '');
  return name.slice(match[0].length);
}

/** "butter, melted, or olive oil": another food behind the preparation of the first. */
function isOtherFood(segment: string): boolean {
  if (!segment.startsWith('or ')) return false;
  const food = segment.slice(3);
  return isFoodish(food) && lookUpFood(food) !== null;
}

/** "linguine (or bucatini or spaghetti)": foods that may stand in for the first. */
function isChoice(remark: string): boolean {
  if (!remark.startsWith('or ') || remark.length > 60 || /\d/.test(remark)) return false;
  const foods = remark.slice(3).split(/,? or |, /);
  return foods.every((food) => isFoodish(food) && lookUpFood(food) !== null);
}

function sortSegment(segment: string, last: RemarkKind, sorted: Sorted): RemarkKind {
  const words = segment.split(' ');
  const lower = segment.toLowerCase().split(' ');
  const remark = findRemark(lower, 0);
  if (remark === null) {
    const isMore = last === 'comment' && isFoodish(segment.replace(/^(?:and|or) /, ''));
    sorted[isMore ? 'comment' : kindOf(segment)].push(segment);
    return isMore ? 'comment' : kindOf(segment);
  }
  if (remark.at > 0 && remark.kind !== 'preparation') {
    sorted.preparation.push(words.slice(0, remark.at).join(' '));
    sorted[remark.kind].push(words.slice(remark.at).join(' '));
  } else sorted[remark.kind].push(segment);
  return remark.kind;
}

const REMARKS =
  /^(?:or (?!\p{L}+ed\b)|and more|each|(?:firmly |loosely |lightly |tightly |well )?packed$|enough |[^,]* only$|preferably|any |fresh or|homemade|store-bought|raw or|dried or|frozen or|canned or|green and|white and|green parts|white parts|white part|optional|divided use|your |see|we |i |use |available|ideally|not |any$)/iu;

function kindOf(segment: string): RemarkKind {
  return REMARKS.test(segment) ? 'comment' : 'preparation';
}

function sortParenthesis(remark: string, sorted: Sorted): void {
  const words = remark.toLowerCase().split(' ');
  const found = findRemark(words, 0);
  if ((found?.at === 0 && found.kind === 'preparation') || isDone(words)) sorted.preparation.push(remark);
  else sorted.comment.push(remark);
}

/** "drained and rinsed", "finely grated", "pin bones removed". */
function isDone(words: readonly string[]): boolean {
  const first = (words[0] ?? '').replace(/,$/, '');
  const word = ADVERB_WORDS.has(first) ? (words[1] ?? '').replace(/,$/, '') : first;
  return (
    (isParticiple(word) && word !== 'packed') || /^(?:removed|intact|discarded)$/.test(words.at(-1) ?? '')
  );
}

function join(parts: readonly string[]): string | null {
  const kept = parts.map(tidy).filter((part) => part !== '');
  return kept.length === 0 ? null : kept.join(', ');
}

const FRONT = /^[\s,;:.*/|()-]+/;
/** The full stop of a sentence, not of an abbreviation. */
const FULL_STOP = /\p{L}{3}\.$/u;
const BACK = /[\s,;:*/|(-]$/;

/** Without signs and spaces at its ends. Linear: signs at the back are taken one by one. */
function tidy(written: string): string {
  const front = written.replace(FRONT, '');
  let end = front.length;
  while (end > 0 && BACK.test(front[end - 1] ?? '')) end -= 1;
  const bare = front.slice(0, end);
  return bare.endsWith('.') && FULL_STOP.test(bare) ? bare.slice(0, -1) : bare;
}
