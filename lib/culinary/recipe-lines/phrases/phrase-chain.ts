import {
  FOODS_SIGN,
  keyOfWord,
  type PhraseWord,
  SENTENCE_START,
  type SplitOptions,
} from './split-phrases.ts';

/** What may come behind a word: another one, or the end of the sentence. */
export type PhraseFollow =
  | { readonly gap: string; readonly word: string; readonly key: string }
  | { readonly end: string };

/** Which words a language of recipes puts behind which, by the key of the word before. */
export type PhraseChain = ReadonlyMap<string, readonly PhraseFollow[]>;

/** Counts what follows what, text by text. */
export class PhraseCounter {
  readonly #times = new Map<string, Map<string, number>>();

  add(words: readonly PhraseWord[]): void {
    let before = SENTENCE_START;
    for (const [index, { key, word, gap, end }] of words.entries()) {
      this.#count(before, gap + word);
      const isLast = index === words.length - 1;
      if (end !== null || isLast) this.#count(key, writeEnd(end ?? ''));
      before = end === null ? key : SENTENCE_START;
    }
  }

  /** What was counted at least `timesMin` times, in the order of its letters; signs within words only of numbers. */
  toChain(timesMin: number, options: SplitOptions = {}): PhraseChain {
    const chain = new Map<string, readonly PhraseFollow[]>();
    for (const [before, follows] of [...this.#times].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const kept = [...follows].flatMap(([text, times]) => (times >= timesMin ? [text] : [])).sort();
      const read = kept.map((text) => readFollow(before, text, options)).filter((follow) => isWhole(follow));
      if (read.length > 0) chain.set(before, read);
    }
    return chain;
  }

  #count(before: string, follow: string): void {
    const follows = this.#times.get(before) ?? new Map<string, number>();
    follows.set(follow, (follows.get(follow) ?? 0) + 1);
    this.#times.set(before, follows);
  }
}

const isWhole = (follow: PhraseFollow) =>
  'end' in follow || /^@[a-z_]+$/.test(follow.word) || !follow.word.includes(FOODS_SIGN);

/** An end without a sign of its own has to be told from nothing. */
const BARE_END = '$';
const END = /^[.,;:)?!"]*[.?!][.,;:)?!"]*$|^\$$/u;
const FOLLOW = /^([,;:)"]* ?[("]?)(\S.*)$/u;

const writeEnd = (end: string) => (end === '' ? BARE_END : end);

function readFollow(before: string, text: string, options: SplitOptions): PhraseFollow {
  if (END.test(text)) return { end: text === BARE_END ? '' : text };
  const [, gap = '', word = ''] = FOLLOW.exec(text) ?? [];
  if (word === '') throw new SyntaxError(`nothing follows in ${JSON.stringify(text)}`);
  return { gap, word, key: keyOfWord(lastWordOf(before), word, options) };
}

/** A key is a word and the one before it. */
function lastWordOf(key: string): string {
  return key.slice(key.lastIndexOf(' ') + 1);
}

/** A chain as text, a line for each word: its key and what follows it, with tabs between them. */
export function writeChain(chain: PhraseChain): string {
  const lines = [...chain].map(([key, follows]) =>
    [
      key,
      ...follows.map((follow) => ('end' in follow ? writeEnd(follow.end) : follow.gap + follow.word)),
    ].join('\t'),
  );
  return lines.join('\n');
}

/** The inverse of `writeChain`. @throws SyntaxError */
export function readChain(text: string, options: SplitOptions = {}): PhraseChain {
  const chain = new Map<string, readonly PhraseFollow[]>();
  for (const line of text.split('\n')) {
    const [key = '', ...follows] = line.split('\t');
    chain.set(
      key,
      follows.map((follow) => readFollow(key, follow, options)),
    );
  }
  return chain;
}
