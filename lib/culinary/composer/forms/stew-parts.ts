import { type Cook, take } from '../cook.ts';
import type { IngredientKind } from '../fridge/ingredient-kind.ts';
import type { Item } from '../fridge/item.ts';
import { pan } from '../steps/pan.ts';
import { potVegetables, setPot, simmer, stewMinutes, stirInRest, tenderSign } from '../steps/pot.ts';
import { sear } from '../steps/proteins.ts';
import { deglaze, fryPastes } from '../steps/sauces.ts';
import { heatBeans, soften, wilt } from '../steps/vegetables.ts';

export const MEAT: readonly IngredientKind[] = [
  'poultry',
  'stew_meat',
  'joint',
  'steak',
  'sausage',
  'mince',
  'cured',
  'ready_meat',
];

/** Vegetables that would fall apart in a long stew go in near its end. */
export function lateVegetables(cook: Cook, items: readonly Item[], minutes = 20): void {
  const leftover = items.filter(({ food }) => !cook.used.has(food.id));
  if (leftover.length > 0)
    pan(
      cook,
      '[Stir in|Add] {v} and [cook|simmer] for [another |]{m.min}, [until tender|until a knife goes in easily|until soft but still whole].'.replace(
        '[another |]',
        'another ',
      ),
      { v: leftover, m: minutes },
      { hands: 2, wait: minutes - 1, during: 'the stew simmers' },
    );
}

/** A stew from the browning to the last leaf; `name` is what it is called while it simmers. */
interface StewPlan {
  readonly name: string;
  readonly liquid: (cook: Cook) => readonly Item[];
  readonly water: number;
  readonly paste: string;
}

export function stew(cook: Cook, plan: StewPlan): void {
  setPot(cook);
  const meat = sear(cook, { only: [...MEAT], brownOnly: true, setAside: true });
  soften(cook, { want: ['onion', 'garlic'], minutes: 8 });
  deglaze(cook);
  fryPastes(cook, plan.paste);
  const tender = meat.filter(({ kind }) => kind !== 'cured');
  const minutes = tender.length > 0 ? stewMinutes(tender) : 20;
  const vegetables = [...take(cook, 'potato'), ...potVegetables(cook)];
  const early = minutes <= 40 ? vegetables.filter(({ kind }) => kind === 'root' || kind === 'potato') : [];
  const dried = take(cook, 'dried_fruit');
  simmer(cook, {
    back: tender,
    liquid: [...plan.liquid(cook), ...early, ...dried],
    water: plan.water,
    minutes: Math.max(minutes, early.length > 0 ? 22 : 0),
    name: plan.name,
    until: tenderSign(tender),
    lid: minutes > 40 ? 'on' : 'ajar',
  });
  lateVegetables(cook, vegetables, minutes > 40 ? 25 : 10);
  heatBeans(cook, 6);
  wilt(cook);
  stirInRest(cook);
}
