import { type Cook, take } from '../cook.ts';
import type { Item } from '../fridge/item.ts';
import { type PerServing, wantFresh } from '../pantry.ts';
import { pan } from './pan.ts';

/** Wine and the like that may go into a savoury pan. */
const COOKING_WINE =
  /wine|beer|sherry|cider|vermouth|marsala|sake|mirin|lager|ale$|stout|madeira|port$|brandy/;

/** Pours in wine where there is some and lets it boil down. */
export function deglaze(cook: Cook): void {
  const wine = take(cook, 'wine')
    .filter(({ food }) => COOKING_WINE.test(food.name))
    .slice(0, 1);
  if (wine.length === 0) return;
  pan(
    cook,
    '[Pour in {w}|Add {w}] and [let it bubble|boil] for {m.min}, [scraping up what sticks to the bottom|until the sharp smell is gone and it is reduced by half].',
    { w: wine, m: 3 },
    { hands: 2, wait: 1 },
  );
}

/** Tomato paste and other pastes fried in the fat, so that they lose their rawness. */
export function fryPastes(cook: Cook, names = ''): Item[] {
  const given = take(cook, 'sauce').filter(({ food }) =>
    /paste|harissa|gochujang|pesto rosso|sofrito/.test(food.name),
  );
  const fetched = names === '' ? [] : wantFresh(cook, names, { tbsp: 0.5 });
  const pastes = [...new Set([...given, ...fetched])];
  if (pastes.length > 0)
    pan(
      cook,
      '[Stir in|Add] {p} and fry for {m.min}, [until it darkens a shade|until it smells sweet and starts to stick|stirring, until a deep red].',
      { p: pastes, m: 2 },
      { hands: 2 },
    );
  return pastes;
}

/** Tinned or crushed tomatoes, given or fetched. */
export function tomatoes(cook: Cook, perPerson: PerServing = { g: 130 }): Item[] {
  const given = take(cook, 'tomato');
  return given.length > 0 ? given : wantFresh(cook, 'canned tomatoes|crushed tomatoes', perPerson);
}

/** Stock, given or fetched, in millilitres a person; empty where no stock is allowed and water has to do. */
export function stock(cook: Cook, millilitres: number, names = 'vegetable stock|chicken stock'): Item[] {
  const given = take(cook, 'stock').slice(0, 1);
  return given.length > 0 ? given : wantFresh(cook, names, { ml: millilitres });
}

/** Coconut milk, given or fetched. */
export function coconutMilk(cook: Cook, millilitres = 100): Item[] {
  const given = take(cook, 'coconut_milk').slice(0, 1);
  return given.length > 0 ? given : wantFresh(cook, 'coconut milk', { ml: millilitres });
}

/** Cream in any of its forms, else what stands in for it in this kitchen; only what is there or `fetch`. */
export function creamy(cook: Cook, fetch = ''): Item[] {
  const given = take(cook, 'cream', 'yogurt', 'soft_cheese').slice(0, 2);
  if (given.length > 0 || fetch === '') return given;
  return wantFresh(cook, fetch, { ml: 50 });
}
