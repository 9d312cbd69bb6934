import { ALLIUMS } from './alliums.ts';
import type { SourceFood } from './source-food.ts';

/** Every hand-kept row, in the order that lists of foods are shown in. */
export const SOURCE_FOODS: readonly SourceFood[] = [...ALLIUMS];
