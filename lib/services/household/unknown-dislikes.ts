import { matchFood } from '@chef/culinary/foods';

/** Of what somebody does not like, the words that name no food we know: those are left out by name only. Pure. */
export function unknownDislikes(dislikes: readonly string[]): string[] {
  return dislikes.filter((text) => matchFood(text) === null);
}
