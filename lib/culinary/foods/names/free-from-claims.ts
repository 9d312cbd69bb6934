import type { FreeFromClaim } from '../food.ts';
import { claimsOfSubject, claimsOfWord, NEGATORS } from './free-from-words.ts';
import { isHarmlessWord } from './harmless-words.ts';
import type { NameToken } from './tokens.ts';

/** A stretch of tokens that says what a food is free from. */
export interface ClaimSpan {
  readonly claims: readonly FreeFromClaim[];
  /** First token. */
  readonly start: number;
  /** Token after the last one. */
  readonly end: number;
}

/** Adjectives that may stand between a claim and its food: "gluten-free plain flour". */
const ADJECTIVES_MAX = 3;
const ADJECTIVES = new Set(
  'plain grated shredded unsalted salted natural dark light sliced white style spreadable block soft sweet'.split(
    ' ',
  ),
);

/** The claim that begins at token `at`, or null. */
function claimStartingAt(tokens: readonly NameToken[], at: number): ClaimSpan | null {
  const word = tokens[at]?.word ?? '';
  const own = claimsOfWord(word);
  if (isCreamer(tokens, at)) return null;
  if (own.length > 0) return { claims: own, start: at, end: at + 1 };
  if (word === 'plant' && isJoinedWord(tokens, at + 1, 'based'))
    return { claims: ['vegan'], start: at, end: at + 2 };
  if (word === 'non' && isJoinedWord(tokens, at + 1, 'dairy'))
    return { claims: ['milk'], start: at, end: at + 2 };
  if (word === 'non' && isJoinedWord(tokens, at + 1, 'alcoholic'))
    return { claims: ['alcohol_free'], start: at, end: at + 2 };
  if (NEGATORS.has(word) && tokens[at + 1]?.isJoined === true) return withSubject(tokens, at, at + 1, at + 2);
  if (isJoinedWord(tokens, at + 1, 'free') && !isFreeRange(tokens, at + 1))
    return withSubject(tokens, at, at, at + 2);
  if (word === 'tree' && isJoinedWord(tokens, at + 1, 'nut') && isJoinedWord(tokens, at + 2, 'free'))
    return { claims: ['tree_nut'], start: at, end: at + 3 };
  return word === 'free' && tokens[at + 1]?.word === 'from' ? withSubject(tokens, at, at + 2, at + 3) : null;
}

/** "Non-dairy" creamers and toppings may hold caseinate (21 CFR 101.4(d)): the words clear nothing there. */
function isCreamer(tokens: readonly NameToken[], at: number): boolean {
  const word = tokens[at]?.word;
  const next =
    word === 'nondairy' ? at + 1 : word === 'non' && tokens[at + 1]?.word === 'dairy' ? at + 2 : null;
  return next !== null && CREAMERS.has(tokens[next]?.word ?? '');
}

const CREAMERS = new Set(['creamer', 'whipped', 'topping', 'coffee', 'whitener']);

function withSubject(
  tokens: readonly NameToken[],
  start: number,
  subject: number,
  end: number,
): ClaimSpan | null {
  const claims = claimsOfSubject(tokens[subject]?.word ?? '');
  return claims.length === 0 ? null : { claims, start, end };
}

function isJoinedWord(tokens: readonly NameToken[], at: number, word: string): boolean {
  const token = tokens[at];
  return token?.word === word && token.isJoined;
}

/** "eggs, free range" and "free-run" are free of nothing. */
function isFreeRange(tokens: readonly NameToken[], free: number): boolean {
  const after = tokens[free + 1];
  return after !== undefined && (after.word === 'range' || after.word === 'run');
}

