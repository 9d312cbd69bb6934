import { type Cook, take } from '../cook.ts';
import type { Item } from '../fridge/item.ts';
import { until } from '../steps/doneness.ts';
import { pan } from '../steps/pan.ts';
import { starchMinutes } from '../steps/starch-minutes.ts';

/** Pasta, rice and small grains cook in the soup itself. */
export function cookIn(cook: Cook): void {
  const grains = take(cook, 'pasta', 'rice', 'grain', 'noodle').slice(0, 2);
  if (grains.length === 0) return;
  const minutes = Math.max(...grains.map(starchMinutes));
  pan(
    cook,
    '[Stir in|Add] {g} and simmer for {m.min}, stirring [from time to time|so that nothing sticks], until [tender|just soft][; add a little water if the soup gets too thick|].',
    { g: grains, m: minutes },
    { hands: 2, wait: minutes - 1, during: 'the soup simmers' },
  );
}

/** Raw meat and fish that poaches in the broth at the end. */
export function poach(cook: Cook): Item[] {
  const raw = take(cook, 'fish', 'shellfish', 'tofu');
  if (raw.length > 0)
    pan(
      cook,
      '[Stir in|Lower in] {p} and simmer gently for {m.min}, {u}.',
      { p: raw, m: 5, u: until(cook, raw) || 'until hot through' },
      { hands: 1, wait: 4 },
    );
  return raw;
}

export function creamIn(cook: Cook): void {
  const cream = take(cook, 'cream', 'coconut_milk', 'soft_cheese', 'milk').slice(0, 2);
  if (cream.length > 0)
    pan(
      cook,
      '[Stir in|Swirl in|Pour in] {c} and heat [gently|without boiling] for {m.min}.',
      { c: cream, m: 2 },
      { hands: 2 },
    );
}
