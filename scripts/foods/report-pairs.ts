import type { SourceFood } from '../../lib/culinary/foods/sources/source-food.ts';
import type { CookedEntry } from './cooked-entries.ts';
import type { Sr28 } from './read-sr28.ts';

/** Prints our name beside SR28's description, so that a person can see a wrong number at once. */
export function reportPairs(foods: readonly SourceFood[], sr28: Sr28, cooked: readonly CookedEntry[]): void {
  for (const food of foods) {
    if (food.ndbNo === null) continue;
    console.log(`${food.id} = ${food.ndbNo} ${sr28.descriptions.get(food.ndbNo)?.text ?? ''}`);
  }
  for (const { rawNdbNo, cookedNdbNo, method } of cooked) {
    const raw = sr28.descriptions.get(rawNdbNo)?.text ?? '';
    console.log(`${raw} → ${method}: ${sr28.descriptions.get(cookedNdbNo)?.text ?? ''}`);
  }
}
