import { addTask, type Cook, say, sideTracks, take, task } from '../cook.ts';
import type { Item } from '../fridge/item.ts';
import { acid, saltAndPepper } from '../pantry.ts';
import { statedWait } from './stated-wait.ts';
import { setTable } from './table.ts';

export interface SeasonOptions {
  /** False where nothing sour belongs. */
  readonly sour?: boolean;
  readonly track?: string;
}

/** Salt, pepper and something sour, to taste. */
export function season(cook: Cook, options: SeasonOptions = {}): void {
  const salt = saltAndPepper(cook);
  const sour = options.sour === false ? [] : acid(cook);
  const spec = { hands: 1, track: options.track ?? 'main' };
  if (sour.length === 0 && salt.length === 0) return;
  if (sour.some((item) => isWholeCitrus(item))) {
    task(
      cook,
      salt.length > 0
        ? '[Season with {s.bare} and a good squeeze of {a.bare}|Squeeze in {a} and season with {s.bare}|Taste, season with {s.bare} and sharpen with a squeeze of {a.bare}|Squeeze over {a} and add {s.bare} to taste].'
        : '[Squeeze in {a}|Sharpen with a squeeze of {a.bare}].',
      { a: sour, s: salt },
      spec,
    );
    return;
  }
  if (sour.length === 0)
    task(
      cook,
      '[Taste and season with {s.bare}|Season to taste with {s.bare}|Check the seasoning and add {s.bare} as needed].',
      { s: salt },
      spec,
    );
  else if (salt.length === 0)
    task(cook, '[Sharpen with {a}|Brighten with {a}|Stir in {a}].', { a: sour }, spec);
  else
    task(
      cook,
      '[Season with {s.bare} and sharpen with {a}|Stir in {a}, then season with {s.bare}|Taste, season with {s.bare} and brighten with {a}|Taste; it will want {s.bare}, and {a} for brightness].',
      { a: sour, s: salt },
      spec,
    );
}

/** A lemon or lime that still has to be squeezed. */
function isWholeCitrus({ food, unit }: Item): boolean {
  return /^(?:lemon|lime|key lime|meyer lemon)$/.test(food.name) && unit === null;
}

export interface ServeOptions {
  /** "in warm bowls", "on a warm platter": where it goes. */
  readonly into?: string;
  /** Starch that was cooked beside and comes under or next to it. */
  readonly over?: readonly Item[];
  /** False where cheese does not belong on top. */
  readonly cheese?: boolean;
  readonly text?: string | undefined;
}

/** What is scattered over: herbs, cheese, nuts, pickles. */
export function toppings(cook: Cook, withCheese = true): Item[] {
  const herbs = take(cook, 'herb').filter(
    ({ food }) => !/^(?:bay leaf|curry leaf|bouquet garni)$/.test(food.name),
  );
  const onions = take(cook, 'onion').filter(({ food }) => /scallion|chives|fried|crispy/.test(food.name));
  const cheese = withCheese ? take(cook, 'cheese') : [];
  return [...herbs, ...onions, ...cheese, ...take(cook, 'crunch'), ...take(cook, 'pickle')];
}

/** Brings the dish together and to the table. */
export function serve(cook: Cook, options: ServeOptions = {}): void {
  const top = toppings(cook, options.cheese !== false);
  // What goes on top is no longer there for the table beside.
  for (const { food } of top) cook.used.add(food.id);
  const over = [...(options.over ?? []), ...setTable(cook, false)];
  const into = options.into ?? '';
  const where = into === '' ? '' : ` ${into}`;
  const lead =
    options.text ??
    (over.length > 0
      ? `[Spoon over {o}|Serve over {o}|Serve with {o}]${where}`
      : into === ''
        ? '[Serve hot|Serve at once|Bring to the table straight from the pan]'
        : `[Serve|Serve hot|Ladle]${where}`.replace('|Ladle', /bowl/.test(into) ? '|Ladle' : ''));
  const finish =
    top.length === 0 ? '' : '[, scattered with {t.bare}|, with {t.bare} on top|, finished with {t.bare}]';
  const text = say(cook, `${lead}${finish}.`, { o: over, t: top });
  addTask(cook, text, { hands: 1, wait: statedWait(text, 1), join: sideTracks(cook) });
}
