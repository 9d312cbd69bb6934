import type { Random } from '../../random/index.ts';
import { CUISINES, type Cuisine, PLAIN_CUISINE } from '../cuisines/cuisine.ts';
import type { DishForm } from '../dish-form.ts';

/** Kitchens that season anything in a way that surprises nobody, for forms that are at home everywhere. */
const ANYWHERE: ReadonlySet<string> = new Set([
  'plain',
  'italian',
  'french',
  'greek',
  'american',
  'british',
  'spanish',
  'levantine',
]);

/** The cuisine that was asked for, else one of the form's own: where the fridge points, if it points anywhere. */
export function chooseCuisine(
  form: DishForm,
  asked: Cuisine | null,
  hints: ReadonlyMap<string, number>,
  random: Random,
): Cuisine {
  if (asked !== null) return asked;
  const isHome = (id: string) =>
    form.cuisines.length > 0 ? form.cuisines.includes(id) : ANYWHERE.has(id) || hints.has(id);
  const home = CUISINES.filter(({ id }) => isHome(id));
  if (home.length === 0) return PLAIN_CUISINE;
  const strongest = Math.max(0, ...home.map(({ id }) => hints.get(id) ?? 0));
  // A fridge that points to a kitchen where the form is not at home is seasoned like none in particular.
  if (strongest === 0 && hints.size > 0 && isHome(PLAIN_CUISINE.id)) return PLAIN_CUISINE;
  const pointed = strongest > 0 ? home.filter(({ id }) => (hints.get(id) ?? 0) >= strongest * 0.7) : home;
  return random.pick(pointed);
}
