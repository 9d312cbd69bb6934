import { type Cook, take, task } from '../cook.ts';
import type { Item } from '../fridge/item.ts';
import { want } from '../pantry.ts';
import { mash, startStarch } from '../steps/starches.ts';

/** Potatoes as mash or plain, rice or grains, cooked beside; returns them. */
export function besides(cook: Cook): Item[] {
  const starch = startStarch(cook, ['rice', 'grain', 'pasta', 'noodle']);
  const potatoes = startStarch(cook, ['potato'], 'potatoes');
  if (
    potatoes.length > 0 &&
    cook.random.next() < 0.5 &&
    potatoes.every(({ food }) => /potato$/.test(food.name))
  )
    mash(cook, potatoes, 'potatoes');
  return [...starch, ...potatoes];
}

/** Vegetables cooked in a pan of their own, to go beside. */
export function greens(cook: Cook): void {
  const all = [
    ...take(cook, 'firm'),
    ...take(cook, 'root'),
    ...take(cook, 'soft'),
    ...take(cook, 'leafy'),
    ...take(cook, 'fruit'),
  ];
  if (all.length === 0) return;
  const isHard = all.some(({ kind }) => kind === 'root');
  const minutes = isHard ? 12 : 7;
  const fat = want(cook, 'olive oil|butter|vegetable oil', { tbsp: 0.5 });
  task(
    cook,
    `[Set a wide pan over medium heat and cook|In a wide pan, cook] {v}${fat.length > 0 ? ' in {f}' : ' with a splash of water'} for {m.min}, [stirring now and then|turning often], [until tender and lightly browned|until just tender].`,
    { v: all, f: fat, m: minutes },
    { hands: 3, wait: minutes - 3, track: 'vegetables', during: 'the vegetables cook' },
  );
}
