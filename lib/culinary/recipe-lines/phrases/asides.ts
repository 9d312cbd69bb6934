import {
  FOODS_SIGN,
  isFoods,
  kindOfFoods,
  MINUTES_SIGN,
  NUMBER_SIGN,
  type PhraseWord,
  spellWord,
} from './split-phrases.ts';

/** Sentences about one food, or one list of foods, by the kind of the first; the food is a sign in them. */
export type Asides = ReadonlyMap<string, readonly string[]>;

/** All but the most frequent of a kind are left out. */
const KEPT_MAX = 8;
/** An aside is short. */
const WORDS_MAX = 10;

/** Counts sentences that say of one food where it goes: "Pass the @ around at the table." */
export class AsideCounter {
  readonly #times = new Map<string, Map<string, number>>();

  /** @param words of a whole step. */
  add(words: readonly PhraseWord[]): void {
    let start = 0;
    for (const [index, { end }] of words.entries()) {
      if (end === null) continue;
      this.#addSentence(words.slice(start, index + 1));
      start = index + 1;
    }
  }

  /** @param timesMin what was said less often is left out. */
  toAsides(timesMin: number): Asides {
    return new Map(
      [...this.#times]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([kind, times]) => [
          kind,
          [...times]
            .filter(([, count]) => count >= timesMin)
            .sort(([, a], [, b]) => b - a)
            .slice(0, KEPT_MAX)
            .map(([text]) => text)
            .sort(),
        ]),
    );
  }

  #addSentence(words: readonly PhraseWord[]): void {
    const foods = words.filter(({ word }) => isFoods(word));
    const [only] = foods;
    const isPlain =
      words.length <= WORDS_MAX &&
      !words.some(({ word }) => word.includes(NUMBER_SIGN) || word === MINUTES_SIGN);
    if (only === undefined || foods.length > 1 || !isPlain) return;
    const text = words.map(({ gap, word, end }) => gap + spell(word) + (end ?? '')).join('');
    const kind = kindOfFoods(only.word);
    const times = this.#times.get(kind) ?? new Map<string, number>();
    times.set(text, (times.get(text) ?? 0) + 1);
    this.#times.set(kind, times);
  }
}

const spell = (word: string) => (isFoods(word) ? FOODS_SIGN : spellWord(word));

/** Sentences that can be said of foods of all these kinds at once. */
export function asidesOfAll(asides: Asides, kinds: readonly string[]): readonly string[] {
  const [first = [], ...others] = kinds.map((kind) => asides.get(kind) ?? []);
  return first.filter((text) => others.every((more) => more.includes(text)));
}

/** A line for each kind, with tabs between its sentences. */
export function writeAsides(asides: Asides): string {
  return [...asides].map(([kind, texts]) => [kind, ...texts].join('\t')).join('\n');
}

/** The inverse of `writeAsides`. */
export function readAsides(text: string): Asides {
  return new Map(
    text.split('\n').map((line) => {
      const [kind = '', ...texts] = line.split('\t');
      return [kind, texts] as const;
    }),
  );
}
