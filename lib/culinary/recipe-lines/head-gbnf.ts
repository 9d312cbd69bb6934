import { GbnfRules } from '../allowed/gbnf-rules.ts';
import { writePrefixTree } from '../allowed/prefix-tree.ts';
import { defineMinutes, MINUTES, type Wording, writeFreeText } from './line-parts.ts';
import { anyName } from './phrases/any-name.ts';
import { ChainTemplate } from './phrases/chain-template.ts';
import { writeFoodLists } from './phrases/food-lists.ts';
import { capitalise, type NamedFood, withCapital } from './phrases/listed-names.ts';
import type { PhraseBook } from './phrases/phrase-book.ts';
import { SENTENCE_START, splitPhrases } from './phrases/split-phrases.ts';
import { isConditional } from './word-filter.ts';

const CAPITAL = '[A-Z\\u00C0-\\u00DE]';
/** Longest time that the grammar is told of, minutes; above it anything goes. */
const TOLD_MINUTES_MAX = 240;
/** More minutes at the board than anybody spends. */
const PREP_MINUTES_MAX = 60;

/** GBNF of the line of times, which hold `maxMinutes` together. */
export function timesGbnf(maxMinutes: number | null): string {
  const rules = new GbnfRules();
  return rules.toText(`${writeTimes(rules, maxMinutes)} "\\n"`);
}

/**
 * GBNF of a title's line.
 *
 * @param begun what is there of the title, to the end of a word; no food that it names is named again.
 */
export function titleGbnf(wording: Wording, begun = ''): string {
  const rules = new GbnfRules();
  return rules.toText(`${writeTitle(rules, wording, begun)} "\\n"`);
}

/**
 * Where a title names a food for the second time ("Leeks with leeks"); -1 when it does not.
 *
 * @param title as far as it is written.
 */
export function findRepeatedFood(title: string, foods: readonly NamedFood[]): number {
  const text = title.toLowerCase();
  const places = foods.flatMap(({ names }) => {
    const [first, second] = findNames(text, names);
    return first === undefined || second === undefined ? [] : [second];
  });
  return places.length === 0 ? -1 : Math.min(...places);
}

const patterns = new WeakMap<readonly string[], RegExp>();

/** Where whole words of a text are one of these names. */
function findNames(text: string, names: readonly string[]): number[] {
  let pattern = patterns.get(names);
  if (pattern === undefined) {
    pattern = new RegExp(`(?<![\\p{L}-])(?:${anyName(names)})(?![\\p{L}-])`, 'giu');
    patterns.set(names, pattern);
  }
  return [...text.matchAll(pattern)].map(({ index }) => index);
}

const templates = new WeakMap<PhraseBook, ChainTemplate>();

function templateOf(book: PhraseBook): ChainTemplate {
  let template = templates.get(book);
  if (template === undefined) {
    template = new ChainTemplate(book.titles, 't', endTitle, isConditional);
    templates.set(book, template);
  }
  return template;
}

const endTitle = (end: string) => (end === '' ? '""' : null);

/** A title is worded as the book words titles, and names foods that are there. */
function writeTitle(rules: GbnfRules, wording: Wording, begun: string): string {
  const { book, foods: all, allows } = wording;
  defineMinutes(rules, wording);
  const anything = () => `${CAPITAL} ${writeFreeText(rules)}`;
  if (book === null) return anything();
  const foods = all.filter(({ names }) => findNames(begun, names).length === 0);
  const within = writeFoodLists(rules, foods, 'f');
  const opening = writeFoodLists(rules, foods, 'c', { spell: capitalise });
  const signs = {
    foods: (kind: string, key: string) => (key.startsWith(SENTENCE_START) ? opening : within)(kind),
    end: endTitle,
  };
  const after = templateOf(book).write(rules, signs, allows);
  const words = splitPhrases(begun, all.flatMap(withCapital), { byKind: true });
  const title = after(words.at(-1)?.key ?? SENTENCE_START);
  // Where nothing can follow what is there, it is the title.
  return title ?? (begun === '' ? anything() : '""');
}

/** Rules of times by the most minutes; there are no more than 240 of them. */
const knownTimes = new Map<number, { readonly times: string; readonly text: string }>();

function writeTimes(rules: GbnfRules, maxMinutes: number | null): string {
  if (maxMinutes === null || maxMinutes > TOLD_MINUTES_MAX) return `${MINUTES} " " ${MINUTES}`;
  let known = knownTimes.get(maxMinutes);
  if (known === undefined) {
    const own = new GbnfRules('m');
    const times = writePrefixTree(own, listTimes(maxMinutes));
    known = { times, text: own.toRules() };
    knownTimes.set(maxMinutes, known);
  }
  rules.include(known.text);
  return known.times;
}

function listTimes(maxMinutes: number): string[] {
  const prepMinutes = Array.from(
    { length: Math.min(maxMinutes, PREP_MINUTES_MAX + 1) },
    (_, minutes) => minutes,
  );
  return prepMinutes.flatMap((prep) =>
    Array.from({ length: maxMinutes - prep }, (_, index) => `${prep} ${index + 1}`),
  );
}
