import { LABEL_CLASSIC_DISHES } from './sources/label-classic-dishes.ts';
import { LABEL_WORLD_DISHES } from './sources/label-world-dishes.ts';

let ids: ReadonlySet<string> | null = null;

/** True for the id of a dish that is known by name alone, and by its common recipe: a title that has it is about it. */
export function isDishByName(foodId: string): boolean {
  ids ??= new Set(
    [...LABEL_CLASSIC_DISHES, ...LABEL_WORLD_DISHES]
      .map((row) => row.read())
      .filter(({ category }) => category === 'prepared')
      .map(({ id }) => id),
  );
  return ids.has(foodId);
}
