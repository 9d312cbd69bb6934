/** A source of choices that is the same for the same seed, on every machine. */
export interface Random {
  /** Uniform in [0, 1). */
  next(): number;
  /** One of a non-empty list. Throws `RangeError` for an empty one. */
  pick<T>(list: readonly T[]): T;
  /** One of a list, each with a weight above zero. */
  pickWeighted<T>(list: readonly (readonly [item: T, weight: number])[]): T;
}

/** 32-bit hash of a text (FNV-1a, Fowler, Noll and Vo 1991). */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

/** A generator for a seed (mulberry32: one 32-bit state, full period). */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const pick = <T>(list: readonly T[]): T => {
    const item = list[Math.floor(next() * list.length)];
    if (item === undefined) throw new RangeError('pick from an empty list');
    return item;
  };
  return {
    next,
    pick,
    pickWeighted: (list) => {
      const total = list.reduce((sum, [, weight]) => sum + weight, 0);
      let mark = next() * total;
      for (const [item, weight] of list) {
        mark -= weight;
        if (mark < 0) return item;
      }
      return pick(list)[0];
    },
  };
}
