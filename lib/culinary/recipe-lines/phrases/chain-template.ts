import { GbnfRules, writeLiteral } from '../../allowed/gbnf-rules.ts';
import { type MinimalRules, minimiseRules } from '../../allowed/minimise-rules.ts';
import { writeContinuedTree } from '../../allowed/prefix-tree.ts';
import type { PhraseChain, PhraseFollow } from './phrase-chain.ts';
import { isFoods, kindOfFoods } from './split-phrases.ts';
import { type ChainSigns, writeFollow } from './write-follow.ts';

/** What may be written in one recipe. */
interface Allowed {
  readonly signs: ChainSigns;
  allows(word: string): boolean;
}

/**
 * Rules of a grammar in which a text goes from word to word as a chain allows. Words from which no way leads to an end are
 * left out. What does not depend on the foods of a recipe, which is nearly everything, is written once.
 */
export class ChainTemplate {
  readonly #chain: PhraseChain;
  readonly #prefix: string;
  readonly #names: ReadonlyMap<string, string>;
  readonly #depends: (word: string) => boolean;
  /** Words from which an end can be reached whatever the recipe. */
  readonly #sure: ReadonlySet<string>;
  /** The ways that every recipe may take, in rules of their own for words that have others too. */
  readonly #fixed: MinimalRules;
  /** Ways that only some recipes may take, by the word that they go on from. */
  readonly #open: ReadonlyMap<string, readonly PhraseFollow[]>;

  /**
   * @param prefix of the names of these rules; letters, other than of any other rules.
   * @param end GBNF of a sentence's end and what follows it, as `ChainSigns` has it.
   * @param depends whether a word may be used in some recipes only.
   */
  constructor(
    chain: PhraseChain,
    prefix: string,
    end: ChainSigns['end'],
    depends: (word: string) => boolean,
  ) {
    this.#chain = chain;
    this.#prefix = prefix;
    this.#depends = depends;
    this.#names = new Map([...chain.keys()].map((key, index) => [key, `${prefix}${index.toString(36)}`]));
    const signs: ChainSigns = { foods: () => null, end };
    this.#sure = this.#findSure(signs);
    const rules = new GbnfRules(`${prefix}-`);
    const open = new Map<string, PhraseFollow[]>();
    for (const [key, follows] of chain) {
      const some = follows.filter((follow) => !this.#isSure(follow));
      if (some.length > 0 || !this.#sure.has(key)) open.set(key, some);
      const always = follows.filter((follow) => this.#isSure(follow));
      if (always.length > 0)
        this.#defineFixed(
          rules,
          open.has(key) ? fixedName(this.#nameOf(key)) : this.#nameOf(key),
          always,
          signs,
        );
    }
    this.#open = open;
    const wanted = new Set([...open].flatMap(([key, follows]) => this.#namesWanted(key, follows)));
    this.#fixed = minimiseRules(rules.toRules(), (name) => wanted.has(name));
  }

  /** Adds the rules for a recipe to a grammar. Returns how to go on behind a word; null where no way leads on. */
  write(rules: GbnfRules, signs: ChainSigns, allows: Allowed['allows']): (key: string) => string | null {
    const allowed = { signs, allows };
    const isAlive = this.#findAlive(allowed);
    const shown = new Set<string>();
    const next = (key: string) => {
      if (!isAlive(key)) return null;
      const name = this.#fixed.nameOf(this.#nameOf(key));
      const body = shown.has(name) ? null : this.#fixed.findBody(name);
      if (body !== null) rules.define(name, body);
      shown.add(name);
      return name;
    };
    rules.include(this.#fixed.text);
    for (const [key, follows] of this.#open) {
      if (!isAlive(key)) continue;
      const ways = follows.flatMap((follow) => this.#writeWay(rules, follow, allowed, next));
      if ((this.#chain.get(key) ?? []).length > follows.length)
        ways.push(this.#fixed.nameOf(fixedName(this.#nameOf(key))));
      rules.define(this.#nameOf(key), ways.join(' | '));
    }
    return next;
  }

  /** Names of fixed rules to which those of a word with open ways refer. */
  #namesWanted(key: string, follows: readonly PhraseFollow[]): string[] {
    const behind = follows.flatMap((follow) => ('end' in follow ? [] : [this.#nameOf(follow.key)]));
    return [fixedName(this.#nameOf(key)), ...behind];
  }

  #nameOf(key: string): string {
    return this.#names.get(key) ?? `${this.#prefix}none`;
  }

  #isSure(follow: PhraseFollow): boolean {
    if ('end' in follow) return true;
    return !isFoods(follow.word) && !this.#depends(follow.word) && this.#sure.has(follow.key);
  }

  #defineFixed(rules: GbnfRules, name: string, follows: readonly PhraseFollow[], signs: ChainSigns): void {
    const written = follows.flatMap((follow) => {
      const way = writeFollow(rules, follow, signs, (key) => this.#nameOf(key));
      return way === null ? [] : [way];
    });
    rules.define(name, writeContinuedTree(rules, written));
  }

  #writeWay(
    rules: GbnfRules,
    follow: PhraseFollow,
    { signs, allows }: Allowed,
    next: (key: string) => string | null,
  ): string[] {
    if (!('end' in follow) && !isFoods(follow.word) && this.#depends(follow.word) && !allows(follow.word))
      return [];
    const written = writeFollow(rules, follow, signs, next);
    if (written === null) return [];
    const [text, after] = written;
    return [text === '' ? after : `${writeLiteral(text)} ${after}`];
  }

  #findSure(signs: ChainSigns): ReadonlySet<string> {
    const isWay = (follow: PhraseFollow) =>
      !('end' in follow) && !isFoods(follow.word) && !this.#depends(follow.word);
    return spread(this.#chain, isWay, (follow) => 'end' in follow && signs.end(follow.end) !== null);
  }

  /** Tells the words from which an end can be reached in one recipe. */
  #findAlive({ signs, allows }: Allowed): (word: string) => boolean {
    const isWay = (follow: PhraseFollow) => {
      if ('end' in follow) return false;
      if (isFoods(follow.word)) return signs.foods(kindOfFoods(follow.word), follow.key) !== null;
      return !this.#depends(follow.word) || allows(follow.word);
    };
    const unsure = [...this.#open].filter(([key]) => !this.#sure.has(key));
    const isArrived = (follow: PhraseFollow) =>
      !('end' in follow) && this.#sure.has(follow.key) && isWay(follow);
    const alive = spread(new Map(unsure), isWay, isArrived);
    return (word) => this.#sure.has(word) || alive.has(word);
  }
}

/** Names are short: a grammar has thousands of them, and reading it costs by the letter. */
const fixedName = (name: string) => `${name}-`;

/** Words of a chain from which ways lead to one that has arrived, found backwards. */
function spread(
  chain: PhraseChain,
  isWay: (follow: PhraseFollow) => boolean,
  isArrived: (follow: PhraseFollow) => boolean,
): ReadonlySet<string> {
  const before = new Map<string, string[]>();
  const alive = new Set<string>();
  for (const [key, follows] of chain) {
    for (const follow of follows) {
      if (isArrived(follow)) alive.add(key);
      else if (!('end' in follow) && isWay(follow)) {
        const earlier = before.get(follow.key);
        if (earlier === undefined) before.set(follow.key, [key]);
        else earlier.push(key);
      }
    }
  }
  // A set tells of what is added while it is gone through.
  for (const key of alive) for (const earlier of before.get(key) ?? []) alive.add(earlier);
  return alive;
}
