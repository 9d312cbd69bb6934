import { GbnfRules, writeLiteral } from '../allowed/gbnf-rules.ts';
import { writeContinuedTree } from '../allowed/prefix-tree.ts';
import { defineMinutes, MINUTES, type Wording, writeFreeText } from './line-parts.ts';
import { asidesOfAll } from './phrases/asides.ts';
import { ChainTemplate } from './phrases/chain-template.ts';
import { writeFoodLists, writeWholeList } from './phrases/food-lists.ts';
import type { NamedFood } from './phrases/listed-names.ts';
import type { PhraseBook } from './phrases/phrase-book.ts';
import { writeShortestWay } from './phrases/shortest-way.ts';
import { FOODS_SIGN, SENTENCE_START } from './phrases/split-phrases.ts';
import { isConditional } from './word-filter.ts';

/** Behind the times: models have one token for a word with the space before it, so that no text is cut behind a space. */
const TEXT_START = '" "';
const LINE_START = `(${MINUTES} "@" ${MINUTES} | "-") ${TEXT_START}`;
const LINE_END = '"\\n"';
/** First words of steps that lean on what was done before, and are no beginning for any step that is asked for. */
const LEANING: ReadonlySet<string> = new Set(['Uncover', 'Meanwhile', 'While', 'As', 'With', 'Return']);
/** Name of the rule with which a step goes on behind a sentence. */
const NEXT_SENTENCE = 'n';

/** The rules of steps, and the names of the one of a whole step and of what stands behind its times. */
interface StepRules {
  readonly rules: GbnfRules;
  readonly step: string;
  readonly text: string;
}
const stepRules = new WeakMap<Wording, StepRules>();

/**
 * GBNF of steps, at least one where `isFirst`.
 *
 * @param isTimed whether the times of the first one are there already.
 */
export function stepsGbnf(wording: Wording, isFirst: boolean, isTimed = false): string {
  let known = stepRules.get(wording);
  if (known === undefined) {
    known = writeStepRules(wording);
    stepRules.set(wording, known);
  }
  const { rules, step, text } = known;
  return rules.toText(
    isTimed ? `${TEXT_START} ${text} ${LINE_END} ${step}*` : `${step}${isFirst ? '+' : '*'}`,
  );
}

function writeStepRules(wording: Wording): StepRules {
  const rules = new GbnfRules();
  const text = writeSentences(rules, wording)?.(SENTENCE_START) ?? writeFreeText(rules);
  const step = rules.refer(`${LINE_START} ${text} ${LINE_END}`);
  return { rules, step, text };
}

/**
 * GBNF of one step whose first sentence goes straight to one of `unused`, and does not serve the dish yet: what is left
 * has to be cooked first.
 *
 * @param isTimed whether its times are there already.
 */
export function usingStepGbnf(wording: Wording, unused: readonly NamedFood[], isTimed = false): string {
  const rules = new GbnfRules();
  const { book, allows } = wording;
  const lineStart = isTimed ? TEXT_START : LINE_START;
  const sentences = writeSentences(rules, wording);
  const plain = () => rules.toText(writePlainUse(rules, unused, lineStart));
  if (book === null || sentences === null) return plain();
  const opening = writeShortestWay(rules, book.steps, 'u', {
    foods: writeFoodLists(rules, wording.foods, 'p', { first: unused }),
    arrive: sentences,
    allows,
    allowsStart: (word) => !book.closers.has(word) && !LEANING.has(word),
  });
  const start = opening(SENTENCE_START);
  return start === null ? plain() : rules.toText(`${lineStart} ${start} ${LINE_END}`);
}

/** GBNF of how the last step goes on, behind its last sentence: with short ones that name all of `unused`. */
export function finishingGbnf({ book, allows }: Wording, unused: readonly NamedFood[]): string {
  const rules = new GbnfRules();
  const sentences = book === null ? null : writeAsideSentences(rules, book, allows, unused);
  if (sentences === null) return rules.toText(writePlainUse(rules, unused, '" "'));
  return rules.toText(`${sentences} ${LINE_END}`);
}

/** One sentence about all of them where the book has one for all their kinds, else one for each kind. */
function writeAsideSentences(
  rules: GbnfRules,
  { asides }: PhraseBook,
  allows: (word: string) => boolean,
  unused: readonly NamedFood[],
): string {
  const isSayable = (text: string) => text.split(/[ ,.]+/).every((word) => word === '' || allows(word));
  const kinds = [...new Set(unused.map(({ kind }) => kind))];
  const together = asidesOfAll(asides, kinds).filter(isSayable);
  const groups =
    together.length > 0 ? [unused] : kinds.map((kind) => unused.filter((food) => food.kind === kind));
  const sentences = groups.map((foods) => {
    const own = together.length > 0 ? together : (asides.get(foods[0]?.kind ?? '') ?? []).filter(isSayable);
    const list = rules.refer(writeWholeList(rules, foods));
    return rules.refer(writeAside(rules, own.length > 0 ? own : PLAIN_ASIDES, list));
  });
  return sentences.map((sentence) => `" " ${sentence}`).join(' ');
}

/** What can be said of any food. */
const PLAIN_ASIDES = [`Serve with the ${FOODS_SIGN}.`, `Serve the ${FOODS_SIGN} on the side.`];

function writeAside(rules: GbnfRules, texts: readonly string[], list: string): string {
  return writeContinuedTree(
    rules,
    texts.map((text) => {
      const [before = '', after = ''] = text.split(FOODS_SIGN);
      return [before, `${list} ${writeLiteral(after)}`] as const;
    }),
  );
}

const templates = new WeakMap<PhraseBook, ChainTemplate>();

function templateOf(book: PhraseBook): ChainTemplate {
  let template = templates.get(book);
  if (template === undefined) {
    template = new ChainTemplate(book.steps, 's', endSentence, isConditional);
    templates.set(book, template);
  }
  return template;
}

const endSentence = (end: string) => `${writeLiteral(end)} ${NEXT_SENTENCE}`;

/** Adds the rules of sentences to the end of a step; null where nobody knows how they are worded. */
function writeSentences(rules: GbnfRules, wording: Wording) {
  const { book, foods, allows } = wording;
  if (book === null) return null;
  defineMinutes(rules, wording);
  const signs = { foods: writeFoodLists(rules, foods, 'f'), end: endSentence };
  const sentences = templateOf(book).write(rules, signs, allows);
  const start = sentences(SENTENCE_START);
  if (start === null) return null;
  rules.define(NEXT_SENTENCE, `(" " ${start})?`);
  return sentences;
}

/** How a cook puts something in that would else be forgotten. */
const ADDING = ['Add the', 'Stir in the', 'Tip in the', 'Scatter over the'];

/** One sentence that puts in all of `unused`. */
function writePlainUse(rules: GbnfRules, unused: readonly NamedFood[], start: string): string {
  const adding = `(${ADDING.map(writeLiteral).join(' | ')})`;
  return `${start} ${adding} " " ${writeWholeList(rules, unused)} "." ${LINE_END}`;
}
