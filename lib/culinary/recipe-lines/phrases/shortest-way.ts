import type { GbnfRules } from '../../allowed/gbnf-rules.ts';
import { writeContinuedTree } from '../../allowed/prefix-tree.ts';
import type { PhraseChain, PhraseFollow } from './phrase-chain.ts';
import { isFoods, kindOfFoods, SENTENCE_START } from './split-phrases.ts';
import { writeFollow } from './write-follow.ts';

/** Words that a sentence may take before it comes to where it has to. */
const WORDS_MAX = 5;

export interface Way {
  /** GBNF of foods of a kind to which the way leads; null where there are none. */
  foods(kind: string): string | null;
  /** How the text goes on behind them; null where it cannot. */
  arrive(key: string): string | null;
  allows(word: string): boolean;
  /** Whether a sentence may begin with it. */
  allowsStart(word: string): boolean;
}

/**
 * Adds rules of a grammar in which a sentence goes straight to certain foods: each word is nearer than the one before.
 * Returns how to go on behind a word; null where no way leads on.
 *
 * @param prefix of the names of these rules; letters, other than of any other rules.
 */
export function writeShortestWay(
  rules: GbnfRules,
  chain: PhraseChain,
  prefix: string,
  way: Way,
): (key: string) => string | null {
  const distances = measure(chain, way);
  const names = new Map<string, string>();
  return nameOf;

  /** Rules are written when something leads to them. */
  function nameOf(key: string): string | null {
    const distance = distances.get(key);
    if (distance === undefined) return null;
    const known = names.get(key);
    if (known !== undefined) return known;
    const name = `${prefix}${names.size.toString(36)}`;
    names.set(key, name);
    const follows = (chain.get(key) ?? []).flatMap((follow) => {
      const written = writeStep(follow, key, distance);
      return written === null ? [] : [written];
    });
    rules.define(name, writeContinuedTree(rules, follows));
    return name;
  }

  function writeStep(follow: PhraseFollow, from: string, distance: number) {
    const signs = { foods: way.foods, end: () => null };
    if (isGoal(follow, way)) return writeFollow(rules, follow, signs, way.arrive);
    if ('end' in follow || isFoods(follow.word) || !isWordAllowed(way, from, follow.word)) return null;
    const left = distances.get(follow.key) ?? Number.POSITIVE_INFINITY;
    const isNearer = from === SENTENCE_START ? left <= WORDS_MAX : left < distance;
    return isNearer ? writeFollow(rules, follow, signs, nameOf) : null;
  }
}

function isGoal(follow: PhraseFollow, { foods, arrive }: Way): boolean {
  if ('end' in follow || !isFoods(follow.word)) return false;
  return foods(kindOfFoods(follow.word)) !== null && arrive(follow.key) !== null;
}

function isWordAllowed({ allows, allowsStart }: Way, from: string, word: string): boolean {
  return allows(word) && (from !== SENTENCE_START || allowsStart(word));
}

/** Words to the goal from behind each word from which it can be reached. */
function measure(chain: PhraseChain, way: Way): ReadonlyMap<string, number> {
  const before = new Map<string, string[]>();
  const distances = new Map<string, number>();
  for (const [key, follows] of chain) {
    for (const follow of follows) {
      if (isGoal(follow, way)) distances.set(key, 1);
      else if (!('end' in follow) && !isFoods(follow.word) && isWordAllowed(way, key, follow.word))
        before.set(follow.key, [...(before.get(follow.key) ?? []), key]);
    }
  }
  // A map tells of what is added while it is gone through, the nearest first.
  for (const [key, distance] of distances) {
    for (const earlier of before.get(key) ?? []) {
      if (!distances.has(earlier)) distances.set(earlier, distance + 1);
    }
  }
  return distances;
}
