/**
 * `npm run bench:kitchen`: how well and how fast the kitchen reads, measured on data it was not tuned on.
 * `npm run bench:kitchen -- phrases` runs one section. Data are read from `../shared/data` where that is present.
 */
import { measureCases } from './cases.ts';
import { measureComposer } from './composer.ts';
import { measureFoods } from './foods.ts';
import { measureMutations } from './mutation.ts';
import { measureNutrition } from './nutrition.ts';
import { measurePages } from './pages.ts';
import { measurePhrases } from './phrases.ts';
import type { BenchSection } from './section.ts';

const SECTIONS: readonly BenchSection[] = [
  { name: 'foods', heading: 'Foods', run: measureFoods },
  { name: 'phrases', heading: 'Ingredient phrases', run: measurePhrases },
  { name: 'pages', heading: 'Recipe pages', run: measurePages },
  { name: 'cases', heading: 'Allergen and diet cases', run: measureCases },
  { name: 'composer', heading: 'Composer', run: measureComposer },
  { name: 'nutrition', heading: 'Nutrition', run: measureNutrition },
  { name: 'mutation', heading: 'Mutation testing', run: measureMutations },
];

const [wanted] = process.argv.slice(2);
const chosen = SECTIONS.filter(({ name }) => wanted === undefined || name === wanted);
if (chosen.length === 0) {
  console.error(`No section "${wanted}". There are: ${SECTIONS.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}
for (const { heading, run } of chosen) {
  console.log(`## ${heading}\n`);
  for (const line of await run()) console.log(line);
  console.log('');
}
