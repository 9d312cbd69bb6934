import { type Cook, take, task } from '../cook.ts';
import type { Item } from '../fridge/item.ts';
import { saltAndPepper, want } from '../pantry.ts';

/** Whole eggs of the fridge; those that are cooked already or are only a part do not make an omelette. */
export function freshEggs(cook: Cook): Item[] {
  return take(cook, 'egg').filter(({ food }) => /^(?:egg|duck egg|quail egg)$/.test(food.name));
}

/** Beats the eggs with salt, pepper and what is stirred in. */
export function beat(cook: Cook, eggs: readonly Item[], more: readonly Item[] = []): void {
  const salt = saltAndPepper(cook);
  task(
    cook,
    more.length > 0
      ? '[Beat|Whisk] {e} with {m} and [season with|add] {s.bare}[; a fork is all it takes|, just until no streaks of white are left|].'
      : '[Beat|Whisk] {e} with {s.bare}[, just until no streaks of white are left| until evenly yellow|; a fork is all it takes].',
    { e: eggs, m: more, s: salt },
    { hands: 2, track: 'eggs' },
  );
}

/** Eggs in the amount that the people at the table need, given or fetched. */
export function eggsFor(cook: Cook, perPerson: number): Item[] {
  return want(cook, 'egg', { count: perPerson });
}
