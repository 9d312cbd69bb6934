import { findSharedData } from './shared-data.ts';

/** How well and how fast ingredient phrases are read, beside other parsers. */
export async function measurePhrases(): Promise<readonly string[]> {
  const file = findSharedData('ingredient-phrases-open.csv');
  if (file === null) return ['(not measured: ingredient-phrases-open.csv is not in ../shared/data)'];
  return [];
}
