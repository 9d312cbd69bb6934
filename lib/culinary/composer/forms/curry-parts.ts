import { type Cook, take } from '../cook.ts';
import type { Item } from '../fridge/item.ts';
import { wantFresh } from '../pantry.ts';
import { until } from '../steps/doneness.ts';
import { pan } from '../steps/pan.ts';
import { potVegetables, simmer, stewMinutes, stirInRest, tenderSign } from '../steps/pot.ts';
import { heatBeans, wilt } from '../steps/vegetables.ts';

/** Spices for a curry when the fridge has none. */
export function currySpices(cook: Cook, names: readonly string[]): void {
  const there = take(cook, 'spice').filter(({ food }) => !/vanilla|zest|saffron/.test(food.name));
  const fetched = there.length > 2 ? [] : names.flatMap((name) => wantFresh(cook, name));
  const all = [...new Set([...there, ...fetched])].slice(0, 5);
  if (all.length > 0)
    pan(
      cook,
      '[Stir in|Sprinkle in|Add] {w} and fry for {min:1}, [stirring all the time, until they smell toasted|until the kitchen smells of spice|until fragrant].',
      { w: all },
      { hands: 1 },
    );
}

/** Fish and shellfish go into the sauce at the very end. */
function seafoodLast(cook: Cook): void {
  const sea = take(cook, 'fish', 'shellfish');
  if (sea.length > 0)
    pan(
      cook,
      '[Lower in|Nestle in|Add] {f} and simmer gently for {m.min}, {u}.',
      { f: sea, m: 6, u: until(cook, sea) },
      { hands: 1, wait: 5 },
    );
}

/** Browned things, sauce and vegetables meet; `liquid` decides what kind of curry it is. */
export function curry(
  cook: Cook,
  brown: readonly Item[],
  liquid: readonly Item[],
  water: number,
  name: string,
): void {
  const slow = [...take(cook, 'potato'), ...take(cook, 'root')];
  const quick = potVegetables(cook).filter(({ kind }) => kind !== 'root');
  const minutes = Math.max(
    brown.length > 0 ? Math.min(stewMinutes(brown), 90) : 0,
    slow.length > 0 ? 18 : 10,
  );
  simmer(cook, {
    back: brown,
    liquid: [...slow, ...liquid],
    water,
    minutes,
    name,
    until:
      tenderSign(brown) !== undefined
        ? tenderSign(brown)
        : brown.some(({ food }) => food.hazard !== null)
          ? undefined
          : slow.length > 0
            ? 'until the vegetables are tender'
            : '[until the sauce has thickened|until thick enough to coat a spoon]',
    lid: minutes > 40 ? 'on' : 'off',
  });
  if (quick.length > 0)
    pan(
      cook,
      '[Add|Stir in] {v} and simmer for {m.min}, [until just tender|until tender but still bright].',
      { v: quick, m: 6 },
      { hands: 1, wait: 5 },
    );
  heatBeans(cook, 5);
  seafoodLast(cook);
  wilt(cook);
  stirInRest(cook);
}