/** Claims right before the food whose name begins at `at`, with adjectives between: "vegan unsalted butter". */
export function claimsBefore(text: string, tokens: readonly NameToken[], at: number): ClaimSpan[] {
  const found: ClaimSpan[] = [];
  let end = at;
  let adjectives = 0;
  while (end > 0 && (tokens[end]?.isJoined === true || (found.length > 0 && isListed(text, tokens, end)))) {
    const claim = claimEndingAt(tokens, end);
    if (claim !== null) {
      found.push(claim);
      end = claim.start;
      continue;
    }
    const word = tokens[end - 1]?.word ?? '';
    if (found.length > 0 && word === 'and') {
      end -= 1;
      continue;
    }
    if (adjectives >= ADJECTIVES_MAX || !(isHarmlessWord(word) || ADJECTIVES.has(word))) break;
    adjectives += 1;
    end -= 1;
  }
  return found;
}

/** "dairy-free, egg-free cake": a comma between two claims. */
function isListed(text: string, tokens: readonly NameToken[], at: number): boolean {
  const gap = text.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start ?? 0);
  return gap === ', ' && claimEndingAt(tokens, at) !== null;
}

/** Claims that are part of the food's own name: "vegan sausage", "gluten-free pasta". */
export function claimsWithin(tokens: readonly NameToken[], at: number, next: number): ClaimSpan[] {
  const found: ClaimSpan[] = [];
  for (let start = at; start < next; start += 1) {
    const claim = claimStartingAt(tokens, start);
    if (claim !== null && claim.end <= next) found.push(claim);
  }
  return found;
}

/** Longest claim that ends before token `end`; "no" and "without" take away the food itself and are no claim here. */
function claimEndingAt(tokens: readonly NameToken[], end: number): ClaimSpan | null {
  for (let start = Math.max(0, end - 3); start < end; start += 1) {
    const claim = claimStartingAt(tokens, start);
    if (claim?.end === end && !NEGATORS.has(tokens[start]?.word ?? '')) return claim;
  }
  return null;
}

/**
 * Claims right behind a food: "butter (vegan)", "pasta, gluten-free", "pain sans gluten". A claim that a noun follows
 * belongs to that noun: "butter, dairy-free milk".
 */
export function claimsBehind(text: string, tokens: readonly NameToken[], next: number): ClaimSpan[] {
  const found: ClaimSpan[] = [];
  let at = next;
  while (at < tokens.length) {
    const gap = text.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start ?? 0);
    if (!/^(?: ?[,(/–-]? ?)$/.test(gap)) break;
    const claim = claimStartingAt(tokens, skipConnector(tokens, at));
    if (claim === null) break;
    const after = tokens[claim.end];
    if (after?.isJoined === true && !CONNECTORS.has(after.word)) break;
    found.push(claim);
    at = claim.end;
  }
  return found;
}

/** Between a dish and what flavours it: "gâteau aux pommes", "torta alle mele", "Kuchen mit Äpfeln". */
const FLAVOUR_LINK =
  /^ (?:aux? |[àa] la |[àa] l['’]|alle? |alla |all['’]|agli |ai |al |di |de |del |con |mit |with )$/iu;

/**
 * Claims behind what flavours a dish, which are the dish's: "gâteau aux pommes sans œuf". Only what takes something away
 * reaches so far, and only over one plant, which holds none of it.
 */
export function claimsBehindFlavour(
  text: string,
  tokens: readonly NameToken[],
  dishNext: number,
  flavour: { readonly at: number; readonly next: number },
): ClaimSpan[] {
  const gap = text.slice(tokens[dishNext - 1]?.end ?? 0, tokens[flavour.at]?.start ?? 0);
  if (!FLAVOUR_LINK.test(gap)) return [];
  return claimsBehind(text, tokens, flavour.next).filter(({ start }) =>
    NEGATORS.has(tokens[start]?.word ?? ''),
  );
}

const CONNECTORS = new Set([
  'and',
  'or',
  'et',
  'und',
  'y',
  'e',
  'if',
  'for',
  'to',
  'then',
  'in',
  'on',
  'until',
  'with',
]);

function skipConnector(tokens: readonly NameToken[], at: number): number {
  return CONNECTORS.has(tokens[at]?.word ?? '') ? at + 1 : at;
}
